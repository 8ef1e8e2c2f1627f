"""What one reader gets of one article: resolved, ordered, numbered, with no choices left in it."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from edu.audiences.reader import Reader
from edu.audiences.selection import Selection
from edu.content.base import Voice
from edu.content.model import Depth, Importance, Layout, Role, Source, Urgency
from edu.wording.locales import conventions, parents
from edu.wording.said import Said, SaidFact, flat, plain_text


@dataclass(frozen=True, slots=True)
class Block:
    """A wording as said: whole, in one language and one voice."""

    parts: tuple[Said, ...]
    locale: str
    voice: Voice

    @property
    def text(self) -> str:
        """Its words, without citation numbers."""
        return plain_text(self.parts)

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`."""
        return conventions(self.locale).direction


@dataclass(frozen=True, slots=True)
class Definition:
    """A term explained: the words that the page uses, other words for the same, and what they mean."""

    term: str
    heading: str
    also: tuple[str, ...]
    block: Block


@dataclass(frozen=True, slots=True)
class IconArm:
    """One group of an icon array: `n` of `of` are marked; `text` says the same in words."""

    group: str
    n: int
    of: int
    text: str


@dataclass(frozen=True, slots=True)
class IconArray:
    """A comparison to be drawn, with all its words."""

    fact: str
    outcome: str
    population: str
    span: str
    arms: tuple[IconArm, IconArm]
    locale: str

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`."""
        return conventions(self.locale).direction


@dataclass(frozen=True, slots=True)
class VersionClaim:
    """A claim as this reader gets it."""

    id: str
    depth: Depth
    importance: Importance
    urgency: Urgency | None
    block: Block
    citations: tuple[int, ...]
    applies: tuple[str, ...] = ()
    icon_array: IconArray | None = None
    explained: tuple[Definition, ...] = ()
    was: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every id that it had, the first one first."""
        return (*self.was, self.id)


@dataclass(frozen=True, slots=True)
class VersionSection:
    """A section with the claims that this reader gets of it."""

    id: str
    role: Role
    layout: Layout
    title: Block
    claims: tuple[VersionClaim, ...]


@dataclass(frozen=True, slots=True)
class NumberedSource:
    """A source with its number in this version."""

    number: int
    id: str
    source: Source


@dataclass(frozen=True, slots=True)
class Condition:
    """Something that may apply to a reader, as they would say it; who ticks it is shown its claims first."""

    id: str
    label: Block


class Reason(StrEnum):
    """Why a reader doesn't get a claim."""

    DEPTH = "depth"
    SELECTION = "selection"
    OMITTED = "omitted"
    NO_WORDING = "no-wording"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A claim that this reader doesn't get, and why."""

    claim: str
    reason: Reason
    why: str


@dataclass(frozen=True)
class Version:
    """What one reader gets of one article."""

    article: str
    reader: Reader
    selection: Selection
    title: Block
    question: Block | None
    summary: Block
    sections: tuple[VersionSection, ...]
    sources: tuple[NumberedSource, ...]
    definitions: tuple[Definition, ...]
    conditions: tuple[Condition, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def locale(self) -> str:
        """The reader's locale."""
        return self.reader.locale

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`, of the reader's locale."""
        return conventions(self.reader.locale).direction

    def claims(self) -> Iterator[VersionClaim]:
        """All claims in order."""
        for section in self.sections:
            yield from section.claims

    def blocks(self) -> Iterator[Block]:
        """Everything that is said, in order: title, question, headings, claims, definitions."""
        yield self.title
        if self.question:
            yield self.question
        for section in self.sections:
            yield section.title
            for claim in section.claims:
                yield claim.block
        for definition in self.definitions:
            yield definition.block

    @property
    def fallbacks(self) -> tuple[VersionClaim, ...]:
        """Claims that stand in another language than the reader's."""
        return tuple(claim for claim in self.claims() if self.is_foreign(claim.block))

    def is_foreign(self, block: Block) -> bool:
        """Whether a block stands in another language than the reader's: Spanish is a Mexican reader's own."""
        return block.locale not in parents(self.reader.locale)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of what is said, as 64 hexadecimal digits: what a review approves and a handout prints."""
        text = json.dumps(_canonical(self), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()

    @property
    def number(self) -> str:
        """The version's number for people: the digest's beginning, in two groups that can be read aloud."""
        return printed_number(self.digest)


def printed_number(digest: str) -> str:
    """A digest as a sheet bears it: `7F3A-91C2`."""
    return f"{digest[:4]}-{digest[4:8]}".upper()


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _block(block: Block) -> dict[str, Any]:
    facts = [[part.fact, _folded(part.text)] for part in flat(block.parts) if isinstance(part, SaidFact)]
    return {"text": _folded(block.text), "locale": block.locale, "voice": block.voice.value, "facts": facts}


def _icons(array: IconArray) -> list[Any]:
    arms = [[arm.group, arm.n, arm.of, arm.text] for arm in array.arms]
    return [array.fact, array.outcome, array.population, array.span, arms, array.locale]


def _canonical(version: Version) -> dict[str, Any]:
    """What the digest covers: all that is said, and nothing of dates, standing, clinic or engine."""
    reader, chosen = version.reader, version.selection
    return {
        "article": version.article,
        "reader": [reader.audience, reader.level, reader.locale],
        "selection": None if chosen.is_everything else [chosen.sections, chosen.length],
        "title": _block(version.title),
        "question": _block(version.question) if version.question else None,
        "sections": [
            {
                "id": section.id,
                "title": _block(section.title),
                "claims": [
                    {
                        "id": claim.names[0],
                        "urgency": claim.urgency,
                        "said": _block(claim.block),
                        "citations": claim.citations,
                        "icons": _icons(claim.icon_array) if claim.icon_array else None,
                    }
                    for claim in section.claims
                ],
            }
            for section in version.sections
        ],
        "conditions": [[c.id, _block(c.label)] for c in version.conditions],
        "definitions": [[d.term, d.heading, d.also, _block(d.block)] for d in version.definitions],
        "sources": [
            [s.number, s.id, s.source.model_dump(mode="json", exclude_none=True, exclude={"accessed"})]
            for s in version.sources
        ],
    }
