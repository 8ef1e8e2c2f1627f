"""Small subsets of big fonts: of a Chinese font with 65,000 glyphs only the few that a page shows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial
from io import BytesIO
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

from edu.render.outlines import box_around, coarser

_GLYPHS = re.compile(rb"<([0-9a-f]+)>")
NOTDEF = ".notdef"
UNUSED_TABLES = (b"BASE", b"DSIG", b"GPOS", b"GSUB", b"VORG", b"vhea", b"vmtx")


class Fonts(dict[int, Any]):
    """The fonts of a document, as WeasyPrint gathers them while it paints.

    WeasyPrint's subsets keep the numbers of all glyphs up to the last one used, which costs 140 kB in a Chinese
    font. A font whose glyphs are named by number (CID-keyed CFF) needs no more than its reader does, and its glyphs
    are numbered anew as they come: small numbers that are close to each other make the pages lighter too.
    """

    def __init__(self) -> None:
        super().__init__()
        self._outlines: dict[bytes, bytes] = {}
        self._numbers: dict[str, dict[int, int]] = {}

    def __setitem__(self, key: int, font: Any) -> None:
        if "CFF " in font.tables:
            font.subset = partial(self._subset, font, font.subset)
        super().__setitem__(key, font)

    def finish(self, pdf: Any) -> None:
        """Makes the file that WeasyPrint has put together agree with the subsets, before anything else is done to it.

        Compact fonts are embedded as the CFF that they are: in an OpenType wrapping, some readers show no glyph.
        """
        for stream in pdf.objects:
            if not isinstance(stream, pydyf.Stream):
                continue
            if stream.extra.get("Subtype") == "/OpenType":
                outlines = self._outlines.get(stream.stream[0])
                if outlines is not None:
                    stream.stream = [outlines]
                    stream.extra["Subtype"] = "/CIDFontType0C"
            elif isinstance(stream, PaintedStream) and self._numbers:
                self._renumber(stream.stream)

    def _renumber(self, items: list[Any]) -> None:
        """Names glyphs by their new numbers in drawing instructions."""
        numbers: Mapping[int, int] | None = None

        def renumbered(found: re.Match[bytes]) -> bytes:
            old = found[1].decode()
            return b"<%s>" % b"".join(b"%04x" % numbers[int(old[at : at + 4], 16)] for at in range(0, len(old), 4))  # type: ignore[index]

        for at, item in enumerate(items):
            if not isinstance(item, bytes):
                continue
            if item.endswith(b" Tf"):
                numbers = self._numbers.get(item[1:].split()[0].decode())
            elif numbers and item.endswith(b" TJ"):
                items[at] = _GLYPHS.sub(renumbered, item)

    def _subset(self, font: Any, as_weasyprint_does: Any, to_unicode: Mapping[int, str], hinting: object) -> None:
        """Leaves in `font` only the glyphs of `to_unicode`; WeasyPrint's way where ours does not fit the font."""
        content = _compact(font, sorted(to_unicode)) if to_unicode and not font.missing else None
        outlines = _outlines(content, list(to_unicode)) if content else None
        if content is None or outlines is None:
            as_weasyprint_does(to_unicode, hinting)
            return
        self._outlines[content] = outlines
        font.file_content = content
        numbers = self._numbers[font.hash] = {glyph: number for number, glyph in enumerate(to_unicode, start=1)}
        for same in self.values():
            if same.hash == font.hash:
                same.widths = {numbers[glyph]: width for glyph, width in same.widths.items()}
                same.to_unicode = {numbers[glyph]: text for glyph, text in same.to_unicode.items()}


def _compact(font: Any, glyphs: list[int]) -> bytes | None:
    """The font file with `glyphs` alone, renumbered from 0; None where HarfBuzz can't."""
    wanted = ffi.gc(harfbuzz_subset.hb_subset_input_create_or_fail(), harfbuzz_subset.hb_subset_input_destroy)
    _add(harfbuzz_subset.hb_subset_input_glyph_set(wanted), glyphs)
    tags = sorted(harfbuzz.hb_tag_from_string(name, -1) for name in UNUSED_TABLES)
    drop = harfbuzz_subset.HB_SUBSET_SETS_DROP_TABLE_TAG
    _add(harfbuzz_subset.hb_subset_input_set(wanted, drop), tags)
    flags = harfbuzz_subset.HB_SUBSET_FLAGS_DESUBROUTINIZE | harfbuzz_subset.HB_SUBSET_FLAGS_NO_HINTING
    harfbuzz_subset.hb_subset_input_set_flags(wanted, flags)
    face = harfbuzz_subset.hb_subset_or_fail(font.hb_face, wanted)
    if face == ffi.NULL:
        return None
    content: bytes | None = get_hb_object_data(ffi.gc(face, harfbuzz.hb_face_destroy))
    return content


def _add(numbers: Any, added: list[int]) -> None:
    """Puts sorted numbers into a set of HarfBuzz."""
    harfbuzz.hb_set_add_sorted_array(numbers, ffi.new(f"hb_codepoint_t[{len(added)}]", added), len(added))


def _outlines(content: bytes, glyphs: Sequence[int]) -> bytes | None:
    """The CFF table of a font file, with `glyphs` numbered from 1 in their order; None if it doesn't know them so."""
    font = TTFont(BytesIO(content), lazy=True, recalcBBoxes=False)
    names = [f"cid{number:05d}" for number in glyphs]
    if "CFF " not in font or not set(names) <= set(font.getGlyphOrder()):
        return None
    _count_widths_alike(font)
    top = font["CFF "].cff.topDictIndex[0]
    outlines = {f"cid{number:05d}": top.CharStrings[name] for number, name in enumerate(names, start=1)}
    boxes = []
    for outline in outlines.values():
        outline.compile()
        code, box = coarser(outline.bytecode)
        outline.setBytecode(code)
        boxes.append(box)
    top.FontBBox = box_around(boxes) or top.FontBBox
    top.CharStrings = {NOTDEF: top.CharStrings[NOTDEF], **outlines}
    top.charset = list(top.CharStrings)
    # One group is enough: without hints, nothing but how widths are counted tells groups apart.
    top.FDSelect.gidArray = [0] * len(top.charset)
    del top.FDArray.items[1:]
    table: bytes = font["CFF "].compile(font)
    return table


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
