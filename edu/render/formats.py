"""The renderings of a version besides the page, by the ending of their address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from edu.content.registry import Registry
from edu.records import Edition
from edu.render.data import json_text
from edu.render.pdf import pdf
from edu.render.text import text

Render = Callable[..., bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """A rendering: its ending, its media type, the options that an address may give, and what makes it."""

    extension: str
    media_type: str
    render: Render
    options: frozenset[str] = frozenset()


FORMATS: Registry[Format] = Registry("format")
"""Every format by its ending. A new output is a new module and its line here."""


def _text(edition: Edition, templates: tuple[Path, ...]) -> bytes:  # noqa: ARG001 (formats are called alike)
    return text(edition).encode()


def _json(edition: Edition, templates: tuple[Path, ...]) -> bytes:  # noqa: ARG001 (formats are called alike)
    return json_text(edition).encode()


def _pdf(edition: Edition, templates: tuple[Path, ...], *, paper: str = "a4", print: str = "") -> bytes:  # noqa: A002
    return pdf(edition, templates, paper="letter" if paper == "letter" else "a4", large_print=print == "large")


for form in (
    Format("pdf", "application/pdf", _pdf, frozenset({"paper", "print"})),
    Format("txt", "text/plain", _text),
    Format("json", "application/json", _json),
):
    FORMATS.register(form.extension, form)
