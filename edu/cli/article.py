"""`edu show` and `edu pdf`: one version, in the terminal or on paper."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import IO

import click

from edu.audiences import Length, Selection
from edu.cli.options import library_option, reader_of, reader_options
from edu.library import Library
from edu.render.data import json_text
from edu.render.explaining import explained, explained_data
from edu.render.handout import PAPERS, Clinic, Handout, Personal
from edu.render.kept import Kept
from edu.render.logos import read_logo
from edu.render.pdf import print_here
from edu.render.printer import Printer
from edu.render.text import text
from edu.rendering import leaves


@click.command()
@click.argument("article")
@reader_options
@library_option
@click.option("--json", "as_json", is_flag=True, help="As data, with every claim, fact and source.")
@click.option("--explain", is_flag=True, help="Say for each claim whether this reader gets it, how, and why.")
def show(
    article: str, audience: str, level: str, locale: str, root: Path | None, *, as_json: bool, explain: bool
) -> None:
    """Show what one reader gets of ARTICLE.

    Example: edu show inebilizumab-nmosd --audience patient --level easy --locale es
    """
    library = Library.open(root)
    reader = reader_of(library, audience, level, locale)
    if explain:
        decided = library.decisions(article, reader)
        if as_json:
            click.echo(json.dumps(explained_data(article, reader, decided), ensure_ascii=False, indent=2))
        else:
            click.echo(explained(article, reader, decided), nl=False)
        return
    edition = library.edition(article, reader)
    click.echo(json_text(edition) if as_json else text(edition), nl=False)


@click.command()
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@reader_options
@library_option
@click.option("--output", "-o", type=click.Path(path_type=Path, dir_okay=False), help="The file; - writes to stdout.")
@click.option("--paper", type=click.Choice(PAPERS), default=PAPERS[0], show_default=True, help="The paper's size.")
@click.option("--large-print", is_flag=True, help="Set in large letters for people with low vision.")
@click.option("--beside", default="", metavar="LOCALE", help="A second language next to the first, claim by claim.")
@click.option("--section", "sections", multiple=True, help="Only this section (and every must); may be repeated.")
@click.option("--short", is_flag=True, help="Only what everyone has to know.")
@click.option("--teach-back", is_flag=True, help="Add questions for the clinic that show whether it was understood.")
@click.option("--clinic", default="", help="The clinic's name, at the head of the sheet.")
@click.option("--phone", default="", help="The clinic's telephone number.")
@click.option("--logo", type=click.File("rb"), help="The clinic's logo, a PNG or JPEG file.")
@click.option("--for", "first_name", default="", help="The patient's first name.")
@click.option("--note", "note", type=click.File("r", encoding="utf-8"), help="A file with a note; - reads stdin.")
def pdf(
    articles: tuple[str, ...],
    audience: str,
    level: str,
    locale: str,
    root: Path | None,
    output: Path | None,
    paper: str,
    beside: str,
    sections: tuple[str, ...],
    clinic: str,
    phone: str,
    logo: IO[bytes] | None,
    first_name: str,
    note: IO[str] | None,
    *,
    large_print: bool,
    short: bool,
    teach_back: bool,
) -> None:
    """Make a handout of one or several ARTICLEs as a tagged PDF.

    Example: edu pdf inebilizumab-nmosd --level easy --locale es --beside en -o leaflet.pdf
    """
    library = Library.open(root)
    reader = reader_of(library, audience, level, locale)
    selection = Selection(sections, Length.SHORT if short else Length.FULL)
    for article in articles:
        library.check_sections(article, sections)
    picture = read_logo(logo.read()) if logo else b""
    handout = Handout(
        leaves(library, articles, reader, selection, beside),
        paper=paper,
        print="large" if large_print else "standard",
        clinic=Clinic(
            clinic or library.content.settings.clinic.name, phone or library.content.settings.clinic.phone, picture
        ),
        personal=Personal(first_name, note.read() if note else ""),
        teach_back=teach_back,
        trace_at=library.trace_at,
    )
    is_typed = bool(clinic or phone)
    raw = Printer(print_here, Kept()).pdf(handout, library.templates, keep=not is_typed)
    if str(output) == "-":
        sys.stdout.buffer.write(raw)
        return
    if output is None:
        output = Path(f"{'-'.join(articles)}-{reader.address.replace('/', '-')}-{reader.locale}.pdf")
    partial = output.with_name(output.name + ".part")
    try:
        partial.write_bytes(raw)
        partial.replace(output)
    except OSError as error:
        raise click.FileError(str(output), error.strerror or str(error)) from error
    click.echo(f"Wrote {output} ({len(raw) / 1000:.0f} kB).", err=True)
