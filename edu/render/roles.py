"""What an HTML element means in a tagged PDF."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from xml.etree.ElementTree import Element

SVG = "{http://www.w3.org/2000/svg}"
BLOCKS = {
    "main": "Part",
    "article": "Art",
    "section": "Sect",
    "nav": "Sect",
    "aside": "Sect",
    "div": "Div",
    "header": "Div",
    "footer": "Div",
    "address": "Div",
    "figure": "Div",
    "hgroup": "Div",
    "blockquote": "BlockQuote",
    "p": "P",
    "h1": "H1",
    "h2": "H2",
    "h3": "H3",
    "h4": "H4",
    "h5": "H5",
    "h6": "H6",
    "ul": "L",
    "ol": "L",
    "dl": "L",
    "li": "LI",
    "dt": "Lbl",
    "dd": "LBody",
    "table": "Table",
    "thead": "THead",
    "tbody": "TBody",
    "tfoot": "TFoot",
    "tr": "TR",
    "th": "TH",
    "td": "TD",
    "caption": "Caption",
    "figcaption": "Caption",
}


class Part(Enum):
    """How an element takes part in the structure."""

    BLOCK = auto()  # an element of its own, beside others
    INLINE = auto()  # an element of its own, inside a line of text
    FIGURE = auto()  # a picture with words in its place
    PLAIN = auto()  # nothing of its own: its text belongs to what it stands in
    DECORATION = auto()  # not for readers: an artifact


@dataclass(frozen=True, slots=True)
class Role:
    """The part that an element plays, and the PDF structure type it has then (empty where it has none)."""

    part: Part
    kind: str = ""


def role_of(element: Element, language: str) -> Role:
    """The role of `element` where the text around it is in `language`."""
    tag = element.tag
    if element.get("aria-hidden") == "true" or element.get("role") in ("presentation", "none"):
        return Role(Part.DECORATION)
    if tag == "img" and element.get("alt") == "":
        return Role(Part.DECORATION)
    if tag in ("img", SVG + "svg") or element.get("role") == "img":
        return Role(Part.FIGURE, "Figure")
    if tag == "a" and element.get("href"):
        return Role(Part.INLINE, "Link")
    if tag in BLOCKS:
        return Role(Part.BLOCK, BLOCKS[tag])
    if (tag == "abbr" and element.get("title")) or language_of(element, language) != language:
        return Role(Part.INLINE, "Span")
    return Role(Part.PLAIN)


def language_of(element: Element, language: str) -> str:
    """The language of `element` where the text around it is in `language`."""
    return element.get("lang") or language


def alternative_of(element: Element) -> str | None:
    """The words that stand for a picture: `aria-label`, `alt`, or the `title` element of an SVG."""
    words = element.get("aria-label") or element.get("alt") or element.findtext(SVG + "title")
    return " ".join(words.split()) if words and words.strip() else None


def scope_of(cell: Element, *, in_head: bool) -> str:
    """Which cells a heading cell speaks for; where it does not say, a column's in the head and else a row's."""
    named = {"col": "/Column", "colgroup": "/Column", "row": "/Row", "rowgroup": "/Row"}
    return named.get(cell.get("scope", ""), "/Column" if in_head else "/Row")


def text_of(element: Element) -> str:
    """The text of an element with its spaces folded."""
    return " ".join("".join(element.itertext()).split())
