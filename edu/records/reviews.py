"""The board's decisions: append-only records of who decided what about exactly which content."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from edu.content.appending import append_lines, read_lines
from edu.content.facts import parse_date
from edu.content.finding import Finding, Place


class Status(StrEnum):
    """Where a version stands in its review."""

    SUBMITTED = "submitted"
    UNDER_REVIEW = "under-review"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Review:
    """One decision on one digest."""

    digest: str
    status: Status
    by: str
    on: str


@dataclass(frozen=True, slots=True)
class Reviews:
    """All decisions in the order of the records, and the latest of each digest."""

    latest: Mapping[str, Review] = field(default_factory=dict)
    decisions: tuple[Review, ...] = ()
    folder: Path = Path()

    def record(self, article: str, review: Review) -> None:
        """Add a decision to the article's file; nothing in it is ever changed."""
        raw = {"digest": review.digest, "status": review.status.value, "by": review.by, "on": review.on}
        append_lines(self.folder / f"{article}.jsonl", [json.dumps(raw, ensure_ascii=False)])

    def of(self, digest: str) -> Review | None:
        """The latest decision on a digest; None while there is none, as after any change of the content."""
        return self.latest.get(digest)

    def trail(self, digest: str) -> tuple[Review, ...]:
        """Every decision on a digest, oldest first."""
        return tuple(review for review in self.decisions if review.digest == digest)


def read_reviews(folder: Path) -> tuple[Reviews, list[Finding]]:
    """The records in a library's `reviews/`: one JSON object a line, later lines win. No folder, no reviews."""
    latest: dict[str, Review] = {}
    decisions: list[Review] = []
    findings: list[Finding] = []
    for path in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(read_lines(path), start=1):
            if not line.strip():
                continue
            try:
                raw = json.loads(line)
                review = Review(str(raw["digest"]), Status(raw["status"]), raw["by"], parse_date(raw["on"]))
            except (ValueError, KeyError, TypeError) as error:
                message = f"This line is no review: {error}."
                mend = 'A review is {"digest": "...", "status": "approved", "by": "...", "on": "2026-11-24"}.'
                findings.append(Finding("V001", message, mend, Place(str(path), number)))
                continue
            latest[review.digest] = review
            decisions.append(review)
    return Reviews(latest, tuple(decisions), folder), findings
