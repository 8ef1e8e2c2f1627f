"""S004: a source with nothing to find it by."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.subject import Subject
from edu.content import Severity


def find(subject: Subject) -> Iterator[Fault]:
    """Sources without DOI, PMID, PMCID and address."""
    for source_id, source in subject.article.sources.items():
        if not (source.DOI or source.PMID or source.PMCID or source.URL):
            yield Fault(
                f"The source '{source_id}' has nothing to find it by.",
                f"Add DOI, PMID or URL; where there is none, waive S004.{source_id} and say where it was read.",
                subject.place(("sources", source_id)),
                narrow=(source_id,),
            )


S004 = Check(
    code="S004",
    name="source-unfindable",
    severity=Severity.WARNING,
    rule="A source has a DOI, a PMID or an address.",
    why="A reader who doubts a claim must be able to look.",
    source="Promise 4 of the design: sourced; ICMJE Recommendations, references.",
    wrong="""
sources:
  trial: {type: report, title: "A report", issued: 2020}
claims:
  - {id: take-it, cite: [trial], say: "Take it with food."}
""",
    right="""
sources:
  trial: {type: report, title: "A report", issued: 2020, URL: "https://example.org/report"}
claims:
  - {id: take-it, cite: [trial], say: "Take it with food."}
""",
    limits="It doesn't try the address.",
    find=find,
)
