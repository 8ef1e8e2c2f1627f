"""R018: a word that few people ever read, in a lay version that doesn't explain it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from wordfreq import zipf_frequency

from edu.audiences import Version
from edu.checks.base import Check, Fault
from edu.checks.instruments import cci, pemat
from edu.checks.subject import Subject
from edu.content import Severity
from edu.content.base import Voice

RARE = 2.5
"""Words under this Zipf frequency are met less than once in three million words."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ENDINGS = ("'s", "’s", "ies", "iest", "ier", "est", "er", "es", "s", "ied", "ed", "ing", "ly", "d", "r", "less")


def find(subject: Subject) -> Iterator[Fault]:
    """Rare words of the claims of each lay version in English, but for names and what it explains."""
    if not subject.whole.source_locale.startswith("en"):
        return
    found: dict[tuple[str, str], tuple[Fault, list[str]]] = {}
    for version in subject.source_versions():
        if version.reader.reading_level.voices[0] is Voice.CLINICIAN:
            continue
        known = _explained(subject, version)
        for claim in version.claims():
            for word in _WORD.findall(claim.block.text):
                if word.casefold() not in known and is_rare(word):
                    key = (claim.id, word)
                    if key not in found:
                        found[key] = (_fault(subject, claim.id, claim.block.voice.value, word), [])
    for fault, _ in found.values():
        yield fault


def _fault(subject: Subject, claim: str, voice: str, word: str) -> Fault:
    worded = next(w for w in subject.said() if w.name == claim and w.voice == voice)
    term = _term_called(subject, word)
    return Fault(
        f"'{word}' in {worded.context} is a rare word, and nothing explains it.",
        f"Link it to the glossary's term that explains it: [[{term}|{word}]]."
        if term
        else "Say it in commoner words, make it a glossary term, or declare it under 'names:' if it is a name.",
        subject.place(worded.path, word),
        claim,
        (voice, word),
    )


def _term_called(subject: Subject, word: str) -> str | None:
    """The glossary's term that has the word, or its singular, as one of its names."""
    forms = {word.casefold(), word.casefold().removesuffix("s")}
    for term, entry in subject.whole.content.glossary.terms.items():
        if forms & {entry.professional.casefold(), entry.everyday.casefold()}:
            return term
    return None


def _explained(subject: Subject, version: Version) -> set[str]:
    """All words that the version's own glossary has, and the declared names."""
    texts = [*subject.article.names, *subject.article.aliases]
    for definition in version.definitions:
        texts += [definition.heading, *definition.also, definition.block.text]
    return {word.casefold() for text in texts for word in _WORD.findall(text)}


@lru_cache(maxsize=20_000)
def is_rare(word: str) -> bool:
    """Whether an English word is rare in every form that it may be an inflection of."""
    lower = word.casefold().replace("’", "'")
    forms = {lower}
    for ending in _ENDINGS:
        if lower.endswith(ending) and len(lower) - len(ending) > 2:
            stem = lower[: -len(ending)]
            forms |= {stem, stem + "e", stem + "y", stem[:-1] if stem[-1] == stem[-2] else stem}
    return max(float(zipf_frequency(form, "en")) for form in forms) < RARE


R018 = Check(
    code="R018",
    name="rare-word",
    severity=Severity.NOTE,
    rule="A lay version explains the rare words that it uses, or does without.",
    why="How often a word is met is the best single sign of whether it is understood.",
    source="PEMAT-P 3; frequency by the package wordfreq (Speer 2022), Zipf scale by van Heuven et al. (2014), QJEP.",
    wrong="""
claims:
  - id: tell-us
    say: {clinician: "Ask about pruritus.", patient: "Tell us if you have pruritus.", easy: "Tell us if you itch."}
""",
    right="""
claims:
  - id: tell-us
    say: {clinician: "Ask about pruritus.", patient: "Tell us if your skin itches.", easy: "Tell us if you itch."}
""",
    limits="English only. A rare word may be easy (likeliest), a common one hard (platelets): a hint, not a verdict.",
    find=find,
    serves=(*pemat(3), *cci(7)),
)
