"""Wordings of an article: the facts, terms and sources that they say. Cheap, asked at each reading."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from edu.content.base import Voice
from edu.content.facts import Comparison, Range
from edu.content.markup import Citation, MarkupError, Placeholder, TermLink, Text, parts_of
from edu.content.model import Article
from edu.content.references import bounds_lost, placeholder_fault
from edu.translation.guards.base import Fault
from edu.wording.numbers import stray_numbers

Part = Text | Placeholder | TermLink | Citation


def is_safe(article: Article, source: str, translation: str, voice: Voice, locale: str) -> bool:
    """Whether a translation says the facts, terms and citations of its source, and no number of its own."""
    return next(faults(article, source, translation, voice, locale), None) is None


def faults(article: Article, source: str, translation: str, voice: Voice, locale: str) -> Iterator[Fault]:
    """Everything that a translation changes in what its source says."""
    try:
        parts = parts_of(translation)
    except MarkupError as error:
        yield Fault("T010", str(error), error.mend, error.near)
        return
    for part in parts:
        if isinstance(part, Placeholder):
            message, mend = placeholder_fault(article, part, voice.style)
            if message:
                yield Fault("T011", message, mend, str(part))
                return
    source_parts = parts_of(source)
    yield from _added_numbers(article, source_parts, parts, locale)
    for placeholder, mend in bounds_lost(article, translation):
        yield Fault("T011", f"{placeholder} says the number without its bound.", mend, str(placeholder))
    if _marks(parts) == _marks(source_parts):
        return  # what follows is about the marks alone
    said, wanted = _covered(article, parts, voice), _covered(article, source_parts, voice)
    for name in sorted(wanted - said):
        mend = "Say every fact that the source says."
        yield Fault("T013", f"The source says {{{name}}}, the translation doesn't.", mend, "")
    for name in sorted(said - wanted):
        mend = "Say only what the source says."
        yield Fault("T013", f"The translation says {{{name}}}, the source doesn't.", mend, name)
    yield from _swapped(article, source_parts, parts)
    for kind, what in ((TermLink, "term"), (Citation, "source")):
        theirs = {getattr(part, what) for part in parts if isinstance(part, kind)}
        ours = {getattr(part, what) for part in source_parts if isinstance(part, kind)}
        for name in sorted(theirs ^ ours):
            verb = "is missing" if name in ours else "was added"
            yield Fault("T014", f"The {what} '{name}' {verb}.", f"Keep the {what}s of the source.", name)


def _added_numbers(
    article: Article, source: Sequence[Part], translation: Sequence[Part], locale: str
) -> Iterator[Fault]:
    """Numbers that no fact says. A name with a digit may be written otherwise: type 2 diabetes is 2型糖尿病."""
    in_names = Counter(re.findall(r"\d+", _words(source)))
    for number in stray_numbers(_words(translation), names=article.names, locale=locale):
        if in_names[number] > 0:
            in_names[number] -= 1
            continue
        message = f"The number '{number}' comes from no fact."
        yield Fault("T012", message, "Say it by the placeholder of its fact, as the source does.", number)


def _words(parts: Sequence[Part]) -> str:
    """All words, with a bar where something else stands between them."""
    words = (p.text if isinstance(p, Text) else p.words if isinstance(p, TermLink) else "|" for p in parts)
    return "".join(words)


def _marks(parts: Sequence[Part]) -> list[tuple[str, ...]]:
    """The facts, terms and sources in their order."""
    return [
        ("term", part.term)
        if isinstance(part, TermLink)
        else ("source", part.source)
        if isinstance(part, Citation)
        else ("fact", part.fact, part.part)
        for part in parts
        if not isinstance(part, Text)
    ]


def _covered(article: Article, parts: Sequence[Part], voice: Voice) -> set[str]:
    covered: set[str] = set()
    for part in parts:
        if isinstance(part, Placeholder):
            fact = article.facts.get(part.fact)
            inner = fact.covers(part.part, voice.style) if fact else {part.part}
            covered |= {f"{part.fact}.{name}".rstrip(".") for name in inner}
    return covered


def _swapped(article: Article, source: Sequence[Part], translation: Sequence[Part]) -> Iterator[Fault]:
    """Pairs in another order: the two groups of a comparison, the two ends of a range.

    Every language can keep the order of two groups; a translation that turns it round mostly gives each group the
    other's number.
    """
    ours, theirs = _pairs(article, source), _pairs(article, translation)
    for fact_id, order in ours.items():
        if set(theirs.get(fact_id, ())) == set(order) and theirs[fact_id] != order:
            message = f"The two numbers of {{{fact_id}}} stand in another order than in the source."
            yield Fault("T015", message, "Keep the order, so that each group keeps its number.", fact_id)


def _pairs(article: Article, parts: Sequence[Part]) -> dict[str, tuple[str, ...]]:
    orders: dict[str, tuple[str, ...]] = {}
    for part in parts:
        fact = article.facts.get(part.fact) if isinstance(part, Placeholder) else None
        if isinstance(part, Placeholder) and isinstance(fact, Comparison | Range):
            half = part.part.partition(".")[0]
            if isinstance(fact, Range) and not half:
                orders[part.fact] = ("low", "high")  # as every language says it whole
            elif half in ("with", "without", "low", "high"):
                orders[part.fact] = tuple(dict.fromkeys((*orders.get(part.fact, ()), half)))
    return orders
