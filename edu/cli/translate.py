"""`edu translate`: the translator's side."""

from __future__ import annotations

import json
from pathlib import Path

import click

from edu.cli.options import library_argument, library_option
from edu.cli.translating import (
    check_translations,
    messages_for,
    preview_of,
    rows_of,
    translations_of,
    update_locale,
)
from edu.content import EduError
from edu.library import Library
from edu.translation.checking import Checked, check_file, errors
from edu.translation.declaring import declarations, find_wording
from edu.translation.extract import extract as write_templates
from edu.translation.keeping import keep as record
from edu.translation.keeping import read_kept
from edu.translation.plurals import plural_header
from edu.translation.scaffolding import new_locale
from edu.translation.writing import Writing
from edu.wording.locales import conventions


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


@translate.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--locale", "-l", default="", help="Only this locale; of a lone file, the language that it is in.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def check(paths: tuple[Path, ...], locale: str, form: str) -> None:
    """Check translations: of a library's folder (default: the starter library's), or of any lone PO
    files and folders of them.

    Each finding names the file, the line, and the entry's number in the file; with --format json, one a line.
    Exit code 1 if anything is an error.

    Example: edu translate check translations/es/LC_MESSAGES/edu.po --format json
    """
    found: list[Checked] = []
    for path in paths or (None,):
        if path and (files := _lone_files(path)):
            found += [checked for file in files for checked in check_file(file, locale=locale)]
        else:
            found += check_translations(Library.open(path), locale)
    wrong = errors(found)
    for checked in found:
        if form == "json":
            click.echo(json.dumps(checked.as_dict(), ensure_ascii=False))
        else:
            finding, number = checked.finding, checked.number
            entry = f"entry {number}: " if number else ""
            click.echo(f"{finding.place}: {finding.severity} {finding.code}: {entry}{finding.message} {finding.mend}")
    if form == "text":
        others = len(found) - wrong
        click.echo(f"{wrong} error{'s' * (wrong != 1)}, {others} other{'s' * (others != 1)}", err=True)
    if wrong:
        raise SystemExit(1)


def _lone_files(path: Path) -> list[Path]:
    """The PO file, or those in a folder that is no library."""
    if path.is_file():
        return [path]
    return [] if (path / "library.yaml").exists() else sorted(path.rglob("*.po"))


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
    rows = [
        row for tag in ([library.locale(locale)] if locale else library.locales[1:]) for row in rows_of(library, tag)
    ]
    if as_json:
        for row in rows:
            click.echo(json.dumps(row.as_dict(), ensure_ascii=False))
        return
    columns = (
        "locale",
        "article",
        "reader",
        "total",
        "complete",
        "fuzzy",
        "missing",
        "void",
        "reviewer",
        "reviewed_on",
    )
    table = [columns, *(tuple(str(row.as_dict()[column] or "-") for column in columns) for row in rows)]
    widths = [max(len(line[i]) for line in table) for i in range(len(columns))]
    for line in table:
        cells = (
            cell.rjust(width) if 2 < i < 8 else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        click.echo("  ".join(cells).rstrip())


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


def tell(written: tuple[Writing, ...]) -> None:
    """Say what was written."""
    changed = [writing for writing in written if writing.is_changed]
    for writing in changed:
        click.echo(f"{writing.path}: {writing.messages} messages")
    click.echo(f"{len(changed)} of {len(written)} files changed.", err=True)


if __name__ == "__main__":
    translate()
