"""One worker process as the press room sees it: started, given jobs, and ended."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from edu.content.finding import Finding, Place
from edu.render.framing import receive, send
from edu.render.job import Job
from edu.render.press_errors import TypesettingError, failed, too_large
from edu.render.press_worker import BROKEN, EXHAUSTED, FAULTS, LEAVES, PRINTED, READY

STARTING = 60.0
"""Seconds that a worker may take to be ready, on a machine that has much else to do."""
_LEAVING = 2.0
_UNSAID = "What was added to the sheet can't be printed as it is."


class PressHand:
    """A worker with `memory` bytes at most. It is started here, and becomes ready while nobody waits for it."""

    def __init__(self, memory: int) -> None:
        self._memory = memory
        self._folder = tempfile.mkdtemp(prefix="edu-press-")
        paths = os.pathsep.join(path or str(Path.cwd()) for path in sys.path)
        self._process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-P", "-m", "edu.render.press_worker", str(memory), self._folder],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # what a library says of a sheet may quote it
            env={**os.environ, "PYTHONPATH": paths},
            start_new_session=True,  # Ctrl-C is for who started us; we are told by a closed pipe
        )
        assert self._process.stdin is not None  # noqa: S101 (they are pipes, see above)
        assert self._process.stdout is not None  # noqa: S101
        self._to, self._from = self._process.stdin.fileno(), self._process.stdout.fileno()
        os.set_blocking(self._to, False)
        os.set_blocking(self._from, False)
        self._is_ready = False
        self._is_at_work = False
        self._has_left = False

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._process.pid

    @property
    def is_there(self) -> bool:
        """Whether a job can be given to it; never again where one was not finished."""
        return not self._is_at_work and not self._has_left and self._process.poll() is None

    def print(self, job: Job, seconds: float) -> bytes:
        """The PDF of a job.

        Raises:
            TypesettingError: the page is at fault.
            PressError: it needs too much memory (P006), or the worker could not do it (P007).
            GoneError: the process ended.
            LateError: it was not ready in time.
        """
        self._is_at_work = True
        if not self._is_ready:
            self._hear(receive(self._from, time.monotonic() + STARTING), job)
            self._is_ready = True
        by = time.monotonic() + seconds
        send(self._to, job.parts(), by)
        return self._hear(receive(self._from, by), job)

    def _hear(self, answer: list[bytes], job: Job) -> bytes:
        """The PDF that an answer holds; raises what it tells."""
        kind, stays, *body = answer
        self._has_left = stays == LEAVES
        self._is_at_work = kind == READY
        if kind == FAULTS:
            raise TypesettingError(_finding(job, *told) for told in json.loads(body[0]))
        if kind == EXHAUSTED:
            raise too_large(self._memory // 1_000_000)
        if kind == BROKEN:
            raise failed(body[0].decode())
        return body[0] if kind == PRINTED else b""

    def how_it_ended(self) -> str:
        """What is known of the end of its process, for an error."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            code = self._process.wait(_LEAVING)
            return f"a worker was ended by {signal.Signals(-code).name}" if code < 0 else f"a worker left with {code}"
        return "a worker closed its pipe"

    def kill(self) -> None:
        """End the process in the middle of a job; the thread that waits for it is told."""
        self._process.kill()

    def dismiss(self, *, at_once: bool = True) -> None:
        """End the process: at once, or by closing its pipe and waiting a little."""
        if at_once:
            self._process.kill()
        self._close()
        try:
            self._process.wait(_LEAVING)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def disown(self) -> None:
        """Forget the process, in a fork of who started it: it is not ours to talk to, or to wait for."""
        self._close()
        self._process.returncode = 0

    def _close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


def _finding(job: Job, code: str, message: str, mend: str) -> Finding:
    return Finding(code, _UNSAID if job.is_private else message, "" if job.is_private else mend, Place("-"))
