"""How familiar words are: how often they are met, on the Zipf scale, by the wordfreq lists."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from edu.readability.everyday import is_listed
from edu.readability.words import UNSPACED, clean

COMMON = 6.0
"""The Zipf frequency from which on a word is no burden: "about", "people", "after"."""
RARE = 4.0
"""Below this a word is called rare: met less than once in 100,000 words."""

_WORD = re.compile(r"[^\W\d_]+(?:'[a-z]+)?(?:\d[^\W_]*)?|\d+(?:[.,]\d+)*")
_LETTER = 4.0


def parts_of(sentence: str) -> Iterator[re.Match[str]]:
    """The words and figures of a sentence; a hyphen, a slash and a dash part words here."""
    return _WORD.finditer(sentence)


@cache
def _frequencies(language: str) -> dict[str, float]:
    if language in UNSPACED:
        return {}
    # Imported when first needed: its import takes longer than all of ours.
    from wordfreq import available_languages, get_frequency_dict

    size = "large" if language == "en" else "small"
    # Asked for a language that it hasn't, wordfreq would take a neighbour.
    return dict(get_frequency_dict(language, size)) if language in available_languages(size) else {}


def is_known_language(language: str) -> bool:
    """Whether there are word frequencies for a language."""
    return bool(_frequencies(language))


@lru_cache(maxsize=50_000)
def zipf(word: str, language: str = "en") -> float:
    """The Zipf frequency of a word as it stands: 3 is once in a million words, 6 once in a thousand.

    0.0 for a word that is on no list.
    """
    word = word.lower()
    if language == "ar":
        word = "".join(c for c in word if c != "\u0640" and not unicodedata.combining(c))
    frequency = _frequencies(language).get(word)
    return round(math.log10(frequency) + 9, 2) if frequency else 0.0


@lru_cache(maxsize=50_000)
def lemma(word: str) -> tuple[str, float]:
    """The most familiar form of an English word among its simple inflections, with its Zipf frequency.

    "antibodies" is as familiar as "antibody". A letter that stands alone is half familiar.
    """
    word = clean(word).lower()
    if len(word) == 1:
        return word, COMMON if word in "ai" else _LETTER
    forms = [word, *_stems(word.removesuffix("'s"))]
    best = max(forms, key=zipf)
    return best, zipf(best)


@lru_cache(maxsize=50_000)
def is_everyday(word: str) -> bool:
    """Whether an English word, or what it is an inflection of, is on the list of words that children know."""
    word = word.lower()
    return is_listed(word) or any(map(is_listed, _stems(word.removesuffix("'s"))))


def _stems(word: str) -> Iterator[str]:
    yield word
    if len(word) <= 4:
        return
    if word.endswith("ies"):
        yield word[:-3] + "y"
    elif word.endswith("es"):
        yield from (word[:-2], word[:-1])
    elif word.endswith("s") and not word.endswith("ss"):
        yield word[:-1]
    if word.endswith("ed"):
        yield from (word[:-2], word[:-1])
    elif word.endswith("ing") and len(word) > 5:
        yield from (word[:-3], word[:-3] + "e")
    elif word.endswith("ly"):
        yield word[:-2]
