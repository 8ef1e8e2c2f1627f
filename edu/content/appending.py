"""Files that only grow: a line that was written stays as it is."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterable
from pathlib import Path


def append_lines(path: Path, lines: Iterable[str]) -> None:
    """Add lines to a file so that they reach the disk; the folder is made if it isn't there.

    They are taken from `lines` while nobody else adds any. What a writer who was cut off left of a line stays by
    itself on its line: it spoils none of these.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        text = "".join(line + "\n" for line in lines).encode()
        size = os.fstat(descriptor).st_size
        if text and size and os.pread(descriptor, 1, size - 1) != b"\n":
            text = b"\n" + text
        while text:
            text = text[os.write(descriptor, text) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def read_lines(path: Path) -> list[bytes]:
    """The lines of a file; none where there is no file. What else Unicode calls the end of a line ends none here."""
    return path.read_bytes().split(b"\n") if path.is_file() else []
