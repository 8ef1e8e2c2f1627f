"""Guards on what a translation must say in some way: "only", "at least", and no false friend."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from edu.translation.guards.base import Fault
from edu.translation.guards.languages import ENGLISH
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.quantities import bare
from edu.translation.guards.sentences import is_denied


def echo_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """A notion such as "only" or "at once" that is said in no way."""
    if not lexicon.echoes:
        return
    ours = bare(source)
    theirs = ""
    for notion, words in ENGLISH.notions.items():
        said = words.search(ours) if notion in lexicon.notions else None
        if not said or (notion == "at once" and is_denied(ours, said.start(), ENGLISH)):
            continue
        theirs = theirs or lexicon.plain(bare(translation))
        if lexicon.notions[notion].search(theirs):
            continue
        if notion == "at once" and ENGLISH.negations.search(ours):
            continue  # "not at once" is "in time"
        if notion == "unless" and _times_denied(theirs, lexicon) > bool(ENGLISH.negations.search(ours)):
            continue  # "unless you are told to" may be "if you aren't told to"
        yield Fault("T121", f"'{said[0]}' is lost.", f"Say it as the source does ({notion}).")


_NOR = frozenset({"ni", "nor"})
"""What goes on with a no that was said."""


def _times_denied(text: str, lexicon: Lexicon) -> int:
    return sum(1 for found in lexicon.negations.finditer(text) if found[0].casefold() not in _NOR)


_BOUND = re.compile(
    r"\b(at least|at most|no (?:more|less|fewer|later|longer) than|not more than|up to|more than|less than"
    r"|fewer than)"
    r" (?:an? |the |one )?(?:\d|⟦⟧|two|three|four|five|six|seven|eight|nine|ten|half)",
    re.IGNORECASE,
)


_UPPER = ("at most", "up to")


def bound_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """An "at least" before a number that the translation doesn't say in any way."""
    bound = _BOUND.search(ENGLISH.denials.sub("no more than", bare(source)))
    if not bound:
        return
    theirs = lexicon.plain(bare(translation))
    is_said = bool(lexicon.denials.search(theirs))
    is_said = is_said or any(each.search(theirs) for each in lexicon.opposites["at least or at most"].values())
    named, more_or_less = bound[1].lower(), lexicon.opposites["more or less"]
    if named.startswith("no"):  # "no more than" may be "not more than", and is no "more than"
        is_said = is_said or bool(lexicon.negations.search(theirs))
    elif named in _UPPER:  # "up to" may be "less than", and "more than" only with a no
        is_said = is_said or bool(more_or_less["less"].search(theirs) or lexicon.negations.search(theirs))
    else:
        is_said = is_said or any(pattern.search(theirs) for pattern in more_or_less.values())
    if not is_said:
        yield Fault("T121", f"'{bound[1]}' is lost.", "Say on which side of the number the truth lies.")


def friend_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """A word that looks like the English one and means another thing: constipado has a cold."""
    for false in _friends_in(source, lexicon):
        found = lexicon.pattern(false).search(bare(translation))
        if found:
            yield Fault("T123", f"'{found[0]}' is a false friend of the English word.", "Say what is meant.", found[0])


@lru_cache(maxsize=8192)
def _friends_in(source: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The false friends of the English words that a text has."""
    friends = lexicon.false_friends.items()
    return tuple(false for english, false in friends if ENGLISH.pattern(english).search(bare(source)))
