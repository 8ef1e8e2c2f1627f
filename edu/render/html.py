"""Web pages: an edition, or the choice before it, as HTML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from edu.audiences import AUDIENCES, Audience, Reader
from edu.audiences.policy import message
from edu.audiences.version import Block, Condition
from edu.content.model import Kind, said_in
from edu.readability import Scale, Score
from edu.records import Edition, Release, Traced
from edu.render.authoring import Authoring
from edu.render.environment import environment
from edu.render.estimate import Estimate, minutes_to_read
from edu.render.formats import FORMATS
from edu.render.metadata import medical_web_page
from edu.render.packing import packed_page
from edu.render.site import Site
from edu.render.surroundings import ALONE, Surroundings
from edu.translation.interface import Interface
from edu.wording.locales import conventions

_KINDS = {
    Kind.CONDITION: message("Conditions"),
    Kind.MEDICINE: message("Medicines"),
    Kind.PROCEDURE: message("Procedures"),
    Kind.SYMPTOM: message("Symptoms"),
    Kind.TEST: message("Tests"),
}


@dataclass(frozen=True, slots=True)
class LocaleLink:
    """A language that a page can be had in."""

    tag: str
    name: str
    direction: str
    address: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Shelf:
    """What a page knows of its library: its name, audiences, locales and templates."""

    names: Mapping[str, str]
    contacts: Mapping[str, str]
    audiences: tuple[str, ...]
    locales: tuple[str, ...]
    templates: tuple[Path, ...]
    locale: str = ""

    @property
    def name(self) -> str:
        """The library's name in the page's locale."""
        return said_in(self.names, self.locale)

    @property
    def contact(self) -> str:
        """Where a reader of the page reports an error."""
        return said_in(self.contacts, self.locale)

    @property
    def policies(self) -> tuple[Audience, ...]:
        """The audiences' policies, in the library's order."""
        return tuple(AUDIENCES[name] for name in self.audiences)


@dataclass(frozen=True, slots=True)
class Listed:
    """An article in the list of a library."""

    id: str
    title: str
    summary: str
    locale: str
    direction: str
    address: str
    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A readability figure as the reader's locale writes it: the grade, where the formula has one."""

    name: str
    text: str
    scale: Scale
    is_counted: bool


def page(
    edition: Edition,
    shelf: Shelf,
    site: Site,
    *,
    around: Surroundings = ALONE,
    authoring: Authoring | None = None,
) -> str:
    """The page of an edition with what is `around` it; with `authoring`, what its author wants to see beside it."""
    links = version_links(edition, shelf, site)
    values = version_values(edition, site, around, authoring)
    return render_page("version.html", edition.interface, shelf, site, links, **values)


def version_links(edition: Edition, shelf: Shelf, site: Site) -> list[LocaleLink]:
    """The same version in each of the library's languages."""
    version, reader = edition.version, edition.version.reader
    return [
        locale_link(locale, reader.locale, site.version(version.article, Reader(reader.audience, reader.level, locale)))
        for locale in shelf.locales
    ]


def version_values(
    edition: Edition, site: Site, around: Surroundings = ALONE, authoring: Authoring | None = None
) -> dict[str, Any]:
    """What the components of a version's page are given."""
    version, reader = edition.version, edition.version.reader
    measured, interface = edition.readability, edition.interface
    return {
        "edition": edition,
        "version": version,
        "reader": reader,
        "explained": frozenset(definition.term for definition in version.definitions),
        "metadata": medical_web_page(edition, site.root + site.version(version.article, reader)),
        "authoring": authoring,
        "past": around.history,
        "still_right": around.still_right,
        "deeper": around.deeper,
        "easier": around.easier,
        "concerns": around.concerns,
        "ticked": frozenset(concern.condition.id for concern in around.concerns),
        "minutes": minutes_to_read(edition),
        "headline": _figure(measured.headline, interface),
        "with_names": _figure(measured.headline_with_names, interface),
        "figures": [_figure(score, interface) for score in measured.formulas],
        "difficulty": None if measured.difficulty is None else _one_decimal(measured.difficulty, interface),
        "formats": tuple(FORMATS),
    }


def choose_page(
    interface: Interface,
    shelf: Shelf,
    site: Site,
    *,
    article: Listed | None,
    reader: Reader | None,
    examples: Mapping[str, Block],
) -> str:
    """Which best describes you? For one article, or for the library; `examples` are sentences of the levels."""
    ask = "?ask" if reader else ""
    links = [
        locale_link(
            locale,
            interface.locale,
            site.article(locale, article.id) + ask if article else f"{site.home()}?lang={locale}",
        )
        for locale in shelf.locales
    ]
    return render_page("choose.html", interface, shelf, site, links, article=article, reader=reader, examples=examples)


def library_page(
    interface: Interface,
    shelf: Shelf,
    site: Site,
    *,
    articles: Sequence[Listed],
    reader: Reader | None,
    query: str,
    found: Sequence[Listed],
) -> str:
    """The list of a library's articles, by kind and A to Z; with a `query`, those `found` by it first."""
    links = [locale_link(locale, interface.locale, site.library(locale)) for locale in shelf.locales]
    present = {article.kind for article in articles}
    kinds = {kind.value: name for kind, name in _KINDS.items() if kind.value in present}
    values = {"articles": articles, "kinds": kinds, "reader": reader, "query": query, "found": found}
    return render_page("library.html", interface, shelf, site, links, **values)


def error_page(
    interface: Interface,
    shelf: Shelf,
    site: Site,
    *,
    title: str,
    message: str,
    articles: Sequence[Listed],
    is_guess: bool,
) -> str:
    """A page that says what went wrong and where to go on: `articles`, which may be a guess of what was meant."""
    links = [locale_link(locale, interface.locale, site.library(locale)) for locale in shelf.locales]
    values = {"title": title, "message": message, "articles": articles, "is_guess": is_guess}
    return render_page("error.html", interface, shelf, site, links, **values)


def handout_page(
    interface: Interface,
    shelf: Shelf,
    site: Site,
    *,
    order: Any,
    articles: Sequence[Listed],
    sections: Sequence[tuple[str, Block, Block]],
    conditions: Sequence[Condition],
    estimate: Estimate | None,
    papers: Sequence[str],
    prints: Sequence[str],
    longest: Mapping[str, int],
) -> str:
    """The form on which a handout is ordered. `sections` are (id, the article's title, the section's title)."""
    links = [locale_link(locale, interface.locale, site.handout(locale)) for locale in shelf.locales]
    languages = [locale_link(locale, order.language, "") for locale in shelf.locales]
    return render_page(
        "builder.html",
        interface,
        shelf,
        site,
        links,
        order=order,
        articles=articles,
        sections=sections,
        conditions=conditions,
        estimate=estimate,
        papers=papers,
        prints=prints,
        longest=longest,
        languages=languages,
    )


def trace_page(
    interface: Interface, shelf: Shelf, site: Site, *, code: str, traced: Traced | None, is_whole: bool
) -> str:
    """What became of a printed sheet, by its number; `is_whole` says whether all records could be read."""
    links = [locale_link(locale, interface.locale, site.library(locale)) for locale in shelf.locales]
    own = conventions(traced.release.locale) if traced else None
    today = traced.today if traced else None
    return render_page(
        "trace.html",
        interface,
        shelf,
        site,
        links,
        code=code,
        traced=traced,
        is_whole=is_whole,
        release_locale=own.tag if own else "",
        release_direction=own.direction if own else "",
        current=site.version(today.article, today.reader) if today else "",
    )


def released_page(edition: Edition, shelf: Shelf, site: Site, *, release: Release, said: Mapping[str, Any]) -> str:
    """The words of a released version, below what the reader's edition of today has that it doesn't."""
    known = {claim["id"] for section in said["sections"] for claim in section["claims"]}
    musts = [claim for claim in edition.version.claims() if claim.importance == "must"]
    added = [claim.block for claim in musts if claim.id not in known]
    links = version_links(edition, shelf, site)
    return render_page(
        "released.html",
        edition.interface,
        shelf,
        site,
        links,
        release=release,
        said=said,
        added=added,
        direction_of=lambda locale: conventions(locale).direction,
        today=site.version(edition.version.article, edition.version.reader),
    )


def _figure(score: Score | None, interface: Interface) -> Figure | None:
    """A score with one decimal: the formulas are no more exact than that."""
    if score is None:
        return None
    shown = score.value if score.grade is None else score.grade
    return Figure(score.name, _one_decimal(shown, interface), score.scale, score.is_counted)


def _one_decimal(figure: float, interface: Interface) -> str:
    return interface.conventions.number(Decimal(f"{figure:.1f}"))


def locale_link(locale: str, current: str, address: str) -> LocaleLink:
    """The link to a page in a locale, named in its own language."""
    own = conventions(locale)
    return LocaleLink(locale, own.own_name, own.direction, address, locale == current)


def render_page(
    template: str, interface: Interface, shelf: Shelf, site: Site, links: Sequence[LocaleLink], **values: Any
) -> str:
    """A page of a template, with what every page needs and its own values."""
    known: Mapping[str, Any] = {
        "interface": interface,
        "locale": next((link.tag for link in links if link.is_current), interface.locale),
        "direction": interface.conventions.direction,
        "shelf": replace(shelf, locale=interface.locale),
        "site": site,
        "locale_links": links,
        "Reader": Reader,
        **values,
    }
    return packed_page(environment(shelf.templates).get_template(template).render(known))
