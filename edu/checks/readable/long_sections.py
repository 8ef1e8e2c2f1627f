"""R016: a section that is too long to be taken in at once."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.instruments import cci, pemat
from edu.checks.subject import Subject
from edu.content import Severity
from edu.content.base import Voice
from edu.readability import measure

MOST_WORDS = {"easy": 250, "plain": 300}
"""Words of a section, at the levels that are short on purpose."""


def find(subject: Subject) -> Iterator[Fault]:
    """Sections of the easy and plain versions in the source language that go on for too long."""
    long: dict[str, list[str]] = {}
    for version in subject.source_versions():
        most = MOST_WORDS.get(version.reader.level)
        if most is None or version.reader.reading_level.voices[0] is Voice.CLINICIAN:
            continue
        for section in version.sections:
            words = measure([claim.block.text for claim in section.claims], locale=version.locale).words
            if words > most:
                long.setdefault(section.id, []).append(f"{version.reader.address} ({words} words, {most} at most)")
    for i, name in enumerate(section.id for section in subject.article.sections):
        if name in long:
            yield Fault(
                f"The section '{name}' is long for {', '.join(long[name])}.",
                "Make two sections of it, or lay what not everyone needs deeper.",
                subject.place(("sections", i, "id")),
                narrow=(name,),
            )


_LINES = " ".join(["Take it with some food."] * 12)

R016 = Check(
    code="R016",
    name="section-too-long",
    severity=Severity.NOTE,
    rule="A section has at most 250 words at the easy level, 300 at the plain level.",
    why="A reader finds a short section again, and gets through it.",
    source="PEMAT-P 8; Clear Communication Index 9. The figures are ours.",
    wrong=f"""
claims:
  - {{id: one, say: "{_LINES}"}}
  - {{id: two, say: "{_LINES}"}}
  - {{id: three, say: "{_LINES}"}}
  - {{id: four, say: "{_LINES}"}}
  - {{id: five, say: "{_LINES}"}}
  - {{id: six, say: "{_LINES}"}}
""",
    right=f"""
claims:
  - {{id: one, say: "{_LINES}"}}
  - {{id: two, say: "{_LINES}"}}
""",
    limits="It counts words, not ideas.",
    find=find,
    serves=(*pemat(8), *cci(9)),
)
