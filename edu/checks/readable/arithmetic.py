"""R012: a sum that is left to a lay reader."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_wording
from edu.checks.instruments import cci, pemat
from edu.checks.subject import Subject, bare
from edu.content import Severity
from edu.content.facts import Fact, Quantity, Range

_SUMS = re.compile(
    r"\b(?:(?:multipl(?:y|ied)|divided?) (?:it |this |that |the \w+ |your \w+ )?by|"
    r"subtract|add up (?:the|your|all)|work out (?:how|the|your)|calculate)\b",
    re.IGNORECASE,
)
_PER = "/kg"


def find(subject: Subject) -> Iterator[Fault]:
    """Lay wordings that ask for a sum, or give a dose that only a sum makes usable."""
    is_english = subject.whole.source_locale.startswith("en")
    for worded in subject.said():
        if not worded.is_lay:
            continue
        match = _SUMS.search(bare(worded.parts)) if is_english else None
        if match:
            yield in_wording(
                subject,
                worded,
                f"{worded.context} asks the reader to work something out: '{match[0]}'.",
                "Work it out for them: a table, an amount, or 'ask your pharmacist'.",
                match[0],
            )
        for placeholder in worded.placeholders:
            fact = subject.fact(placeholder.fact)
            if _unit(fact).endswith(_PER):
                yield in_wording(
                    subject,
                    worded,
                    f"{placeholder} in {worded.context} is an amount for each kilogram: a sum to be done.",
                    "Leave it to the clinician voice, and tell the others who will work it out.",
                    str(placeholder),
                )


def _unit(fact: Fact | None) -> str:
    match fact:
        case Quantity():
            return fact.quantity.unit
        case Range():
            return fact.range.unit
        case _:
            return ""


R012 = Check(
    code="R012",
    name="sum-left-to-reader",
    severity=Severity.WARNING,
    rule="A lay reader needn't work anything out.",
    why="Every sum is a chance for a wrong dose.",
    source="PEMAT-P 7; Clear Communication Index 17.",
    wrong="""
facts:
  dose: {quantity: 15 mg/kg}
claims:
  - {id: dose, say: "Give {dose} by mouth."}
""",
    right="""
facts:
  dose: {quantity: 15 mg/kg}
claims:
  - id: dose
    say: {clinician: "Give {dose} by mouth.", patient: "Your pharmacist tells you how much to give."}
    waive: {F003: "Nobody who is no professional has to work out a dose."}
""",
    limits="English words for sums; amounts for each kilogram in every language.",
    find=find,
    serves=(*pemat(7), *cci(17)),
)
