"""A guard on terms: the words of a link against those that the locale's glossary has agreed on."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

from edu.content.finding import Severity
from edu.content.markup import MarkupError, TermLink, parts_of
from edu.translation.guards.base import Fault

Agreed = Callable[[str], tuple[str, ...]]
"""The names of a term in the locale: everyday and professional, as far as they are translated."""


def term_faults(source: str, translation: str, agreed: Agreed) -> Iterator[Fault]:
    """Links whose words share nothing with any agreed name of their term, where the source's words share something.

    Words may be inflected and stand in another order; a link that the source words freely ("nerves in your back" for
    the spinal cord) may be worded freely in the translation too, so only links by the term's own name are compared.
    """
    if "[[" not in translation:
        return
    try:
        ours = [part for part in parts_of(source) if isinstance(part, TermLink)]
        theirs = [part for part in parts_of(translation) if isinstance(part, TermLink)]
    except MarkupError:
        return
    for part in theirs:
        names = agreed(part.term)
        # A link that the source words freely has no agreed words.
        if not names or not any(link.term == part.term and _names(link) for link in ours):
            continue
        if not any(_share(part.words, name) for name in names):
            listed = " or ".join(f"'{name}'" for name in names)
            message = f"'{part.words}' is none of the glossary's names of '{part.term}': {listed}."
            yield Fault(
                "T140", message, "Use the agreed name, or change it in the glossary.", part.words, Severity.WARNING
            )


def _names(link: TermLink) -> bool:
    """Whether a link says its term by a word of the term's id: [[b-cell|B cells]]."""
    return any(_alike(word, part) for word in _words(link.words) for part in link.term.split("-"))


def _share(words: str, name: str) -> bool:
    one, other = _words(words), _words(name)
    if any(_alike(a, b) for a in one for b in other):
        return True
    joined, named = "".join(one), "".join(other)
    return len(named) > 1 and (joined in named or named in joined or bool(set(_pairs(joined)) & set(_pairs(named))))


@lru_cache(maxsize=8192)
def _words(text: str) -> tuple[str, ...]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return tuple(re.findall(r"\w+", plain))


def _alike(one: str, other: str) -> bool:
    """Whether two words begin alike, by most of the shorter one; short words are alike if they are equal."""
    shorter = min(len(one), len(other))
    if shorter < 4:
        return one == other and shorter > 0 and not one.isdigit()
    common = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), shorter)
    return common >= max(4, round(shorter * 0.6)) or one[2:] == other or other[2:] == one


def _pairs(text: str) -> list[str]:
    """Pairs of neighbouring Chinese characters, which has no words to compare."""
    return [text[i : i + 2] for i in range(len(text) - 1) if "\u4e00" <= text[i] <= "\u9fff"]
