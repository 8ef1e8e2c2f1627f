"""Where the translation of a wording stands: the one place that says whether a reader may get it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from edu.content.base import Voice
from edu.content.model import Article, Term
from edu.translation.article_messages import spelled_out
from edu.translation.catalog import Catalog
from edu.translation.guards import Fault, faults
from edu.translation.meaning import meaning, remembered
from edu.translation.po import Entry


class State(StrEnum):
    """What is true of a translation; only a complete one reaches a reader.

    `stale`: made for other words; `void`: the words are the same, but what their facts mean isn't;
    `unsafe`: it says other facts than its source, numbers of its own, or has its markup broken.
    """

    COMPLETE = "complete"
    FUZZY = "fuzzy"
    MISSING = "missing"
    STALE = "stale"
    VOID = "void"
    UNSAFE = "unsafe"


@dataclass(frozen=True, slots=True)
class Standing:
    """A wording's translation and its state; `faults` are those that make it unsafe."""

    state: State
    source: str
    entry: Entry | None = None
    faults: tuple[Fault, ...] = ()

    @property
    def text(self) -> str | None:
        """What a reader may get: the translation if it is complete, else nothing."""
        return self.entry.text if self.entry and self.state is State.COMPLETE else None


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of an article: `name` is a claim's id, `title`, `section.about`, ..."""

    article: Article
    terms: Mapping[str, Term]
    name: str
    voice: Voice
    text: str
    is_must: bool

    @property
    def context(self) -> str:
        """Its context in PO files."""
        return f"{self.name}.{self.voice}"


def translation_of(wording: Wording, catalog: Catalog) -> str | None:
    """What a reader of a catalog's locale may get of a wording; None where they get the next best one."""
    return catalog.as_source(wording.text) if catalog.is_source else standing_of(wording, catalog).text


def standing_of(wording: Wording, catalog: Catalog) -> Standing:
    """Where the translation of a wording stands in a catalog. Remembered with the catalog."""
    key, asked = (wording.article.id, wording.context), (wording.article, wording.terms, wording.text, wording.is_must)
    known, found = catalog.judged.get(key, ((), None))
    if isinstance(found, Standing) and all(one is other for one, other in zip(known, asked, strict=True)):
        return found
    found = _judge(wording, catalog)
    catalog.judged[key] = (asked, found)
    return found


def _judge(wording: Wording, catalog: Catalog) -> Standing:
    article, voice = wording.article, wording.voice
    source = spelled_out(wording.text, wording.terms, voice)
    entry = catalog.entry(article.id, wording.context)
    if entry is None or not entry.text:
        return Standing(State.MISSING, source, entry)
    if entry.is_fuzzy:
        return Standing(State.FUZZY, source, entry)
    if not catalog.is_current(article.id, wording.context, entry.source, source, is_must=wording.is_must):
        return Standing(State.STALE, source, entry)
    if set(remembered(entry.notes)) != set(meaning(article, source, voice.style, catalog.locale)):
        return Standing(State.VOID, source, entry)
    wrong = tuple(faults(article, source, entry.text, voice, catalog.locale))
    return Standing(State.UNSAFE if wrong else State.COMPLETE, source, entry, wrong)
