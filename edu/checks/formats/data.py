"""A report as JSON: the list of its findings."""

from __future__ import annotations

import json

from edu.checks.report import Report


def as_json(report: Report) -> str:
    """Each finding with code, severity, file, line, column, message and mend."""
    return json.dumps([finding.as_dict() for finding in report.findings], ensure_ascii=False, indent=2) + "\n"
