"""Prints handouts and keeps what may be kept: a sheet that was printed before isn't printed again."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any

from edu.content.finding import EduError
from edu.render.engine import engine_mark
from edu.render.handout import Handout
from edu.render.job import Job
from edu.render.kept import Kept
from edu.render.pdf import job_of
from edu.render.press_errors import BusyError, failed, place_of
from edu.render.press_room import Limits, PressRoom

_KNOWN = 256
"""How many handouts are recognised without laying out their page again."""
_SOON = 3


class Printer:
    """Makes PDFs of handouts by `press`, each once for all who ask at the same time, and keeps them in `kept`.

    At most `company` may wait for what somebody else asked for.
    """

    def __init__(self, press: Callable[[Job], bytes], kept: Kept, *, company: int = 8) -> None:
        self._press = press
        self._kept = kept
        self._company = company
        self._lock = Lock()
        self._known: OrderedDict[Hashable, tuple[Handout, str]] = OrderedDict()
        self._under_way: dict[str, Future[bytes]] = {}
        self._waiting = 0

    def pdf(self, handout: Handout, templates: tuple[Path, ...], *, keep: bool = True) -> bytes:
        """The handout on paper. What was typed or sent in for one patient is never kept, nor what `keep` forbids.

        Raises:
            TypesettingError: a character has no font, or the template is at fault.
            PressError: the press is busy or failed, or the handout is too large for it.
        """
        if not keep or not handout.personal.is_empty or handout.has_logo:
            return self._privately(handout, templates)
        features = _features(handout, templates)
        digest = self._digest_of(features)
        raw = self._kept.get(digest) if digest else None
        if raw is not None:
            return raw
        job = job_of(handout, templates)
        digest = job.digest(engine_mark())
        self._recognise(features, handout, digest)
        return self._once(digest, job)

    def _privately(self, handout: Handout, templates: tuple[Path, ...]) -> bytes:
        """The PDF of a sheet that no error may quote."""
        try:
            return self._press(replace(job_of(handout, templates), is_private=True))
        except EduError:
            raise
        except Exception as error:
            raise failed(place_of(error)) from None

    def _once(self, digest: str, job: Job) -> bytes:
        """The PDF of a job; who asks while it is being printed gets the same."""
        with self._lock:
            under_way = self._under_way.get(digest)
            if under_way is None:
                mine = self._under_way[digest] = Future()
            elif self._waiting >= self._company:
                raise BusyError(_SOON)
            else:
                self._waiting += 1
        if under_way is not None:
            try:
                return under_way.result()
            finally:
                with self._lock:
                    self._waiting -= 1
        try:
            raw = self._kept.get(digest)
            if raw is None:
                raw = self._press(job)
                self._kept.put(digest, raw)
            mine.set_result(raw)
        except BaseException as error:
            mine.set_exception(error)
            raise
        finally:
            with self._lock:
                del self._under_way[digest]
        return raw

    def _digest_of(self, features: Hashable) -> str:
        with self._lock:
            if features not in self._known:
                return ""
            self._known.move_to_end(features)
            return self._known[features][1]

    def _recognise(self, features: Hashable, handout: Handout, digest: str) -> None:
        """Remember a handout's digest; and the handout, so that its editions stay the ones that they are."""
        with self._lock:
            self._known[features] = (handout, digest)
            while len(self._known) > _KNOWN:
                self._known.popitem(last=False)


def _features(handout: Handout, templates: tuple[Path, ...]) -> Hashable:
    """What tells a handout from every other one in this process, at little cost.

    An edition never changes and a library makes each only once, so that it is known by its identity. Everything
    else is compared by value, the templates by the size and time of their files.
    """
    leaves = tuple((id(leaf.edition), id(leaf.beside), id(leaf.original), leaf.left_out) for leaf in handout.leaves)
    rest: tuple[Any, ...] = tuple(getattr(handout, name) for name in Handout.__dataclass_fields__ if name != "leaves")
    return leaves, rest, templates, tuple(_files(templates))


def _files(folders: tuple[Path, ...]) -> list[tuple[str, int, int]]:
    found = []
    for folder in folders:
        for parent, _, names in os.walk(folder):
            for name in names:
                told = os.stat(os.path.join(parent, name))  # noqa: PTH116,PTH118 (it is done for each sheet)
                found.append((f"{parent}/{name}", told.st_mtime_ns, told.st_size))
    return found


@lru_cache(maxsize=1)
def house_room() -> PressRoom:
    """The press room that all sites in this process share."""
    return PressRoom(Limits.of_environment())


@lru_cache(maxsize=1)
def house_printer() -> Printer:
    """The printer that all sites in this process share."""
    room = house_room()
    return Printer(room.print, Kept(), company=room.limits.queue)
