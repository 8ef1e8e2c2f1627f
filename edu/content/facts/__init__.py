"""The kinds of fact. Importing this package registers those that ship."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from pydantic import BeforeValidator, Discriminator, Tag

from edu.content.base import mistake
from edu.content.facts.base import KINDS, Amount, Bound, BoundedFact, Fact
from edu.content.facts.count import Count
from edu.content.facts.estimate import Estimate, Estimated
from edu.content.facts.quantity import Quantity
from edu.content.facts.ranges import Range
from edu.content.facts.share import Comparison, Proportion, Share
from edu.content.facts.time import Date, Duration, Interval, PartialDate, parse_date

__all__ = [
    "KINDS",
    "Amount",
    "AnyFact",
    "Bound",
    "BoundedFact",
    "Comparison",
    "Count",
    "Date",
    "Duration",
    "Estimate",
    "Estimated",
    "Fact",
    "Interval",
    "PartialDate",
    "Proportion",
    "Quantity",
    "Range",
    "Share",
    "kinds_of",
    "parse_date",
]


def kinds_of(raw: Any) -> list[str]:
    """The kinds that a fact in a file has a key of: exactly one, or it is wrong."""
    if isinstance(raw, Fact):
        return [raw.kind]
    return [kind for kind in KINDS if isinstance(raw, dict) and kind in raw]


def _of_one_kind(raw: Any) -> Any:
    kinds = kinds_of(raw)
    if len(kinds) > 1:
        raise mistake("L005", f"This fact is of several kinds: {', '.join(kinds)}.", "Make each its own fact.")
    if not kinds:
        known = ", ".join(KINDS)
        raise mistake("L004", "This fact has no kind.", f"Give it one of the keys {known}.")
    return raw


if TYPE_CHECKING:
    AnyFact = Fact
else:
    AnyFact = Annotated[
        Union[tuple(Annotated[cls, Tag(cls.kind)] for cls in KINDS.values())],  # noqa: UP007 (built at run time)
        Discriminator(lambda raw: kinds_of(raw)[0]),
        BeforeValidator(_of_one_kind),
    ]
