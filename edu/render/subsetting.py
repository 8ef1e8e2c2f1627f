"""Small subsets of big fonts: of a Chinese font with 65,000 glyphs only the few that a page shows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from io import BytesIO
from typing import Any

import pydyf  # type: ignore[import-untyped]
from fontTools.cffLib.specializer import (  # type: ignore[import-untyped]
    commandsToProgram,
    programToCommands,
)
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from weasyprint.text.ffi import ffi, harfbuzz, harfbuzz_subset
from weasyprint.text.fonts import get_hb_object_data

UNUSED_TABLES = (b"BASE", b"DSIG", b"GPOS", b"GSUB", b"VORG", b"vhea", b"vmtx")


class Fonts(dict[int, Any]):
    """The fonts of a document, as WeasyPrint gathers them while it paints.

    WeasyPrint's subsets keep the numbers of all glyphs up to the last one used, which costs 140 kB in a Chinese
    font. A font whose glyphs are named by number (CID-keyed CFF) needs that no more than its reader does.
    """

    def __init__(self) -> None:
        super().__init__()
        self._compact: dict[bytes, bytes] = {}

    def __setitem__(self, key: int, font: Any) -> None:
        if "CFF " in font.tables:
            font.subset = partial(self._subset, font, font.subset)
        super().__setitem__(key, font)

    def unwrap(self, pdf: Any) -> None:
        """Embeds compact fonts as the CFF that they are: in an OpenType wrapping, some readers show no glyph."""
        for stream in pdf.objects:
            if isinstance(stream, pydyf.Stream) and stream.extra.get("Subtype") == "/OpenType":
                outlines = self._compact.get(stream.stream[0])
                if outlines is not None:
                    stream.stream = [outlines]
                    stream.extra["Subtype"] = "/CIDFontType0C"

    def _subset(self, font: Any, as_weasyprint_does: Any, to_unicode: Mapping[int, str], hinting: object) -> None:
        """Leaves in `font` only the glyphs of `to_unicode`; WeasyPrint's way where ours does not fit the font."""
        content = _compact(font, sorted(to_unicode)) if to_unicode and not font.missing else None
        outlines = _outlines(content, set(to_unicode)) if content else None
        if content is None or outlines is None:
            as_weasyprint_does(to_unicode, hinting)
        else:
            self._compact[content] = outlines
            font.file_content = content


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


def _outlines(content: bytes, glyphs: set[int]) -> bytes | None:
    """The CFF table of a font file; None if its glyphs are not known there by the numbers in `glyphs`."""
    font = TTFont(BytesIO(content), lazy=True)
    names = {f"cid{number:05d}" for number in glyphs}
    if "CFF " not in font or not names <= set(font.getGlyphOrder()):
        return None
    _count_widths_alike(font)
    table: bytes = font["CFF "].compile(font)
    return table


def _count_widths_alike(font: Any) -> None:
    """Counts the widths of all groups of glyphs as the first group does: some readers know no other."""
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
    for group in groups:
        group.defaultWidthX, group.nominalWidthX = usual, base
