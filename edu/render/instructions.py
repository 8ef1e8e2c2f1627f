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


def brush_part(operator: bytes, items: list[Any]) -> bytes:
    """What of the brush an instruction sets: one of the two colours, or one of the two opacities (`/a`, `/A`)."""
    part: bytes = operator if operator in COLOURS else items[0][:2]
    return part


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


Brush = dict[bytes, Instruction]
"""The instructions that set what is painted with, by the part that they set."""


def decimal(number: float, decimals: int) -> bytes:
    """A number as a PDF has it, without what need not be said."""
    text = f"{number:.{decimals}f}"
    if decimals:
        text = text.rstrip("0").rstrip(".")
    return b"0" if text in ("-0", "") else text.encode()
