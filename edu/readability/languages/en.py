"""English: the US school grade agreed on, as the median of the best-known formulas."""

from __future__ import annotations

from math import sqrt

from edu.readability.counts import Counts
from edu.readability.everyday import is_listed
from edu.readability.formulas import Formula, Scale
from edu.readability.languages.language import AGREED, Band, Language
from edu.readability.syllables import english_syllables


def _flesch_kincaid(c: Counts) -> float:
    return 0.39 * c.words / c.sentences + 11.8 * c.syllables / c.words - 15.59


def _automated(c: Counts) -> float:
    return 4.71 * c.characters / c.tokens + 0.5 * c.words / c.sentences - 21.43


def _coleman_liau(c: Counts) -> float:
    return 5.88 * c.letters / c.words - 29.6 * c.sentences / c.words - 15.8


def _dale_chall(c: Counts) -> float:
    unlisted = 100 * c.unlisted / c.words
    return 0.1579 * unlisted + 0.0496 * c.words / c.sentences + (3.6365 if unlisted > 5 else 0)


def _dale_chall_grade(raw: float) -> float:
    """Dale and Chall's table of corrected grades, drawn as a line through its steps.

    4.9 and less is grade 4 and below, 5 to 5.9 grades 5 and 6, ..., 8 to 8.9 grades 11 and 12, 9 to 9.9
    grades 13 to 15, 10 and more a college graduate.
    """
    if raw < 5:
        return 4.0
    return min(2 * raw - 5 if raw < 9 else 3 * raw - 14, 16.0)


def _smog(c: Counts) -> float:
    return 1.0430 * sqrt(30 * c.polysyllables / c.sentences) + 3.1291


def _same(grade: float) -> float:
    return grade


_US = Scale.US_GRADE
FORMULAS = (
    Formula(
        "Flesch-Kincaid",
        "Kincaid, Fishburne, Rogers & Chissom (1975), Derivation of new readability formulas for Navy "
        "enlisted personnel, Research Branch Report 8-75",
        _US,
        _flesch_kincaid,
        _same,
    ),
    Formula(
        "ARI",
        "Senter & Smith (1967), Automated Readability Index, AMRL-TR-66-220",
        _US,
        _automated,
        _same,
    ),
    Formula(
        "Coleman-Liau",
        "Coleman & Liau (1975), A computer readability formula designed for machine scoring, Journal of "
        "Applied Psychology 60(2): 283-284",
        _US,
        _coleman_liau,
        _same,
    ),
    Formula(
        "Dale-Chall",
        "Dale & Chall (1948), A formula for predicting readability, Educational Research Bulletin 27: 11-20, 37-54",
        Scale.RAW,
        _dale_chall,
        _dale_chall_grade,
    ),
    Formula(
        "SMOG",
        "McLaughlin (1969), SMOG grading: a new readability formula, Journal of Reading 12(8): 639-646",
        _US,
        _smog,
        _same,
        least_sentences=30,
    ),
)

_REASON = (
    "The grade that a 9 to 11-year-old, a 13-year-old and a school leaver read at, by the median of the formulas. The "
    "difficulty is what people gave, on average, to medical sentences of those grades (docs/readability.md)."
)

ENGLISH = Language(
    code="en",
    stand_in="paper",
    headline=AGREED,
    bands={
        "easy": Band("easy", 5.0, 15, 3.2, _REASON),
        "plain": Band("plain", 8.0, 20, 3.6, _REASON),
        "full": Band("full", 12.0, None, 3.9, _REASON),
    },
    formulas=FORMULAS,
    syllables=english_syllables,
    is_listed=is_listed,
    name_ending="(?:'s|s)?",
)
