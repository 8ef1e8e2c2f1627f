"""What belongs to what: numbers and words that stand in turn, as in "1 tablet at night and 2 in the morning"."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from edu.translation.guards.languages import ENGLISH
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.pattern import Pattern
from edu.translation.guards.quantities import bare
from edu.translation.guards.quantity import Quantity

Placed = tuple[int, str]
"""Where something stands in a text, and what it is."""


def keep_belongings(
    source: str, translation: str, numbers: Sequence[tuple[Quantity, Quantity]], lexicon: Lexicon
) -> bool | None:
    """Whether each number belongs to the same word in both texts; None where that can't be told.

    `numbers` are those of one kind, each as the source and as the translation says it. It can be told where they and
    the words of a family stand in turn in both texts, each once.
    """
    ours = [(one.start, str(i)) for i, (one, _) in enumerate(numbers)]
    theirs = [(other.start, str(i)) for i, (_, other) in enumerate(numbers)]
    if len({one.value for one, _ in numbers}) < len(numbers):
        return None
    found = set()
    for said, heard in _words(source, translation, lexicon):
        mine, other = _in_turn(ours, said), _in_turn(theirs, heard)
        if mine and other:
            found.add(mine == other)
    return found.pop() if len(found) == 1 else None


def _words(source: str, translation: str, lexicon: Lexicon) -> Iterator[tuple[list[Placed], list[Placed]]]:
    """The words of each family that both texts say, each once."""
    text, plain = (unicodedata.normalize("NFC", bare(each)) for each in (source, translation))
    plain = lexicon.plain(plain)
    theirs = lexicon.families_in(plain)
    for family, members in ENGLISH.families_in(text).items():
        if family in theirs and len(members) > 1:
            said, heard = _placed(text, members), _placed(plain, theirs[family])
            if len(said) > 1 and sorted(name for _, name in said) == sorted(name for _, name in heard):
                yield said, heard


def _placed(text: str, members: Mapping[str, Pattern]) -> list[Placed]:
    return [(found.start(), member) for member, words in members.items() for found in words.finditer(text)]


def _in_turn(ones: Sequence[Placed], others: Sequence[Placed]) -> frozenset[tuple[str, str]]:
    """What stands beside what where two kinds of things stand in turn; nothing where they don't."""
    placed = sorted([(at, 0, name) for at, name in ones] + [(at, 1, name) for at, name in others])
    kinds = [kind for _, kind, _ in placed]
    if len(ones) != len(others) or any(kinds[i] == kinds[i + 1] for i in range(len(kinds) - 1)):
        return frozenset()
    couples = (sorted(placed[i : i + 2], key=lambda each: each[1]) for i in range(0, len(placed), 2))
    return frozenset((one[2], other[2]) for one, other in couples)
