"""The command line: `edu`."""

from __future__ import annotations

import sys
from importlib import import_module

import click

from edu.content.finding import EduError

_COMMANDS = {
    "serve": ("edu.cli.serve", "Serve a library as a web site."),
    "show": ("edu.cli.article", "Show what one reader gets of an article."),
    "pdf": ("edu.cli.article", "Make a handout as a tagged PDF."),
    "check": ("edu.cli.check", "Check every promise of a library."),
    "score": ("edu.cli.score", "Measure how hard a text is to read."),
    "new": ("edu.cli.new", "Begin an article, a library or a locale."),
    "translate": ("edu.cli.translate", "The translator's side: extract, update, check, stats, keep."),
    "review": ("edu.cli.review", "The board's side: status, submit, approve, log."),
    "release": ("edu.cli.release", "Record what is published; say what became of a printed sheet."),
    "schema": ("edu.cli.schema", "Print the JSON Schema of the article format."),
}
"""Each command's module and what it does; a module is brought when its command is called."""


class Program(click.Group):
    """A group of commands that tells a user's mistake as findings, never as a traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (the signature is Click's)
        """The commands in the order of their use."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command, brought from its module."""
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = getattr(import_module(_COMMANDS[cmd_name][0]), cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list of commands, without bringing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, what) for name, (_, what) in _COMMANDS.items()])

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


if __name__ == "__main__":
    sys.exit(main())
