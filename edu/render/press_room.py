"""Prints sheets in worker processes, a bounded number at a time, each with a bounded time and memory.

A worker is one process that keeps a press warm. The thread that wants a sheet takes a worker, or waits in line for
one; when the line is full it is told so at once. A worker that dies, hangs or has used up its memory is replaced,
and nobody but the sheet that it was at notices; that sheet is tried once more if the worker only died.
"""

from __future__ import annotations

import atexit
import math
import os
import time
import weakref
from collections import deque
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from dataclasses import dataclass
from threading import Lock

from edu.render.framing import GoneError, LateError
from edu.render.job import Job
from edu.render.press_errors import BusyError, PressError, failed, too_slow
from edu.render.press_hand import PressHand


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Limits:
    """What a press room may use: processes, sheets in line, and for one sheet seconds and bytes of memory.

    A sheet waits in line for at most `patience` seconds; without end, if that is None.
    """

    workers: int
    queue: int
    seconds: float = 60.0
    memory: int = 1 << 30
    patience: float | None = 30.0

    @classmethod
    def of_environment(cls) -> Limits:
        """As EDU_PRESS_WORKERS, EDU_PRESS_QUEUE, EDU_PRESS_SECONDS and EDU_PRESS_MEMORY (in MB) say."""
        workers = int(os.environ.get("EDU_PRESS_WORKERS") or cores())
        queue = int(os.environ.get("EDU_PRESS_QUEUE") or 4 * workers)
        seconds = float(os.environ.get("EDU_PRESS_SECONDS") or 60)
        return cls(workers, queue, seconds, int(os.environ.get("EDU_PRESS_MEMORY") or 1024) * 1_000_000)


class PressRoom:
    """Worker processes that print. Any number of threads may ask it at once; a fork of this process starts its own."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._empty()
        _rooms.add(self)

    def _empty(self) -> None:
        self._lock = Lock()
        self._idle: list[PressHand] = []
        self._busy: set[PressHand] = set()
        self._line: deque[Future[PressHand]] = deque()
        self._pace = 2.0  # seconds that a sheet takes, as of late
        self._is_closed = False

    @property
    def pids(self) -> tuple[int, ...]:
        """The numbers of its worker processes."""
        with self._lock:
            return tuple(sorted(hand.pid for hand in (*self._idle, *self._busy)))

    @property
    def at_work(self) -> int:
        """How many sheets are being printed."""
        return len(self._busy)

    @property
    def in_line(self) -> int:
        """How many sheets wait for a worker."""
        return len(self._line)

    def warm_up(self) -> None:
        """Start a worker before it is needed; where that fails, the next sheet will tell."""
        with suppress(PressError):
            self._give(self._take())

    def print(self, job: Job) -> bytes:
        """The PDF of a job.

        Raises:
            TypesettingError: the page is at fault.
            BusyError: the line is full, or hasn't moved on for too long.
            PressError: it takes too long or too much memory, or two workers died over it.
        """
        hand = self._take()
        began = time.monotonic()
        try:
            try:
                pdf = hand.print(job, self.limits.seconds)
            except GoneError:
                hand = self._replace(hand)
                pdf = hand.print(job, self.limits.seconds)
        except LateError:
            raise too_slow(self.limits.seconds) from None
        except GoneError:
            raise failed(hand.how_it_ended()) from None
        finally:
            self._give(hand)
        self._pace += (time.monotonic() - began - self._pace) / 8
        return pdf

    def close(self) -> None:
        """End all workers; whoever waits for a sheet is told that it failed."""
        with self._lock:
            self._is_closed = True
            idle, self._idle = self._idle, []
            for hand in self._busy:
                hand.kill()
            while self._line:
                self._line.popleft().cancel()
        for hand in idle:
            hand.dismiss(at_once=False)

    def _take(self) -> PressHand:
        """A worker of this thread's own, until it is given back."""
        with self._lock:
            if self._is_closed:
                raise failed("it is closed")
            while self._idle:
                hand = self._idle.pop()
                if hand.is_there:
                    self._busy.add(hand)
                    return hand
                hand.dismiss()
            if len(self._busy) < self.limits.workers:
                return self._hire()
            if len(self._line) >= self.limits.queue:
                raise self._busy_error()
            place: Future[PressHand] = Future()
            self._line.append(place)
        try:
            with suppress(TimeoutError):
                return place.result(self.limits.patience)
            with self._lock:
                if place in self._line:
                    self._line.remove(place)
                    raise self._busy_error()
            return place.result()
        except CancelledError:
            raise failed("it was closed") from None

    def _give(self, hand: PressHand) -> None:
        """Hand a worker to the next in line, or let it wait; one that has ended is replaced at once."""
        with self._lock:
            self._busy.discard(hand)
            if self._is_closed:
                hand.dismiss()
                return
            if not hand.is_there:
                hand.dismiss()
                try:
                    hand = self._hire()
                except PressError as error:
                    while self._line:
                        self._line.popleft().set_exception(error)
                    return
            if self._line:
                self._busy.add(hand)
                self._line.popleft().set_result(hand)
            else:
                self._busy.discard(hand)
                self._idle.append(hand)

    def _replace(self, hand: PressHand) -> PressHand:
        """A worker that is there, for one that has ended."""
        hand.dismiss()
        with self._lock:
            self._busy.discard(hand)
            if self._is_closed:
                raise GoneError
            return self._hire()

    def _hire(self) -> PressHand:
        """A new worker, counted among the busy."""
        try:
            hand = PressHand(self.limits.memory)
        except OSError as error:
            raise failed(f"a worker can't be started ({error.strerror})") from None
        self._busy.add(hand)
        return hand

    def _busy_error(self) -> BusyError:
        ahead = (len(self._line) + 1) * self._pace / self.limits.workers
        return BusyError(min(120, max(1, math.ceil(ahead))))

    def _forget(self) -> None:
        """In a fork: the workers belong to the process that started them."""
        for hand in (*self._idle, *self._busy):
            hand.disown()
        self._empty()


_rooms: weakref.WeakSet[PressRoom] = weakref.WeakSet()


def _close_all() -> None:
    for room in tuple(_rooms):
        room.close()


def _forget_all() -> None:
    for room in tuple(_rooms):
        room._forget()


atexit.register(_close_all)
os.register_at_fork(after_in_child=_forget_all)
