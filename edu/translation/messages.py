"""What a translator is given: one message a wording, with all that is to be known about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from edu.content.base import Voice
from edu.content.model import Depth

Preview = Callable[[str, Voice, Depth, str], str]
"""The address at which a wording is seen: of an article, a voice, a depth, in a locale; "" where there is none."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text to translate.

    `context` never changes while the text's place in the article's meaning stays; `source` is the English, spaces
    folded; `plural` the English for many; `notes` what the translator must know; `references` the files that it
    stands in; `meaning` what the numbers in it mean (`edu.translation.meaning`); `was` the contexts that it had when
    its claim had other ids, the latest first.
    """

    context: str
    source: str
    plural: str = ""
    notes: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    meaning: tuple[str, ...] = ()
    is_must: bool = False
    was: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from every other message of its domain."""
        return (self.context, self.source)


def folded(text: str) -> str:
    """The text with its spaces folded: line breaks of the YAML file are no part of a wording."""
    return " ".join(text.split())
