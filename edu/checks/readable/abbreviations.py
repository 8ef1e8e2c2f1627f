"""R005: an abbreviation that a lay voice uses and nothing spells out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edu.audiences import Version
from edu.audiences.version import Definition
from edu.checks.base import Check, Fault
from edu.checks.instruments import cci, pemat
from edu.checks.subject import Subject
from edu.content import Severity
from edu.content.base import Voice

_KNOWN = re.compile(
    r"US|USA|UK|EU|TV|AM|PM|OK|ID|PDF|DNA|HIV|AIDS|FDA|NHS|CDC|WHO|IV|IU|ER|GP|II|III|MRI|CT|COVID|BMI|A1C"
)
"""What everyone reads as a word."""
_SAYS_SO = re.compile(r"\b(?:short for|stands for)\b", re.IGNORECASE)
_ABBREVIATION = re.compile(r"(?<![\w-])[A-Z][A-Za-z]{0,2}[A-Z]{1,6}s?\d*(?![\w])")


def find(subject: Subject) -> Iterator[Fault]:
    """Abbreviations in each lay version in the source language, at their first use."""
    found: dict[tuple[str, str], Fault] = {}
    for version in subject.source_versions():
        if version.reader.reading_level.voices[0] is Voice.CLINICIAN:
            continue
        for abbreviation, claim, voice in _unexplained(subject, version):
            key = (abbreviation, claim)
            if key not in found:
                worded = next(w for w in subject.said() if w.name == claim and w.voice == voice)
                found[key] = Fault(
                    f"'{abbreviation}' in {worded.context} is not spelled out for {version.reader.address}.",
                    f"Spell it out at its first use, as 'the long name ({abbreviation})', or make it a glossary term "
                    "whose definition does.",
                    subject.place(worded.path, abbreviation),
                    claim,
                    (voice, abbreviation),
                )
    yield from found.values()


def _unexplained(subject: Subject, version: Version) -> Iterator[tuple[str, str, str]]:
    seen = set(subject.article.names)
    for claim in version.claims():
        text = claim.block.text
        for match in _ABBREVIATION.finditer(text):
            short = match[0].removesuffix("s")
            if short in seen or _KNOWN.fullmatch(short):
                continue
            seen.add(short)
            is_spelled_here = f"({short}" in text or f"{short} (" in text
            if not is_spelled_here and not any(_spells_out(definition, short) for definition in version.definitions):
                yield short, claim.id, claim.block.voice.value


def _spells_out(definition: Definition, short: str) -> bool:
    """Whether a term that the version explains is this abbreviation, and gives the words that it is short for."""
    names = (definition.heading, *definition.also)
    if not any(re.search(rf"(?<!\w){re.escape(short)}s?(?!\w)", name) for name in names):
        return False
    has_long_name = any(sum(map(str.islower, name)) > len(short) for name in names)
    return has_long_name or bool(_SAYS_SO.search(definition.block.text))


R005 = Check(
    code="R005",
    name="abbreviation-not-spelled-out",
    severity=Severity.WARNING,
    rule="A lay version spells an abbreviation out at its first use, or explains it.",
    why="Initials tell a reader nothing, and can't be looked up.",
    source="PEMAT-P 4; plainlanguage.gov, 'Minimize abbreviations'.",
    wrong="""
claims:
  - {id: test, say: "You need a CBC before you start."}
""",
    right="""
claims:
  - {id: test, say: "You need a complete blood count (CBC) before you start."}
""",
    limits="It knows an abbreviation by its capitals. Those that everyone reads as a word are allowed by a list.",
    find=find,
    serves=(*pemat(4), *cci(7)),
)
