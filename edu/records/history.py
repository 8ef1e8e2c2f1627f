"""What was decided about a version, when it is looked at next, and what has changed since it was last released."""

from __future__ import annotations

import calendar
from dataclasses import dataclass

from edu.audiences import Version
from edu.records.edition import Records
from edu.records.releases import Traced, trace
from edu.records.reviews import Review, Status


@dataclass(frozen=True, slots=True)
class History:
    """A version's past and future: decisions on exactly what it says, oldest first; the date by which an approved
    one is reviewed again (else empty); its latest release that read otherwise, compared with today.
    """

    trail: tuple[Review, ...] = ()
    next_review: str = ""
    changed: Traced | None = None


def history_of(version: Version, records: Records, review_every: int) -> History:
    """The history of a whole version in a library's records; `review_every` is in months."""
    latest = records.reviews.of(version.digest)
    is_approved = latest is not None and latest.status is Status.APPROVED
    return History(
        trail=records.reviews.trail(version.digest),
        next_review=months_later(latest.on, review_every) if latest and is_approved else "",
        changed=_changed(version, records),
    )


def _changed(version: Version, records: Records) -> Traced | None:
    releases = records.releases
    for release in reversed(releases.releases):
        same_reader = (release.article, release.reader, release.locale) == (
            version.article,
            version.reader.address,
            version.reader.locale,
        )
        if same_reader and release.digest != version.digest:
            traced = trace(releases, release, version)
            return traced if traced.changes else None
    return None


def months_later(date: str, months: int) -> str:
    """A date (2026, 2026-11, 2026-11-24) some months later, as exact as it was; a day that isn't there is the last."""
    year, *rest = (int(part) for part in date.split("-"))
    month = rest[0] if rest else 1
    years, month0 = divmod(month - 1 + months, 12)
    year, month = year + years, month0 + 1
    if not rest:
        return f"{year}"
    if len(rest) == 1:
        return f"{year}-{month:02}"
    return f"{year}-{month:02}-{min(rest[1], calendar.monthrange(year, month)[1]):02}"
