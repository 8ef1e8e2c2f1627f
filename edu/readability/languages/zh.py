"""Chinese: sentence lengths in characters, as no validated formula is known to us."""

from __future__ import annotations

from edu.readability.languages.language import Language, no_bands
from edu.readability.words import characters_of

_REASON = (
    "No readability formula validated for Chinese health texts is known to us: only the length of sentences, in "
    "characters, is shown."
)

CHINESE = Language(
    code="zh",
    stand_in="纸",
    headline="",
    bands=no_bands(_REASON),
    words=characters_of,
    unit="characters",
    no_formula=_REASON,
)
