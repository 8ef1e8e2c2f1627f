"""What concerns a reader most: the claims of a version that are marked with what applies to them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from edu.audiences.version import Condition, Version, VersionClaim


@dataclass(frozen=True, slots=True)
class Concern:
    """Something that applies to a reader, and the claims that it makes matter most."""

    condition: Condition
    claims: tuple[VersionClaim, ...]


def concerns(version: Version, ticked: Collection[str]) -> tuple[Concern, ...]:
    """The conditions that were ticked, in the version's order, each with its claims; unknown ones are ignored.

    The claims are repeated from their places in the version: nothing is moved or left out there.
    """
    claims = tuple(version.claims())
    return tuple(
        Concern(condition, tuple(claim for claim in claims if condition.id in claim.applies))
        for condition in version.conditions
        if condition.id in ticked
    )
