"""What each English reader gets of the starter library's article, word for word."""

from __future__ import annotations

import pytest

from edu.audiences import Reader
from edu.library import Library
from tests.golden import golden, written

LIBRARY = Library.open()


@pytest.mark.parametrize("reader", LIBRARY.readers("en"), ids=lambda reader: reader.address)
def test_a_version_is_what_was_reviewed(reader: Reader) -> None:
    assert written(LIBRARY, reader) == golden(reader).read_text("utf-8"), "run python -m tests.golden, and look"
