"""How a fact is said: one small function a kind, for a locale and a style of saying numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from edu.content.base import NumberStyle
from edu.content.facts import (
    Amount,
    BoundedFact,
    Comparison,
    Count,
    Date,
    Duration,
    Estimate,
    Estimated,
    Fact,
    Interval,
    Proportion,
    Quantity,
    Range,
    Share,
)
from edu.wording import phrases as words
from edu.wording.locales import Conventions, conventions
from edu.wording.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Speaker:
    """Someone who says facts: in a locale, in a style of saying numbers."""

    phrases: Phrases
    style: NumberStyle

    @property
    def conventions(self) -> Conventions:
        """The conventions of the locale."""
        return conventions(self.phrases.locale, self.phrases.region)

    def amount(self, amount: Amount) -> str:
        """A number with its unit."""
        unit = words.UNIT[amount.unit]
        whole = self.conventions.whole_like(amount.value)
        return self.phrases.say(unit, whole, n=self.conventions.number(amount.value))


Sayer = Callable[[Any, str, Speaker], str]
SAYERS: dict[type[Fact], Sayer] = {}
"""How each kind of fact is said. A new kind adds its own."""


def says(kind: type[Fact]) -> Callable[[Sayer], Sayer]:
    """Register how a kind of fact is said."""

    def register(sayer: Sayer) -> Sayer:
        SAYERS[kind] = sayer
        return sayer

    return register


def say(fact: Fact, part: str, speaker: Speaker) -> str:
    """A fact, or a part of it that `fact.parts()` names, in the speaker's locale and style."""
    if part == "bound" and isinstance(fact, BoundedFact) and fact.bound:
        return speaker.phrases.say(words.BOUND_ALONE[fact.bound])
    said = SAYERS[type(fact)](fact, part, speaker)
    if isinstance(fact, BoundedFact) and fact.bound and part in ("", "period"):
        return speaker.phrases.say(words.BOUND[fact.bound], x=said)
    return said


def _timed(amount: Amount, part: str, speaker: Speaker) -> str:
    return speaker.conventions.number(amount.value) if part == "n" else speaker.amount(amount)


@says(Quantity)
def _quantity(fact: Quantity, _part: str, speaker: Speaker) -> str:
    return speaker.amount(fact.quantity)


@says(Duration)
def _duration(fact: Duration, part: str, speaker: Speaker) -> str:
    return _timed(fact.duration, part, speaker)


@says(Count)
def _count(fact: Count, part: str, speaker: Speaker) -> str:
    return _timed(fact.count, part, speaker)


@says(Interval)
def _interval(fact: Interval, part: str, speaker: Speaker) -> str:
    if part:
        return _timed(fact.interval, part, speaker)
    if fact.interval.value == 1 and fact.interval.unit in words.EVERY_ONE:
        return speaker.phrases.say(words.EVERY_ONE[fact.interval.unit])
    return speaker.phrases.say(words.EVERY, x=speaker.amount(fact.interval))


@says(Date)
def _date(fact: Date, _part: str, speaker: Speaker) -> str:
    return speaker.conventions.date(fact.date)


@says(Range)
def _range(fact: Range, part: str, speaker: Speaker) -> str:
    number = speaker.conventions.number
    low, high = number(fact.range.low), number(fact.range.high)
    if part:
        return {"low": low, "high": high}[part]
    whole = speaker.conventions.whole_like(fact.range.high)
    between = speaker.phrases.say(words.RANGE, low=low, high=high)
    said = speaker.phrases.say(words.UNIT[fact.range.unit], whole, n=between)
    if between in said:
        return said
    # A language may say "two weeks" in a word of its own, without the number: then each end is said whole.
    ends = (Amount.model_validate(f"{end} {fact.range.unit}") for end in (fact.range.low, fact.range.high))
    low, high = (speaker.amount(end) for end in ends)
    return speaker.phrases.say(words.RANGE, low=low, high=high)


def denominator(*percents: Decimal) -> int:
    """The smallest of 100, 1,000, 10,000, ... on which all percentages are whole as published (9.3% is 93 of 1,000)."""
    decimals = max(-int(percent.as_tuple().exponent) for percent in percents)
    return int(100 * 10 ** max(0, decimals))


@dataclass(frozen=True, slots=True)
class Frequency:
    """So many out of so many."""

    n: int
    of: int


def frequency(share: Share, *beside: Share) -> Frequency:
    """A share as a natural frequency, on one denominator with those it stands beside.

    Counts that were published without a percentage stay as they are (1 out of 13): no number is worked out.
    """
    percents = [s.percent for s in (share, *beside) if s.percent is not None]
    if share.percent is None:
        return Frequency(share.events or 0, share.of or 0)
    of = denominator(*percents)
    return Frequency(int(share.percent * of / 100), of)


def _share(share: Share, beside: tuple[Share, ...], who: str, part: str, speaker: Speaker) -> str:
    number = speaker.conventions.number
    if part in ("events", "total"):
        return number((share.events if part == "events" else share.of) or 0)
    if speaker.style is NumberStyle.STATISTIC:
        if share.percent is not None:
            return speaker.conventions.percent(share.percent)
        return f"{number(share.events or 0)}/{number(share.of or 0)}"
    said = frequency(share, *beside)
    if part:
        return number({"n": said.n, "of": said.of}[part])
    counted = speaker.phrases.say(words.UNIT[who], said.n, n=number(said.n))
    return speaker.phrases.say(words.OUT_OF[who], said.of, n=number(said.n), of=number(said.of), counted=counted)


@says(Proportion)
def _proportion(fact: Proportion, part: str, speaker: Speaker) -> str:
    if part == "span" and fact.proportion.span:
        return speaker.amount(fact.proportion.span)
    return _share(fact.proportion, (), fact.proportion.who, part, speaker)


@says(Comparison)
def _comparison(fact: Comparison, part: str, speaker: Speaker) -> str:
    if part == "span":
        return speaker.amount(fact.compare.span)
    for name, ratio in fact.ratios():
        if part == name:
            return estimated(ratio, name.replace("_", "-"), speaker)
    arm, _, rest = part.partition(".")
    shares = {"with": fact.compare.with_, "without": fact.compare.without}
    other = shares["without" if arm == "with" else "with"]
    return _share(shares[arm], (other,), fact.compare.who, rest, speaker)


@says(Estimate)
def _estimate(fact: Estimate, _part: str, speaker: Speaker) -> str:
    return estimated(fact.estimate, fact.estimate.measure, speaker)


def estimated(value: Estimated, measure: str, speaker: Speaker) -> str:
    """A statistic with its uncertainty: `hazard ratio 0.272; 95% CI 0.150 to 0.496; p < 0.0001`."""
    number = speaker.conventions.number
    said = speaker.phrases.say(words.STATISTICS[measure], value=number(value.value))
    further = []
    if value.ci95:
        further.append(speaker.phrases.say(words.CI95, low=number(value.ci95[0]), high=number(value.ci95[1])))
    if value.p:
        below = value.p.startswith("<")
        phrase = words.P_BELOW if below else words.P_EXACT
        further.append(speaker.phrases.say(phrase, p=number(Decimal(value.p.lstrip("<")))))
    for part in further:
        said = speaker.phrases.say(words.STATISTICS_TOGETHER, a=said, b=part)
    return said
