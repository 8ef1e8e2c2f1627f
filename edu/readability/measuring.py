"""Measures a text: its grade by the agreed measure, its formulas, and its sentences one by one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from edu.readability.counts import Counts, total
from edu.readability.formulas import Score
from edu.readability.languages import language_of
from edu.readability.rating import CostlyWord, costly_words, difficulty
from edu.readability.reasons import Reason, reasons_for
from edu.readability.scoring import LEAST_WORDS, WhyNoGrade, headline_of, scores_of, why_no_grade
from edu.readability.sentences import split_sentences
from edu.readability.words import mask, without_addresses


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as it stands in block `block` (from 0), and what it costs its reader.

    `words` is its length in the language's unit. `difficulty` is our own measure, from 1 (easy) to 6 (hard),
    and None in other languages than English. `measured` is the text with everyday words for the declared names.
    """

    text: str
    block: int
    words: int
    difficulty: float | None
    unit: str
    counts: Counts = field(repr=False)
    measured: str = field(repr=False)
    locale: str = field(repr=False)

    @property
    def costly(self) -> tuple[CostlyWord, ...]:
        """Its rare words, the costliest first; declared names are none."""
        return costly_words(self.measured, self.locale)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why the sentence is hard to read; empty if nothing stands out."""
        return reasons_for(self.words, self.unit, self.costly)


@dataclass(frozen=True, slots=True)
class Readability:
    """What was measured.

    `headline` is the figure to show first: the agreed grade in English, the language's own validated formula
    elsewhere; None with the reason in `why_no_grade`. `headline_with_names` is the same with the declared
    names left in. `unit` is what sentence lengths are counted in: "words" or "characters". `difficulty` is the mean of
    the sentences' on our own scale from 1 to 6 (English only).
    """

    locale: str
    words: int
    unit: str
    sentences: tuple[Sentence, ...]
    headline: Score | None
    headline_with_names: Score | None
    why_no_grade: WhyNoGrade | None
    formulas: tuple[Score, ...]
    difficulty: float | None

    @property
    def grade(self) -> float | None:
        """The US school grade by the agreed measure (English only)."""
        return self.headline.grade if self.headline else None

    @property
    def grade_with_names(self) -> float | None:
        """The grade with the declared names left in."""
        return self.headline_with_names.grade if self.headline_with_names else None

    @property
    def longest_sentence(self) -> int:
        """The length of the longest sentence; 0 for an empty text."""
        return max((sentence.words for sentence in self.sentences), default=0)

    @property
    def explanation(self) -> str:
        """A sentence that says why there is no grade; empty where there is one."""
        if self.why_no_grade is WhyNoGrade.EMPTY:
            return "There are no words to measure."
        if self.why_no_grade is WhyNoGrade.TOO_SHORT:
            return f"A grade needs {LEAST_WORDS} words or more; this text has {self.words}."
        return language_of(self.locale).no_formula if self.why_no_grade else ""


def measure(blocks: Sequence[str], *, locale: str, names: Collection[str] = ()) -> Readability:
    """The readability of a text given as blocks: paragraphs, bullets, table cells (no headings).

    Each block ends its last sentence. `names` are drug, trial and marker names that the reader can't be
    spared: they count as one everyday word each.
    """
    language = language_of(locale)
    sentences: list[Sentence] = []
    named: list[Counts] = []
    declared = frozenset(names)
    for index, block in enumerate(blocks):
        for text, bare, counted, with_names in _counted(block, locale, declared):
            named.append(with_names)
            hard = difficulty(bare, locale)
            sentences.append(Sentence(text, index, counted.words, hard, language.unit, counted, bare, locale))
    counts = total(sentence.counts for sentence in sentences)
    headline = headline_of(counts, language)
    rated = [sentence.difficulty for sentence in sentences if sentence.difficulty is not None]
    return Readability(
        locale=locale,
        words=counts.words,
        unit=language.unit,
        sentences=tuple(sentences),
        headline=headline,
        headline_with_names=headline_of(total(named), language) if headline else None,
        why_no_grade=None if headline else why_no_grade(counts, language),
        formulas=scores_of(counts, language),
        difficulty=sum(rated) / len(rated) if rated else None,
    )


@lru_cache(maxsize=8192)
def _counted(block: str, locale: str, names: frozenset[str]) -> tuple[tuple[str, str, Counts, Counts], ...]:
    """The sentences of a block: as they stand, with names masked, and the counts of both. Versions share blocks."""
    language = language_of(locale)
    found = []
    for text in split_sentences(block, locale):
        whole = without_addresses(text, language.stand_in)
        bare = mask(whole, names, language.stand_in, language.name_beginning, language.name_ending)
        counted = language.count(bare)
        found.append((text, bare, counted, counted if bare == whole else language.count(whole)))
    return tuple(found)
