"""A block's words as HTML: every said fact and Latin name isolated, every term and citation linked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from markupsafe import Markup, escape

from edu.audiences.version import Block
from edu.wording.said import Said, SaidCitation, SaidEmphasis, SaidFact, SaidTerm, SaidText

_LATIN_RUN = re.compile(r"[A-Za-z0-9À-ɏ][A-Za-z0-9À-ɏ .,/+&'’-]*[A-Za-z0-9À-ɏ+]|[A-Za-z0-9]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_SHORT = 14  # a fact such as 大约90分钟 fits any line, and has no space where it must not break
_LONE_LETTER = re.compile(r"(?<![\w-])[A-Za-z]-[A-Za-z]\w*")
"""A name such as N-MOmentum or B-cell: no line ends in its first letter and the hyphen."""
_RTL_LETTER = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def block_html(block: Block, *, terms: frozenset[str] = frozenset(), anchor: str = "") -> Markup:
    """The block's words. `terms` are those explained on this page: their words become links to there.

    `anchor` stands before the ids of this article's sources, where a page holds several.
    """
    rtl = block.direction == "rtl"
    return Markup("").join(_part(part, rtl, terms, anchor) for part in block.parts)


def _part(part: Said, rtl: bool, terms: frozenset[str], anchor: str) -> Markup:
    match part:
        case SaidText(text=text):
            return _words(text, rtl)
        case SaidFact(text=text):
            return _fact(text, rtl)
        case SaidTerm(term=term, text=text):
            words = _words(text, rtl)
            if term not in terms:
                return words
            return Markup('<a class="term" href="#term-{}">{}</a>').format(term, words)
        case SaidCitation(number=number):
            return citation_html((number,), anchor)
        case SaidEmphasis(children=children):
            inner = Markup("").join(_part(child, rtl, terms, anchor) for child in children)
            return Markup("<em>{}</em>").format(inner)


@lru_cache(maxsize=4096)
def _fact(text: str, rtl: bool) -> Markup:
    if text.count(" ") == 1:
        text = text.replace(" ", "\u00a0")  # a number and its unit stay on one line
    if len(text) <= _SHORT and _HAN.search(text) and " " not in text:
        return Markup('<bdi class="whole">{}</bdi>').format(text)
    if rtl and not _RTL_LETTER.search(text):
        return Markup('<bdi dir="ltr">{}</bdi>').format(text)
    return Markup("<bdi>{}</bdi>").format(text)


def _words(text: str, rtl: bool) -> Markup:
    """Words without facts, terms and citations."""
    said = str(isolated(text) if rtl else escape(text))
    return Markup(_LONE_LETTER.sub(r'<span class="whole">\g<0></span>', said))  # noqa: S704 (letters and a hyphen)


def isolated(text: str) -> Markup:
    """Right-to-left text with each Latin name or number in it kept in its own direction."""
    out, position = Markup(""), 0
    for match in _LATIN_RUN.finditer(text):
        name = Markup('<bdi class="name" dir="ltr">{}</bdi>').format(match[0])
        out += escape(text[position : match.start()]) + name
        position = match.end()
    return out + escape(text[position:])


def released_html(text: str, facts: Sequence[str], *, rtl: bool) -> Markup:
    """A text that was stored with the facts said in it, in their order: as `block_html` has them."""
    out, rest = Markup(""), text
    for fact in facts:
        before, found, after = rest.partition(fact)
        if found:
            out += _words(before, rtl) + _fact(found, rtl)
            rest = after
    return out + _words(rest, rtl)


@lru_cache(maxsize=4096)
def citation_html(numbers: tuple[int, ...], anchor: str = "") -> Markup:
    """The numbers of sources, each linked to its place in the list."""
    links = (Markup('<a href="#{1}_{0}">{0}</a>').format(number, anchor) for number in numbers)
    return Markup("<sup>{}</sup>").format(Markup(",").join(links)) if numbers else Markup("")


def inline_citations(block: Block) -> frozenset[int]:
    """The sources that a block cites within its words."""
    return frozenset(part.number for part in block.parts if isinstance(part, SaidCitation))
