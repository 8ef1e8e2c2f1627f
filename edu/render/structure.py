"""The logical structure of a document: its tree of headings, lists, tables and figures, as PDF/UA names them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

Number = int | float

# Elements of these kinds group others; text stands in a paragraph inside them, never in them directly.
GROUPING = frozenset({"Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Aside"})
# Cells stay when empty, or the columns of the table would not line up.
KEPT_WHEN_EMPTY = frozenset({"TH", "TD"})


@dataclass(frozen=True, slots=True)
class Content:
    """A marked piece of a page: page and marked-content number, both from 0."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class LinkArea:
    """A place of a page that can be followed; `annotation` is the PDF writer's own object."""

    page: int
    annotation: object


@dataclass(slots=True, eq=False)
class Node:
    """One structure element, with what it holds in reading order."""

    kind: str
    parent: Node | None
    language: str
    page: int
    attributes: dict[str, dict[str, str | Number | list[Number]]] = field(default_factory=dict)
    alternative: str | None = None
    expansion: str | None = None
    implicit: bool = False
    kids: list[Node | Content | LinkArea] = field(default_factory=list)

    def add(self, kind: str, page: int, language: str | None = None, *, implicit: bool = False) -> Node:
        """A new element of `kind` at the end of this one, beginning on `page`."""
        node = Node(kind, self, language or self.language, page, implicit=implicit)
        self.kids.append(node)
        return node

    def text_holder(self, page: int) -> Node:
        """Where text that stands directly in this element goes: a paragraph of its own in a grouping element."""
        if self.kind not in GROUPING:
            return self
        last = self.kids[-1] if self.kids else None
        if isinstance(last, Node) and last.implicit:
            return last
        return self.add("P", page, implicit=True)

    def set(self, owner: str, name: str, value: str | Number | list[Number]) -> None:
        """Sets an attribute of `owner` (Layout, List, Table)."""
        self.attributes.setdefault(owner, {})[name] = value

    @property
    def changes_language(self) -> bool:
        """Whether the element is in another language than what it stands in."""
        return self.parent is not None and self.parent.language != self.language

    @property
    def is_mere_wrapper(self) -> bool:
        """Whether a reader loses nothing when its content stands in its parent instead."""
        return self.kind == "Div" and not self.attributes and not self.changes_language

    def has(self, kind: str) -> bool:
        """Whether an element of `kind` stands directly in this one."""
        return any(isinstance(kid, Node) and kid.kind == kind for kid in self.kids)

    def nearest(self, kind: str) -> Node | None:
        """This element or the innermost one around it that is of `kind`; None if there is none."""
        if self.kind == kind or self.parent is None:
            return self if self.kind == kind else None
        return self.parent.nearest(kind)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text as painted, and the block that it was written in; None for what the stylesheet adds."""

    content: Content
    text: str
    block: Element | None


@dataclass(slots=True)
class Tags:
    """The structure of a document, and what on its pages is no part of it."""

    document: Node
    pieces: list[Piece] = field(default_factory=list)
    artifacts: list[set[int]] = field(default_factory=list)
    links: list[tuple[Element, Any]] = field(default_factory=list)
    undescribed: list[Element] = field(default_factory=list)
    stray_links: int = 0


def tidy(node: Node) -> None:
    """Drops what holds nothing, and unwraps what means nothing, below `node`."""
    kids: list[Node | Content | LinkArea] = []
    for kid in node.kids:
        if not isinstance(kid, Node):
            kids.append(kid)
            continue
        tidy(kid)
        if kid.is_mere_wrapper:
            for inner in kid.kids:
                if isinstance(inner, Node):
                    inner.parent = node
            kids.extend(kid.kids)
        elif kid.kids or kid.kind in KEPT_WHEN_EMPTY:
            kids.append(kid)
    node.kids = kids
