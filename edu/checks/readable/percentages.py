"""R011: a percentage of people, in a lay voice, that is no natural frequency."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_wording
from edu.checks.instruments import cci, pemat
from edu.checks.readable.shares import share_percents_in
from edu.checks.subject import Subject
from edu.content import Severity


def find(subject: Subject) -> Iterator[Fault]:
    """Percentages that count people in lay wordings: the kind of fact is wrong."""
    for worded in subject.said():
        for placeholder, value in share_percents_in(subject, worded) if worded.is_lay else ():
            yield in_wording(
                subject,
                worded,
                f"{placeholder} in {worded.context} says a share of people as {value}%.",
                f"Make '{placeholder.fact}' a proportion: lay voices then say '{value} out of 100 people'.",
                str(placeholder),
            )


R011 = Check(
    code="R011",
    name="percentage-of-people",
    severity=Severity.WARNING,
    rule="A lay voice says a share of people as so many out of so many.",
    why="Natural frequencies are understood by more people than percentages.",
    source="Trevena et al. (2013), BMC Med Inform Decis Mak 13(S2); Clear Communication Index 15 and 20.",
    wrong="""
facts:
  rash: {quantity: 8 %}
claims:
  - {id: rash, say: "A rash comes up in {rash} of people."}
""",
    right="""
facts:
  rash: {proportion: {percent: 8, outcome: rash, population: adults on the medicine}}
claims:
  - {id: rash, say: "A rash comes up in {rash}."}
""",
    limits="Proportions and comparisons are natural frequencies by themselves. A percentage of something else (an A1C "
    "of 7%, a solution of 0.9%) is fine; which it is shows by the words after it.",
    find=find,
    serves=(*pemat(6), *cci(15, 20)),
)
