"""A report as SARIF 2.1.0, which code-scanning services and editors read."""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any
from urllib.parse import quote

from edu.checks.base import CHECKS
from edu.checks.loading_codes import LOADING_CODES
from edu.checks.report import Report
from edu.content import Finding, Severity

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def sarif(report: Report) -> str:
    """One run, with every rule that a finding names; waived findings are suppressed in source, with the reason."""
    waived = [(finding, None) for finding in report.findings]
    results = [*waived, *((each.finding, each.reason) for each in report.waived)]
    codes = list(dict.fromkeys(finding.code for finding, _ in results))
    run = {
        "tool": {
            "driver": {"name": "edu check", "semanticVersion": _version(), "rules": [_rule(code) for code in codes]}
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, reason, codes) for finding, reason in results],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _version() -> str:
    try:
        return version("edu")
    except PackageNotFoundError:
        return "0.0.0"


def _rule(code: str) -> dict[str, Any]:
    if code not in CHECKS:
        return {"id": code, "shortDescription": {"text": LOADING_CODES.get(code, "Found on loading.")}}
    check = CHECKS[code]
    return {
        "id": code,
        "name": "".join(word.capitalize() for word in check.name.split("-")),
        "shortDescription": {"text": check.rule},
        "fullDescription": {"text": check.why},
        "help": {"text": f"{check.rule} {check.why} Source: {check.source} Limits: {check.limits}".strip()},
        "defaultConfiguration": {"level": _LEVELS[check.severity]},
    }


def _result(finding: Finding, reason: str | None, codes: list[str]) -> dict[str, Any]:
    place = finding.place
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message} {finding.mend}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": _artifact(place.file),
                    "region": {"startLine": place.line, "startColumn": place.column},
                }
            }
        ],
    }
    if reason is not None:
        result["suppressions"] = [{"kind": "inSource", "status": "accepted", "justification": reason}]
    return result


def _artifact(file: str) -> dict[str, str]:
    path = Path(file)
    if path.is_absolute():
        return {"uri": path.as_uri()}
    return {"uri": quote(path.as_posix()), "uriBaseId": "%SRCROOT%"}
