"""Waivers: the findings that an author has looked at and lets stand, each with the reason, in the article itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from edu.checks.base import CHECKS, Fault
from edu.checks.subject import Subject
from edu.content.document import Path

_KEY = re.compile(r"(?P<code>[A-Z][0-9]{3})(?:\.(?P<narrow>[\w-]+))?")


@dataclass(frozen=True, slots=True)
class Waiver:
    """One waiver: on which claim ("" is the article), of which check, narrowed to what, and why."""

    claim: str
    key: str
    reason: str
    path: Path = field(compare=False)

    @property
    def code(self) -> str:
        """The check's code."""
        return self.key.partition(".")[0]

    @property
    def narrow(self) -> str:
        """The voice, locale, source or term that it is narrowed to; "" for all."""
        return self.key.partition(".")[2]

    def covers(self, code: str, fault: Fault) -> bool:
        """Whether it lets a fault stand."""
        is_here = self.claim in ("", fault.claim)
        return is_here and self.code == code and (not self.narrow or self.narrow in fault.narrow)


def waivers_of(subject: Subject) -> tuple[Waiver, ...]:
    """The waivers of an article: its claims' first, which are the nearer ones."""
    return tuple(_waivers(subject))


def _waivers(subject: Subject) -> Iterator[Waiver]:
    for path, _, claim in subject.article.paths():
        for key, reason in claim.waive.items():
            yield Waiver(claim.id, key, reason, (*path, "waive", key))
    for key, reason in subject.article.waive.items():
        yield Waiver("", key, reason, ("waive", key))


def fault_of(waiver: Waiver) -> tuple[str, str] | None:
    """Why a waiver can't stand, and how to mend it; None if it can."""
    match = _KEY.fullmatch(waiver.key)
    if not match or match["code"] not in CHECKS:
        return (
            f"The waiver '{waiver.key}' names no check.",
            "Write the code of a finding, as F002, or F002.easy for one voice.",
        )
    if not CHECKS[match["code"]].waivable:
        return (
            f"{match['code']} can't be waived: it is a promise to every reader.",
            f"Mend what it finds; `edu check --explain {match['code']}` says how.",
        )
    return None
