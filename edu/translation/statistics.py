"""How far a locale is translated: counts by state, for each reader of each article and each domain of the engine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from edu.content.base import Voice
from edu.content.model import Article, Term
from edu.content.references import wordings
from edu.translation.catalog import Catalog
from edu.translation.messages import Message
from edu.translation.standing import State, Wording, standing_of

Said = tuple[str, Voice]
"""A wording that a reader gets: `title`, `section.about` or a claim's id, and the voice."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the statistics. `reader` is an address such as `patient/easy`; empty for a domain of the engine.

    `void` counts what readers don't get though it is translated: stale, void and unsafe ones. `reviewer` is who checked
    the file by its headers, on `reviewed_on`.
    """

    locale: str
    domain: str
    reader: str
    total: int
    complete: int
    fuzzy: int
    missing: int
    void: int
    reviewer: str = ""
    reviewed_on: str = ""

    def as_dict(self) -> dict[str, str | int]:
        """As plain data, for JSON."""
        return {
            "locale": self.locale,
            "article": self.domain,
            "reader": self.reader,
            "total": self.total,
            "complete": self.complete,
            "fuzzy": self.fuzzy,
            "missing": self.missing,
            "void": self.void,
            "reviewer": self.reviewer,
            "reviewed_on": self.reviewed_on,
        }


def article_row(
    article: Article, terms: Mapping[str, Term], catalog: Catalog, reader: str, said: Iterable[Said]
) -> Row:
    """The row of one reader: where each wording stands that they get in the source's language."""
    texts = {(name, voice): text for name, voice, text, _ in wordings(article)}
    states = []
    for name, voice in said:
        is_must = name in article.claims and article.claims[name].is_must
        wording = Wording(article, terms, name, voice, texts[name, voice], is_must)
        states.append(standing_of(wording, catalog).state)
    return _row(catalog, article.id, reader, states)


def domain_row(domain: str, messages: Iterable[Message], catalog: Catalog) -> Row:
    """The row of a domain that has no readers of its own: interface, units, glossary."""
    found = catalog.domain(domain)
    states = []
    for message in messages:
        entry = None
        if found:
            entry = found.by_source.get(message.key) or (
                found.by_context.get(message.context) if message.context and not message.plural else None
            )
        if entry is None or not any(entry.texts):
            states.append(State.MISSING)
        elif entry.is_fuzzy:
            states.append(State.FUZZY)
        elif not all(entry.texts):
            states.append(State.MISSING)
        elif catalog.is_current(domain, message.context, entry.source, message.source, is_must=False):
            states.append(State.COMPLETE)
        else:
            states.append(State.STALE)
    return _row(catalog, domain, "", states)


def _row(catalog: Catalog, domain: str, reader: str, states: list[State]) -> Row:
    counts = Counter(states)
    file = catalog.domain(domain)
    review = file.file.review if file else None
    return Row(
        locale=catalog.locale,
        domain=domain,
        reader=reader,
        total=len(states),
        complete=counts[State.COMPLETE],
        fuzzy=counts[State.FUZZY],
        missing=counts[State.MISSING],
        void=counts[State.STALE] + counts[State.VOID] + counts[State.UNSAFE],
        reviewer=review.by if review else "",
        reviewed_on=review.on if review else "",
    )
