"""S005: a journal article without author, journal or year."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.subject import Subject
from edu.content import Severity

_NEEDED = {"author": "author", "container_title": "container-title", "issued": "issued"}


def find(subject: Subject) -> Iterator[Fault]:
    """What each reference to a journal lacks."""
    for source_id, source in subject.article.sources.items():
        missing = [shown for name, shown in _NEEDED.items() if not getattr(source, name)]
        if source.type == "article-journal" and missing:
            yield Fault(
                f"The source '{source_id}' lacks {', '.join(missing)}.",
                f"Add what the paper itself gives; until it is confirmed, waive S005.{source_id}.",
                subject.place(("sources", source_id)),
                narrow=(source_id,),
            )


S005 = Check(
    code="S005",
    name="reference-incomplete",
    severity=Severity.WARNING,
    rule="A reference to a journal has author, journal and year.",
    why="Without the year nobody can tell how old the evidence is.",
    source="ICMJE Recommendations, references; CSL 1.0.2.",
    wrong="""
sources:
  trial: {type: article-journal, title: "A trial", DOI: "10.1000/182"}
claims:
  - {id: take-it, cite: [trial], say: "Take it with food."}
""",
    right="""
sources:
  trial: {type: article-journal, title: Trial, author: [Doe J], container-title: BMJ, issued: 2020, DOI: "10.1000/182"}
claims:
  - {id: take-it, cite: [trial], say: "Take it with food."}
""",
    limits="Journal articles only.",
    find=find,
)
