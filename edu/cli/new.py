"""`edu new`: scaffolds that load at once."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import click

from edu.cli.options import library_option
from edu.cli.translate import new_locale_command

_LIBRARY = """\
name: "{name}"
locales: [en]
audiences: [patient, caregiver, clinician]
market: {{country: US, emergency: "911"}}
contact: "your-team@example.org"
"""
_ARTICLE = """\
id: {name}
kind: condition        # medicine, condition, test, procedure or symptom
updated: {today}
title:
  patient: "A title that patients understand"
  clinician: "A professional title"
summary:
  patient: "One sentence for the list of topics."
sources:
  first:               # CSL-JSON names: type, title, author, container-title, issued, DOI, PMID, URL
    type: webpage
    title: "The source's title"
    URL: "https://example.org/"
facts: {{}}              # such as: dose: {{quantity: 300 mg, source: first}}, said as {{dose}} in a wording
sections:
  - id: key-points
    role: key-points
    layout: list
    title: {{patient: "The main points", clinician: "Key points"}}
    claims:
      - id: first-claim
        importance: should   # must: in every version, whatever happens
        depth: core          # core, more or detail
        cite: first
        say:
          clinician: "What a professional needs to know."
          patient: "What a patient needs to know."
          easy: "The same in short words."
          caregiver: "The same, for someone who looks after the patient."
"""


@click.group()
def new() -> None:
    """Begin an article, a library or a locale."""


@new.command()
@click.argument("folder", type=click.Path(path_type=Path))
def library(folder: Path) -> None:
    """Begin a library in FOLDER: its settings, an empty glossary, a first article.

    Example: edu new library my-library && edu serve my-library --reload
    """
    if folder.exists() and any(folder.iterdir()):
        raise click.ClickException(f"{folder} is not empty. Give the name of a new folder.")
    (folder / "articles").mkdir(parents=True, exist_ok=True)
    _write(folder / "library.yaml", _LIBRARY.format(name=folder.name))
    _write(folder / "glossary.yaml", "terms: {}\n")
    _write(folder / "articles" / "first-article.yaml", _article("first-article"))


@new.command()
@click.argument("name")
@library_option
def article(name: str, root: Path | None) -> None:
    """Begin an article called NAME (lower-case letters, digits, hyphens) in a library.

    Example: edu new article fever-in-children --library my-library
    """
    if root is None:
        raise click.UsageError("Say in which library, with --library FOLDER.")
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
        raise click.ClickException(f"'{name}' can't be an id: use lower-case letters, digits and hyphens.")
    path = root / "articles" / f"{name}.yaml"
    if path.exists():
        raise click.ClickException(f"{path} is there already.")
    path.parent.mkdir(exist_ok=True)
    _write(path, _article(name))


def _article(name: str) -> str:
    return _ARTICLE.format(name=name, today=dt.datetime.now(tz=dt.UTC).date().isoformat())


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
    click.echo(str(path))


new.add_command(new_locale_command)
