"""What a guard says: why a translation can't stand for its source."""

from __future__ import annotations

from dataclasses import dataclass

from edu.content.finding import Severity


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a translation can't stand for its source; `near` is the text at fault."""

    code: str
    message: str
    mend: str
    near: str = ""
    severity: Severity = Severity.ERROR
