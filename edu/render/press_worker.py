"""A process that prints: jobs come in on stdin, answers go out on stdout, nothing is written anywhere else.

    python -m edu.render.press_worker MEMORY FOLDER

MEMORY is how many bytes it may use, FOLDER where the typesetter may keep its fonts. It leaves when stdin closes:
whoever started it may have died without a word.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import resource
import shutil
import signal
import sys
import tempfile
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import NoReturn

from edu.render.framing import receive, send

READY, PRINTED, FAULTS, EXHAUSTED, BROKEN = b"ready", b"printed", b"faults", b"exhausted", b"broken"
STAYS, LEAVES = b"stays", b"leaves"

# A page that needs what most pages need, so that the first job finds it at hand.
_FIRST_PAGE = (
    '<!doctype html><html lang="en"><head><title>-</title></head><body><h1>a</h1><p>a <b>b</b> <i>c</i></p>'
    '<ul><li>a</li></ul><table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>a</td></tr></tbody>'
    '</table><svg role="img" viewBox="0 0 9 9"><title>a</title><path d="M0 0h9v9z"/></svg></body></html>'
)


def main() -> None:
    """Print what comes until nothing comes any more."""
    answers = os.dup(sys.stdout.fileno())
    with Path(os.devnull).open("w") as nowhere:  # a library's stray word must not be taken for an answer
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    memory, folder = int(sys.argv[1]), sys.argv[2]
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # what a sheet says must not be left on a disk
    resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    tempfile.tempdir = folder
    jobs: SimpleQueue[list[bytes]] = SimpleQueue()
    Thread(target=_read_jobs, args=(jobs, folder), daemon=True).start()
    try:
        _warm_up()
    except Exception as error:
        send(answers, [BROKEN, LEAVES, f"{type(error).__name__}: {error}".encode()])
        _leave(folder)
    send(answers, [READY, STAYS])
    while True:
        kind, body = _answer(jobs.get())
        stays = kind is not EXHAUSTED and _has_room(memory)
        send(answers, [kind, STAYS if stays else LEAVES, body])
        if not stays:
            _leave(folder)
        del body
        gc.collect()


def _read_jobs(jobs: SimpleQueue[list[bytes]], folder: str) -> None:
    try:
        while True:
            jobs.put(receive(sys.stdin.fileno()))
    finally:  # stdin is closed, or a job is too large to be read
        _leave(folder)


def _leave(folder: str) -> NoReturn:
    """End at once, even in the middle of a job."""
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


def _warm_up() -> None:
    from edu.render.typeset import typeset

    typeset(_FIRST_PAGE, stylesheet="")
    # Typesetting makes many objects that live as long as the sheet: looking for cycles among them is in vain.
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 1000)


def _answer(parts: list[bytes]) -> tuple[bytes, bytes]:
    from edu.render.job import Job
    from edu.render.press_errors import TypesettingError, place_of
    from edu.render.typeset import typeset

    try:
        job = Job.of_parts(parts)
        return PRINTED, typeset(job.html, stylesheet=job.stylesheet, pictures=job.pictures)
    except TypesettingError as error:
        return FAULTS, json.dumps(
            [[finding.code, finding.message, finding.mend] for finding in error.findings]
        ).encode()
    except MemoryError:
        return EXHAUSTED, b""
    except Exception as error:
        return BROKEN, place_of(error).encode()


def _has_room(memory: int) -> bool:
    """Whether half of the memory is free for the next job: what leaks must not eat up what a sheet may use."""
    if _in_use() < memory / 2:
        return True
    gc.collect()
    return _in_use() < memory / 2


def _in_use() -> int:
    """The bytes that count against the limit now; 0 where the system doesn't say."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith("VmData:"):
                return int(line.split()[1]) * 1024
    return 0


if __name__ == "__main__":
    main()
