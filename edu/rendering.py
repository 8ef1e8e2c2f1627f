"""The renderings as plain functions, with a library's templates; and handouts put together from a library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from edu.audiences import AUDIENCES, EVERYTHING, Reader, Selection
from edu.library import TEMPLATES, Library
from edu.records import Edition
from edu.render.handout import Handout, Leaf, left_out_titles
from edu.render.html import Shelf, page
from edu.render.pdf import pdf as handout_pdf
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
    handout = Handout((Leaf(edition),), paper=paper, print="large" if large_print else "standard")
    return handout_pdf(handout, (TEMPLATES,))


def leaves(
    library: Library, articles: Sequence[str], reader: Reader, selection: Selection = EVERYTHING, beside: str = ""
) -> tuple[Leaf, ...]:
    """The articles of a handout for a reader, with the language `beside` next to it.

    Where a `must` claim is not current in the reader's language, the sheet is bilingual by itself, with the
    language that it was written in: a warning is never printed in a language that it doesn't say it in alone.

    Raises:
        UnknownError: there is no such article, audience, level or locale.
    """
    return tuple(_leaf(library, article, reader, selection, beside) for article in articles)


def _leaf(library: Library, article: str, reader: Reader, selection: Selection, beside: str) -> Leaf:
    edition = library.edition(article, reader, selection)
    source = library.locales[0]
    must_falls_back = any(claim.importance == "must" for claim in edition.version.fallbacks)
    second = library.locale(beside) if beside else source if must_falls_back else ""
    other = None
    if second and second != reader.locale:
        other = library.edition(article, replace(reader, locale=second), selection)
    return Leaf(edition, other, left_out_titles(library.edition(article, reader), edition))


__all__ = ["Handout", "html", "leaves", "pdf"]
