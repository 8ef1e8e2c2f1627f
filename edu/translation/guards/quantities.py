"""Numbers in a text by their value, with their units: in digits of any script, in words, in dates."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from edu.translation.guards.clocks import with_hours_in_digits
from edu.translation.guards.halves import with_halves
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.numerals import numerals, ordinals
from edu.translation.guards.quantity import Quantity
from edu.translation.guards.telephone import take_phones
from edu.wording.numbers import NOT_NUMBERS, may_say_number

_MARKUP = re.compile(r"\{[^{}]*\}|\[@[\w-]+\]")
_LINK = re.compile(r"\[\[[^|\]]*\|?([^\]]*)\]\]")
TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>()\"”»]*[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
"""An address on the web, or of mail."""
_NAME = re.compile(r"(?<![A-Za-z0-9])(?:[^\W\d_]{2,}-\d{1,2}(?!\d)|[A-Za-z]{1,8}(?:-?[A-Za-z]{0,3})-?\d+[A-Za-z0-9]*)")
_VITAMIN = re.compile(r"(?<=فيتامين )(?P<letter>[ابجدهك])(?P<space>[ -]?)(?P<digits>\d{1,2})(?!\d)")
_LATIN = str.maketrans("ابجدهك", "ABCDEK")
_POWER = re.compile(r"(?<=m)[23²³](?!\d)")
_VULGAR = re.compile("[\u00bc-\u00be\u2150-\u215e]")
_SIGN = re.compile("[\\d%٪‰°\u00bc-\u00be\u2150-\u215e]")
_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"\d+(?:[.,٫٬]\d+)*")
_SPACED = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d])(?:[.,]\d+)?")
_FRACTION = re.compile(r"(?<![\d/])([1-9])\s?/\s?([2-9])(?![\d/])")
_HALF_A = re.compile(r"half an?(?= )", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:to|and|or|a|y|o|e|u|à|et|ou|[-–—/~]|至|到|و|او|الى|حتى)\s*", re.IGNORECASE)
_OF_AGE = re.compile(
    r"\b(?:over|under|before|after|than|aged?|(?:mayor|menor)(?:es)? de|después de|antes de|après|avant)\s$",
    re.IGNORECASE,
)
"""What stands before an age: "over 40 and 48%" are no two shares."""
_MANY = {
    "en": re.compile(r"\s?(?:(?P<e3>thousand)|(?P<e6>million)|(?P<e9>billion))\b", re.IGNORECASE),
    "ar": re.compile(r"\s(?:(?P<e3>(?:الف|الاف)(?:ا|\b))|(?P<e6>مليون|ملايين)|(?P<e9>مليار))"),
    "zh": re.compile(r"\s?(?:(?P<e3>千(?![克卡瓦帕米伏焦]))|(?P<e6>百万)|(?P<e4>万)|(?P<e8>亿))"),
    "es": re.compile(r"\s?(?:(?P<e9>mil millones)|(?P<e3>mil)|(?P<e6>mill[oó]n(?:es)?))\b", re.IGNORECASE),
    "fr": re.compile(r"\s?(?:(?P<e3>mille)|(?P<e6>millions?)|(?P<e9>milliards?))\b", re.IGNORECASE),
}
"""What a number in digits is times of: 15万 is 150,000. The groups are powers of ten."""
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:\D\d{3})+")


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a text says in numbers: quantities in order, telephone numbers, dates, names that hold digits."""

    quantities: tuple[Quantity, ...]
    phones: tuple[str, ...]
    dates: tuple[str, ...]
    names: tuple[str, ...]
    digits_in_names: tuple[str, ...]


@lru_cache(maxsize=8192)
def bare(text: str) -> str:
    """The text without markup: links by their words, placeholders, citations and addresses blank."""
    if "{" in text or "[" in text:
        text = _MARKUP.sub(" ⟦⟧ ", _LINK.sub(r"\1", text))
    if "<" in text:
        text = TAG.sub("", text)
    if "@" in text or "://" in text or "www." in text:
        text = ADDRESS.sub(" ⟦⟧ ", text)
    return text.replace("*", "")


@lru_cache(maxsize=8192)
def may_say_amount(text: str, lexicon: Lexicon) -> bool:
    """Whether a text may say any number but "one", or names a measure: quick to know, and most texts don't."""
    said = unicodedata.normalize("NFC", bare(text))
    if _SIGN.search(said):
        return True
    plain = lexicon.plain(said)
    return may_say_number(plain, lexicon.language) or lexicon.says_amount(plain)


@lru_cache(maxsize=4096)
def read_numbers(text: str, lexicon: Lexicon, names: tuple[str, ...] = ()) -> Numbers:
    """Everything that a text says in numbers. `names` hold digits that are no numbers."""
    rest = _POWER.sub(" ", lexicon.plain(unicodedata.normalize("NFC", bare(text))))
    rest = with_hours_in_digits(rest, lexicon.language)
    found_names: list[str] = []
    declared: list[str] = []
    for name in sorted(names, key=len, reverse=True):
        if name in rest:
            rest = re.sub(rf"(?<!\w){re.escape(name)}(?!\d)", lambda match: _keep(declared, match), rest)
    dates: list[str] = []
    phones: list[str] = []
    if _DIGIT.search(rest):  # else there are none of these
        if lexicon.language == "ar":
            rest = _VITAMIN.sub(_in_latin, rest)
        rest, phones = take_phones(rest)
        rest = _NAME.sub(lambda match: _keep(found_names, match), rest)
        if lexicon.clock:
            rest = lexicon.pattern(lexicon.clock).sub(lambda match: _keep_clock(dates, match), rest)
        rest = _take_dates(rest, lexicon, dates)
    found = sorted(_quantities(rest, lexicon), key=lambda quantity: quantity.start)
    if lexicon.language == "ar":
        found = _with_parts(found, rest, lexicon)
    quantities = _with_shared_units(with_halves(found, rest, lexicon), rest)
    in_names = tuple(digit for name in (*declared, *found_names) for digit in re.findall(r"\d+", name))
    own_names = tuple(_core(name) for name in found_names)
    return Numbers(tuple(quantities), tuple(phones), tuple(dates), own_names, in_names)


def _with_shared_units(quantities: list[Quantity], text: str) -> list[Quantity]:
    """The unit of the second number belongs to the first one too in "5 to 10 mg"."""
    found = list(quantities)
    for i in range(len(found) - 2, -1, -1):
        one, other = found[i], found[i + 1]
        between = text[one.end : other.start]
        if not one.unit and other.unit and not one.is_optional and _BETWEEN.fullmatch(between):
            if other.unit == "%" and _OF_AGE.search(text[: one.start]):
                continue
            found[i] = replace(one, unit=other.unit)
    return found


def _with_parts(quantities: list[Quantity], text: str, lexicon: Lexicon) -> list[Quantity]:
    """The Arabic "and a half" with what it is added to: "two tablets and a half", "a tablet and a half"."""
    found: list[Quantity] = []
    for quantity in quantities:
        if found and quantity.start < found[-1].end:
            continue  # the million of "a million and half a million"
        if quantity.value >= 1 or quantity.value == 0 or not quantity.shown.startswith("و"):
            found.append(quantity)
            continue
        last = found[-1] if found else None
        between = text[last.end : quantity.start] if last else ""
        if found and (millions := _and_half_a_million(found[-1], quantity, text)):
            found[-1] = millions
            continue
        if last and last.value >= 1 and re.fullmatch(r"\s*(?:\w+\s*)?", between):
            shown = text[last.start : quantity.end]
            found[-1] = replace(last, readings=(last.value + quantity.value,), is_optional=False, shown=shown)
            continue
        start, unit = _unit_counted(text, quantity.start, lexicon)
        if unit:
            shown = text[start : quantity.end]
            found.append(Quantity(start, (1 + quantity.value,), unit, shown=shown))
        else:
            found.append(quantity)
    return found


_HALF_A_MILLION = re.compile(r"ونصف(?: (?:ال)?(?:مليون|الف|مليار)\w*)?")


def _and_half_a_million(many: Quantity, half: Quantity, text: str) -> Quantity | None:
    """A million and its half, "a million and half the million", taken together."""
    said = _HALF_A_MILLION.match(text, half.start)
    scale = next((each for each in (10**9, 10**6, 1000) if many.value >= each and many.value % each == 0), 0)
    if not said or not scale or text[many.end : half.start].strip():
        return None
    return replace(many, readings=(many.value + scale // 2,), is_optional=False, shown=text[many.start : said.end()])


def _core(name: str) -> str:
    """A name as it is alike in every language: aqp4 of anti-AQP4, -4 of aquaporin-4."""
    match = re.search(r"([a-z]{0,6}|-)(\d+[a-z0-9]*)$", name.casefold())
    return match[0].removeprefix("hb") if match else name.casefold()


def _in_latin(vitamin: re.Match[str]) -> str:
    """The name of a vitamin as other languages write it, as long as it was: B12."""
    digits = "".join(str(unicodedata.digit(each)) for each in vitamin["digits"])
    return " " * len(vitamin["space"]) + vitamin["letter"].translate(_LATIN) + digits


def _keep(found: list[str], match: re.Match[str]) -> str:
    found.append(match[0])
    return " " * len(match[0])


def _keep_clock(found: list[str], match: re.Match[str]) -> str:
    """A time of day, on the twelve hours that every language knows."""
    groups = match.groupdict()
    hour = next(value for name, value in groups.items() if name.startswith("h") and value)
    minute = next((value for name, value in groups.items() if name.startswith("m") and value), "0")
    found.append(f"{int(hour) % 12}:{int(minute):02}")
    return " " * len(match[0])


def _take_dates(text: str, lexicon: Lexicon, found: list[str]) -> str:
    if not re.search(r"\d{4}", text):
        return text
    for month, words in enumerate(lexicon.months, start=1):
        if lexicon.language == "zh":
            form = rf"(?P<y>\d{{4}})年{month}月(?:(?P<d>\d{{1,2}})[日号])?"
        else:
            day = r"(?P<d>\d{1,2})(?:er|st|nd|rd|th|º)?"
            month_words = f"(?:{words})"
            form = rf"(?:{day} (?:de )?)?{month_words},? (?:de |del |عام )?(?P<y>\d{{4}})"
            if lexicon.language == "en":
                form = rf"{month_words} {day},? (?P<y>\d{{4}})|" + form.replace("?P<d>", "?P<d2>").replace(
                    "?P<y>", "?P<y2>"
                )
        for match in re.finditer(form, text, re.IGNORECASE):
            groups = match.groupdict()
            year, day_found = groups.get("y") or groups.get("y2"), groups.get("d") or groups.get("d2")
            found.append(f"{int(year or 0)}-{month}" + (f"-{int(day_found)}" if day_found else ""))
            text = text[: match.start()] + " " * len(match[0]) + text[match.end() :]
    return text


def _quantities(text: str, lexicon: Lexicon) -> Iterator[Quantity]:
    taken = [False] * len(text)

    def take(start: int, end: int) -> bool:
        if any(taken[start:end]):
            return False
        taken[start:end] = [True] * (end - start)
        return True

    passing = [match.span() for match in lexicon.in_passing.finditer(text)]

    def in_passing(start: int) -> bool:
        return any(first <= start < last for first, last in passing)

    for start, end, ordinal in ordinals(text, lexicon.language):
        if take(start, end):
            yield Quantity(start, (ordinal,), lexicon.unit(text, end), is_optional=True, shown=text[start:end])
    for match in _not_numbers(text, lexicon):
        take(match.start(), match.end())
    for match in lexicon.pattern(lexicon.units.get("%", "")).finditer(text) if lexicon.script == "Latin" else ():
        take(match.start(), match.end())  # no number of their own: "pour cent"
    for words, (value, unit) in lexicon.fused.items() if lexicon.any_fused.search(text) else ():
        for match in lexicon.pattern(words).finditer(text):
            if take(match.start(), match.end()):
                is_optional = value == "1" or in_passing(match.start())
                yield Quantity(match.start(), (Decimal(value),), unit, is_optional, match[0])
    for words, share in lexicon.shares.items():
        for match in lexicon.pattern(words).finditer(text):
            if take(match.start(), match.end()):
                # A share of one may be said as "one in so many"; in English it may be meant otherwise ("a third dose").
                part = Decimal(share)
                is_optional = lexicon.language == "en" and not text.startswith(" of", match.end())
                one_in = _one_in(part)
                yield Quantity(match.start(), one_in, lexicon.unit(text, match.end()), is_optional, match[0])
    has_digits = bool(_DIGIT.search(text))
    for match in _FRACTION.finditer(text) if has_digits else ():
        if take(match.start(), match.end()):
            ratio = Decimal(match[1]) / Decimal(match[2])
            yield Quantity(match.start(), (ratio,), lexicon.unit(text, match.end()), shown=match[0])
    if has_digits and " " in lexicon.groups:
        for match in _SPACED.finditer(text):
            if take(match.start(), match.end()):
                joined = re.sub(r"[ \u00a0\u202f]", "", match[0])
                values = readings(joined, lexicon)
                yield Quantity(match.start(), values, lexicon.unit(text, match.end()), shown=match[0])
    for match in _DIGITS.finditer(text) if has_digits else ():
        many = _MANY[lexicon.language].match(text, match.end()) if lexicon.language in _MANY else None
        end = many.end() if many else match.end()
        if take(match.start(), end):
            unit = lexicon.unit(text, end) or _unit_in_front(text, match.start())
            values = readings(match[0], lexicon)
            if many:
                values = tuple(value * 10 ** int((many.lastgroup or "e0")[1:]) for value in values)
            yield Quantity(match.start(), values, unit, in_passing(match.start()), text[match.start() : end])
    for match in _VULGAR.finditer(text):
        if take(match.start(), match.end()):
            ratio = Decimal(str(unicodedata.numeric(match[0])))
            yield Quantity(match.start(), (ratio,), lexicon.unit(text, match.end()), shown=match[0])
    for start, end, amount in numerals(text, lexicon.language):
        if take(start, end):
            # A share of one may be said as "one in so many".
            amounts = _one_in(amount)
            unit = "%" if text.startswith("百分之", start) else lexicon.unit(text, end)
            if not unit and lexicon.language == "en" and (article := _HALF_A.match(text, start)):
                unit = lexicon.unit(text, article.end())
            yield Quantity(start, amounts, unit, in_passing(start), text[start:end])
    for words, vague in ((lexicon.halves, Decimal("0.5")), (lexicon.ones, Decimal(1))):
        for match in lexicon.pattern(words).finditer(text):
            if take(match.start(), match.end()):
                unit = lexicon.unit(text, match.end())
                if not unit and lexicon.language == "ar":
                    unit = _unit_counted(text, match.start(), lexicon)[1]
                yield Quantity(match.start(), (vague,), unit, is_optional=True, shown=match[0])


def _unit_counted(text: str, start: int, lexicon: Lexicon) -> tuple[int, str]:
    """The unit that is the word in front of an Arabic number, and where it begins: "a tablet one"."""
    noun = re.search(r"\w+\s+$", text[:start])
    return (noun.start(), lexicon.unit(text, noun.start())) if noun else (start, "")


def _one_in(amount: Decimal) -> tuple[Decimal, ...]:
    """A number, and what it is one of so many of if it is such a part: a quarter, and 4."""
    if not 0 < amount < Decimal("0.5"):
        return (amount,)
    whole = Decimal(round(1 / amount))
    return (amount, whole) if abs(whole * amount - 1) < Decimal("0.01") else (amount,)


def _not_numbers(text: str, lexicon: Lexicon) -> Iterator[re.Match[str]]:
    if lexicon.language in NOT_NUMBERS:
        yield from re.finditer(NOT_NUMBERS[lexicon.language], text, re.IGNORECASE)


def _unit_in_front(text: str, start: int) -> str:
    """The percent sign of Arabic and the 百分之 of Chinese stand in front."""
    return "%" if re.search(r"[%٪]\s?$|百分之$", text[:start]) else ""


def readings(digits: str, lexicon: Lexicon) -> tuple[Decimal, ...]:
    """The value of digits by the language's own marks; where they can't be its own, by the other custom."""
    western = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in digits)
    western = western.replace("٬", "")
    decimal = "٫" if "٫" in western else lexicon.decimal
    marks = {c for c in western if not c.isdigit()}
    if len(marks) == 2:
        decimal = [c for c in western if not c.isdigit()][-1]
    elif len(marks) == 1:
        mark = marks.pop()
        is_grouped = bool(_GROUPED.fullmatch(western))
        is_decimal = mark == decimal and western.count(mark) == 1
        decimal = mark if is_decimal or not is_grouped else ""
    try:
        return (Decimal("".join("." if c == decimal else c for c in western if c.isdigit() or c == decimal)),)
    except InvalidOperation:
        return tuple(Decimal(part) for part in re.findall(r"\d+", western))[:1]
