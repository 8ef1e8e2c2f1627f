"""What was published, whole and for good: append-only records that answer for an old handout years later."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from edu.audiences import Version
from edu.audiences.version import VersionClaim, printed_number
from edu.content import Content, Finding, Place, UnknownError
from edu.content.facts import parse_date
from edu.records.appending import append_lines
from edu.records.grounds import Grounds, grounds_of, hold, is_in_its_language
from edu.wording.said import SaidFact, flat

LOG, VERSIONS = "log.jsonl", "versions"


@dataclass(frozen=True, slots=True)
class Release:
    """One version published on a day; `reader` is its address, such as `patient/easy`."""

    digest: str
    article: str
    reader: str
    locale: str
    on: str

    @property
    def number(self) -> str:
        """The version's number as it is printed."""
        return printed_number(self.digest)


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A version taken back, with the reason that its readers are told first."""

    digest: str
    on: str
    reason: str


@dataclass(frozen=True, slots=True)
class Releases:
    """Every release and withdrawal of a library, in the order of the log."""

    folder: Path
    releases: tuple[Release, ...] = ()
    withdrawals: Mapping[str, Withdrawal] = field(default_factory=dict)

    def is_released(self, digest: str) -> bool:
        """Whether exactly this version was published."""
        return any(release.digest == digest for release in self.releases)

    def find(self, code: str) -> Release:
        """The latest release whose digest begins with a code as printed (`7F3A-91C2`).

        Raises:
            UnknownError: none does, or the code is too short to be one.
        """
        wanted = code.replace("-", "").replace(" ", "").lower()
        found = [release for release in self.releases if len(wanted) >= 8 and release.digest.startswith(wanted)]
        if not found:
            raise UnknownError.of("released version", code, [])
        return found[-1]

    def whole(self, digest: str) -> Mapping[str, Any]:
        """A released version as it was stored, whole."""
        raw: Mapping[str, Any] = json.loads((self.folder / VERSIONS / f"{digest}.json").read_text("utf-8"))
        return raw

    def said(self, digest: str) -> Mapping[str, str]:
        """What a released version says: its claims' texts by id."""
        sections = self.whole(digest)["sections"]
        return {claim["id"]: claim["text"] for section in sections for claim in section["claims"]}

    def record(self, versions: Iterable[Version], on: str, content: Content) -> tuple[Release, ...]:
        """Publish versions of a content on a day: each is stored whole, then the log grows by a line for each new one.

        A version whose latest release says the same already is not released again.
        """
        latest = {(r.article, r.reader, r.locale): r.digest for r in self.releases}
        (self.folder / VERSIONS).mkdir(parents=True, exist_ok=True)
        new = []
        for version in versions:
            release = Release(version.digest, version.article, version.reader.address, version.reader.locale, on)
            if latest.get((release.article, release.reader, release.locale)) == release.digest:
                continue
            _store(self.folder / VERSIONS / f"{version.digest}.json", version, grounds_of(version, content))
            new.append(release)
        self._append(
            {"released": r.digest, "article": r.article, "reader": r.reader, "locale": r.locale, "on": on} for r in new
        )
        return tuple(new)

    def withdraw(self, release: Release, on: str, reason: str) -> None:
        """Take a version back, with its reason."""
        self._append([{"withdrawn": release.digest, "on": on, "reason": reason}])

    def _append(self, lines: Iterable[Mapping[str, str]]) -> None:
        append_lines(self.folder / LOG, (json.dumps(line, ensure_ascii=False) for line in lines))


def _store(path: Path, version: Version, grounds: Grounds) -> None:
    raw: dict[str, Any] = {
        "digest": version.digest,
        "article": version.article,
        "reader": version.reader.address,
        "locale": version.reader.locale,
        "title": version.title.text,
        "title_locale": version.title.locale,
        "sections": [
            {
                "id": section.id,
                "title": section.title.text,
                "title_locale": section.title.locale,
                "claims": [
                    {
                        "id": claim.id,
                        "text": claim.block.text,
                        "facts": [part.text for part in flat(claim.block.parts) if isinstance(part, SaidFact)],
                        "locale": claim.block.locale,
                        "cites": claim.citations,
                    }
                    for claim in section.claims
                ],
            }
            for section in version.sections
        ],
        "definitions": [[d.term, d.heading, d.block.text, d.block.locale] for d in version.definitions],
        "sources": [[s.number, s.id, s.source.title] for s in version.sources],
        "grounds": grounds,
    }
    partial = path.with_suffix(f".{os.getpid()}")
    partial.write_text(json.dumps(raw, ensure_ascii=False, indent=1) + "\n", "utf-8")
    partial.replace(path)


def read_releases(folder: Path) -> tuple[Releases, list[Finding]]:
    """The releases recorded in a library's `releases/`; no folder, no releases."""
    releases: list[Release] = []
    withdrawals: dict[str, Withdrawal] = {}
    findings: list[Finding] = []
    path = folder / LOG
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    for number, line in enumerate(lines, start=1):
        try:
            raw = json.loads(line)
            on = parse_date(raw["on"])
            if "withdrawn" in raw:
                withdrawals[raw["withdrawn"]] = Withdrawal(raw["withdrawn"], on, raw["reason"])
            else:
                releases.append(Release(raw["released"], raw["article"], raw["reader"], raw["locale"], on))
        except (ValueError, KeyError, TypeError) as error:
            message = f"This line is no release: {error}."
            mend = "The log is only ever added to: bring it back from your history."
            findings.append(Finding("V002", message, mend, Place(str(path), number)))
    return Releases(folder, tuple(releases), withdrawals), findings


class Currency(StrEnum):
    """What is true today of a version that was printed."""

    CURRENT = "current"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Change:
    """A claim that reads otherwise today: None where it wasn't there, or is no more."""

    claim: str
    then: str | None
    now: str | None


@dataclass(frozen=True, slots=True)
class Traced:
    """The answer to "is this sheet still right?"."""

    release: Release
    currency: Currency
    withdrawal: Withdrawal | None
    changes: tuple[Change, ...]


def _name_in(then: Mapping[str, str], claim: VersionClaim) -> str:
    """The name that a claim had when a version was released; its own where it wasn't in it."""
    return next((name for name in reversed(claim.names) if name in then), claim.id)


def trace(releases: Releases, release: Release, today: Version | None) -> Traced:
    """What became of a release. `today` is what the same reader gets now; None, if the article is gone."""
    withdrawal = releases.withdrawals.get(release.digest)
    then = releases.said(release.digest)
    now = {_name_in(then, claim): claim.block.text for claim in today.claims()} if today else {}
    changes = tuple(
        Change(claim, then.get(claim), now.get(claim))
        for claim in dict.fromkeys((*then, *now))
        if then.get(claim) != now.get(claim)
    )
    if withdrawal:
        return Traced(release, Currency.WITHDRAWN, withdrawal, changes)
    same = today is not None and today.digest == release.digest
    return Traced(release, Currency.CURRENT if same else Currency.SUPERSEDED, None, changes)


def still_right(releases: Releases, today: Version, content: Content) -> Release | None:
    """The last released version that says every must in the language of a reader who today reads one in another.

    None where the reader gets every must in their language, where that version was withdrawn, or where anything that
    it says has been superseded since: see `edu.records.grounds.hold`.
    """
    if not any(claim.importance == "must" for claim in today.fallbacks):
        return None
    asked = (today.article, today.reader.address, today.reader.locale)
    for release in reversed(releases.releases):
        if (release.article, release.reader, release.locale) != asked or release.digest == today.digest:
            continue
        said = releases.whole(release.digest)
        if is_in_its_language(said, content):
            return release if release.digest not in releases.withdrawals and hold(said, content) else None
    return None
