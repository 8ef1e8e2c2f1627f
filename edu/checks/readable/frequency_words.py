"""R007: a word for how often something happens, without its number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_wording
from edu.checks.instruments import cci, pemat
from edu.checks.readable.shares import says_shares
from edu.checks.subject import Subject, bare
from edu.content import Severity

_WORDS = re.compile(
    r"\b(?:(?:very |quite |more |most |less )?(?:common|uncommon|rare|frequent|infrequent)(?:ly)?|rarely|seldom)\b",
    re.IGNORECASE,
)
_OTHER_SENSE = re.compile(
    r"common cold|common sense|in common|rare (?:disease|disorder|condition|illness|form|type|kind|gene)|"
    r"rarer|frequent(?:ly)? asked|commonly (?:called|known|used)|rare or|frequent checks|frequent tests|"
    r"frequent (?:urination|meals|breaks|visits|doses|sips|feeds|hand)",
    re.IGNORECASE,
)


def find(subject: Subject) -> Iterator[Fault]:
    """Frequency words of claims whose wording says no share."""
    if not subject.whole.source_locale.startswith("en"):
        return
    for worded in subject.said():
        words = _OTHER_SENSE.sub(" ", bare(worded.parts))
        match = _WORDS.search(words)
        if match and not says_shares(subject, worded):
            yield in_wording(
                subject,
                worded,
                f"'{match[0]}' in {worded.context} stands without its number.",
                "Say how many out of how many, from a fact; where no number was published, say what is known instead.",
                match[0],
            )


R007 = Check(
    code="R007",
    name="frequency-word-alone",
    severity=Severity.WARNING,
    rule="'Common', 'rare' and their like stand beside their number.",
    why="People take 'common' for anything from 1 in 10 to 9 in 10, and the words of the European scale for far more "
    "than they mean.",
    source="Berry, Knapp & Raynor (2002), Provision of information about drug side-effects to patients, Lancet 359; "
    "Clear Communication Index 20.",
    wrong="""
claims:
  - {id: headache, say: "Headaches are common."}
""",
    right="""
facts:
  headache: {proportion: {percent: 8, outcome: headache, population: adults on the medicine}}
claims:
  - {id: headache, say: "Headaches are common: {headache} get one."}
""",
    limits="English only. 'Often', 'usually', 'likely' and 'most' are left alone: they have other uses.",
    find=find,
    serves=(*pemat(6), *cci(16, 20)),
)
