"""Numbers with a part behind their noun: "two hours and a half", "litro y medio", "les huit heures moins le quart"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.quantity import Quantity

_AND_A_PART = {
    "en": re.compile(r"(?:(?P<noun>\w+)\s)?and (?:an?|one) (?P<part>half|quarter)(?!\w)", re.IGNORECASE),
    "es": re.compile(r"(?:(?P<noun>\w+)\s)?(?:y|(?P<less>menos)) (?P<part>medi[oa]|cuarto)(?!\w)", re.IGNORECASE),
    "fr": re.compile(
        r"(?:(?P<noun>\w+)\s)?(?:et (?:un )?|(?P<less>moins) (?:le|un) )(?P<part>demie?|quart)(?!\w)", re.IGNORECASE
    ),
}
_QUARTERS = ("qua", "cua")


def with_halves(found: Sequence[Quantity], text: str, lexicon: Lexicon) -> list[Quantity]:
    """The numbers of a text, each part that is added to one taken together with it."""
    pattern = _AND_A_PART.get(lexicon.language)
    quantities = list(found)
    for match in pattern.finditer(text) if pattern else ():
        if any(each.value % 1 and each.start <= match.start() < _end(each) for each in quantities):
            continue  # taken together already
        part = Decimal("0.25") if match["part"][:3].lower() in _QUARTERS else Decimal("0.5")
        number = next((each for each in quantities if _stands_before(each, match, text)), None)
        unit = lexicon.unit(text, match.start("noun")) if match["noun"] else ""
        if number is None and not unit:
            continue
        start = number.start if number else match.start()
        added = -part if match.groupdict().get("less") else part
        value = (number.value if number else Decimal(1)) + added
        unit = unit or lexicon.unit(text, match.end())
        quantities = [each for each in quantities if not start <= each.start < match.end()]
        quantities.append(Quantity(start, (value,), unit, shown=text[start : match.end()]))
    quantities.sort(key=lambda quantity: quantity.start)
    return _with_minutes(quantities, text) if pattern else quantities


_BESIDE = re.compile(r"\s*\w+\s*(?P<and>and|y|et|,)?\s*", re.IGNORECASE)
"""What stands between "1 hour" and its "30 minutes"."""


def _with_minutes(quantities: list[Quantity], text: str) -> list[Quantity]:
    """Hours and the minutes that are added to them taken together: "1 hour 30 minutes" are 1.5 hours."""
    found: list[Quantity] = []
    for each in quantities:
        last = found[-1] if found else None
        if last and _is_added(last, each, text[_end(last) : each.start]):
            shown = text[last.start : _end(each)]
            found[-1] = Quantity(last.start, (last.value + each.value / 60,), "hour", last.is_optional, shown)
            continue
        found.append(each)
    return found


def _is_added(hours: Quantity, minutes: Quantity, between: str) -> bool:
    """Whether minutes are added to hours; they may go without their name, as in "une heure trente"."""
    beside = _BESIDE.fullmatch(between) if hours.unit == "hour" and hours.value % 1 == 0 else None
    is_named = minutes.unit == "minute" or (
        beside and not beside["and"] and not minutes.unit and not minutes.is_optional
    )
    return bool(beside and is_named and 1 <= minutes.value < 60)


def _end(quantity: Quantity) -> int:
    return quantity.start + len(quantity.shown)


def _stands_before(number: Quantity, match: re.Match[str], text: str) -> bool:
    """Whether a part is added to this number: it stands right before the noun, or is what stands before the "and"."""
    if match["noun"] and number.start == match.start("noun"):
        return True
    return _end(number) <= match.start() and not text[_end(number) : match.start()].strip()
