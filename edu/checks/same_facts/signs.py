"""The words that turn a sentence round: prohibitions, strong and weak advice, directions."""

from __future__ import annotations

import re

from edu.translation.guards.pattern import WHOLE_WORDS, WORD_ENDS, Pattern, pattern


def words(text: str) -> Pattern:
    """The words of a list, each an expression with `_` for a space."""
    return pattern(WHOLE_WORDS, "|".join(text.split()).replace("_", r"\s+").replace("'", "['’]"), WORD_ENDS)


PROHIBITIONS = words(
    """
    do_not don't does_not doesn't must_not mustn't should_not shouldn't cannot can't will_not won't never
    may_not(?!_(?:work|help|feel|know|notice|need|want|see|show|seem|last)) is_not isn't are_not aren't not_be not_from
    avoid no_longer nothing nobody
    """
)
"""English: an instruction or statement is turned round. Negated nouns ("no symptoms") and adverbs are left out."""

IN_CONDITION = re.compile(r"(?<!\w)(?:if|when|whether|while|who|that|which)(?!\w)[^.!?:;,]*$", re.IGNORECASE)
DESCRIBING = words("does_not doesn't cannot can't will_not won't is_not isn't are_not aren't no_longer")
"""English: a denial with such a beginning before it tells what may be seen ("a rash that does not fade")."""

HURRY = re.compile(r"\s+(?:wait|delay|hesitate|put\s+it\s+off)(?!\w)", re.IGNORECASE)
AT_ONCE = words(
    r"now immediate\w* at_once right_away straight_away urgent\w* emergency without_delay same[-_]day today"
)
"""English: "do not wait" is the same as "now"."""

TURNED_ROUND = words(
    r"""
    not \w+n't cannot never no none nobody avoid\w* without neither nor contraindicat\w+ withh\w+ stop\w* paus\w+
    hold wait\w* delay\w* interrupt\w* unless except until un\w+ed non-?\w+ fail\w* lack\w* exclude\w* free_of
    postpone\w* against maximum the_most at_most no_more instead rather only refrain\w* off nothing refus\w+
    discontinu\w+ unable forbid\w* forbidden prohibit\w* absen\w+
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
    rf"(?!(?:{_MODAL})\b)(?P<verb>(?:be\s+)?[a-z]+)\b(?!\s+(?:not|nothing|nobody|no)\b|n['’])",
    re.IGNORECASE,
)
"""English: a verb that begins an order, or follows a word that asks or allows; "put nothing in" orders nothing."""

TAKING = frozenset(("give", "get", "have", "use", "take", "receive", "administer"))
"""English: verbs for one thing that is done with a medicine, from either side."""

STRONG = words("must never always have_to has_to required mandatory essential")
"""English: no choice is left."""

BINDING = re.compile(r"\b(?:must|(?:have|has|needs?)\s+to)\s+(?!not\b)(?P<verb>(?:be\s+)?[a-z]+)", re.IGNORECASE)
"""English: a verb that has to be done."""

LOOSE = re.compile(r"\b(?:may|might|can|could)\s+(?!not\b)(?P<verb>(?:be\s+)?[a-z]+)", re.IGNORECASE)
"""English: a verb that may be done."""

WEAK = words(
    r"""
    consider might_want may_want may_wish might_wish optional if_you_like if_you_want if_you_wish could_try can_try
    we_suggest suggested if_possible ideally preferably you_may_choose think_about sometimes try_to
    """
)
"""English: a choice is left."""


def _compared(listed: str) -> str:
    """Words that compare, but for "or more" and "more than", which set a number its limit."""
    return " ".join(rf"{word}(?<!or\s{word})(?<!no\s{word})(?!_than)" for word in listed.split())


DIRECTIONS = (
    (
        words("before prior_to until"),
        words("after following since once(?!_(?:a|daily|weekly|monthly|every|each|per|in)) later"),
    ),
    (
        words(rf"{_compared('more higher greater longer')} raises? raised rais\w+ rises? increas\w+ faster"),
        words(
            rf"{_compared('fewer less lower smaller shorter')} lowers lowered reduc\w+ falls? fell decreas\w+ slower "
            "drops? dropped"
        ),
    ),
    (words("starts? started starting begins?"), words(r"stops? stopped stopping ends?(?!_in\b)")),
    (words("morning breakfast"), words("evening night bedtime")),
    tuple(words(f"{side}_(?:arm|leg|eye|ear|side|hand|foot|knee|hip|breast|lung)s?") for side in ("left", "right")),
    tuple(
        words(f"{how}_(?:blood_)?(?:sugar|glucose|pressure|potassium|dose) (?:is|are|gets?|goes|too|very)_{how}")
        for how in ("high", "low")
    ),
    tuple(
        words(f"{one} (?:every|each|per|a)_{time}")
        for one, time in (
            ("hourly", "hour"),
            ("daily nightly every_(?:morning|evening|night)", "day"),
            ("weekly", "week"),
            ("monthly", "month"),
            ("yearly annual(?:ly)?", "year"),
        )
    ),
)
"""English: families of words of which one stands for another's opposite, or for another time."""

ARTICLE = r"(?:(?:a|an|any|the|your|their|some)\s+)?"
WITHOUT = re.compile(rf"\bwithout\s+{ARTICLE}(\w+)", re.IGNORECASE)
"""English: what is to be done without."""

LIMIT_BEFORE = re.compile(
    r"(?<!\w)(?:(?P<least>at\s+least|≥|(?:no|not)\s+(?:less|fewer)\s+than)|(?P<most>at\s+most|up\s+to|≤|(?:no|not)\s+more\s+than)"
    r"|(?P<over>(?:more|longer|higher|greater)\s+than|above|>)|(?P<under>(?:less|fewer|shorter|lower)\s+than|below|under|<))"
    r"\s*$",
    re.IGNORECASE,
)
EITHER_LIMIT = re.compile(r"(?<!\w)(?:after|within|beyond|past)\s*$", re.IGNORECASE)
LIMIT_AFTER = re.compile(
    r"\s*\)?\s*(?:(?P<least>or\s+(?:more|longer|higher|older|above))|(?P<most>or\s+(?:less|fewer|shorter|lower|younger|below)))\b",
    re.IGNORECASE,
)
"""English: what makes the number after it, or before it, the least or the most."""
