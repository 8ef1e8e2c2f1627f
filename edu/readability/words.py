"""Finds the words of a sentence, with declared names put out of the measure's way."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})
"""Languages written without spaces between words."""

# A dash between words parts them; a hyphen doesn't ("follow-up" is one word, as in textstat).
_DASH = re.compile(r"[–—―]|--+|…|\.{2,}")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffd]")
_GROUPED = re.compile("(?<=\\d)[\u00a0\u202f](?=\\d{3}(?!\\d))")
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "＇": "'", "‑": "-", "‐": "-"})
_ALNUM = re.compile(r"[^\W_]")
_CHARACTER = re.compile(r"[0-9A-Za-z\u00c0-\u024f]+(?:[.,'-][0-9A-Za-z\u00c0-\u024f]+)*|[^\W_]")
_NO_NAME = re.compile(r"(?!)")
_ADDRESS = re.compile(
    r"(?:https?://|(?<![\w.])www\.)\S{0,2000}[^\s.,;:!?()\[\]{}<>\"'»”’]"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}",
    re.IGNORECASE,
)


def clean(text: str) -> str:
    """The text in composed form, without what no reader sees: control and direction marks, soft hyphens."""
    if text.isascii() and text.isprintable():
        return text
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text).translate(_APOSTROPHES))
    return _GROUPED.sub("", _CONTROL.sub(" ", text))


def words_of(sentence: str) -> tuple[str, ...]:
    """The words: what stands between spaces and dashes and holds a letter or a figure."""
    return tuple(word for word in tokens_of(sentence) if _ALNUM.search(word))


def characters_of(sentence: str) -> tuple[str, ...]:
    """The characters of a language without spaces; a word in Latin letters or a figure counts as one."""
    return tuple(_CHARACTER.findall(clean(sentence)))


def tokens_of(sentence: str) -> tuple[str, ...]:
    """The words, and the marks that stand alone."""
    return tuple(_DASH.sub(" ", clean(sentence)).split())


def without_addresses(text: str, by: str) -> str:
    """The text with each web or e-mail address replaced by one everyday word: nobody reads it as words."""
    return _ADDRESS.sub(by, text) if "://" in text or "www." in text.lower() or "@" in text else text


@lru_cache(maxsize=256)
def _names_pattern(names: frozenset[str], beginning: str, ending: str) -> re.Pattern[str]:
    # The longest first, so that "N-MOmentum trial" is one name and not "N-MOmentum" and a word.
    ordered = sorted((name.strip() for name in names if name.strip()), key=lambda name: (-len(name), name))
    if not ordered:
        return _NO_NAME
    any_name = "|".join(r"\s+".join(map(re.escape, name.split())) for name in ordered)
    return re.compile(rf"(?<!\w){beginning}(?:{any_name}){ending}(?!\w)", re.IGNORECASE)


def mask(text: str, names: Collection[str], by: str, beginning: str = "", ending: str = "") -> str:
    """The text with each declared name replaced by one everyday word.

    `beginning` is a pattern of what a language joins to the front of a name (the Arabic "and", "by", "the"), `ending`
    one of its case endings ("Inebilizumabs").
    """
    if not names:
        return text
    return _names_pattern(frozenset(names), beginning, ending).sub(by, text)
