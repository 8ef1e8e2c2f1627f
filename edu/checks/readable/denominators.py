"""R009: shares out of different numbers in one lay wording."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_wording
from edu.checks.instruments import cci, pemat
from edu.checks.readable.shares import denominators
from edu.checks.subject import Subject
from edu.content import Severity


def find(subject: Subject) -> Iterator[Fault]:
    """Lay wordings whose shares are out of 100 and out of 1,000, or of two groups of different size."""
    for worded in subject.said():
        found = denominators(subject, worded) if worded.is_lay else {}
        if len(found) > 1:
            told = ", ".join(f"{placeholder} out of {of:,}" for of, placeholder in sorted(found.items()))
            yield in_wording(
                subject,
                worded,
                f"{worded.context} says shares out of different numbers: {told}.",
                "Publish them on one denominator if the source has them so, or make two claims of it.",
                list(found.values())[-1],
            )


R009 = Check(
    code="R009",
    name="different-denominators",
    severity=Severity.WARNING,
    rule="The shares in one lay wording are out of the same number.",
    why="People compare the first numbers and miss the second: 93 out of 1,000 looks more than 10 out of 100.",
    source="Trevena et al. (2013), Presenting quantitative information about decision outcomes, BMC Med Inform Decis "
    "Mak 13(S2); PEMAT-P 6, Clear Communication Index 15.",
    wrong="""
facts:
  headache: {proportion: {percent: 8, outcome: headache, population: adults on the medicine}}
  rash: {proportion: {percent: 9.3, outcome: rash, population: adults on the medicine}}
claims:
  - id: effects
    say:
      clinician: "Headache {headache}, rash {rash}."
      patient: "Of those on it, {headache} had a headache. A rash came up in {rash}."
""",
    right="""
facts:
  headache: {proportion: {percent: 8, outcome: headache, population: adults on the medicine}}
  rash: {proportion: {percent: 9, outcome: rash, population: adults on the medicine}}
claims:
  - id: effects
    say:
      clinician: "Headache {headache}, rash {rash}."
      patient: "Of those on it, {headache} had a headache. A rash came up in {rash}."
""",
    limits="The two groups of one comparison always get one denominator. Counts that were published without a "
    "percentage keep their own.",
    find=find,
    serves=(*pemat(6), *cci(15)),
)
