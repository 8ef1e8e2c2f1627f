"""What a check is: one rule with a code, its reason and examples, and a function that finds where it is broken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from edu.audiences import Reader, Version, adapt, readers
from edu.content import Content, Finding, Place, Severity
from edu.content.model import Article
from edu.content.registry import Registry
from edu.records import Reviews
from edu.translation.catalog import Catalog


@dataclass(frozen=True, slots=True)
class Subject:
    """What is checked: a library's content, its catalogs by locale (best first), its records."""

    content: Content
    chains: Mapping[str, tuple[Catalog, ...]] = field(repr=False)
    reviews: Reviews = field(repr=False)
    found_on_loading: tuple[Finding, ...] = ()
    _versions: dict[tuple[str, Reader], Version] = field(default_factory=dict, repr=False, compare=False)

    def articles(self) -> tuple[Article, ...]:
        """Its articles."""
        return tuple(self.content.articles.values())

    def readers(self) -> Iterator[Reader]:
        """Every reader that the library has."""
        for locale in self.content.settings.locales:
            yield from readers(self.content.settings.audiences, locale)

    def versions(self, article: Article) -> Iterator[Version]:
        """Every version of an article."""
        for reader in self.readers():
            yield self.version(article, reader)

    def version(self, article: Article, reader: Reader) -> Version:
        """One version."""
        key = (article.id, reader)
        if key not in self._versions:
            self._versions[key] = adapt(self.content, article, reader, self.chains[reader.locale])
        return self._versions[key]

    def place(self, article: Article, path: tuple[str | int, ...], needle: str = "") -> Place:
        """Where something stands in an article's file."""
        return self.content.place(article.id, path, needle=needle)


@dataclass(frozen=True, slots=True)
class Check:
    """One promise, checked. `wrong` and `right` are a wording or a piece of YAML that breaks and keeps the rule."""

    code: str
    severity: Severity
    rule: str
    why: str
    source: str
    wrong: str
    right: str
    limits: str
    find: Callable[[Subject], Iterator[Finding]]

    def finding(self, message: str, mend: str, place: Place) -> Finding:
        """A finding of this check."""
        return Finding(self.code, message, mend, place, self.severity)


CHECKS: Registry[Check] = Registry("check")
"""Every check by its code. A new one is a new module and its line in `edu.checks`."""
