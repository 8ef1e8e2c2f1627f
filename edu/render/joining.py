"""Joins pieces of one text that were painted one after the other: lines of a paragraph, bold words beside plain ones.

WeasyPrint marks each line, and each change of typeface in it, as a piece of its own. A reader needs no more than one
mark for what stands in one element and is read on end. Text with right-to-left letters stays in its pieces: what is
read first in a line of it is painted last, and within a piece each reader sorts that out in its own way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any
from unicodedata import bidirectional

from edu.render.structure import Content, Node, Tags

_LEFTWARDS = frozenset({"R", "AL"})


def join_pieces(tags: Tags, streams: Sequence[Any]) -> None:
    """Joins what can be joined on the pages painted on `streams`, and numbers their pieces anew.

    The `pieces` of the tags are used up by it: they are of the pages as they were.
    """
    texts = {piece.content: piece.text for piece in tags.pieces}
    followers = dict(_followers(tags.document, texts))
    numbers: dict[Content, Content] = {}
    for page, stream in enumerate(streams):
        stream.stream = _joined(stream.stream, page, followers, numbers)
    _renumber(tags.document, numbers)
    tags.artifacts = [
        {numbers[Content(page, number)].number for number in artifacts} for page, artifacts in enumerate(tags.artifacts)
    ]
    tags.pieces.clear()


def _followers(node: Node, texts: Mapping[Content, str]) -> Iterator[tuple[Content, Content]]:
    """The pieces that are read one right after the other in the same element, where no letter in it forbids it."""
    own = [kid for kid in node.kids if isinstance(kid, Content)]
    if not any(_has_leftward_letters(texts.get(piece, "")) for piece in own):
        for one, other in pairwise(node.kids):
            if isinstance(one, Content) and isinstance(other, Content) and one in texts and other in texts:
                yield one, other
    for kid in node.kids:
        if isinstance(kid, Node):
            yield from _followers(kid, texts)


def _has_leftward_letters(text: str) -> bool:
    return any(bidirectional(character) in _LEFTWARDS for character in text)


def _joined(
    items: Sequence[Any], page: int, followers: Mapping[Content, Content], numbers: dict[Content, Content]
) -> list[Any]:
    """The drawing instructions of a page, its pieces joined; notes in `numbers` what became of each."""
    out: list[Any] = []
    last: Content | None = None
    count = 0
    for item in items:
        if item == b"BDC" and "MCID" in out[-1]:
            piece = Content(page, out[-1]["MCID"])
            if last is not None and out[-3] == b"EMC" and followers.get(last) == piece:
                del out[-3:]  # the end of the one and the beginning of the other
                numbers[piece] = numbers[last]
            else:
                numbers[piece] = Content(page, count)
                out[-1]["MCID"] = count
                out.append(item)
                count += 1
            last = piece
            continue
        if item in (b"BDC", b"BMC"):
            last = None
        out.append(item)
    return out


def _renumber(node: Node, numbers: Mapping[Content, Content]) -> None:
    kids: list[Any] = []
    for kid in node.kids:
        if isinstance(kid, Node):
            _renumber(kid, numbers)
        elif isinstance(kid, Content):
            kid = numbers[kid]
            if kids and kids[-1] == kid:
                continue
        kids.append(kid)
    node.kids = kids
