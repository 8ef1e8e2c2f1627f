"""Guards on the order of numbers: those of one unit keep it, and a share its part and its total."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from edu.translation.guards.base import Fault
from edu.translation.guards.belonging import keep_belongings, keep_couples
from edu.translation.guards.equivalents import TIMES
from edu.translation.guards.languages import ENGLISH
from edu.translation.guards.lexicon import MEASURES, Lexicon
from edu.translation.guards.matching import TOTALS, Pairs, matched
from edu.translation.guards.quantities import Numbers, bare, read_numbers
from edu.translation.guards.quantity import Quantity

_MEND = "Keep the order of the source, so that each number stays with what it is of."


def order_faults(
    source: str, translation: str, pairs: Pairs, numbers: tuple[Numbers, Numbers], lexicon: Lexicon
) -> Iterator[Fault]:
    """Where numbers changed places; `numbers` are all of each text, and `pairs` which is which."""
    ours, theirs = (each.quantities for each in numbers)
    shares = _shares_in(source, ours)
    if not keep_couples([pair for pair in pairs if _is_counted(*pair)], shares):
        yield from _order(source, translation, pairs, lexicon, {total.start for _, total in shares})
    yield from _shares(translation, shares, theirs, lexicon)


def _order(source: str, translation: str, pairs: Pairs, lexicon: Lexicon, totals: set[int]) -> Iterator[Fault]:
    """Numbers of one unit keep their order: "12% with it, 39% without" says something else the other way round. They
    may change places together with the words that they belong to.
    """
    shares = (
        {id(other) for one, other in pairs if one.start in totals or _is_total(one, pairs)}
        if lexicon.language in TOTALS
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
            numbers = ", ".join(one.shown for one, _ in those)
            yield Fault("T114", f"The numbers {numbers} stand in another order.", _MEND)


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
    found = _NOUN.match(text, quantity.end)
    return found[1].casefold() if found else ""


def _is_counted(one: Quantity, other: Quantity) -> bool:
    """Whether neither of two numbers is an article."""
    is_one = _is_one(one) and other.shown in ("واحد", "واحدا", "واحدة", "一")
    return is_one or not (one.is_optional or other.is_optional)


def numbers_keep_belongings(source: str, translation: str, lexicon: Lexicon) -> bool:
    """Whether numbers stand beside the same words in both texts, wherever these stand."""
    ours, theirs = read_numbers(source, ENGLISH), read_numbers(translation, lexicon)
    pairs, _, _ = matched(source, translation, ours, theirs, lexicon)
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
    r"(?: (?:adults|children|men|patients|people|persons|women))? (?:out of|in|of)"
    r"(?: every| each| the| these| those| your| his| her| their)? ",
    re.IGNORECASE,
)


def _shares_in(source: str, quantities: tuple[Quantity, ...]) -> list[tuple[Quantity, Quantity]]:
    """What an English text says as "12 out of 100": the part and the total."""
    text = unicodedata.normalize("NFC", bare(source))
    counted = [each for each in quantities if not each.is_optional or each.shown.casefold() == "one"]
    return [
        (part, total)
        for part, total in pairwise(counted)
        if total.value > part.value and total.unit not in TIMES and _OUT_OF.fullmatch(text[part.end : total.start])
    ]


def _shares(
    translation: str, shares: list[tuple[Quantity, Quantity]], theirs: tuple[Quantity, ...], lexicon: Lexicon
) -> Iterator[Fault]:
    """ "20 out of 200" that became "200 out of 20", where a language says which of them is the total."""
    if not shares or lexicon.language not in TOTALS:
        return
    text = lexicon.plain(unicodedata.normalize("NFC", bare(translation)))
    before, behind = TOTALS[lexicon.language]
    totals = {
        each.value
        for each in theirs
        if re.search(before, text[: each.start]) or (behind and re.match(behind, text[each.end :]))
    }
    for part, total in shares:
        if part.value in totals and total.value not in totals:
            yield Fault("T114", f"{part.shown} out of {total.shown} was turned round.", _MEND)
