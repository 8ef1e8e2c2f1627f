"""Facts of time: how long (`duration`), how often (`interval`), when (`date`)."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, WithJsonSchema

from edu.content.base import mistake
from edu.content.facts.base import EITHER, BoundedFact, Fact, Parts, Span, register

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def parse_date(value: Any) -> str:
    """The date as written (2020, 2020-06 or 2020-06-11), checked against the calendar."""
    text = str(value).strip()
    match = _DATE.fullmatch(text)
    mend = "Write a date of the calendar as 2020, 2020-06 or 2020-06-11."
    if not match:
        raise mistake("L007", f"'{text}' is no date.", mend)
    try:
        dt.date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        raise mistake("L007", f"'{text}' is no date.", mend) from None
    return text


PartialDate = Annotated[
    str,
    BeforeValidator(parse_date),
    WithJsonSchema({"type": ["string", "integer"], "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}),
]
"""A year, a month or a day, as exactly as its source gives it."""


@register
class Duration(BoundedFact):
    """A length of time."""

    kind: ClassVar[str] = "duration"
    duration: Span

    def parts(self) -> Parts:
        """The whole, and its number."""
        return self.with_bound({"": EITHER, "n": EITHER})


@register
class Interval(BoundedFact):
    """How often something comes round: the time from one to the next."""

    kind: ClassVar[str] = "interval"
    interval: Span

    def parts(self) -> Parts:
        """The whole ("every 6 months"), the period ("6 months"), its number."""
        return self.with_bound({"": EITHER, "period": EITHER, "n": EITHER})


@register
class Date(Fact):
    """A date, as exactly as it is known."""

    kind: ClassVar[str] = "date"
    date: PartialDate

    def parts(self) -> Parts:
        """The whole only."""
        return {"": EITHER}
