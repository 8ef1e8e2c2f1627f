"""A version explained, for a terminal: what a reader gets, in which voice and language, or why not."""

from __future__ import annotations

import textwrap
from dataclasses import asdict
from itertools import groupby
from typing import Any

from edu.audiences import Reader
from edu.checks.reasons import Decision

_WIDTH = 100


def explained(article: str, reader: Reader, decided: tuple[Decision, ...]) -> str:
    """Every claim by section, with its mark: said (+) or not (-)."""
    said = sum(decision.is_said for decision in decided)
    voices = ", ".join(reader.reading_level.voices)
    who = f"{article} for {reader.address} in {reader.locale}"
    lines = [f"{who}: {said} of {len(decided)} claims. Voices, best first: {voices}."]
    for section, decisions in groupby(decided, key=lambda decision: decision.section):
        lines += ["", section]
        for decision in decisions:
            how = f" [{decision.voice}, {decision.locale}]" if decision.is_said else ""
            mark = "+" if decision.is_said else "-"
            words = f"{decision.claim}{how}: {decision.why}"
            lines += textwrap.wrap(words, _WIDTH, initial_indent=f"  {mark} ", subsequent_indent="      ")
    return "\n".join(lines) + "\n"


def explained_data(article: str, reader: Reader, decided: tuple[Decision, ...]) -> dict[str, Any]:
    """The same as plain data."""
    return {
        "article": article,
        "reader": {"audience": reader.audience, "level": reader.level, "locale": reader.locale},
        "claims": [asdict(decision) for decision in decided],
    }
