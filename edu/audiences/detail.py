"""Where a version of the same article at another reading level says more or less than this one."""

from __future__ import annotations

from dataclasses import replace

from edu.audiences.reader import Reader
from edu.audiences.version import Version, VersionSection


def deeper_reader(reader: Reader) -> Reader | None:
    """The same reader one level deeper; None at the deepest, and where there is no choice of level."""
    return _beside(reader, 1)


def easier_reader(reader: Reader) -> Reader | None:
    """The same reader one level easier; None at the easiest, and where there is no choice of level."""
    return _beside(reader, -1)


def longer_sections(version: Version, other: Version) -> tuple[VersionSection, ...]:
    """The sections of `other` that hold a claim which `version` doesn't have."""
    known = {claim.id for claim in version.claims()}
    return tuple(section for section in other.sections if any(claim.id not in known for claim in section.claims))


def _beside(reader: Reader, step: int) -> Reader | None:
    levels = list(reader.policy.levels)
    place = levels.index(reader.level) + step
    return replace(reader, level=levels[place]) if 0 <= place < len(levels) else None
