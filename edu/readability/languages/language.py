"""What the measure must know of a language: its words, syllables, formulas and reading bands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from edu.readability.counts import Counts
from edu.readability.formulas import Formula
from edu.readability.words import clean, tokens_of, words_of

LEVELS = ("easy", "plain", "full")


@dataclass(frozen=True, slots=True)
class Band:
    """What a text for one reading level must keep to.

    `limit` is the hardest figure of the language's headline formula, `longest_sentence` the most words (or
    characters) of one sentence, `difficulty` the most on our own scale from 1 to 6. None: no limit.
    `reason` says where the figures come from, or why there are none.
    """

    level: str
    limit: float | None
    longest_sentence: int | None
    difficulty: float | None
    reason: str


@dataclass(frozen=True, slots=True)
class Language:
    """One language. `headline` names the formula shown first: "" for none, AGREED for the median of grades.

    `stand_in` is the everyday word that stands for a declared name, `name_beginning` and `name_ending`
    patterns of what may be joined to such a name, `unit` what sentence length is counted in. `counting` replaces the
    counts of a sentence in a language whose formula counts other things. `no_formula` says why there is no headline.
    """

    code: str
    stand_in: str
    headline: str
    bands: Mapping[str, Band]
    formulas: tuple[Formula, ...] = ()
    syllables: Callable[[str], int] | None = None
    is_listed: Callable[[str], bool] | None = None
    words: Callable[[str], tuple[str, ...]] = words_of
    name_beginning: str = ""
    name_ending: str = ""
    unit: str = "words"
    no_formula: str = ""
    counting: Callable[[str], Counts] | None = None
    count: Callable[[str], Counts] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        count = self.counting or _counting(self.words, self.syllables, self.is_listed)
        object.__setattr__(self, "count", lru_cache(maxsize=20_000)(count))


def _counting(
    words_in: Callable[[str], tuple[str, ...]],
    syllables_of: Callable[[str], int] | None,
    is_listed: Callable[[str], bool] | None,
) -> Callable[[str], Counts]:
    """A function that counts a sentence; each word is looked at once in the life of the process."""

    @lru_cache(maxsize=50_000)
    def of_word(word: str) -> tuple[int, int, bool]:
        letters = sum(map(str.isalnum, word))
        return letters, syllables_of(word) if syllables_of else 0, bool(is_listed and not is_listed(word))

    def count(sentence: str) -> Counts:
        words = words_in(sentence)
        letters, syllables, unlisted = zip(*map(of_word, words), strict=True) if words else ((), (), ())
        return Counts(
            sentences=1,
            words=len(words),
            tokens=max(len(tokens_of(sentence)), len(words)),
            characters=sum(map(len, clean(sentence).split())),
            letters=sum(letters),
            syllables=sum(syllables),
            monosyllables=syllables.count(1),
            polysyllables=sum(number >= 3 for number in syllables),
            long_words=sum(number > 6 for number in letters),
            unlisted=sum(unlisted),
        )

    return count


def ease(base: float, per_word: float, per_syllable: float) -> Callable[[Counts], float]:
    """A formula of Flesch's kind: it takes off for words a sentence and for syllables a word."""

    def worth(c: Counts) -> float:
        return base - per_word * c.words / c.sentences - per_syllable * c.syllables / c.words

    return worth


def bands(easy: float, plain: float, full: float, reason: str) -> dict[str, Band]:
    """The bands of a language by its headline formula alone."""
    limits = zip(LEVELS, (easy, plain, full), strict=True)
    return {level: Band(level, limit, None, None, reason) for level, limit in limits}


def no_bands(reason: str) -> dict[str, Band]:
    """Bands without limits, for a language whose figures are tied to no reader."""
    return {level: Band(level, None, None, None, reason) for level in LEVELS}


AGREED = "Agreed grade"
