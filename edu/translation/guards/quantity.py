"""A number where it stands in a text."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number where it stands; `readings` are the values that it may have, the most likely first.

    An optional one (an article, "half" in some languages) may stand for a number, and mostly doesn't.
    """

    start: int
    readings: tuple[Decimal, ...]
    unit: str = ""
    is_optional: bool = False
    shown: str = ""

    @property
    def value(self) -> Decimal:
        """The most likely value."""
        return self.readings[0]

    @property
    def end(self) -> int:
        """Where what stands behind it begins."""
        return self.start + len(self.shown)
