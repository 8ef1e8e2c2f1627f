"""`edu translate`: the translator's side."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from edu.audiences import readers
from edu.cli.options import library_argument
from edu.content import EduError
from edu.content.base import Voice
from edu.content.model import Depth
from edu.library import STARTER, TRANSLATIONS, Library
from edu.translation.catalog import INTERFACE, UNITS, open_catalog
from edu.translation.extract import extract as write_templates
from edu.translation.extract import messages
from edu.translation.keeping import read_kept
from edu.translation.merging import Merging
from edu.translation.merging import update as merge
from edu.translation.messages import Preview
from edu.translation.writing import Writing
from edu.wording.locales import gettext_name

ENGINE = frozenset({INTERFACE, UNITS})
"""Domains of the engine, not of a library."""


@click.group()
def translate() -> None:
    """Translate a library: templates, locales, their state and their faults."""


@translate.command()
@library_argument
def extract(root: Path | None) -> None:
    """Write the templates (POT files) of LIBRARY that translators start from.

    Example: edu translate extract
    """
    library = Library.open(root)
    folder = translations_of(library)
    tell(write_templates(library.content, folder, preview_of(library), library.templates))


@translate.command()
@library_argument
@click.option("--locale", "-l", "only", multiple=True, help="Only this locale (may be given again).")
@click.option(
    "--adopt",
    is_flag=True,
    help="Declare that translations which don't say what they were made for were made for the facts as they are now.",
)
def update(root: Path | None, only: tuple[str, ...], *, adopt: bool) -> None:
    """Write the templates, and bring the PO files of every locale of LIBRARY up to date.

    What a translator wrote is never lost: a translation whose source changed is marked as fuzzy, one that nothing
    asks for any more is kept as obsolete. Running it again changes nothing.

    Example: edu translate update --locale es
    """
    library = Library.open(root)
    folder = translations_of(library)
    written = list(write_templates(library.content, folder, preview_of(library), library.templates))
    for locale in [library.locale(tag) for tag in only] or library.locales[1:]:
        written += update_locale(library, locale, adopt=adopt)
    tell(tuple(written))


def update_locale(library: Library, locale: str, *, adopt: bool = False) -> list[Writing]:
    """Bring a locale's PO files up to date, or begin them."""
    folder = translations_of(library)
    catalog = library.catalogs[locale] if locale in library.catalogs else open_catalog(folder, locale)[0]
    kept, findings = read_kept(folder)
    if findings:
        raise EduError(findings)
    found = messages(library.content, catalog, preview_of(library), library.templates)
    below = folder / gettext_name(locale) / "LC_MESSAGES"
    if folder != TRANSLATIONS and (TRANSLATIONS / gettext_name(locale)).is_dir():
        # The engine ships its own words in this locale: a library translates them again only if it wants to.
        found = {name: those for name, those in found.items() if name not in ENGINE or (below / f"{name}.po").exists()}
    merging = Merging(locale, kept, adopt)
    return [merge(below / f"{domain}.po", domain, those, merging) for domain, those in sorted(found.items())]


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


def tell(written: tuple[Writing, ...]) -> None:
    """Say what was written."""
    changed = [writing for writing in written if writing.is_changed]
    for writing in changed:
        click.echo(f"{writing.path}: {writing.messages} messages")
    click.echo(f"{len(changed)} of {len(written)} files changed.", err=True)


if __name__ == "__main__":
    sys.exit(translate())
