"""What the commands of `edu translate` do with a library: its messages, files and figures by locale."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from edu.audiences import Version, readers
from edu.content import EduError
from edu.content.base import Voice
from edu.content.model import Depth
from edu.library import STARTER, TRANSLATIONS, Library
from edu.translation.catalog import GLOSSARY, INTERFACE, UNITS, open_catalog
from edu.translation.checking import Checked, check_locale
from edu.translation.extract import messages
from edu.translation.keeping import read_kept
from edu.translation.merging import Merging
from edu.translation.merging import update as merge
from edu.translation.messages import Message, Preview
from edu.translation.statistics import Row, article_row, domain_row
from edu.translation.writing import Writing
from edu.wording.locales import gettext_name


def translations_of(library: Library) -> Path:
    """The folder of a library's translations; the starter's stand beside the engine."""
    root = library.content.root
    return TRANSLATIONS if root.resolve() == STARTER.resolve() else root / "translations"


def preview_of(library: Library) -> Preview:
    """Where a wording is seen: the first reader who is spoken to in its voice and gets its depth."""
    voiced = readers(library.audiences, library.locales[0])

    def preview(article: str, voice: Voice, depth: Depth, locale: str) -> str:
        for rank in (0, 1):
            for reader in voiced:
                level = reader.reading_level
                if voice in level.voices[rank : rank + 1] and depth in level.depths:
                    return f"/{locale}/{article}/{reader.address}"
        return ""

    return preview


def update_locale(library: Library, locale: str, *, adopt: bool = False) -> list[Writing]:
    """Bring a locale's PO files up to date, or begin them."""
    folder = translations_of(library)
    known, findings = read_kept(folder)
    if findings:
        raise EduError(findings)
    below = folder / gettext_name(locale) / "LC_MESSAGES"
    found = messages_for(library, locale)
    merging = Merging(locale, known, adopt)
    return [merge(below / f"{domain}.po", domain, those, merging) for domain, those in sorted(found.items())]


def messages_for(library: Library, locale: str) -> dict[str, tuple[Message, ...]]:
    """The messages that a locale of a library has PO files for.

    The engine ships its own words in some locales: a library translates them again only if it has begun to.
    """
    folder = translations_of(library)
    catalog = library.catalogs.get(locale) or open_catalog(folder, locale)[0]
    found = messages(library.content, catalog, preview_of(library), library.templates)
    below = folder / gettext_name(locale) / "LC_MESSAGES"
    is_shipped = folder != TRANSLATIONS and (TRANSLATIONS / gettext_name(locale)).is_dir()
    return {
        name: those
        for name, those in found.items()
        if name not in (INTERFACE, UNITS) or not is_shipped or (below / f"{name}.po").exists()
    }


def check_translations(library: Library, only: str = "") -> list[Checked]:
    """Everything doubtful in the translations of a library, into one locale or all."""
    locales = [library.locale(only)] if only else library.locales[1:]
    return [each for locale in locales for each in check_locale(library.content, library.catalogs[locale])]


def rows_of(library: Library, locale: str) -> Iterator[Row]:
    """How far a locale is translated: the engine's domains, then each reader of each article."""
    catalog = library.catalogs[locale]
    content, source = library.content, library.locales[0]
    found = messages(content, catalog, preview_of(library), library.templates)
    for domain in (INTERFACE, UNITS, GLOSSARY):
        yield domain_row(domain, found[domain], catalog)
    for article in content.articles.values():
        for reader in library.readers(source):
            version = library.version(article.id, reader)
            yield article_row(article, content.terms, catalog, reader.address, _said(version))


def _said(version: Version) -> Iterator[tuple[str, Voice]]:
    yield "title", version.title.voice
    if version.question:
        yield "question", version.question.voice
    yield "summary", version.summary.voice
    for section in version.sections:
        yield f"section.{section.id}", section.title.voice
        yield from ((claim.id, claim.block.voice) for claim in section.claims)
