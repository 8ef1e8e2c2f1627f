"""What is wrong, where, and how to mend it: the one shape that every check, loader and command speaks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters: an error fails `edu check`, the others don't."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a file; line and column count from 1, as editors do."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


NOWHERE = Place("-")
"""The place of a mistake that stands in no file, such as a name that was asked for."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: a stable code, a sentence, the place, and the mend."""

    code: str
    message: str
    mend: str
    place: Place
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        told = f"{self.severity} {self.code}: {self.message} {self.mend}"
        return told if self.place == NOWHERE else f"{self.place}: {told}"

    def as_dict(self) -> dict[str, str | int]:
        """The finding as plain data, for JSON."""
        return {
            "code": self.code,
            "severity": self.severity.value,
            "file": self.place.file,
            "line": self.place.line,
            "column": self.place.column,
            "message": self.message,
            "mend": self.mend,
        }


class EduError(Exception):
    """A mistake that its maker can mend: carries findings, and shows itself without a traceback."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings: Sequence[Finding] = tuple(sorted(findings, key=lambda f: f.place))
        super().__init__("\n".join(str(finding) for finding in self.findings))


class LibraryError(EduError):
    """A library could not be loaded."""


class UnknownError(EduError):
    """An article, audience, level, locale or section was asked for that is not there."""

    @classmethod
    def of(cls, kind: str, name: str, known: Iterable[str]) -> UnknownError:
        """The error for `name`, which is no `kind`; `known` are the names there are."""
        known = list(known)
        near = nearest(name, known)
        choices = ", ".join(known) or "none"
        mend = f"Did you mean {near}?" if near else f"There is: {choices}."
        return cls([Finding("U001", f"There is no {kind} '{name}'.", mend, NOWHERE)])


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that `name` is probably a slip for, or None."""
    import difflib

    return next(iter(difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)), None)
