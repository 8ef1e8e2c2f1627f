"""T016: a translation that says two like numbers the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_translation
from edu.checks.subject import Subject
from edu.content import Severity
from edu.translation.likeness import told, turned


def find(subject: Subject) -> Iterator[Fault]:
    """Pairs of like numbers in another order than in the source."""
    for translation in subject.translations():
        if translation.standing.text:
            for after, before in turned(subject.article, translation.worded.text, translation.entry.text):
                yield in_translation(
                    translation,
                    told(after, before),
                    "Check which number belongs where. If the sentence needs this order, waive it on the claim with "
                    f"the reason: T016.{translation.locale}.",
                    "{" + after,
                    severity=Severity.ERROR if translation.worded.is_must else None,
                )


T016 = Check(
    code="T016",
    name="numbers-turned",
    severity=Severity.WARNING,
    rule="A translation says numbers that could be taken for each other in the order of its source.",
    why="Two doses whose placeholders were swapped read as well as the right ones, and no reader can tell.",
    source="Promise 1 of the design: same facts. F008 asks the same of the voices.",
    wrong="""
facts:
  first: {quantity: 300 mg}
  then: {quantity: 600 mg}
claims:
  - {id: doses, say: "Take {first} today and {then} later."}
translations:
  es: {doses: "Tome {first} hoy y {then} después.", doses.easy: "Tome {then} hoy y {first} después."}
""",
    right="""
facts:
  first: {quantity: 300 mg}
  then: {quantity: 600 mg}
claims:
  - {id: doses, say: "Take {first} today and {then} later."}
translations:
  es: {doses: "Tome {first} hoy y {then} después."}
""",
    limits="It compares facts of one kind and unit. A language may need another order: of 208 pairs in the starter "
    "library's Spanish, French, Arabic and Chinese none does. In a must it is an error.",
    find=find,
)
