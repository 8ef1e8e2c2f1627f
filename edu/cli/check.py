"""`edu check`: every promise, with each finding's place and mend."""

from __future__ import annotations

import json
from pathlib import Path

import click

from edu.cli.options import library_argument
from edu.content import EduError, Finding, Severity
from edu.library import Library


@click.command()
@library_argument
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def check(root: Path | None, form: str) -> None:
    """Check every promise of LIBRARY. Exit code 1 if anything is an error, 2 for a usage error."""
    try:
        findings: tuple[Finding, ...] = Library.open(root).check()
    except EduError as error:
        findings = tuple(error.findings)
    if form == "json":
        click.echo(json.dumps([finding.as_dict() for finding in findings], ensure_ascii=False, indent=2))
    else:
        for finding in findings:
            click.echo(str(finding))
        counts = {s: sum(f.severity is s for f in findings) for s in Severity}
        click.echo(", ".join(f"{n} {s.value}{'' if n == 1 else 's'}" for s, n in counts.items()), err=True)
    if any(finding.severity is Severity.ERROR for finding in findings):
        raise SystemExit(1)
