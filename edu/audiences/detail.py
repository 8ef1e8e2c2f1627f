"""Where the reading levels next to a version's own say more or less than it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from edu.audiences.reader import Reader
from edu.audiences.version import Version, VersionSection


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The next reading level: its reader (None, if there is none), the sections that it tells in more or in fewer
    claims than the version, by id, and the sections that only it has.
    """

    reader: Reader | None = None
    sections: frozenset[str] = frozenset()
    new: tuple[VersionSection, ...] = ()


NOBODY = Neighbour()


def deeper(version: Version, version_for: Callable[[Reader], Version]) -> Neighbour:
    """The next level that says more; `version_for` gives the same article for another reader."""
    reader = _beside(version.reader, 1)
    if reader is None:
        return NOBODY
    other = version_for(reader)
    longer, own = _longer(version, other), {section.id for section in version.sections}
    new = tuple(section for section in other.sections if section.id not in own)
    return Neighbour(reader, longer & own, new)


def easier(version: Version, version_for: Callable[[Reader], Version]) -> Neighbour:
    """The next level that says less."""
    reader = _beside(version.reader, -1)
    if reader is None:
        return NOBODY
    other = version_for(reader)
    return Neighbour(reader, _longer(other, version) & {section.id for section in other.sections})


def _longer(version: Version, other: Version) -> frozenset[str]:
    """The sections of `other` that hold a claim which `version` doesn't have."""
    known = {claim.id for claim in version.claims()}
    return frozenset(s.id for s in other.sections if any(claim.id not in known for claim in s.claims))


def _beside(reader: Reader, step: int) -> Reader | None:
    levels = list(reader.policy.levels)
    place = levels.index(reader.level) + step
    return replace(reader, level=levels[place]) if 0 <= place < len(levels) else None
