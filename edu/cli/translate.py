"""`edu translate`: the translator's side."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click

from edu.audiences import Version, readers
from edu.cli.options import library_argument, library_option
from edu.content import EduError
from edu.content.base import Voice
from edu.content.model import Depth
from edu.library import STARTER, TRANSLATIONS, Library
from edu.translation.catalog import GLOSSARY, INTERFACE, UNITS, open_catalog
from edu.translation.checking import Checked, check_file, check_locale, errors
from edu.translation.declaring import declarations, find_wording
from edu.translation.extract import extract as write_templates
from edu.translation.extract import messages
from edu.translation.keeping import keep as record
from edu.translation.keeping import read_kept
from edu.translation.merging import Merging
from edu.translation.merging import update as merge
from edu.translation.messages import Message, Preview
from edu.translation.plurals import plural_header
from edu.translation.scaffolding import new_locale
from edu.translation.statistics import Row, article_row, domain_row
from edu.translation.writing import Writing
from edu.wording.locales import conventions, gettext_name


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


@translate.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--locale", "-l", default="", help="Only this locale; of a lone file, the language that it is in.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def check(paths: tuple[Path, ...], locale: str, form: str) -> None:
    """Check translations: of a library's folder (default: the starter library's), or of any lone PO files.

    Each finding names the file, the line, and the entry's number in the file; with --format json, one a line.
    Exit code 1 if anything is an error.

    Example: edu translate check translations/es/LC_MESSAGES/edu.po --format json
    """
    found: list[Checked] = []
    for path in paths or (None,):
        found += list(check_file(path, locale=locale)) if path and path.is_file() else _library_check(path, locale)
    for checked in found:
        if form == "json":
            click.echo(json.dumps(checked.as_dict(), ensure_ascii=False))
        else:
            finding, number = checked.finding, checked.number
            entry = f"entry {number}: " if number else ""
            click.echo(f"{finding.place}: {finding.severity} {finding.code}: {entry}{finding.message} {finding.mend}")
    if form == "text":
        click.echo(f"{errors(found)} errors, {len(found) - errors(found)} others", err=True)
    if errors(found):
        raise SystemExit(1)


def _library_check(root: Path | None, only: str) -> list[Checked]:
    library = Library.open(root)
    locales = [library.locale(only)] if only else library.locales[1:]
    return [each for locale in locales for each in check_locale(library.content, library.catalogs[locale])]


@translate.command()
@library_argument
@click.option("--locale", "-l", default="", help="Only this locale.")
@click.option("--json", "as_json", is_flag=True, help="As data, one object a line.")
def stats(root: Path | None, locale: str, *, as_json: bool) -> None:
    """Show how far each locale of LIBRARY is translated, by article, audience and level.

    complete: readers get it. fuzzy: a translator has to check it. void: translated, but for other words or another
    meaning, or unsafe. Whatever isn't complete falls back to the next best wording.
    """
    library = Library.open(root)
    rows = [row for tag in ([library.locale(locale)] if locale else library.locales[1:]) for row in _rows(library, tag)]
    if as_json:
        for row in rows:
            click.echo(json.dumps(row.as_dict(), ensure_ascii=False))
        return
    columns = ("locale", "article", "reader", "total", "complete", "fuzzy", "missing", "void", "reviewer")
    table = [columns, *(tuple(str(row.as_dict()[column] or "-") for column in columns) for row in rows)]
    widths = [max(len(line[i]) for line in table) for i in range(len(columns))]
    for line in table:
        cells = (
            cell.rjust(width) if 2 < i < 8 else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        click.echo("  ".join(cells).rstrip())


def _rows(library: Library, locale: str) -> Iterator[Row]:
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


@translate.command()
@click.argument("wording")
@click.option("--reason", required=True, help="Why the meaning is the same; it is recorded.")
@click.option("--article", default="", help="The article, where several have such a wording.")
@library_option
def keep(wording: str, reason: str, article: str, root: Path | None) -> None:
    """Declare that a changed WORDING (CLAIM.VOICE) means what it meant: its translations go on counting.

    Not for what is a must, and not where the facts that it says have changed. Call it before `edu translate update`,
    which marks the translations as fuzzy otherwise.

    Example: edu translate keep what-it-is.patient --reason "A comma was missing."
    """
    library = Library.open(root)
    found = find_wording(library.content.articles, wording, article)
    catalogs = [library.catalogs[locale] for locale in library.locales[1:]]
    declared = declarations(found, library.content.terms, wording, catalogs, reason)
    record(translations_of(library), declared)
    for each in declared:
        click.echo(f"{each.domain}: {each.context}: '{each.old}' means what '{each.new}' means. {each.reason}")


@translate.command()
@library_argument
def kept(root: Path | None) -> None:
    """List what authors have declared to mean the same, with their reasons."""
    known, findings = read_kept(translations_of(Library.open(root)))
    for each in known.declarations:
        click.echo(f"{each.domain}: {each.context}: '{each.old}' -> '{each.new}': {each.reason}")
    if findings:
        raise EduError(findings)


@click.command("locale")
@click.argument("tag")
@library_option
def new_locale_command(tag: str, root: Path | None) -> None:
    """Begin a locale of a library: PO files with its plural forms. TAG is a BCP 47 tag: fa, pt-BR, zh-Hant.

    Example: edu new locale fa --library my-library
    """
    library = Library.open(root)
    folder = translations_of(library)
    written = new_locale(folder, tag, messages_for(library, tag))
    tell(written)
    own = conventions(tag)
    direction = "right to left" if own.direction == "rtl" else "left to right"
    click.echo(f"{own.own_name} is written {direction}. Plural forms: {plural_header(tag)}")
    if tag not in library.locales:
        click.echo(f"Add it to the library: locales: [{', '.join((*library.locales, tag))}] in library.yaml.")


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
    translate()
