"""Guard on negation: a "not" that was lost or added."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from edu.translation.guards.base import Fault
from edu.translation.guards.languages import ENGLISH
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.pattern import Pattern
from edu.translation.guards.quantities import bare
from edu.translation.guards.sentences import SCOPE, clauses_in_step, in_step, is_denied, says_no, times_no


def negation_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """A "not" that was lost or added. Clause by clause, where there are as many on both sides."""
    if not _may_deny(source, ENGLISH) and not _may_deny(translation, lexicon):
        return
    for one, other in in_step(source, translation, lexicon, ENGLISH):
        for ours, theirs in clauses_in_step(one, other, lexicon, ENGLISH):
            yield from _faults_of_clause(ours, theirs, lexicon)


def _faults_of_clause(one: str, other: str, lexicon: Lexicon) -> Iterator[Fault]:
    lost, added = says_no(one, ENGLISH), says_no(other, lexicon)
    says_nothing = not lost and not added
    if _is_half_free(one, other, lexicon):
        yield Fault("T120", "One of several things that it is free of is lost.", _MEND, other[:60])
    if lost and added:
        yield from _fewer(one, other, lexicon)
        return
    if lost or added:
        if turned_families(one, other, lexicon) or (added and _is_said_twice(one, other, lexicon)):
            return
        ours, theirs = _unturned(one, other, lexicon)
        lost, added = lost and says_no(ours, ENGLISH), added and says_no(theirs, lexicon)
    if lost and not _softer(one, other, lexicon):
        yield Fault("T120", f"The negation '{lost}' is lost.", _MEND, other[:60])
    refused = ENGLISH.refusals.regex.search(one)
    if refused and says_nothing and not _may_say_no(other, lexicon):
        yield Fault("T120", f"The negation '{refused[0]}' is lost.", _MEND, other[:60])
    forbids = lexicon.refusals.regex.search(other)
    if forbids and says_nothing and not refused:
        added = forbids[0]
    # "Stop taking it" may be "no longer take it"; where the translation says "stop" too, its "no" is another one.
    stops = added and lexicon.opposites["start or stop"]["stop"].regex.search(other)
    asked = ENGLISH.opposites["start or stop"]["stop"].sub(" ", one) if stops else one
    if added and not (_may_say_no(asked, ENGLISH) or ENGLISH.neutrals.search(one)):
        yield Fault("T120", f"The negation '{added}' isn't in the source.", "Say no only where the source does.", added)


_MEND = "Say no where the source says no."


def _fewer(one: str, other: str, lexicon: Lexicon) -> Iterator[Fault]:
    """One of several negations that was lost: "it has no live virus, so it cannot infect you"."""
    wanted, said = times_no(one, ENGLISH), times_no(other, lexicon)
    if wanted <= said:
        return
    said += _softer(one, other, lexicon) + max(0, lexicon.reaches.count(other) - ENGLISH.reaches.count(one))
    for turn, words in lexicon.ways.items():
        turned = sum(not says_no(each[0], lexicon) for each in words.finditer(other))
        ours = islice(ENGLISH.ways[turn].finditer(one), turned) if turned else ()
        said += sum(times_no(each[0], ENGLISH) for each in ours)
    if wanted > said + len(turned_families(one, other, lexicon)):
        yield Fault("T120", "One of the source's negations is lost.", _MEND, other[:60])


_FREES = re.compile(r"\w-free(?:,| and|, and) \w+-free")
_BEHIND_AND = re.compile(r"(?:\b(?:y|e|et) .|[،,、，和且] ?.|\sو)$")


def _is_half_free(one: str, other: str, lexicon: Lexicon) -> bool:
    """Whether of "alcohol-free, fragrance-free" one is said alone, behind an "and": "con alcohol y sin perfume"."""
    if not _FREES.search(one):
        return False
    lacks = {found.start() for words in (lexicon.negations, lexicon.softs) for found in words.finditer(other)}
    return len(lacks) == 1 and bool(_BEHIND_AND.search(other[: min(lacks) + 1]))


_NEAR = 12
"""Characters behind a no within which a softer word is surely denied, and so none: "no desaparece"."""


def _softer(one: str, other: str, lexicon: Lexicon) -> int:
    """How many words of a translation may say a no of the source: more than say what the source says as softly."""
    said = _not_denied(one, ENGLISH.lacking, ENGLISH, SCOPE)
    heard = _not_denied(other, lexicon.softs, lexicon, _NEAR)
    softer = max(heard - said, lexicon.refusals.count(other))  # what forbids is no lack, whatever its source lacks
    return softer + lexicon.neutrals.count(other) + lexicon.denials.count(other)


def _not_denied(text: str, words: Pattern, lexicon: Lexicon, scope: int) -> int:
    return sum(not is_denied(text, found.start(), lexicon, scope) for found in words.finditer(text))


def _unturned(one: str, other: str, lexicon: Lexicon) -> tuple[str, str]:
    """Two texts without what one says with a no and the other without: "keep it dry" and "no lo moje"."""
    for turn, words in lexicon.ways.items():
        if words.search(other) and ENGLISH.ways[turn].search(one):
            one, other = ENGLISH.ways[turn].sub(" ", one), words.sub(" ", other)
    return one, other


def is_said_otherwise(one: str, other: str, lexicon: Lexicon) -> bool:
    """Whether two texts have a turn of phrase that says with a no in one what it says without in the other."""
    ways = lexicon.ways
    return any(words.search(one) and turn in ways and ways[turn].search(other) for turn, words in ENGLISH.ways.items())


def turned_families(one: str, other: str, lexicon: Lexicon) -> frozenset[str]:
    """The families of which two texts say opposite members, and may since one says it with a no."""
    return frozenset(
        family
        for family, said, heard in _turnable(one, other, lexicon)
        if len(said) == len(heard) == 1 and said != heard.keys()
    )


def _is_said_twice(one: str, other: str, lexicon: Lexicon) -> bool:
    """Whether a translation denies the opposite too: "keep it straight" may be "straight, and don't bend it"."""
    return any(
        all(is_denied(other, place, lexicon) for member, place in heard.items() if member not in said)
        for _, said, heard in _turnable(one, other, lexicon)
        if said < heard.keys()
    )


_JOINING = "and or or"
"""The family of which a no turns nothing round, though it may be said with either member."""


def _turnable(one: str, other: str, lexicon: Lexicon) -> Iterator[tuple[str, frozenset[str], dict[str, int]]]:
    """The families that a no turns round, the members that one text says, and where the other says some."""
    for family, said in _turnable_sides(one):
        found = {member: words.search(other) for member, words in lexicon.members_in(family, other).items()}
        yield family, said, {member: place.start() for member, place in found.items() if place}


@lru_cache(maxsize=8192)
def _turnable_sides(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """The families that a no turns round of which an English text says something, with the members that it says."""
    sides = (
        (family, frozenset(member for member, words in members.items() if words.search(text)))
        for family, members in ENGLISH.families_in(text).items()
        if family != _JOINING and (family in ENGLISH.turned_by_no or family in ENGLISH.by_negation)
    )
    return tuple((family, said) for family, said in sides if said)


@lru_cache(maxsize=8192)
def _may_deny(text: str, lexicon: Lexicon) -> bool:
    """Whether a text may say no or forbid anything: quick to know, and most texts don't."""
    plain = lexicon.plain(bare(text))
    return lexicon.negations.may_be_in(plain) or lexicon.refusals.may_be_in(plain)


def _may_say_no(text: str, lexicon: Lexicon) -> bool:
    return bool(lexicon.softs.search(text) or lexicon.neutrals.search(text) or lexicon.denials.search(text))
