"""A guard on length: a sentence that was dropped or added, a text far longer or shorter than its language makes it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edu.content.finding import Severity
from edu.translation.guards.base import Fault
from edu.translation.guards.languages import ENGLISH
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.quantities import bare
from edu.translation.guards.sentences import sentences

_ALWAYS = "24/7"
_ALWAYS_IN_WORDS = "24 hours a day, 7 days a week"
"""What has no short form in most languages."""
_CODE = re.compile(r"[\d+().,/-]{4,}")
_JOIN = re.compile(r"[,;:–—،؛，；：、]")


def _saved(source: str, translation: str, lexicon: Lexicon) -> float:
    """How much of a text may be saved where it has fewer sentences than its source: more if they were joined."""
    ours, theirs = sentences(source, ENGLISH), sentences(translation, lexicon)
    joined = _joins(" ".join(theirs), lexicon) - _joins(" ".join(ours), ENGLISH)
    if joined < len(ours) - len(theirs):
        return 0.12
    shortest = min(map(len, ours)) / len(" ".join(ours))
    return max(0.15 + 0.05 * (len(ours) - len(theirs)), 0.65 * shortest)  # a dropped one saves all of it


def _joins(text: str, lexicon: Lexicon) -> int:
    """How often a text goes on where it might have ended."""
    ands = lexicon.opposites.get("and or or", {}).get("and")
    return len(_JOIN.findall(text)) + (sum(1 for _ in ands.finditer(text)) if ands else 0)


def length_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """A sentence that was dropped or added; a text far longer or shorter than its language's own measure."""
    long = source.replace(_ALWAYS, _ALWAYS_IN_WORDS)
    ours, theirs = (len(_CODE.sub("", bare(text).replace("⟦⟧", ""))) for text in (long, translation))
    if ours < 15 or not theirs:
        return
    least, mean, most = lexicon.length
    ratio = theirs / ours
    many, few = len(sentences(source, ENGLISH)), len(sentences(translation, lexicon))
    if few < many and ratio < mean * (1 - _saved(source, translation, lexicon)):
        message = f"The source has {many} sentences, the translation {few}, and is short for that."
        yield Fault("T130", message, "Say every sentence of the source.")
    elif few > many and ratio > mean * 1.45:
        message = f"The source has {many} sentences, the translation {few}, and is long for that."
        yield Fault("T130", message, "Add nothing to the source.")
    elif ours >= 40 and not least <= ratio <= most:
        size = "short" if ratio < least else "long"
        message = f"The translation is very {size} ({theirs} characters for {ours})."
        yield Fault("T131", message, "Check that nothing is missing or added.", severity=Severity.WARNING)
