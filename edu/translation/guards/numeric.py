"""Guards on numbers: values, units, dates, telephone numbers, names with digits."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from edu.translation.guards.base import Fault
from edu.translation.guards.equivalents import same_amount
from edu.translation.guards.languages import ENGLISH
from edu.translation.guards.lexicon import MEASURES, Lexicon
from edu.translation.guards.matching import matched, same_share
from edu.translation.guards.order import order_faults
from edu.translation.guards.quantities import may_say_amount, read_numbers
from edu.translation.guards.quantity import Quantity
from edu.translation.guards.telephone import same_line

_MEND = "Say exactly the numbers of the source, each with its unit."


def number_faults(
    source: str, translation: str, lexicon: Lexicon, names: tuple[str, ...] = (), english: Lexicon = ENGLISH
) -> Iterator[Fault]:
    """Where the numbers of a translation aren't the source's."""
    if not may_say_amount(source, english) and not may_say_amount(translation, lexicon):
        return
    ours, theirs = read_numbers(source, english, names), read_numbers(translation, lexicon, names)
    pairs, missing_ones, added_ones = matched(source, translation, ours, theirs, lexicon)
    for code, what, lost, new in (
        ("T113", "telephone number", *_unlike(ours.phones, theirs.phones, same_line)),
        ("T110", "date or time", *_dates(source, ours.dates, theirs.dates, missing_ones, added_ones)),
        ("T122", "name", *_unlike(ours.names, theirs.names)),
    ):
        if code == "T122" and not (lost and new):
            continue
        for name in lost:
            yield Fault(code, f"The {what} {name} is missing.", f"Keep every {what} as it is.")
        for name in new:
            yield Fault(code, f"The {what} {name} isn't in the source.", f"Keep every {what} as it is.", name)
    for quantity in missing_ones:
        yield Fault("T110", f"The number {quantity.shown} is missing.", _MEND, quantity.shown)
    # A name's digit may stand apart in another language: type 2 diabetes is 2型糖尿病.
    added_ones = [quantity for quantity in added_ones if quantity.unit or quantity.shown not in ours.digits_in_names]
    for quantity in added_ones:
        yield Fault("T110", f"The number {quantity.shown} isn't in the source.", _MEND, quantity.shown)
    for one, other in pairs:
        is_firm = one.unit and other.unit and not one.is_optional and not other.is_optional
        is_firm = is_firm or (one.unit in MEASURES and other.unit in MEASURES)  # "a liter"
        if same_share(one, other):
            continue
        if is_firm and not _same_unit(one, other, source) and not same_amount(one, other):
            message = f"{one.shown} {one.unit} became {other.shown} {other.unit}."
            yield Fault("T111", message, _MEND, other.shown)
        elif one.unit in MEASURES and not other.unit and not is_said(one.unit, translation, lexicon):
            yield Fault("T111", f"{one.shown} {one.unit} lost its unit.", _MEND, other.shown)
    if not missing_ones and not added_ones:
        yield from order_faults(source, translation, pairs, (ours, theirs), lexicon)


def _unlike(
    ours: Sequence[str], theirs: Sequence[str], is_same: Callable[[str, str], bool] = operator.eq
) -> tuple[list[str], list[str]]:
    """What is on one side alone, of each."""
    lost, new = list(ours), list(theirs)
    for one in ours:
        other = next((each for each in new if is_same(one, each)), None)
        if other is not None:
            lost.remove(one)
            new.remove(other)
    return lost, new


def _dates(
    source: str,
    ours: Sequence[str],
    theirs: Sequence[str],
    missing_ones: list[Quantity],
    added_ones: list[Quantity],
) -> tuple[list[str], list[str]]:
    """The dates and times of one side alone. What is read as a time may be read as a number on the other side."""
    lost, new = _unlike(ours, theirs)
    for times, numbers in ((lost, added_ones), (new, missing_ones)):
        for time in list(times):
            number = next((each for each in numbers if _is_time(each, time)), None)
            if number:
                times.remove(time)
                numbers.remove(number)
    for one in list(missing_ones):  # "nine to five" may be "de 9 a 17 h"
        other = next((each for each in added_ones if each.value == one.value + 12 and not one.unit), None)
        if other and other.unit in ("", "hour") and _AT.search(source):
            missing_ones.remove(one)
            added_ones.remove(other)
    if "0:00" in new and _TWELVE.search(source):
        new.remove("0:00")
    return lost, new


def _is_time(number: Quantity, time: str) -> bool:
    """Whether a number says a time of day, or of an hour: 2.5 hours are 2 h 30."""
    hour, minute = map(int, time.split(":")) if ":" in time else (0, -1)
    if number.unit == "minute":
        return number.value == hour * 60 + minute
    return number.unit in ("", "hour") and number.value % 12 == hour + Decimal(minute) / 60


_AT = re.compile(r"\b(?:from|at|until|till|between|by|opens?|closes?)\b", re.IGNORECASE)
_TWELVE = re.compile(r"\b(?:noon|mid(?:night|day))\b", re.IGNORECASE)


def is_said(unit: str, text: str, lexicon: Lexicon) -> bool:
    """Whether a text names a unit anywhere."""
    return bool(re.search(lexicon.units.get(unit, "(?!)"), lexicon.plain(text), re.IGNORECASE))


def _same_unit(one: Quantity, other: Quantity, source: str) -> bool:
    """Two doses may be taking it two times, two puffs breathing it in two times, and three times a week three days."""
    units = {one.unit, other.unit}
    return (
        len(units) == 1
        or units in ({"dose", "time"}, {"puff", "time"})
        or (units == {"day", "time"} and bool(_WEEKLY.search(source)))
    )


_WEEKLY = re.compile(r"\btimes (?:a|per|each|every) week\b", re.IGNORECASE)
