"""Times of day in words, written in digits: "half past eight" is 8:30."""

from __future__ import annotations

import re

from edu.translation.guards.numerals import chinese_value

_CHINESE_PART = "上午|下午|早上|早晨|清晨|凌晨|晚上|傍晚|中午|夜里|夜间|午后|半夜"
_CHINESE = re.compile(
    rf"(?P<part>{_CHINESE_PART})?(?P<h>[一二两三四五六七八九十]{{1,3}}|\d{{1,2}})\s?[点點]"
    r"(?P<m>半|[一三]刻|[零〇]?[一二三四五六七八九十]{1,3}分?|\d{1,2}分|整|钟)?(?![一二三四五六七八九十\d])"
)
_CHINESE_QUARTERS = {"半": 30, "一刻": 15, "三刻": 45}

_ARABIC_HOURS = {
    "الحادية عشرة?": 11,
    "الثانية عشرة?": 12,
    "الواحدة": 1,
    "الثانية": 2,
    "الثالثة": 3,
    "الرابعة": 4,
    "الخامسة": 5,
    "السادسة": 6,
    "السابعة": 7,
    "الثامنة": 8,
    "التاسعة": 9,
    "العاشرة": 10,
}
_ARABIC_MINUTES = {"نصف": 30, "ربع": 15, "ثلث": 20, "خمس": 5, "عشر": 10}
_ARABIC_PART = "صباحا|مساء|ظهرا|ليلا|عصرا|فجرا|(?:من |في |بعد |قبل )(?:ال)?(?:صباح|مساء|ظهر|ظهيرة|ليل|عصر|فجر)"
_ARABIC_HOUR = "|".join(_ARABIC_HOURS)
_ARABIC_MINUTE = r"(?: و(?:ال)?(?P<past>نصف|ربع|ثلث|خمس|عشر)| الا (?:ال)?(?P<to>ربع|ثلث|خمس|عشر))\w{0,2}(?: دقائق)?"
_ARABIC = re.compile(
    rf"(?P<at>(?<!\w)[بلو]?الساعة )?(?:(?<!\w)|(?<=\bو))(?P<h>{_ARABIC_HOUR}|\d{{1,2}})(?!\w)"
    rf"(?:{_ARABIC_MINUTE}(?!\w))?"
    rf"(?P<part>(?= (?:تماما )?(?:{_ARABIC_PART})(?!\w)))?"
)


_ENGLISH_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_ENGLISH_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}
_ENGLISH = re.compile(
    rf"\b(?:(?P<m>half|(?:a )?quarter|five|ten|twenty) (?P<side>past|to) )?"
    rf"(?P<h>{'|'.join(_ENGLISH_HOURS)}|\d{{1,2}})\b"
    r"(?P<clock> o['’]clock)?",
    re.IGNORECASE,
)


def with_hours_in_digits(text: str, language: str) -> str:
    """The text with its times of day in digits, in languages that say them in words of their own."""
    if language == "zh" and ("点" in text or "點" in text):
        return _CHINESE.sub(_chinese, text)
    if language == "en" and _IN_ENGLISH.search(text):
        return _ENGLISH.sub(_english, text)
    if language == "ar" and _AT_AN_HOUR.search(text):
        return _ARABIC.sub(_arabic, text)
    return text


_IN_ENGLISH = re.compile(r"\b(?:half|quarter|five|ten|twenty) (?:past|to)\b|o['’]clock", re.IGNORECASE)
_AT_AN_HOUR = re.compile(rf"الساعة|و(?:ال)?(?:نصف|ربع|ثلث)|الا (?:ال)?(?:ربع|ثلث)|{_ARABIC_PART}")


def _english(match: re.Match[str]) -> str:
    if not match["m"] and not match["clock"]:
        return match[0]
    hour = int(match["h"]) if match["h"].isdecimal() else _ENGLISH_HOURS.index(match["h"].casefold()) + 1
    minute = _ENGLISH_MINUTES[match["m"].casefold().removeprefix("a ")] if match["m"] else 0
    if not match["m"] or match["side"].casefold() == "past":
        return f"{hour}:{minute:02}"
    if hour > 12 or (match["h"].isdecimal() and match["m"].casefold() in ("five", "ten", "twenty")):
        return match[0]  # "five to 10" is a range
    return f"{hour - 1 or 12}:{60 - minute:02}"


def _chinese(match: re.Match[str]) -> str:
    minute = match["m"] or ""
    is_time = match["part"] or minute in ("整", "钟", *_CHINESE_QUARTERS) or minute.endswith("分")
    if not is_time:
        return match[0]
    hour = int(match["h"]) if match["h"].isdecimal() else int(chinese_value(match["h"]))
    return f"{match['part'] or ''}{hour}:{_chinese_minute(minute):02} "


def _chinese_minute(written: str) -> int:
    if written in _CHINESE_QUARTERS:
        return _CHINESE_QUARTERS[written]
    digits = written.rstrip("分整钟")
    return int(digits) if digits.isdecimal() else int(chinese_value(digits))


def _arabic(match: re.Match[str]) -> str:
    is_time = match["at"] or match["part"] is not None or match["past"] or match["to"]
    if not is_time or (match["h"].isdecimal() and not (match["past"] or match["to"])):
        return match[0]
    hour = int(match["h"]) if match["h"].isdecimal() else _hour_of(match["h"])
    minute = _ARABIC_MINUTES[match["past"]] if match["past"] else -_ARABIC_MINUTES.get(match["to"] or "", 0)
    return f"{match['at'] or ''}{(hour + (minute < 0) * 11) % 12}:{minute % 60:02}"


def _hour_of(words: str) -> int:
    return next(hour for form, hour in _ARABIC_HOURS.items() if re.fullmatch(form, words))
