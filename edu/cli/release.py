"""`edu release`: what was published, and what became of it."""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path

import click

from edu.audiences import readers
from edu.cli.options import library_option
from edu.content import Severity
from edu.library import Library
from edu.records import Traced


@click.group(invoke_without_command=True)
@library_option
@click.pass_context
def release(ctx: click.Context, root: Path | None) -> None:
    """Record every version of the library as released today.

    A release is stored whole and for good in the library's releases/ folder, so that a sheet printed from it can be
    answered for years later. Versions that read as they did in their last release are not released again.
    """
    if ctx.invoked_subcommand:
        ctx.obj = root
        return
    library = Library.open(root)
    errors = [finding for finding in library.check() if finding.severity is Severity.ERROR]
    if errors:
        for finding in errors:
            click.echo(str(finding), err=True)
        raise click.ClickException(f"Nothing was released: `edu check` finds {len(errors)} errors.")
    every = [reader for locale in library.locales for reader in readers(library.audiences, locale)]
    wanted = [(article, reader) for article in library.articles for reader in every]
    with click.progressbar(wanted, label="Releasing", file=sys.stderr) as going:
        versions = [library.version(article, reader) for article, reader in going]
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    new = library.records.releases.record(versions, today, library.content)
    for made in new:
        click.echo(f"{made.number}  {made.locale}/{made.article}/{made.reader}")
    click.echo(f"Released {len(new)} versions; {len(wanted) - len(new)} read as before.", err=True)


@release.command()
@click.argument("code")
@library_option
@click.option("--json", "as_json", is_flag=True, help="As data.")
@click.pass_context
def status(ctx: click.Context, code: str, root: Path | None, *, as_json: bool) -> None:
    """Say whether the sheet with this CODE (as printed: 7F3A-91C2) is current, superseded or withdrawn."""
    library = Library.open(root or ctx.obj)
    damaged = [finding for finding in library.found_on_opening if finding.code == "V002"]
    for finding in damaged:
        click.echo(str(finding), err=True)
    traced = library.trace(code)
    click.echo(json.dumps(_data(traced), ensure_ascii=False, indent=2) if as_json else _text(traced))
    if damaged and not traced.withdrawal:
        raise click.ClickException("A record can't be read: what it said may change this answer.")


@release.command()
@click.argument("code")
@library_option
@click.option("--reason", required=True, help="Why: the readers of the sheet are told this first.")
@click.pass_context
def withdraw(ctx: click.Context, code: str, root: Path | None, reason: str) -> None:
    """Take a released version back. Its code says so from now on, with the reason."""
    if not reason.strip():
        raise click.BadParameter("Say why: the readers of the sheet are told this first.", param_hint="--reason")
    library = Library.open(root or ctx.obj)
    found = library.records.releases.find(code)
    library.records.releases.withdraw(found, dt.datetime.now(tz=dt.UTC).date().isoformat(), reason)
    click.echo(f"Withdrawn: {found.locale}/{found.article}/{found.reader}, released on {found.on}.", err=True)


def _text(traced: Traced) -> str:
    release = traced.release
    lines = [f"{traced.currency.value}: {release.locale}/{release.article}/{release.reader}, released on {release.on}"]
    if traced.withdrawal:
        lines.insert(0, f"WITHDRAWN on {traced.withdrawal.on}: {traced.withdrawal.reason}")
    for change in traced.changes:
        lines += [f"  {change.claim}", f"    then: {change.then or '(was not there)'}"]
        lines.append(f"    now:  {change.now or '(is no more)'}")
    return "\n".join(lines)


def _data(traced: Traced) -> dict[str, object]:
    release, withdrawal = traced.release, traced.withdrawal
    return {
        "status": traced.currency.value,
        "digest": release.digest,
        "article": release.article,
        "reader": release.reader,
        "locale": release.locale,
        "released": release.on,
        "withdrawn": {"on": withdrawal.on, "reason": withdrawal.reason} if withdrawal else None,
        "changes": [{"claim": c.claim, "then": c.then, "now": c.now} for c in traced.changes],
    }
