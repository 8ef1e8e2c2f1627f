"""Numbers of an article that could be taken for each other, and the order in which a text says them."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from itertools import combinations

from edu.content.facts import Comparison, Count, Duration, Fact, Interval, Proportion, Quantity, Range
from edu.content.markup import MarkupError, Placeholder, parts_of
from edu.content.model import Article

Said = tuple[Hashable, str]
"""What is alike in numbers that could be taken for each other, and which of them this is."""


def turned(article: Article, source: str, translation: str) -> Iterator[tuple[str, str]]:
    """Pairs of like numbers that a translation says the other way round: what stands after what.

    The two groups of a comparison and the two ends of a range are left to T015.
    """
    ours, theirs = (_order(article, text) for text in (source, translation))
    for one, other in combinations(ours, 2):
        if one[0] == other[0] and one in theirs and other in theirs and theirs[one] > theirs[other]:
            yield one[1], other[1]


def told(after: str, before: str) -> str:
    """What is wrong with two such numbers."""
    return f"{{{after}}} stands after {{{before}}}; in the source it stands before it."


def _order(article: Article, text: str) -> dict[Said, int]:
    try:
        placeholders = [part for part in parts_of(text) if isinstance(part, Placeholder)]
    except MarkupError:
        return {}  # T010 tells
    order = order_of(article, placeholders) if len(placeholders) > 1 else {}
    return {said: at for said, at in order.items() if not isinstance(said[0], Comparison | Range)}


def order_of(article: Article, placeholders: Iterable[Placeholder]) -> dict[Said, int]:
    """The numbers that could be taken for others, each with its place in the order in which they are said first."""
    said = (_said(article, placeholder) for placeholder in placeholders)
    return {each: at for at, each in enumerate(dict.fromkeys(each for each in said if each))}


def _said(article: Article, placeholder: Placeholder) -> Said | None:
    fact = article.facts.get(placeholder.fact)
    first = placeholder.part.partition(".")[0]
    if isinstance(fact, Comparison):
        return (fact, f"{placeholder.fact}.{first}") if first in ("with", "without") else None
    if isinstance(fact, Range) and first in ("low", "high"):
        return (fact, f"{placeholder.fact}.{first}")
    alike = _alike(fact, first) if first in ("", "n", "events", "period") else None
    return (alike, placeholder.fact) if alike else None


def _alike(fact: Fact | None, part: str) -> Hashable:
    """What two facts share that could be taken for each other."""
    match fact:
        case Quantity(quantity=amount) | Duration(duration=amount) | Count(count=amount) | Range(range=amount):
            return amount.unit
        case Interval(interval=amount):
            return amount.unit if part == "period" else (fact.kind, amount.unit)
        case Proportion():
            return (fact.kind, fact.proportion.who)
    return None
