"""Declaring that a changed wording means what it meant: which translations it is for, and when it is refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from edu.content import EduError, Finding, Place
from edu.content.finding import UnknownError
from edu.content.model import Article, Term
from edu.content.references import wordings
from edu.translation.article_messages import spelled_out
from edu.translation.catalog import Catalog
from edu.translation.guards import faults
from edu.translation.keeping import Declaration


def find_wording(articles: Mapping[str, Article], context: str, article: str = "") -> Article:
    """The article that has a wording of this context.

    Raises:
        UnknownError: none has it, or several have.
    """
    known = {
        each.id: [f"{name}.{voice}" for name, voice, _, _ in wordings(each)]
        for each in articles.values()
        if article in ("", each.id)
    }
    those = [each for each, contexts in known.items() if context in contexts]
    if len(those) > 1:
        mend = f"Say which by --article: {', '.join(those)}."
        raise UnknownError([Finding("U001", f"Several articles have '{context}'.", mend, Place("-"))])
    if not those:
        raise UnknownError.of("wording", context, (each for contexts in known.values() for each in contexts))
    return articles[those[0]]


def declarations(
    article: Article, terms: Mapping[str, Term], context: str, catalogs: Iterable[Catalog], reason: str
) -> tuple[Declaration, ...]:
    """The declarations that make translations of an earlier wording count for the one there is now.

    Raises:
        EduError: it is a must, no translation was made for another wording, or another wording says other facts.
    """
    name, voice, text, path = next(each for each in wordings(article) if f"{each[0]}.{each[1]}" == context)
    place = Place(f"{article.id}.yaml: {'.'.join(map(str, path))}")
    if name in article.claims and article.claims[name].is_must:
        mend = "Let translators check it: that is what must is for."
        raise EduError([Finding("T002", f"'{context}' is a must: no change of it can be declared away.", mend, place)])
    source = spelled_out(text, terms, voice)
    olds = tuple(dict.fromkeys(_earlier(article.id, context, source, catalogs)))
    if not olds:
        mend = "There is nothing to declare; after `edu translate update` a translator has to remove the fuzzy mark."
        raise EduError([Finding("T002", f"No translation of '{context}' waits for another wording.", mend, place)])
    for old in olds:
        wrong = next(faults(article, source, old, voice, "en"), None)
        if wrong:
            message = f"The wording that was translated says something else: '{old}' ({wrong.message})"
            raise EduError([Finding("T002", message, "Let translators translate it anew.", place)])
    return tuple(Declaration(article.id, context, old, source, reason) for old in olds)


def _earlier(domain: str, context: str, source: str, catalogs: Iterable[Catalog]) -> Iterator[str]:
    for catalog in catalogs:
        entry = catalog.entry(domain, context)
        is_waiting = entry is not None and bool(entry.text) and not entry.is_fuzzy
        if entry and is_waiting and not catalog.is_current(domain, context, entry.source, source, is_must=False):
            yield entry.source
