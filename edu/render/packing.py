"""Pages, stylesheets and scripts without what only their author needs: comments, indents, line ends between blocks.

It is no parser. It takes away what is safe in files of ours, written as ours are: a comment of a script stands on its
own lines, and where a line of it ends, a statement or an operator does.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

_BLOCKS = (
    "article|aside|body|button|dd|defs|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h1|h2|h3|head|header|html|"
    "input|legend|li|link|main|meta|nav|ol|option|p|pattern|rect|script|section|select|summary|svg|table|tbody|td|th|"
    "thead|title|tr|ul"
)
_BEFORE = re.compile(rf"\s*\n\s*(?=</?(?:{_BLOCKS})\b)")
_AFTER = re.compile(rf"(</?(?:{_BLOCKS})\b[^<>]*>)\s*\n\s*")
_KEPT = re.compile(r"(<(pre|textarea)\b.*?</\2>)", re.DOTALL)
_STRINGS = re.compile(r"""("[^"]*"|'[^']*')""")


def packed_page(page: str) -> str:
    """A page without the line ends around its blocks, where they show nothing.

    `bdi` finds the direction of what is in it by itself: on a page, unlike on paper, it needn't be told.
    """
    pieces = _KEPT.split(page)
    for i in range(0, len(pieces), 3):  # what is kept, and its name, stand between
        text = _AFTER.sub(r"\1", _BEFORE.sub("", pieces[i]))
        pieces[i] = text.replace('<bdi dir="ltr">', "<bdi>")
    return "".join(piece for i, piece in enumerate(pieces) if i % 3 < 2)


def packed_style(style: str) -> str:
    """A stylesheet on one line, without comments."""
    out = []
    for i, text in enumerate(_STRINGS.split(re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL))):
        if i % 2 == 0:
            text = re.sub(r"\s+", " ", text)
            text = re.sub(r" ?([{};,]) ?", r"\1", text)
            text = re.sub(r"(?<=:) | (?=>)|(?<=>) ", "", text).replace(";}", "}")
            text = re.sub(r"(?<![\d.])0\.(?=\d)", ".", text)
        out.append(text)
    return "".join(out).strip()


def packed_script(script: str) -> str:
    """A script without its comments, indents and empty lines."""
    lines = re.sub(r"^\s*/\*.*?\*/", "", script, flags=re.DOTALL | re.MULTILINE).split("\n")
    bare = (line.strip() for line in lines)
    return "\n".join(line for line in bare if line and not line.startswith("//"))


@lru_cache(maxsize=64)
def packed_asset(path: Path) -> bytes:
    """A stylesheet or script of ours as it is sent; any other file as it is."""
    raw = path.read_bytes()
    pack = {".css": packed_style, ".js": packed_script}.get(path.suffix)
    return pack(raw.decode()).encode() if pack else raw
