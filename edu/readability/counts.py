"""What is counted of a text: sums over its sentences, from which every formula is worked out."""

from __future__ import annotations

import operator
from collections.abc import Iterable
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Counts:
    """Sums that add up: the counts of a text are those of its sentences, added.

    `tokens` are the words and the marks that stand alone, `characters` all signs but spaces, `letters`
    letters and figures; `long_words` have more than six letters; `unlisted` words stand on no list of
    everyday words; `polysyllables` have three syllables or more. A language whose formula counts other things
    (OSMAN for Arabic) says in its module what stands where.
    """

    sentences: int = 0
    words: int = 0
    tokens: int = 0
    characters: int = 0
    letters: int = 0
    syllables: int = 0
    monosyllables: int = 0
    polysyllables: int = 0
    long_words: int = 0
    unlisted: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*map(operator.add, _values(self), _values(other)))

    def __sub__(self, other: Counts) -> Counts:
        return Counts(*map(operator.sub, _values(self), _values(other)))


_values = operator.attrgetter(*(field.name for field in fields(Counts)))


def total(counts: Iterable[Counts]) -> Counts:
    """The counts of a text, of those of its sentences."""
    return Counts(*map(sum, zip(*map(_values, counts), strict=True)))
