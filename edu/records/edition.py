"""A version with what is true of it today: its standing, its readability, its notices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from edu.audiences import Version
from edu.audiences.policy import message
from edu.content import Content
from edu.readability import Readability, measure
from edu.records.releases import Releases
from edu.records.reviews import Review, Reviews, Status
from edu.translation.catalog import Catalog
from edu.translation.interface import Interface, interface_of


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a version stands: nobody's approval is ever assumed."""

    status: Status
    review: Review | None = None
    is_released: bool = False

    @property
    def is_approved(self) -> bool:
        """Whether exactly this content was approved."""
        return self.status is Status.APPROVED


@dataclass(frozen=True, slots=True)
class Translated:
    """How far a version is in its reader's language, and who of that language has checked it."""

    claims: int
    in_language: int
    reviewer: str
    reviewed_on: str

    @property
    def is_whole(self) -> bool:
        """Whether no claim falls back to another language."""
        return self.in_language == self.claims


@dataclass(frozen=True, slots=True)
class Records:
    """What a library remembers: reviews and releases."""

    reviews: Reviews
    releases: Releases


class NoticeKind(StrEnum):
    """What a notice is about; it decides where and how it stands."""

    PENDING = "pending"
    EDUCATIONAL = "educational"
    DISCLAIMER = "disclaimer"
    FALLBACK = "fallback"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that the reader has to know about this version: a message of the interface."""

    kind: NoticeKind
    text: str


@dataclass(frozen=True, slots=True)
class Edition:
    """A version, and what is true of it today. Everything that renders takes one.

    `whole` is the version of which it is a selection, or the version itself: a sheet is a part of it and bears its
    number, and what was approved of the whole was approved of each part.
    """

    version: Version
    whole: Version
    interface: Interface
    standing: Standing
    readability: Readability
    translated: Translated | None
    notices: tuple[Notice, ...]
    updated: str
    library: str
    contact: str
    emergency: str
    source_locale: str
    codes: Mapping[str, tuple[str, ...]]

    def notices_of(self, *kinds: str) -> tuple[Notice, ...]:
        """The notices of some kinds."""
        return tuple(notice for notice in self.notices if notice.kind in kinds)


def edition_of(
    version: Version,
    whole: Version,
    content: Content,
    records: Records,
    chain: tuple[Catalog, ...],
) -> Edition:
    """The edition of a version that is a selection of `whole` (or the same).

    `chain` are the catalogs that its locale is said from, best first.
    """
    article = content.article(version.article)
    review = records.reviews.of(whole.digest)
    released = records.releases.is_released(whole.digest) and whole.digest not in records.releases.withdrawals
    standing = Standing(review.status if review else Status.SUBMITTED, review, released)
    translated = None if chain[0].is_source else _translated(version, chain[0])
    return Edition(
        version=version,
        whole=whole,
        interface=interface_of(chain),
        standing=standing,
        readability=measure(spoken(version), locale=version.locale, names=article.names),
        translated=translated,
        notices=tuple(_notices(version, standing, translated)),
        updated=article.updated,
        library=content.settings.name_in(version.locale),
        contact=content.settings.contact_in(version.locale),
        emergency=content.settings.market.emergency,
        source_locale=content.settings.locales[0],
        codes=article.codes,
    )


def spoken(version: Version) -> list[str]:
    """What readability is measured on: the claims and definitions in the reader's language, without headings."""
    blocks = [claim.block for claim in version.claims()] + [d.block for d in version.definitions]
    return [block.text for block in blocks if not version.is_foreign(block)]


def _translated(version: Version, catalog: Catalog) -> Translated:
    claims = list(version.claims())
    domain = catalog.domain(version.article)
    review = domain.file.review if domain else None
    return Translated(
        claims=len(claims),
        in_language=sum(not version.is_foreign(claim.block) for claim in claims),
        reviewer=review.by if review else "",
        reviewed_on=review.on if review else "",
    )


def _notices(version: Version, standing: Standing, translated: Translated | None) -> list[Notice]:
    audience = version.reader.policy
    notices = []
    if not standing.is_approved:
        notices.append(Notice(NoticeKind.PENDING, _PENDING[standing.status]))
    if translated and version.fallbacks:
        must = any(claim.importance == "must" for claim in version.fallbacks)
        notices.append(Notice(NoticeKind.FALLBACK, _FALLBACK_MUST if must else _FALLBACK))
    if translated and not translated.reviewer:
        notices.append(Notice(NoticeKind.TRANSLATION, _NOT_CHECKED))
    notices.append(Notice(NoticeKind.EDUCATIONAL, audience.educational))
    notices.append(Notice(NoticeKind.DISCLAIMER, audience.disclaimer))
    return notices


_PENDING = {
    Status.SUBMITTED: message("This page has not been reviewed by a medical board yet. Read it with care."),
    Status.UNDER_REVIEW: message("A medical board is reviewing this page and has not approved it yet."),
}
_FALLBACK = message("Some of this page is not translated yet. Those parts are in English.")
_FALLBACK_MUST = message("Important parts of this page are not translated yet. They are in English, and marked.")
_NOT_CHECKED = message("This translation has not been checked by a native reviewer yet.")
