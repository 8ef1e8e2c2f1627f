"""Holds a measured text against the band of its reading level, and names what pushes it out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from edu.readability.counts import total
from edu.readability.formulas import Score
from edu.readability.languages import Band, Language, language_of
from edu.readability.measuring import Readability, Sentence
from edu.readability.rating import CostlyWord
from edu.readability.scoring import headline_of

_NAMED = 5  # how many sentences and words are named of a text that is too hard as a whole
_CANDIDATES = 300  # of how many sentences, the longest, it is worked out what they cost


class MissKind(StrEnum):
    """What is out of its band."""

    HEADLINE = "headline"
    DIFFICULTY = "difficulty"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class Miss:
    """One figure that is out of its band: what was found, what is allowed, and what costs most.

    For a long sentence `sentences` is that one; else they are those without which the text would be easiest.
    """

    kind: MissKind
    name: str
    value: float
    limit: float
    sentences: tuple[Sentence, ...]
    words: tuple[CostlyWord, ...]

    def __str__(self) -> str:
        if self.kind is MissKind.SENTENCE:
            return f"{self.value:.0f} {self.name} in one sentence, {self.limit:g} are allowed"
        # As many decimals as show that it is beyond: 3.64 is, and 3.6 would be the limit itself.
        shown = next(text for n in range(1, 7) if float(text := f"{self.value:.{n}f}") != self.limit or n == 6)
        return f"{self.name} is {shown}, the band ends at {self.limit:g}"


def judge(readability: Readability, band: Band) -> tuple[Miss, ...]:
    """What of a text is out of the band: nothing, if it is as easy as its level promises."""
    language = language_of(readability.locale)
    misses = []
    if (headline := readability.headline) and band.limit is not None and _is_beyond(headline, band.limit):
        worst = _costliest(readability, language)
        misses.append(_miss(MissKind.HEADLINE, headline.name, headline.value, band.limit, worst))
    if (found := readability.difficulty) is not None and band.difficulty is not None and found > band.difficulty:
        hardest = sorted(readability.sentences, key=lambda sentence: -(sentence.difficulty or 0))[:_NAMED]
        misses.append(_miss(MissKind.DIFFICULTY, "Difficulty", found, band.difficulty, hardest))
    if (limit := band.longest_sentence) is not None:
        misses += [
            _miss(MissKind.SENTENCE, sentence.unit, sentence.words, limit, [sentence])
            for sentence in readability.sentences
            if sentence.words > limit
        ]
    return tuple(misses)


def _miss(kind: MissKind, name: str, value: float, limit: float, sentences: Iterable[Sentence]) -> Miss:
    chosen = tuple(sentences)
    words = {word.word: word for sentence in chosen for word in sentence.costly}
    costliest = sorted(words.values(), key=lambda word: (-(word.cost or 0), word.zipf))[:_NAMED]
    return Miss(kind, name, value, limit, chosen, tuple(costliest))


def _is_beyond(score: Score, limit: float) -> bool:
    return score.value < limit if score.scale.more_is_easier else score.value > limit


def _costliest(readability: Readability, language: Language) -> list[Sentence]:
    whole = total(sentence.counts for sentence in readability.sentences)

    def hardness_without(sentence: Sentence) -> float:
        score = headline_of(whole - sentence.counts, language, least_words=1)
        if score is None:  # the only sentence with words
            return float("-inf")
        return -score.value if score.scale.more_is_easier else score.value

    longest = sorted(readability.sentences, key=lambda sentence: -sentence.words)[:_CANDIDATES]
    return sorted(longest, key=hardness_without)[:_NAMED]
