"""F008: a voice that says two like numbers the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from edu.checks.base import Check, Fault, in_wording
from edu.checks.subject import Subject, Worded, by_claim
from edu.content import Severity
from edu.content.markup import Placeholder, Text
from edu.translation.likeness import Said, order_of

_OUT_OF = re.compile(r"\s*(?:out\s+)?of\s+(?:the\s+|those\s+|these\s+|all\s+)?|\s*/\s*", re.IGNORECASE)
_TOTALS = {"of": "n", "total": "events"}


def find(subject: Subject) -> Iterator[Fault]:
    """Pairs of like numbers in another order than in the other voices, and totals that stand before their part."""
    for voices in by_claim(subject):
        orders = [order_of(subject.article, worded.placeholders) for worded in voices]
        for at, worded in enumerate(voices):
            others = [order for i, order in enumerate(orders) if i != at]
            for one, other in combinations(orders[at], 2):
                if one[0] == other[0] and _is_turned(one, other, others, is_last=at == len(voices) - 1):
                    yield _fault(
                        subject,
                        worded,
                        f"{worded.context} says {{{one[1]}}} before {{{other[1]}}}; the claim's other voices say them "
                        "the other way round.",
                        one[1],
                    )
    if subject.whole.source_locale.startswith("en"):
        for worded in subject.said():
            for total, part in _totals_first(worded):
                message = f"{worded.context} says {total} of {part}: the whole out of its part."
                yield _fault(subject, worded, message, str(total).strip("{}"))


def _fault(subject: Subject, worded: Worded, message: str, near: str) -> Fault:
    mend = "Check which number belongs where, and keep one order in every voice."
    return in_wording(subject, worded, message, mend, "{" + near, severity=Severity.ERROR if worded.is_must else None)


def _is_turned(one: Said, other: Said, others: list[dict[Said, int]], *, is_last: bool) -> bool:
    """Whether the other voices that say both say them the other way round: most of them, or the only one before."""
    both = [order for order in others if one in order and other in order]
    turned = sum(order[other] < order[one] for order in both)
    return turned > len(both) - turned and (turned > 1 or is_last or len(both) > 1)


def _totals_first(worded: Worded) -> Iterator[tuple[Placeholder, Placeholder]]:
    """A total that is said to be "of" its own part."""
    for one, between, other in zip(worded.parts, worded.parts[1:], worded.parts[2:], strict=False):
        if (
            isinstance(one, Placeholder)
            and isinstance(other, Placeholder)
            and isinstance(between, Text)
            and one.fact == other.fact
            and _OUT_OF.fullmatch(between.text)
        ):
            arm, _, total = one.part.rpartition(".")
            if total in _TOTALS and other.part == f"{arm}.{_TOTALS[total]}".lstrip("."):
                yield one, other


F008 = Check(
    code="F008",
    name="numbers-in-another-order",
    severity=Severity.WARNING,
    rule="The voices of a claim say numbers that could be taken for each other in one order.",
    why="Two doses, or two groups, whose placeholders were swapped read as well as the right ones.",
    source="Promise 1 of the design: same facts. Translations are asked the same by T015.",
    wrong="""
facts:
  first: {quantity: 300 mg}
  then: {quantity: 600 mg}
claims:
  - id: doses
    say:
      clinician: "Give {first} at the start and {then} later."
      patient: "You get {first} at the start and {then} later."
      easy: "You get {then} at the start and {first} later."
      caregiver: "They get {first} at the start and {then} later."
""",
    right="""
facts:
  first: {quantity: 300 mg}
  then: {quantity: 600 mg}
claims:
  - id: doses
    say:
      clinician: "Give {first} at the start and {then} later."
      patient: "You get {first} at the start and {then} later."
      easy: "You get {first} at the start and {then} later."
      caregiver: "They get {first} at the start and {then} later."
""",
    limits="It compares facts of one kind and unit, the groups of a comparison, and the ends of a range. A claim with "
    "one voice has nothing to be compared with, but for a total said to be of its part. In a must it is an error.",
    find=find,
)
