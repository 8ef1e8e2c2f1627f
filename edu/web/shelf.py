"""The library that is being served: the last good snapshot, looked at afresh when its files change."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from pathlib import Path

from edu.checks import Kept
from edu.content import EduError, Finding
from edu.library import STARTER, TRANSLATIONS, Library
from edu.render.html import Shelf


class Served:
    """Holds a library; with `reload`, opens it again when a file of it changes, and keeps the last good one."""

    def __init__(self, path: Path | None, *, reload: bool = False, report: Callable[[str], None] = print) -> None:
        self._path = path
        self._reload = reload
        self._report = report
        self._lock = threading.Lock()
        self._seen = self._fingerprint() if reload else ()
        self._checking = threading.Lock()
        self._checked: tuple[Library, tuple[Finding, ...]] | None = None
        self.fault = ""
        """Why the files as they are now can't be loaded; empty, if they are what is served."""
        self._library = self._open()

    @property
    def is_authoring(self) -> bool:
        """Whether an author is at work on it: then pages show what readers don't see."""
        return self._reload

    @property
    def root(self) -> Path:
        """The library's folder."""
        return self._path or STARTER

    @property
    def library(self) -> Library:
        """The library, as of the last time that it could be loaded."""
        if self._reload:
            with self._lock:
                self._look_again()
        return self._library

    @property
    def shelf(self) -> Shelf:
        """What its pages know of it."""
        library = self._library
        settings = library.content.settings
        return Shelf(settings.name, settings.contact, library.audiences, library.locales, library.templates)

    @property
    def mark(self) -> str:
        """A mark of the library's files that changes when one of them does."""
        return hashlib.sha256(repr(self._fingerprint()).encode()).hexdigest()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the library, looked for once after each change.

        The pseudo-locales show layout: nobody reads them, so they are held to nothing.
        """
        with self._checking:
            if self._checked is None or self._checked[0] is not self._real:
                self._checked = (self._real, self._real.report(Kept()).findings)
            return self._checked[1]

    def _open(self) -> Library:
        self._real = Library.open(self._path)
        return self._real.with_pseudo_locales() if self._reload else self._real

    def _look_again(self) -> None:
        now = self._fingerprint()
        if now == self._seen:
            return
        self._seen = now
        try:
            self._library = self._open()
            self.fault = ""
            self._report("The library was loaded again.")
        except EduError as error:
            self.fault = str(error)
            self._report(f"The library could not be loaded, the last good one keeps serving:\n{error}")

    def _fingerprint(self) -> tuple[tuple[str, int, int], ...]:
        files = [
            path
            for folder in {self.root, TRANSLATIONS}
            for pattern in ("*.yaml", "*.po", "*.jsonl")
            for path in folder.rglob(pattern)
        ]
        return tuple(sorted(_stamp(path) for path in files))


def _stamp(path: Path) -> tuple[str, int, int]:
    try:
        stat = path.stat()
    except OSError:  # an editor has just put another file in its place, or it leads nowhere
        return str(path), 0, 0
    return str(path), stat.st_mtime_ns, stat.st_size
