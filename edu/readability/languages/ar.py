"""Arabic: OSMAN, whose syllables are estimated where a text has no vowel marks."""

from __future__ import annotations

import re

from edu.readability.counts import Counts
from edu.readability.formulas import Formula, Scale
from edu.readability.languages.language import Language, no_bands
from edu.readability.words import tokens_of, words_of

_SHORT = re.compile("[\u064e\u064f\u0650]")
_LONG = re.compile("[\u064e\u064f\u0650](?=[\u0627\u0648\u064a])")
_STRESSED = re.compile("[\u064b\u064c\u064d\u0651]")
_MARKS = re.compile("[\u064b-\u0653\u0657\u0658\u0640]")
_LETTER = re.compile(r"[^\W_]")
# Without vowel marks a consonant stands for a syllable; alef and alef maqsura lengthen the one before.
_NO_SYLLABLE = re.compile("[\u0627\u0649]")
_FORMAL = re.compile("[\u0626\u0621\u0624\u0630\u0638]|\u0648\u0627$|\u0648\u0646$")
_COMPLEX = 4
_LONG_WORD = 5


def _osman(c: Counts) -> float:
    burden = c.polysyllables + c.syllables + c.unlisted + c.long_words
    return 200.791 - 1.015 * c.words / c.sentences - 24.181 * burden / c.words


def count(sentence: str) -> Counts:
    """OSMAN's counts: long and stressed syllables count twice; `polysyllables` have more than four vowel marks,
    `long_words` more than five letters, `unlisted` are OSMAN's "faseeh" words: complex, and spelt formally.
    """
    words = words_of(sentence)
    bare = [_MARKS.sub("", word) for word in words]
    letters = [len(_LETTER.findall(word)) for word in bare]
    syllables = [_syllables(word) for word in words]
    formal = (bool(_FORMAL.search(word)) for word in bare)
    return Counts(
        sentences=1,
        words=len(words),
        tokens=len(tokens_of(sentence)),
        characters=sum(map(len, bare)),
        letters=sum(letters),
        syllables=sum(syllables),
        polysyllables=sum(len(_SHORT.findall(w)) + len(_STRESSED.findall(w)) > _COMPLEX for w in words),
        long_words=sum(number > _LONG_WORD for number in letters),
        unlisted=sum(is_formal and n > _COMPLEX for is_formal, n in zip(formal, syllables, strict=True)),
    )


def _syllables(word: str) -> int:
    stressed = 2 * len(_STRESSED.findall(word))
    short = len(_SHORT.findall(word))
    if short or stressed:
        return short + len(_LONG.findall(word)) + stressed
    return max(1, len(_LETTER.findall(_NO_SYLLABLE.sub("", _MARKS.sub("", word)))))


ARABIC = Language(
    code="ar",
    stand_in="ورقة",
    headline="OSMAN",
    bands=no_bands(
        "OSMAN orders Arabic texts, but no study known to us ties its figure, for text without vowel marks, to school "
        "years or readers: it is shown and not judged."
    ),
    formulas=(
        Formula(
            "OSMAN",
            "El-Haj & Rayson (2016), OSMAN: a novel Arabic readability metric, LREC 2016: 250-255; syllables are "
            "estimated from the consonants where there are no vowel marks",
            Scale.EASE,
            _osman,
        ),
    ),
    name_beginning="[وف]?(?:ال|[بك](?:ال)?|لل?)?",
    counting=count,
)
