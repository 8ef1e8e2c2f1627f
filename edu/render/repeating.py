"""What stands on many pages at the same place, such as their foot, is written once, and each page refers to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edu.render.instructions import ALSO_IN_TEXT, ARTIFACT, COLOURS, MARKS, TEXT, Brush, Instruction, brush_part

OFTEN = 3
"""On how many pages something must stand to be looked at."""
WORTH = 1000
"""How many bytes less in the pages (before they are packed) make up for a place of its own in the file."""

_PAGE_AXES = 1  # a page turns its axes and goes from pixels to points at once; what is moved by more is left as it is
_SEEN = frozenset({b"TJ", b"f", b"f*"})
_SIMPLE = _SEEN | TEXT | ALSO_IN_TEXT | {b"q", b"Q", b"m", b"l", b"re", b"W*", b"n"}


@dataclass(frozen=True, slots=True)
class Repeated:
    """What is written once, and the name that pages draw it by."""

    name: str
    instructions: tuple[Instruction, ...]


@dataclass(frozen=True, slots=True)
class _Artifact:
    """What a page paints as no content: from where to where in its instructions, and as what it is known."""

    start: int
    end: int
    before: Brush
    after: Brush
    key: bytes


def written_once(pages: Sequence[list[Instruction]]) -> tuple[list[list[Instruction]], list[Repeated]]:
    """The pages with what is repeated on them replaced by its name, and what is named so."""
    found = [list(_artifacts(page)) for page in pages]
    often = Counter(artifact.key for artifacts in found for artifact in artifacts)
    runs = [list(_runs([each for each in artifacts if often[each.key] >= OFTEN])) for artifacts in found]
    count = Counter(_key_of(run) for page_runs in runs for run in page_runs)
    repeated: dict[tuple[bytes, ...], Repeated] = {}
    new_pages = []
    for page, page_runs in zip(pages, runs, strict=True):
        new: list[Instruction] = []
        position = 0
        for run in page_runs:
            key = _key_of(run)
            if (count[key] - 1) * sum(len(painted) for painted in key) < WORTH:
                continue
            first, last = run[0], run[-1]
            if key not in repeated:
                repeated[key] = Repeated(f"r{len(repeated)}", tuple(_alone(page, run)))
            named = f"/{repeated[key].name} Do".encode()
            new += page[position : first.start + 1]
            new += [(b"Do", [named]), (b"EMC", [b"EMC"])]
            new += [colour for place, colour in last.after.items() if first.before.get(place) != colour]
            position = last.end
        new_pages.append(new + page[position:])
    return new_pages, list(repeated.values())


def _key_of(run: Sequence[_Artifact]) -> tuple[bytes, ...]:
    return tuple(artifact.key for artifact in run)


def _artifacts(page: Sequence[Instruction]) -> Iterator[_Artifact]:
    """The artifacts of a page that paint the same wherever they stand, if the colours before them are known."""
    colours: Brush = {}
    kept: list[Brush] = []
    moved = 0
    kept_moves: list[int] = []
    start = -1
    before: Brush = {}
    for at, (operator, items) in enumerate(page):
        if operator == b"q":
            kept.append(dict(colours))
            kept_moves.append(moved)
        elif operator == b"Q":
            colours, moved = kept.pop(), kept_moves.pop()
        elif operator == b"cm":
            moved += 1
        elif operator in COLOURS or operator == b"gs":
            colours[brush_part(operator, items)] = (operator, items)
        elif operator in MARKS:
            start = at if items[0] == ARTIFACT else -1
            before = dict(colours)
        elif operator == b"EMC":
            inner = page[start + 1 : at]
            operators = {name for name, _ in inner}
            if start >= 0 and moved == _PAGE_AXES and operators <= _SIMPLE and operators & _SEEN:
                said = [*before.values(), *inner]
                key = b"\n".join(item for _, items in said for item in items)
                yield _Artifact(start, at + 1, before, dict(colours), key)
            start = -1


def _runs(artifacts: Sequence[_Artifact]) -> Iterator[list[_Artifact]]:
    """Artifacts of a page that follow each other with nothing between."""
    run: list[_Artifact] = []
    for artifact in artifacts:
        if run and run[-1].end != artifact.start:
            yield run
            run = []
        run.append(artifact)
    if run:
        yield run


def _alone(page: Sequence[Instruction], run: Sequence[_Artifact]) -> Iterator[Instruction]:
    """What a run paints, to be read outside its page and without its marks."""
    yield from run[0].before.values()
    for artifact in run:
        yield from page[artifact.start + 1 : artifact.end - 1]
