"""S001: a claim that says a fact and cites none of the fact's sources."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.subject import Subject
from edu.content import Severity
from edu.content.markup import Citation


def find(subject: Subject) -> Iterator[Fault]:
    """The sources of each fact said against those that its claim cites."""
    cited: dict[str, set[str]] = {}
    for worded in subject.said():
        sources = cited.setdefault(worded.name, set(worded.claim.cite if worded.claim else ()))
        sources |= {part.source for part in worded.parts if isinstance(part, Citation)}
    told: set[tuple[str, str]] = set()
    for worded in subject.said():
        for placeholder in worded.placeholders:
            fact = subject.fact(placeholder.fact)
            key = (worded.name, placeholder.fact)
            if fact is None or key in told or cited[worded.name] & set(fact.source):
                continue
            told.add(key)
            yield Fault(
                f"'{worded.name}' says '{placeholder.fact}' from {', '.join(fact.source)}, and cites only "
                f"{', '.join(sorted(cited[worded.name]))}.",
                f"Add {fact.source[0]} to 'cite:' of the claim.",
                subject.place((*worded.path[:4], "cite")),
                worded.name,
                (placeholder.fact, *fact.source),
            )


S001 = Check(
    code="S001",
    name="fact-without-its-source",
    severity=Severity.WARNING,
    rule="A claim cites a source of each fact that it says.",
    why="A reader who looks the number up must find it where the page says.",
    source="Promise 4 of the design: sourced. That a claim cites anything at all is asked when the library is loaded.",
    wrong="""
sources:
  trial: {type: article-journal, title: Trial, author: [Doe J], container-title: BMJ, issued: 2020, DOI: "10.1000/182"}
facts:
  dose: {quantity: 300 mg, source: trial}
claims:
  - {id: take-it, cite: [label], say: "Take {dose} with food."}
""",
    right="""
sources:
  trial: {type: article-journal, title: Trial, author: [Doe J], container-title: BMJ, issued: 2020, DOI: "10.1000/182"}
facts:
  dose: {quantity: 300 mg, source: trial}
claims:
  - {id: take-it, cite: [trial, label], say: "Take {dose} with food."}
""",
    limits="It can't tell whether the source says so.",
    find=find,
)
