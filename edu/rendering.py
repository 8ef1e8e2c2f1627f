"""The renderings as plain functions, with a library's templates; and handouts put together from a library."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from edu.audiences import AUDIENCES, EVERYTHING, Reader, Selection, Version
from edu.audiences.concerns import concerns
from edu.audiences.detail import deeper, easier
from edu.audiences.examples import examples_of
from edu.audiences.version import Block
from edu.library import TEMPLATES, Library
from edu.records import Edition, history_of
from edu.render.handout import Handout, Leaf, left_out_titles
from edu.render.html import Shelf, page
from edu.render.pdf import pdf as handout_pdf
from edu.render.site import PathSite
from edu.render.surroundings import Surroundings


def html(edition: Edition, *, prefix: str = "") -> str:
    """The web page of an edition, linked to pages below `prefix` as `edu serve` has them."""
    locales = tuple(dict.fromkeys((edition.source_locale, edition.version.locale)))
    names, contacts = {"": edition.library}, {"": edition.contact}
    shelf = Shelf(names, contacts, tuple(AUDIENCES), locales, (TEMPLATES,))
    return page(edition, shelf, PathSite(prefix, TEMPLATES / "assets"))


def pdf(edition: Edition, *, paper: str = "a4", large_print: bool = False) -> bytes:
    """The handout of an edition as a tagged PDF.

    Raises:
        TypesettingError: a character has no font on this machine.
    """
    handout = Handout((Leaf(edition),), paper=paper, print="large" if large_print else "standard")
    return handout_pdf(handout, (TEMPLATES,))


def surroundings(library: Library, edition: Edition, ticked: Collection[str] = ()) -> Surroundings:
    """What stands around an edition on its page; `ticked` are the conditions that apply to its reader."""
    version, settings = edition.version, library.content.settings

    def version_for(reader: Reader) -> Version:
        return library.version(version.article, reader)

    return Surroundings(
        history_of(edition.whole, library.records, settings.review_every),
        deeper(version, version_for),
        easier(version, version_for),
        concerns(version, ticked),
        library.still_right(version.article, version.reader),
    )


def examples(library: Library, article: str, locale: str) -> Mapping[str, Block]:
    """A sentence of each reading level that readers choose from, by the level's name, in an article's own words."""
    choosing = [AUDIENCES[name] for name in library.audiences if AUDIENCES[name].has_levels]
    found: dict[str, Block] = {}
    for audience in choosing[:1]:
        levels = {level: library.version(article, Reader(audience.name, level, locale)) for level in audience.levels}
        found.update(examples_of(levels))
    return found


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
    original = None
    if reader.locale != source:
        original = library.edition(article, replace(reader, locale=source), selection)
    return Leaf(edition, other, left_out_titles(library.edition(article, reader), edition), original)


__all__ = ["Handout", "html", "leaves", "pdf"]
