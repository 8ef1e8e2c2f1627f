"""Where in a PO file a translation stands, and a text in it: for findings, whose readers want to see it."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

_QUOTED = re.compile(r'^\s*(?:msgstr(?:\[\d+\])?\s*)?"((?:[^"\\]|\\.)*)"')
_ESCAPED = re.compile(r'\\(["\\])')


def place_of(path: Path, line: int, near: str = "") -> tuple[int, int]:
    """The line and column of the translation of the entry that begins in `line`, or of the text `near` in it.

    A text that isn't there as it is written is the whole translation; a file that can't be read any more has only the
    line that the entry began in.
    """
    lines = _lines(path)
    begun = next((i for i in range(line - 1, len(lines)) if lines[i].startswith("msgstr")), None)
    if begun is None:
        return line, 1
    said: list[tuple[str, int, int]] = []
    for number in range(begun, len(lines)):
        match = _QUOTED.match(lines[number])
        if not match or (number > begun and lines[number].startswith("msg") and not lines[number].startswith("msgstr")):
            break
        said += [(character, number + 1, column) for character, column in _characters(match)]
    at = "".join(character for character, _, _ in said).find(near)
    return said[max(at, 0)][1:] if said else (begun + 1, 1)


def _characters(match: re.Match[str]) -> list[tuple[str, int]]:
    """Each character of a quoted text, with the column that it stands in."""
    characters = []
    at = match.start(1)
    while at < match.end(1):
        escaped = _ESCAPED.match(match.string, at)
        characters.append((escaped[1] if escaped else match.string[at], at + 1))
        at += 2 if escaped else 1
    return characters


def _lines(path: Path) -> tuple[str, ...]:
    try:
        stamp = path.stat()
        return _read(path, stamp.st_mtime_ns, stamp.st_size)
    except (OSError, UnicodeDecodeError):
        return ()


@lru_cache(maxsize=4)
def _read(path: Path, _changed: int, _size: int) -> tuple[str, ...]:
    return tuple(path.read_text("utf-8-sig").split("\n"))
