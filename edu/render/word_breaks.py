"""Puts back the spaces between words that typesetting takes away: a line ends without one.

A screen reader that follows the tags would read the last word of a line and the first of the next as one
(ISO 32000-1, 14.8.2.5). Where the page as written has a space, one is painted; it can't be seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from unicodedata import bidirectional
from xml.etree.ElementTree import Element

from edu.render.structure import Piece
from edu.render.tree_writing import marked_pieces


@dataclass(frozen=True, slots=True)
class Space:
    """How a font paints a space: the font's name in the file, the number of the glyph, its width in 1/1000 em."""

    font: str
    glyph: int
    width: int


def restore_spaces(pieces: Sequence[Piece], streams: Sequence[Any], fonts: Iterable[Any]) -> None:
    """Paints a space after each piece that has lost it; with a font of the page that has one."""
    spaces = {space.font: space for font in fonts if (space := _space_of(font))}
    if not spaces:
        return
    starts = [{number: at for at, number in marked_pieces(stream)} for stream in streams]
    lost = _lost_spaces(pieces)
    # From the end, so that what is put in moves no piece that is still to come.
    for piece in sorted(lost, key=lambda piece: (piece.content.page, piece.content.number), reverse=True):
        page, number = piece.content.page, piece.content.number
        _paint_space(streams[page].stream, starts[page][number], piece.text, spaces)


def _lost_spaces(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces after which a space is written but not painted."""
    by_block: dict[Element, list[Piece]] = {}
    for piece in pieces:
        if piece.block is not None:
            by_block.setdefault(piece.block, []).append(piece)
    return [piece for block, own in by_block.items() for piece in _lost_in(_Written(block), own)]


def _lost_in(written: _Written, pieces: Sequence[Piece]) -> Iterable[Piece]:
    for one, next_one in pairwise(pieces):
        if written.has_space_between(one.text, next_one.text) and not (
            one.text[-1].isspace() or next_one.text[0].isspace()
        ):
            yield one


class _Written:
    """The text of a block as written, to be read along with what was painted of it."""

    def __init__(self, block: Element) -> None:
        self._letters = ""
        self._after_space: set[int] = set()
        self._read = 0
        for word in "".join(block.itertext()).split():
            self._after_space.add(len(self._letters))
            self._letters += word

    def has_space_between(self, one: str, other: str) -> bool:
        """Whether the pieces `one` and `other` follow each other here with a space; each call reads on."""
        head = "".join(one.split())
        found = self._letters.find(head + "".join(other.split()), self._read)
        if found < 0:
            return False
        self._read = found
        return found + len(head) in self._after_space


def _space_of(font: Any) -> Space | None:
    """The space of a font, if one was painted with it, so that its subset has it."""
    glyph = next((number for number, text in font.to_unicode.items() if text in (" ", "\N{NO-BREAK SPACE}")), None)
    return None if glyph is None else Space(font.hash, glyph, font.widths[glyph])


def _paint_space(items: list[Any], start: int, text: str, spaces: dict[str, Space]) -> None:
    """Puts a space into the drawing instructions of a page: behind a piece, as it is read, whose mark is at `start`."""
    painted = [at for at in range(start, items.index(b"EMC", start)) if _instruction(items[at]).endswith(b" TJ")]
    if not painted:
        return
    leftwards = _runs_leftwards(text)
    at = painted[0] if leftwards else painted[-1] + 1
    chosen = max(index for index in range(start, at) if _instruction(items[index]).endswith(b" Tf"))
    name, size, _ = items[chosen].decode("ascii").split()
    space = spaces.get(name[1:]) or next(iter(spaces.values()))
    # Text that runs leftwards is painted from its end: step back, so that the space does not push it on.
    shown = f"[{space.width} <{space.glyph:04x}>] TJ" if leftwards else f"[<{space.glyph:04x}>] TJ"
    items[at:at] = [f"/{space.font} {size} Tf".encode(), shown.encode(), items[chosen]]


def _instruction(item: Any) -> bytes:
    """A drawing instruction as bytes; empty for what is none."""
    return item if isinstance(item, bytes) else b""


def _runs_leftwards(text: str) -> bool:
    """Whether the first letter with a direction is one of a script written from right to left."""
    directions = (bidirectional(character) for character in text)
    return next((direction for direction in directions if direction in ("L", "R", "AL")), "L") != "L"
