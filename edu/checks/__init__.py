"""The promises, each a check with a code."""

from collections.abc import Iterator

from edu.checks.bands import R001
from edu.checks.base import CHECKS, Check, Subject
from edu.checks.musts import N001
from edu.checks.stray_numbers import F001
from edu.checks.translations import T013
from edu.content import Finding

for check in (F001, N001, R001, T013):
    CHECKS.register(check.code, check)


def run(subject: Subject) -> Iterator[Finding]:
    """Everything that any check finds, check by check, after what loading found."""
    yield from subject.found_on_loading
    for check in CHECKS.values():
        yield from check.find(subject)


__all__ = ["CHECKS", "Check", "Subject", "run"]
