"""The number on a sheet, as people type it: with other dashes, in other letters, with the address before it."""

from __future__ import annotations

import re
import unicodedata

LEAST = 8
"""How many signs a number must have: as many as are printed."""
_ALIKE = str.maketrans("oqiljzsg", "00111256")
"""Letters that a number never has, and the digit or letter of it that each is taken for."""

_LEADING_WORD = re.compile(r"^[^\W\d]{5,}[\s:.]+")
"""The word for "version" before the number: longer than any part of a number."""


def code_of(typed: str) -> str:
    """What was typed as the beginning of a digest, in lower case; empty where it can be none."""
    words = unicodedata.normalize("NFKC", typed).strip().rstrip("/").rpartition("/")[2].casefold()
    words = _LEADING_WORD.sub("", words)
    signs = "".join(sign for sign in words if sign.isalnum()).translate(_ALIKE)
    digits = "".join(str(unicodedata.digit(sign, sign)) for sign in signs)
    return digits if len(digits) >= LEAST and re.fullmatch("[0-9a-f]+", digits) else ""
