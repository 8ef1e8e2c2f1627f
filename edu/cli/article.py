"""`edu show` and `edu pdf`: one version, in the terminal or on paper."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from edu.cli.options import library_option, reader_of, reader_options
from edu.library import Library
from edu.render.data import json_text
from edu.render.pdf import pdf as render_pdf
from edu.render.text import text


@click.command()
@click.argument("article")
@reader_options
@library_option
@click.option("--json", "as_json", is_flag=True, help="As data, with every claim, fact and source.")
def show(article: str, audience: str, level: str, locale: str, root: Path | None, *, as_json: bool) -> None:
    """Show what one reader gets of ARTICLE.

    Example: edu show inebilizumab-nmosd --audience patient --level easy --locale es
    """
    library = Library.open(root)
    edition = library.edition(article, reader_of(library, audience, level, locale))
    click.echo(json_text(edition) if as_json else text(edition), nl=False)


@click.command()
@click.argument("article")
@reader_options
@library_option
@click.option("--output", "-o", type=click.Path(path_type=Path, dir_okay=False), help="The file; - writes to stdout.")
@click.option("--paper", type=click.Choice(["a4", "letter"]), default="a4", show_default=True, help="The paper's size.")
@click.option("--large-print", is_flag=True, help="Set in large letters for people with low vision.")
def pdf(
    article: str,
    audience: str,
    level: str,
    locale: str,
    root: Path | None,
    output: Path | None,
    paper: str,
    *,
    large_print: bool,
) -> None:
    """Make a handout of ARTICLE as a tagged PDF.

    Example: edu pdf inebilizumab-nmosd --level easy --locale es -o leaflet.pdf
    """
    library = Library.open(root)
    edition = library.edition(article, reader_of(library, audience, level, locale))
    raw = render_pdf(edition, library.templates, paper=paper, large_print=large_print)
    if output is None:
        reader = edition.version.reader
        output = Path(f"{article}-{reader.address.replace('/', '-')}-{reader.locale}.pdf")
    if str(output) == "-":
        sys.stdout.buffer.write(raw)
        return
    partial = output.with_name(output.name + ".part")
    try:
        partial.write_bytes(raw)
        partial.replace(output)
    except OSError as error:
        raise click.FileError(str(output), error.strerror or str(error)) from error
    click.echo(f"Wrote {output} ({len(raw) / 1000:.0f} kB).", err=True)
