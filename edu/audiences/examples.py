"""A sentence of each reading level, so that one sees the difference before one chooses."""

from __future__ import annotations

from collections.abc import Mapping

from edu.audiences.version import Block, Version, VersionClaim

_LONGEST = 240
"""Characters: an example is read at a glance."""


def examples_of(versions: Mapping[str, Version]) -> Mapping[str, Block]:
    """An example for each level, from the versions of one article by level, easiest first.

    It is the first short claim that the levels word differently; a level that words it like the one before is shown
    by a claim that only it has. A level without an example is not in the answer.
    """
    said = {level: {claim.id: claim for claim in version.claims()} for level, version in versions.items()}
    found: dict[str, Block] = {}
    shared = _first_worded_differently(list(said.values()))
    before: dict[str, VersionClaim] = {}
    for level, claims in said.items():
        claim = claims.get(shared)
        if claim is None or claim.block.text in {block.text for block in found.values()}:
            claim = next((own for own in claims.values() if own.id not in before and _is_short(own)), None)
        if claim:
            found[level] = claim.block
        before = claims
    return found if len(found) > 1 else {}


def _first_worded_differently(levels: list[dict[str, VersionClaim]]) -> str:
    for claim in levels[0] if levels else ():
        wordings = [claims[claim] for claims in levels if claim in claims]
        if all(map(_is_short, wordings)) and len({wording.block.text for wording in wordings}) > 1:
            return claim
    return ""


def _is_short(claim: VersionClaim) -> bool:
    return len(claim.block.text) <= _LONGEST
