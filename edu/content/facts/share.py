"""How many out of how many: a `proportion` of one group, or a `compare` of two, as they were published."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Annotated, Any, ClassVar

from pydantic import Field, model_validator

from edu.content.base import Model, Number, NumberStyle, Whole, mistake
from edu.content.facts.base import EITHER, FREQUENCY, STATISTIC, Fact, Parts, Span, register, unit_of
from edu.content.facts.estimate import Estimated
from edu.content.units import Dimension


class Share(Model):
    """A part of a group: as a percentage, as events out of people, or both where both were published."""

    percent: Annotated[Number | None, Field(description="As published: 12 or 9.3")] = None
    events: Whole | None = None
    of: Whole | None = None

    @model_validator(mode="after")
    def _agrees(self) -> Share:
        if (self.events is None) != (self.of is None):
            raise mistake("L005", "'events' and 'of' come together.", "Give both, or neither.")
        if self.percent is None and self.events is None:
            raise mistake("L004", "There is no number here.", "Give 'percent', or 'events' and 'of'.")
        if self.percent is not None and self.percent > 100:
            raise mistake("L005", f"{self.percent}% is more than all.", "A share is at most 100 percent.")
        if self.events is not None and self.of is not None:
            if self.events > self.of or self.of == 0:
                raise mistake("L005", f"{self.events} of {self.of} is no share.", "Check the two counts.")
            if self.percent is not None and not _rounds_to(self.events, self.of, self.percent):
                exact = round(Decimal(self.events) / self.of * 100, 2)
                message = f"{self.events} of {self.of} is {exact}%, not {self.percent}%."
                raise mistake("L005", message, "Check the counts and the percentage in the source.")
        return self

    def parts(self) -> dict[str, Any]:
        """What a wording may say of this share."""
        parts = {"": EITHER, "n": FREQUENCY, "of": FREQUENCY}
        if self.events is not None:
            parts |= {"events": STATISTIC, "total": STATISTIC}
        return parts


def _rounds_to(events: int, of: int, percent: Decimal) -> bool:
    exact = Decimal(events) / of * 100
    step = Decimal(1).scaleb(int(percent.as_tuple().exponent))
    return abs(exact - percent) <= step / 2


class GroupShare(Share):
    """A share of everyone in one group of people."""

    outcome: Annotated[str, Field(min_length=1, description="What happened to them.")]
    population: Annotated[str, Field(min_length=1, description="Who was counted.")]
    span: Annotated[Span | None, Field(description="Over which time.")] = None
    who: Annotated[str, Field(description="The counted noun: people, children, ...")] = "people"

    @model_validator(mode="after")
    def _counts_someone(self) -> GroupShare:
        unit_of(self.who, Dimension.COUNT)
        return self


@register
class Proportion(Fact):
    """A share of one group."""

    kind: ClassVar[str] = "proportion"
    proportion: GroupShare

    def parts(self) -> Parts:
        """The share and its numbers; the time span where one is given."""
        parts = self.proportion.parts()
        return parts | ({"span": EITHER} if self.proportion.span else {})

    def covers(self, part: str, style: NumberStyle) -> frozenset[str]:
        """A natural frequency is its two numbers."""
        if part == "" and style is NumberStyle.FREQUENCY:
            return frozenset({"n", "of"})
        return super().covers(part, style)

    def labels(self) -> Mapping[str, str]:
        """Outcome and population."""
        return {"outcome": self.proportion.outcome, "population": self.proportion.population}


class Arm(Share):
    """One of the two groups compared."""

    group: Annotated[str, Field(min_length=1, description="What they were given.")]


class Arms(Model):
    """The two groups, what was counted in them, in whom and over which time."""

    outcome: Annotated[str, Field(min_length=1, description="What happened to them.")]
    population: Annotated[str, Field(min_length=1, description="Who was compared.")]
    span: Annotated[Span, Field(description="Over which time.")]
    who: Annotated[str, Field(description="The counted noun: people, children, ...")] = "people"
    with_: Annotated[Arm, Field(alias="with", description="The group that had the treatment.")]
    without: Annotated[Arm, Field(description="The group that it is compared with.")]

    @model_validator(mode="after")
    def _comparable(self) -> Arms:
        unit_of(self.who, Dimension.COUNT)
        if (self.with_.percent is None) != (self.without.percent is None):
            message = "Only one of the two groups has a percentage: they can't be said on one denominator."
            raise mistake("L005", message, "Give 'percent' for both groups, or for neither.")
        return self


@register
class Comparison(Fact):
    """A share of two groups, with the ratio between them where one was published."""

    kind: ClassVar[str] = "compare"
    compare: Arms
    hazard_ratio: Estimated | None = None
    risk_ratio: Estimated | None = None
    odds_ratio: Estimated | None = None

    def ratios(self) -> Iterator[tuple[str, Estimated]]:
        """The published ratios by name."""
        for name in ("hazard_ratio", "risk_ratio", "odds_ratio"):
            ratio = getattr(self, name)
            if ratio is not None:
                yield name, ratio

    def parts(self) -> Parts:
        """Both groups and their numbers, the span, and the ratios for clinicians."""
        parts: dict[str, Any] = {"span": EITHER}
        for name, arm in (("with", self.compare.with_), ("without", self.compare.without)):
            parts |= {f"{name}.{part}".rstrip("."): styles for part, styles in arm.parts().items()}
        return parts | {name: STATISTIC for name, _ in self.ratios()}

    def covers(self, part: str, style: NumberStyle) -> frozenset[str]:
        """A natural frequency is its two numbers."""
        if part in ("with", "without") and style is NumberStyle.FREQUENCY:
            return frozenset({f"{part}.n", f"{part}.of"})
        return super().covers(part, style)

    def labels(self) -> Mapping[str, str]:
        """Outcome, population and the two groups."""
        return {
            "outcome": self.compare.outcome,
            "population": self.compare.population,
            "with.group": self.compare.with_.group,
            "without.group": self.compare.without.group,
        }
