"""R015: a comparison that lay readers are told and not shown."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.instruments import cci, pemat
from edu.checks.readable.shares import shares_in
from edu.checks.subject import Subject
from edu.content import Severity
from edu.content.facts import Comparison
from edu.content.model import Role


def find(subject: Subject) -> Iterator[Fault]:
    """The first comparison of the benefits, where no claim draws one."""
    sections = [section for section in subject.article.sections if section.role is Role.BENEFITS]
    if not sections or any(claim.show for section in sections for claim in section.claims):
        return
    for worded in subject.said():
        if worded.section in sections and worded.is_lay:
            for placeholder, fact in shares_in(subject, worded):
                if isinstance(fact, Comparison):
                    yield Fault(
                        f"The comparison '{placeholder.fact}' is told to lay readers, and nothing there is drawn.",
                        f"Add 'show: {placeholder.fact}' to the claim '{worded.name}'.",
                        subject.place(worded.path, str(placeholder)),
                        worded.name,
                    )
                    return


R015 = Check(
    code="R015",
    name="comparison-not-drawn",
    severity=Severity.NOTE,
    rule="The main comparison of the benefits is drawn as well as told.",
    why="Icon arrays help people with few numbers at hand most.",
    source="Garcia-Retamero & Cokely (2017), Designing Visual Aids That Promote Risk Literacy, Human Factors 59(4); "
    "PEMAT-P 15, Clear Communication Index 4 and 20.",
    wrong="""
facts:
  attacks:
    compare: {outcome: attack, population: adults, span: 28 weeks,
              with: {percent: 12, group: the medicine}, without: {percent: 39, group: placebo}}
sections:
  - id: key-points
    role: key-points
    title: {patient: "The main points"}
    claims: [{id: ask, cite: label, say: {patient: "Ask your doctor or nurse if you are not sure."}}]
  - id: benefits
    role: benefits
    title: {patient: "How well it works"}
    claims:
      - id: benefit
        cite: label
        say: {patient: "In {attacks.span}, {attacks.with} had an attack. Without it, {attacks.without} did."}
""",
    right="""
facts:
  attacks:
    compare: {outcome: attack, population: adults, span: 28 weeks,
              with: {percent: 12, group: the medicine}, without: {percent: 39, group: placebo}}
sections:
  - id: key-points
    role: key-points
    title: {patient: "The main points"}
    claims: [{id: ask, cite: label, say: {patient: "Ask your doctor or nurse if you are not sure."}}]
  - id: benefits
    role: benefits
    title: {patient: "How well it works"}
    claims:
      - id: benefit
        cite: label
        show: attacks
        say: {patient: "In {attacks.span}, {attacks.with} had an attack. Without it, {attacks.without} did."}
""",
    limits="Sections about benefits only, one drawing each.",
    find=find,
    serves=(*pemat(15), *cci(4, 20)),
)
