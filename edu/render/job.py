"""What the press needs to print one sheet."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Job:
    """A page to be printed; see `edu.render.typeset`. Its `repr` shows nothing of what stands on it."""

    html: str = field(repr=False)
    stylesheet: str = field(repr=False)
    pictures: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    is_private: bool = False
    """Whether it shows what was typed for one patient: then no message about it says more than a code does."""

    def parts(self) -> list[bytes]:
        """The job as strings of bytes, to be sent to a worker. Halves of letters, which no page has, are marked."""
        pictures = [part for name, picture in sorted(self.pictures.items()) for part in (name.encode(), picture)]
        return [self.html.encode(errors="replace"), self.stylesheet.encode(errors="replace"), *pictures]

    @classmethod
    def of_parts(cls, parts: Sequence[bytes]) -> Job:
        """The job that was sent as `parts`."""
        html, stylesheet, *pictures = parts
        named = zip(pictures[::2], pictures[1::2], strict=True)
        return cls(html.decode(), stylesheet.decode(), {name.decode(): picture for name, picture in named})

    def digest(self, engine: str) -> str:
        """The SHA-256 of everything that its PDF depends on; `engine` is the mark of what prints it."""
        digest = hashlib.sha256(engine.encode())
        for part in self.parts():
            digest.update(b"%d:" % len(part))
            digest.update(part)
        return digest.hexdigest()
