"""A language's words as a pattern, which passes quickly over texts that hold none of the words that it needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import Generic, TypeVar

from edu.translation.guards.needed import LETTERS, Words, needed_words
from edu.wording.numbers import folded

Name = TypeVar("Name")

WHOLE_WORDS = r"(?<!\w)"
"""What stands before the words in languages whose words begin with themselves."""
WORD_ENDS = r"(?!\w)"
"""What stands behind the words in languages whose words are written whole."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Pattern:
    """Alternatives as a regular expression; `needed` are the words of which a text has one, None if not known.

    Most patterns are found in few texts, and to know that a text lacks what they need costs a tenth of a search.
    """

    regex: re.Pattern[str]
    needed: frozenset[str] | None = field(default=None, repr=False)
    is_whole: bool = True

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where one of the words stands."""
        return self.regex.search(text) if self.may_be_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where one of the words stands."""
        return self.regex.finditer(text) if self.may_be_in(text) else iter(())

    def count(self, text: str) -> int:
        """In how many places one of the words stands."""
        return len(self.regex.findall(text)) if self.may_be_in(text) else 0

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with something else for the words."""
        return self.regex.sub(new, text) if self.may_be_in(text) else text

    def may_be_in(self, text: str) -> bool:
        """Whether a text has anything that the words need: quick to know, and mostly it hasn't."""
        return self.needed is None or not self.needed.isdisjoint(held_by(text, is_whole=self.is_whole))


class Index(Generic[Name]):
    """Many patterns of one language, of which those that a text may hold are found at once."""

    def __init__(
        self, needs: Iterable[tuple[Name, frozenset[str] | None]], named: Callable[[Name], Pattern], *, is_whole: bool
    ) -> None:
        """`needs`: what the words that a name stands for need; `named` compiles them, when they are first asked for."""
        known = tuple(needs)
        self._names = tuple(name for name, _ in known)
        self._named, self._patterns = named, dict[int, Pattern]()
        self._always = frozenset(i for i, (_, needed) in enumerate(known) if needed is None)
        self._by_word: dict[str, set[int]] = {}
        for i, (_, needed) in enumerate(known):
            for word in needed or ():
                self._by_word.setdefault(word, set()).add(i)
        self._is_whole = is_whole

    def may_be_in(self, text: str) -> list[tuple[Name, Pattern]]:
        """Those patterns that a text may hold, in their order: the others it does not hold."""
        held = self._by_word.keys() & held_by(text, is_whole=self._is_whole)
        found = self._always.union(*(self._by_word[word] for word in held))
        return [(self._names[i], self._pattern(i)) for i in sorted(found)]

    def _pattern(self, i: int) -> Pattern:
        """What is given back is known to be needed, and isn't asked again."""
        if i not in self._patterns:
            self._patterns[i] = replace(self._named(self._names[i]), needed=None)
        return self._patterns[i]


@cache
def pattern(before: str, words: Words, after: str) -> Pattern:
    """The words, bounded by what a language has before and after its words. No words are found nowhere."""
    if not words:
        return Pattern(re.compile(r"(?!)"), frozenset())
    regex = re.compile(f"{before}(?:{words}){after}", re.IGNORECASE)
    return Pattern(regex, needs(before, words, after), before == WHOLE_WORDS)


@cache
def needs(before: str, words: Words, after: str) -> frozenset[str] | None:
    """The words of which a text has one if it holds one of these, so bounded; None if that isn't known."""
    is_whole = before == WHOLE_WORDS
    return needed_words(words, may_end=is_whole and after == WORD_ENDS, anywhere=not is_whole) if words else frozenset()


@lru_cache(maxsize=8192)
def held_by(text: str, *, is_whole: bool) -> frozenset[str]:
    """What of a text may be needed: the beginnings of its words, and short ones whole; or what stands at any place."""
    words = set(_WORD.findall(folded(text)))
    return frozenset().union(*map(_beginnings if is_whole else _inside, words))


@lru_cache(maxsize=65536)
def _beginnings(word: str) -> tuple[str, ...]:
    """What a word may be needed for."""
    whole = (f"{word} ",) if len(word) <= LETTERS else ()
    return (*whole, *(word[:n] for n in range(1, LETTERS + 1)))


@lru_cache(maxsize=65536)
def _inside(word: str) -> tuple[str, ...]:
    """What may be needed at any place in a word, or in what a language writes without a space."""
    length = len(word)
    ends = (f"{word[i:]} " for i in range(max(0, length - LETTERS), length))
    return (*ends, *(word[i : i + n] for i in range(length) for n in range(1, min(LETTERS, length - i) + 1)))
