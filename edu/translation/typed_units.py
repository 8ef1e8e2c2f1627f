"""Units typed by hand beside the numbers of facts, in any language that has words for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from edu.content.facts import (
    Amount,
    Comparison,
    Count,
    Date,
    Duration,
    Estimate,
    Fact,
    Interval,
    Proportion,
    Quantity,
    Range,
)
from edu.content.markup import Placeholder, TermLink, Text, parts_of
from edu.content.model import Article
from edu.content.units import UNITS, Dimension
from edu.translation.catalog import UNITS as UNITS_DOMAIN
from edu.translation.catalog import Catalog
from edu.wording.phrases import UNIT, Phrase

_WORD = re.compile(r"[^\W\d_]+(?:/[^\W\d_]+)?(?!\w|['’]\w)|%")

UnitWords = Mapping[str, frozenset[str]]
"""The words for units of time and measure, each with the units that it may mean."""


def misfits(article: Article, text: str, words: UnitWords) -> Iterator[tuple[Placeholder, str, str]]:
    """Numbers with a unit typed beside them that is another, or theirs once more: that word, and their own unit."""
    if "{" not in text:
        return
    parts = parts_of(text)
    for i, part in enumerate(parts):
        if not isinstance(part, Placeholder):
            continue
        fact = article.facts.get(part.fact)
        unit = _counted(part, fact)
        if not unit:
            continue
        # "Each week {share} had a cold": only behind it is a word a share's or a date's unit.
        before = parts[i - 1] if i and not isinstance(fact, Proportion | Comparison | Date | Estimate) else None
        for typed in _beside(before, parts[i + 1] if i + 1 < len(parts) else None):
            meant = words.get(typed.casefold(), frozenset())
            last = part.part.rpartition(".")[2]
            is_whole = last in ("", "period", "span", "with", "without")
            if (last in ("n", "of", "events", "total") and meant and unit not in meant) or (
                is_whole and meant and typed != "%"
            ):
                yield part, typed, unit


def told(placeholder: Placeholder, typed: str, own: str) -> tuple[str, str]:
    """What is wrong with a unit beside a number, and how to mend it."""
    if placeholder.part.rpartition(".")[2] in ("n", "of", "events", "total"):
        return (
            f"'{typed}' stands beside {placeholder}, which counts {own}.",
            f"Write {own}, or say {{{placeholder.fact}}} with its unit.",
        )
    return f"'{typed}' stands beside {placeholder}, which says its unit itself.", f"Remove '{typed}'."


def _counted(placeholder: Placeholder, fact: Fact | None) -> str:
    """What a number counts: a share counts people, whatever its part; its time span is a length of time."""
    if not isinstance(fact, Proportion | Comparison):
        return _unit(fact) if fact else ""
    shape = fact.proportion if isinstance(fact, Proportion) else fact.compare
    if placeholder.part == "span":
        return shape.span.unit if shape.span else ""
    return shape.who


def _unit(fact: Fact) -> str:
    match fact:
        case Quantity(quantity=Amount(unit=unit)) | Duration(duration=Amount(unit=unit)):
            return unit
        case Interval(interval=Amount(unit=unit)) | Count(count=Amount(unit=unit)):
            return unit or "its own noun"
        case Date() | Estimate():
            return fact.kind
        case Range(range=stretch):
            return stretch.unit
    return ""


def _beside(before: object, after: object) -> Iterator[str]:
    """The words that touch a number, at its end first."""
    if (isinstance(after, Text) and (match := _WORD.match(after.text.lstrip(" \u00a0")))) or (
        isinstance(after, TermLink) and (match := _WORD.match(after.words))
    ):
        yield match[0]
    if isinstance(before, Text) and before.text.rstrip().endswith(("(", "-")):
        return
    if (
        isinstance(before, Text)
        and (words := _WORD.findall(before.text[-24:]))
        and before.text.endswith(words[-1] + " ")
    ):
        yield words[-1]


@lru_cache(maxsize=64)
def _cached_words(said: tuple[tuple[str, str], ...]) -> UnitWords:
    words: dict[str, set[str]] = {}
    for unit, text in said:
        bare = text.replace("{n}", " ").strip().casefold()
        if bare and " " not in bare:
            words.setdefault(bare, set()).add(unit)
    return {word: frozenset(units) for word, units in words.items()}


def unit_words(catalog: Catalog) -> UnitWords:
    """The words that a locale's catalog has."""
    said: list[tuple[str, str]] = []
    for unit, phrase in UNIT.items():
        if not unit or UNITS[unit] is Dimension.COUNT:
            continue
        said += [(unit, text) for text in _forms(catalog, phrase)]
    return _cached_words(tuple(said))


def _forms(catalog: Catalog, phrase: Phrase) -> tuple[str, ...]:
    """The forms that a catalog has for a unit, or the one below it."""
    if catalog.is_source:
        return tuple(filter(None, (phrase.one, phrase.many)))
    domain = catalog.domains.get(UNITS_DOMAIN)
    entry = domain.by_source.get((phrase.context, phrase.one)) if domain else None
    if entry and entry.is_translated:
        return tuple(entry.texts)
    return _forms(catalog.below, phrase) if catalog.below else ()
