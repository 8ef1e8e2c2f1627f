"""The canonical model of a library, and its loading."""

from edu.content.finding import EduError, Finding, LibraryError, Place, Severity, UnknownError
from edu.content.loading import load
from edu.content.snapshot import Content

__all__ = ["Content", "EduError", "Finding", "LibraryError", "Place", "Severity", "UnknownError", "load"]
