"""Writes the golden files anew: look at the difference before you commit it."""

from edu.library import Library
from tests.golden import golden, written

library = Library.open()
for reader in library.readers("en"):
    golden(reader).write_text(written(library, reader), "utf-8")
