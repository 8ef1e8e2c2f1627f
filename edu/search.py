"""Finds articles by what people type: everyday words, professional names, and slips of spelling."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from edu.audiences import Reader
from edu.content.markup import MarkupError, TermLink, Text, parse, walk
from edu.content.model import Article
from edu.content.references import wordings
from edu.library import Library
from edu.translation.catalog import GLOSSARY

_WORD = re.compile(r"[^\W_]+")
_BODY = 0.65
"""The weight of a word of the article's text; a slip of it is not enough to be shown for."""
_ALIKE = 80
"""How alike two words are, of 100, to be taken for the same one: `inebulizumab` and `inebilizumab` are 92."""
_GOOD = 0.55
"""The least score of an article that is shown."""
LONGEST_QUERY = 100
"""Letters of a query that are looked at."""
_SHORTEST_SLIP = 4
"""A word of fewer letters must be spelt right."""


@dataclass(frozen=True, slots=True)
class Found:
    """An article that a query may mean, and how well it fits (0 to 1)."""

    article: str
    score: float


@dataclass(frozen=True, slots=True)
class _Entry:
    article: str
    words: dict[str, float]
    text: str
    body: str


@dataclass(frozen=True, slots=True)
class Index:
    """The words that the articles of one locale can be found by."""

    entries: tuple[_Entry, ...]

    def search(self, query: str) -> tuple[Found, ...]:
        """The articles for a query, best first; none for an empty one."""
        asked = tuple(words_of(query))
        if not asked:
            return ()
        scored = (Found(entry.article, _score(asked, entry)) for entry in self.entries)
        return tuple(sorted((found for found in scored if found.score >= _GOOD), key=lambda f: -f.score))


def folded(text: str) -> str:
    """A text without case and accents, for comparing."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def words_of(text: str) -> Iterator[str]:
    """The words of a text, folded; hyphens and stops part them."""
    return iter(_WORD.findall(folded(text)))


@lru_cache(maxsize=16)
def index_of(library: Library, locale: str) -> Index:
    """The index of a locale: its own words, and the source's, which people type too."""
    return Index(tuple(_entry(library, article, locale) for article in library.articles))


def _entry(library: Library, article_id: str, locale: str) -> _Entry:
    article = library.content.article(article_id)
    texts = [(name, 1.0) for name in (article_id, *article.aliases, *article.names)]
    texts += _headings(library, article, locale)
    texts += [(name, 0.8) for name in _terms(library, article, locale)]
    words: dict[str, float] = {}
    for text, weight in texts:
        for word in words_of(text):
            words[word] = max(weight, words.get(word, 0))
    version = library.version(article_id, Reader(library.audiences[0], "", locale))
    body = folded(" ".join(block.text for block in version.blocks()))
    for word in _WORD.findall(body):
        words.setdefault(word, _BODY)
    return _Entry(article_id, words, " ".join(folded(text) for text, _ in texts), body)


def _headings(library: Library, article: Article, locale: str) -> Iterator[tuple[str, float]]:
    """What stands above the article's claims, in the locale and in the source's language."""
    for name, voice, source, _ in wordings(article):
        kind = name.split(".")[0]
        if kind not in _WEIGHTS:
            continue
        for catalog in library.chain(locale):
            entry = catalog.entry(article.id, f"{name}.{voice}")
            text = source if catalog.is_source else entry.text if entry else ""
            yield _plain(text), _WEIGHTS[kind]


_WEIGHTS = {"title": 1.0, "summary": 0.8, "question": 0.8, "section": 0.6}


def _plain(text: str) -> str:
    """The words of a wording; a translation that is no markup is searched as it stands."""
    try:
        parts = walk(parse(text))
        return " ".join(
            part.text if isinstance(part, Text) else part.words for part in parts if isinstance(part, Text | TermLink)
        )
    except MarkupError:
        return text


def _terms(library: Library, article: Article, locale: str) -> Iterator[str]:
    """The names of the terms that the article explains."""
    linked = {
        part.term
        for claim in article.claims.values()
        for text in claim.say.values()
        for part in walk(parse(text))
        if isinstance(part, TermLink)
    }
    for term in linked:
        for name in ("everyday", "professional"):
            yield getattr(library.content.terms[term], name)
            for catalog in library.chain(locale)[:-1]:
                entry = catalog.entry(GLOSSARY, f"{term}.{name}")
                yield entry.text if entry else ""


def _score(asked: tuple[str, ...], entry: _Entry) -> float:
    return sum(_word_score(word, entry) for word in asked) / len(asked)


def _word_score(word: str, entry: _Entry) -> float:
    if word in entry.words:
        return entry.words[word]
    beginning = [weight for known, weight in entry.words.items() if len(word) > 1 and known.startswith(word)]
    if beginning:
        return 0.9 * max(beginning)
    if not word.isascii():  # scripts that join words, or write no spaces between them
        if word in entry.text:
            return 0.8
        if word in entry.body:
            return _BODY
    if len(word) < _SHORTEST_SLIP:
        return 0.0
    near = process.extractOne(word, entry.words.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return entry.words[near[0]] * near[1] / 100 * 0.9 if near else 0.0
