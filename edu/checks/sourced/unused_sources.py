"""S002: a source that nothing cites."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.subject import Subject
from edu.content import Severity
from edu.content.markup import Citation


def find(subject: Subject) -> Iterator[Fault]:
    """The article's sources against its claims."""
    used = {source for claim in subject.article.claims.values() for source in claim.cite}
    used |= {part.source for worded in subject.wordings() for part in worded.parts if isinstance(part, Citation)}
    facts = {placeholder.fact for worded in subject.wordings() for placeholder in worded.placeholders}
    used |= {source for fact in facts if fact in subject.article.facts for source in subject.article.facts[fact].source}
    for source in subject.article.sources:
        if source not in used:
            yield Fault(
                f"No claim cites the source '{source}'.",
                "Cite it by the claims that rest on it, or remove it.",
                subject.place(("sources", source)),
                narrow=(source,),
            )


S002 = Check(
    code="S002",
    name="source-unused",
    severity=Severity.WARNING,
    rule="Every source is cited by a claim.",
    why="A source that nothing cites was forgotten, or is a slip in an id.",
    source="Promise 4 of the design: every version lists just the sources that it uses.",
    wrong="""
sources:
  guideline: {type: report, title: "A guideline", issued: 2024, URL: "https://example.org/guideline"}
claims:
  - {id: take-it, say: "Take it with food."}
""",
    right="""
sources:
  guideline: {type: report, title: "A guideline", issued: 2024, URL: "https://example.org/guideline"}
claims:
  - {id: take-it, cite: [guideline], say: "Take it with food."}
""",
    limits="The source of a fact that is said counts as used; that its claim has to cite it too is told by S001.",
    find=find,
)
