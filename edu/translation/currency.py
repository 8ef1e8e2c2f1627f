"""Whether a translation still says what the source says: a stale one is never shown as current."""

from __future__ import annotations

import re
import unicodedata

_PUNCTUATION = re.compile(r"[^\w\s{}\[\]|@*]+")
_DIGIT = re.compile(r"\d")


def is_current(made_for: str, source: str, *, is_must: bool) -> bool:
    """Whether a translation made for one wording may stand for another.

    Spacing never matters. For a wording that is no `must`, case and punctuation don't matter either, unless
    digits stand beside them. Anything else may have changed the meaning: nothing is guessed.
    """
    if made_for == source or _folded(made_for) == _folded(source):
        return True
    return not is_must and same_but_for_punctuation(made_for, source)


def same_but_for_punctuation(one: str, other: str) -> bool:
    """Whether two texts differ in spacing, case and punctuation only, with no digits in them."""
    if _DIGIT.search(one) or _DIGIT.search(other):
        return _folded(one) == _folded(other)
    return _bare(one) == _bare(other)


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _bare(text: str) -> str:
    return " ".join(_PUNCTUATION.sub(" ", _folded(text).casefold()).split())
