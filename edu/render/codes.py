"""The codes that glyphs have on the pages: their numbers, in one byte where a font has few, else in two.

Text is most of a page, and takes less room so than with two bytes for each glyph. In a font of few, what stands for one
of the first 256 characters has its number, so that a range or two tell what most of the codes mean.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pydyf  # type: ignore[import-untyped]

MOST = 0xFFFF
"""How many glyphs of a font have a code."""

_UNFIT = frozenset(b"\0\n\r()\\")
"""What can't stand in a string as it is, or might be read as something else: no number of our choice."""
_ONE_BYTE = [number for number in range(256) if number not in _UNFIT]
MOST_OF_ONE_BYTE = len(_ONE_BYTE)
"""How many glyphs a font may have for codes of one byte."""
_RANGES = (range(0x20, 0x7F), range(0xA0, 0x100))
"""The characters among the first 256 that are seen."""
_NAME = "/OneByteIdentityH"
"""What programs know a table by in which each code is the number of its glyph, of one byte."""
_COLLECTION = {"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0}
_ROW = 256
"""How many codes of two bytes have the first in common."""
_LONGEST = 100
"""How many entries a part of a table may have."""


def numbers_of(texts: Mapping[int, str]) -> dict[int, int]:
    """A new number, which is not 0, for each glyph of a font, given with what it stands for, the most frequent first.

    Where two bytes are needed, the most frequent ones share the first. Otherwise numbers follow the order of what they
    stand for, so that the table which tells that repeats itself.
    """
    if len(texts) > MOST_OF_ONE_BYTE:
        glyphs = list(texts)
        rows = [glyphs[: _ROW - 1], *(glyphs[start : start + _ROW] for start in range(_ROW - 1, len(glyphs), _ROW))]
        ordered = [glyph for row in rows for glyph in sorted(row, key=lambda glyph: (texts[glyph], glyph))]
        return {glyph: number for number, glyph in enumerate(ordered, start=1)}
    characters: dict[str, int] = {}
    for glyph, text in texts.items():
        if len(text) == 1 and any(ord(text) in each for each in _RANGES):
            characters.setdefault(text, glyph)
    numbers = {glyph: ord(text) for text, glyph in characters.items()}
    taken = set(numbers.values())
    others = sorted(texts.keys() - numbers.keys(), key=lambda glyph: (texts[glyph], glyph))
    outside = [number for number in _ONE_BYTE if not any(number in each for each in _RANGES)]
    free = outside if len(others) <= len(outside) else [number for number in _ONE_BYTE if number not in taken]
    return numbers | dict(zip(others, free, strict=False))


def is_of_one_byte(numbers: Iterable[int]) -> bool:
    """Whether glyphs of a font with these numbers have codes of one byte."""
    return max(numbers) < 256


def one_byte_table() -> pydyf.Stream:
    """The table (a CMap) of the fonts whose codes are of one byte."""
    collection = [f"/{key} {value} def" for key, value in _COLLECTION.items()]
    return pydyf.Stream(
        _table(_NAME, 1, collection, _part("cidrange", ["<00> <ff> 0"]), 1),
        {"Type": "/CMap", "CMapName": _NAME, "CIDSystemInfo": pydyf.Dictionary(_COLLECTION)},
        compress=True,
    )


def table_of_text(texts: Mapping[int, str]) -> list[bytes]:
    """The table (a CMap) that tells what the numbers of a font's glyphs stand for."""
    size = 1 if is_of_one_byte(texts) else 2
    ranges: list[str] = []
    told: set[int] = set()
    if size == 1:
        for each in _RANGES:
            own = {number: texts[number] for number in each if number in texts}
            if own and all(text == chr(number) for number, text in own.items()):
                ranges.append(f"<{each.start:02x}> <{each.stop - 1:02x}> <{each.start:04x}>")
                told |= own.keys()
    single = [
        f"<{number.to_bytes(size).hex()}> <{texts[number].encode('utf-16-be').hex()}>"
        for number in sorted(texts.keys() - told)
    ]
    collection = ["/Registry (Adobe) def", "/Ordering (UCS) def", "/Supplement 0 def"]
    return _table("/Adobe-Identity-UCS", 2, collection, _part("bfrange", ranges) + _part("bfchar", single), size)


def _table(name: str, kind: int, collection: Sequence[str], body: Sequence[str], size: int) -> list[bytes]:
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo 3 dict dup begin",
        *collection,
        "end def",
        f"/CMapName {name} def",
        f"/CMapType {kind} def",
        *_part("codespacerange", [f"<{'00' * size}> <{'ff' * size}>"]),
        *body,
        "endcmap",
        "CMapName currentdict /CMap defineresource pop",
        "end",
        "end",
    ]
    return [line.encode() for line in lines]


def _part(name: str, entries: Sequence[str]) -> list[str]:
    lines = []
    for start in range(0, len(entries), _LONGEST):
        some = entries[start : start + _LONGEST]
        lines += [f"{len(some)} begin{name}", *some, f"end{name}"]
    return lines
