"""Tags a laid-out document: from the boxes that were painted to the structure tree of the PDF.

WeasyPrint can tag by itself, box by box; a paragraph that crosses a page is then two paragraphs, page numbers
hang outside the tree, languages are lost, and lists with blocks in them come out wrong. Here the tree follows
the HTML elements instead, and the boxes only say where on which page their text was painted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

from weasyprint.formatting_structure import boxes
from weasyprint.layout.absolute import AbsolutePlaceholder

from edu.render.roles import BLOCKS, Part, alternative_of, language_of, role_of, scope_of
from edu.render.structure import Content, LinkArea, Node, Piece, Tags, tidy

POINTS_PER_PIXEL = 0.75
NUMBERINGS = {
    "disc": "/Disc",
    "circle": "/Circle",
    "square": "/Square",
    "decimal": "/Decimal",
    "lower-alpha": "/LowerAlpha",
    "upper-alpha": "/UpperAlpha",
    "lower-roman": "/LowerRoman",
    "upper-roman": "/UpperRoman",
}
DIRECTIONS = {"ltr": "/LrTb", "rtl": "/RlTb"}


@dataclass(frozen=True, slots=True)
class PaintedPage:
    """A page as painted: its box, its height in points, and the number that each painted box got."""

    box: Any
    height: float
    numbers: Mapping[Any, int]


def tag(pages: Sequence[PaintedPage], language: str) -> Tags:
    """The structure of the document whose `pages` were painted; `language` is that of the whole."""
    tags = Tags(Node("Document", None, language, 0))
    tagger = _Tagger(tags)
    for index, page in enumerate(pages):
        tags.artifacts.append(set())
        tagger.tag_page(index, page)
    tidy(tags.document)
    return tags


class _Tagger:
    """Walks the boxes of one page after the other, and keeps one node for each element."""

    def __init__(self, tags: Tags) -> None:
        self.tags = tags
        self.nodes: dict[Element, Node] = {}
        self.links: dict[Node, Element] = {}
        self.index = 0
        self.page: PaintedPage

    def tag_page(self, index: int, page: PaintedPage) -> None:
        self.index, self.page = index, page
        self._walk(page.box, None, self.tags.document, None)

    def _walk(self, box: Any, around: Element | None, node: Node, block: Element | None) -> None:
        """Puts what `box` paints into `node`, the node of the element `around`, which stands in `block`."""
        if isinstance(box, AbsolutePlaceholder):
            box = box._box
        if isinstance(box, boxes.MarginBox):
            self._set_aside(box)
            return
        element = box.element
        if element is not None and element is not around and element.tag not in ("html", "body"):
            opened = self._open(box, element, node)
            if opened is None:
                self._set_aside(box)
                return
            node = opened
            block = element if element.tag in BLOCKS else block
        elif str(box.element_tag).endswith("::marker") and node.kind == "LBody" and node.parent:
            node = self._label(node.parent)
        self._note_link(box, node)
        number = self.page.numbers.get(box)
        if number is not None:
            self._note_content(box, number, node, block)
        for child in getattr(box, "children", ()):
            self._walk(child, element, node, block)

    def _note_content(self, box: Any, number: int, node: Node, block: Element | None) -> None:
        """Puts a painted piece into `node`."""
        text = str(getattr(box, "text", ""))
        if text.isspace():
            self._set_aside(box)  # a lone space is not painted
            return
        content = Content(self.index, number)
        node.text_holder(self.index).kids.append(content)
        if text:
            self.tags.pieces.append(Piece(content, text, None if "::" in str(box.element_tag) else block))

    def _open(self, box: Any, element: Element, parent: Node) -> Node | None:
        """The node that `element` puts its content into, made at its first box; None for what is no content."""
        if element in self.nodes:
            node = self.nodes[element]
            # A table's head is painted again on each page; it is read once.
            return None if node.kind in ("THead", "TFoot") and node.page != self.index else node
        role = role_of(element, parent.language)
        if role.part is Part.DECORATION:
            return None
        if role.part is Part.PLAIN or parent.kind == "Figure":
            return parent
        language = language_of(element, parent.language)
        if role.part is Part.BLOCK:
            node = self._open_block(box, element, role.kind, parent, language)
        else:
            holder = parent if isinstance(box, boxes.BlockLevelBox) else parent.text_holder(self.index)
            node = holder.add(role.kind, self.index, language)
        if role.part is Part.FIGURE:
            self._describe(node, box, element)
        if element.tag == "abbr":
            node.expansion = element.get("title")
        if role.part is Part.BLOCK and (direction := DIRECTIONS.get(element.get("dir", ""))):
            node.set("Layout", "WritingMode", direction)
        if node.kind == "Link":
            self.links[node] = element
        self.nodes[element] = node
        return node

    def _open_block(self, box: Any, element: Element, kind: str, parent: Node, language: str) -> Node:
        """The node that the content of a block goes into; for `li`, `dt` and `dd` it is part of a list item."""
        if kind == "LI":
            numbering = NUMBERINGS.get(str(box.style["list_style_type"]), "/None")
            parent.set("List", "ListNumbering", numbering)
            return parent.add("LI", self.index, language).add("LBody", self.index)
        if kind == "Div" and parent.kind == "L":
            return parent.add("LI", self.index, language)
        if kind in ("Lbl", "LBody"):
            return self._item_for(kind, parent).add(kind, self.index, language)
        node = parent.add(kind, self.index, language)
        if kind == "TH":
            node.set("Table", "Scope", scope_of(element, in_head=node.nearest("THead") is not None))
        if kind in ("TH", "TD"):
            for name, span in (("ColSpan", box.colspan), ("RowSpan", box.rowspan)):
                if span != 1:
                    node.set("Table", name, span)
        return node

    def _item_for(self, kind: str, parent: Node) -> Node:
        """The item of a description list that the next term (Lbl) or its meaning (LBody) belongs to."""
        if parent.kind == "LI":
            return parent
        parent.set("List", "ListNumbering", "/None")
        last = parent.kids[-1] if parent.kids else None
        if isinstance(last, Node) and not (kind == "Lbl" and last.has("LBody")):
            return last
        return parent.add("LI", self.index)

    def _describe(self, node: Node, box: Any, element: Element) -> None:
        """Gives a picture its alternative, and its place on the page in points from the bottom left."""
        node.alternative = alternative_of(element)
        if node.alternative is None:
            self.tags.undescribed.append(element)
        left, top = box.content_box_x(), box.content_box_y()
        right, bottom = left + box.width, top + box.height
        x1, x2 = left * POINTS_PER_PIXEL, right * POINTS_PER_PIXEL
        y1, y2 = self.page.height - bottom * POINTS_PER_PIXEL, self.page.height - top * POINTS_PER_PIXEL
        node.set("Layout", "BBox", [round(number, 3) for number in (x1, y1, x2, y2)])

    def _label(self, item: Node) -> Node:
        """The label of a list item: its bullet or number."""
        first = item.kids[0]
        if isinstance(first, Node) and first.kind == "Lbl":
            return first
        label = Node("Lbl", item, item.language, self.index)
        item.kids.insert(0, label)
        return label

    def _note_link(self, box: Any, node: Node) -> None:
        """Puts the area of a link, if the box has one, beside the link's text."""
        annotation = getattr(box, "link_annotation", None)
        link = node.nearest("Link")
        if annotation is not None and link is not None:
            link.kids.append(LinkArea(self.index, annotation))
            self.tags.links.append((self.links[link], annotation))

    def _set_aside(self, box: Any) -> None:
        """Counts all that `box` paints as no content."""
        self.tags.stray_links += getattr(box, "link_annotation", None) is not None
        number = self.page.numbers.get(box)
        if number is not None:
            self.tags.artifacts[self.index].add(number)
        for child in getattr(box, "children", ()):
            self._set_aside(child._box if isinstance(child, AbsolutePlaceholder) else child)
