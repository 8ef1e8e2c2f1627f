"""R017: benefits without risks, or risks without benefits."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.instruments import cci
from edu.checks.subject import Subject
from edu.content import Severity
from edu.content.model import Kind, Role

TREATMENTS = frozenset({Kind.MEDICINE, Kind.PROCEDURE})
RISKS = frozenset({Role.SIDE_EFFECTS, Role.SAFETY})


def find(subject: Subject) -> Iterator[Fault]:
    """An article about a treatment: which of the two does it lack?"""
    if subject.article.kind not in TREATMENTS:
        return
    roles = {section.role for section in subject.article.sections}
    has_benefits, has_risks = Role.BENEFITS in roles, bool(roles & RISKS)
    if has_benefits != has_risks:
        has, lacks = ("benefits", "risks") if has_benefits else ("risks", "benefits")
        role = "side-effects" if has_benefits else "benefits"
        yield Fault(
            f"The article tells the {has} of a treatment and not its {lacks}.",
            f"Add a section whose role is '{role}'.",
            subject.place(("kind",)),
        )


_SECTION = """
  - id: {id}
    role: {role}
    title: {{patient: "{title}"}}
    claims: [{{id: {claim}, cite: label, say: {{patient: "{text}"}}}}]"""
_FIRST = _SECTION.format(
    id="key-points",
    role="key-points",
    title="The main points",
    claim="ask",
    text="Ask your doctor or nurse if you are not sure.",
)
_GOOD = _SECTION.format(id="good", role="benefits", title="The good it does", claim="good", text="It can help you.")
_BAD = _SECTION.format(id="bad", role="side-effects", title="Side effects", claim="bad", text="You may feel sick.")

R017 = Check(
    code="R017",
    name="one-side-only",
    severity=Severity.NOTE,
    rule="An article about a treatment tells its benefits and its risks.",
    why="Nobody can choose with half of the picture.",
    source="Clear Communication Index 19; International Patient Decision Aid Standards (IPDAS).",
    wrong=f"""
kind: medicine
sections:{_FIRST}{_GOOD}
""",
    right=f"""
kind: medicine
sections:{_FIRST}{_GOOD}{_BAD}
""",
    limits="It sees sections by their role, not how even they are. An article with neither (how to take it) is fine.",
    find=find,
    serves=cci(19),
)
