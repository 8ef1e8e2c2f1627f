"""What belongs to what: numbers and words that stand in turn, as in "1 tablet at night and 2 in the morning"."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

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
        mine, other = _by_twos(ours, said), _by_twos(theirs, heard)
        if mine and other and (mine == other or (_is_in_turn(ours, said) and _is_in_turn(theirs, heard))):
            found.add(mine == other)
    return found.pop() if len(found) == 1 else None


_OF_GROUPS = frozenset({"%", "share"})
_DOSES = frozenset({"mg", "mcg", "g", "mL", "unit", "tablet", "drop"})
_OF_PATIENTS = frozenset({"kg", "lb", "year"})
"""Units of what a group of patients is known by."""


def keep_couples(numbers: Sequence[tuple[Quantity, Quantity]], shares: Sequence[tuple[Quantity, Quantity]]) -> bool:
    """Whether what is true of groups stands beside the numbers that name the groups in both texts, and each beside the
    same: "19% over 40, 48% under 35" may be "under 35, 48%; over 40, 19%". `shares` are those of the source, each part
    with its total.
    """
    parts, totals = ({each.start for each in side} for side in (zip(*shares, strict=True) if shares else ((), ())))
    told = [(one, other) for one, other in numbers if one.start not in totals]
    kinds = ["share" if one.start in parts else one.unit or other.unit for one, other in told]
    rest = set(kinds)
    for kind in rest & (_OF_GROUPS | _DOSES):
        if kind in _DOSES and not rest - {kind} <= _OF_PATIENTS:
            continue  # "10 mg for 5 days, then 20 mg for 7" has its order in time
        ours, theirs = (
            _by_twos(*(_of_kind(told, kinds, kind, side, is_it) for is_it in (True, False))) for side in (0, 1)
        )
        if len(ours) > 1 and ours == theirs:
            return True
    return False


def _of_kind(
    numbers: Sequence[tuple[Quantity, Quantity]], kinds: Sequence[str], kind: str, side: int, is_it: bool
) -> list[Placed]:
    """Where the numbers of a kind, or all others, stand in one of the texts."""
    of = zip(numbers, kinds, strict=True)
    return [(pair[side].start, str(i)) for i, (pair, each) in enumerate(of) if (each == kind) is is_it]


def _words(source: str, translation: str, lexicon: Lexicon) -> Iterator[tuple[list[Placed], list[Placed]]]:
    """The words of each family that both texts say, each once."""
    text, plain = (unicodedata.normalize("NFC", bare(each)) for each in (source, translation))
    plain = lexicon.plain(plain)
    for family, members in ENGLISH.families_in(text).items():
        if len(members) > 1 and family in lexicon.families:
            said, heard = _placed(text, members), _placed(plain, lexicon.members_in(family, plain))
            if len(said) > 1 and sorted(name for _, name in said) == sorted(name for _, name in heard):
                yield said, heard


def _placed(text: str, members: Mapping[str, Pattern]) -> list[Placed]:
    return [(found.start(), member) for member, words in members.items() for found in words.finditer(text)]


def _is_in_turn(ones: Sequence[Placed], others: Sequence[Placed]) -> bool:
    """Whether two kinds of things stand in turn all through a text, so that no two of a kind meet."""
    kinds = [kind for _, kind in sorted([(at, 0) for at, _ in ones] + [(at, 1) for at, _ in others])]
    return all(one != other for one, other in pairwise(kinds))


def _by_twos(ones: Sequence[Placed], others: Sequence[Placed]) -> frozenset[tuple[str, str]]:
    """What stands beside what where things of two kinds stand by twos, one of each; nothing where they don't."""
    placed = sorted([(at, 0, name) for at, name in ones] + [(at, 1, name) for at, name in others])
    couples = [sorted(placed[i : i + 2], key=lambda each: each[1]) for i in range(0, len(placed), 2)]
    if any([kind for _, kind, _ in couple] != [0, 1] for couple in couples):
        return frozenset()
    return frozenset((one[2], other[2]) for one, other in couples)
