"""F001: a number that comes from no fact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_wording
from edu.checks.instruments import pemat
from edu.checks.subject import Subject
from edu.content import Severity
from edu.content.markup import TermLink, Text, parts_of
from edu.wording.numbers import stray_numbers


def find(subject: Subject) -> Iterator[Fault]:
    """Digits and number words in wordings, and in the definitions that they link to."""
    names, locale = subject.article.names, subject.whole.source_locale
    for worded in subject.wordings():
        for number in _in(worded.text, names, locale):
            yield in_wording(
                subject,
                worded,
                f"{_shown(number, worded.text)} in {worded.context} comes from no fact.",
                "Declare a fact with its source and say it by {its_id}; a name with digits goes under 'names:'.",
                number,
            )


def _shown(number: str, text: str) -> str:
    """The number, with the word that it is a part of."""
    word = re.search(rf"[^\W\d_][\w-]*{re.escape(number)}\w*", text) if number[0].isdecimal() else None
    return f"'{number}' of '{word[0]}'" if word else f"'{number}'"


def _in(text: str, names: tuple[str, ...], locale: str) -> Iterator[str]:
    for part in parts_of(text):
        words = part.text if isinstance(part, Text) else part.words if isinstance(part, TermLink) else ""
        yield from stray_numbers(words, names=names, locale=locale)


F001 = Check(
    code="F001",
    name="stray-number",
    severity=Severity.ERROR,
    rule="Every number in a wording comes from a fact.",
    why="A number typed into a sentence can differ between voices and languages, and nobody sees it.",
    source="Promise 1 of the design: numbers are data, never prose.",
    wrong="""
claims:
  - {id: take-it, say: "Take 300 mg with food."}
""",
    right="""
facts:
  dose: {quantity: 300 mg}
claims:
  - {id: take-it, say: "Take {dose} with food."}
""",
    limits="Number words are known for some languages (edu.wording.numbers); ordinals are allowed, and 'one' but "
    "before what is counted or measured ('one tablet'). Numbers in translations are found by T012, in glossary "
    "definitions by K002.",
    find=find,
    waivable=False,
    serves=pemat(6),
)
