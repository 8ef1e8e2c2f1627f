"""R002: a sentence that is too long for its reader."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.instruments import cci, pemat
from edu.checks.subject import Subject, name_of
from edu.content import Severity
from edu.content.base import Voice
from edu.readability import measure
from edu.readability.languages import language_of


def find(subject: Subject) -> Iterator[Fault]:
    """Sentences of lay versions as said, with their numbers, in every language."""
    for version in subject.versions():
        band = language_of(version.locale).bands.get(version.reader.level)
        if version.reader.reading_level.voices[0] is Voice.CLINICIAN or band is None or band.longest_sentence is None:
            continue
        for claim in version.claims():
            if claim.block.locale != version.locale:
                continue
            measured = measure([claim.block.text], locale=version.locale, names=subject.article.names)
            for sentence in measured.sentences:
                if sentence.words > band.longest_sentence:
                    yield Fault(
                        f"A sentence of '{claim.id}' has {sentence.words} {measured.unit}; {name_of(version.reader)} "
                        f"allows {band.longest_sentence}: {sentence.text}",
                        "Make two sentences of it.",
                        subject.said_at(claim.id, claim.block),
                        claim.id,
                        (claim.block.voice.value, version.locale),
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
