"""A readability formula: what it is worked out from, what its figure means, and where it was published."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from edu.readability.counts import Counts


class Scale(StrEnum):
    """What a formula's figure means."""

    US_GRADE = "US school grade"
    SCHOOL_YEAR = "school year"
    EASE = "reading ease, 0 to 100, more is easier"
    RAW = "a scale of its own, more is harder"

    @property
    def more_is_easier(self) -> bool:
        """Whether a higher figure is an easier text."""
        return self is Scale.EASE


@dataclass(frozen=True, slots=True)
class Score:
    """What one formula says of one text.

    `grade` is the same as a US school grade, where the formula can be read so; `is_counted` tells whether
    it is part of the headline figure; `source` is the publication that the formula was taken from.
    """

    name: str
    value: float
    scale: Scale
    grade: float | None
    is_counted: bool
    source: str


@dataclass(frozen=True, slots=True)
class Formula:
    """One formula. `worth` is worked out of counts with at least one word and one sentence."""

    name: str
    source: str
    scale: Scale
    worth: Callable[[Counts], float]
    as_grade: Callable[[float], float] | None = None
    least_sentences: int = 1

    def score(self, counts: Counts, *, is_counted: bool) -> Score:
        """The formula's figure for a text."""
        value = self.worth(counts)
        grade = self.as_grade(value) if self.as_grade else None
        return Score(self.name, value, self.scale, grade, is_counted, self.source)
