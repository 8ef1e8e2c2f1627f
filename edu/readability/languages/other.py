"""Any other language: sentence lengths, and the plain word that no validated formula is known to us."""

from __future__ import annotations

from functools import lru_cache

from edu.readability.languages.language import Language, no_bands
from edu.readability.words import UNSPACED, characters_of, words_of

_REASON = "No validated readability formula is built in for this language: only sentence lengths are shown."


@lru_cache(maxsize=64)
def other_language(code: str) -> Language:
    """A language without formulas and without bands."""
    return Language(
        code=code,
        stand_in="x",
        headline="",
        bands=no_bands(_REASON),
        no_formula=_REASON,
        words=characters_of if code in UNSPACED else words_of,
        unit="characters" if code in UNSPACED else "words",
    )
