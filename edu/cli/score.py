"""`edu score`: how hard a text is to read."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from edu.cli.options import library_option
from edu.library import Library
from edu.readability import Readability, measure


@click.command()
@click.argument("what", metavar="[ARTICLE|FILE|-]", required=False)
@click.option("--locale", default="en", show_default=True, help="The language of the text.")
@library_option
def score(what: str | None, locale: str, root: Path | None) -> None:
    """Measure how hard a text is to read: every version of an article, a file, or stdin (-)."""
    path = Path(what) if what and what != "-" else None
    if what == "-" or (path and path.is_file()):
        raw = sys.stdin.buffer.read() if what == "-" else Path(str(path)).read_bytes()
        _print(what or "", measure(raw.decode("utf-8", "replace").split("\n\n"), locale=locale))
        return
    library = Library.open(root)
    for article in [what] if what else library.articles:
        for reader in library.readers(library.locale(locale)):
            edition = library.edition(article, reader)
            _print(f"{article} {reader.address} {reader.locale}", edition.readability)


def _print(name: str, readability: Readability) -> None:
    grade = f"grade {readability.grade:.1f}" if readability.grade is not None else readability.explanation
    click.echo(
        f"{name}: {grade} ({readability.words} words, {len(readability.sentences)} sentences, "
        f"longest {readability.longest_sentence})"
    )
    for formula in readability.formulas:
        click.echo(f"  {formula.name}: {formula.value:.1f}")
