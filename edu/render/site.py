"""Where things are: the addresses that a rendering links to. The web, a static site and paper each have their own."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from edu.audiences import Reader
from edu.render.packing import packed_asset


class Site(Protocol):
    """The addresses of a library's pages."""

    @property
    def root(self) -> str:
        """What stands before an address to make it whole: `https://edu.example.org`."""

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

    def handout(self, locale: str) -> str:
        """The handout builder."""

    def trace(self, code: str = "") -> str:
        """What became of a printed sheet."""

    def released(self, number: str) -> str:
        """The words of a released version, while they are still right."""

    def asset(self, name: str) -> str:
        """A stylesheet, script or picture of ours."""


@dataclass(frozen=True, slots=True)
class PathSite:
    """Addresses below `prefix` ("" or "/edu"); assets carry a mark of their content, so that caches may keep them."""

    prefix: str
    assets: Path
    root: str = ""

    def home(self) -> str:
        """Which best describes you?"""
        return f"{self.prefix}/"

    def library(self, locale: str) -> str:
        """The list of articles."""
        return f"{self.prefix}/{locale}/"

    def article(self, locale: str, article: str) -> str:
        """An article, before its reader is known."""
        return f"{self.prefix}/{locale}/{article}"

    def version(self, article: str, reader: Reader, extension: str = "") -> str:
        """A version, or another rendering of it."""
        ending = f".{extension}" if extension else ""
        return f"{self.prefix}/{reader.locale}/{article}/{reader.address}{ending}"

    def choose(self, locale: str) -> str:
        """Where the reader's choice is sent."""
        return f"{self.prefix}/{locale}/choose"

    def handout(self, locale: str) -> str:
        """The handout builder."""
        return f"{self.prefix}/{locale}/handout"

    def trace(self, code: str = "") -> str:
        """What became of a printed sheet."""
        return f"{self.prefix}/v/{code}"

    def released(self, number: str) -> str:
        """The words of a released version, while they are still right."""
        return f"{self.trace(number)}/words"

    def asset(self, name: str) -> str:
        """A stylesheet, script or picture of ours."""
        return f"{self.prefix}/assets/{name}?{_mark(self.assets / name)}"


@lru_cache(maxsize=64)
def _mark(path: Path) -> str:
    return hashlib.sha256(packed_asset(path)).hexdigest()[:8]
