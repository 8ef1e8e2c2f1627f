"""`edu review`: the board's side. An approval is of exactly the words that were read, by their digest."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import click

from edu.audiences import Version
from edu.cli.options import library_option
from edu.library import Library
from edu.records import Review, Status


@click.group()
def review() -> None:
    """Ask the medical board, record what it decides, and see where each version stands."""


def _versions(library: Library, article: str, only: tuple[str, ...]) -> list[Version]:
    """The versions of an article; with `only`, those whose `locale/address` or number is named."""
    every = [library.version(article, reader) for locale in library.locales for reader in library.readers(locale)]
    if not only:
        return every
    wanted = {name.casefold() for name in only}
    return [v for v in every if wanted & {v.number.casefold(), f"{v.locale}/{v.reader.address}".casefold(), v.digest}]


@review.command()
@click.argument("article", required=False)
@library_option
@click.option("--json", "as_json", is_flag=True, help="As data.")
def status(article: str | None, root: Path | None, *, as_json: bool) -> None:
    """Say where each version stands: submitted, under review or approved, and by whom."""
    library = Library.open(root)
    rows = []
    for name in [article] if article else library.articles:
        for version in _versions(library, name, ()):
            found = library.records.reviews.of(version.digest)
            rows.append(
                {
                    "article": name,
                    "reader": version.reader.address,
                    "locale": version.locale,
                    "number": version.number,
                    "status": (found.status if found else Status.SUBMITTED).value,
                    "by": found.by if found else "",
                    "on": found.on if found else "",
                }
            )
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for row in rows:
        line = f"{row['number']}  {row['locale']}/{row['article']}/{row['reader']}: {row['status']}"
        click.echo(line + (f", {row['by']}, {row['on']}" if row["by"] else ""))


@review.command()
@click.argument("article")
@click.argument("versions", nargs=-1)
@library_option
@click.option("--by", required=True, help="Who asks.")
def submit(article: str, versions: tuple[str, ...], root: Path | None, by: str) -> None:
    """Ask the board to review ARTICLE: all its VERSIONS, or those named as en/patient/easy or by number."""
    _record(root, article, versions, Status.UNDER_REVIEW, by)


@review.command()
@click.argument("article")
@click.argument("versions", nargs=-1, required=True)
@library_option
@click.option("--by", required=True, help="Who has read and approves it.")
def approve(article: str, versions: tuple[str, ...], root: Path | None, by: str) -> None:
    """Record that somebody read VERSIONS of ARTICLE (en/patient/easy, or the number read) and approves them.

    The approval is of these words: when any of them changes, the version is unreviewed again by itself.
    """
    _record(root, article, versions, Status.APPROVED, by)


def _record(root: Path | None, article: str, only: tuple[str, ...], decided: Status, by: str) -> None:
    library = Library.open(root)
    found = _versions(library, article, only)
    if not found:
        raise click.ClickException(f"No version of {article} is called {', '.join(only)}. See `edu review status`.")
    if not by.strip():
        raise click.ClickException("Say who decided it, with --by.")
    on = dt.datetime.now(tz=dt.UTC).date().isoformat()
    for version in found:
        library.records.reviews.record(article, Review(version.digest, decided, by.strip(), on))
        click.echo(f"{version.number}  {version.locale}/{article}/{version.reader.address}: {decided.value}")


@review.command()
@library_option
def log(root: Path | None) -> None:
    """Print every decision ever recorded, in the order of the files."""
    for made in Library.open(root).records.reviews.decisions:
        click.echo(f"{made.on}  {made.digest[:4]}-{made.digest[4:8]}  {made.status.value}  {made.by}")
