"""Leaves out where a page keeps how it paints and goes back to it, where it can as well say what changed.

WeasyPrint keeps that for each box, and around the whole page; what is painted stays the same.
"""

from __future__ import annotations

from collections.abc import Sequence

from edu.render.instructions import COLOURS, MARKS, TEXT, Brush, Instruction, brush_part, decimal

NEW_BRUSH: Brush = {
    b"rg": (b"rg", [b"0 0 0 rg"]),
    b"RG": (b"RG", [b"0 0 0 RG"]),
    b"/a": (b"gs", [b"/a1.0 gs"]),
    b"/A": (b"gs", [b"/A1.0 gs"]),
}
"""What a page begins with: black, nothing transparent."""

_PATHS = {b"m", b"l", b"c", b"v", b"y", b"h", b"re", b"n", b"f", b"f*", b"S", b"s", b"B", b"B*", b"b", b"b*"}
_LASTING_IN_NOTHING = TEXT | MARKS | _PATHS | {b"EMC", b"Do", b"q", b"Q"}
"""What has no effect on what comes after it, or sets what all text sets anew."""


def without_needless_states(page: Sequence[Instruction]) -> list[Instruction]:
    """The instructions of a page, from whose end nothing goes on, with the fewest states kept."""
    dropped = _needless(page)
    brush, kept = dict(NEW_BRUSH), []
    written: list[Instruction] = []
    for at, (operator, items) in enumerate(page):
        if operator == b"q":
            kept.append(dict(brush))
        elif operator == b"Q":
            before, brush = brush, kept.pop()
            if at in dropped:
                written += [set_ for part, set_ in brush.items() if before[part] != set_]
        elif _sets_brush(operator, items):
            brush[brush_part(operator, items)] = (operator, items)
        if operator == b"cm" and written and written[-1][0] == b"cm":
            written[-1] = _joined(written[-1], (operator, items))
        elif at not in dropped:
            written.append((operator, items))
    return written


def _sets_brush(operator: bytes, items: list[object]) -> bool:
    return operator in COLOURS or (operator == b"gs" and brush_part(operator, items) in NEW_BRUSH)


def _needless(page: Sequence[Instruction]) -> set[int]:
    """Where a state is kept, and where it is gone back to, without need: no more than the brush differs, or it ends."""
    needless: set[int] = set()
    open_: list[tuple[int, bool]] = []
    end = len(page)
    while end and page[end - 1][0] == b"Q":
        end -= 1
    for at, (operator, items) in enumerate(page):
        if operator == b"q":
            open_.append((at, False))
        elif operator == b"Q":
            start, is_needed = open_.pop()
            if not is_needed or at >= end:
                needless |= {start, at}
        elif open_ and operator not in _LASTING_IN_NOTHING and not _sets_brush(operator, items):
            open_[-1] = open_[-1][0], True
    return needless


def _joined(first: Instruction, second: Instruction) -> Instruction:
    """Two changes of the axes as one."""
    (a, b, c, d, e, f), (*turned, x, y) = _numbers(second), _numbers(first)
    axes = [pair for one, other in ((a, b), (c, d), (e, f)) for pair in _turned(one, other, turned)]
    matrix = [*axes[:4], axes[4] + x, axes[5] + y]
    return b"cm", [b"%s cm" % b" ".join(decimal(number, 6) for number in matrix)]


def _turned(x: float, y: float, axes: Sequence[float]) -> tuple[float, float]:
    a, b, c, d = axes
    return x * a + y * c, x * b + y * d


def _numbers(instruction: Instruction) -> list[float]:
    return [float(number) for number in instruction[1][-1].split()[:6]]
