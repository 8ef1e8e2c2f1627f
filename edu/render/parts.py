"""Streams of a PDF whose parts are unlike each other, and are packed each as suits it."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any

import pydyf  # type: ignore[import-untyped]


class Parts(pydyf.Stream):  # type: ignore[misc]
    """A stream of several parts, packed; each begins a new block, with the codes for its own letters."""

    def __init__(self, parts: list[bytes], extra: Mapping[str, Any]) -> None:
        super().__init__(parts, dict(extra))

    @property
    def data(self) -> bytes:
        """The stream as it stands in the file."""
        packer = zlib.compressobj(level=9, memLevel=9)
        packed = bytearray()
        for part in self.stream:
            packed += packer.compress(part) + packer.flush(zlib.Z_BLOCK)
        packed += packer.flush()
        told: bytes = pydyf.Dictionary({**self.extra, "Filter": "/FlateDecode", "Length": len(packed)}).data
        return told + b"\nstream\n" + packed + b"\nendstream"
