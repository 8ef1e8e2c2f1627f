"""F001: a number that comes from no fact."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Subject
from edu.content import Finding, Severity
from edu.content.markup import TermLink, Text, parse, walk
from edu.content.references import wordings
from edu.wording.numbers import stray_numbers


def find(subject: Subject) -> Iterator[Finding]:
    """Digits and number words in wordings and definitions."""
    locale = subject.content.settings.locales[0]
    for article in subject.articles():
        for name, voice, text, path in wordings(article):
            for number in _in(text, article.names, locale):
                yield F001.finding(
                    f"'{number}' in {name}.{voice} comes from no fact.",
                    "Declare a fact with its source and say it by {its_id}; a name with digits goes under 'names:'.",
                    subject.place(article, path, number),
                )
    names = tuple(name for article in subject.articles() for name in article.names)
    for term_id, term in subject.content.terms.items():
        for number in _in(term.definition, names, locale):
            place = subject.content.place("glossary", ("terms", term_id, "definition"), needle=number)
            yield F001.finding(
                f"'{number}' in the definition of {term_id} comes from no fact.",
                "Say the number in a claim, or say it without.",
                place,
            )


def _in(text: str, names: tuple[str, ...], locale: str) -> Iterator[str]:
    for part in walk(parse(text)):
        words = part.text if isinstance(part, Text) else part.words if isinstance(part, TermLink) else ""
        yield from stray_numbers(words, names=names, locale=locale)


F001 = Check(
    code="F001",
    severity=Severity.ERROR,
    rule="Every number in a wording comes from a fact.",
    why="A number typed into a sentence can differ between voices and languages, and nobody sees it.",
    source="Promise 1 of the design: numbers are data, never prose.",
    wrong='say: {patient: "You get 300 mg by a drip."}',
    right='say: {patient: "You get {dose} by a drip."}',
    limits="Number words are known for the languages listed in edu.wording.numbers; ordinals are allowed.",
    find=find,
)
