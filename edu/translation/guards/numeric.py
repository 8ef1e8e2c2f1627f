"""Guards on numbers: values, units, order, intervals, dates, telephone numbers, names with digits."""

from __future__ import annotations

import operator
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise, permutations

from edu.translation.guards.base import Fault
from edu.translation.guards.belonging import keep_belongings, keep_couples
from edu.translation.guards.equivalents import TIMES, is_near, is_one_of, same_amount, same_rate, share_of
from edu.translation.guards.languages import ENGLISH
from edu.translation.guards.lexicon import MEASURES, Lexicon
from edu.translation.guards.quantities import Numbers, bare, may_say_amount, read_numbers
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
    pairs, missing_ones, added_ones = _matched(source, translation, ours, theirs, lexicon)
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
        if _same_share(one, other):
            continue
        if is_firm and not _same_unit(one, other, source) and not same_amount(one, other):
            message = f"{one.shown} {one.unit} became {other.shown} {other.unit}."
            yield Fault("T111", message, _MEND, other.shown)
        elif one.unit in MEASURES and not other.unit and not is_said(one.unit, translation, lexicon):
            yield Fault("T111", f"{one.shown} {one.unit} lost its unit.", _MEND, other.shown)
    if not missing_ones and not added_ones:
        shares = _shares_in(source, ours.quantities)
        if not keep_couples([pair for pair in pairs if _is_counted(*pair)], shares):
            yield from _order(source, translation, pairs, lexicon, {total.start for _, total in shares})
        yield from _shares(source, translation, ours.quantities, theirs.quantities, lexicon)


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


Pairs = list[tuple[Quantity, Quantity]]


def _matched(
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
    knows_shares = lexicon.language in _TOTAL
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
        other = next((each for each in apart if _same_share(one, each)), None)
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


def _same_share(one: Quantity, other: Quantity) -> bool:
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
        numbers = (each for each in apart if each.value == one.value - half and each.shown.casefold() not in _DEFINITE)
        number = next(numbers, None)
        if number and rest and not 0 < number.start - rest.start <= len(rest.shown) + 1:  # "half a"
            whole.remove(one)
            apart.remove(number)
            apart.remove(rest)


def _same_unit(one: Quantity, other: Quantity, source: str) -> bool:
    """Two doses may be taking it two times, and three times a week three days of it."""
    units = {one.unit, other.unit}
    return len(units) == 1 or units == {"dose", "time"} or (units == {"day", "time"} and bool(_WEEKLY.search(source)))


_WEEKLY = re.compile(r"\btimes (?:a|per|each|every) week\b", re.IGNORECASE)


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
    pairs, missing_ones, added_ones = _matched(source, translation, ours, theirs, lexicon)
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


def _order(source: str, translation: str, pairs: Pairs, lexicon: Lexicon, totals: set[int]) -> Iterator[Fault]:
    """Numbers of one unit keep their order: "12% with it, 39% without" says something else the other way round. They
    may change places together with the words that they belong to.
    """
    shares = (
        {id(other) for one, other in pairs if one.start in totals or _is_total(one, pairs)}
        if lexicon.language in _TOTAL
        else set()
    )
    text = lexicon.plain(unicodedata.normalize("NFC", bare(translation)))
    nouns = [noun for _, other in pairs if not other.is_optional and (noun := _noun_behind(other, text))]
    for those in _by_unit(source, [(one, other) for one, other in pairs if id(other) not in shares]):
        if len(those) < 2:
            continue
        firm = [
            (one, other)
            for one, other in those
            if _is_counted(one, other) or (_is_one(one) and _noun_behind(other, text) in nouns)
        ]
        said = [other.value for _, other in sorted(firm, key=lambda pair: pair[1].start)]
        is_moved = said != [other.value for _, other in firm]
        is_kept = keep_belongings(source, translation, those, lexicon)
        if is_kept is False or (is_moved and not is_kept and not _is_told_backwards(source, translation, lexicon)):
            mend = "Keep the order of the source, so that each number stays with what it is of."
            numbers = ", ".join(one.shown for one, _ in those)
            yield Fault("T114", f"The numbers {numbers} stand in another order.", mend)


def _by_unit(source: str, pairs: Pairs) -> list[Pairs]:
    """The numbers that may be taken for one another."""
    by_unit: dict[str, Pairs] = {}
    for one, other in pairs:
        # "ten times" may be ten of what is done; "one" may stand where a language has an article.
        is_counted = one.unit != "time" or other.unit
        is_one = _is_one(one)
        if is_counted and (is_one or _is_counted(one, other)):
            # "5.5 years, not 3": the unit of both. What is counted may stand with either number of a share.
            unit = one.unit or ("" if other.unit == "person" else other.unit)
            unit += " round" * source[: one.start].endswith("every ")  # how often is never for how long
            by_unit.setdefault(unit, []).append((one, other))
    bare_ones = [pair for those in by_unit.values() for pair in those if not pair[0].unit and len(those) == 1]
    return [*by_unit.values(), sorted(bare_ones, key=lambda pair: pair[0].start)]


def _is_one(quantity: Quantity) -> bool:
    return quantity.shown.casefold() in ("one", "1")


_NOUN = re.compile(r"\s*(\w{3,4})")


def _noun_behind(quantity: Quantity, text: str) -> str:
    """The beginning of the word behind a number: an article before what another number counts is a number too."""
    found = _NOUN.match(text, quantity.start + len(quantity.shown))
    return found[1].casefold() if found else ""


def _is_counted(one: Quantity, other: Quantity) -> bool:
    """Whether neither of two numbers is an article."""
    is_one = _is_one(one) and other.shown in ("واحد", "واحدا", "واحدة", "一")
    return is_one or not (one.is_optional or other.is_optional)


def numbers_keep_belongings(source: str, translation: str, lexicon: Lexicon) -> bool:
    """Whether numbers stand beside the same words in both texts, wherever these stand."""
    ours, theirs = read_numbers(source, ENGLISH), read_numbers(translation, lexicon)
    pairs, _, _ = _matched(source, translation, ours, theirs, lexicon)
    return any(
        keep_belongings(source, translation, those, lexicon) for those in _by_unit(source, pairs) if len(those) > 1
    )


_THEN = re.compile(r"\b(?:then|followed by|after that)\b", re.IGNORECASE)
_BEFORE = re.compile(r"\b(?:before|after)\b(?! that)", re.IGNORECASE)
_AFTER = {
    "es": re.compile(r"\b(?:después de|tras|antes de)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(?:après|avant de)\b", re.IGNORECASE),
}


def _is_told_backwards(source: str, translation: str, lexicon: Lexicon) -> bool:
    """Whether a translation says "after resting for 10" where the source says "rest for 10, then"."""
    after = _AFTER.get(lexicon.language)
    return bool(after and _THEN.search(source) and after.search(translation) and not _BEFORE.search(source))


def _is_total(one: Quantity, pairs: Pairs) -> bool:
    """Whether a number is the total of a share: Chinese says "of 100 people, 12"."""
    before = [other.value for other, _ in pairs if other.start < one.start]
    is_round = one.value in (100, 1000, 10000) and one.unit not in MEASURES
    return is_round and bool(before) and before[-1] < one.value


_OUT_OF = re.compile(
    r"(?: (?:adults|children|men|patients|people|persons|women))? (?:out of|in|of)(?: every| each)? ", re.IGNORECASE
)
_TOTAL = {
    "ar": (r"(?:^|[^\w])(?<!اقل )(?<!اكثر )من (?:(?:بين|اصل) )?(?:كل )?$", r""),
    "zh": (r"每\s?$", r"\s?[个名位例]?(?:[^\W\d，。、]{0,5})[中里]"),
}
"""What stands before, or behind, the number that a share is of."""


def _shares_in(source: str, quantities: tuple[Quantity, ...]) -> list[tuple[Quantity, Quantity]]:
    """What an English text says as "12 out of 100": the part and the total."""
    text = unicodedata.normalize("NFC", bare(source))
    counted = [each for each in quantities if not each.is_optional or each.shown.casefold() == "one"]
    return [
        (part, total)
        for part, total in pairwise(counted)
        if total.value > part.value
        and total.unit not in TIMES
        and _OUT_OF.fullmatch(text[part.start + len(part.shown) : total.start])
    ]


def _shares(
    source: str, translation: str, ours: tuple[Quantity, ...], theirs: tuple[Quantity, ...], lexicon: Lexicon
) -> Iterator[Fault]:
    """ "20 out of 200" that became "200 out of 20", where a language says which of them is the total."""
    shares = _shares_in(source, ours) if lexicon.language in _TOTAL else []
    if not shares:
        return
    text = lexicon.plain(unicodedata.normalize("NFC", bare(translation)))
    before, behind = _TOTAL[lexicon.language]
    totals = {
        each.value
        for each in theirs
        if re.search(before, text[: each.start]) or (behind and re.match(behind, text[each.start + len(each.shown) :]))
    }
    for part, total in shares:
        if part.value in totals and total.value not in totals:
            yield Fault("T114", f"{part.shown} out of {total.shown} was turned round.", _MEND)


def interval_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """ "Every 6 hours" that became "for 6 hours", or the other way round."""
    ours, theirs = bare(source), lexicon.plain(bare(translation))
    comes_round = _COMES_ROUND.search(ours)
    if comes_round and not lexicon.everies.search(theirs):
        mend = "Say that it comes round, as the source does."
        yield Fault("T112", f"'{comes_round[0].strip()}' became something that doesn't come round.", mend)
    every_number = _EVERY_NUMBER.get(lexicon.language)
    theirs_every = re.search(every_number, theirs) if every_number else None
    if theirs_every and not ENGLISH.everies.search(ours):
        mend = "Say how long, as the source does."
        message = f"'{theirs_every[0].strip()}' says how often; the source doesn't."
        yield Fault("T112", message, mend, theirs_every[0])


_NUMBER = r"(?:\d+|⟦⟧|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_TIME = r"(?:minutes?|hours?|days?|weeks?|months?|years?)"
_COMES_ROUND = re.compile(rf"(?<!of )(?<!in )\bevery\s+{_NUMBER}\s*(?:to\s+{_NUMBER}\s*)?{_TIME}?", re.IGNORECASE)
_EVERY_NUMBER = {
    "es": r"\bcada\s+\d+\s+(?:minuto|hora|día|semana|mes|año)",
    "fr": r"\btou(?:te)?s les\s+\d+\s+(?:minute|heure|jour|semaine|mois|an)",
    "ar": r"(?<!\w)كل\s+\d+\s+(?:دقيق|دقائق|ساع|يوم|ايام|اسبوع|اسابيع|شهر|اشهر|سن)",
    "zh": r"每\s?\d+\s?(?:个)?(?:分钟|小时|天|周|星期|月|年)",
}
