"""Why a sentence is hard to read, as data and as words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from edu.readability.languages import language_of
from edu.readability.rating import CostlyWord, costly_words

LONG = 20
"""From more words than this on, a sentence is called long (in characters, where there are no words: twice)."""

_SHOWN = 60  # letters of a word


class ReasonKind(StrEnum):
    """What makes a sentence hard."""

    LONG_SENTENCE = "long-sentence"
    RARE_WORDS = "rare-words"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason: a long sentence with the number of its words, or rare words with the words themselves."""

    kind: ReasonKind
    number: int
    unit: str
    words: tuple[CostlyWord, ...] = ()

    def __str__(self) -> str:
        if self.kind is ReasonKind.LONG_SENTENCE:
            return f"{self.number} {self.unit} in one sentence"
        verb = "these words are" if self.number > 1 else "this word is"
        return f"{verb} rare: {', '.join(word.word[:_SHOWN] for word in self.words)}"


def reasons(sentence: str, locale: str = "en") -> tuple[Reason, ...]:
    """Why a sentence is hard to read; empty if nothing stands out."""
    language = language_of(locale)
    return reasons_for(language.count(sentence).words, language.unit, costly_words(sentence, locale))


def reasons_for(length: int, unit: str, costly: tuple[CostlyWord, ...]) -> tuple[Reason, ...]:
    """The reasons that lie in a sentence's length and in its rare words."""
    found = []
    if length > (LONG if unit == "words" else 2 * LONG):
        found.append(Reason(ReasonKind.LONG_SENTENCE, length, unit))
    if costly:
        found.append(Reason(ReasonKind.RARE_WORDS, len(costly), "words", costly))
    return tuple(found)
