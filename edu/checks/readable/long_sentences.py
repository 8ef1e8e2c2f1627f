"""R002: a sentence that is too long for its reader."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.instruments import cci, pemat
from edu.checks.subject import Subject, name_of
from edu.content import Place, Severity
from edu.readability import MissKind

_QUOTED = 400  # characters of a sentence


def find(subject: Subject) -> Iterator[Fault]:
    """Sentences of lay versions as said, with their numbers, in every language."""
    for version in subject.versions():
        for missed in subject.misses(version):
            miss = missed.miss
            if miss.kind is not MissKind.SENTENCE:
                continue
            claim = next(iter(missed.claims), None)
            where = f"'{claim.id}'" if claim else "a definition"
            sentence = miss.sentences[0].text
            quoted = sentence if len(sentence) <= _QUOTED else f"{sentence[:_QUOTED]}…"
            place = subject.said_at(claim.id, claim.block) if claim else Place(subject.glossary_file())
            yield Fault(
                f"A sentence of {where} is too long for {name_of(version.reader)}: {miss}: {quoted}",
                "Make two sentences of it.",
                place,
                claim.id if claim else "",
                (claim.block.voice.value, version.locale) if claim else (version.locale,),
            )


R002 = Check(
    code="R002",
    name="sentence-too-long",
    severity=Severity.ERROR,
    rule="No sentence has more than 15 words at the easy level, 20 at the plain level.",
    why="Who reads slowly has lost the beginning of a long sentence when its end comes.",
    source="The design, 'Readability, the agreed measure'; plainlanguage.gov, 'Write short sentences'.",
    wrong="""
claims:
  - id: take-it
    say: "Take it each day with some food and a glass of water, and if you forget it then take it when you remember it."
""",
    right="""
claims:
  - id: take-it
    say: "Take it each day with some food and a glass of water. Did you forget it? Take it when you remember."
""",
    limits="Other languages have limits of their own where there is a source for one. A declared name is one word.",
    find=find,
    serves=(*pemat(3), *cci(7)),
)
