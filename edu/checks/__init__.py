"""The promises, each a check with a code."""

from edu.checks import fresh, linked, nothing_left_out, readable, reviewed, same_facts, sourced
from edu.checks.base import CHECKS, Check, Fault
from edu.checks.keeping import Kept
from edu.checks.report import Report, Waived
from edu.checks.running import check_library
from edu.checks.subject import Subject, Whole
from edu.checks.waiving import W001, W002

for room in (same_facts, nothing_left_out, readable, sourced, fresh, reviewed, linked):
    for check in room.CHECKS:
        CHECKS.register(check.code, check)
for check in (W001, W002):
    CHECKS.register(check.code, check)

__all__ = ["CHECKS", "Check", "Fault", "Kept", "Report", "Subject", "Waived", "Whole", "check_library"]
