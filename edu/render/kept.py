"""Sheets that were printed, kept under the digest of what they were printed from: in memory, and in a folder.

Both are bounded in bytes, and what was longest unused goes first. The folder may be shared by several processes;
one that is missing, full or damaged costs time and nothing else.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections import OrderedDict
from pathlib import Path
from threading import Lock
from uuid import uuid4

from edu.content.cache import cache_folder

_MARK = hashlib.sha256().digest_size


class Kept:
    """Bytes by digest: at most `memory` bytes here, at most `disk` bytes in `folder`."""

    def __init__(self, folder: Path | None = None, *, memory: int = 32_000_000, disk: int = 256_000_000) -> None:
        self.folder = folder or cache_folder() / "handouts"
        self._memory, self._disk = memory, disk
        self._at_hand: OrderedDict[str, bytes] = OrderedDict()
        self._size = 0
        self._lock = Lock()

    def get(self, digest: str) -> bytes | None:
        """What is kept under a digest, if it is there and whole."""
        with self._lock:
            raw = self._at_hand.get(digest)
            if raw is not None:
                self._at_hand.move_to_end(digest)
                return raw
        raw = self._read(self.folder / digest)
        if raw is not None:
            self._remember(digest, raw)
        return raw

    def put(self, digest: str, raw: bytes) -> None:
        """Keep bytes under a digest."""
        self._remember(digest, raw)
        partial = self.folder / f"{digest}.{uuid4().hex}"
        with contextlib.suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                with partial.open("xb") as file:
                    file.write(hashlib.sha256(raw).digest() + raw)
                partial.replace(self.folder / digest)
            except OSError:
                partial.unlink(missing_ok=True)
                raise
            self._prune()

    def _remember(self, digest: str, raw: bytes) -> None:
        with self._lock:
            self._size += len(raw) - len(self._at_hand.pop(digest, b""))
            self._at_hand[digest] = raw
            while self._size > self._memory:
                _, oldest = self._at_hand.popitem(last=False)
                self._size -= len(oldest)

    def _read(self, path: Path) -> bytes | None:
        with contextlib.suppress(OSError):
            content = path.read_bytes()
            mark, raw = content[:_MARK], content[_MARK:]
            if hashlib.sha256(raw).digest() == mark:
                os.utime(path)  # it was used just now
                return raw
            path.unlink()
        return None

    def _prune(self) -> None:
        """Let the longest unused go, until the folder is as small as it should be."""
        files = []
        with os.scandir(self.folder) as entries:
            for entry in entries:
                with contextlib.suppress(FileNotFoundError):  # another process prunes too
                    told = entry.stat()
                    files.append((told.st_mtime_ns, told.st_size, entry.path))
        surplus = sum(size for _, size, _ in files) - self._disk
        for _, size, path in sorted(files):
            if surplus <= 0:
                return
            Path(path).unlink(missing_ok=True)
            surplus -= size
