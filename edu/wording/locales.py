"""What a locale decides by itself: names, direction, digits, decimal marks, dates, lists, plural categories."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

from edu.content.finding import UnknownError

RIGHT_TO_LEFT = "rtl"
LEFT_TO_RIGHT = "ltr"


@dataclass(frozen=True, slots=True)
class Conventions:
    """The conventions of one locale, named in BCP 47 (`zh-Hans`)."""

    tag: str
    babel: Locale

    @property
    def direction(self) -> str:
        """`rtl` or `ltr`."""
        return RIGHT_TO_LEFT if self.babel.character_order == "right-to-left" else LEFT_TO_RIGHT

    @property
    def own_name(self) -> str:
        """The language's name in the language itself: `español`."""
        if self.tag.endswith(("-XA", "-XB")):
            return f"{self.babel.get_display_name(self.babel)} ({self.tag})"
        own = Locale.parse(self.tag, sep="-")
        return str(own.get_display_name(own) or self.tag)

    def name_of(self, tag: str) -> str:
        """The name of a language in this one: in Spanish, `en` is `inglés`."""
        named = conventions(tag).babel
        return str(Locale(named.language, script=named.script).get_display_name(self.babel) or tag)

    def number(self, value: Decimal | int) -> str:
        """The number with its precision as published and the locale's marks."""
        return _number(str(value), self.babel)

    def percent(self, value: Decimal) -> str:
        """12 as `12%`, by the locale's pattern."""
        decimals = max(0, -int(value.as_tuple().exponent))
        pattern = self.babel.percent_formats[None].pattern
        pattern = pattern.replace("#,##0", "#,##0" + ("." + "0" * decimals if decimals else ""))
        return format_percent(value / 100, pattern, locale=self.babel)

    def date(self, text: str) -> str:
        """A date as written in a fact (2020, 2020-06, 2020-06-11), in the locale's long form."""
        parts = [int(part) for part in text.split("-")]
        if len(parts) == 3:
            return format_date(dt.date(*parts), "long", locale=self.babel)
        if len(parts) == 2:
            return format_skeleton("yMMMM", dt.date(parts[0], parts[1], 1), locale=self.babel)
        return format_skeleton("y", dt.date(parts[0], 1, 1), locale=self.babel)

    def listing(self, items: list[str]) -> str:
        """Items joined as the locale does: `a, b, and c`."""
        return format_list(items, locale=self.babel)

    def plural_category(self, value: Decimal | int) -> str:
        """The CLDR category of a number: `one`, `few`, `other`, ..."""
        return _category(str(value), self.babel)

    def whole_like(self, value: Decimal) -> int:
        """A whole number of the same plural category: gettext's plural forms know whole numbers only."""
        if value == value.to_integral_value():
            return int(value)
        category = self.plural_category(value)
        return next((n for n in range(201) if self.plural_category(n) == category), 2)


@lru_cache(maxsize=256)
def conventions(tag: str, region: str = "") -> Conventions:
    """The conventions of a BCP 47 tag, as they are in a country where CLDR knows that language there.

    The country decides the marks of numbers: in the United States and Mexico, Spanish writes one thousand 1,000 and
    reads 1.000 as one.

    Raises:
        UnknownError: it is no tag, or CLDR doesn't know its language.
    """
    if tag.endswith(("-XA", "-XB")):  # CLDR's regions for pseudo-locales have no data of their own
        return Conventions(tag, Locale.parse(tag.split("-")[0]))
    for name in (f"{tag}-{region}", tag) if region else (tag,):
        try:
            return Conventions(tag, Locale.parse(name, sep="-"))
        except (ValueError, UnknownLocaleError):
            continue
    raise UnknownError.of("locale", tag, ["en", "es", "fr", "ar", "zh-Hans"])


def gettext_name(tag: str) -> str:
    """A locale's name in folders: `zh-Hans` stands in `zh_Hans`."""
    return tag.replace("-", "_")


def parents(tag: str) -> tuple[str, ...]:
    """The tag itself and what it falls back to, nearest first: `es-MX`, `es`."""
    parts = tag.split("-")
    return tuple("-".join(parts[:i]) for i in range(len(parts), 0, -1))


@lru_cache(maxsize=16384)
def _category(digits: str, locale: Locale) -> str:
    return str(locale.plural_form(Decimal(digits)))


def is_said_alike(tag: str, locale: str) -> bool:
    """Whether a locale serves who asks for a tag: the same language and script, and the region if it names one.

    Browsers ask for `zh-CN` or `zh`, by region; scripts and regions that aren't said are CLDR's likely ones.
    """
    language, script, region = _likely(tag)
    own = locale.split("-")
    names_region = any(_is_region(part) for part in own[1:])
    return _likely(locale)[:2] == (language, script) and (not names_region or _likely(locale)[2] == region)


def _likely(tag: str) -> tuple[str, str, str]:
    """A tag's language, script and region; empty where CLDR knows none."""
    language, *rest = tag.split("-")
    language = language.lower()
    script = next((part.title() for part in rest if len(part) == 4 and part.isalpha()), "")
    region = next((part.upper() for part in rest if _is_region(part)), "")
    known = get_global("likely_subtags")
    tries = (
        "_".join(filter(None, parts))
        for parts in ((language, script, region), (language, region), (language, script), (language,))
    )
    likely = next((known[each] for each in tries if each in known), "").split("_")
    return language, script or (likely[1] if len(likely) > 2 else ""), region or likely[-1]


def _is_region(part: str) -> bool:
    return (len(part) == 2 and part.isalpha()) or (len(part) == 3 and part.isdigit())


@lru_cache(maxsize=16384)
def _number(digits: str, locale: Locale) -> str:
    """Babel reads its pattern anew each time, and a library says the same numbers in many versions."""
    value = Decimal(digits)
    decimals = max(0, -int(value.as_tuple().exponent))
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    return format_decimal(value, pattern, locale=locale)
