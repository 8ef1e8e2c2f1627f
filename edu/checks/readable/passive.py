"""R003: a version that speaks mostly in the passive voice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.instruments import cci, pemat
from edu.checks.subject import Subject
from edu.content import Severity
from edu.content.base import Voice
from edu.readability import split_sentences

MOST = 0.25
"""The share of passive sentences from which a version is told of it."""
LEAST_SENTENCES = 4

_IRREGULAR = (
    "given taken seen known made done shown found put kept told held left lost read run sent set taught worn written "
    "begun broken chosen drawn driven eaten hurt cut led brought bought caught built spent grown thrown forgotten "
    "hidden swollen frozen withdrawn understood dealt meant paid thought"
)
_PASSIVE = re.compile(
    rf"\b(?:am|is|are|was|were|be|been|being|gets?|got|isn't|aren't|wasn't|weren't)\s+"
    rf"(?:(?:\w+ly|not|also|often|always|never|then|still|now|first)\s+)?(?:\w+ed|{'|'.join(_IRREGULAR.split())})\b",
    re.IGNORECASE,
)
_STATES = re.compile(
    r"\b(?:tired|worried|scared|needed|confused|infected|swollen|married|used to|supposed to|allowed to|interested|"
    r"concerned|related|red|bed)\b",
    re.IGNORECASE,
)
"""Participles that are mostly adjectives: "you are tired" is no passive."""


def is_passive(sentence: str) -> bool:
    """Whether an English sentence is probably in the passive voice."""
    match = _PASSIVE.search(sentence)
    return bool(match and not _STATES.search(match[0]))


def find(subject: Subject) -> Iterator[Fault]:
    """The share of passive sentences in each lay version in English."""
    if not subject.whole.source_locale.startswith("en"):
        return
    for version in subject.source_versions():
        if version.reader.reading_level.voices[0] is Voice.CLINICIAN:
            continue
        sentences = [s for claim in version.claims() for s in split_sentences(claim.block.text, version.locale)]
        passive = [sentence for sentence in sentences if is_passive(sentence)]
        if len(sentences) >= LEAST_SENTENCES and len(passive) > MOST * len(sentences):
            yield Fault(
                f"{len(passive)} of the {len(sentences)} sentences for {version.reader.address} are passive, such as: "
                f"{passive[0]}",
                "Say who does it: 'a nurse checks you' for 'you are checked'.",
                subject.place(("title",)),
                narrow=(version.reader.address,),
            )


R003 = Check(
    code="R003",
    name="mostly-passive",
    severity=Severity.NOTE,
    rule="At most a quarter of a lay version's sentences are passive.",
    why="A reader who is to act needs to see who does what.",
    source="PEMAT-P 5: the material uses the active voice. The share is ours.",
    wrong="""
claims:
  - {id: first, say: "The tablets are taken with food."}
  - {id: second, say: "Your blood is checked each week."}
  - {id: third, say: "The results are sent to you."}
""",
    right="""
claims:
  - {id: first, say: "Take the tablets with food."}
  - {id: second, say: "A nurse checks your blood each week."}
  - {id: third, say: "We send you the results."}
""",
    limits="English only, by the form of the verb: it takes some adjectives for participles.",
    find=find,
    serves=(*pemat(5), *cci(6)),
)
