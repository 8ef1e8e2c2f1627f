"""N007: a fact that no wording says."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.subject import Subject
from edu.content import Severity


def find(subject: Subject) -> Iterator[Fault]:
    """Facts that stand in the article's list and in none of its sentences."""
    said = {placeholder.fact for worded in subject.wordings() for placeholder in worded.placeholders}
    said |= {claim.show for claim in subject.article.claims.values() if claim.show}
    for fact_id in subject.article.facts:
        if fact_id not in said:
            yield Fault(
                f"No wording says the fact '{fact_id}'.",
                "Say it by its placeholder, or remove it.",
                subject.place(("facts", fact_id)),
                narrow=(fact_id,),
            )


N007 = Check(
    code="N007",
    name="fact-unsaid",
    severity=Severity.WARNING,
    rule="Every fact is said by a claim.",
    why="A fact that was looked up and is not said was forgotten, or is a slip in a placeholder.",
    source="Issue 3: facts that are never said.",
    wrong="""
facts:
  dose: {quantity: 300 mg}
claims:
  - {id: take-it, say: "Take it with food."}
""",
    right="""
facts:
  dose: {quantity: 300 mg}
claims:
  - {id: take-it, say: "Take {dose} with food."}
""",
    limits="A fact that one voice says is said; whether the others do is told by F002.",
    find=find,
)
