"""A measured amount, such as a dose: `{quantity: 300 mg}`."""

from __future__ import annotations

from typing import ClassVar

from pydantic import field_validator

from edu.content.facts.base import EITHER, Amount, BoundedFact, Parts, register, unit_of
from edu.content.units import Dimension


@register
class Quantity(BoundedFact):
    """A number with a unit of measure. It is said whole only: no wording writes its unit by hand."""

    kind: ClassVar[str] = "quantity"
    quantity: Amount

    @field_validator("quantity")
    @classmethod
    def _measured(cls, amount: Amount) -> Amount:
        unit_of(amount.unit, Dimension.MEASURE)
        return amount

    def parts(self) -> Parts:
        """The whole only."""
        return {"": EITHER}
