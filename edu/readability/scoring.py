"""Works the formulas of a language out of counts, and the one figure to show first."""

from __future__ import annotations

from enum import StrEnum
from statistics import median

from edu.readability.counts import Counts
from edu.readability.formulas import Scale, Score
from edu.readability.languages import AGREED, Language

LEAST_WORDS = 100
LEAST_GRADE, MOST_GRADE = 0.0, 30.0
"""Outside of these a grade means nothing: a text without full stops would have thousands."""
_AGREED_SOURCE = "The median of the formulas that are counted"


class WhyNoGrade(StrEnum):
    """Why a text has no headline figure."""

    EMPTY = "empty"
    TOO_SHORT = "too-short"
    NO_FORMULA = "no-formula"


def why_no_grade(counts: Counts, language: Language, least_words: int = LEAST_WORDS) -> WhyNoGrade | None:
    """What stands against a headline figure for a text with these counts; None if nothing does."""
    if not counts.words:
        return WhyNoGrade.EMPTY
    if not language.headline:
        return WhyNoGrade.NO_FORMULA
    return WhyNoGrade.TOO_SHORT if counts.words < least_words else None


def scores_of(counts: Counts, language: Language, least_words: int = LEAST_WORDS) -> tuple[Score, ...]:
    """What each formula of the language says; a figure that the headline doesn't rest on is marked so."""
    if not counts.words:
        return ()
    enough = why_no_grade(counts, language, least_words) is None
    return tuple(
        formula.score(
            counts,
            is_counted=enough
            and counts.sentences >= formula.least_sentences
            and language.headline in (AGREED, formula.name),
        )
        for formula in language.formulas
    )


def headline_of(counts: Counts, language: Language, least_words: int = LEAST_WORDS) -> Score | None:
    """The figure to show first, or None (see `why_no_grade`)."""
    counted = [score for score in scores_of(counts, language, least_words) if score.is_counted]
    if not counted:
        return None
    if language.headline != AGREED:
        return counted[0]
    grade = median(score.grade for score in counted if score.grade is not None)
    grade = min(max(grade, LEAST_GRADE), MOST_GRADE)
    return Score(AGREED, grade, Scale.US_GRADE, grade, is_counted=True, source=_AGREED_SOURCE)
