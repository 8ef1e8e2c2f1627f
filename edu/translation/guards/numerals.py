"""Numbers in words, put together: "thirty-two", "ciento veinte", "أربعة وعشرون", 二十四."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from edu.wording.numbers import CHINESE_MEASURES, may_say_number, word_values

_JOIN = re.compile(r"(?:[\s-]+|\s*(?:y|and|et|-et-)\s*|-)", re.IGNORECASE)


def numerals(text: str, language: str) -> Iterator[tuple[int, int, Decimal]]:
    """The numbers in words of a text: where each begins and ends, and its value."""
    if language == "zh":
        yield from _chinese(text)
    elif may_say_number(text, language):
        found = _in_words(text, language)
        yield from (_with_a_one(text, *each) for each in found) if language == "ar" else found


_ONE_AND = re.compile(
    r"(?<!\w)(?P<counted>(?:قرصا?|حبة|جرعة|كبسولة|ملعقة|قطرة|حقنة|مرة|كوبا?|يوما?|اسبوعا?|شهرا?) )?(?:واحد[اة]?|احدى) $"
)


def _with_a_one(text: str, start: int, end: int, value: Decimal) -> tuple[int, int, Decimal]:
    """The Arabic tens together with a one before them: "one and twenty". A noun before the one is what it counts."""
    one = _ONE_AND.search(text, 0, start) if value in range(20, 100, 10) and text[start] == "و" else None
    return (one.start(), end, value + 1) if one and not one["counted"] else (start, end, value)


def _in_words(text: str, language: str) -> Iterator[tuple[int, int, Decimal]]:
    """Numbers in words, put together: "thirty-two", "ciento veinte", "أربعة وعشرون"."""
    values = word_values(language)
    token = _number_word(language)
    run: list[Decimal] = []
    start = end = 0
    for match in token.finditer(text):
        value = Decimal(values[match[1].casefold()])
        joined = bool(run) and bool(_JOIN.fullmatch(text, end, match.start())) and _goes_on(run, value, language)
        if run and not joined:
            yield start, end, _total(run)
            run = []
        if not run:
            start = match.start()
        run.append(value)
        end = match.end()
    if run:
        yield start, end, _total(run)


_TENS = {
    f"{stem}[وي]ن": 10 * n for n, stem in enumerate(["عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"], start=2)
}
_ARABIC_ORDINALS = dict(
    zip(["حادي", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"], range(1, 11), strict=True)
)
_ARABIC_ORDINAL = re.compile(
    rf"(?<!\w)[بلوف]?(?:ال)?(?P<digit>{'|'.join(_ARABIC_ORDINALS)})ة?"
    rf"(?:(?P<teen> عشرة?)| و(?:ال)?(?P<tens>{'|'.join(_TENS)}))?(?!\w)"
)
_CHINESE_ORDINAL = re.compile("[第头前首](?P<number>[一二两三四五六七八九十百]+)")


def ordinals(text: str, language: str) -> Iterator[tuple[int, int, Decimal]]:
    """The ordinals of a text that another language may say in digits: "the twenty-eighth week" is week 28."""
    if language == "zh":
        for match in _CHINESE_ORDINAL.finditer(text):
            yield match.start(), match.end(), chinese_value(match["number"])
    elif language == "ar":
        for match in _ARABIC_ORDINAL.finditer(text):
            tens = next(
                (value for form, value in _TENS.items() if match["tens"] and re.fullmatch(form, match["tens"])), 0
            )
            value = _ARABIC_ORDINALS[match["digit"]] + (10 if match["teen"] else tens)
            yield match.start(), match.end(), Decimal(value)


@cache
def _number_word(language: str) -> re.Pattern[str]:
    words = [word for word, value in word_values(language).items() if value != "%"]
    listed = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"
    before = r"(?<!\w)(?:[وفبلك]|ال|[وب]ال|لل)?" if language == "ar" else r"(?<!\w)"
    return re.compile(rf"{before}({listed})(?!\w)", re.IGNORECASE)


def _goes_on(run: list[Decimal], value: Decimal, language: str) -> bool:
    last = run[-1]
    if value != value.to_integral_value() or last != last.to_integral_value() or last == 0:
        return False
    if value in (100, 1000, 10**6, 10**9):
        return last < value
    if last in (20, 30, 40, 50, 60, 80) and value < 20:
        return value < 10 or language == "fr"
    if last >= 70 and last < 100:
        return value < 10 or language == "fr"
    if last >= 100:
        return value < last
    return language == "ar" and last < 10 and 20 <= value < 100


def _total(run: list[Decimal]) -> Decimal:
    total, current = Decimal(0), Decimal(0)
    for value in run:
        if value == 100 and current:
            current *= 100
        elif 0 < total < value:  # "mil quinientos millones"
            total, current = (total + current) * value, Decimal(0)
        elif value >= 1000:
            total, current = total + max(current, Decimal(1)) * value, Decimal(0)
        else:
            current += value
    return total + current


_CHINESE_DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_CHINESE_PLACES = {"十": 10, "百": 100, "千": 1000, "万": 10000, "亿": 100000000}
_COUNTED = f"{CHINESE_MEASURES}餐组下遍回趟顿轮"
"""What stands behind a numeral where it isn't known whether it counts as a number of a fact."""
_CHINESE_NUMERAL = re.compile(
    rf"百分之(?P<percent>[零一二两三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?)"
    r"|(?P<whole>[二三四五六七八九十百千万]+)分之(?P<part>[一二两三四五六七八九十百千]+)"
    r"|(?P<tenths>[一二两三四五六七八九])成(?P<half>[半一二三四五六七八九])?(?![人年熟长功为分])"
    r"|(?P<decimal>[零一二两三四五六七八九十百]+点[零一二三四五六七八九]+)(?!点)"
    rf"|(?P<halved>[一二两三四五六七八九十]+)(?:个(?=半[小钟月])|[{CHINESE_MEASURES}])半"
    # Behind a stroke 千克 is a unit: 毫克/千克.
    rf"|(?P<plain>(?<!/)(?<!/ )[〇零一二两三四五六七八九十百千万]+)(?=[{_COUNTED}])(?!分之)"
    r"|(?P<aged>(?<=年[过满近逾至届])[二三四五六七八九]?十[一二三四五六七八九]?)"
    r"|(?P<first>[二两三四五六七八九十百]+)(?=[至到][二两三四五六七八九十百])"
    # Without a measure only what can be nothing else: a digit and its place.
    r"|(?P<placed>[一二两三四五六七八九][百千万][〇零一二三四五六七八九十百千万]*"
    r"|[二三四五六七八九]?十[一二三四五六七八九]?[百千]?[万亿])(?!分之)"
)


_ABOUT = re.compile(r"([二三四五六七八九]?十)?([一两二三四五六七八])([二三四五六七八九])")


def _chinese(text: str) -> Iterator[tuple[int, int, Decimal]]:
    for match in _CHINESE_NUMERAL.finditer(text):
        about = match["plain"] and _ABOUT.fullmatch(match["plain"])
        if about:
            yield match.start(), match.end() - 1, chinese_value((about[1] or "") + about[2])
            yield match.end() - 1, match.end(), chinese_value((about[1] or "") + about[3])
            continue
        if match["tenths"]:
            yield match.start(), match.end(), (chinese_value(match["tenths"]) + _tenth(match["half"])) / 10
            continue
        value = chinese_value(match[match.lastgroup or 0])
        if match["whole"]:
            value = round(value / chinese_value(match["whole"]), 4)
        elif match["halved"]:
            value += Decimal("0.5")
        elif match["plain"] == "一":
            continue
        yield match.start(), match.end(), value


def _tenth(written: str | None) -> Decimal:
    """What stands behind 成: a half, or a digit."""
    return Decimal("0.5") if written == "半" else chinese_value(written or "") / 10


def chinese_value(numeral: str) -> Decimal:
    """The value of a Chinese numeral: 二十四 is 24, 一点五 is 1.5."""
    numeral, _, tenths = numeral.partition("点")
    if tenths:
        digits = "".join(str(_CHINESE_DIGITS[character]) for character in tenths)
        return chinese_value(numeral) + Decimal(f"0.{digits}")
    total = section = digit = 0
    for character in numeral:
        if character in _CHINESE_DIGITS:
            digit = _CHINESE_DIGITS[character]
        elif _CHINESE_PLACES[character] >= 10000:
            total = (total + section + digit or 1) * _CHINESE_PLACES[character]
            section = digit = 0
        else:
            section += (digit or 1) * _CHINESE_PLACES[character]
            digit = 0
    return Decimal(total + section + digit)
