"""`edu score`: how hard a text is to read, why, and what would help."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from edu.cli.options import library_option
from edu.cli.texts import STDIN, blocks_of
from edu.content import EduError, Finding, Place
from edu.library import Library
from edu.readability import (
    BANDS,
    Band,
    MissKind,
    Readability,
    Scale,
    Score,
    Sentence,
    WhyNoGrade,
    band_of,
    judge,
    measure,
)
from edu.translation.catalog import GLOSSARY

_HARDEST = 5
_SHOWN = 400  # characters of a sentence
# What may follow a term's name in a text that is still the term: "placebos", "corticoïdes".
_ENDING = r"\w{0,2}(?!\w)"
_BRACKETED = re.compile(r"\s*[(（].*")


@click.command()
@click.argument("what", metavar="[ARTICLE|FILE|-]", required=False)
@click.option("--locale", default="", help="The language of the text (default: the library's own).")
@click.option(
    "--level",
    type=click.Choice(list(BANDS)),
    default="plain",
    show_default=True,
    help="The band to hold a file against.",
)
@click.option("--name", "names", multiple=True, help="A drug, trial or marker name in a file; may be repeated.")
@click.option("--json", "as_json", is_flag=True, help="As data.")
@library_option
def score(
    what: str | None, locale: str, level: str, names: tuple[str, ...], root: Path | None, *, as_json: bool
) -> None:
    """Measure how hard a text is to read: every version of an article, a file, or stdin (-).

    Shows the formulas with the band, the hardest sentences with their costly words [so], and plainer words from the
    glossary. A file may be plain text, Markdown or HTML.

    Example: edu score leaflet.md --level easy
    """
    library = Library.open(root)
    told = [
        _Told(name, readability, band_of(kind, readability.locale), _glossary(library, readability.locale))
        for name, readability, kind in _measured(library, what, locale, level, names)
    ]
    if as_json:
        click.echo(json.dumps([one.data() for one in told], ensure_ascii=False, indent=2))
        return
    for one in told:
        click.echo("\n".join(one.lines()))
        click.echo()


def _measured(
    library: Library, what: str | None, locale: str, level: str, names: tuple[str, ...]
) -> Iterator[tuple[str, Readability, str]]:
    if what and what not in library.articles:
        yield (
            what,
            measure(blocks_of(_read(what, library), what), locale=locale or library.locales[0], names=names),
            level,
        )
        return
    for article in [what] if what else library.articles:
        for reader in library.readers(library.locale(locale or library.locales[0])):
            edition = library.edition(article, reader)
            kind = "" if reader.audience == "clinician" else reader.level
            yield f"{article} for {reader.address} in {reader.locale}", edition.readability, kind


def _read(what: str, library: Library) -> bytes:
    if what == STDIN:
        return sys.stdin.buffer.read()
    try:
        return Path(what).read_bytes()
    except FileNotFoundError as error:
        problem, mend = "There is no such file, and no such article.", f"There is: {', '.join(library.articles)}."
        raise EduError([Finding("U001", problem, mend, Place(what))]) from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise EduError([Finding("U002", f"This can't be read: {why}.", "Give a file of text.", Place(what))]) from error


def _glossary(library: Library, locale: str) -> tuple[tuple[str, str], ...]:
    """What professionals and people call each term, in the language of the text, as far as it is translated.

    A text in a language that the library doesn't have gets none.
    """
    try:
        catalog = library.chain(library.locale(locale))[0]
    except EduError:
        return ()
    named = []
    for term_id, term in library.content.terms.items():
        professional = catalog.wording(GLOSSARY, f"{term_id}.professional", term.professional)
        everyday = catalog.wording(GLOSSARY, f"{term_id}.everyday", term.everyday)
        if professional and everyday:
            named.append((_BRACKETED.sub("", professional), everyday))
    return tuple(named)


class _Told:
    """A measured text in words or as data; `glossary` are pairs of a professional and an everyday name."""

    def __init__(
        self, name: str, readability: Readability, band: Band | None, glossary: tuple[tuple[str, str], ...]
    ) -> None:
        self.name = name
        self.readability = readability
        self.band = band
        self.glossary = glossary

    def lines(self) -> Iterator[str]:
        """A table of the figures, then what costs most, then what would help."""
        r = self.readability
        yield click.style(self.name, bold=True)
        if r.explanation:
            yield f"  {r.explanation}"
        band = self.band
        if r.headline:
            yield _row(r.headline.name, f"{r.headline.value:.1f}", band.limit if band else None, r.headline.scale)
        if r.difficulty is not None:
            yield _row("Our measure (1 easy to 6 hard)", f"{r.difficulty:.1f}", band.difficulty if band else None)
        longest = band.longest_sentence if band else None
        yield _row(f"Longest sentence ({r.unit})", str(r.longest_sentence), longest)
        # Worked out of a few words, a formula says anything: "Stop." is of grade -22 by one, of grade 9 by another.
        for formula in r.formulas if r.why_no_grade is not WhyNoGrade.TOO_SHORT else ():
            yield f"    {formula.name:<30}{formula.value:>7.1f}  {_meaning(formula)}"
        if r.headline_with_names and r.headline and r.headline_with_names.value != r.headline.value:
            yield f"    {'with the names as they are':<30}{r.headline_with_names.value:>7.1f}"
        misses = judge(r, self.band) if self.band else ()
        sentences = sorted((miss for miss in misses if miss.kind is MissKind.SENTENCE), key=lambda miss: -miss.value)
        for miss in (*(miss for miss in misses if miss.kind is not MissKind.SENTENCE), *sentences[:_HARDEST]):
            yield click.style(f"  Out of the band: {miss}", fg="red")
        if len(sentences) > _HARDEST:
            yield click.style(f"  Out of the band: {len(sentences) - _HARDEST} more sentences are too long", fg="red")
        if r.sentences:
            yield "  The hardest sentences:"
            for sentence in self._hardest():
                yield f"    {self._marked(sentence)}"
                yield f"      ({'; '.join(map(str, sentence.reasons)) or _length(sentence)})"
        for found, plainer in self._suggestions():
            yield f"  {found}: say {plainer}"

    def data(self) -> dict[str, Any]:
        """The same as plain data."""
        r = self.readability
        return {
            "name": self.name,
            "locale": r.locale,
            "words": r.words,
            "sentences": len(r.sentences),
            "longest_sentence": r.longest_sentence,
            "unit": r.unit,
            "headline": _figure(r.headline) or None,
            "headline_with_names": _figure(r.headline_with_names) or None,
            "grade": r.grade,
            "difficulty": r.difficulty,
            "band": self.band
            and {
                "level": self.band.level,
                "headline": self.band.limit,
                "difficulty": self.band.difficulty,
                "longest_sentence": self.band.longest_sentence,
                "reason": self.band.reason,
            },
            "explanation": r.explanation,
            "formulas": [
                {**_figure(f), "grade": f.grade, "counted": f.is_counted, "source": f.source} for f in r.formulas
            ],
            "out_of_band": [str(miss) for miss in (judge(r, self.band) if self.band else ())],
            "hardest": [
                {
                    "text": s.text,
                    "words": s.words,
                    "difficulty": s.difficulty,
                    "costly": [w.word for w in s.costly],
                    "reasons": [str(reason) for reason in s.reasons],
                }
                for s in self._hardest()
            ],
            "suggestions": [{"found": found, "say": plainer} for found, plainer in self._suggestions()],
        }

    def _hardest(self) -> list[Sentence]:
        return sorted(self.readability.sentences, key=_easiness)[:_HARDEST]

    def _marked(self, sentence: Sentence) -> str:
        text = sentence.text if len(sentence.text) <= _SHOWN else f"{sentence.text[:_SHOWN]}…"
        for costly in sentence.costly:
            text = re.sub(
                rf"(?<![\w\[]){re.escape(costly.word)}(?!\w)", lambda m: f"[{m[0]}]", text, flags=re.IGNORECASE
            )
        return text

    def _suggestions(self) -> Iterator[tuple[str, str]]:
        text = " ".join(sentence.text for sentence in self.readability.sentences).casefold()
        begins, ends = (r"(?<!\w)", _ENDING) if self.readability.unit == "words" else ("", "")
        for professional, everyday in self.glossary:
            is_there = re.search(f"{begins}{re.escape(professional.casefold())}{ends}", text)
            if is_there and everyday.casefold() not in text:
                yield professional, everyday


def _row(label: str, figure: str, limit: float | None, scale: Scale = Scale.RAW) -> str:
    band = "" if limit is None else f"   the band: {limit:g} or {'more' if scale.more_is_easier else 'less'}"
    return f"  {label:<32}{figure:>7}{band}"


def _meaning(formula: Score) -> str:
    """What a formula's figure means, and whether the first figure rests on it."""
    grade = f" (grade {formula.grade:.1f})" if formula.grade is not None and formula.grade != formula.value else ""
    return formula.scale.value + grade + ("" if formula.is_counted else "  (not counted)")


def _figure(found: Score | None) -> dict[str, Any]:
    return {"name": found.name, "value": found.value, "scale": found.scale.value} if found else {}


def _length(sentence: Sentence) -> str:
    return f"1 {sentence.unit.removesuffix('s')}" if sentence.words == 1 else f"{sentence.words} {sentence.unit}"


def _easiness(sentence: Sentence) -> tuple[float, int]:
    return (-(sentence.difficulty or 0), -sentence.words)
