"""What concerns a reader most: the claims of a version that are marked with what applies to them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from edu.audiences.version import Condition, Version, VersionClaim
from edu.content.model import Role, Urgency


@dataclass(frozen=True, slots=True)
class Concern:
    """Something that applies to a reader, and the claims that it makes matter most."""

    condition: Condition
    claims: tuple[VersionClaim, ...]


def concerns(version: Version, ticked: Collection[str]) -> tuple[Concern, ...]:
    """The conditions that were ticked, in the version's order, each with its claims; unknown ones are ignored.

    The claims are repeated from their places in the version: nothing is moved or left out there. Those of the key
    points and on when to get help come first, as on the page and on paper; what can wait comes last.
    """
    early = {Role.KEY_POINTS: 0, Role.WHEN_TO_CALL: 1}
    sections = sorted(version.sections, key=lambda section: early.get(section.role, 2))
    in_order = (claim for section in sections for claim in section.claims)
    claims = tuple(sorted(in_order, key=lambda claim: claim.urgency is Urgency.ROUTINE))
    return tuple(
        Concern(condition, tuple(claim for claim in claims if condition.id in claim.applies))
        for condition in version.conditions
        if condition.id in ticked
    )
