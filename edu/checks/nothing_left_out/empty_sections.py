"""N005: a section of which a reader gets nothing."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.subject import Subject
from edu.content import Severity
from edu.content.model import Role

ALWAYS = frozenset({Role.KEY_POINTS, Role.DOSING, Role.SIDE_EFFECTS, Role.SAFETY, Role.WHEN_TO_CALL})
"""What every reader asks for, at every level."""


def find(subject: Subject) -> Iterator[Fault]:
    """Sections of a kind that every reader needs, and that drop out of a version."""
    empty: dict[str, list[str]] = {}
    for version in subject.source_versions():
        present = {section.id for section in version.sections}
        for section in subject.article.sections:
            if section.role in ALWAYS and section.id not in present:
                empty.setdefault(section.id, []).append(version.reader.address)
    for i, section in enumerate(subject.article.sections):
        if section.id in empty:
            yield Fault(
                f"The section '{section.id}' is empty for {', '.join(empty[section.id])}.",
                "Say one of its claims to these readers, or waive it with the reason why they needn't have it.",
                subject.place(("sections", i, "id")),
                narrow=(section.id, *empty[section.id]),
            )


N005 = Check(
    code="N005",
    name="section-empty",
    severity=Severity.WARNING,
    rule="A section about safety, dosing, side effects or help, and the key points, has something for every reader.",
    why="A section of which a reader gets nothing leaves no trace on their page.",
    source="Issue 3: a section that is empty for a reader.",
    wrong="""
sections:
  - id: key-points
    role: key-points
    title: {patient: "The main points"}
    claims: [{id: ask, cite: label, say: {patient: "Ask your doctor or nurse if you are not sure."}}]
  - id: side-effects
    role: side-effects
    title: {patient: "Side effects"}
    claims: [{id: headache, cite: label, depth: detail, say: {patient: "You may get a headache."}}]
""",
    right="""
sections:
  - id: key-points
    role: key-points
    title: {patient: "The main points"}
    claims: [{id: ask, cite: label, say: {patient: "Ask your doctor or nurse if you are not sure."}}]
  - id: side-effects
    role: side-effects
    title: {patient: "Side effects"}
    claims: [{id: headache, cite: label, depth: core, say: {patient: "You may get a headache."}}]
""",
    limits="Other sections may lie deeper than a reader asked for, or be omitted claim by claim with a reason; N006 "
    "tells where a wording is missing.",
    find=find,
)
