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
from edu.cli.texts import blocks_of
from edu.content.model import Term
from edu.library import Library
from edu.readability import Band, Readability, Sentence, band_of, judge, measure

_HARDEST = 5


@click.command()
@click.argument("what", metavar="[ARTICLE|FILE|-]", required=False)
@click.option("--locale", default="", help="The language of the text (default: the library's own).")
@click.option("--level", default="plain", show_default=True, help="The band to hold a file against: easy, plain, full.")
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
        _Told(name, readability, band_of(kind, readability.locale), library.content.terms)
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
    path = Path(what) if what and what != "-" else None
    if what == "-" or (path and path.is_file()):
        raw = sys.stdin.buffer.read() if path is None else path.read_bytes()
        blocks = blocks_of(raw, what or "-")
        yield what or "-", measure(blocks, locale=locale or library.locales[0], names=names), level
        return
    for article in [what] if what else library.articles:
        for reader in library.readers(library.locale(locale or library.locales[0])):
            edition = library.edition(article, reader)
            kind = "" if reader.audience == "clinician" else reader.level
            yield f"{article} for {reader.address} in {reader.locale}", edition.readability, kind


class _Told:
    """A measured text in words or as data."""

    def __init__(self, name: str, readability: Readability, band: Band | None, terms: Any) -> None:
        self.name = name
        self.readability = readability
        self.band = band
        self.terms = terms

    def lines(self) -> Iterator[str]:
        """A table of the figures, then what costs most, then what would help."""
        r = self.readability
        yield click.style(self.name, bold=True)
        if r.explanation:
            yield f"  {r.explanation}"
        band = self.band
        if r.headline:
            label = "Agreed grade" if r.grade is not None else r.headline.name
            yield _row(label, f"{r.headline.value:.1f}", band.limit if band else None)
        if r.difficulty is not None:
            yield _row("Our measure (1 easy to 6 hard)", f"{r.difficulty:.1f}", band.difficulty if band else None)
        longest = band.longest_sentence if band else None
        yield _row(f"Longest sentence ({r.unit})", str(r.longest_sentence), longest)
        for formula in r.formulas:
            note = "" if formula.is_counted else "  (not counted)"
            yield f"    {formula.name:<30}{formula.value:>7.1f}  {formula.scale.value}{note}"
        if r.headline_with_names and r.headline and r.headline_with_names.value != r.headline.value:
            yield f"    {'with the names as they are':<30}{r.headline_with_names.value:>7.1f}"
        misses = judge(r, self.band) if self.band else ()
        for miss in misses:
            yield click.style(f"  Out of the band: {miss}", fg="red")
        if r.sentences:
            yield "  The hardest sentences:"
            for sentence in self._hardest():
                yield f"    {self._marked(sentence)}"
                yield f"      ({'; '.join(map(str, sentence.reasons)) or f'{sentence.words} {sentence.unit}'})"
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
            "grade": r.grade,
            "difficulty": r.difficulty,
            "explanation": r.explanation,
            "formulas": [
                {"name": f.name, "value": f.value, "counted": f.is_counted, "source": f.source} for f in r.formulas
            ],
            "out_of_band": [str(miss) for miss in (judge(r, self.band) if self.band else ())],
            "hardest": [
                {"text": s.text, "words": s.words, "difficulty": s.difficulty, "costly": [w.word for w in s.costly]}
                for s in self._hardest()
            ],
            "suggestions": [{"found": found, "say": plainer} for found, plainer in self._suggestions()],
        }

    def _hardest(self) -> list[Sentence]:
        return sorted(self.readability.sentences, key=_easiness)[:_HARDEST]

    def _marked(self, sentence: Sentence) -> str:
        text = sentence.text
        for costly in sentence.costly:
            text = re.sub(
                rf"(?<![\w\[]){re.escape(costly.word)}(?!\w)", lambda m: f"[{m[0]}]", text, flags=re.IGNORECASE
            )
        return text

    def _suggestions(self) -> Iterator[tuple[str, str]]:
        text = " ".join(sentence.text for sentence in self.readability.sentences).casefold()
        term: Term
        for term in self.terms.values():
            name = term.professional.split(" (")[0]
            is_there = re.search(rf"\b{re.escape(name.casefold())}", text)
            if is_there and term.everyday.casefold() not in text:
                yield name, term.everyday


def _row(label: str, figure: str, limit: float | None) -> str:
    return f"  {label:<32}{figure:>7}" + (f"   the band ends at {limit:g}" if limit is not None else "")


def _easiness(sentence: Sentence) -> tuple[float, int]:
    return (-(sentence.difficulty or 0), -sentence.words)
