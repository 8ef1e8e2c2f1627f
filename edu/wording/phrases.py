"""The engine's own words around numbers ("at least", "12 out of 100 people"), and how they reach a locale.

Each is a message of the gettext domain `units`; a locale's catalog says it in the locale's words and plural
forms. This module is the English source and the list that extraction reads.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Protocol

from edu.content.facts import Bound
from edu.content.units import UNITS, Dimension

DOMAIN = "units"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A message: its context, its English (one and many), and what a translator must know."""

    context: str
    one: str
    many: str | None = None
    comment: str = ""


class UntranslatedError(LookupError):
    """A phrase that a locale doesn't have: what needs it falls back as a whole."""


_SLOT = re.compile(r"\{([a-z]+)\}")


@lru_cache(maxsize=4096)
def slots(text: str) -> frozenset[str]:
    """The names in braces that a phrase has."""
    return frozenset(_SLOT.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """The phrase with its slots filled: by name only, nothing in the text is ever evaluated.

    Raises:
        UntranslatedError: the text has a slot that the phrase has no value for.
    """
    missing = slots(text) - values.keys()
    if missing:
        raise UntranslatedError(f"no value for {', '.join(sorted(missing))}")
    return _SLOT.sub(lambda match: values[match[1]], text)


class Phrases(Protocol):
    """Something that says phrases in one locale (a catalog)."""

    @property
    def locale(self) -> str:
        """The locale that it says them in."""

    @property
    def region(self) -> str:
        """The country whose marks its numbers have; empty for the locale's own."""

    def say(self, phrase: Phrase, n: Decimal | int | None = None, /, **values: str) -> str:
        """The phrase with its values filled in; `n` chooses the plural form.

        Raises:
            UntranslatedError: the locale doesn't have it.
        """


_SINGULAR = {"people": "person", "children": "child", "babies": "baby", "women": "woman"}


def _singular(unit: str) -> str:
    return _SINGULAR.get(unit, unit.removesuffix("s"))


def _unit_phrases() -> dict[str, Phrase]:
    phrases = {"": Phrase("unit", "{n}", comment="A bare number.")}
    for unit, dimension in UNITS.items():
        if dimension is Dimension.MEASURE:
            shown = "{n}%" if unit == "%" else "{n} " + unit
            phrases[unit] = Phrase("unit", shown, comment="A measured amount. Keep the symbol of the unit.")
        else:
            many = "{n} " + unit
            phrases[unit] = Phrase("unit", "{n} " + _singular(unit), many, "A number of these.")
    return phrases


UNIT = _unit_phrases()
FREQUENCY = "frequency"
COUNTED = "counted"
"""A slot that a translation of a frequency may have instead of `{n}`: the first number with its noun."""
OUT_OF = {
    unit: Phrase(
        FREQUENCY,
        "{n} out of {of} " + _singular(unit),
        "{n} out of {of} " + unit,
        "A natural frequency, such as: 12 out of 100 people. The plural form is chosen by {of}. If the noun goes "
        "with the first number, say {counted} instead of {n} and the noun: it is chosen by {n}.",
    )
    for unit, dimension in UNITS.items()
    if dimension is Dimension.COUNT
}
BOUND = {
    Bound.AT_LEAST: Phrase("bound", "at least {x}", comment="x: an amount, such as 4 weeks."),
    Bound.AT_MOST: Phrase("bound", "at most {x}", comment="x: an amount, such as 4 weeks."),
    Bound.ABOUT: Phrase("bound", "about {x}", comment="x: an amount, such as 90 minutes."),
    Bound.MORE_THAN: Phrase("bound", "more than {x}", comment="x: an amount, such as 4 weeks."),
    Bound.LESS_THAN: Phrase("bound", "less than {x}", comment="x: an amount, such as 4 weeks."),
}
BOUND_ALONE = {
    bound: Phrase("bound alone", phrase.one.removesuffix(" {x}"), comment="Stands before a number by itself.")
    for bound, phrase in BOUND.items()
}
RANGE = Phrase("range", "{low} to {high}", comment="Two numbers, as in: 80 to 125 mg.")
EVERY = Phrase("interval", "every {x}", comment="x: a length of time, such as 6 months.")
EVERY_ONE = {
    unit: Phrase("interval", f"every {_singular(unit)}", comment="An interval of one of these.")
    for unit, dimension in UNITS.items()
    if dimension is Dimension.TIME
}
STATISTICS = {
    "hazard-ratio": Phrase("statistic", "hazard ratio {value}", comment="For clinicians."),
    "risk-ratio": Phrase("statistic", "risk ratio {value}", comment="For clinicians."),
    "odds-ratio": Phrase("statistic", "odds ratio {value}", comment="For clinicians."),
    "annualised-rate": Phrase("statistic", "annualized rate {value}", comment="For clinicians."),
}
CI95 = Phrase("statistic", "95% CI {low} to {high}", comment="95% confidence interval, for clinicians.")
P_EXACT = Phrase("statistic", "p = {p}", comment="p value, for clinicians.")
P_BELOW = Phrase("statistic", "p < {p}", comment="p value, for clinicians.")
STATISTICS_TOGETHER = Phrase("statistic", "{a}; {b}", comment="Joins the parts of a statistic.")


def all_phrases() -> tuple[Phrase, ...]:
    """Every phrase, for extraction."""
    singles = (RANGE, EVERY, CI95, P_EXACT, P_BELOW, STATISTICS_TOGETHER)
    groups = (UNIT, OUT_OF, BOUND, BOUND_ALONE, EVERY_ONE, STATISTICS)
    return (*(phrase for group in groups for phrase in group.values()), *singles)


@dataclass(frozen=True, slots=True)
class SourcePhrases:
    """The phrases in English, as they stand here."""

    locale: str = "en"
    region: str = ""

    def say(self, phrase: Phrase, n: Decimal | int | None = None, /, **values: str) -> str:
        """The phrase in English."""
        text = phrase.many if phrase.many is not None and n is not None and n != 1 else phrase.one
        return fill(text, values)
