"""The languages that the guards know words of. A new one is a new module and its line here."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from babel.numbers import get_decimal_symbol, get_group_symbol

from edu.translation.guards.languages import ar, en, es, fr, zh
from edu.translation.guards.lexicon import Lexicon
from edu.wording.locales import conventions

ENGLISH = en.LEXICON
LEXICONS: Mapping[str, Lexicon] = {
    lexicon.language: lexicon for lexicon in (en.LEXICON, es.LEXICON, fr.LEXICON, ar.LEXICON, zh.LEXICON)
}
_SYMBOLS = {unit: words for unit, words in en.LEXICON.units.items() if unit in ("mg", "mcg", "kg", "g", "mL", "L", "%")}


@cache
def lexicon_of(locale: str, region: str = "") -> Lexicon | None:
    """What is known of a locale's language, with the marks of numbers of its country or of `region`."""
    tag = locale.replace("_", "-")
    known = LEXICONS.get(tag.split("-")[0])
    has_region = any(len(part) == 2 and part.isupper() for part in tag.split("-")[1:])
    if known is None or not (region or has_region):
        return known
    return _marked(known, tag, region)


@cache
def digits_of(locale: str, region: str = "") -> tuple[Lexicon, Lexicon]:
    """For a language without words here: what reads the digits of English, and of the locale, and nothing else.

    Raises:
        UnknownError: CLDR doesn't know the language.
    """
    nothing = Lexicon(
        language="",
        script="",
        decimal=".",
        groups=",",
        units=_SYMBOLS,
        months=(),
        every="",
        negation="",
        soft="",
        neutral="",
        families={},
        sentence_ends=r"[.!?]+",
        length=(0, 1, 9),
    )
    return nothing, _marked(nothing, locale.replace("_", "-"), region)


def _marked(lexicon: Lexicon, tag: str, region: str) -> Lexicon:
    own = conventions(tag, region).babel
    group = get_group_symbol(own)
    return replace(lexicon, decimal=get_decimal_symbol(own), groups=" " if group in "\u00a0\u202f" else group)
