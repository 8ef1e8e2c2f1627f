"""F005: a must that one voice forbids and another doesn't."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_wording
from edu.checks.same_facts.signs import (
    AT_ONCE,
    DENIED,
    DESCRIBING,
    HURRY,
    IN_CONDITION,
    ORDERED,
    PROHIBITIONS,
    TAKING,
    TURNED_ROUND,
)
from edu.checks.subject import Subject, Worded, bare, by_claim
from edu.content import Severity
from edu.content.base import Voice
from edu.content.model import Layout

_MEND = "Give both voices the same turn, or waive it with the reason why they mean the same."
_NEXT_WORD = re.compile(r"\s+(\w+)")


def find(subject: Subject) -> Iterator[Fault]:
    """Voices of a must with nothing like the prohibition that another voice has."""
    if not subject.whole.source_locale.startswith("en"):
        return
    for voices in by_claim(subject):
        if not any(PROHIBITIONS.search(bare(worded.parts)) for worded in voices):
            continue
        denied = {
            verb: (worded, word)
            for worded in voices
            for verb, word in verbs_denied(worded).items()
            if verb not in verbs_said(worded)
        }
        turned = []
        for worded in voices:
            said = verbs_said(worded)
            lost = sorted((said.keys() & denied.keys()) - verbs_denied(worded).keys())
            if lost:
                turned.append(worded)
                other, word = denied[lost[0]]
                yield in_wording(
                    subject,
                    worded,
                    f"{other.context} says not to '{word}', and {worded.context} says '{said[lost[0]]}'.",
                    _MEND,
                    said[lost[0]],
                    severity=Severity.ERROR if worded.is_must else None,
                )
        yield from _untold(subject, voices, turned)


def _untold(subject: Subject, voices: tuple[Worded, ...], turned: list[Worded]) -> Iterator[Fault]:
    """Voices with nothing like what another forbids; where most are so, the one voice that forbids it.

    Outside of musts and lists of don'ts, only voices that have the very word that another denies.
    """
    silent = [w for w in voices if w not in turned and not TURNED_ROUND.search(f"{bare(w.parts)} {_heading(w)}")]
    untold: list[tuple[Worded, Worded, str]] = []
    for worded in silent:
        told = ((other, word) for other in voices for word in _prohibitions(other, worded))
        if found := next(told, None):
            untold.append((worded, *found))
    those_forbidding = {other.voice: (other, word) for _, other, word in untold}
    able_to_forbid = [worded for worded in voices if worded not in silent]
    if len(untold) > 1 and len(able_to_forbid) == 1 and len(those_forbidding) == 1:
        other, word = next(iter(those_forbidding.values()))
        message = f"Only {other.context} says '{word}': the other voices of the claim say nothing of the kind."
        yield in_wording(subject, other, message, _MEND, word)
        return
    for worded, other, word in untold:
        yield in_wording(
            subject, worded, f"{other.context} says '{word}', and {worded.context} says nothing of the kind.", _MEND
        )


def _prohibitions(forbidding: Worded, silent: Worded) -> Iterator[str]:
    """What a voice forbids or denies that another, which denies nothing, may have lost."""
    text, other = bare(forbidding.parts), bare(silent.parts)
    is_told_everywhere = forbidding.is_must or _is_dont(forbidding)
    for match in PROHIBITIONS.finditer(text):
        verb = _NEXT_WORD.match(text, match.end())
        if HURRY.match(text, match.end()):
            is_lost = not AT_ONCE.search(other)
        elif is_told_everywhere and not (DESCRIBING.search(match[0]) and IN_CONDITION.search(text[: match.start()])):
            is_lost = True
        else:
            stem = verb[1].casefold().rstrip("e") if verb else ""
            is_lost = len(stem) > 2 and stem in other.casefold()
        if is_lost:
            yield match[0]


def verbs_denied(worded: Worded) -> dict[str, str]:
    """The verbs that an English wording forbids or denies, as it has them: "do not take", "must not be given"."""
    return {_verb(match["verb"]): match["verb"] for match in DENIED.finditer(bare(worded.parts))}


def verbs_said(worded: Worded) -> dict[str, str]:
    """The verbs that an English wording orders or allows, as it has them: "Take it", "they will be given"."""
    return {_verb(match["verb"]): match["verb"] for match in ORDERED.finditer(bare(worded.parts))}


def _verb(said: str) -> str:
    """A verb in small letters; clinicians give what patients get, have, use or take."""
    verb = said.casefold()
    return "take" if verb in TAKING else verb


def musts(subject: Subject) -> Iterator[list[Worded]]:
    """The wordings of each must."""
    claims: dict[str, list[Worded]] = {}
    for worded in subject.said():
        if worded.is_must:
            claims.setdefault(worded.name, []).append(worded)
    yield from claims.values()


def _is_dont(worded: Worded) -> bool:
    return worded.section is not None and worded.section.layout is Layout.DONTS


def _heading(worded: Worded) -> str:
    """The words above it, where they may forbid for it: a claim of a list of don'ts says so itself."""
    if _is_dont(worded):
        return ""
    title = worded.section.title if worded.section else {}
    return title.get(worded.voice) or title.get(Voice.PATIENT, "")


F005 = Check(
    code="F005",
    name="prohibition-in-one-voice",
    severity=Severity.WARNING,
    rule="When one voice of a claim forbids or denies something, the others do too.",
    why="A lost 'not' turns a warning into advice, and reads as easily.",
    source="Issue 3; Agrawal & Carpuat (2024), Do Text Simplification Systems Preserve Meaning? A Human Evaluation via "
    "Reading Comprehension, TACL 12.",
    wrong="""
claims:
  - id: no-alcohol
    importance: must
    say:
      clinician: "Patients should not drink alcohol during treatment."
      patient: "Do not drink alcohol during treatment."
      easy: "Drink alcohol with care during treatment."
      caregiver: "They should not drink alcohol during treatment."
""",
    right="""
claims:
  - id: no-alcohol
    importance: must
    say:
      clinician: "Patients should not drink alcohol during treatment."
      patient: "Do not drink alcohol during treatment."
      easy: "Do not drink alcohol during treatment."
      caregiver: "They should not drink alcohol during treatment."
""",
    limits="English only, and it knows words, not meaning: any word that could be the same turn (avoid, until, "
    "contraindicated, a heading that says so) is taken for it, unless the very verb that another voice denies stands "
    "there as an order, which is an error. What a sign is like ('a rash that does not fade') is asked only of voices "
    "that have its very word, and so is every denial of a claim that is no must and in no list of don'ts.",
    find=find,
)
