"""The languages that can be measured; one module each, registered here."""

from __future__ import annotations

from edu.readability.languages.ar import ARABIC
from edu.readability.languages.de import GERMAN
from edu.readability.languages.en import ENGLISH
from edu.readability.languages.es import SPANISH
from edu.readability.languages.fr import FRENCH
from edu.readability.languages.it import ITALIAN
from edu.readability.languages.language import AGREED, LEVELS, Band, Language
from edu.readability.languages.nl import DUTCH
from edu.readability.languages.other import other_language
from edu.readability.languages.pt import PORTUGUESE
from edu.readability.languages.ru import RUSSIAN
from edu.readability.languages.sv import SWEDISH
from edu.readability.languages.tr import TURKISH
from edu.readability.languages.zh import CHINESE

__all__ = ["AGREED", "BANDS", "LANGUAGES", "LEVELS", "Band", "Language", "band_of", "language_of"]

LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (
        ENGLISH,
        ARABIC,
        GERMAN,
        SPANISH,
        FRENCH,
        ITALIAN,
        DUTCH,
        PORTUGUESE,
        RUSSIAN,
        SWEDISH,
        TURKISH,
        CHINESE,
    )
}

BANDS = ENGLISH.bands
"""The bands of English by reading level; those of other languages: `band_of`."""


def language_of(locale: str) -> Language:
    """The language of a BCP 47 locale; one that we have no module for has sentence lengths, no formula."""
    code = locale.replace("_", "-").split("-")[0].lower()
    return LANGUAGES.get(code) or other_language(code)


def band_of(level: str, locale: str = "en") -> Band | None:
    """What a text of a reading level must keep to in a locale; None for a level that has no band."""
    return language_of(locale).bands.get(level)
