"""R006: a relative measure without the numbers that it is relative to."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_wording
from edu.checks.instruments import cci, pemat
from edu.checks.readable.shares import ratios_in, relative_percents_in, says_shares, voices_of_needs
from edu.checks.subject import Subject
from edu.content import Severity


def find(subject: Subject) -> Iterator[Fault]:
    """Ratios and relative percentages, where neither their wording nor the claims it needs give the shares."""
    for worded in subject.said():
        relative = [*ratios_in(subject, worded), *(p for p, _ in relative_percents_in(subject, worded))]
        if not relative or any(says_shares(subject, other) for other in voices_of_needs(subject, worded)):
            continue
        for placeholder in relative:
            yield in_wording(
                subject,
                worded,
                f"{placeholder} in {worded.context} is a relative figure without the numbers of people behind it.",
                "Say the share of each group beside it, or need the claim that does; where only the ratio was "
                "published, waive it and say so.",
                str(placeholder),
            )


R006 = Check(
    code="R006",
    name="relative-without-absolute",
    severity=Severity.WARNING,
    rule="A relative measure stands beside the absolute numbers of the groups that it compares.",
    why="'Half the risk' is as true of 2 in 10 as of 2 in a million; readers and doctors alike overrate it.",
    source="CONSORT 2010 item 17b; Gigerenzer et al. (2007), Helping Doctors and Patients Make Sense of Health "
    "Statistics, Psychol Sci Public Interest 8(2). PEMAT-P 6, Clear Communication Index 16.",
    wrong="""
facts:
  less: {quantity: 50 %}
claims:
  - {id: benefit, say: "It makes attacks {less} less likely."}
""",
    right="""
facts:
  attacks:
    compare: {outcome: attack, population: adults, span: 1 year,
              with: {percent: 10, group: the medicine}, without: {percent: 20, group: placebo}}
claims:
  - id: benefit
    show: attacks
    say: "In {attacks.span}, {attacks.with} on it had an attack. Without it, {attacks.without} did."
""",
    limits="It knows ratios by their facts, and a percentage as relative by the words beside it (lower by, fewer).",
    find=find,
    serves=(*pemat(6), *cci(16)),
)
