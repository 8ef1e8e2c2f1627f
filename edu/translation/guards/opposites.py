"""Guard on opposites: a word that became another of its family, such as before and after."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

from edu.content.finding import Severity
from edu.translation.guards.base import Fault
from edu.translation.guards.languages import ENGLISH
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.matching import units_said_otherwise
from edu.translation.guards.negation import is_said_otherwise, turned_families
from edu.translation.guards.order import numbers_keep_belongings
from edu.translation.guards.pattern import Pattern
from edu.translation.guards.quantities import bare
from edu.translation.guards.sentences import clause_says_no, in_step, is_denied, may_turn_round, says_no, undoubled


def opposite_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """A word that became its opposite, or another of its family: before and after, hours and days."""
    sides = {family: side for family, side in _sides_taken(source).items() if family in lexicon.opposites}
    if not sides:
        return
    theirs = lexicon.plain(bare(translation))
    no, theirs_no = bool(says_no(source, ENGLISH)), bool(says_no(theirs, lexicon))
    may_be_turned = "always or never" in sides or not ENGLISH.turned_by_no.isdisjoint(sides)
    turned = may_be_turned and any(
        bool(says_no(one, ENGLISH)) != bool(says_no(other, lexicon))
        for one, other in in_step(source, translation, lexicon, ENGLISH)
    )
    theirs_bounds = lexicon.denials.sub(" ", theirs) if "more or less" in sides else theirs
    for family, (said, joined, order) in sides.items():
        if family in ENGLISH.by_negation and (no or theirs_no):
            continue
        if family == "going on" and theirs_no:
            continue  # "don't stop" is "go on"
        if family in ENGLISH.turned_by_no and turned and _may_turn(family, source, theirs, lexicon):
            continue
        if family == "stopping" and is_said_otherwise(source, translation, lexicon):
            continue  # "before you stop" is "don't stop without"
        if family == "always or never" and turned and turned_families(source, translation, lexicon):
            continue  # "never without food" is "always with food"
        known = lexicon.opposites[family]
        text = theirs_bounds if family == "more or less" else theirs
        words = lexicon.members_in(family, text)
        may_move = family in ENGLISH.in_order and 1 < len(said) == len(order) and not may_turn_round(source, lexicon)
        if not may_move and all(
            member in words and words[member].regex.search(text) for member in said if member in known
        ):
            continue  # all is said, and where the others stand is not asked
        places = {member: [start for start, _ in spans] for member, spans in _places(words, text).items()}
        heard = set(places)
        lost_ones = said - heard
        if lost_ones and family == "unit of time":
            lost_ones -= units_said_otherwise(source, translation, lexicon)
        for member in sorted(lost_ones):
            others = sorted(other for other in heard if len(places[other]) > order.count(other))
            if family in ENGLISH.turned_by_no:
                others = [other for other in others if not all(is_denied(text, at, lexicon) for at in places[other])]
            if others and member in known:
                message = f"The source says '{member}', the translation '{others[0]}'."
                yield Fault("T121", message, f"Keep the meaning of the source ({family}).")
                break
            if member in joined and said & heard and member in known:
                message = f"The source says '{member}' beside '{min(said & heard)}', the translation doesn't."
                yield Fault("T121", message, f"Say both ({family}).")
                break
        else:
            is_listed = family in ENGLISH.never_lost and lexicon.is_full
            lost = sorted((said & set(known)) - heard) if is_listed else []
            if lost and (said & heard or _names_another(sides, theirs, lexicon)):
                message = f"'{lost[0]}' may be lost."
                yield Fault("T121", message, f"Name it as the source does ({family}).", severity=Severity.WARNING)
            elif may_move:
                once = sorted(
                    (found[0], member) for member, found in places.items() if member in said and len(found) == 1
                )
                theirs_order = [member for _, member in once]
                is_moved = sorted(theirs_order) == sorted(order) and theirs_order != list(order)
                if is_moved and not numbers_keep_belongings(source, translation, lexicon):
                    message = f"'{', '.join(order)}' stand in another order."
                    yield Fault("T121", message, f"Keep the order of the source ({family}).")


def _may_turn(family: str, source: str, translation: str, lexicon: Lexicon) -> bool:
    """Whether a no of either text may reach a word of a family: it stands in the same clause."""
    ours = bare(undoubled(source))
    return any(
        clause_says_no(text, found.start(), of)
        for text, of in ((ours, ENGLISH), (translation, lexicon))
        for words in of.members_in(family, text).values()
        for found in words.finditer(text)
    )


def _names_another(sides: Mapping[str, object], translation: str, lexicon: Lexicon) -> bool:
    """Whether a translation names a thing of a kind of which the source names none."""
    others = ENGLISH.never_lost & lexicon.opposites.keys() - sides.keys()
    return any(
        words.search(translation) for family in others for words in lexicon.members_in(family, translation).values()
    )


_ONLY = re.compile(r"\bonly\b", re.IGNORECASE)


@lru_cache(maxsize=8192)
def _sides_taken(source: str) -> Mapping[str, tuple[frozenset[str], frozenset[str], tuple[str, ...]]]:
    """The members of each family that an English text says, those that it joins ("before and after"), and all in order.

    Families without any are left out.
    """
    text = bare(undoubled(source))
    no = bool(ENGLISH.negations.search(text))
    sides = {}
    for family, members in ENGLISH.families_in(text).items():
        if family == "must or may" and no:
            continue  # "must not" and "can't" forbid alike
        if family == "condition" and _ONLY.search(text):
            continue  # "only if" is "not unless"
        heard = ENGLISH.denials.sub(" ", text) if family == "more or less" else text
        places = _places(members, heard)
        said = frozenset(places)
        if family == "stopping" and said == {"stop"} and no:
            continue  # "do not start, stop or change": the no stands further off
        if family == "going on" and no:
            continue  # "don't stop" is "go on"
        if said:
            if heard != text:
                places = _places({member: members[member] for member in said}, text)
            order = sorted((start, member) for member, spans in places.items() for start, _ in spans)
            sides[family] = (said, _joined(text, places), tuple(member for _, member in order))
    return sides


def _places(members: Mapping[str, Pattern], text: str) -> dict[str, list[tuple[int, int]]]:
    """Where each of the members that may stand in a text does; those that stand nowhere are left out."""
    places = {member: [found.span() for found in words.regex.finditer(text)] for member, words in members.items()}
    return {member: spans for member, spans in places.items() if spans}


def _joined(text: str, places: Mapping[str, list[tuple[int, int]]]) -> frozenset[str]:
    """Those of a family's members that stand on both sides of an "and" or "or"."""
    if len(places) < 2:
        return frozenset()
    in_order = sorted((span, member) for member, spans in places.items() for span in spans)
    return frozenset(
        member
        for (one, first), (other, second) in pairwise(in_order)
        if first != second and re.fullmatch(r"\s+(?:and|or)\s+", text[one[1] : other[0]])
        for member in (first, second)
    )
