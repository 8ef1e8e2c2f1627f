"""Which words a regular expression needs: a text that has none of them can't hold what it looks for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edu.wording.numbers import folded

Words = str
"""Alternatives of a regular expression, separated by bars; how they are bounded is the language's own."""

LETTERS = 6
"""So many letters of a word are compared."""
_MANY = 60
"""Ways of spelling the beginning of one word that are followed up at most."""

_LITERAL = re.compile(r"[^\W_]+")
_ONE_OF = re.compile(r"\[([^\W_]+)\]")
_BETWEEN = re.compile(r"[^\w\\()\[\].?*+{}|^$]|\[[^\w\\^\]]+\]")
"""A sign, or one of several, that ends a word: the next letter begins one."""
_AROUND = re.compile(r"\(\?<?[!=]")
_END = r"(?!\w)"
"""What says that a word ends."""
_QUANTIFIED = ("?", "*", "+", "{")
_OPTIONAL = ("?", "*", "{")


def needed_words(words: Words, *, may_end: bool, anywhere: bool = False) -> frozenset[str] | None:
    """Words, or beginnings of such, of which a text needs one; None if it may do without.

    All are in small letters, and a space behind one means that the word ends there. With `may_end` a word ends where
    its alternative does. `anywhere`: they may stand at any place in a word, and so be any part of an alternative.
    """
    found: set[str] = set()
    for alternative in alternatives(words):
        needed = max(_needed_by(alternative, may_end=may_end, anywhere=anywhere), key=_worth, default=None)
        if needed is None:
            return None
        found |= needed
    return frozenset(found)


def _worth(needed: frozenset[str]) -> int:
    """How seldom a text has one of the words by chance: the shortest has most chances."""
    return min(len(word) for word in needed)


def _needed_by(alternative: Words, *, may_end: bool, anywhere: bool) -> Iterator[frozenset[str]]:
    """What one alternative can't do without: each set has a word of which one is needed."""
    position, begins_word = 0, True
    while position < len(alternative):
        rest = alternative[position:]
        if begins_word:
            spelled, length = _spelled(rest)
            if "" not in spelled:
                ends = _ends_word(rest[length:], may_end=may_end)
                yield frozenset(_cut(word, ends=ends) for word in spelled)
        inner, following = _group(rest)
        if inner is not None:
            is_optional = following.startswith(_OPTIONAL)
            if begins_word and not is_optional:
                needed = needed_words(inner, may_end=_ends_word(following, may_end=may_end), anywhere=anywhere)
                if needed:
                    yield needed
            begins_word = anywhere or (begins_word and all(_ends_between(each) for each in alternatives(inner)))
            position = len(alternative) - len(following)
        elif rest.startswith("("):
            # What stands around takes no place.
            begins_word = anywhere or (begins_word and bool(_AROUND.match(rest)))
            position += _end_of_group(rest)
        else:
            between = _BETWEEN.match(rest)
            length = len(between[0]) if between else _length_of_token(rest)
            is_between = bool(between) and not rest[length:].startswith(_OPTIONAL)
            begins_word = is_between or (anywhere and not _LITERAL.match(rest))
            position += length
        quantified = _QUANTIFIER.match(alternative, position)
        position = quantified.end() if quantified else position


_QUANTIFIER = re.compile(r"(?:[?*+]|\{[\d,]*\})\??")


def _spelled(words: Words) -> tuple[set[str], int]:
    """How the word may be spelled that these words begin with, as far as it is plain, and where it stops being so.

    An empty spelling means that there may be no letter.
    """
    spelled, position = {""}, 0
    while position < len(words) and len(spelled) <= _MANY:
        rest = words[position:]
        literal, one_of = _LITERAL.match(rest), _ONE_OF.match(rest)
        inner, following = _group(rest)
        if literal:
            # A quantifier is of the last letter only.
            is_short = rest[len(literal[0]) :].startswith(_QUANTIFIED) and len(literal[0]) > 1
            letters = literal[0][:-1] if is_short else literal[0]
            nexts, following = {letters}, rest[len(letters) :]
        elif one_of:
            nexts, following = set(one_of[1]), rest[len(one_of[0]) :]
        elif inner is not None:
            parts = [(part, _spelled(part)) for part in alternatives(inner)]
            nexts = set().union(*(found for _, (found, _) in parts))
            if any(length < len(part) for part, (_, length) in parts):
                if not following.startswith(_OPTIONAL):
                    spelled = {head + tail for head in spelled for tail in nexts}
                return spelled, position
        else:
            break
        longer = {head + tail for head in spelled for tail in nexts}
        if following.startswith("?"):
            longer |= spelled
            following = following[1:]
        elif following.startswith(_OPTIONAL):
            break
        elif following.startswith("+"):
            return longer, position
        spelled, position = longer, len(words) - len(following)
    return spelled, position


def _ends_word(following: str, *, may_end: bool) -> bool:
    """Whether a word that stands before these signs ends there."""
    if not following:
        return may_end
    if following.startswith(_END):
        return not following[len(_END) :].startswith(_OPTIONAL)
    between = _BETWEEN.match(following)
    return bool(between) and not following[len(between[0]) if between else 0 :].startswith(_OPTIONAL)


def _ends_between(words: Words) -> bool:
    """Whether words end with a sign that ends a word."""
    return bool(words) and bool(_BETWEEN.fullmatch(words[-1])) and not words[:-1].endswith("\\")


def _cut(word: str, *, ends: bool) -> str:
    small = folded(word)
    return f"{small} " if ends and len(small) <= LETTERS else small[:LETTERS]


def _group(words: Words) -> tuple[Words | None, Words]:
    """The inside of the group that words begin with, and what follows it; None if they begin with no such group."""
    if not words.startswith("(?:"):
        return None, words
    end = _end_of_group(words)
    return words[3 : end - 1], words[end:]


def _length_of_token(words: Words) -> int:
    """The length of an escape, a set or a sign that words begin with."""
    if words.startswith("\\"):
        return 2
    if words.startswith("["):
        return next((i for i, _ in _depths(words)), len(words))
    return 1


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
