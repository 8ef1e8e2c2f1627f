"""A statistic with its uncertainty, for clinicians only: `{estimate: {measure: hazard-ratio, value: ...}}`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from edu.content.base import Model, Number, mistake, parse_number
from edu.content.facts.base import STATISTIC, Fact, Parts, register

_P_SCHEMA = {"type": ["string", "number"], "examples": ["0.0390", "<0.0001"]}
_P = re.compile(r"(<\s*)?(0?\.\d+|1)")


def _parse_p(text: object) -> str:
    match = _P.fullmatch(str(text).strip())
    if not match:
        raise mistake("L005", f"'{text}' is no p value.", 'Write it like 0.0390 or "<0.0001".')
    digits = match[2] if match[2].startswith(("0", "1")) else "0" + match[2]
    return ("<" if match[1] else "") + str(parse_number(digits))


class Estimated(Model):
    """A value with its 95% confidence interval and p value, as published."""

    value: Number
    ci95: Annotated[tuple[Number, Number] | None, Field(description="95% confidence interval.")] = None
    p: Annotated[
        str | None, BeforeValidator(lambda v: None if v is None else _parse_p(v)), WithJsonSchema(_P_SCHEMA)
    ] = None

    @model_validator(mode="after")
    def _inside(self) -> Estimated:
        if self.ci95 and not self.ci95[0] <= self.value <= self.ci95[1]:
            low, high = self.ci95
            message = f"{self.value} lies outside its interval {low} to {high}."
            raise mistake("L005", message, "Check the three numbers; the lower end comes first.")
        return self


class Measure(StrEnum):
    """What an estimate measures."""

    HAZARD_RATIO = "hazard-ratio"
    RISK_RATIO = "risk-ratio"
    ODDS_RATIO = "odds-ratio"
    ANNUALISED_RATE = "annualised-rate"


class Measured(Estimated):
    """An estimate that stands alone: it says of what and in whom."""

    measure: Measure
    outcome: Annotated[str, Field(min_length=1)]
    population: Annotated[str, Field(min_length=1)]


@register
class Estimate(Fact):
    """A statistic known without the shares behind it. No lay voice says it."""

    kind: ClassVar[str] = "estimate"
    estimate: Measured

    def parts(self) -> Parts:
        """The whole, for clinicians."""
        return {"": STATISTIC}

    def labels(self) -> Mapping[str, str]:
        """Outcome and population."""
        return {"outcome": self.estimate.outcome, "population": self.estimate.population}
