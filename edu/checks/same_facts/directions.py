"""F007: two voices of a claim that point opposite ways."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_wording
from edu.checks.same_facts.signs import DIRECTIONS
from edu.checks.subject import Subject, Worded, bare, by_claim
from edu.content import Severity


def find(subject: Subject) -> Iterator[Fault]:
    """Voices that have one word of a pair of opposites where another has only the other."""
    if not subject.whole.source_locale.startswith("en"):
        return
    for voices in by_claim(subject):
        yield from _opposed(subject, voices)


def _opposed(subject: Subject, voices: tuple[Worded, ...]) -> Iterator[Fault]:
    for one, other in DIRECTIONS:
        found = [(worded, one.search(bare(worded.parts)), other.search(bare(worded.parts))) for worded in voices]
        forward = [(worded, match[0]) for worded, match, against in found if match and not against]
        backward = [(worded, match[0]) for worded, against, match in found if match and not against]
        fewer, more = sorted((forward, backward), key=len)
        for worded, word in fewer:
            yield in_wording(
                subject,
                worded,
                f"{worded.context} says '{word}' where {more[0][0].context} says '{more[0][1]}'.",
                "Check which way is meant, and say it the same way round in every voice.",
                word,
            )


F007 = Check(
    code="F007",
    name="opposite-directions",
    severity=Severity.WARNING,
    rule="The voices of a claim point the same way: before or after, more or fewer, start or stop.",
    why="A vaccine four weeks after treatment instead of before it is as easy to read.",
    source="Issue 3: voices of a must that differ in a modal or a direction.",
    wrong="""
facts:
  gap: {duration: 4 weeks}
claims:
  - id: vaccine
    say:
      clinician: "Vaccinate {gap} before the first dose."
      patient: "Get the vaccine {gap} before your first dose."
      easy: "Get the vaccine {gap} after your first dose."
""",
    right="""
facts:
  gap: {duration: 4 weeks}
claims:
  - id: vaccine
    say:
      clinician: "Vaccinate {gap} before the first dose."
      patient: "Get the vaccine {gap} before your first dose."
      easy: "Get the vaccine {gap} before your first dose."
""",
    limits="English only. A voice that has both words of a pair, or neither, is not compared.",
    find=find,
)
