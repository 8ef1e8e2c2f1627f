"""The public door: opens a library and hands out versions, editions and renderings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path

from edu.audiences import AUDIENCES, EVERYTHING, Reader, Selection, Version, adapt, check_names, readers
from edu.checks import Kept, Report, Subject, Whole, check_library
from edu.checks.reasons import Decision, decisions
from edu.content import Content, Finding, LibraryError, load
from edu.content.finding import UnknownError
from edu.records import Edition, Records, Release, Traced, edition_of, read_releases, read_reviews, still_right, trace
from edu.translation.catalog import Catalog, open_catalog
from edu.translation.pseudo import pseudo_catalogs
from edu.wording.locales import is_said_alike, parents

STARTER = Path(__file__).parent / "content" / "library"
"""The library that ships with the engine."""


def _data(name: str) -> Path:
    """A folder of ours that stands beside the package in a checkout, and inside it in a wheel."""
    packaged = Path(__file__).parent / "_data" / name
    return packaged if packaged.is_dir() else Path(__file__).parent.parent / name


KEPT = 512
"""How many versions and editions a library keeps."""

TEMPLATES = _data("templates")
TRANSLATIONS = _data("translations")


@dataclass(frozen=True, eq=False)
class Library:
    """One immutable snapshot of a library: its content, catalogs and records."""

    content: Content
    catalogs: Mapping[str, Catalog] = field(repr=False)
    records: Records = field(repr=False)
    found_on_opening: tuple[Finding, ...] = ()

    @classmethod
    def open(cls, path: Path | str | None = None) -> Library:
        """The library in a folder; without one, the starter library.

        Raises:
            LibraryError: anything is wrong with its content; holds every finding.
        """
        root = Path(path) if path else STARTER
        content = load(root)
        misnamed = tuple(check_names(content))
        if misnamed:
            raise LibraryError(misnamed)
        source, *others = content.settings.locales
        country = content.settings.market.country
        catalogs = {source: Catalog(source, is_source=True, region=country)}
        findings: list[Finding] = []
        for locale in others:
            catalog, faults = _catalog(root, locale)
            catalogs[locale] = catalog.in_region(country)
            findings += faults
        reviews, review_faults = read_reviews(root / "reviews")
        releases, release_faults = read_releases(root / "releases")
        found = (*findings, *review_faults, *release_faults)
        return cls(content, catalogs, Records(reviews, releases), found)

    def with_pseudo_locales(self) -> Library:
        """The same library with `en-XA` and `ar-XB`, which show layout faults: for authors."""
        pseudo = pseudo_catalogs(self.content.settings.market.country)
        settings = self.content.settings.model_copy(update={"locales": (*self.locales, *pseudo)})
        content = replace(self.content, settings=settings)
        return replace(self, content=content, catalogs={**self.catalogs, **pseudo})

    @property
    def name(self) -> str:
        """The library's name."""
        return self.content.settings.name_in(self.locales[0])

    @property
    def locales(self) -> tuple[str, ...]:
        """Its locales, the source's first."""
        return self.content.settings.locales

    @property
    def audiences(self) -> tuple[str, ...]:
        """Its audiences, in its own order."""
        return self.content.settings.audiences

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of its articles."""
        return tuple(self.content.articles)

    @property
    def templates(self) -> tuple[Path, ...]:
        """Where its templates are found: its own first, then ours."""
        own = self.content.root / "templates"
        return (own, TEMPLATES) if own.is_dir() else (TEMPLATES,)

    def readers(self, locale: str) -> tuple[Reader, ...]:
        """Every reader that a locale has."""
        return readers(self.audiences, locale)

    def locale(self, tag: str) -> str:
        """The library's locale that serves a tag: itself, the nearest that it falls back to (`es-MX` to `es`), or the
        same language in the same script (`zh-CN` to `zh-Hans`).

        Raises:
            UnknownError: the library has none.
        """
        known, tag = {locale.casefold(): locale for locale in self.locales}, tag.replace("_", "-")
        for parent in parents(tag):
            if parent.casefold() in known:
                return known[parent.casefold()]
        for locale in self.locales:
            if is_said_alike(tag, locale):
                return locale
        raise UnknownError.of("locale", tag, self.locales)

    def version(self, article: str, reader: Reader, selection: Selection = EVERYTHING) -> Version:
        """What a reader gets of an article, or the selection of it that a handout shows.

        Raises:
            UnknownError: there is no such article, or the library has no such audience or locale.
        """
        if reader.audience not in self.audiences:
            raise UnknownError.of("audience", reader.audience, self.audiences)
        if selection.applies:  # about a person: not kept
            return self._version(article, reader, selection)
        return self._versions(article, reader, selection)

    def edition(self, article: str, reader: Reader, selection: Selection = EVERYTHING) -> Edition:
        """A version with what is true of it today."""
        if selection.applies:  # about a person: not kept
            return self._edition(article, reader, selection)
        return self._editions(article, reader, selection)

    @property
    def trace_at(self) -> str:
        """Where a sheet's version number can be looked up, for printing; empty, if nobody said where the site is."""
        address = self.content.settings.address
        return f"{address.rstrip('/')}/v/" if address else ""

    def check_sections(self, article: str, sections: Sequence[str]) -> None:
        """Raises UnknownError for a section that the article doesn't have."""
        known = [section.id for section in self.content.article(article).sections]
        for section in sections:
            if section not in known:
                raise UnknownError.of(f"section of {article}", section, known)

    def trace(self, code: str) -> Traced:
        """What became of the version whose number is printed on a sheet, or of a whole digest.

        Raises:
            UnknownError: this library never released it.
        """
        releases = self.records.releases
        release = releases.find(code)
        audience, _, level = release.reader.partition("/")
        article = self.content.settings.renamed.get(release.article, release.article)
        try:
            today = self.version(article, Reader(audience, level, release.locale))
        except UnknownError:
            today = None
        return trace(releases, release, today)

    def still_right(self, article: str, reader: Reader) -> Release | None:
        """The released version that may be offered to a reader who today gets a must in another language.

        Raises:
            UnknownError: there is no such article, or the library has no such audience or locale.
        """
        return still_right(self.records.releases, self.version(article, reader), self.content)

    def chain(self, locale: str) -> tuple[Catalog, ...]:
        """The catalogs that a locale is said from, best first; the source's is the last."""
        source = self.locales[0]
        if self.catalogs[locale].is_source:
            return (self.catalogs[locale],)
        tags = [tag for tag in parents(locale) if tag in self.catalogs and tag != source]
        return (*(self.catalogs[tag] for tag in tags), self.catalogs[source])

    def check(self) -> tuple[Finding, ...]:
        """Everything that is wrong with it, by every check, but for what its authors waive."""
        return self.report().findings

    def report(self, kept: Kept | None = None, progress: Callable[[int, int], None] | None = None) -> Report:
        """What every check finds, and what its authors waive; reports that are `kept` are not made anew."""
        return check_library(self.whole, kept=kept, progress=progress or (lambda _done, _all: None))

    def decisions(self, article: str, reader: Reader) -> tuple[Decision, ...]:
        """Why a reader gets each claim of an article as they do, or doesn't get it.

        Raises:
            UnknownError: there is no such article, or the library has no such audience.
        """
        if reader.audience not in self.audiences:
            raise UnknownError.of("audience", reader.audience, self.audiences)
        return decisions(Subject(self.whole, self.content.article(article)), reader)

    @property
    def whole(self) -> Whole:
        """The library as the checks see it."""
        chains = {locale: self.chain(locale) for locale in self.locales}
        own = self.content.root / "translations"
        folders = (TRANSLATIONS, own) if own.is_dir() else (TRANSLATIONS,)
        return Whole(self.content, chains, self.records, self.found_on_opening, folders)

    @cached_property
    def _versions(self) -> Callable[[str, Reader, Selection], Version]:
        """Versions as made, the ones asked for lately kept: a snapshot never changes."""
        return lru_cache(KEPT)(self._version)

    def _version(self, article: str, reader: Reader, selection: Selection) -> Version:
        chain = self.chain(self.locale(reader.locale))
        return adapt(self.content, self.content.article(article), reader, chain, selection)

    @cached_property
    def _editions(self) -> Callable[[str, Reader, Selection], Edition]:
        return lru_cache(KEPT)(self._edition)

    def _edition(self, article: str, reader: Reader, selection: Selection) -> Edition:
        version, whole = self.version(article, reader, selection), self.version(article, reader)
        return edition_of(version, whole, self.content, self.records, self.chain(version.locale))


def _catalog(root: Path, locale: str) -> tuple[Catalog, list[Finding]]:
    """A library's own translations, over ours of the interface and the units."""
    ours, faults = open_catalog(TRANSLATIONS, locale)
    folder = root / "translations"
    if not folder.is_dir() or folder.resolve() == TRANSLATIONS.resolve():
        return ours, faults
    own, own_faults = open_catalog(folder, locale)
    return own.over(ours), [*faults, *own_faults]


__all__ = ["AUDIENCES", "STARTER", "TEMPLATES", "TRANSLATIONS", "Library"]
