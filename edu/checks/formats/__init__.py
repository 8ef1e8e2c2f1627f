"""The ways to write a report: for a terminal, a script, a code-scanning service, a pull request."""

from __future__ import annotations

from collections.abc import Callable

from edu.checks.formats.annotations import github
from edu.checks.formats.data import as_json
from edu.checks.formats.sarif import sarif
from edu.checks.formats.terminal import text
from edu.checks.report import Report
from edu.content.registry import Registry

Format = Callable[[Report], str]

FORMATS: Registry[Format] = Registry("report format")
"""Every format by its name in `edu check --format`. A new one is a new module and its line here."""

for name, write in (("text", text), ("json", as_json), ("sarif", sarif), ("github", github)):
    FORMATS.register(name, write)

__all__ = ["FORMATS", "Format", "text"]
