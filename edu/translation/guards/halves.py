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
    quantities = _without_articles(found, text) if pattern else list(found)
    for match in pattern.finditer(text) if pattern else ():
        if any(each.value % 1 and each.start <= match.start() < each.end for each in quantities):
            continue  # taken together already
        part = Decimal("0.25") if match["part"][:3].lower() in _QUARTERS else Decimal("0.5")
        number = next((each for each in quantities if _stands_before(each, match, text)), None)
        unit = lexicon.unit(text, match.start("noun")) if match["noun"] else ""
        if number is None and not unit:
            continue
        start = number.start if number else match.start()
        many = _MILLIONS.search(number.shown) if number else None
        added = (-part if match.groupdict().get("less") else part) * (_scale_of(many) if many else 1)
        value = (number.value if number else Decimal(1)) + added
        unit = unit or lexicon.unit(text, match.end())
        quantities = [each for each in quantities if not start <= each.start < match.end()]
        quantities.append(Quantity(start, (value,), unit, shown=text[start : match.end()]))
    quantities.sort(key=lambda quantity: quantity.start)
    return _with_minutes(_with_millions(quantities, text), text) if pattern else quantities


_MILLIONS = re.compile(r"(?P<billion>billions?|milliards?|mil millones)|millions?|mill[oó]n(?:es)?", re.IGNORECASE)


def _scale_of(millions: re.Match[str]) -> int:
    return 10**9 if millions["billion"] else 10**6


def _without_articles(quantities: Sequence[Quantity], text: str) -> list[Quantity]:
    """The numbers without the article of a million, which is no number of its own."""
    return [
        one
        for one, other in zip(quantities, [*quantities[1:], None], strict=False)
        if not (
            other
            and one.is_optional
            and one.value == 1
            and _MILLIONS.match(other.shown)
            and not text[one.end : other.start].strip()
        )
    ]


def _with_millions(quantities: list[Quantity], text: str) -> list[Quantity]:
    """What is less than whole taken together with the millions behind it: "two and a half million"."""
    found: list[Quantity] = []
    for each in quantities:
        last = found[-1] if found else None
        many = _MILLIONS.fullmatch(each.shown)
        if last and many and last.value % 1 and not text[last.end : each.start].strip():
            value = last.value * _scale_of(many)
            found[-1] = Quantity(last.start, (value,), each.unit, shown=text[last.start : each.end])
            continue
        found.append(each)
    return found


_BESIDE = re.compile(r"\s*\w+\s*(?P<and>and|y|et|,)?\s*", re.IGNORECASE)
"""What stands between "1 hour" and its "30 minutes"."""


def _with_minutes(quantities: list[Quantity], text: str) -> list[Quantity]:
    """Hours and the minutes that are added to them taken together: "1 hour 30 minutes" are 1.5 hours."""
    found: list[Quantity] = []
    for each in quantities:
        last = found[-1] if found else None
        if last and _is_added(last, each, text[last.end : each.start]):
            shown = text[last.start : each.end]
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


def _stands_before(number: Quantity, match: re.Match[str], text: str) -> bool:
    """Whether a part is added to this number: it stands right before the noun, or is what stands before the "and"."""
    if match["noun"] and number.start == match.start("noun"):
        return True
    if _MILLIONS.fullmatch(match["noun"] or ""):
        return number.start < match.start("noun") < number.end
    return number.end <= match.start() and not text[number.end : match.start()].strip()
