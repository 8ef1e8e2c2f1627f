"""F007: two voices of a claim that point opposite ways, or to other times."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_wording
from edu.checks.same_facts.signs import ARTICLE, DIRECTIONS, WITHOUT, words
from edu.checks.subject import Subject, Worded, bare, by_claim
from edu.content import Severity
from edu.translation.guards.pattern import Pattern


def find(subject: Subject) -> Iterator[Fault]:
    """Voices that have one word of a family where most have only another of it."""
    if not subject.whole.source_locale.startswith("en"):
        return
    for voices in by_claim(subject):
        texts = [(worded, bare(worded.parts)) for worded in voices]
        for family in (*DIRECTIONS, *_with_or_without([text for _, text in texts])):
            yield from _apart(subject, texts, family)


def _apart(subject: Subject, texts: list[tuple[Worded, str]], family: tuple[Pattern, ...]) -> Iterator[Fault]:
    camps: dict[int, list[tuple[Worded, str]]] = {}
    for worded, text in texts:
        found = [(which, match[0]) for which, member in enumerate(family) if (match := member.search(text))]
        if len(found) == 1:
            camps.setdefault(found[0][0], []).append((worded, found[0][1]))
    *fewer, more = sorted(camps.values(), key=len) or [[]]
    for worded, word in (each for camp in fewer for each in camp):
        yield in_wording(
            subject,
            worded,
            f"{worded.context} says '{word}' where {more[0][0].context} says '{more[0][1]}'.",
            "Check which is meant, and say the same in every voice.",
            word,
        )


def _with_or_without(texts: list[str]) -> Iterator[tuple[Pattern, Pattern]]:
    """What one of the voices says to do without: with it, or without it."""
    for thing in dict.fromkeys(match[1].lower() for text in texts for match in WITHOUT.finditer(text)):
        yield words(f"with_{ARTICLE}{thing}"), words(f"without_{ARTICLE}{thing}")


F007 = Check(
    code="F007",
    name="opposite-directions",
    severity=Severity.WARNING,
    rule="The voices of a claim point the same way: before or after, more or fewer, daily or weekly, with or without.",
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
    limits="English only. A voice that has two words of a family, or none, is not compared.",
    find=find,
)
