"""What an audience is: who it speaks to, which claims it gets, in which voices, explained how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from edu.content.base import Voice
from edu.content.model import Depth
from edu.content.registry import Registry


def message(text: str) -> str:
    """Mark a text of the interface for extraction; it is translated where it is shown."""
    return text


class Explain(StrEnum):
    """How an audience's terms are explained."""

    NOT = "not"
    AT_THE_END = "at-the-end"
    IN_PLACE = "in-place"


@dataclass(frozen=True, slots=True)
class Level:
    """A reading level: how deep it goes, and the voices that may say a claim, best first."""

    name: str
    label: str
    example: str
    depths: frozenset[Depth]
    voices: tuple[Voice, ...]
    explain: Explain


@dataclass(frozen=True, slots=True)
class Audience:
    """The policy for a kind of reader. Texts are English messages of the interface.

    `last_resort` are voices that may say a `must` claim, and only that, when no other wording is there.
    """

    name: str
    label: str
    choice: str
    promise: str
    levels: Mapping[str, Level]
    default_level: str
    last_resort: tuple[Voice, ...]
    disclaimer: str
    educational: str

    @property
    def has_levels(self) -> bool:
        """Whether its reader chooses a level; otherwise its address has none."""
        return len(self.levels) > 1


AUDIENCES: Registry[Audience] = Registry("audience")
"""Every audience by its name in addresses. A new one is a new module and its line in `edu.audiences`."""
