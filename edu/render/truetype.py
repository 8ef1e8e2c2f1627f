"""TrueType fonts with the glyphs of one sheet alone, and of the tables those that a PDF needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from io import BytesIO
from itertools import pairwise
from struct import iter_unpack, pack, pack_into, unpack_from

from fontTools.ttLib.sfnt import SFNTReader, SFNTWriter  # type: ignore[import-untyped]

TABLES = ("glyf", "head", "hhea", "hmtx", "loca", "maxp")
"""What a PDF needs where characters are named by the glyph's number and hints are gone (ISO 32000-1, 9.9)."""

_WORDS, _SCALE, _MORE, _TWO_SCALES, _FOUR_SCALES = 0x1, 0x8, 0x20, 0x40, 0x80  # flags of a part of a glyph
_LOCATIONS_AT, _GLYPHS_AT, _METRICS_AT = 50, 4, 34  # in `head`, `maxp` and `hhea`


def with_glyphs(content: bytes, numbers: Mapping[int, int]) -> bytes:
    """The TrueType font `content` with the glyph for what is missing, and the glyphs in `numbers` as numbered there.

    What these are put together from follows behind them. Where no glyph has a number, there is an empty one.
    """
    tables = dict(SFNTReader(BytesIO(content)).tables.items())
    read = {name: content[tables[name].offset : tables[name].offset + tables[name].length] for name in TABLES}
    outlines = _outlines(read)
    order: list[int | None] = [None] * (max(numbers.values()) + 1)
    renumbered = {0: 0, **numbers}
    for wanted, number in renumbered.items():
        order[number] = wanted
    for known in order:  # it grows by what is found
        for _, part in _parts(b"" if known is None else outlines[known]):
            if part not in renumbered:
                renumbered[part] = len(order)
                order.append(part)
    written = [b"" if glyph is None else _renumbered(outlines[glyph], renumbered) for glyph in order]
    places = [0]
    for outline in written:
        places.append(places[-1] + len(outline))
    head, hhea, maxp = (bytearray(read[name]) for name in ("head", "hhea", "maxp"))
    pack_into(">h", head, _LOCATIONS_AT, 1)
    pack_into(">H", hhea, _METRICS_AT, len(order))
    pack_into(">H", maxp, _GLYPHS_AT, len(order))
    return _file(
        {
            "glyf": b"".join(written),
            "head": bytes(head),
            "hhea": bytes(hhea),
            "hmtx": b"".join(bytes(4) if glyph is None else _metrics(read, glyph) for glyph in order),
            "loca": pack(f">{len(places)}I", *places),
            "maxp": bytes(maxp),
        }
    )


def _outlines(read: dict[str, bytes]) -> list[bytes]:
    is_long = unpack_from(">h", read["head"], _LOCATIONS_AT)[0]
    unit, step = (">I", 1) if is_long else (">H", 2)
    places = [place * step for (place,) in iter_unpack(unit, read["loca"])]
    return [read["glyf"][start:end] for start, end in pairwise(places)]


def _metrics(read: dict[str, bytes], glyph: int) -> bytes:
    """The width of a glyph and what is free on its left; the last width holds for all glyphs after it."""
    count = unpack_from(">H", read["hhea"], _METRICS_AT)[0]
    if glyph < count:
        return read["hmtx"][4 * glyph : 4 * glyph + 4]
    bearing = 4 * count + 2 * (glyph - count)
    return read["hmtx"][4 * count - 4 : 4 * count - 2] + read["hmtx"][bearing : bearing + 2]


def _parts(outline: bytes) -> Iterator[tuple[int, int]]:
    """Where in an outline the number of a glyph stands that it is put together from, and that number."""
    if not outline or unpack_from(">h", outline)[0] >= 0:
        return
    at, flags = 10, _MORE
    while flags & _MORE:
        flags, part = unpack_from(">HH", outline, at)
        yield at + 2, part
        at += 8 if flags & _WORDS else 6
        at += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _FOUR_SCALES else 0


def _renumbered(outline: bytes, numbers: Mapping[int, int]) -> bytes:
    new = bytearray(outline)
    for at, part in _parts(outline):
        pack_into(">H", new, at, numbers[part])
    return bytes(new)


def _file(tables: dict[str, bytes]) -> bytes:
    out = BytesIO()
    writer = SFNTWriter(out, len(tables))
    for name, table in tables.items():
        writer[name] = table
    writer.close()
    return out.getvalue()
