"""Guard on negation: a "not" that was lost or added."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest

from edu.translation.guards.base import Fault
from edu.translation.guards.languages import ENGLISH
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.quantities import bare
from edu.translation.guards.sentences import says_no, sentences, undoubled


def negation_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """A "not" that was lost or added. Sentence by sentence, where there are as many on both sides."""
    if not _may_deny(source, ENGLISH) and not _may_deny(translation, lexicon):
        return
    ours, theirs = sentences(undoubled(source), ENGLISH), sentences(translation, lexicon)
    if len(ours) != len(theirs):
        ours, theirs = (" | ".join(ours),), (" | ".join(theirs),)
    for one, other in zip_longest(ours, theirs, fillvalue=""):
        lost, added = says_no(one, ENGLISH), says_no(other, lexicon)
        refused = ENGLISH.refusals.search(one)
        if refused and not lost and not added:
            lost = refused[0]
        forbids = lexicon.refusals.search(other)
        if forbids and not lost and not added:
            added = forbids[0]
        if lost and not added and not _may_say_no(other, lexicon):
            yield Fault("T120", f"The negation '{lost}' is lost.", "Say no where the source says no.", other[:60])
        # "Stop taking it" may be "no longer take it"; where the translation says "stop" too, its "no" is another one.
        stops = lexicon.opposites["start or stop"]["stop"].search(other)
        asked = ENGLISH.opposites["start or stop"]["stop"].sub(" ", one) if stops else one
        if added and not lost and not _may_say_no(asked, ENGLISH):
            yield Fault(
                "T120", f"The negation '{added}' isn't in the source.", "Say no only where the source does.", added
            )
        banned = lexicon.refusals.search(lexicon.neutrals.sub(" ", other))
        if banned and not (lost or added or refused) and not _may_say_no(asked, ENGLISH):
            yield Fault("T120", f"'{banned[0]}' forbids; the source doesn't.", "Forbid only what the source does.")


@lru_cache(maxsize=8192)
def _may_deny(text: str, lexicon: Lexicon) -> bool:
    """Whether a text may say no or forbid anything: quick to know, and most texts don't."""
    plain = lexicon.plain(bare(text))
    return lexicon.negations.may_be_in(plain) or lexicon.refusals.may_be_in(plain)


def _may_say_no(text: str, lexicon: Lexicon) -> bool:
    return bool(lexicon.softs.search(text) or lexicon.neutrals.search(text))
