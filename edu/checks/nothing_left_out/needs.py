"""N008: a claim that a reader gets without those that it needs."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.instruments import pemat
from edu.checks.subject import Subject
from edu.content import Severity


def find(subject: Subject) -> Iterator[Fault]:
    """Claims of a version whose `needs` are not in it, or only come later."""
    missing: dict[tuple[str, str, str], list[str]] = {}
    for version in subject.source_versions():
        order = [claim.id for claim in version.claims()]
        for at, claim_id in enumerate(order):
            for needed in subject.article.claims[claim_id].needs:
                if needed not in order:
                    missing.setdefault((claim_id, needed, "don't get"), []).append(version.reader.address)
                elif order.index(needed) > at:
                    missing.setdefault((claim_id, needed, "get only later"), []).append(version.reader.address)
    paths = {claim.id: path for path, _, claim in subject.article.paths()}
    for (claim_id, needed, how), readers in missing.items():
        yield Fault(
            f"'{claim_id}' needs '{needed}', which {', '.join(readers)} {how}.",
            "Say the claim that it needs to the same readers, before it.",
            subject.place((*paths[claim_id], "needs"), needed),
            claim_id,
            (needed,),
        )


N008 = Check(
    code="N008",
    name="need-missing",
    severity=Severity.WARNING,
    rule="A claim comes after the claims that it needs.",
    why="'On placebo, it was more' says nothing to a reader who wasn't told of the trial.",
    source="The model: `needs` names the claims without which a claim can't be understood. PEMAT-P 10.",
    wrong="""
claims:
  - {id: second, needs: [first], say: "After that, rest for a while."}
  - {id: first, say: "Take it with food."}
""",
    right="""
claims:
  - {id: first, say: "Take it with food."}
  - {id: second, needs: [first], say: "After that, rest for a while."}
""",
    limits="It knows only the needs that an author declared.",
    find=find,
    serves=pemat(10),
)
