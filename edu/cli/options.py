"""Arguments and options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from edu.audiences import AUDIENCES, Reader
from edu.library import Library

F = TypeVar("F", bound=Callable[..., Any])

LIBRARY = click.Path(exists=True, file_okay=False, path_type=Path)


def library_option(command: F) -> F:
    """`--library FOLDER`, for commands whose argument is an article."""
    return click.option(
        "--library", "-L", "root", type=LIBRARY, help="The library's folder (default: the starter library)."
    )(command)


def library_argument(command: F) -> F:
    """`[LIBRARY]`, for commands about a whole library."""
    return click.argument("root", metavar="[LIBRARY]", type=LIBRARY, required=False)(command)


def reader_options(command: F) -> F:
    """`--audience`, `--level` and `--locale`."""
    audiences = ", ".join(AUDIENCES)
    levels = ", ".join(dict.fromkeys(level for audience in AUDIENCES.values() for level in audience.levels))
    for option in (
        click.option("--locale", default="", help="The language, such as es or zh-Hans (default: the library's own)."),
        click.option("--level", default="", help=f"The reading level: {levels}."),
        click.option("--audience", default="patient", show_default=True, help=f"Who reads: {audiences}."),
    ):
        command = option(command)
    return command


def reader_of(library: Library, audience: str, level: str, locale: str) -> Reader:
    """The reader that the options name.

    Raises:
        UnknownError: there is no such audience, level or locale.
    """
    return Reader(audience, level, library.locale(locale or library.locales[0]))
