"""Writes a structure tree into a PDF that is being made, and marks what is no part of it as artifact."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor
from typing import Any

import pydyf  # type: ignore[import-untyped]

from edu.render.roles import text_of
from edu.render.structure import Content, LinkArea, Node, Tags

NULL = b"null"
PRINTED = 4  # the annotation flag for "also on paper"


def write_tree(tags: Tags, pdf: Any, streams: Sequence[Any]) -> None:
    """Makes `tags` the structure of `pdf`, whose pages were painted on `streams`.

    Replaces the structure that is there. What the tags call an artifact is marked so in the streams.
    """
    writer = _Writer(pdf, [len(marked_pieces(stream)) for stream in streams])
    for stream, artifacts in zip(streams, tags.artifacts, strict=True):
        _mark_artifacts(stream, artifacts)
    for element, annotation in tags.links:
        annotation["Contents"] = pydyf.String(element.get("title") or text_of(element))
        annotation["F"] = PRINTED
        left, top, right, bottom = annotation["Rect"]
        annotation["Rect"] = pydyf.Array((floor(left), floor(bottom), ceil(right), ceil(top)))
    writer.write(tags.document)


class _Writer:
    """Turns nodes into PDF objects, and remembers which element each marked piece belongs to."""

    def __init__(self, pdf: Any, pieces: Sequence[int]) -> None:
        self.pdf = pdf
        self.pages: Sequence[bytes] = pdf.page_references
        self.owners: list[list[bytes]] = [[NULL] * count for count in pieces]
        self.links: list[bytes] = []

    def write(self, document: Node) -> None:
        root = self._add({"Type": "/StructTreeRoot"})
        top = self._write_node(document, root)
        numbers = pydyf.Array()
        for page, owners in enumerate(self.owners):
            numbers.extend([page, pydyf.Array(_without_trailing_nulls(owners))])
        for key, owner in enumerate(self.links, start=len(self.owners)):
            numbers.extend([key, owner])
        root["K"] = pydyf.Array([top.reference])
        root["ParentTree"] = self._add({"Nums": numbers}).reference
        root["ParentTreeNextKey"] = len(self.owners) + len(self.links)
        self.pdf.catalog["StructTreeRoot"] = root.reference

    def _write_node(self, node: Node, parent: Any) -> Any:
        written = self._add({"S": f"/{node.kind}", "P": parent.reference})
        if any(not isinstance(kid, Node) and kid.page == node.page for kid in node.kids):
            written["Pg"] = self.pages[node.page]
        if node.changes_language:
            written["Lang"] = pydyf.String(node.language)
        if node.alternative:
            written["Alt"] = pydyf.String(node.alternative)
        if node.expansion:
            written["E"] = pydyf.String(node.expansion)
        if node.attributes:
            written["A"] = pydyf.Array(_attributes(owner, node) for owner in node.attributes)
        written["K"] = pydyf.Array(self._write_kid(kid, node, written) for kid in node.kids)
        return written

    def _write_kid(self, kid: Node | Content | LinkArea, node: Node, written: Any) -> Any:
        if isinstance(kid, Node):
            return self._write_node(kid, written).reference
        if isinstance(kid, LinkArea):
            annotation: Any = kid.annotation
            annotation["StructParent"] = len(self.owners) + len(self.links)
            self.links.append(written.reference)
            page = {} if kid.page == node.page else {"Pg": self.pages[kid.page]}
            return pydyf.Dictionary({"Type": "/OBJR", "Obj": annotation.reference, **page})
        self.owners[kid.page][kid.number] = written.reference
        if kid.page == node.page:
            return kid.number
        return pydyf.Dictionary({"Type": "/MCR", "Pg": self.pages[kid.page], "MCID": kid.number})

    def _add(self, values: dict[str, Any]) -> Any:
        added = pydyf.Dictionary(values)
        self.pdf.add_object(added)
        return added


def _without_trailing_nulls(owners: Sequence[bytes]) -> Sequence[bytes]:
    last = max((at for at, owner in enumerate(owners, start=1) if owner != NULL), default=0)
    return owners[:last]


def _attributes(owner: str, node: Node) -> Any:
    """The attributes of one owner as a PDF dictionary."""
    values = {
        name: pydyf.Array(value) if isinstance(value, list) else value for name, value in node.attributes[owner].items()
    }
    return pydyf.Dictionary({"O": f"/{owner}", **values})


def marked_pieces(stream: Any) -> list[tuple[int, int]]:
    """Where in a page's stream each marked piece begins: its position and its number."""
    return [
        (position, item["MCID"])
        for position, item in enumerate(stream.stream)
        if isinstance(item, dict) and "MCID" in item
    ]


def _mark_artifacts(stream: Any, artifacts: set[int]) -> None:
    """Turns the pieces in `artifacts` into artifacts (the tag stands before the number)."""
    for position, number in marked_pieces(stream):
        if number in artifacts:
            stream.stream[position - 1] = "/Artifact"
            stream.stream[position] = pydyf.Dictionary({"Type": "/Pagination"})
