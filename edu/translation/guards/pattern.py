"""A language's words as a pattern, which passes quickly over texts that none of the words can begin in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

from edu.wording.numbers import folded

Words = str
"""Alternatives of a regular expression, separated by bars; how they are bounded is the language's own."""

WHOLE_WORDS = r"(?<!\w)"
"""What stands before the words in languages whose words begin with themselves."""

_LETTERS = 3
"""So many letters of a word's beginning are compared."""
_WORD = re.compile(r"\w+")
_LITERAL = re.compile(r"[^\W_]+")
_OPTIONAL = ("?", "*", "{")
_LOOK_BEHIND = re.compile(r"\(\?<[!=][^()]*\)")


@dataclass(frozen=True, slots=True)
class Pattern:
    """Alternatives as a regular expression; `beginnings` are the letters that they begin with, None if not known.

    Most patterns are found in few texts, and to know that none of their beginnings is there costs a tenth of a search.
    """

    regex: re.Pattern[str]
    beginnings: frozenset[str] | None = field(default=None, repr=False)
    is_whole: bool = True

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where one of the words stands."""
        return self.regex.search(text) if self._may_be_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where one of the words stands."""
        return self.regex.finditer(text) if self._may_be_in(text) else iter(())

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with something else for the words."""
        return self.regex.sub(new, text) if self._may_be_in(text) else text

    def _may_be_in(self, text: str) -> bool:
        return self.beginnings is None or not self.beginnings.isdisjoint(_begun(text, self.is_whole))


@cache
def pattern(before: str, words: Words, after: str) -> Pattern:
    """The words, bounded by what a language has before and after its words. No words are found nowhere."""
    if not words:
        return Pattern(re.compile(r"(?!)"), frozenset())
    regex = re.compile(f"{before}(?:{words}){after}", re.IGNORECASE)
    return Pattern(regex, beginnings(words), before == WHOLE_WORDS)


def beginnings(words: Words) -> frozenset[str] | None:
    """The first letters of every alternative, in small letters; None if one may begin with anything."""
    found: set[str] = set()
    for alternative in alternatives(words):
        rest = alternative
        while behind := _LOOK_BEHIND.match(rest):
            rest = rest[behind.end() :]
        inner = _group(rest)
        if inner is not None:
            of_group = beginnings(inner)
            if of_group is None:
                return None
            found |= of_group
            continue
        literal = _LITERAL.match(rest)
        known = literal[0] if literal else ""
        if rest[len(known) :].startswith(_OPTIONAL):
            known = known[:-1]
        if not known:
            return None
        found.add(folded(known)[:_LETTERS])
    return frozenset(found)


def _group(words: Words) -> Words | None:
    """The inside of the group that words begin with, if it must be there."""
    if not words.startswith("(?:"):
        return None
    end = _end_of_group(words)
    return None if words[end:].startswith(_OPTIONAL) else words[3 : end - 1]


def _end_of_group(words: Words) -> int:
    return next(i for i, depth in _depths(words) if depth == 0) + 1


def alternatives(words: Words) -> Iterator[Words]:
    """The words between the bars that stand in no group."""
    start = 0
    for i, depth in _depths(words):
        if depth == 0 and words[i] == "|":
            yield words[start:i]
            start = i + 1
    yield words[start:]


def _depths(words: Words) -> Iterator[tuple[int, int]]:
    """Every character that isn't escaped or in a set, with the number of groups that are open behind it."""
    depth, in_set, escaped = 0, False, False
    for i, character in enumerate(words):
        if escaped:
            escaped = False
        elif character == "\\":
            escaped = True
        elif in_set:
            in_set = character != "]"
        elif character == "[":
            in_set = True
        else:
            depth += (character == "(") - (character == ")")
            yield i, depth


@lru_cache(maxsize=8192)
def _begun(text: str, is_whole: bool) -> frozenset[str]:
    """The beginnings of all words of a text, or what stands at any place of it."""
    small = folded(text)
    words = set(_WORD.findall(small)) if is_whole else {small[i:] for i in range(len(small))}
    return frozenset().union(*({word[:n] for word in words} for n in range(1, _LETTERS + 1)))
