"""Writes a PDF that is being made as a file: what is needed of it, packed as tightly as programs can read.

pydyf writes all objects, the unneeded ones too, and a table of their places that doesn't pack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from hashlib import md5
from itertools import groupby
from math import ceil, floor
from typing import Any, BinaryIO

import pydyf  # type: ignore[import-untyped]

from edu.render.parts import Parts

_STRING_OR_REFERENCE = re.compile(rb"\((?:[^\\()]|\\.)*\)|(\d+) 0 R", re.DOTALL)
_UTF_16 = re.compile(rb"<(feff(?:[0-9a-f]{4})*)>")
_TO_ESCAPE = re.compile(rb"[\\()\r\n]")
_ESCAPED = {b"\r": rb"\r", b"\n": rb"\n"}
_KIND = 4
"""How many of an object's first bytes tell its kind; what is alike packs best beside each other."""
_HEADER = b"%PDF-1.7\n%\xf0\x9f\x96\xa4\n"
_UP = 2  # a row of a table told by how it differs from the one above it
_FREE, _PLACED, _PACKED = 0, 1, 2


def leave_out_needless(pdf: Any) -> None:
    """Leaves out of the objects of `pdf` what holds without being said, and of places what is less than a point."""
    for each in pdf.objects:
        if not isinstance(each, pydyf.Dictionary):
            continue
        if each.get("Type") == "/Page":
            del each["TrimBox"], each["BleedBox"]  # they are the page's own box
        elif each.get("Count") == 0:
            del each["Count"]  # of a bookmark with none under it
        if isinstance(each.get("Dest"), pydyf.Array):
            _round_place(each["Dest"])
    for target in pdf.catalog.get("Names", {}).get("Dests", {}).get("Names", ())[1::2]:
        _round_place(target)


def _round_place(target: pydyf.Array) -> None:
    """A place on a page: the page, how it is shown, from the left, from the bottom."""
    target[2], target[3] = floor(target[2]), ceil(target[3])


def write_file(pdf: Any, output: BinaryIO) -> None:
    """Writes `pdf` to `output`; the same objects give the same bytes."""
    pdf.add_object(pdf.info)
    told = {each.number: _told(each) for each in pdf.objects if each.free != "f"}
    needed = sorted(_needed(told, (pdf.catalog.number, pdf.info.number)))
    placed = [number for number in needed if not pdf.objects[number].compressible]
    packed = [number for number in needed if pdf.objects[number].compressible]
    packed.sort(key=lambda number: told[number][:_KIND])
    numbers = {old: new for new, old in enumerate((*placed, *packed), start=1)}
    file = bytearray(_HEADER)
    rows = [(_FREE, 0, 0)]
    for old in placed:
        rows.append((_PLACED, len(file), 0))
        file += _object(len(rows) - 1, _renumbered(pdf.objects[old].data, numbers))
    pack = _pack([(numbers[old], _renumbered(told[old], numbers)) for old in packed])
    rows += [(_PACKED, len(rows) + len(packed), at) for at in range(len(packed))]
    rows.append((_PLACED, len(file), 0))
    file += _object(len(rows) - 1, pack.data)
    start = len(file)
    rows.append((_PLACED, start, 0))
    named = md5(file, usedforsecurity=False).hexdigest().encode()
    ends = {"Root": pdf.catalog.reference, "Info": pdf.info.reference, "ID": pydyf.Array([b"<%s>" % named] * 2)}
    file += _object(len(rows) - 1, _renumbered(_places(rows, ends).data, numbers))
    output.write(b"%sstartxref\n%d\n%%%%EOF\n" % (bytes(file), start))


def _told(each: Any) -> bytes:
    """What an object says, but for the content of a stream."""
    told: bytes = pydyf.Dictionary(each.extra).data if isinstance(each, pydyf.Stream) else each.data
    return told


def _needed(told: Mapping[int, bytes], roots: tuple[int, ...]) -> set[int]:
    """The objects that can be come to from the roots."""
    found = set(roots)
    to_read = list(roots)
    while to_read:
        for reference in _STRING_OR_REFERENCE.finditer(told[to_read.pop()]):
            if reference[1] and int(reference[1]) not in found:
                found.add(int(reference[1]))
                to_read.append(int(reference[1]))
    return found


def _renumbered(said: bytes, numbers: Mapping[int, int]) -> bytes:
    """What an object says, with others by their new numbers; the content of a stream refers to none."""
    told, stream, content = said.partition(b"stream\n")

    def new(found: re.Match[bytes]) -> bytes:
        return b"%d 0 R" % numbers[int(found[1])] if found[1] else found[0]

    return _STRING_OR_REFERENCE.sub(new, told) + stream + content


def _object(number: int, said: bytes) -> bytes:
    return b"%d 0 obj\n%s\nendobj\n" % (number, said)


def _pack(objects: list[tuple[int, bytes]]) -> pydyf.Stream:
    """Objects as one stream."""
    parts: list[bytes] = []
    places, length = [], 0
    for _, alike in groupby(objects, key=lambda each: each[1][:_KIND]):
        part = bytearray()
        for number, said in alike:
            places.append(f"{number} {length + len(part)}")
            part += _UTF_16.sub(_as_bytes, said) + b"\n"
        parts.append(bytes(part))
        length += len(part)
    head = " ".join(places).encode() + b"\n"
    return Parts([head, *parts], {"Type": "/ObjStm", "N": len(objects), "First": len(head)})


def _as_bytes(text: re.Match[bytes]) -> bytes:
    """A text in UTF-16 as it is, instead of as digits."""
    raw = bytes.fromhex(text[1].decode())
    return b"(%s)" % _TO_ESCAPE.sub(lambda found: _ESCAPED.get(found[0], b"\\" + found[0]), raw)


def _places(rows: list[tuple[int, int, int]], ends: Mapping[str, Any]) -> pydyf.Stream:
    """The table of where each object stands, and how the file is entered."""
    widths = [1, *(max(1, (max(row[field] for row in rows).bit_length() + 7) // 8) for field in (1, 2))]
    table = [b"".join(value.to_bytes(width) for value, width in zip(row, widths, strict=True)) for row in rows]
    extra = {
        "Type": "/XRef",
        "Size": len(rows),
        "W": pydyf.Array(widths),
        **ends,
        "DecodeParms": pydyf.Dictionary({"Predictor": 10 + _UP, "Columns": sum(widths)}),
    }
    return pydyf.Stream([b"".join(_differences(table))], extra, compress=True)


def _differences(table: list[bytes]) -> Iterator[bytes]:
    above = bytes(len(table[0]))
    for row in table:
        yield bytes((_UP, *(here - there & 0xFF for here, there in zip(row, above, strict=True))))
        above = row
