"""Borders on one side of a box, painted as the strips that they are.

WeasyPrint cuts the strip out of a frame around the whole box, which takes eight instructions where one would do.
"""

from __future__ import annotations

from collections.abc import Sequence

from edu.render.instructions import ALSO_IN_TEXT, Instruction

_CUT = [b"m", b"l", b"l", b"l", b"W*", b"n"]
_FRAME = [b"re", b"re", b"f*"]
_ALIKE = 1e-4  # numbers come with six decimals

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def with_strips(page: Sequence[Instruction]) -> list[Instruction]:
    """The instructions of a page, with each border on one side painted as a rectangle."""
    operators = [operator for operator, _ in page]
    found: list[Instruction] = []
    at = 0
    while at < len(page):
        frame_at = at + len(_CUT)
        while frame_at < len(page) and operators[frame_at] in ALSO_IN_TEXT:
            frame_at += 1
        after = frame_at + len(_FRAME)
        if operators[at : at + len(_CUT)] == _CUT and operators[frame_at:after] == _FRAME:
            corners = [_numbers(instruction) for instruction in page[at : at + 4]]
            inner, outer = (_box(_numbers(instruction)) for instruction in page[frame_at : frame_at + 2])
            if _is_rest(strip := _around(corners), inner, outer) and _is_upright(corners, strip):
                left, top, right, bottom = strip
                said = f"{left:f} {top:f} {right - left:f} {bottom - top:f} re".encode()
                found += [*page[at + len(_CUT) : frame_at], (b"re", [said]), (b"f", [b"f"])]
                at = after
                continue
        found.append(page[at])
        at += 1
    return found


def _numbers(instruction: Instruction) -> list[float]:
    return [float(number) for number in instruction[1][0].split()[:-1]]


def _box(rectangle: Sequence[float]) -> Box:
    x, y, width, height = rectangle
    return x, y, x + width, y + height


def _around(corners: Sequence[Sequence[float]]) -> Box:
    across, down = [corner[0] for corner in corners], [corner[1] for corner in corners]
    return min(across), min(down), max(across), max(down)


def _is_upright(corners: Sequence[Sequence[float]], box: Box) -> bool:
    """Whether the corners are those of the box, all four."""
    left, top, right, bottom = box
    return {tuple(corner) for corner in corners} == {(left, top), (left, bottom), (right, top), (right, bottom)}


def _is_rest(strip: Box, inner: Box, outer: Box) -> bool:
    """Whether the strip is all of the outer box that the inner one leaves."""
    sides = [side for side in range(4) if abs(inner[side] - outer[side]) > _ALIKE]
    if len(sides) != 1:
        return False
    (side,) = sides
    rest = list(outer)
    rest[(side + 2) % 4] = inner[side]
    return all(abs(one - other) <= _ALIKE for one, other in zip(strip, rest, strict=True))
