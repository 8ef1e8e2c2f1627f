"""Many handouts at once, by all processors."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from edu.content.finding import EduError
from edu.render.handout import Handout
from edu.render.kept import Kept
from edu.render.press_room import Limits, PressRoom, cores
from edu.render.printer import Printer


@dataclass(frozen=True, slots=True)
class Printed:
    """A handout of a batch: its PDF, or why there is none."""

    handout: Handout = field(repr=False)
    pdf: bytes = field(default=b"", repr=False)
    error: EduError | None = None


def print_all(
    handouts: Iterable[Handout], templates: tuple[Path, ...], *, jobs: int = 0, kept: Kept | None = None
) -> Iterator[Printed]:
    """Handouts on paper in their order, as many at once as `jobs` says (all processors without it).

    They are taken from `handouts` only a little before they are printed.
    """
    jobs = jobs or cores()
    room = PressRoom(Limits(jobs, queue=1, patience=None))
    printer = Printer(room.print, kept or Kept())

    def printed(handout: Handout) -> Printed:
        try:
            return Printed(handout, printer.pdf(handout, templates))
        except EduError as error:
            return Printed(handout, error=error)

    # One thread more than there are workers: it has the next page ready when a worker is.
    with ThreadPoolExecutor(jobs + 1) as threads, closing(room):
        ahead: deque[Future[Printed]] = deque()
        for handout in handouts:
            ahead.append(threads.submit(printed, handout))
            if len(ahead) > 2 * jobs:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()
