"""What every part of the model shares: frozen, closed to unknown keys, with errors that say how to mend."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, WrapSerializer
from pydantic_core import PydanticCustomError


class Model(BaseModel):
    """A frozen value of the model; unknown keys are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=False)


def mistake(code: str, message: str, mend: str) -> PydanticCustomError:
    """An error for the author: a finding's code, what is wrong, how to mend it."""
    return PydanticCustomError(code, "{message}", {"message": message, "mend": mend})


K = TypeVar("K")
V = TypeVar("V")


def _freeze(mapping: Mapping[K, V]) -> Mapping[K, V]:
    return MappingProxyType(dict(mapping))


FrozenMap = Annotated[Mapping[K, V], AfterValidator(_freeze), WrapSerializer(lambda m, write: write(dict(m)))]
"""A mapping that cannot be changed after loading."""


def _matching(pattern: str, what: str, example: str) -> AfterValidator:
    compiled = re.compile(pattern)

    def check(value: str) -> str:
        if not compiled.fullmatch(value):
            raise mistake("L005", f"'{value}' is no {what}.", f"Write it like {example}.")
        return value

    return AfterValidator(check)


KebabId = Annotated[
    str,
    _matching(r"[a-z0-9]+(-[a-z0-9]+)*", "id", "fewer-attacks: lower-case letters, digits, hyphens"),
    Field(json_schema_extra={"pattern": r"^[a-z0-9]+(-[a-z0-9]+)*$"}),
]
SnakeId = Annotated[
    str,
    _matching(r"[a-z][a-z0-9_]*", "fact id", "vaccine_gap: lower-case letters, digits, underscores"),
    Field(json_schema_extra={"pattern": r"^[a-z][a-z0-9_]*$"}),
]
SourceId = Annotated[
    str,
    _matching(r"[A-Za-z][\w-]*", "source id", "cree2019: letters, digits, - and _"),
    Field(json_schema_extra={"pattern": r"^[A-Za-z][\w-]*$"}),
]


def _as_tuple(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


_SOME_SCHEMA = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}, "minItems": 1}]}
Some = Annotated[tuple[V, ...], BeforeValidator(_as_tuple), Field(min_length=1), WithJsonSchema(_SOME_SCHEMA)]
"""One value or a list of them."""


class Voice(StrEnum):
    """One wording's way of speaking; it decides how numbers are said."""

    CLINICIAN = "clinician"
    PATIENT = "patient"
    EASY = "easy"
    CAREGIVER = "caregiver"

    @property
    def style(self) -> NumberStyle:
        """How this voice says numbers."""
        return NumberStyle.STATISTIC if self is Voice.CLINICIAN else NumberStyle.FREQUENCY


class NumberStyle(StrEnum):
    """Statistics (12%, hazard ratio 0.272) or natural frequencies (12 out of 100 people)."""

    STATISTIC = "statistic"
    FREQUENCY = "frequency"


_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")
_MOST_DIGITS = 15


def parse_number(text: Any) -> Decimal:
    """The decimal with the precision that was written: 0.150 keeps its last zero."""
    text = str(text).strip()
    if not _NUMBER.fullmatch(text):
        mend = "Write digits with a decimal point and no thousands separators, such as 1000 or 0.150."
        raise mistake("L005", f"'{_short(text)}' is no number.", mend)
    if len(text) > _MOST_DIGITS:
        mend = f"A number has at most {_MOST_DIGITS} digits: choose a larger unit."
        raise mistake("L005", f"'{_short(text)}' is too long.", mend)
    return Decimal(text)


def _short(text: str) -> str:
    return text if len(text) <= 2 * _MOST_DIGITS else text[: 2 * _MOST_DIGITS] + "..."


Number = Annotated[
    Decimal,
    BeforeValidator(parse_number),
    WithJsonSchema({"type": ["number", "string"], "pattern": r"^[0-9]+(\.[0-9]+)?$"}),
]


def parse_whole(text: Any) -> int:
    """A whole number, as counts of people are."""
    number = parse_number(text)
    if number != number.to_integral_value():
        raise mistake("L005", f"'{text}' is no whole number.", "Counts are whole: write 21, not 20.9.")
    return int(number)


Whole = Annotated[int, BeforeValidator(parse_whole), WithJsonSchema({"type": ["integer", "string"]})]

Label = Annotated[str, WithJsonSchema({"type": ["string", "number"]})]
"""A text that may look like a number, such as a journal's volume: it stands as it is written."""
