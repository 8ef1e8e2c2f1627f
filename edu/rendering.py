"""The renderings as plain functions of an edition, with the templates that ship with us."""

from __future__ import annotations

from edu.audiences import AUDIENCES
from edu.library import TEMPLATES
from edu.records import Edition
from edu.render.html import Shelf, page
from edu.render.pdf import pdf as print_pdf
from edu.render.site import PathSite


def html(edition: Edition, *, prefix: str = "") -> str:
    """The web page of an edition, linked to pages below `prefix` as `edu serve` has them."""
    locales = tuple(dict.fromkeys((edition.source_locale, edition.version.locale)))
    shelf = Shelf(edition.library, edition.contact, tuple(AUDIENCES), locales, (TEMPLATES,))
    return page(edition, shelf, PathSite(prefix, TEMPLATES / "assets"))


def pdf(edition: Edition, *, paper: str = "a4", large_print: bool = False) -> bytes:
    """The handout of an edition as a tagged PDF.

    Raises:
        TypesettingError: a character has no font on this machine.
    """
    return print_pdf(edition, (TEMPLATES,), paper=paper, large_print=large_print)
