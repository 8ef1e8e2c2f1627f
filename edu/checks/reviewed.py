"""V010: a version that was approved once, and has changed since or was never approved."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.subject import Subject, name_of
from edu.content import Severity
from edu.records import Status


def find(subject: Subject) -> Iterator[Fault]:
    """The versions of the article whose very content nobody has approved, by their standing."""
    reviews = subject.whole.records.reviews
    readers = tuple(subject.whole.readers())
    waiting = []
    for reader in readers if reviews.latest else ():
        review = reviews.of(subject.version(reader).digest)
        if review is None or review.status is not Status.APPROVED:
            waiting.append(name_of(reader) + (f" ({review.status})" if review else ""))
    if waiting or not reviews.latest:
        which = ", ".join(waiting) or "nobody has reviewed anything yet"
        yield Fault(
            f"{len(waiting) or len(readers)} of the {len(readers)} versions are not approved as they stand: {which}.",
            "`edu review submit` asks the board; an approval is of the content, so any change asks again.",
            subject.place(("id",)),
        )


V010 = Check(
    code="V010",
    name="not-approved",
    severity=Severity.NOTE,
    rule="Every version has been approved as it stands.",
    why="A page that nobody has approved says so to its readers; the author should know which.",
    source="Promise 6 of the design: an approval is of a digest.",
    wrong="""
claims:
  - {id: take-it, say: "Take it with food."}
reviews: none
""",
    right="""
claims:
  - {id: take-it, say: "Take it with food."}
reviews: approved
""",
    limits="It knows the library's own records.",
    find=find,
)

CHECKS = (V010,)
