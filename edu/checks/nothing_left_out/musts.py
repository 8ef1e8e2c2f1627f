"""N001: a must that a version doesn't say."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.subject import Subject, name_of
from edu.content import Severity


def find(subject: Subject) -> Iterator[Fault]:
    """Each version, in every locale, against the article's musts: by words that are really there."""
    musts = [(path, claim) for path, _, claim in subject.article.paths() if claim.is_must]
    lost: dict[str, list[str]] = {}
    for version in subject.versions():
        said = {claim.id for claim in version.claims() if claim.block.text.strip()}
        for _, claim in musts:
            if claim.id not in said:
                lost.setdefault(claim.id, []).append(name_of(version.reader))
    for path, claim in musts:
        if claim.id in lost:
            yield Fault(
                f"The must '{claim.id}' is not in the version{'s' if len(lost[claim.id]) > 1 else ''} for "
                f"{', '.join(lost[claim.id])}.",
                "Give it words in a voice that these readers are spoken to with.",
                subject.place((*path, "id")),
                claim.id,
            )


N001 = Check(
    code="N001",
    name="must-missing",
    severity=Severity.ERROR,
    rule="A must is in every version of every audience, level and language.",
    why="A warning that one reader doesn't get is no warning to that reader.",
    source="Promise 2 of the design: nothing left out.",
    wrong="""
claims:
  - {id: no-alcohol, importance: must, say: "[@label]"}
""",
    right="""
claims:
  - {id: no-alcohol, importance: must, say: "Do not drink alcohol. [@label]"}
""",
    limits="It sees that the claim is said, not how well. Adapting says a must in another voice or language before it "
    "leaves it out, so this is the last net; N002 and N003 tell when that happens.",
    find=find,
    waivable=False,
)
