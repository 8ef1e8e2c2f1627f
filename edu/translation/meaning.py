"""What a translation was made for: what the numbers in it mean, remembered in a comment beside it.

A line for each fact of the source: its kind, units, bound, span and whom it counts as they are, its outcome,
population and groups as a short hash, and the plural category of every number shown in that locale:

    # made for {vaccine_gap}: duration, weeks, at-least; other.

Values are left out, so that they may change. The comment is a translator's comment (`# `), since that is what
msgmerge, msgcat, Poedit, Weblate, polib and Babel all keep: msgmerge was measured to replace extracted comments
(`#.`) by the new source's and to drop flags that it doesn't know, and a file beside the PO file would not come
along when a translator's branch is merged.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from edu.content.base import Model, NumberStyle
from edu.content.facts import Amount, Fact
from edu.content.markup import Placeholder, parts_of
from edu.content.model import Article
from edu.wording.locales import Conventions, conventions
from edu.wording.phrases import COUNTED, STATISTICS, UNIT, Phrase
from edu.wording.saying import Speaker, say

_BEGINS = re.compile(r"(?:was )?made for \{[a-z0-9_]+\}:")
STATISTIC = STATISTICS["hazard-ratio"].context
_VALUE = re.compile(r"[<\s\d.:-]*\d[<\s\d.:-]*")


def meaning(article: Article, source: str, style: NumberStyle, locale: str) -> tuple[str, ...]:
    """The lines for a source wording, one a fact in the order of the sentence, for translations into `locale`."""
    placeholders = [part for part in parts_of(source) if isinstance(part, Placeholder) and part.fact != "market"]
    lines = []
    for fact_id in dict.fromkeys(placeholder.fact for placeholder in placeholders):
        fact = article.facts[fact_id]
        parts = [placeholder.part for placeholder in placeholders if placeholder.fact == fact_id]
        plurals = _run_lengths(category for part in parts for category in _plurals(fact, part, style, locale))
        said = "; ".join(filter(None, (", ".join(_aspects(fact)), " ".join(plurals))))
        lines.append(f"made for {{{fact_id}}}: {said}.")
    return tuple(lines)


def remembered(comment: Iterable[str]) -> tuple[str, ...]:
    """The lines of a translator's comment that say what a translation was made for, unfolded."""
    return tuple(line for is_ours, line in _unfolded(comment) if is_ours and line.startswith("made"))


def earlier(comment: Iterable[str]) -> tuple[str, ...]:
    """The lines that tell the translator of an entry under question what it was made for once."""
    return tuple(line for is_ours, line in _unfolded(comment) if is_ours and line.startswith("was"))


def others(comment: Iterable[str]) -> tuple[str, ...]:
    """The translator's own lines of a comment."""
    return tuple(line for is_ours, line in _unfolded(comment) if not is_ours)


def _unfolded(comment: Iterable[str]) -> Iterator[tuple[bool, str]]:
    """Lines with whether they are ours; tools fold long lines, so ours go on to the full stop."""
    open_line = ""
    for line in comment:
        if open_line:
            open_line += " " + line.strip()
        elif _BEGINS.match(line.strip()):
            open_line = line.strip()
        else:
            yield False, line
        if open_line.endswith("."):
            yield True, " ".join(open_line.split())
            open_line = ""
    if open_line:
        yield True, open_line


def _aspects(fact: Fact) -> Iterator[str]:
    """What a fact means apart from its value."""
    labels = fact.labels()
    yield fact.kind
    prose = set(labels.values())
    for name, value in fact:
        if name != "source":
            yield from (aspect for aspect in _leaves(name, value) if aspect not in prose)
    if labels:
        text = "\n".join(f"{path}={' '.join(words.split())}" for path, words in sorted(labels.items()))
        yield "#" + hashlib.sha256(text.encode()).hexdigest()[:8]


def _leaves(name: str, value: object) -> Iterator[str]:
    if isinstance(value, Amount):
        yield f"{value.value} {value.unit}" if name == "span" else value.unit or "bare"
    elif isinstance(value, Model):
        for inner, content in value:
            yield from _leaves(inner, content)
    elif isinstance(value, str):
        yield re.sub(r"\d+", "0", value) if _VALUE.fullmatch(value) else str(value)


@dataclass(frozen=True, slots=True)
class _Categories(Conventions):
    """Conventions that write a number as its plural category, and what has none as nothing."""

    def number(self, value: Decimal | int) -> str:
        return self.plural_category(value) + " "

    def percent(self, value: Decimal) -> str:  # noqa: ARG002 (a symbol follows it: nothing is inflected)
        return ""

    def date(self, text: str) -> str:  # noqa: ARG002
        return ""


@dataclass(frozen=True, slots=True)
class _Numbers:
    """Phrases that say only their numbers, if a language may inflect something for them.

    After a symbol of measure (`mg`) and in a statistic nothing is inflected.
    """

    locale: str
    region: str = ""

    def say(self, phrase: Phrase, n: Decimal | int | None = None, /, **values: str) -> str:  # noqa: ARG002
        is_symbol = phrase in UNIT.values() and phrase.many is None and phrase is not UNIT[""]
        if is_symbol or phrase.context == STATISTIC:
            return ""
        return " ".join(value for name, value in values.items() if name != COUNTED)


@dataclass(frozen=True, slots=True)
class _Counting(Speaker):
    @property
    def conventions(self) -> Conventions:
        return _Categories(self.phrases.locale, conventions(self.phrases.locale).babel)


def _plurals(fact: Fact, part: str, style: NumberStyle, locale: str) -> list[str]:
    """The plural category of every number that saying `part` shows."""
    return re.findall(r"[a-z]+", say(fact, part, _Counting(_Numbers(locale), style)))


def _run_lengths(categories: Iterable[str]) -> list[str]:
    runs = [(category, len(list(run))) for category, run in groupby(categories)]
    return [category if length == 1 else f"{category}*{length}" for category, length in runs]
