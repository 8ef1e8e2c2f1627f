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
    if _folded(made_for) == _folded(source):
        return True
    if is_must or _DIGIT.search(made_for) or _DIGIT.search(source):
        return False
    return _bare(made_for) == _bare(source)


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _bare(text: str) -> str:
    return " ".join(_PUNCTUATION.sub(" ", _folded(text).casefold()).split())
