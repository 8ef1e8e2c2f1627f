"""R013: an article that doesn't begin with its main points."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.instruments import cci, pemat
from edu.checks.subject import Subject
from edu.content import Severity
from edu.content.model import Depth, Role


def find(subject: Subject) -> Iterator[Fault]:
    """The first section: is it the key points, and does every reader get some?"""
    first = subject.article.sections[0]
    if first.role is not Role.KEY_POINTS:
        yield Fault(
            "The article doesn't begin with its key points.",
            "Begin with a section whose role is 'key-points', a few claims long.",
            subject.place(("sections", 0, "role")),
        )
    elif not any(claim.depth is Depth.CORE or claim.is_must for claim in first.claims):
        yield Fault(
            "No key point is core: readers at the easy level get none.",
            "Give the most important ones the depth 'core'.",
            subject.place(("sections", 0, "claims")),
        )


R013 = Check(
    code="R013",
    name="no-key-points",
    severity=Severity.NOTE,
    rule="An article begins with its main points.",
    why="Many readers read the first lines only.",
    source="PEMAT-P 11; Clear Communication Index 2 and 10.",
    wrong="""
sections:
  - id: about
    role: about
    title: {patient: "About it"}
    claims: [{id: ask, cite: label, say: {patient: "Ask your doctor or nurse if you are not sure."}}]
""",
    right="""
sections:
  - id: key-points
    role: key-points
    title: {patient: "The main points"}
    claims: [{id: ask, cite: label, say: {patient: "Ask your doctor or nurse if you are not sure."}}]
""",
    limits="It sees the section's role, not whether its points are the main ones.",
    find=find,
    serves=(*pemat(11), *cci(2, 10)),
)
