"""What every fact is: a value with its source, and the parts of it that a wording may say."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, model_serializer, model_validator

from edu.content.base import Model, NumberStyle, Some, SourceId, mistake, parse_number
from edu.content.registry import Registry
from edu.content.units import UNITS, Dimension, canonical

EITHER = frozenset(NumberStyle)
STATISTIC = frozenset({NumberStyle.STATISTIC})
FREQUENCY = frozenset({NumberStyle.FREQUENCY})

Parts = Mapping[str, frozenset[NumberStyle]]
"""The parts that a placeholder may name ("" is the whole), each with the number styles that may say it."""


class Bound(StrEnum):
    """On which side of the number the truth lies. It is said with the number, always."""

    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    ABOUT = "about"
    MORE_THAN = "more-than"
    LESS_THAN = "less-than"


class Fact(Model):
    """A typed, sourced value."""

    kind: ClassVar[str]

    source: Annotated[Some[SourceId], Field(description="The source, or sources, that this value was read in.")]

    @abstractmethod
    def parts(self) -> Parts:
        """What a placeholder may say of this fact."""

    def covers(self, part: str, style: NumberStyle) -> frozenset[str]:  # noqa: ARG002 (kinds differ)
        """The smallest parts that saying `part` says: how a phrase and its parts are compared."""
        return frozenset({part})

    def labels(self) -> Mapping[str, str]:
        """The fact's own words (outcome, groups), by path: shown beside an icon array, and translated."""
        return {}


class BoundedFact(Fact):
    """A fact whose number may have a bound."""

    bound: Annotated[Bound | None, Field(description="The side of the number on which the truth lies.")] = None

    def with_bound(self, parts: dict[str, frozenset[NumberStyle]]) -> Parts:
        """`parts`, and the bound where there is one, so that a sentence of parts can still say it."""
        return {**parts, "bound": EITHER} if self.bound else parts

    def covers(self, part: str, style: NumberStyle) -> frozenset[str]:
        """The whole of a bounded number is its number and its bound."""
        if part in ("", "period") and "n" in self.parts():
            return frozenset({"n", "bound"} if self.bound else {"n"})
        return super().covers(part, style)


_AMOUNT = re.compile(r"(?P<value>\S+)(?:\s+(?P<unit>.+))?")


class Amount(Model):
    """A number with its unit, written `300 mg`; a bare count has the unit ''."""

    value: Decimal
    unit: str

    @model_validator(mode="before")
    @classmethod
    def _parse(cls, text: Any) -> Any:
        if isinstance(text, dict):
            raise mistake("L005", "An amount is written as text.", "Write it like 300 mg.")
        match = _AMOUNT.fullmatch(str(text).strip())
        if not match:
            raise mistake("L005", f"'{text}' is no amount.", "Write it like 300 mg.")
        return {"value": parse_number(match["value"]), "unit": canonical(match["unit"] or "")}

    @model_serializer
    def _write(self) -> str:
        return f"{self.value} {self.unit}".strip()

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> dict[str, Any]:
        """As it is written."""
        return {"type": ["string", "number"], "pattern": r"^[0-9]+(\.[0-9]+)?( .+)?$", "examples": ["300 mg"]}


def unit_of(unit: str, *dimensions: Dimension) -> str:
    """The unit, checked.

    Raises:
        PydanticCustomError: it is no unit of ours, or measures something else than `dimensions`.
    """
    known = [code for code, dimension in UNITS.items() if dimension in dimensions]
    if unit not in UNITS or UNITS[unit] not in dimensions:
        message = f"'{unit}' is no unit for this kind of fact." if unit else "The unit is missing."
        raise mistake("L006", message, f"Units here: {', '.join(known)}.")
    return unit


def _parse_span(text: Any) -> Any:
    amount = Amount.model_validate(text)
    unit_of(amount.unit, Dimension.TIME)
    return amount


Span = Annotated[Amount, BeforeValidator(_parse_span)]
"""A length of time, such as 28 weeks."""

KINDS: Registry[type[Fact]] = Registry("fact kind")
"""Every kind of fact by its key in the YAML; a new kind is a new module here and its saying in `edu.wording`."""


def register(cls: type[Fact]) -> type[Fact]:
    """Make a kind known by the key that names it in a fact."""
    return KINDS.register(cls.kind, cls)
