"""`edu check`: every promise, with each finding's place and mend."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import click

from edu.checks import Kept, Report
from edu.checks.coverage import coverage_json, coverage_text
from edu.checks.explaining import explain, explain_all
from edu.checks.formats import FORMATS, text
from edu.checks.impact import impact_text, impacts
from edu.cli.options import library_argument
from edu.content import EduError, Severity, UnknownError
from edu.library import Library

_RANK = [Severity.NOTE, Severity.WARNING, Severity.ERROR]


@click.command()
@library_argument
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=click.Choice([severity.value for severity in reversed(_RANK)]),
    default=Severity.ERROR.value,
    show_default=True,
    help="The least severity that ends with exit code 1.",
)
@click.option("--explain", "code", metavar="CODE", help="Explain a check, such as F001; 'all' for all of them.")
@click.option("--waivers", is_flag=True, help="List the findings that authors let stand, each with the reason.")
@click.option("--pemat", is_flag=True, help="How much of PEMAT-P and CDC's index is checked; the rest as a checklist.")
@click.option("--impact", metavar="FACT|SOURCE", help="What a change of a fact or a source would touch.")
@click.option("--no-cache", is_flag=True, help="Check everything anew.")
def check(
    root: Path | None,
    form: str,
    fail_on: str,
    code: str | None,
    impact: str | None,
    *,
    waivers: bool,
    pemat: bool,
    no_cache: bool,
) -> None:
    """Check every promise of LIBRARY.

    Exit code 0 if nothing is found (errors, or what --fail-on says), 1 if something is, 2 for a usage error.

    Example: edu check my-library --format sarif > findings.sarif
    """
    if form not in ("text", "json") and (waivers or pemat or impact is not None):
        raise click.UsageError(f"--format {form} is for findings; --waivers, --pemat and --impact are text or json.")
    if code is not None:
        try:
            click.echo(explain_all() if code == "all" else explain(code), nl=False)
        except UnknownError as error:
            raise _usage(error, "--explain") from None
        return
    if impact is not None:
        library = Library.open(root)
        try:
            _tell_impact(library, impact, form)
        except UnknownError as error:
            raise _usage(error, "--impact") from None
        return
    try:
        library = Library.open(root)
        report = library.report(None if no_cache else Kept(), _progress())
        if not library.articles:
            click.echo("The library has no articles: there is nothing to check.", err=True)
    except EduError as error:  # nothing was checked, so nothing is told of waivers and instruments
        report, waivers, pemat = Report(tuple(error.findings)), False, False
    if waivers:
        _tell_waivers(report, form)
        return
    if pemat:
        click.echo(coverage_text(report) if form == "text" else coverage_json(report), nl=False)
        return
    click.echo(text(report, color=_has_color()) if form == "text" else FORMATS[form](report), nl=False, color=True)
    _summarize(report)
    least = _RANK.index(Severity(fail_on))
    if any(_RANK.index(finding.severity) >= least for finding in report.findings):
        raise SystemExit(1)


def _usage(error: UnknownError, option: str) -> click.BadParameter:
    finding = error.findings[0]
    return click.BadParameter(f"{finding.message} {finding.mend}", param_hint=option)


def _summarize(report: Report) -> None:
    counts = ((report.count(severity), severity.value) for severity in Severity)
    told = [f"{n} {name}{'' if n == 1 else 's'}" for n, name in counts]
    told += [f"{len(report.waived)} waived"] if report.waived else []
    click.echo(", ".join(told), err=True)


def _tell_waivers(report: Report, form: str) -> None:
    if form == "json":
        click.echo(json.dumps([waived.as_dict() for waived in report.waived], ensure_ascii=False, indent=2))
        return
    for waived in report.waived:
        click.echo(f"{waived.place}: {waived.finding.code} waived: {waived.reason}")
        click.echo(f"    {waived.finding.message}")
    click.echo(f"{len(report.waived)} waived", err=True)


def _tell_impact(library: Library, name: str, form: str) -> None:
    found = impacts(library.whole, name)
    if form == "json":
        click.echo(json.dumps([impact.as_dict() for impact in found], ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(impact_text(impact) for impact in found), nl=False)


def _has_color() -> bool:
    """Whether the terminal is to be coloured: see no-color.org and force-color.org."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def _progress() -> Callable[[int, int], None] | None:
    """Word of how far a long run is, on a terminal."""
    if not sys.stderr.isatty():
        return None
    begun = time.monotonic()

    def tell(done: int, of: int) -> None:
        if of > 1 and (time.monotonic() - begun > 1 or done == of):
            end = "\r\033[K" if done == of else ""
            click.echo(f"\rChecked {done} of {of} articles{end}", err=True, nl=False)

    return tell
