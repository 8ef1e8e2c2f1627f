"""R018: a word that few people ever read, in a lay version that doesn't explain it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from wordfreq import zipf_frequency

from edu.audiences import Version
from edu.checks.base import Check, Fault
from edu.checks.instruments import cci, pemat
from edu.checks.readable.professional_words import EVERYDAY
from edu.checks.subject import Subject
from edu.content import Severity
from edu.content.base import Voice

RARE = 2.5
"""Words under this Zipf frequency are met less than once in three million words."""
RARE_IF_MEDICAL = 3.0
_MEDICAL = re.compile(
    r"(?:itis|a?emia|osis|pathy|ectomy|plasty|algia|uria|rrho?ea|rrhythmia|megaly|penia|oma|oscopy|ostomy|otomy|ectasis"
    r"|plegia|phagia|pno?ea)s?$"
)
"""How English words end that medicine made."""
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
            blamed = _professional_names_in(subject, claim.block.text)
            for word in _WORD.findall(claim.block.text):
                if word.casefold() not in known | blamed and (is_rare(word) or word.casefold() in EVERYDAY):
                    key = (claim.id, word)
                    if key not in found:
                        found[key] = (_fault(subject, claim.id, claim.block.voice.value, word), [])
    for fault, _ in found.values():
        yield fault


def _fault(subject: Subject, claim: str, voice: str, word: str) -> Fault:
    worded = next(w for w in subject.said() if w.name == claim and w.voice == voice)
    kind = "rare" if is_rare(word) else "professional"
    return Fault(
        f"'{word}' in {worded.context} is a {kind} word, and nothing explains it.",
        _mend(subject, word),
        subject.place(worded.path, word),
        claim,
        (voice, word),
    )


def _professional_names_in(subject: Subject, text: str) -> set[str]:
    """The words of terms' professional names that stand in a text: R004 asks about these."""
    lower = text.casefold()
    terms = subject.whole.content.glossary.terms.values()
    names = (term.professional.casefold() for term in terms if term.professional != term.everyday)
    return {word for name in names if name in lower for word in _WORD.findall(name)}


def _mend(subject: Subject, word: str) -> str:
    if term := _term_called(subject, word):
        return f"Link it to the glossary's term that explains it: [[{term}|{word}]]."
    if everyday := EVERYDAY.get(word.casefold()):
        return f"Say it in everyday words ({everyday}), or make it a glossary term."
    return "Say it in commoner words, make it a glossary term, or declare it under 'names:' if it is a name."


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
    limit = RARE_IF_MEDICAL if _MEDICAL.search(lower) else RARE
    return lower[0].isalpha() and max(float(zipf_frequency(form, "en")) for form in forms) < limit


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
    limits="English only. A rare word may be easy (likeliest), a common one hard (platelets): a hint, not a verdict. "
    "Words with a medical ending are rare sooner; some professional words are known with their everyday ones.",
    find=find,
    serves=(*pemat(3), *cci(7)),
)
