"""T016: a translation that says two like numbers the other way round."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from edu.checks.base import Check, Fault, in_translation
from edu.checks.same_facts.order import Said, order_of
from edu.checks.subject import Subject
from edu.content import Severity
from edu.content.facts import Comparison, Range
from edu.content.markup import MarkupError, Placeholder, parts_of


def find(subject: Subject) -> Iterator[Fault]:
    """Pairs of like numbers in another order than in the source; those of one fact are T015's."""
    for translation in subject.translations():
        if len(translation.worded.placeholders) < 2 or not translation.standing.text:
            continue
        ours, theirs = (_order(subject, text) for text in (translation.worded.text, translation.entry.text))
        for one, other in combinations(ours, 2):
            if one[0] == other[0] and one in theirs and other in theirs and theirs[one] > theirs[other]:
                yield in_translation(
                    translation,
                    f"{{{one[1]}}} stands after {{{other[1]}}}; in the source it stands before it.",
                    "Check which number belongs where. If the sentence needs this order, waive it on the claim with "
                    f"the reason: T016.{translation.locale}.",
                    "{" + one[1],
                    severity=Severity.ERROR if translation.worded.is_must else None,
                )


def _order(subject: Subject, text: str) -> dict[Said, int]:
    try:
        placeholders = tuple(part for part in parts_of(text) if isinstance(part, Placeholder))
    except MarkupError:
        return {}  # T010 tells
    order = order_of(subject, placeholders)
    return {said: at for said, at in order.items() if not isinstance(said[0], Comparison | Range)}


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
