"""The drawing instructions of a page, one by one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

Instruction = tuple[bytes, list[Any]]
"""An operator, and all that stands in the page for it, itself included."""

COLOURS = frozenset({b"rg", b"RG"})
TEXT = frozenset({b"BT", b"ET", b"Tm", b"Tf", b"Ts", b"TJ"})
ALSO_IN_TEXT = COLOURS | {b"gs"}
MARKS = frozenset({b"BDC", b"BMC"})
ARTIFACT = "/Artifact"


def instructions_of(items: Iterable[Any]) -> list[Instruction]:
    """The instructions in the items of a page as WeasyPrint gathers them; a mark comes in several items."""
    found: list[Instruction] = []
    operands: list[Any] = []
    for item in items:
        operands.append(item)
        if isinstance(item, bytes):
            found.append((item.rpartition(b" ")[2], operands))
            operands = []
    return found
