"""R008: a relative figure beside shares that don't make it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from edu.checks.base import Check, Fault, in_wording
from edu.checks.instruments import pemat
from edu.checks.readable.shares import relative_percents_in, shares_in, voices_of_needs
from edu.checks.subject import Subject, Worded
from edu.content import Severity
from edu.content.facts import Comparison

TOLERANCE = Decimal(1)
"""Percentage points by which rounding alone may set two figures apart."""


def find(subject: Subject) -> Iterator[Fault]:
    """Relative percentages against what the shares beside them come to."""
    for worded in subject.said():
        for placeholder, value in relative_percents_in(subject, worded):
            for fact_id, changes in _made(subject, worded):
                made = min(changes, key=lambda change: abs(change - value))
                if abs(made - value) > TOLERANCE:
                    yield in_wording(
                        subject,
                        worded,
                        f"{placeholder} in {worded.context} is {value}%, and the shares of '{fact_id}' beside it come "
                        f"to {made:.0f}%: readers will do the sum.",
                        "Say which measure it is (a hazard ratio is none of shares), or leave it out.",
                        str(placeholder),
                    )


def _made(subject: Subject, worded: Worded) -> Iterator[tuple[str, list[Decimal]]]:
    """What the two shares of each comparison beside come to as a relative change, of those with and those without."""
    seen: set[str] = set()
    for other in voices_of_needs(subject, worded):
        for placeholder, fact in shares_in(subject, other):
            if placeholder.fact in seen or not isinstance(fact, Comparison):
                continue
            seen.add(placeholder.fact)
            one, two = fact.compare.with_.percent, fact.compare.without.percent
            if one is not None and two is not None:
                pairs = [(one, two), (100 - one, 100 - two)]
                changes = [abs(b - a) / b * 100 for a, b in pairs if b]
                if changes:
                    yield placeholder.fact, changes


R008 = Check(
    code="R008",
    name="one-measure-from-another",
    severity=Severity.WARNING,
    rule="A relative figure beside shares is the one that they make, or says where it comes from.",
    why="12 and 39 in 100 don't make the reported 73%, which is of a hazard ratio: a reader who does the sum finds a "
    "mistake that isn't there, or believes a number that nobody published.",
    source="The design: never one measure worked out from another; CONSORT 2010 item 17.",
    wrong="""
facts:
  attacks:
    compare: {outcome: attack, population: adults, span: 28 weeks,
              with: {percent: 12, group: the medicine}, without: {percent: 39, group: placebo}}
  less: {quantity: 73 %}
claims:
  - id: benefit
    show: attacks
    say:
      clinician: "In {attacks.span}, {attacks.with} v {attacks.without}, lower by {less}."
      patient: "In {attacks.span}, {attacks.with} had an attack. Without it, {attacks.without} did."
    waive: {F003: "An example."}
""",
    right="""
facts:
  attacks:
    compare: {outcome: attack, population: adults, span: 28 weeks,
              with: {percent: 12, group: the medicine}, without: {percent: 39, group: placebo}}
    hazard_ratio: {value: 0.272, ci95: [0.150, 0.496]}
claims:
  - id: benefit
    show: attacks
    say:
      clinician: "In {attacks.span}, {attacks.with} v {attacks.without}: {attacks.hazard_ratio}."
      patient: "In {attacks.span}, {attacks.with} had an attack. Without it, {attacks.without} did."
""",
    limits="It works out the relative change of two shares only, and allows one point for rounding.",
    find=find,
    serves=pemat(7),
)
