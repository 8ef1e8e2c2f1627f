"""The words that turn a sentence round: prohibitions, strong and weak advice, directions."""

from __future__ import annotations

import re


def _words(text: str) -> re.Pattern[str]:
    alternatives = "|".join(text.split()).replace("_", r"\s+").replace("'", "['’]")
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)


PROHIBITIONS = _words(
    """
    do_not don't does_not doesn't must_not mustn't should_not shouldn't may_not cannot can't will_not won't never
    is_not isn't are_not aren't not_be not_from avoid no_longer
    """
)
"""English: an instruction or statement is turned round. Negated nouns ("no symptoms") and adverbs are left out."""

TURNED_ROUND = _words(
    r"""
    not \w+n't cannot never no none nobody avoid\w* without neither nor contraindicat\w+ withh\w+ stop\w* paus\w+
    hold wait\w* delay\w* interrupt\w* unless except until un\w+ed fail\w* lack\w* exclude\w* free_of postpone\w*
    instead rather only refrain\w* off
    """
)
"""English: anything that could be the same turn in other words. Wide, so that few good sentences are blamed."""

_AUXILIARY = r"do|does|must|should|shall|will|would|can|could|may|might|need|are|is"
DENIED = re.compile(
    rf"\b(?:(?:(?:{_AUXILIARY})(?:\s+not|n['’]t)|cannot|can['’]t|won['’]t|never)\s+(?:ever\s+|to\s+)?)"
    r"(?P<verb>(?:be\s+)?[a-z]+)",
    re.IGNORECASE,
)
"""English: a verb that is forbidden or denied."""

_MODAL = r"must|should|shall|will|can|may|needs?\s+to|has\s+to|have\s+to"
ORDERED = re.compile(
    rf"(?:(?:^|(?<=[.!?:;])\s+)(?:(?:please|always|you|they|patients)\s+)?|\b(?:{_MODAL})\s+)"
    rf"(?!(?:{_MODAL})\b)(?P<verb>(?:be\s+)?[a-z]+)\b(?!\s+not\b|n['’])",
    re.IGNORECASE,
)
"""English: a verb that begins an order, or follows a word that asks or allows."""

STRONG = _words("must never always have_to has_to required mandatory essential")
"""English: no choice is left."""

WEAK = _words(
    r"""
    consider might_want may_want may_wish might_wish optional if_you_like if_you_want if_you_wish could_try can_try
    suggest\w* if_possible ideally preferably you_may_choose
    """
)
"""English: a choice is left."""

DIRECTIONS = (
    (_words("before prior_to until"), _words("after following since once later")),
    (
        _words(r"more higher raises? raised rais\w+ rises? increas\w+ greater longer faster"),
        _words(
            r"fewer less lower lowers lowered reduc\w+ falls? fell decreas\w+ smaller shorter slower drops? dropped"
        ),
    ),
    (_words(r"starts? started starting begins?"), _words(r"stops? stopped stopping ends?")),
)
"""English: pairs of opposites."""
