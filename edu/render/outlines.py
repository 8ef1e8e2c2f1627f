"""Outlines of glyphs on a grid a fifth as fine as the font's own: they pack to less, and nobody can tell them apart.

A Chinese character has so many points that its font is nearly half of a sheet's file. Here each point moves by two
thousandths of the letter's size at most: in the largest letters of a sheet by two hundredths of a millimetre, half a
dot of a printer that has 600 to the inch. Told in steps of that grid, most numbers take one byte instead of two.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import cycle, islice
from typing import NamedTuple

GRID = 5
"""Every fifth number: the coarsest grid on which no number is more than two away from its place."""

_ENDCHAR, _SHORT, _FIXED = 14, 28, 255
_MOVES = {21: "xy", 22: "x", 4: "y"}
_ENDS_OR_MOVES = {_ENDCHAR: "", **_MOVES}
_AXES = {5: "xy", 6: "xy", 7: "yx", 8: "xy", 24: "xy", 25: "xy"}
"""For operators that take any number of steps: along which axes these go, in turn."""
_CURVES = {26: ("x", "yxyy"), 27: ("y", "xxyx")}
"""For operators whose curves begin and end along one axis: the axis of a step that may stand before all others."""
_TURNING = {30: ("yxyx", "xxyy"), 31: ("xxyy", "yxyx")}
"""For operators whose curves begin along one axis and end along the other, in turn; the last may have a step more."""


Box = tuple[int, int, int, int]
"""Left, bottom, right, top."""


class Outline(NamedTuple):
    """A Type 2 charstring, and the box around all its points (none for a glyph without any), in steps of the grid."""

    code: bytes
    box: Box | None


@lru_cache(maxsize=8192)
def coarser(code: bytes) -> Outline | None:
    """The outline of a glyph (a charstring without subroutines) on the coarser grid, a step of which is the unit.

    None for one with hints, or with what only few fonts have.
    """
    out = bytearray()
    steps: list[int] = []
    true, drawn = {"x": 0, "y": 0}, {"x": 0, "y": 0}
    passed: dict[str, list[int]] = {"x": [], "y": []}
    at, has_begun = 0, False
    while at < len(code):
        operator = code[at]
        if operator == _SHORT or operator >= 32:
            if operator == _FIXED:
                break
            number, length = _number(code, at)
            steps.append(number)
            at += length
            continue
        at += 1
        axes = _axes_of(operator, len(steps), has_begun)
        if axes is None:
            break
        width = len(steps) - len(axes)
        for step in steps[:width]:
            out += _width(step)
        for step, axis in zip(steps[width:], axes, strict=True):
            true[axis] += step
            place = (true[axis] + GRID // 2) // GRID
            out += _encoded(place - drawn[axis])
            drawn[axis] = place
            passed[axis].append(place)
        out.append(operator)
        steps.clear()
        if operator == _ENDCHAR:
            return Outline(bytes(out), _box(passed["x"], passed["y"]))
        if operator in _MOVES:
            passed["x"].append(drawn["x"])
            passed["y"].append(drawn["y"])
        has_begun = True
    return None


def _box(across: list[int], up: list[int]) -> Box | None:
    return (min(across), min(up), max(across), max(up)) if across else None


def box_around(boxes: Iterable[Box | None]) -> Box | None:
    """The box around boxes."""
    known = [box for box in boxes if box]
    if not known:
        return None
    left, bottom, right, top = zip(*known, strict=True)
    return min(left), min(bottom), max(right), max(top)


def _axes_of(operator: int, count: int, has_begun: bool) -> str | None:
    """Along which axis each of the `count` steps of an operator goes, a width before them aside; None if not known."""
    if operator in _ENDS_OR_MOVES:
        axes = _ENDS_OR_MOVES[operator]
        return axes if count - len(axes) in ((0,) if has_begun else (0, 1)) else None
    if not has_begun:
        return None
    if operator in _AXES:
        return "".join(islice(cycle(_AXES[operator]), count))
    if operator in _CURVES:
        before, curve = _CURVES[operator]
        return before * (count % 4) + curve * (count // 4) if count % 4 < 2 else None
    if operator in _TURNING and count % 4 < 2:
        curves = "".join(islice(cycle(_TURNING[operator]), count // 4))
        return curves + ("" if count % 4 == 0 else "x" if curves[-1] == "y" else "y")
    return None


def _number(code: bytes, at: int) -> tuple[int, int]:
    """The number that stands at a place of a charstring, and its length."""
    first = code[at]
    if first == _SHORT:
        return int.from_bytes(code[at + 1 : at + 3], signed=True), 3
    if first < 247:
        return first - 139, 1
    if first < 251:
        return (first - 247) * 256 + code[at + 1] + 108, 2
    return (251 - first) * 256 - code[at + 1] - 108, 2


def _width(number: int) -> bytes:
    """A width in steps of the grid, exactly."""
    return (
        _encoded(number // GRID)
        if number % GRID == 0
        else bytes((_FIXED,)) + round(number / GRID * 0x10000).to_bytes(4, signed=True)
    )


@lru_cache(maxsize=4096)
def _encoded(number: int) -> bytes:
    """A whole number as charstrings have it."""
    if -107 <= number <= 107:
        return bytes((number + 139,))
    if 108 <= number <= 1131:
        return bytes((247 + (number - 108 >> 8), number - 108 & 255))
    if -1131 <= number <= -108:
        return bytes((251 + (-number - 108 >> 8), -number - 108 & 255))
    return bytes((_SHORT,)) + number.to_bytes(2, signed=True)
