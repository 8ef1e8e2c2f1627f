"""The lines of a record that is only ever added to, or why it can't be read."""

from __future__ import annotations

from pathlib import Path


def read_lines(path: Path) -> tuple[list[str], str]:
    """The lines of a text file, and what is wrong with it; "" if nothing is."""
    try:
        return path.read_text("utf-8").splitlines(), ""
    except UnicodeDecodeError as error:
        return [], f"It isn't UTF-8 (byte {error.start + 1})."
    except OSError as error:
        return [], f"It can't be read: {error.strerror}."
