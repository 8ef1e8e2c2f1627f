"""What a change of a fact or a source would touch, before it is made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from edu.audiences import Version
from edu.audiences.version import VersionClaim
from edu.checks.subject import Subject, Whole
from edu.content.finding import UnknownError
from edu.records import Release, Review, Status
from edu.translation.standing import State
from edu.wording.said import SaidFact, flat


@dataclass(frozen=True, slots=True)
class TouchedVersion:
    """A version that would say something else, with the approval and the release that it has today."""

    reader: str
    locale: str
    number: str
    claims: tuple[str, ...]
    approval: Review | None
    release: Release | None


@dataclass(frozen=True, slots=True)
class Impact:
    """What depends on one fact, or one source, of one article."""

    article: str
    kind: str
    name: str
    facts: tuple[str, ...]
    claims: tuple[str, ...]
    wordings: tuple[str, ...]
    translations: dict[str, tuple[str, ...]] = field(default_factory=dict)
    versions: tuple[TouchedVersion, ...] = ()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the versions touched."""
        return tuple(dict.fromkeys(version.locale for version in self.versions))

    @property
    def approvals(self) -> tuple[TouchedVersion, ...]:
        """The versions whose approval would no longer be of what they say."""
        return tuple(version for version in self.versions if version.approval)

    @property
    def releases(self) -> tuple[TouchedVersion, ...]:
        """The versions that were published as they stand."""
        return tuple(version for version in self.versions if version.release)

    def as_dict(self) -> dict[str, Any]:
        """As plain data, for JSON."""
        return {
            "article": self.article,
            self.kind: self.name,
            "facts": list(self.facts),
            "claims": list(self.claims),
            "wordings": list(self.wordings),
            "translations": {locale: list(contexts) for locale, contexts in self.translations.items()},
            "languages": list(self.languages),
            "versions": [
                {
                    "reader": version.reader,
                    "locale": version.locale,
                    "number": version.number,
                    "claims": list(version.claims),
                    "approved_by": version.approval.by if version.approval else None,
                    "released_on": version.release.on if version.release else None,
                }
                for version in self.versions
            ],
        }


def impacts(whole: Whole, name: str) -> tuple[Impact, ...]:
    """What a change of `name` would touch: a fact or a source by its id, in every article that has one, or in one
    (`article/name`).

    Raises:
        UnknownError: no article has such a fact or source.
    """
    article, _, bare = name.rpartition("/")
    found = []
    known: dict[str, None] = {}
    for subject in whole.subjects():
        if article and subject.article.id != article:
            continue
        known |= dict.fromkeys((*subject.article.facts, *subject.article.sources))
        if bare in subject.article.facts:
            found.append(_impact(subject, "fact", bare, {bare}))
        if bare in subject.article.sources:
            facts = {fact_id for fact_id, fact in subject.article.facts.items() if bare in fact.source}
            found.append(_impact(subject, "source", bare, facts))
    if not found:
        raise UnknownError.of("fact or source", name, known)
    return tuple(found)


def _impact(subject: Subject, kind: str, name: str, facts: set[str]) -> Impact:
    wordings = [worded for worded in subject.wordings() if any(p.fact in facts for p in worded.placeholders)]
    touched = {worded.context for worded in wordings}
    translations: dict[str, list[str]] = {}
    for translation in subject.translations():
        if translation.worded.context in touched and translation.standing.state is State.COMPLETE:
            translations.setdefault(translation.locale, []).append(translation.worded.context)
    versions = []
    claims: dict[str, None] = {}
    for version in subject.versions():
        ids = tuple(_claims(version, facts, name if kind == "source" else ""))
        if ids:
            claims |= dict.fromkeys(ids)
            versions.append(_touched(subject, version, ids))
    order = [claim for claim in subject.article.claims if claim in claims]
    return Impact(
        subject.article.id,
        kind,
        name,
        tuple(fact for fact in subject.article.facts if fact in facts),
        tuple(order),
        tuple(worded.context for worded in wordings),
        {locale: tuple(contexts) for locale, contexts in translations.items()},
        tuple(versions),
    )


def _claims(version: Version, facts: set[str], source: str) -> Iterator[str]:
    numbers = {numbered.number for numbered in version.sources if numbered.id == source}
    for claim in version.claims():
        if _says(claim, facts) or numbers & set(claim.citations):
            yield claim.id


def _says(claim: VersionClaim, facts: set[str]) -> bool:
    said = {part.fact.partition(".")[0] for part in flat(claim.block.parts) if isinstance(part, SaidFact)}
    return bool(said & facts) or (claim.icon_array is not None and claim.icon_array.fact in facts)


def _touched(subject: Subject, version: Version, claims: tuple[str, ...]) -> TouchedVersion:
    records = subject.whole.records
    review = records.reviews.of(version.digest)
    release = next((r for r in reversed(records.releases.releases) if r.digest == version.digest), None)
    approval = review if review and review.status is Status.APPROVED else None
    return TouchedVersion(version.reader.address, version.locale, version.number, claims, approval, release)


def impact_text(impact: Impact) -> str:
    """What would be touched, for a terminal."""
    lines = [f"The {impact.kind} '{impact.name}' of {impact.article}"]
    if impact.kind == "source":
        lines.append(f"  facts read in it: {', '.join(impact.facts) or 'none'}")
    lines.append(f"  claims ({len(impact.claims)}): {', '.join(impact.claims) or 'none'}")
    says = "wordings" if impact.kind == "fact" else "wordings that say these facts"
    lines.append(f"  {says} ({len(impact.wordings)}): {', '.join(impact.wordings) or 'none'}")
    for locale, contexts in impact.translations.items():
        how = "a changed value flows into them, a changed meaning voids them"
        lines.append(f"  translations into {locale} ({len(contexts)}): {how}")
    lines.append(f"  versions ({len(impact.versions)}) in {', '.join(impact.languages) or 'no language'}:")
    for version in impact.versions:
        states = [f"approved by {version.approval.by}" if version.approval else "not approved"]
        states += [f"released on {version.release.on}"] if version.release else []
        who = f"{version.number}  {version.reader} in {version.locale}"
        lines.append(f"    {who}: {len(version.claims)} claims; {', '.join(states)}")
    lines.append(f"  approvals that would be lost: {len(impact.approvals)}")
    lines.append(f"  releases that would no longer be current: {len(impact.releases)}")
    return "\n".join(lines) + "\n"
