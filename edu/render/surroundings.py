"""What a page says around its version: its history, its neighbours, and what its reader ticked."""

from __future__ import annotations

from dataclasses import dataclass, field

from edu.audiences.concerns import Concern
from edu.audiences.detail import NOBODY, Neighbour
from edu.records import History, Release

UNKNOWN = History()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Everything on a version's page that is not of the edition itself.

    `still_right` is an earlier version, all in the reader's language, where this one isn't.
    `concerns` are about the person who ticked them: they are for the one answer that they are made for.
    """

    history: History = UNKNOWN
    deeper: Neighbour = NOBODY
    easier: Neighbour = NOBODY
    concerns: tuple[Concern, ...] = field(default=(), repr=False)
    still_right: Release | None = None


ALONE = Surroundings()
"""The page of an edition that stands in no library."""
