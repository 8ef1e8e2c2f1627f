"""Which number of a text is which of its translation's, and what is left over on either side."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import permutations

from edu.translation.guards.equivalents import TIMES, is_near, is_one_of, same_amount, same_rate, share_of
from edu.translation.guards.languages import ENGLISH
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.quantities import Numbers, bare, read_numbers
from edu.translation.guards.quantity import Quantity

Pairs = list[tuple[Quantity, Quantity]]

TOTALS = {
    "ar": (r"(?:^|[^\w])(?<!اقل )(?<!اكثر )من (?:(?:بين|اصل) )?(?:كل )?$", r""),
    "zh": (r"每\s?$", r"\s?[个名位例]?(?:[^\W\d，。、]{0,5})[中里]"),
}
"""What stands before, or behind, the number that a share is of."""


def matched(
    source: str, translation: str, ours: Numbers, theirs: Numbers, lexicon: Lexicon
) -> tuple[Pairs, list[Quantity], list[Quantity]]:
    """Numbers of equal value, those of equal unit first; and what is left over on either side."""
    pairs: Pairs = []
    left, right = list(ours.quantities), list(theirs.quantities)
    for is_close in (_both_one, _same_with_unit, _same_value):
        for may_be_optional in (False, True):
            for one in list(left):
                for other in right:
                    if (one.is_optional or other.is_optional) is may_be_optional and is_close(one, other):
                        pairs.append((one, other))
                        left.remove(one)
                        right.remove(other)
                        break
    if left or right:
        _take_halves(left, right)
        _take_halves(right, left)
        _take_shares(left, right)
        _take_shares(right, left)
        _take_hundreds(pairs, left, right)
        left = _unsaid(left, theirs, (source, ENGLISH), (translation, lexicon))
        right = _unsaid(right, ours, (translation, lexicon), (source, ENGLISH))
        left, right = _unrepeated(left, theirs), _unrepeated(right, ours)
    pairs.sort(key=lambda pair: pair[0].start)
    knows_shares = lexicon.language in TOTALS
    # One may be said by the noun alone ("take 1 tablet", "tome el comprimido").
    missing = [
        one for one in left if one.value != 1 and (not one.is_optional or (knows_shares and one.value < Decimal("0.5")))
    ]
    added = [other for other in right if not other.is_optional and other.value != 1]
    return pairs, missing, added


def _unsaid(
    numbers: list[Quantity], others: Numbers, own: tuple[str, Lexicon], other_text: tuple[str, Lexicon]
) -> list[Quantity]:
    """Those numbers that the other text says in no way: not as a rate ("every 8 hours" for "3 times a day"), nor as one
    of a unit ("a week" for "7 days"), nor by the form of a noun.
    """
    text, lexicon = other_text
    unsaid = list(numbers)
    if any(each.unit in TIMES or each.unit == "time" for each in unsaid):
        ours, named = _times_named(*own), _times_named(*other_text)
        unsaid = [
            each
            for each in unsaid
            if not is_one_of(each, named)
            and not any(same_rate(each, other, ours) or same_rate(other, each, named) for other in others.quantities)
        ]
    if any(each.value == 2 for each in unsaid) and lexicon.pattern(lexicon.dual).search(lexicon.plain(bare(text))):
        unsaid = [each for each in unsaid if each.value != 2 or each.unit in (*TIMES, "time")]  # whose duals are listed
    return unsaid


def _times_named(text: str, lexicon: Lexicon) -> list[str]:
    """The units of time that a text names; a day if it names none: "morning and night"."""
    plain = lexicon.plain(bare(text))
    units = [unit for unit, words in lexicon.opposites.get("unit of time", {}).items() if words.search(plain)]
    return units if {*units} - {"minute", "hour"} else [*units, "day"]


_LONG = 100
"""From here on a number is one that is told, as 911, and may be told twice."""


def _unrepeated(numbers: list[Quantity], others: Numbers) -> list[Quantity]:
    """Those numbers that are more than another mention of one that the other text says too, maybe in another unit."""
    return [each for each in numbers if not any(_is_told_again(each, other) for other in others.quantities)]


def _is_told_again(one: Quantity, other: Quantity) -> bool:
    if one.unit:
        return one.unit != other.unit and same_amount(one, other)
    return one.value >= _LONG and _same_value(one, other)


def _take_hundreds(pairs: Pairs, left: list[Quantity], right: list[Quantity]) -> None:
    """Takes away the hundred of "99 of 100" where the other text says 99%."""
    for i, (one, other) in enumerate(pairs):
        if one.value == other.value and "%" in (one.unit, other.unit) and one.unit != other.unit:
            rest = right if one.unit == "%" else left
            hundred = next((each for each in rest if each.value == 100 and each.unit != "%"), None)
            if hundred:
                rest.remove(hundred)
                pairs[i] = (replace(one, unit="%"), replace(other, unit="%"))


def _take_shares(whole: list[Quantity], apart: list[Quantity]) -> None:
    """Takes away what one side says as a share and the other in two numbers, or as another share: 25% and 1 in 4."""
    for one in list(whole):
        share = share_of(one)
        if share is None:
            continue
        other = next((each for each in apart if same_share(one, each)), None)
        if other:
            whole.remove(one)
            apart.remove(other)
            continue
        counted = [each for each in apart if each.unit in ("", "person", "time") and each.value >= 1]
        of_one = next((each for each in counted if each.value > 2 and is_near(1 / Fraction(each.value), share)), None)
        if of_one:
            whole.remove(one)
            apart.remove(of_one)
            continue
        for part, total in permutations(counted, 2):
            if part.value < total.value and is_near(Fraction(part.value) / Fraction(total.value), share):
                whole.remove(one)
                apart.remove(part)
                apart.remove(total)
                break


def same_share(one: Quantity, other: Quantity) -> bool:
    """Half is 50%; and 10% may be one in ten."""
    if "%" not in (one.unit, other.unit) or one.unit == other.unit:
        return False
    share, same = share_of(one), share_of(other)
    if share is not None and same is not None:
        return is_near(share, same)
    whole = other if one.unit == "%" else one
    return whole.unit in ("", "person") and whole.value == one.value == other.value == 10


_DEFINITE = ("the", "each", "every", "another")
"""What may stand for one, and is no one that a half is added to."""


def _take_halves(whole: list[Quantity], apart: list[Quantity]) -> None:
    """Takes away what one side says at once and the other in two: "3.5" and "three and a half"."""
    half = Decimal("0.5")
    for one in [each for each in whole if each.value > 1 and each.value % 1 == half]:
        rest = next((each for each in apart if each.value == half), None)
        numbers = (
            each
            for each in apart
            if each.value == one.value - half and each.shown.casefold() not in _DEFINITE and not _is_article(each, rest)
        )
        number = next(numbers, None)
        if number and rest and not 0 < number.start - rest.start <= len(rest.shown) + 1:  # "half a"
            whole.remove(one)
            apart.remove(number)
            apart.remove(rest)


def _is_article(one: Quantity, half: Quantity | None) -> bool:
    """Whether a word for one is the article of the half behind it: "un demi-comprimé", "half a"."""
    if half is None or one.value != 1 or one.shown.isdecimal():
        return False
    return half.start - one.start == len(one.shown) + 1


_ONE = frozenset({"one", "1", "uno", "un", "una", "une"})
"""What says one where the other text says one too, and not "the"."""


def _both_one(one: Quantity, other: Quantity) -> bool:
    return one.value == 1 == other.value and one.shown.casefold() in _ONE and other.shown.casefold() in _ONE


def _same_with_unit(one: Quantity, other: Quantity) -> bool:
    if one.unit and one.unit == other.unit:
        return _same_value(one, other)
    return same_amount(one, other)


def _same_value(one: Quantity, other: Quantity) -> bool:
    if one.value == 1 and "%" in (one.unit, other.unit) and one.unit != other.unit:
        return False  # "1 in 100" is 1%, and not its one alone
    return one.value in other.readings or other.value in one.readings


def units_said_otherwise(source: str, translation: str, lexicon: Lexicon) -> frozenset[str]:
    """The units of time in which one text says what the other says in another unit, or without one."""
    ours, theirs = read_numbers(source, ENGLISH), read_numbers(translation, lexicon)
    pairs, missing_ones, added_ones = matched(source, translation, ours, theirs, lexicon)
    kept = {one.unit for one, other in pairs if one.unit == other.unit and not one.is_optional}
    lost = {one.unit for one in missing_ones} | {other.unit for other in added_ones}
    rated = [
        (one, other)
        for one in ours.quantities
        for other in theirs.quantities
        if same_rate(one, other, TIMES) or same_rate(other, one, TIMES)
    ]
    if rated and not lost:
        return TIMES - kept
    firm = [each for each in (*ours.quantities, *theirs.quantities) if each.unit in TIMES and not each.is_optional]
    said = {each.unit for each in firm} | {unit for unit in TIMES if any(is_one_of(each, (unit,)) for each in firm)}
    return frozenset(said - kept - lost)
