"""Small subsets of fonts: of the 65,000 glyphs of a Chinese font only the few that a sheet shows, newly numbered."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from io import BytesIO
from operator import itemgetter
from typing import Any

import pydyf  # type: ignore[import-untyped]
from fontTools.cffLib.specializer import (  # type: ignore[import-untyped]
    commandsToProgram,
    programToCommands,
)
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from weasyprint.pdf.stream import Stream as PaintedStream
from weasyprint.text.ffi import ffi, harfbuzz, harfbuzz_subset
from weasyprint.text.fonts import get_hb_object_data

from edu.render.codes import MOST, MOST_OF_ONE_BYTE, is_of_one_byte, numbers_of, one_byte_table, table_of_text
from edu.render.outlines import GRID, box_around, coarser
from edu.render.parts import Parts
from edu.render.truetype import with_glyphs

_GLYPHS = re.compile(rb"<([0-9a-f]+)>")
NOTDEF = ".notdef"
UNUSED_TABLES = (b"BASE", b"DSIG", b"GDEF", b"GPOS", b"GSUB", b"STAT", b"VORG", b"vhea", b"vmtx")
_NOT_READ = ("Notice", "Copyright", "FullName", "FamilyName", "Weight", "UnderlinePosition", "UnderlineThickness")
"""What a CFF font tells that no reader of a PDF asks it for."""
USUAL_WIDTH = 1000
"""In thousandths of the font's size: the width that a PDF needn't name."""


class Fonts(dict[int, Any]):
    """The fonts of a document, as WeasyPrint gathers them while it paints `sheets`, each of which has a `stream`.

    WeasyPrint's subsets keep the numbers of all glyphs up to the last one used, and tables that a PDF has no use for.
    Here a font has no more than its reader needs, and its glyphs are numbered anew, by how often they stand on the
    pages.
    """

    def __init__(self, sheets: Sequence[Any]) -> None:
        super().__init__()
        self._sheets = sheets
        self._counts: dict[str, Counter[int]] = {}
        self._outlines: dict[bytes, list[bytes]] = {}
        self._numbers: dict[str, dict[int, int]] = {}
        self._strings: dict[str, _Strings] = {}

    @property
    def of_one_byte(self) -> frozenset[str]:
        """The names of the fonts whose glyphs have codes of one byte."""
        return frozenset(name for name, numbers in self._numbers.items() if is_of_one_byte(numbers.values()))

    def __setitem__(self, key: int, font: Any) -> None:
        if "CFF " in font.tables or ("glyf" in font.tables and "fvar" not in font.tables):
            font.subset = partial(self._subset, font, font.subset)
        super().__setitem__(key, font)

    def finish(self, pdf: Any) -> None:
        """Makes the file that WeasyPrint has put together agree with the subsets, before anything else is done to it.

        Compact fonts are embedded as the CFF that they are: in an OpenType wrapping, some readers show no glyph.
        """
        for stream in list(pdf.objects):
            if not isinstance(stream, pydyf.Stream):
                continue
            if stream.extra.get("Subtype") == "/OpenType":
                outlines = self._outlines.get(stream.stream[0])
                if outlines is not None:
                    pdf.objects[stream.number] = embedded = Parts(outlines, {"Subtype": "/CIDFontType0C"})
                    embedded.number = stream.number
            elif isinstance(stream, PaintedStream) and self._numbers:
                self._renumber(stream.stream)
        if self._numbers:
            self._name_codes(pdf)

    def _name_codes(self, pdf: Any) -> None:
        """Tells the codes of glyphs, what they stand for and how wide they are."""
        table = one_byte_table()
        if self.of_one_byte:
            pdf.add_object(table)
        for font in self.values():
            if font.hash not in self._numbers:
                continue
            named = f"/{font.hash}+".encode()
            for written in pdf.objects:
                if not isinstance(written, pydyf.Dictionary) or not written.get("BaseFont", b"").startswith(named):
                    continue
                if "ToUnicode" in written:
                    if font.hash in self.of_one_byte:
                        written["Encoding"] = table.reference
                    _object(pdf, written["ToUnicode"]).stream = table_of_text(font.to_unicode)
                else:
                    written["DW"] = USUAL_WIDTH
                    written["W"] = pydyf.Array(_widths(font.widths))

    def _renumber(self, items: list[Any]) -> None:
        """Names glyphs by their new numbers in drawing instructions."""
        strings: _Strings | None = None
        for at, item in enumerate(items):
            if not isinstance(item, bytes):
                continue
            if item.endswith(b" Tf"):
                strings = self._strings.get(item[1:].split()[0].decode())
            elif strings is not None and item.endswith(b" TJ"):
                items[at] = _GLYPHS.sub(strings.renumbered, item)

    def _subset(self, font: Any, as_weasyprint_does: Any, to_unicode: Mapping[int, str], hinting: object) -> None:
        """Leaves in `font` only the glyphs of `to_unicode`; WeasyPrint's way where ours does not fit the font."""
        glyphs = self._by_frequency(font.hash, to_unicode)
        if not (font.missing or font.png or font.svg or font.colr) and 0 < len(glyphs) <= MOST:
            numbers = numbers_of({glyph: to_unicode[glyph] for glyph in glyphs})
            content = self._embedded(font, numbers)
            if content is not None:
                font.file_content = content
                self._number(font.hash, to_unicode, numbers)
                return
        as_weasyprint_does(to_unicode, hinting)

    def _embedded(self, font: Any, numbers: Mapping[int, int]) -> bytes | None:
        """The font file with the glyphs in `numbers` alone, as numbered there; None if it doesn't know them so."""
        if "CFF " not in font.tables:
            content = _subset(font, sorted(numbers), harfbuzz_subset.HB_SUBSET_FLAGS_RETAIN_GIDS)
            return with_glyphs(content, numbers) if content else None
        content = _subset(font, sorted(numbers), harfbuzz_subset.HB_SUBSET_FLAGS_DESUBROUTINIZE)
        outlines = _outlines(content, numbers) if content else None
        if content is not None and outlines is not None:
            self._outlines[content] = outlines
            return content
        return None

    def _number(self, name: str, to_unicode: Mapping[int, str], numbers: dict[int, int]) -> None:
        self._numbers[name] = numbers
        self._strings[name] = _Strings(numbers)
        same = [font for font in self.values() if font.hash == name]
        widths = {numbers[glyph]: width for font in same for glyph, width in font.widths.items()}
        for font in same:
            font.widths = widths
            font.to_unicode = {number: to_unicode[glyph] for glyph, number in numbers.items()}

    def _by_frequency(self, name: str, to_unicode: Mapping[int, str]) -> list[int]:
        """The glyphs of a font, the most frequent first, where it has so many that this matters."""
        if len(to_unicode) <= MOST_OF_ONE_BYTE:
            return list(to_unicode)
        if not self._counts:
            self._counts = _counts(sheet.stream.stream for sheet in self._sheets)
        found = self._counts.get(name, Counter())
        return sorted(to_unicode, key=lambda glyph: -found[glyph])


class _Strings(dict[bytes, bytes]):
    """Strings of glyphs in hexadecimal digits, with the new numbers of the glyphs of a font."""

    def __init__(self, numbers: Mapping[int, int]) -> None:
        super().__init__()
        self._numbers = numbers

    def __missing__(self, string: bytes) -> bytes:
        old = string[1:-1].decode()
        new = (self._numbers[int(old[at : at + 4], 16)] for at in range(0, len(old), 4))
        self[string] = said = b"<%s>" % b"".join(b"%04x" % number for number in new)
        return said

    def renumbered(self, found: re.Match[bytes]) -> bytes:
        """A string found in an instruction, with the new numbers."""
        return self[found[0]]


def _counts(pages: Iterable[Iterable[Any]]) -> dict[str, Counter[int]]:
    """How often each glyph of a font stands on the pages, given as their drawing instructions."""
    counts: dict[str, Counter[int]] = {}
    for items in pages:
        found: Counter[int] = Counter()
        for item in items:
            if not isinstance(item, bytes):
                continue
            if item.endswith(b" Tf"):
                found = counts.setdefault(item[1:].split()[0].decode(), Counter())
            elif item.endswith(b" TJ"):
                for shown in _GLYPHS.findall(item):
                    found.update(int(shown[at : at + 4], 16) for at in range(0, len(shown), 4))
    return counts


def _widths(widths: Mapping[int, float]) -> Iterator[Any]:
    """The widths of a font's glyphs as a PDF has them, but for what is as wide as it takes a glyph to be."""
    run: list[float] = []
    for number, width in sorted(widths.items()):
        if width == USUAL_WIDTH:
            run = []
            continue
        if not run or number - 1 not in widths:
            run = pydyf.Array()
            yield number
            yield run
        run.append(width)


def _subset(font: Any, glyphs: list[int], flags: int) -> bytes | None:
    """The font file with `glyphs` alone; None where HarfBuzz can't."""
    wanted = ffi.gc(harfbuzz_subset.hb_subset_input_create_or_fail(), harfbuzz_subset.hb_subset_input_destroy)
    _add(harfbuzz_subset.hb_subset_input_glyph_set(wanted), glyphs)
    tags = sorted(harfbuzz.hb_tag_from_string(name, -1) for name in UNUSED_TABLES)
    drop = harfbuzz_subset.HB_SUBSET_SETS_DROP_TABLE_TAG
    _add(harfbuzz_subset.hb_subset_input_set(wanted, drop), tags)
    harfbuzz_subset.hb_subset_input_set_flags(wanted, flags | harfbuzz_subset.HB_SUBSET_FLAGS_NO_HINTING)
    face = harfbuzz_subset.hb_subset_or_fail(font.hb_face, wanted)
    if face == ffi.NULL:
        return None
    content: bytes | None = get_hb_object_data(ffi.gc(face, harfbuzz.hb_face_destroy))
    return content


def _add(numbers: Any, added: list[int]) -> None:
    """Puts sorted numbers into a set of HarfBuzz."""
    harfbuzz.hb_set_add_sorted_array(numbers, ffi.new(f"hb_codepoint_t[{len(added)}]", added), len(added))


def _outlines(content: bytes, numbers: Mapping[int, int]) -> list[bytes] | None:
    """The CFF table of a font file, its glyphs numbered anew; None if it doesn't know them by number.

    In two parts: where each outline stands, with all else, and the outlines.
    """
    font = TTFont(BytesIO(content), lazy=True, recalcBBoxes=False)
    names = {_cid(number): _cid(glyph) for glyph, number in sorted(numbers.items(), key=itemgetter(1))}
    if "CFF " not in font or not set(names.values()) <= set(font.getGlyphOrder()):
        return None
    _count_widths_alike(font)
    top = font["CFF "].cff.topDictIndex[0]
    outlines = {name: top.CharStrings[old] for name, old in names.items()}
    top.CharStrings = {NOTDEF: top.CharStrings[NOTDEF], **outlines}
    top.charset = list(top.CharStrings)
    # One group is enough: without hints, nothing but how widths are counted tells groups apart.
    top.FDSelect.gidArray = [0] * len(top.charset)
    del top.FDArray.items[1:]
    for name in _NOT_READ:
        top.rawDict.pop(name, None)
        vars(top).pop(name, None)
    _make_coarser(top)
    table: bytes = font["CFF "].compile(font)
    first = table.index(b"".join(outline.bytecode for outline in top.CharStrings.values()))
    return [table[:first], table[first:]]


def _make_coarser(top: Any) -> None:
    """Puts the glyphs of a CFF font on the coarser grid; leaves them as they are if one of them doesn't allow it."""
    for outline in top.CharStrings.values():
        outline.compile()
    found = [coarser(outline.bytecode) for outline in top.CharStrings.values()]
    known = [each for each in found if each]
    if len(known) < len(found):
        return
    for outline, each in zip(top.CharStrings.values(), known, strict=True):
        outline.setBytecode(each.code)
    top.FontBBox = box_around(each.box for each in known) or top.FontBBox
    top.FontMatrix = [part * GRID for part in top.FontMatrix]
    private = top.FDArray[0].Private
    private.defaultWidthX /= GRID
    private.nominalWidthX /= GRID


def _cid(number: int) -> str:
    """What a CFF calls the glyph of a number."""
    return f"cid{number:05d}"


def _count_widths_alike(font: Any) -> None:
    """Counts the widths of all groups of glyphs as the first group does."""
    top = font["CFF "].cff.topDictIndex[0]
    groups = [group.Private for group in top.FDArray]
    usual, base = groups[0].defaultWidthX, groups[0].nominalWidthX
    for number, name in enumerate(font.getGlyphOrder()):
        group, width = groups[top.FDSelect[number]], font["hmtx"][name][0]
        if group is groups[0] or width == usual == group.defaultWidthX:
            continue
        outline = top.CharStrings[name]
        outline.decompile()
        commands = [command for command in programToCommands(outline.program) if command[0]]
        counted = [] if width == usual else [("", [width - base])]
        outline.setProgram(commandsToProgram(counted + commands))


def _object(pdf: Any, reference: bytes) -> Any:
    return pdf.objects[int(reference.split()[0])]
