"""R004: a professional word that a lay voice uses without explaining it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from edu.checks.base import Check, Fault, in_wording
from edu.checks.instruments import cci, pemat
from edu.checks.subject import Subject, Worded, bare
from edu.content import Severity
from edu.content.markup import TermLink, Text


def find(subject: Subject) -> Iterator[Fault]:
    """Professional names of the glossary in lay wordings, where the article doesn't explain them to that voice."""
    names = subject.whole.professional_names
    if not names:
        return
    pattern = _pattern(tuple(names))
    explained: dict[str, set[str]] = {}
    for worded in subject.wordings():
        shown = {part.term for part in worded.parts if isinstance(part, TermLink)}
        explained.setdefault(worded.voice.value, set()).update(shown)
    for worded in subject.said():
        if worded.is_lay:
            yield from _unexplained(subject, worded, names, pattern, explained[worded.voice.value])


def _unexplained(
    subject: Subject, worded: Worded, names: Mapping[str, str], pattern: re.Pattern[str], explained: set[str]
) -> Iterator[Fault]:
    words = bare(tuple(part for part in worded.parts if isinstance(part, Text)), " ")
    for match in pattern.finditer(words):
        term = names[match[0].casefold()]
        if term not in explained:
            everyday = subject.whole.content.terms[term].everyday
            yield in_wording(
                subject,
                worded,
                f"'{match[0]}' in {worded.context} is a professional's word, and nothing explains it to this voice.",
                f"Say '{everyday}', or link it: [[{term}|{match[0]}]].",
                match[0],
            )


@lru_cache(maxsize=16)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)


R004 = Check(
    code="R004",
    name="unexplained-term",
    severity=Severity.WARNING,
    rule="A lay voice says the everyday word, or links the professional one so that it is explained.",
    why="A word that the reader doesn't know takes the sentence with it.",
    source="PEMAT-P 3 and 4: everyday language; medical terms are defined. Clear Communication Index 7.",
    wrong="""
terms:
  htn: {professional: "hypertension", everyday: "high blood pressure", definition: "Blood that presses too hard."}
claims:
  - id: tell-us
    say:
      clinician: "Ask about [[htn]]."
      patient: "Tell us if you have hypertension."
      easy: "Tell us if you have high blood pressure."
""",
    right="""
terms:
  htn: {professional: "hypertension", everyday: "high blood pressure", definition: "Blood that presses too hard."}
claims:
  - id: tell-us
    say:
      clinician: "Ask about [[htn]]."
      patient: "Tell us if you have [[htn|high blood pressure]]."
      easy: "Tell us if you have high blood pressure."
""",
    limits="It knows the professional names of the glossary; R018 knows rare words. A term that the same voice links "
    "anywhere in the article counts as explained.",
    find=find,
    serves=(*pemat(3, 4), *cci(7)),
)
