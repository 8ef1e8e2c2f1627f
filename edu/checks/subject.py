"""What is checked: one article of a library with all its versions and translations, or the library as a whole."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path as Folder

from edu.audiences import Reader, Version, adapt, readers
from edu.audiences.version import Block, VersionClaim
from edu.checks.leaning import professional_names
from edu.content import Content, Finding, Place
from edu.content.base import Voice
from edu.content.document import Path
from edu.content.facts import Fact
from edu.content.markup import Citation, Placeholder, TermLink, Text, parts_of
from edu.content.model import Article, Claim, Importance, Section
from edu.content.references import wordings
from edu.readability import Miss, band_of, judge, measure
from edu.records import Records
from edu.translation.catalog import Catalog, Domain
from edu.translation.guards import Fault as GuardFault
from edu.translation.po import Entry
from edu.translation.po_places import place_of
from edu.translation.standing import Standing, Wording, standing_of


@dataclass(frozen=True, slots=True)
class Worded:
    """One wording as its author wrote it: whose it is (`title`, `section.about`, a claim's id), in which voice."""

    name: str
    voice: Voice
    text: str
    path: Path
    section: Section | None = None
    claim: Claim | None = None

    @property
    def parts(self) -> tuple[Text | Placeholder | TermLink | Citation, ...]:
        """Its parts, those inside emphasis included."""
        return parts_of(self.text)

    @property
    def placeholders(self) -> tuple[Placeholder, ...]:
        """The facts that it says."""
        return tuple(part for part in self.parts if isinstance(part, Placeholder))

    @property
    def context(self) -> str:
        """Its key in a catalog."""
        return f"{self.name}.{self.voice}"

    @property
    def is_must(self) -> bool:
        """Whether every reader has to get it."""
        return self.claim is not None and self.claim.importance is Importance.MUST

    @property
    def is_lay(self) -> bool:
        """Whether it speaks to people who are no professionals."""
        return self.voice is not Voice.CLINICIAN


def bare(
    parts: tuple[Text | Placeholder | TermLink | Citation, ...], stand_in: str = "\N{OBJECT REPLACEMENT CHARACTER}"
) -> str:
    """The words of a wording, with `stand_in` for each fact and nothing for citations."""
    said = []
    for part in parts:
        if isinstance(part, Placeholder):
            said.append(stand_in)
        elif isinstance(part, Text):
            said.append(part.text)
        elif isinstance(part, TermLink):
            said.append(part.words or part.term)
    return "".join(said)


@dataclass(frozen=True, slots=True)
class Translation:
    """A wording and what a locale's catalog has for it, in whatever state."""

    worded: Worded
    catalog: Catalog
    standing: Standing
    entry: Entry
    path: Folder

    def place(self, near: str = "") -> Place:
        """Where it stands in its file, or where a text in it does."""
        return Place(shown(str(self.path)), *place_of(self.path, self.entry.line, near))

    @property
    def locale(self) -> str:
        """The locale that it is translated into."""
        return self.catalog.locale


@dataclass(frozen=True, slots=True)
class Missed:
    """A figure of a version that is out of its band, and the claims that push it out, the worst first."""

    miss: Miss
    claims: tuple[VersionClaim, ...]


@dataclass(frozen=True)
class Whole:
    """A library: its content, its catalogs by locale (best first), its records, what loading found.

    `folders` are those that its translations stand in.
    """

    content: Content
    chains: Mapping[str, tuple[Catalog, ...]] = field(repr=False)
    records: Records = field(repr=False)
    found_on_loading: tuple[Finding, ...] = ()
    folders: tuple[Folder, ...] = ()

    @property
    def source_locale(self) -> str:
        """The language that the articles are written in."""
        return self.content.settings.locales[0]

    @property
    def other_locales(self) -> tuple[str, ...]:
        """The languages that they are translated into."""
        return self.content.settings.locales[1:]

    @cached_property
    def professional_names(self) -> Mapping[str, str]:
        """The names of its terms that only professionals use, in small letters, with the terms' ids."""
        return professional_names(self.content.terms)

    def readers(self) -> Iterator[Reader]:
        """Every reader that the library has."""
        for locale in self.content.settings.locales:
            yield from readers(self.content.settings.audiences, locale)

    def subjects(self) -> Iterator[Subject]:
        """Its articles, each to be checked by itself."""
        return (Subject(self, article) for article in self.content.articles.values())


@dataclass(frozen=True, slots=True)
class Subject:
    """One article of a library, with what checks ask of it, made once."""

    whole: Whole
    article: Article
    _wordings: list[Worded] = field(default_factory=list, repr=False, compare=False)
    _translations: list[Translation] = field(default_factory=list, repr=False, compare=False)
    _versions: dict[Reader, Version] = field(default_factory=dict, repr=False, compare=False)
    _misses: dict[Reader, tuple[Missed, ...]] = field(default_factory=dict, repr=False, compare=False)
    _doubts: dict[tuple[str, str], tuple[GuardFault, ...]] = field(default_factory=dict, repr=False, compare=False)

    def wordings(self) -> tuple[Worded, ...]:
        """Every wording of the article: title, question, summary, headings, claims."""
        if not self._wordings:
            self._wordings.extend(_wordings(self.article))
        return tuple(self._wordings)

    def said(self) -> Iterator[Worded]:
        """The wordings of claims."""
        return (worded for worded in self.wordings() if worded.claim)

    def translations(self) -> tuple[Translation, ...]:
        """Every entry with a text that a locale has for a wording of this article."""
        if not self._translations:
            self._translations.extend(self._translated())
        return tuple(self._translations)

    def _translated(self) -> Iterator[Translation]:
        for locale in self.whole.other_locales:
            catalog = self.whole.chains[locale][0]
            domain = catalog.domain(self.article.id)
            if domain is None:
                continue
            for worded in self.wordings():
                standing = self.standing(worded, catalog)
                if standing.entry is not None and standing.entry.text:
                    yield Translation(worded, catalog, standing, standing.entry, domain.file.path)

    def doubts(self, translation: Translation, by: Doubting) -> tuple[GuardFault, ...]:
        """What the guards on meaning doubt in a translation, asked once."""
        key = (translation.locale, translation.worded.context)
        if key not in self._doubts:
            self._doubts[key] = by(self, translation)
        return self._doubts[key]

    def standing(self, worded: Worded, catalog: Catalog) -> Standing:
        """Where the translation of a wording stands in a catalog."""
        terms = self.whole.content.terms
        wording = Wording(self.article, terms, worded.name, worded.voice, worded.text, worded.is_must)
        return standing_of(wording, catalog)

    def versions(self) -> Iterator[Version]:
        """Every version of the article, in every locale."""
        return (self.version(reader) for reader in self.whole.readers())

    def source_versions(self) -> Iterator[Version]:
        """The versions in the language that the article is written in."""
        return (self.version(reader) for reader in self.whole.readers() if reader.locale == self.whole.source_locale)

    def version(self, reader: Reader) -> Version:
        """One version."""
        if reader not in self._versions:
            chain = self.whole.chains[reader.locale]
            self._versions[reader] = adapt(self.whole.content, self.article, reader, chain)
        return self._versions[reader]

    def misses(self, version: Version) -> tuple[Missed, ...]:
        """What of a version in its reader's language is out of its reading band; nothing for professionals.

        Measured are claims and definitions, without headings: what the page and `edu score` show.
        """
        reader = version.reader
        band = band_of(reader.level, version.locale)
        if reader.reading_level.voices[0] is Voice.CLINICIAN or band is None:
            return ()
        if reader not in self._misses:
            claims = [claim for claim in version.claims() if not version.is_foreign(claim.block)]
            defined = [d.block.text for d in version.definitions if not version.is_foreign(d.block)]
            blocks = [*(claim.block.text for claim in claims), *defined]
            measured = measure(blocks, locale=version.locale, names=self.article.names)
            whose = dict(enumerate(claims))
            self._misses[reader] = tuple(
                Missed(miss, tuple(whose[s.block] for s in miss.sentences if s.block in whose))
                for miss in judge(measured, band)
            )
        return self._misses[reader]

    def fact(self, fact_id: str) -> Fact | None:
        """A fact; None for the market, which is a setting."""
        return self.article.facts.get(fact_id)

    def place(self, path: Path, needle: str = "") -> Place:
        """Where something stands in the article's file."""
        return self.whole.content.place(self.article.id, path, needle=needle)

    def said_at(self, name: str, block: Block) -> Place:
        """Where the words of a block stand: in the article, or in the file of its translation."""
        worded = next(w for w in self.wordings() if w.name == name and w.voice is block.voice)
        if block.locale == self.whole.source_locale:
            return self.place(worded.path)
        catalog = next(c for chain in self.whole.chains.values() for c in chain if c.locale == block.locale)
        domain, entry = catalog.domain(self.article.id), catalog.entry(self.article.id, worded.context)
        return self.entry_place(domain, entry) if domain and entry else self.place(worded.path)

    def entry_place(self, domain: Domain, entry: Entry) -> Place:
        """Where the text of an entry of a translation stands."""
        return Place(self.file_of(domain), *place_of(domain.file.path, entry.line))

    def file_of(self, domain: Domain) -> str:
        """The file of a translation, as findings show it."""
        return shown(str(domain.file.path))

    def glossary_file(self) -> str:
        """The glossary's file, as findings show it."""
        return self.whole.content.documents["glossary"].file


Doubting = Callable[[Subject, Translation], tuple[GuardFault, ...]]
"""Asks the guards about one translation."""


def by_claim(subject: Subject) -> tuple[tuple[Worded, ...], ...]:
    """The wordings of each claim."""
    claims: dict[str, list[Worded]] = {}
    for worded in subject.said():
        claims.setdefault(worded.name, []).append(worded)
    return tuple(map(tuple, claims.values()))


def shown(path: str) -> str:
    """A path as a person would type it: relative to where they are, if it lies below."""
    relative = os.path.relpath(path)
    return path if relative.startswith("..") else relative


def name_of(reader: Reader) -> str:
    """A reader in a message: `patient/easy in es`."""
    return f"{reader.address} in {reader.locale}"


def _wordings(article: Article) -> Iterator[Worded]:
    for name, voice, text, path in wordings(article):
        match path:
            case ("sections", int(i), "claims", int(j), *_):
                section = article.sections[i]
                yield Worded(name, voice, text, path, section, section.claims[j])
            case ("sections", int(i), *_):
                yield Worded(name, voice, text, path, article.sections[i])
            case _:
                yield Worded(name, voice, text, path)
