"""F006: a must that is an order in one voice and a suggestion in another."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_wording
from edu.checks.same_facts.prohibitions import musts
from edu.checks.same_facts.signs import AT_ONCE, BINDING, LOOSE, STRONG, WEAK
from edu.checks.subject import Subject, Worded, bare
from edu.content import Severity


def find(subject: Subject) -> Iterator[Fault]:
    """Voices of a must that leave a choice where another leaves none, or leave out how soon."""
    if not subject.whole.source_locale.startswith("en"):
        return
    for voices in musts(subject):
        texts = [(worded, bare(worded.parts)) for worded in voices]
        strong = [(worded, match[0]) for worded, text in texts if (match := STRONG.search(text))]
        bound = {match["verb"].lower() for _, text in texts for match in BINDING.finditer(text)} if strong else set()
        for worded, text in texts:
            others = [(other, said) for other, said in texts if other is not worded]
            weak = WEAK.search(text)
            if strong and not STRONG.search(text):
                weak = weak or next((m for m in LOOSE.finditer(text) if m["verb"].lower() in bound), None)
                told = f"{strong[0][0].context} says '{strong[0][1]}'"
            else:
                alone = len(others) > 1 and not any(WEAK.search(said) or LOOSE.search(said) for _, said in others)
                weak = weak if alone and not STRONG.search(text) else None
                told = "The other voices leave none"
            if weak:
                message = f"{told}, and {worded.context} leaves a choice: '{weak[0]}'."
                yield in_wording(subject, worded, message, "Ask for the same in every voice.", weak[0])
            if len(others) > 1 and not _how_soon(worded) and all(_how_soon(other) for other, _ in others):
                other = others[0][0]
                message = f"{other.context} says '{_how_soon(other)}', and {worded.context} doesn't say how soon."
                yield in_wording(subject, worded, message, "Say in every voice that it can't wait.")


def _how_soon(worded: Worded) -> str:
    """What says that something can't wait: a word, or the number to call."""
    number = next((str(p) for p in worded.placeholders if str(p) == "{market.emergency}"), "")
    match = AT_ONCE.search(bare(worded.parts))
    return number or (match[0] if match else "")


F006 = Check(
    code="F006",
    name="advice-softened",
    severity=Severity.WARNING,
    rule="A must is as strong, and as urgent, in each voice.",
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
    limits="English only. An order in the imperative ('Have a blood test') is neither strong nor weak to it: a choice "
    "is found beside it where no other voice has one. 'Now', 'the same day' and the emergency number are one to it.",
    find=find,
)
