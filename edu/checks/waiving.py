"""W001 and W002: waivers that can't stand, or that nothing needs any more. The examination finds both."""

from __future__ import annotations

from edu.checks.base import Check
from edu.content import Severity

_SOURCE = "A suppression that outlives its fault hides the next one: ruff's RUF100, mypy's warn_unused_ignores."

W001 = Check(
    code="W001",
    name="waiver-of-nothing",
    severity=Severity.ERROR,
    rule="A waiver names a check that may be waived.",
    why="A slip in a code would leave its author sure that somebody has looked at a fault that nobody sees.",
    source=_SOURCE,
    wrong="""
claims:
  - {id: take-it, say: "Take it with food.", waive: {F999: "It is fine."}}
""",
    right="""
claims:
  - {id: take-it, say: "Take it with food."}
""",
    limits="It doesn't judge the reason: `edu check --waivers` lists them all for somebody to read.",
    waivable=False,
)

W002 = Check(
    code="W002",
    name="waiver-unused",
    severity=Severity.WARNING,
    rule="A waiver lets a finding stand that is there.",
    why="A waiver that is no longer needed would hide the next fault of that kind.",
    source=_SOURCE,
    wrong="""
claims:
  - {id: take-it, say: "Take it with food.", waive: {R007: "The label gives no number."}}
""",
    right="""
claims:
  - {id: take-it, say: "It is common.", waive: {R007: "The label gives no number."}}
""",
    limits="A waiver of a finding that shows in one locale only is needed as long as that locale is there.",
    waivable=False,
)
