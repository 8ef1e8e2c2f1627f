"""The command line: `edu`."""

from __future__ import annotations

import sys

import click

from edu.cli.article import pdf, show
from edu.cli.check import check
from edu.cli.schema import schema
from edu.cli.score import score
from edu.cli.serve import serve
from edu.content import EduError


class Program(click.Group):
    """A group of commands that tells a user's mistake as findings, never as a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; a mistake in a library or its names ends with exit code 1."""
        try:
            return super().invoke(ctx)
        except EduError as error:
            for finding in error.findings:
                click.echo(str(finding), err=True)
            ctx.exit(1)


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="edu")
def main() -> None:
    """Write a medical article once; give every reader the version they need.

    LIBRARY is a folder with library.yaml and articles/; without it, commands use the starter library that
    ships with edu.
    """


for command in (serve, show, pdf, check, score, schema):
    main.add_command(command)


if __name__ == "__main__":
    sys.exit(main())
