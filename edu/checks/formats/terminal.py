"""A report for a terminal: each finding with its source line, a caret, and the mend."""

from __future__ import annotations

import shutil
import textwrap
import unicodedata
from functools import lru_cache
from pathlib import Path

import click

from edu.checks.report import Report
from edu.content import Finding, Severity

COLORS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
_WIDEST = 100


def text(report: Report, *, color: bool = False) -> str:
    """The findings one below the other."""
    columns = min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns)
    return "".join(_shown(finding, columns, color=color) for finding in report.findings)


def _shown(finding: Finding, columns: int, *, color: bool) -> str:
    def style(words: str, **how: object) -> str:
        return click.style(words, **how) if color else words  # type: ignore[arg-type]  # Click types each option

    kind = style(f"{finding.severity} {finding.code}", fg=COLORS[finding.severity], bold=True)
    head = f"{style(str(finding.place), bold=True)}: {kind}"
    lines = [head, *_wrapped(finding.message, columns)]
    source = _source_line(finding)
    if source:
        number, words, caret = _cropped(finding.place.line, source, finding.place.column, columns)
        lines += [f"{style(number, dim=True)} {words}", f"{' ' * len(number)} {style(caret, fg='green', bold=True)}"]
    lines += _wrapped(f"Mend: {finding.mend}", columns)
    return "\n".join(lines) + "\n\n"


def _wrapped(words: str, columns: int) -> list[str]:
    return textwrap.wrap(words, columns, initial_indent="  ", subsequent_indent="  ", break_long_words=False)


def _source_line(finding: Finding) -> str:
    lines = _lines(finding.place.file)
    return lines[finding.place.line - 1].rstrip() if 0 < finding.place.line <= len(lines) else ""


@lru_cache(maxsize=64)
def _lines(file: str) -> tuple[str, ...]:
    """The lines of a file, without what a terminal would obey; none if it can't be read."""
    try:
        raw = Path(file).read_text("utf-8-sig", "replace")
    except OSError:
        return ()
    return tuple("".join(sign if sign.isprintable() else " " for sign in line) for line in raw.split("\n"))


def _cropped(number: int, source: str, column: int, columns: int) -> tuple[str, str, str]:
    """The line's number, the part of the line around a column, and a caret below that column."""
    gutter = f"{number:>6} |"
    room = max(20, columns - len(gutter) - 1)
    start = 0 if width(source) <= room else max(0, min(column - 1 - room // 3, len(source)))
    shown = source[start : start + room]
    while width(shown) > room:
        shown = shown[:-1]
    before = source[start : column - 1]
    return gutter, shown, " " * width(before) + "^"


def width(words: str) -> int:
    """The columns that words take in a terminal: two for wide East Asian signs, none for combining ones."""
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in words
    )
