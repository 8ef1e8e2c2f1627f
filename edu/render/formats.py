"""The renderings of a version besides the page, by the ending of their address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from edu.content.registry import Registry
from edu.render.data import json_text
from edu.render.handout import PAPERS, PRINTS, Handout, Leaf
from edu.render.pdf import ToPdf
from edu.render.text import text

Render = Callable[..., bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """A rendering: its ending, its media type, the options that an address may give, and what makes it of a leaf."""

    extension: str
    media_type: str
    render: Render
    options: frozenset[str] = frozenset()


FORMATS: Registry[Format] = Registry("format")
"""Every format by its ending. A new output is a new module and its line here."""


def _text(leaf: Leaf, templates: tuple[Path, ...], to_pdf: ToPdf) -> bytes:  # noqa: ARG001 (formats are called alike)
    return text(leaf.edition).encode()


def _json(leaf: Leaf, templates: tuple[Path, ...], to_pdf: ToPdf) -> bytes:  # noqa: ARG001 (formats are called alike)
    return json_text(leaf.edition).encode()


def _pdf(leaf: Leaf, templates: tuple[Path, ...], to_pdf: ToPdf, *, paper: str = "", print: str = "") -> bytes:  # noqa: A002
    size, letters = (paper if paper in PAPERS else PAPERS[0]), (print if print in PRINTS else PRINTS[0])
    return to_pdf(Handout((leaf,), paper=size, print=letters), templates)


for form in (
    Format("pdf", "application/pdf", _pdf, frozenset({"paper", "print"})),
    Format("txt", "text/plain", _text),
    Format("json", "application/json", _json),
):
    FORMATS.register(form.extension, form)
