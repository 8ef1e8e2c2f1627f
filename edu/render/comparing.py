"""Two versions of one article side by side, claim by claim."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from edu.audiences.version import Block, VersionClaim
from edu.records import Edition


@dataclass(frozen=True, slots=True)
class ComparedClaim:
    """A claim in both versions; None where one of them doesn't have it."""

    id: str
    left: VersionClaim | None
    right: VersionClaim | None


@dataclass(frozen=True, slots=True)
class ComparedSection:
    """A section in both versions, with the claims of either."""

    id: str
    left: Block | None
    right: Block | None
    claims: tuple[ComparedClaim, ...]


def compare(left: Edition, right: Edition) -> tuple[ComparedSection, ...]:
    """The sections of either version, in the article's order (which both keep)."""
    sections = [{section.id: section for section in edition.version.sections} for edition in (left, right)]
    compared = []
    for section_id in _merged(list(sections[0]), list(sections[1])):
        both = [side.get(section_id) for side in sections]
        claims = [{claim.id: claim for claim in section.claims} if section else {} for section in both]
        rows = tuple(
            ComparedClaim(claim, claims[0].get(claim), claims[1].get(claim))
            for claim in _merged(list(claims[0]), list(claims[1]))
        )
        titles = [section.title if section else None for section in both]
        compared.append(ComparedSection(section_id, titles[0], titles[1], rows))
    return tuple(compared)


def _merged(one: list[str], two: list[str]) -> Iterator[str]:
    """Two orders of the same things as one: what only one has stands where it has it."""
    rest = list(two)
    for name in one:
        if name in rest:
            yield from rest[: rest.index(name)]
            rest = rest[rest.index(name) + 1 :]
        yield name
    yield from rest
