"""Numbers that say the same amount otherwise: an hour and a half, half a gram, 1 in 4."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from edu.translation.guards.quantity import Quantity

_DAY = 86400
_SECONDS = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": _DAY,
    "week": 7 * _DAY,
    "month": 365 * _DAY // 12,
    "year": 365 * _DAY,
}
_SCALES = (
    _SECONDS,
    {"mcg": 1, "mg": 1000, "g": 10**6, "kg": 10**9},
    {"mL": 1, "L": 1000},
    {"mm": 1, "cm": 10, "m": 1000, "km": 10**6},
)
"""Units that measure the same thing, each with its multiple of the smallest."""
TIMES = frozenset(_SECONDS)
_BY_CUSTOM = frozenset(
    {
        *(("0.5 month", "2 week"), ("0.5 month", "15 day"), ("0.5 month", "14 day"), ("1 month", "30 day")),
        *(("2 week", "15 day"), ("1 week", "8 day"), ("1.5 month", "6 week"), ("3 month", "12 week")),
    }
)
"""What people take for the same, and what isn't quite."""
_SOME = Decimal("0.00005")
_ROUNDED = Decimal("0.007")
_CUSTOMARY = {
    ("lb", "kg"): 0.4536,
    ("oz", "g"): 28.35,
    ("oz", "mL"): 29.57,
    ("inch", "cm"): 2.54,
    ("mile", "km"): 1.609,
    ("cup", "mL"): 240,
}
"""How much of a metric unit a customary one is."""
_TOLERANCE = 0.04
"""How far a number that was converted may be rounded, as a share of it."""
_OFF = Decimal("0.0005")
"""How far an amount may be off, as a share of it: a third is 0.3333."""


def same_amount(one: Quantity, other: Quantity) -> bool:
    """Half an hour is thirty minutes, and 0.5 g are 500 mg."""
    if not one.unit or not other.unit:
        return False
    if _named(one, other) in _BY_CUSTOM or _named(other, one) in _BY_CUSTOM:
        return True
    for scale in _SCALES:
        if one.unit in scale and other.unit in scale:
            ours, theirs = one.value * scale[one.unit], other.value * scale[other.unit]
            return abs(ours - theirs) <= ours * _OFF
    return _is_converted(one, other) or _is_converted(other, one)


def _is_converted(one: Quantity, other: Quantity) -> bool:
    """Whether a customary amount is said in metric units, rounded a little: 10 pounds are 4.5 kg."""
    if (one.unit, other.unit) == ("°F", "°C"):
        return abs((float(one.value) - 32) / 1.8 - float(other.value)) <= _DEGREES
    metric = float(one.value) * _CUSTOMARY.get((one.unit, other.unit), 0)
    return metric > 0 and abs(metric - float(other.value)) <= _TOLERANCE * metric


_DEGREES = 0.3


def _named(one: Quantity, other: Quantity) -> tuple[str, str]:
    return f"{one.value.normalize()} {one.unit}", f"{other.value.normalize()} {other.unit}"


def same_rate(times: Quantity, time: Quantity, periods: Iterable[str]) -> bool:
    """Three times a day is every eight hours, and twice a year every six months; `periods` are the day and the year."""
    if times.unit != "time" or time.unit not in _SECONDS or times.value < 2:
        return False
    whole = times.value * time.value * _SECONDS[time.unit]
    return whole in {_SECONDS[unit] for unit in periods if unit in ("day", "week", "month", "year")}


def is_one_of(quantity: Quantity, units: Iterable[str]) -> bool:
    """Whether an amount is one of a unit: 24 hours are a day, 7 days a week."""
    of = _SECONDS.get(quantity.unit, 0)
    return any(quantity.value * of == _SECONDS[unit] for unit in units if unit in _SECONDS and unit != quantity.unit)


def share_of(quantity: Quantity) -> Fraction | None:
    """The part of the whole that a number may say alone: a half, 50%."""
    if quantity.unit == "%":
        return Fraction(quantity.value) / 100
    return Fraction(quantity.value) if 0 < quantity.value < 1 and quantity.unit in ("", "person") else None


def is_near(one: Fraction, other: Fraction) -> bool:
    """Whether two shares are equal but for rounding: a third is 0.3333, and may be called 33%."""
    is_whole = one * 100 % 1 == 0 and other * 100 % 1 == 0
    return abs(one - other) <= (_SOME if is_whole else _ROUNDED)
