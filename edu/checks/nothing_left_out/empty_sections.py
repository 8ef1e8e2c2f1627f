"""N005: a section of which a reader gets nothing."""

from __future__ import annotations

from collections.abc import Iterator

from edu.audiences.version import Reason
from edu.checks.base import Check, Fault
from edu.checks.subject import Subject
from edu.content import Severity
from edu.content.model import Role

ALWAYS = frozenset({Role.KEY_POINTS, Role.DOSING, Role.SIDE_EFFECTS, Role.SAFETY, Role.WHEN_TO_CALL})
"""What every reader asks for, at every level."""


def find(subject: Subject) -> Iterator[Fault]:
    """Sections that drop out of a version, unless an author decided that by depth or by name."""
    empty: dict[str, list[str]] = {}
    for version in subject.source_versions():
        present = {section.id for section in version.sections}
        reasons = {left.claim: left.reason for left in version.left_out}
        for section in subject.article.sections:
            if section.id in present:
                continue
            is_decided = all(reasons.get(claim.id) is not Reason.NO_WORDING for claim in section.claims)
            if section.role in ALWAYS or not is_decided:
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
    rule="No section is empty for a reader, unless its author decided so: by depth, or claim by claim with a reason.",
    why="A heading that one audience doesn't see hides that something was left out.",
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
    limits="Sections about safety, dosing, side effects, help and the key points may not be empty at all.",
    find=find,
)
