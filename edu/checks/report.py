"""What a run of the checks says: the findings, and those that an author lets stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from edu.content import Finding, Place, Severity


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding that an author lets stand: the reason, and the place where it is given."""

    finding: Finding
    reason: str
    place: Place

    def as_dict(self) -> dict[str, Any]:
        """As plain data, for JSON."""
        return {**self.finding.as_dict(), "reason": self.reason, "waived_at": _place_out(self.place)}


@dataclass(frozen=True, slots=True)
class Report:
    """The findings in the order of their places, and the waived ones."""

    findings: tuple[Finding, ...] = ()
    waived: tuple[Waived, ...] = ()

    @classmethod
    def together(cls, reports: Iterable[Report]) -> Report:
        """Several reports as one."""
        reports = list(reports)
        findings = sorted(
            (finding for report in reports for finding in report.findings), key=lambda f: (f.place, f.code, f.message)
        )
        waived = sorted((each for report in reports for each in report.waived), key=lambda w: (w.place, w.finding.code))
        return cls(tuple(dict.fromkeys(findings)), tuple(waived))

    def count(self, severity: Severity) -> int:
        """How many findings have a severity."""
        return sum(finding.severity is severity for finding in self.findings)

    def as_dict(self) -> dict[str, Any]:
        """As plain data, to be kept."""
        return {
            "findings": [finding.as_dict() for finding in self.findings],
            "waived": [waived.as_dict() for waived in self.waived],
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Report:
        """The report that was kept.

        Raises:
            KeyError, ValueError, TypeError: it is no report.
        """
        return cls(
            tuple(_finding_in(raw) for raw in data["findings"]),
            tuple(Waived(_finding_in(raw), str(raw["reason"]), Place(*raw["waived_at"])) for raw in data["waived"]),
        )


def _place_out(place: Place) -> list[str | int]:
    return [place.file, place.line, place.column]


def _finding_in(raw: dict[str, Any]) -> Finding:
    place = Place(str(raw["file"]), int(raw["line"]), int(raw["column"]))
    return Finding(str(raw["code"]), str(raw["message"]), str(raw["mend"]), place, Severity(raw["severity"]))
