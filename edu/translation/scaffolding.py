"""A new locale of a library: its PO files, with plural forms and direction as CLDR and gettext have them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from edu.content import EduError, Finding, Place
from edu.translation.merging import Merging, update
from edu.translation.messages import Message
from edu.translation.writing import Writing
from edu.wording.locales import conventions, gettext_name


def new_locale(folder: Path, locale: str, domains: Mapping[str, Iterable[Message]]) -> tuple[Writing, ...]:
    """Begin a locale below a folder of translations: a PO file for each domain.

    Raises:
        UnknownError: CLDR doesn't know the language.
        EduError: the locale is there already.
    """
    conventions(locale)
    below = folder / gettext_name(locale) / "LC_MESSAGES"
    if any(below.glob("*.po")):
        mend = f"Bring it up to date with: edu translate update --locale {locale}."
        raise EduError([Finding("T004", f"The locale '{locale}' is there already.", mend, Place(str(below)))])
    merging = Merging(locale)
    return tuple(update(below / f"{name}.po", name, those, merging) for name, those in sorted(domains.items()))
