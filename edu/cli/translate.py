"""`edu translate`: the translator's side."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from edu.audiences import readers
from edu.cli.options import library_argument
from edu.content.base import Voice
from edu.content.model import Depth
from edu.library import STARTER, TRANSLATIONS, Library
from edu.translation.extract import extract as write_templates
from edu.translation.messages import Preview
from edu.translation.writing import Writing


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
