"""A library as loaded: one immutable snapshot of its settings, articles and glossary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from edu.content.document import Document
from edu.content.finding import Place, UnknownError
from edu.content.model import Article, Glossary, Settings, Term


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that a library's content files say, and the files themselves for pointing into."""

    root: Path
    settings: Settings
    glossary: Glossary
    articles: Mapping[str, Article]
    documents: Mapping[str, Document] = field(repr=False)

    def article(self, article_id: str) -> Article:
        """The article by its id.

        Raises:
            UnknownError: there is none.
        """
        try:
            return self.articles[article_id]
        except KeyError:
            raise UnknownError.of("article", article_id, self.articles) from None

    @property
    def terms(self) -> Mapping[str, Term]:
        """The glossary's terms by id."""
        return self.glossary.terms

    def place(self, name: str, path: tuple[str | int, ...] = (), *, needle: str = "") -> Place:
        """Where a value stands: `name` is an article's id, or `glossary` or `library`."""
        return self.documents[name].place(path, needle=needle)
