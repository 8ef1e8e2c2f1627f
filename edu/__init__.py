"""A medical article written once, as cited claims and typed facts, in the version that each reader needs.

from edu import Library, Reader, html, pdf

library = Library.open("my-library")
edition = library.edition("inebilizumab-nmosd", Reader("patient", level="easy", locale="es"))
page, sheet = html(edition), pdf(edition)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edu.audiences import Reader
    from edu.library import Library
    from edu.rendering import html, pdf

__all__ = ["Library", "Reader", "html", "pdf"]

_HOMES = {"Library": "edu.library", "Reader": "edu.audiences", "html": "edu.rendering", "pdf": "edu.rendering"}


def __getattr__(name: str) -> object:
    """Bring what is asked for: who only reads articles need not wait for the typesetter."""
    if name not in _HOMES:
        raise AttributeError(f"module 'edu' has no attribute '{name}'")
    return getattr(import_module(_HOMES[name]), name)
