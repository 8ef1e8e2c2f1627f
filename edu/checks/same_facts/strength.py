"""F006: a must that is an order in one voice and a suggestion in another."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_wording
from edu.checks.same_facts.prohibitions import musts
from edu.checks.same_facts.signs import BINDING, LOOSE, STRONG, WEAK
from edu.checks.subject import Subject, bare
from edu.content import Severity


def find(subject: Subject) -> Iterator[Fault]:
    """Voices of a must that leave a choice where another leaves none."""
    if not subject.whole.source_locale.startswith("en"):
        return
    for voices in musts(subject):
        texts = [(worded, bare(worded.parts)) for worded in voices]
        strong = [(worded, match[0]) for worded, text in texts if (match := STRONG.search(text))]
        bound = {match["verb"].lower() for _, text in texts for match in BINDING.finditer(text)} if strong else set()
        for worded, text in texts if strong else ():
            weak = WEAK.search(text) or next((m for m in LOOSE.finditer(text) if m["verb"].lower() in bound), None)
            if weak and not STRONG.search(text):
                other, word = strong[0]
                yield in_wording(
                    subject,
                    worded,
                    f"{other.context} says '{word}', and {worded.context} leaves a choice: '{weak[0]}'.",
                    "Ask for the same in every voice.",
                    weak[0],
                )


F006 = Check(
    code="F006",
    name="advice-softened",
    severity=Severity.WARNING,
    rule="A must is as strong in each voice.",
    why="'You must' and 'you may want to' are different advice.",
    source="Issue 3: a modal that appears in one voice of a must and not in the others.",
    wrong="""
claims:
  - id: blood-test
    importance: must
    say:
      clinician: "A blood test is required before the first dose."
      patient: "You must have a blood test before your first dose."
      easy: "You might want a blood test before your first dose."
      caregiver: "They must have a blood test before their first dose."
""",
    right="""
claims:
  - id: blood-test
    importance: must
    say:
      clinician: "A blood test is required before the first dose."
      patient: "You must have a blood test before your first dose."
      easy: "You must have a blood test before your first dose."
      caregiver: "They must have a blood test before their first dose."
""",
    limits="English only. An order in the imperative ('Have a blood test') is neither strong nor weak to it.",
    find=find,
)
