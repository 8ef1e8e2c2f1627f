"""Pages in fewer bytes: what was painted, said in fewer words. Nothing moves by more than a hundredth of a point.

WeasyPrint makes each line of text a text object of its own, at a place with six decimals, with each glyph in
hexadecimal digits and after it how far the next one is moved, which is mostly not at all.
"""

from __future__ import annotations

import math
import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from struct import iter_unpack
from types import MappingProxyType
from typing import Any

import pydyf  # type: ignore[import-untyped]
from weasyprint.pdf.stream import Stream as PaintedStream

from edu.render.instructions import (
    ALSO_IN_TEXT,
    ARTIFACT,
    COLOURS,
    MARKS,
    TEXT,
    Instruction,
    brush_part,
    decimal,
    instructions_of,
)
from edu.render.repeating import written_once
from edu.render.states import NEW_BRUSH, without_needless_states
from edu.render.strips import with_strips
from edu.render.tagging import POINTS_PER_PIXEL

FINEST = 0.01
"""The least distance in points that is told apart: 3.5 micrometres. A printer of 600 dots to the inch has 42."""
MOVES = 1
"""Decimals of a move between glyphs, in thousandths of the font's size."""
SHADES = 3
"""Decimals of a colour: enough for the 256 shades that a stylesheet can name."""

_PAINTS = frozenset({b"m", b"re", b"f", b"f*", b"S", b"s", b"B", b"B*", b"b", b"b*", b"Do", b"sh", b"BI"})
"""What takes the brush as it is, or begins a shape, in which the brush can't be changed any more."""
_DRAWN = frozenset({b"m", b"l", b"c", b"v", b"y", b"re", b"w"})  # no dashes: what is off in one adds up along a line

_PLACE = re.compile(rb"1 0 0 -1 (\S+) (\S+) Tm")
_GLYPHS_OR_MOVE = re.compile(rb"<([0-9a-f]*)>|([-+.0-9e]+)")
_WITH_DECIMALS = re.compile(rb"-?\d+\.\d*")
_DELIMITERS = frozenset(b"()<>[]/")
_TO_ESCAPE = re.compile(rb"[\\()\r]")


def compact(pdf: Any, streams: Sequence[Any], fonts: Iterable[Any], of_one_byte: Container[str]) -> None:
    """Rewrites the drawing instructions of the pages of `pdf`, which are painted whole with `fonts` on `streams`.

    In the fonts named in `of_one_byte`, that is how long the code of a glyph is.
    """
    known = {font.hash: font.widths for font in fonts}
    typefaces = {
        name.encode(): _Typeface(b"F%d" % number, known[name], name in of_one_byte) for number, name in enumerate(known)
    }
    pages, repeated = written_once(
        [without_needless_states(with_strips(instructions_of(stream.stream))) for stream in streams]
    )
    brush = {part: items[-1] for part, (_, items) in NEW_BRUSH.items()}
    for stream, page in zip(streams, pages, strict=True):
        stream.stream = _Rewriter(typefaces, brush=brush).rewrite(page)
    forms = {each.name: _Rewriter(typefaces, scale=POINTS_PER_PIXEL).rewrite(each.instructions) for each in repeated}
    if forms:
        _add_forms(pdf, streams[0], forms)
    if streams:
        _rename_fonts(pdf, streams, typefaces)


@dataclass(frozen=True, slots=True)
class _Typeface:
    """A font: its name on the pages, the widths of its glyphs in thousandths of its size, the length of their codes."""

    name: bytes
    widths: Mapping[int, int]
    is_of_one_byte: bool

    def string(self, glyphs: bytes) -> bytes:
        """Glyphs, two bytes for the number of each, as a literal string of a PDF."""
        return _string(glyphs[1::2] if self.is_of_one_byte else glyphs)


Typefaces = Mapping[bytes, _Typeface]
"""The typefaces of a document, by the name that WeasyPrint gives a font."""


def _rename_fonts(pdf: Any, pages: Sequence[Any], typefaces: Typefaces) -> None:
    """Renames the fonts in the resources that all pages share, and wherever text is painted but on the `pages`."""
    fonts = pdf.objects[int(pages[0]._resources["Font"].split()[0])]
    named = {typefaces[name.encode()].name.decode(): reference for name, reference in fonts.items()}
    fonts.clear()
    fonts.update(named)
    for stream in pdf.objects:
        if isinstance(stream, PaintedStream) and not any(stream is page for page in pages):
            stream.stream = list(_renamed(stream.stream, typefaces))


def _renamed(items: Iterable[Any], typefaces: Typefaces) -> Iterator[Any]:
    """Instructions with fonts by their names here, and glyphs by their codes."""
    typeface = None
    for item in items:
        if isinstance(item, bytes) and item.endswith(b" Tf"):
            name, _, rest = item[1:].partition(b" ")
            typeface = typefaces[name]
            yield b"/%s %s" % (typeface.name, rest)
        elif isinstance(item, bytes) and item.endswith(b" TJ") and typeface:
            yield b"[%s]TJ" % b"".join(_part_said(part, typeface) for part in _shown(item))
        else:
            yield item


def _part_said(part: bytes | float, typeface: _Typeface) -> bytes:
    """Glyphs as their numbers, or a move between glyphs, as a PDF has it."""
    return typeface.string(part) if isinstance(part, bytes) else decimal(part, MOVES)


def _add_forms(pdf: Any, page: Any, painted: Mapping[str, list[Any]]) -> None:
    """Adds what pages draw by a name; they share their resources with `page`, as all pages do."""
    left, top, width, height = (math.ceil(edge) for edge in page.page_rectangle)
    shared = page._resources
    resources = pydyf.Dictionary({key: shared[key] for key in ("ExtGState", "Font")})
    pdf.add_object(resources)
    for name, items in painted.items():
        form = pydyf.Stream(
            items,
            {
                "Type": "/XObject",
                "Subtype": "/Form",
                "BBox": pydyf.Array((left, top, left + width, top + height)),
                "Resources": resources.reference,
            },
            compress=page.compress,
        )
        pdf.add_object(form)
        shared["XObject"][name] = form.reference


class _Rewriter:
    """Keeps account of what the reader of a page knows at each instruction."""

    def __init__(
        self, typefaces: Typefaces, *, scale: float = 1.0, brush: Mapping[bytes, bytes] = MappingProxyType({})
    ) -> None:
        self.written: list[Any] = []
        self.scale = scale  # points to a unit
        self.in_text = False
        self.marks: list[tuple[list[Any], bool]] = []  # those that are open, and whether they are in the text object
        self.last_mark: tuple[list[Any], bool] = [], False
        self.text = _Text(typefaces)
        self.brush = dict(brush)
        self.wanted = dict(brush)  # what is to be painted with, said when something is painted
        self.kept: list[tuple[bytes, float, dict[bytes, bytes], dict[bytes, bytes]]] = []

    def rewrite(self, instructions: Sequence[Instruction]) -> list[Any]:
        """The same in fewer words."""
        for at, (operator, items) in enumerate(instructions):
            if operator in MARKS:
                self._begin_mark(_kind_of_mark(instructions, at), _operators_until_end(instructions, at))
            elif operator == b"EMC":
                self._end_mark()
            elif operator in TEXT:
                self._set(operator, items[0])
            elif operator in ALSO_IN_TEXT:
                self._paint_with(operator, items)
            else:
                self._end_text()
                self._draw(operator, items)
        self._end_text()
        return [_without_needless_space(self.written)]

    def _begin_mark(self, items: list[Any], operators: set[bytes]) -> None:
        """A mark that holds text alone stands in the text object, beside others; any other mark around its own.

        What is no content needs one mark, however often it was begun, and none if nothing of it is seen.
        """
        if items[0] == ARTIFACT and operators <= (TEXT - {b"TJ"}) | ALSO_IN_TEXT:
            self.marks.append(([], self.in_text))
            return
        is_text = operators <= TEXT | ALSO_IN_TEXT
        last, was_in_text = self.last_mark
        if items[0] == ARTIFACT and items == last and self.written[-1] == b"EMC" and (is_text or not was_in_text):
            self.written.pop()
            if self.written[-1] == b"ET":
                self.written.pop()
                self.in_text = True
            self.marks.append((items, was_in_text))
            return
        if not is_text:
            self._end_text()
        elif b"TJ" in operators:
            self._begin_text()
        self.written += items
        self.marks.append((items, self.in_text))

    def _end_mark(self) -> None:
        mark, is_in_text = self.marks.pop()
        if not mark:
            return
        self.last_mark = mark, is_in_text
        if not is_in_text:
            self._end_text()
        self.written.append(b"EMC")

    def _begin_text(self) -> None:
        if not self.in_text:
            self.written.append(b"BT")
            self.in_text = True
            self.text.begin()

    def _end_text(self) -> None:
        if self.in_text:
            self.written.append(b"ET")
            self.in_text = False

    def _paint_with(self, operator: bytes, items: list[Any]) -> None:
        part = brush_part(operator, items)
        if part in NEW_BRUSH:
            self.wanted[part] = _rounded(items[0], SHADES) if operator in COLOURS else items[0]
            return
        self._take_brush()  # what comes now may set any part
        self.written.append(items[0])
        self.brush.clear()
        self.wanted.clear()

    def _take_brush(self) -> None:
        self.written += [item for part, item in self.wanted.items() if self.brush.get(part) != item]
        self.brush.update(self.wanted)

    def _set(self, operator: bytes, item: bytes) -> None:
        if operator == b"Tm":
            self.text.place = item
        elif operator == b"Tf":
            self.text.choose(_rounded(item, _decimals(self.scale)))
        elif operator == b"Ts":
            self.written.append(_rounded(item, _decimals(self.scale)))
        elif operator == b"TJ" and (parts := _shown(item)):
            self._begin_text()
            self._take_brush()
            self.text.show(parts, self.scale, self.written)

    def _draw(self, operator: bytes, items: list[Any]) -> None:
        if operator in _PAINTS:
            self._take_brush()
        if operator == b"q":
            self.kept.append((self.text.known_font, self.scale, dict(self.brush), dict(self.wanted)))
        elif operator == b"Q":
            self.text.known_font, self.scale, self.brush, self.wanted = self.kept.pop()
        elif operator == b"cm":
            a, b, c, d, _, _ = (float(number) for number in items[0].split()[:6])
            self.scale *= math.sqrt(abs(a * d - b * c)) or 1
        elif operator in _DRAWN:
            items = [_rounded(items[0], _decimals(self.scale))]
        self.written += items


class _Text:
    """Where the next glyph of a text object would stand by itself, so that no more than the difference is said."""

    def __init__(self, typefaces: Typefaces) -> None:
        self.typefaces = typefaces
        self.typeface = _Typeface(b"", {}, is_of_one_byte=False)
        self.size = 0.0
        self.font = self.known_font = b""
        self.place = b""  # of what comes next; empty once it is said
        self.line: tuple[float, float] | None = None  # where the last line begins whose place was said
        self.pen: tuple[float, float] | None = None  # where the last glyph ends, if that is known

    def choose(self, font: bytes) -> None:
        """Sets what comes next in another font, or another size of one."""
        name, size, _ = font.split()
        self.typeface, self.size = self.typefaces[name[1:]], float(size)
        self.font = b"/%s %s Tf" % (self.typeface.name, size)

    def begin(self) -> None:
        """A text object begins: nothing is known of any place."""
        self.line = self.pen = None

    def show(self, parts: list[bytes | float], scale: float, written: list[Any]) -> None:
        """Shows glyphs (as the bytes of a string) and moves between them."""
        goes_on = self._goes_on(scale)
        if not goes_on:
            written.append(self._said_place(scale))
        if self.font != self.known_font:
            written.append(self.font)
            self.known_font = self.font
        shown = b"".join(_part_said(part, self.typeface) for part in parts)
        if goes_on and written[-1].endswith(b"]TJ"):
            written[-1] = b"%s%s]TJ" % (written[-1][:-3], shown)
        else:
            written.append(b"[%s]TJ" % shown)
        self._move_pen(parts)

    def _goes_on(self, scale: float) -> bool:
        """Whether what comes next stands where the last glyph ends."""
        if not self.place:
            return True
        upright = _PLACE.fullmatch(self.place)
        if upright is None or self.pen is None:
            return False
        x, y = (float(number) for number in upright.groups())
        if abs(y - self.pen[1]) > FINEST / scale or abs(x - self.pen[0]) > FINEST / scale:
            return False
        self.place = b""
        return True

    def _said_place(self, scale: float) -> bytes:
        place, self.place = self.place, b""
        upright = _PLACE.fullmatch(place)
        if upright is None:
            self.line = self.pen = None
            return place
        decimals = _decimals(scale)
        x, y = (round(float(number), decimals) for number in upright.groups())
        if self.line is None:
            said = b"1 0 0 -1 %s %s Tm" % (decimal(x, decimals), decimal(y, decimals))
        else:
            said = b"%s %s Td" % (decimal(x - self.line[0], decimals), decimal(self.line[1] - y, decimals))
        self.line = self.pen = x, y
        return said

    def _move_pen(self, parts: list[bytes | float]) -> None:
        moved = 0.0
        for part in parts:
            if isinstance(part, float):
                moved -= part
                continue
            for number in _numbers(part):
                width = self.typeface.widths.get(number)
                if width is None:
                    self.pen = None
                    return
                moved += width
        if self.pen is not None:
            self.pen = self.pen[0] + moved * self.size / 1000, self.pen[1]


def _kind_of_mark(instructions: Sequence[Instruction], at: int) -> list[Any]:
    """The mark that begins at `at`; of what is no content, that of the next one, if it follows at once and says more.

    So all that is painted of a page's foot is of one kind, and has one mark.
    """
    mark = instructions[at][1]
    if mark != [ARTIFACT, b"BMC"]:
        return mark
    is_over = False
    for operator, items in instructions[at + 1 :]:
        if operator in MARKS:
            return items if is_over and items[0] == ARTIFACT else mark
        if operator == b"EMC":
            is_over = True
        elif is_over and operator not in ALSO_IN_TEXT:
            return mark
    return mark


def _operators_until_end(instructions: Sequence[Instruction], at: int) -> set[bytes]:
    """The operators between the mark that begins at `at` and the next end of a mark."""
    found = set()
    for operator, _ in instructions[at + 1 :]:
        if operator == b"EMC":
            break
        found.add(operator)
    return found


def _shown(item: bytes) -> list[bytes | float]:
    """The glyphs that an instruction shows, as bytes, and the moves between them that move anything."""
    parts: list[bytes | float] = []
    moved = 0.0
    for glyphs, move in _GLYPHS_OR_MOVE.findall(item):
        if move:
            moved += float(move)
        elif glyphs:
            string = bytes.fromhex(glyphs.decode())
            distance, moved = round(moved, MOVES), 0.0
            if distance:
                parts.append(distance)
            if parts and isinstance(parts[-1], bytes):
                parts[-1] += string
            else:
                parts.append(string)
    if distance := round(moved, MOVES):
        parts.append(distance)
    return parts


def _without_needless_space(items: Iterable[Any]) -> bytes:
    """What a page says, with a space between its words only where they would be read as one."""
    out = bytearray()
    for item in items:
        word = _bytes(item)
        if out and out[-1] not in _DELIMITERS and word[0] not in _DELIMITERS:
            out += b" "
        out += word
    return bytes(out)


def _bytes(item: Any) -> bytes:
    return item if isinstance(item, bytes) else item.data if isinstance(item, pydyf.Object) else item.encode()


def _numbers(glyphs: bytes) -> Iterator[int]:
    return (number for (number,) in iter_unpack(">H", glyphs))


def _string(raw: bytes) -> bytes:
    """Bytes as a literal string of a PDF, in which a bare carriage return would be read as the end of a line."""
    return b"(%s)" % _TO_ESCAPE.sub(lambda found: b"\\r" if found[0] == b"\r" else b"\\" + found[0], raw)


def _decimals(scale: float) -> int:
    """How many decimals tell what is to be told apart, at `scale` points to a unit."""
    return max(0, math.ceil(math.log10(scale / FINEST)))


@lru_cache(maxsize=4096)
def _rounded(item: bytes, decimals: int) -> bytes:
    """An instruction with its numbers rounded."""
    return _WITH_DECIMALS.sub(lambda found: decimal(float(found[0]), decimals), item)
