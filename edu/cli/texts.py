"""The sentences of a file, whatever it is: plain text, Markdown or HTML, without headings, code and markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import PurePath

from markdown_it import MarkdownIt

from edu.content import EduError, Finding, Place

STDIN = "-"
"""The name of standard input: what stands in it is known by its look."""

_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_BLOCKS = _HEADINGS | {
    *("address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "details", "div", "dl", "dt"),
    *("figcaption", "figure", "footer", "form", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "p"),
    *("pre", "section", "summary", "table", "td", "th", "tr", "ul"),
}
# No "head": its end tag may be left out, and what it holds is named here.
_UNREAD = _HEADINGS | {"script", "style", "template", "title", "nav", "code", "pre", "svg"}
_MARKDOWN_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
# A blank line or a new bullet parts blocks of plain text; other line ends are only wrapped lines.
_NEXT_BLOCK = re.compile(r"\n[^\S\n]*(?:\n|(?=(?:[-*•‣◦–—]|\d{1,3}[.)])[^\S\n]))")
_LINE_END = re.compile(r"\r\n?|[\f\v\u2028\u2029]")
_BULLET = re.compile(r"\A\s*(?:[-*•‣◦–—]|\d{1,3}[.)])\s+")
_TEXT_CONTROLS = frozenset("\t\n\r\f")


def blocks_of(raw: bytes, name: str) -> list[str]:
    """The blocks of text in a file, in order; its ending says what it is, and HTML is known by its look too.

    Raises:
        EduError: it holds no text.
    """
    text = _decoded(raw, name)
    ending = PurePath(name).suffix.lower()
    if ending in (".html", ".htm", ".xhtml") or text.lstrip()[:15].lower().startswith(("<!doctype html", "<html")):
        return _from_html(text)
    if ending in (".md", ".markdown") or (name == STDIN and _MARKDOWN_HEADING.search(text)):
        return _from_html(MarkdownIt("commonmark").enable("table").render(text))
    blocks = (_BULLET.sub("", block, count=1) for block in _NEXT_BLOCK.split(_LINE_END.sub("\n", text)))
    return [" ".join(block.split()) for block in blocks if block.strip()]


def _decoded(raw: bytes, name: str) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _no_text(name, f"it isn't UTF-8 at byte {error.start}") from error
    odd = sum(1 for letter in text[:4096] if ord(letter) < ord(" ") and letter not in _TEXT_CONTROLS)
    if odd:
        raise _no_text(name, "it holds control characters, as a program or a picture does")
    return text


def _no_text(name: str, why: str) -> EduError:
    mend = "Give a file of plain text, Markdown or HTML, in UTF-8."
    return EduError([Finding("U002", f"This is no text: {why}.", mend, Place(name))])


def _from_html(text: str) -> list[str]:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    reader.end_block()
    return reader.blocks


class _Reader(HTMLParser):
    """Gathers the text of blocks that are read as sentences."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        self._words: list[str] = []
        self._unread = 0

    def end_block(self) -> None:
        """What was gathered is a block of its own."""
        block = " ".join("".join(self._words).split())
        if block:
            self.blocks.append(block)
        self._words = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """A block begins, or something that isn't read."""
        if tag in _BLOCKS:
            self.end_block()
        if tag in _UNREAD:
            self._unread += 1

    def handle_endtag(self, tag: str) -> None:
        """A block ends."""
        if tag in _BLOCKS:
            self.end_block()
        if tag in _UNREAD and self._unread:
            self._unread -= 1

    def handle_data(self, data: str) -> None:
        """Text, if it is to be read."""
        if not self._unread:
            self._words.append(data)
