"""Copies of the starter library for tests that change it."""

from __future__ import annotations

import shutil
from pathlib import Path

from edu.library import STARTER, TRANSLATIONS, Library

ARTICLE = "inebilizumab-nmosd"


def copy_of_the_starter(folder: Path, *changes: tuple[str, str]) -> Path:
    """The starter library in `folder`, with texts of its article replaced (each must be there exactly once)."""
    root = folder / "library"
    shutil.copytree(STARTER, root)
    shutil.copytree(TRANSLATIONS, root / "translations", dirs_exist_ok=True)
    path = root / "articles" / f"{ARTICLE}.yaml"
    text = path.read_text("utf-8")
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the article"
        text = text.replace(old, new)
    path.write_text(text, "utf-8")
    return root


def changed_starter(folder: Path, *changes: tuple[str, str]) -> Library:
    """The changed copy, opened."""
    return Library.open(copy_of_the_starter(folder, *changes))
