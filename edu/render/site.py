"""Where things are: the addresses that a rendering links to. The web, a static site and paper each have their own."""

from __future__ import annotations

from typing import Protocol

from edu.audiences import Reader


class Site(Protocol):
    """The addresses of a library's pages."""

    def home(self) -> str:
        """Which best describes you?"""

    def library(self, locale: str) -> str:
        """The list of articles."""

    def article(self, locale: str, article: str) -> str:
        """An article, before its reader is known."""

    def version(self, article: str, reader: Reader, extension: str = "") -> str:
        """A version; with an extension (`pdf`, `txt`, `json`), another rendering of it."""

    def choose(self, locale: str) -> str:
        """Where the reader's choice is sent."""

    def asset(self, name: str) -> str:
        """A stylesheet, script or picture of ours."""
