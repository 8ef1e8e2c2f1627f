"""The units that a fact may carry. How each is said in a language is the `units` catalog's business."""

from __future__ import annotations

from enum import StrEnum


class Dimension(StrEnum):
    """What a unit measures."""

    TIME = "time"
    COUNT = "count"
    MEASURE = "measure"


_TIMES = ("minutes", "hours", "days", "weeks", "months", "years")
_COUNTS = (
    "people",
    "adults",
    "children",
    "babies",
    "women",
    "attacks",
    "infusions",
    "doses",
    "tablets",
    "bottles",
    "times",
    "questions",
)
_MEASURES = (
    "mg",
    "g",
    "kg",
    "microgram",
    "mL",
    "L",
    "mg/kg",
    "mg/dL",
    "mmol/L",
    "mmol/mol",
    "pmol/L",
    "mL/min",
    "mL/min/1.73m2",
    "mmHg",
    "kcal",
    "cells/microL",
    "%",
    "percentage points",
    "°C",
    "°F",
    "kg/m2",
)

UNITS: dict[str, Dimension] = {
    **dict.fromkeys(_TIMES, Dimension.TIME),
    **dict.fromkeys(_COUNTS, Dimension.COUNT),
    **dict.fromkeys(_MEASURES, Dimension.MEASURE),
}

_SINGULARS = {
    "minute": "minutes",
    "hour": "hours",
    "day": "days",
    "week": "weeks",
    "month": "months",
    "year": "years",
    "person": "people",
    "adult": "adults",
    "child": "children",
    "attack": "attacks",
    "infusion": "infusions",
    "dose": "doses",
    "tablet": "tablets",
    "bottle": "bottles",
    "time": "times",
}


def canonical(unit: str) -> str:
    """The unit's code: `1 week` and `4 weeks` carry the same one."""
    return _SINGULARS.get(unit, unit)
