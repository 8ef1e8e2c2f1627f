"""Whole versions as files: what changes for a reader is seen in a review. `python -m tests.golden` writes them."""

from __future__ import annotations

from pathlib import Path

from edu.audiences import Reader
from edu.library import Library
from edu.render.text import text
from tests.starter import ARTICLE

FOLDER = Path(__file__).parent


def golden(reader: Reader) -> Path:
    """The file of a reader's version."""
    return FOLDER / f"{reader.locale}-{reader.address.replace('/', '-')}.txt"


def written(library: Library, reader: Reader) -> str:
    """What the file has to hold."""
    return text(library.edition(ARTICLE, reader))
