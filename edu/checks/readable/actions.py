"""R014: a version that doesn't tell its reader anything to do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.instruments import cci, pemat
from edu.checks.subject import Subject
from edu.content import Severity
from edu.content.base import Voice
from edu.readability import split_sentences

_ORDERS = (
    "add ask avoid be bring call check choose come contact do drink eat find follow get give go have help keep learn "
    "let look make plan put read rest say see show sit stay stop take talk tell try use wait walk wash watch wear write"
)
_ACTION = re.compile(
    rf"^(?:please |always |never |do not |don't |then )?(?:{'|'.join(_ORDERS.split())})\b|"
    r"\b(?:you|they) (?:can|should|must|need to|have to)\b|,\s*(?:call|tell|ask|stop|go|take|get|use|do)\b",
    re.IGNORECASE,
)
_TO_READER = re.compile(
    r"\b(?:you|your|yours|yourself)\b|^(?:please |do not |don't |never |always )?(?:[a-z]+)\b", re.I
)


def find(subject: Subject) -> Iterator[Fault]:
    """Lay versions in English without one sentence that says what to do."""
    if not subject.whole.source_locale.startswith("en"):
        return
    for version in subject.source_versions():
        if version.reader.reading_level.voices[0] is Voice.CLINICIAN:
            continue
        sentences = [s for claim in version.claims() for s in split_sentences(claim.block.text, version.locale)]
        actions = [sentence for sentence in sentences if _ACTION.search(sentence)]
        if not any(_TO_READER.search(sentence) for sentence in actions):
            yield Fault(
                f"The version for {version.reader.address} tells its reader nothing to do.",
                "Say at least one thing that they can do, and say it to them: 'Call your clinic if ...'.",
                subject.place(("sections", 0, "id")),
                narrow=(version.reader.address,),
            )


R014 = Check(
    code="R014",
    name="nothing-to-do",
    severity=Severity.NOTE,
    rule="A lay version tells its reader at least one thing to do, and speaks to them.",
    why="Knowing is not doing: half of PEMAT's score is whether a reader can act.",
    source="PEMAT-P 20 and 21; Clear Communication Index 5 and 12.",
    wrong="""
sections:
  - id: key-points
    role: key-points
    title: {patient: "The main points"}
    claims: [{id: fact, cite: label, say: {patient: "The liver is an organ of the body."}}]
""",
    right="""
sections:
  - id: key-points
    role: key-points
    title: {patient: "The main points"}
    claims: [{id: fact, cite: label, say: {patient: "Ask your doctor for a liver test."}}]
""",
    limits="English only, by a list of verbs.",
    find=find,
    serves=(*pemat(20, 21), *cci(5, 12)),
)
