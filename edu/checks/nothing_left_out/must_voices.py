"""N002: a must that readers get in a voice that was made for others."""

from __future__ import annotations

from collections.abc import Iterator

from edu.audiences import Reader
from edu.checks.base import Check, Fault
from edu.checks.subject import Subject
from edu.content import Severity


def find(subject: Subject) -> Iterator[Fault]:
    """Each version, in every language: every must has words in the voice that its level asks for first."""
    lost: dict[tuple[str, str, str], list[Reader]] = {}
    for version in subject.versions():
        best = version.reader.reading_level.voices[0]
        for claim in version.claims():
            if claim.importance == "must" and best not in subject.article.claims[claim.id].say:
                key = (claim.id, best.value, claim.block.voice.value)
                lost.setdefault(key, []).append(version.reader)
    paths = {claim.id: path for path, _, claim in subject.article.paths()}
    for (claim_id, own, voice), found in lost.items():
        count, say = ("the version", "says") if len(found) == 1 else (f"the {len(found)} versions", "say")
        yield Fault(
            f"The must '{claim_id}' has no {own} wording: {count} for {_names(found)} {say} it in the {voice} voice.",
            f"Add '{own}:' under 'say:' of the claim, even if its words are those of the {voice} voice.",
            subject.place((*paths[claim_id], "say")),
            claim_id,
            (own,),
        )


def _names(found: list[Reader]) -> str:
    """The readers by address, each with the locales: `patient/plain in en, es; patient/full in en, es`."""
    locales: dict[str, list[str]] = {}
    for reader in found:
        locales.setdefault(reader.address, []).append(reader.locale)
    return "; ".join(f"{address} in {', '.join(each)}" for address, each in locales.items())


N002 = Check(
    code="N002",
    name="must-without-own-voice",
    severity=Severity.ERROR,
    rule="A must has a wording in the voice of every reader.",
    why="What everyone has to know has to be said so that everyone understands it.",
    source="Promise 2 of the design; issue 3: deleting any one must wording fails and names the versions that lost it.",
    wrong="""
claims:
  - id: no-alcohol
    importance: must
    say:
      clinician: "Patients should not drink alcohol."
      patient: "Do not drink alcohol."
      caregiver: "They should not drink alcohol."
""",
    right="""
claims:
  - id: no-alcohol
    importance: must
    say:
      clinician: "Patients should not drink alcohol."
      patient: "Do not drink alcohol."
      easy: "Do not drink alcohol."
      caregiver: "They should not drink alcohol."
""",
    limits="It asks for a wording, not for a good one.",
    find=find,
    waivable=False,
)
