"""A number of things or people: `{count: 230 people}`, or a bare `{count: 3}`."""

from __future__ import annotations

from typing import ClassVar

from pydantic import field_validator

from edu.content.base import mistake
from edu.content.facts.base import EITHER, Amount, BoundedFact, Parts, register, unit_of
from edu.content.units import Dimension


@register
class Count(BoundedFact):
    """How many, with the counted noun if there is one."""

    kind: ClassVar[str] = "count"
    count: Amount

    @field_validator("count")
    @classmethod
    def _counted(cls, amount: Amount) -> Amount:
        if amount.unit:
            unit_of(amount.unit, Dimension.COUNT)
        if amount.value != amount.value.to_integral_value():
            raise mistake("L005", f"{amount.value} is no whole number.", "Counts are whole.")
        return amount

    def parts(self) -> Parts:
        """The whole, and its number."""
        return self.with_bound({"": EITHER, "n": EITHER})
