"""What was published, whole and for good: append-only records that answer for an old handout years later."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from edu.audiences import Version
from edu.audiences.version import VersionClaim, printed_number
from edu.content import Content, Finding, Place, UnknownError
from edu.content.appending import append_lines, read_lines
from edu.content.facts import parse_date
from edu.records.codes import code_of
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
    is_whole: bool = True
    """Whether all of the log could be read; else a withdrawal may be what is missing."""

    def is_released(self, digest: str) -> bool:
        """Whether exactly this version was published."""
        return any(release.digest == digest for release in self.releases)

    def find(self, code: str) -> Release:
        """The latest release whose digest begins with a code as printed (`7F3A-91C2`), or as people copy it.

        Raises:
            UnknownError: none does, or the code is too short to be one.
        """
        wanted = code_of(code)
        found = [release for release in self.releases if wanted and release.digest.startswith(wanted)]
        if not found:
            raise UnknownError.of("released version", code, [])
        return found[-1]

    def whole(self, digest: str) -> Mapping[str, Any] | None:
        """A released version as it was stored, whole; None where its file is gone or damaged."""
        try:
            raw = json.loads((self.folder / VERSIONS / f"{digest}.json").read_text("utf-8"))
        except (OSError, ValueError):
            return None
        return raw if isinstance(raw, dict) and raw.get("digest") == digest else None

    def said(self, digest: str) -> Mapping[str, str] | None:
        """What a released version says: its claims' texts by id; None where that can't be read any more."""
        raw = self.whole(digest)
        if raw is None:
            return None
        try:
            return {claim["id"]: claim["text"] for section in raw["sections"] for claim in section["claims"]}
        except (KeyError, TypeError):
            return None

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
        added: list[Release] = []
        append_lines(self.folder / LOG, self._not_there_yet(new, added))
        return tuple(added)

    def _not_there_yet(self, new: Iterable[Release], added: list[Release]) -> Iterator[str]:
        """The lines of releases, but of those that somebody else has recorded meanwhile; notes them in `added`."""
        latest = {(r.article, r.reader, r.locale): r.digest for r in read_releases(self.folder)[0].releases}
        for release in new:
            if latest.get((release.article, release.reader, release.locale)) != release.digest:
                added.append(release)
                said = {"article": release.article, "reader": release.reader, "locale": release.locale}
                yield json.dumps({"released": release.digest, **said, "on": release.on}, ensure_ascii=False)

    def withdraw(self, release: Release, on: str, reason: str) -> None:
        """Take a version back, with its reason."""
        line = {"withdrawn": release.digest, "on": on, "reason": reason}
        append_lines(self.folder / LOG, [json.dumps(line, ensure_ascii=False)])


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
    for number, line in enumerate(read_lines(path), start=1):
        if not line.strip():
            continue
        try:
            made = _record_of(json.loads(line))
        except (ValueError, KeyError, TypeError) as error:
            message = f"This line is no release: {error}."
            mend = "The log is only ever added to: bring it back from your history."
            findings.append(Finding("V002", message, mend, Place(str(path), number)))
            continue
        if isinstance(made, Withdrawal):
            withdrawals[made.digest] = made
        else:
            releases.append(made)
    is_whole = not findings
    for digest in dict.fromkeys(release.digest for release in releases):
        stored = folder / VERSIONS / f"{digest}.json"
        if not stored.is_file():
            message = "A version that was released is not there any more: nobody can say what has changed since."
            findings.append(Finding("V002", message, "Bring the file back from your history.", Place(str(stored))))
    return Releases(folder, tuple(releases), withdrawals, is_whole), findings


def _record_of(raw: Any) -> Release | Withdrawal:
    """What a line of the log records; ValueError, KeyError or TypeError where it is none."""
    on = parse_date(raw["on"])
    digest, *said = (
        [raw["withdrawn"], raw["reason"]]
        if "withdrawn" in raw
        else [raw["released"], raw["article"], raw["reader"], raw["locale"]]
    )
    if not all(isinstance(text, str) for text in (digest, *said)):
        raise ValueError("its values are not all texts")
    if not re.fullmatch("[0-9a-f]{64}", digest):
        raise ValueError("its digest isn't 64 digits of base 16")
    if "withdrawn" in raw:
        return Withdrawal(digest, on, said[0])
    article, reader, locale = said
    return Release(digest, article, reader, locale, on)


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
    today: Version | None = None
    """What the same reader gets now; None where there is nothing for that reader any more."""


def _name_in(then: Mapping[str, str], claim: VersionClaim) -> str:
    """The name that a claim had when a version was released; its own where it wasn't in it."""
    return next((name for name in reversed(claim.names) if name in then), claim.id)


def trace(releases: Releases, release: Release, today: Version | None) -> Traced:
    """What became of a release. `today` is what the same reader gets now; None, if the article is gone."""
    withdrawal = releases.withdrawals.get(release.digest)
    then = releases.said(release.digest)
    is_known = then is not None
    then = then or {}
    now = {_name_in(then, claim): claim.block.text for claim in today.claims()} if today else {}
    changes = tuple(
        Change(claim, then.get(claim), now.get(claim))
        for claim in dict.fromkeys((*then, *now))
        if is_known and then.get(claim) != now.get(claim)
    )
    if withdrawal:
        return Traced(release, Currency.WITHDRAWN, withdrawal, changes, today)
    same = today is not None and today.digest == release.digest
    return Traced(release, Currency.CURRENT if same else Currency.SUPERSEDED, None, changes, today)


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
        if said and is_in_its_language(said, content):
            return release if release.digest not in releases.withdrawals and hold(said, content) else None
    return None
