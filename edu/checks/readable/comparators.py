"""R010: a share without what it is compared with, or without its time."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_wording
from edu.checks.instruments import cci, pemat
from edu.checks.readable.shares import shares_in, voices_of_needs
from edu.checks.subject import Subject, Worded
from edu.content import Severity
from edu.content.facts import Amount, Comparison, Duration, Fact, Proportion


def find(subject: Subject) -> Iterator[Fault]:
    """Comparisons said by one group only, and shares over a time that nothing beside them says."""
    for worded in subject.said():
        arms: dict[str, set[str]] = {}
        facts: dict[str, tuple[str, Fact]] = {}
        for placeholder, fact in shares_in(subject, worded):
            arms.setdefault(placeholder.fact, set()).add(placeholder.part.partition(".")[0])
            facts.setdefault(placeholder.fact, (str(placeholder), fact))
        for fact_id, (near, fact) in facts.items():
            if isinstance(fact, Comparison) and len(arms[fact_id]) == 1:
                yield in_wording(
                    subject,
                    worded,
                    f"{worded.context} says one group of '{fact_id}' and not the other.",
                    "Say both groups: a number means little without the one it is compared with.",
                    near,
                )
            span = _span(fact)
            if span and span not in _spans_said(subject, worded):
                yield in_wording(
                    subject,
                    worded,
                    f"{worded.context} says '{fact_id}' without its time, which is {span.value} {span.unit}.",
                    f"Say {{{fact_id}.span}} in it, or in a claim that it needs.",
                    near,
                )


def _span(fact: Fact) -> Amount | None:
    if isinstance(fact, Comparison):
        return fact.compare.span
    return fact.proportion.span if isinstance(fact, Proportion) else None


def _spans_said(subject: Subject, worded: Worded) -> set[Amount]:
    """The lengths of time that a wording, or one that it needs, says."""
    said: set[Amount] = set()
    for other in voices_of_needs(subject, worded):
        for placeholder in other.placeholders:
            fact = subject.fact(placeholder.fact)
            if isinstance(fact, Duration):
                said.add(fact.duration)
            span = _span(fact) if fact and placeholder.part == "span" else None
            if span:
                said.add(span)
    return said


R010 = Check(
    code="R010",
    name="no-comparator-or-time",
    severity=Severity.WARNING,
    rule="A share says what it is compared with, and over which time, where its fact has them.",
    why="'12 out of 100 had an attack' is good or bad only beside those without the medicine, and by how long it took.",
    source="Trevena et al. (2013), BMC Med Inform Decis Mak 13(S2); Clear Communication Index 16.",
    wrong="""
facts:
  attacks:
    compare: {outcome: attack, population: adults, span: 28 weeks,
              with: {percent: 12, group: the medicine}, without: {percent: 39, group: placebo}}
claims:
  - {id: benefit, show: attacks, say: "In {attacks.span}, {attacks.with} had an attack."}
""",
    right="""
facts:
  attacks:
    compare: {outcome: attack, population: adults, span: 28 weeks,
              with: {percent: 12, group: the medicine}, without: {percent: 39, group: placebo}}
claims:
  - id: benefit
    show: attacks
    say: "In {attacks.span}, {attacks.with} had an attack. Without it, {attacks.without} did."
""",
    limits="A proportion whose fact has no span is not asked for one. The same length of time, said of another fact of "
    "the same wording, will do.",
    find=find,
    serves=(*pemat(6), *cci(16)),
)
