"""Checks of PO files: any lone one, or all that a library has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from edu.content import Content, Finding, Place, Severity
from edu.content.finding import UnknownError
from edu.content.model import Article, Term
from edu.content.references import wordings
from edu.translation.catalog import GLOSSARY, UNITS, Catalog
from edu.translation.guards import Fault
from edu.translation.guards.pair import pair_faults
from edu.translation.guards.plain import message_faults
from edu.translation.guards.terms import term_faults
from edu.translation.likeness import told as told_of_order
from edu.translation.likeness import turned
from edu.translation.messages import folded
from edu.translation.po import Entry, PoFile, plural_rule, read_po, read_review
from edu.translation.po_places import place_of
from edu.translation.standing import Standing, State, Wording, standing_of
from edu.translation.typed_units import UnitWords, misfits, told, unit_words
from edu.wording.locales import conventions

_RIGHT = re.compile(r"right (T1[1-4]\d): \S")
"""What a translator may judge: words and form, never what the facts are."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A finding in a PO file; `number` counts its entries from 1, 0 is the file itself."""

    finding: Finding
    number: int = 0
    context: str = ""

    def as_dict(self) -> dict[str, str | int]:
        """As plain data, for JSON."""
        return {**self.finding.as_dict(), "entry": self.number, "context": self.context}


def check_file(path: Path, *, locale: str = "", region: str = "") -> Iterator[Checked]:
    """Everything doubtful in a lone PO file. Its language is its header's, or its folder's, or `locale`."""
    file, findings = read_po(path)
    yield from (Checked(finding) for finding in findings)
    if file is None:
        return
    tag = locale or file.headers.get("Language", "").replace("_", "-") or _folder_tag(path)
    if not _is_known(tag):
        what = f"The language '{tag}' is unknown." if tag else "The file doesn't say its language."
        mend = 'Add a header such as "Language: es", or say it by --locale.'
        yield Checked(Finding("T003", what, mend, Place(str(path)), Severity.WARNING))
        return
    yield from _of_review(file)
    for number, entry in enumerate(file.entries, start=1):
        if entry.is_fuzzy and any(entry.texts):
            yield _fuzzy(file, number, entry)
            continue
        for fault in entry_faults(file, entry, tag, region):
            yield _checked(file, number, entry, fault)


def entry_faults(
    file: PoFile, entry: Entry, locale: str, region: str = "", names: tuple[str, ...] = ()
) -> Iterator[Fault]:
    """What is doubtful in an entry, seen by itself: its plural forms, its slots, its text beside its source.

    A translator who knows better says so in a comment: `# right T120: in French this takes a negation`.
    """
    judged = {match[1] for note in entry.notes if (match := _RIGHT.match(note.strip()))}
    return (fault for fault in _faults(file, entry, locale, region, names) if fault.code not in judged)


def _faults(file: PoFile, entry: Entry, locale: str, region: str, names: tuple[str, ...]) -> Iterator[Fault]:
    if not any(entry.texts):
        return
    if not entry.plural:
        yield from pair_faults(entry.source, entry.text, locale, names, region)
        return
    if len(entry.texts) != file.forms or not all(entry.texts):
        message = f"It has {sum(map(bool, entry.texts))} plural forms of {file.forms}."
        yield Fault("T141", message, "Translate every form that the language has.")
    rule = plural_rule(file.headers.get("Plural-Forms", ""))
    numbers = [rule.numbers_of(form) for form in range(len(entry.texts))]
    yield from message_faults(entry, numbers, is_units=file.path.stem == UNITS)


def check_locale(content: Content, catalog: Catalog) -> Iterator[Checked]:
    """Everything doubtful in a library's translations into one locale, and which musts they don't have."""
    yield from (Checked(finding) for finding in catalog.findings())
    words = unit_words(catalog)
    every_name = tuple(name for article in content.articles.values() for name in article.names)
    for name in dict.fromkeys((*catalog.domain_names(), *content.articles)):
        domain = catalog.domain(name)
        article = content.articles.get(name)
        if domain is None:
            continue
        yield from _of_review(domain.file)
        names = article.names if article else every_name
        standings = _standings(article, content.terms, catalog) if article else {}
        agreed = partial(_agreed, content.terms, catalog)
        for number, entry in enumerate(domain.file.entries, start=1):
            if entry.is_fuzzy and any(entry.texts):
                yield _fuzzy(domain.file, number, entry)
                continue
            found = [
                *_of_standing(standings.get(entry.context)),
                *entry_faults(domain.file, entry, catalog.locale, catalog.region, names),
                *term_faults(entry.source, entry.text, agreed),
                *(_of_facts(article, standings.get(entry.context), words) if article else ()),
            ]
            for fault in dict.fromkeys(found):
                yield _checked(domain.file, number, entry, fault)
        yield from _musts(standings, domain.file)


def _standings(article: Article, terms: Mapping[str, Term], catalog: Catalog) -> dict[str, tuple[bool, Standing]]:
    """Where every wording stands by context, with whether it is a must."""
    found = {}
    for name, voice, text, _ in wordings(article):
        is_must = name in article.claims and article.claims[name].is_must
        wording = Wording(article, terms, name, voice, text, is_must)
        found[wording.context] = (is_must, standing_of(wording, catalog))
    return found


def _of_standing(found: tuple[bool, Standing] | None) -> Iterator[Fault]:
    if found is None:
        return
    standing = found[1]
    if standing.state is State.STALE:
        yield Fault(
            "T020",
            "This was made for other words, and readers don't get it.",
            "Run `edu translate update`, check the text against its source, and remove the fuzzy mark.",
            severity=Severity.WARNING,
        )
    elif standing.state is State.VOID:
        yield Fault(
            "T022",
            "This was made for another meaning of its facts, and readers don't get it.",
            "Run `edu translate update`, check the text against its numbers, and remove the fuzzy mark.",
            severity=Severity.WARNING,
        )
    yield from standing.faults


def _of_facts(article: Article, found: tuple[bool, Standing] | None, words: UnitWords) -> Iterator[Fault]:
    """What can be seen only by who knows the facts: their order, and units typed beside them."""
    standing = found[1] if found else None
    if standing is None or not standing.text:
        return
    for placeholder, typed, own in misfits(article, standing.text, words):
        yield Fault("F004", *told(placeholder, typed, own), str(placeholder))
    for after, before in turned(article, standing.source, standing.text):
        yield Fault(
            "T016", told_of_order(after, before), "Check which number belongs where.", "{" + after, Severity.WARNING
        )


def _musts(standings: Mapping[str, tuple[bool, Standing]], file: PoFile) -> Iterator[Checked]:
    if not any(standing.state is not State.MISSING for _, standing in standings.values()):
        return  # nobody has begun to translate it
    for context, (is_must, standing) in standings.items():
        if is_must and standing.state is not State.COMPLETE:
            at = place_of(file.path, standing.entry.line) if standing.entry else (1, 1)
            message = f"The must '{context}' is {standing.state}: readers get it in another language or voice."
            finding = Finding("N003", message, "Translate it.", Place(str(file.path), *at))
            yield Checked(finding, context=context)


def _agreed(terms: Mapping[str, Term], catalog: Catalog, term_id: str) -> tuple[str, ...]:
    term = terms.get(term_id)
    if term is None:
        return ()
    names = (
        catalog.wording(GLOSSARY, f"{term_id}.{which}", folded(getattr(term, which)))
        for which in ("everyday", "professional")
    )
    return tuple(dict.fromkeys(name for name in names if name))


def _fuzzy(file: PoFile, number: int, entry: Entry) -> Checked:
    mend = "Check it against its source, and remove the mark."
    message = "This is marked as fuzzy, and readers don't get it."
    return _checked(file, number, entry, Fault("T021", message, mend, severity=Severity.WARNING))


def _checked(file: PoFile, number: int, entry: Entry, fault: Fault) -> Checked:
    name = entry.context or entry.source[:40]
    place = Place(str(file.path), *place_of(file.path, entry.line, fault.near))
    return Checked(Finding(fault.code, f"{name}: {fault.message}", fault.mend, place, fault.severity), number, name)


def _of_review(file: PoFile) -> Iterator[Checked]:
    fault = read_review(file.headers)[1]
    if fault:
        mend = "Check the file again, and sign it: X-Reviewed-By: a name, X-Reviewed-On: 2026-11-24."
        yield Checked(
            Finding("T005", f"{fault} It counts as unchecked.", mend, Place(str(file.path)), Severity.WARNING)
        )


def _folder_tag(path: Path) -> str:
    """The locale that a file's place or name says: es/LC_MESSAGES/edu.po, es.po."""
    places = (path.parent.parent.name if path.parent.name == "LC_MESSAGES" else "", path.stem)
    return next((tag.replace("_", "-") for tag in places if _is_known(tag.replace("_", "-"))), "")


def _is_known(tag: str) -> bool:
    try:
        conventions(tag)
    except UnknownError:
        return False
    return True


def errors(checked: Iterable[Checked]) -> int:
    """How many of them are errors."""
    return sum(each.finding.severity is Severity.ERROR for each in checked)
