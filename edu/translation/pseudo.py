"""Pseudo-locales: the source made longer and accented (`en-XA`), or laid out from right to left (`ar-XB`).

They show layout faults and untranslated texts without anyone knowing a language. For authors only.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from edu.content.markup import Citation, Emphasis, Inline, Placeholder, TermLink, Text, parse
from edu.translation.catalog import Catalog

LONGER, MIRRORED = "en-XA", "ar-XB"
_ACCENTED = str.maketrans("aeiouyncsdgtlrkAEIOUYNCSDGTLRK", "áéíóúýñçšðğťłřķÁÉÍÓÚÝÑÇŠÐĞŤŁŘĶ")
_WORD = re.compile(r"[^\W\d_]{3,}")
_SLOT = re.compile(r"(\{[a-z_]+\})")


def pseudo_catalogs(region: str) -> dict[str, Catalog]:
    """The catalogs of the pseudo-locales; they say everything as the source does, transformed."""
    return {
        LONGER: Catalog(LONGER, is_source=True, region=region, transform=longer),
        MIRRORED: Catalog(MIRRORED, is_source=True, region=region),
    }


def longer(text: str) -> str:
    """The text with accents, about 40% longer; placeholders and markup stay as they are."""
    if "{" in text and not any(isinstance(part, Placeholder) for part in _parts(text)):
        return "".join(part if part.startswith("{") else _stretched(part) for part in _SLOT.split(text))
    return "".join(_written(part, _stretched) for part in _parts(text))


def _parts(text: str) -> tuple[Inline, ...]:
    try:
        return parse(text)
    except ValueError:
        return (Text(text),)


def _written(part: Inline, stretch: Callable[[str], str]) -> str:
    match part:
        case Text(text=text):
            return stretch(text)
        case TermLink(term=term, words=words):
            return f"[[{term}|{stretch(words)}]]" if words else f"[[{term}]]"
        case Emphasis(children=children):
            return "*" + "".join(_written(child, stretch) for child in children) + "*"
        case Placeholder() | Citation():
            return str(part)


def _stretched(text: str) -> str:
    def stretch(word: re.Match[str]) -> str:
        letters = word[0].translate(_ACCENTED)
        return letters + letters[-1] * max(1, round(len(letters) * 0.4))

    return _WORD.sub(stretch, text)
