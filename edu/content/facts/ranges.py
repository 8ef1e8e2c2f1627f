"""From one amount to another: `{range: 80 to 125 mg}`, `{range: 30 to 60 minutes}`."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, ClassVar

from pydantic import model_serializer, model_validator

from edu.content.base import Model, NumberStyle, mistake, parse_number
from edu.content.facts.base import EITHER, Fact, Parts, register, unit_of
from edu.content.units import UNITS, Dimension, canonical

_RANGE = re.compile(r"(?P<low>\S+)\s+to\s+(?P<high>\S+)\s+(?P<unit>.+)")


class Stretch(Model):
    """The two ends of a range, with their one unit."""

    low: Decimal
    high: Decimal
    unit: str

    @model_validator(mode="before")
    @classmethod
    def _parse(cls, text: Any) -> Any:
        match = _RANGE.fullmatch(str(text).strip())
        if not match:
            raise mistake("L005", f"'{text}' is no range.", "Write it like 80 to 125 mg.")
        low, high = parse_number(match["low"]), parse_number(match["high"])
        if low >= high:
            raise mistake("L005", f"The range {text} doesn't rise.", "Write the lower end first.")
        unit = unit_of(canonical(match["unit"]), *Dimension)
        return {"low": low, "high": high, "unit": unit}

    @model_serializer
    def _write(self) -> str:
        return f"{self.low} to {self.high} {self.unit}"

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> dict[str, Any]:
        """As it is written."""
        return {"type": "string", "pattern": r"^\S+ to \S+ .+$", "examples": ["80 to 125 mg"]}


@register
class Range(Fact):
    """Everything between two amounts, both included."""

    kind: ClassVar[str] = "range"
    range: Stretch

    def parts(self) -> Parts:
        """The whole; its ends too where the unit is a noun that a language may inflect."""
        if UNITS[self.range.unit] is Dimension.MEASURE:
            return {"": EITHER}
        return {"": EITHER, "low": EITHER, "high": EITHER}

    def covers(self, part: str, style: NumberStyle) -> frozenset[str]:
        """The whole is both ends."""
        if part == "" and "low" in self.parts():
            return frozenset({"low", "high"})
        return super().covers(part, style)
