"""The languages that can be measured; one module each, registered here."""

from __future__ import annotations

from edu.readability.languages.en import ENGLISH
from edu.readability.languages.language import AGREED, LEVELS, Band, Language
from edu.readability.languages.other import other_language

__all__ = ["AGREED", "LANGUAGES", "LEVELS", "Band", "Language", "language_of"]

LANGUAGES: dict[str, Language] = {language.code: language for language in (ENGLISH,)}


def language_of(locale: str) -> Language:
    """The language of a BCP 47 locale; one that we have no module for has sentence lengths, no formula."""
    code = locale.replace("_", "-").split("-")[0].lower()
    return LANGUAGES.get(code) or other_language(code)
