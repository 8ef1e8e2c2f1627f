"""F008: a negation that a translation of a must lost or added."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_translation
from edu.checks.same_facts.signs import PROHIBITIONS, TURNED_ROUND, has_negation, knows_negation_of
from edu.checks.subject import Subject, Translation, bare, walked
from edu.content import Severity


def find(subject: Subject) -> Iterator[Fault]:
    """Translations of musts that readers get, against their sources."""
    if not subject.whole.source_locale.startswith("en"):
        return
    for translation in subject.translations():
        if translation.worded.is_must and translation.standing.text and knows_negation_of(translation.locale):
            yield from _compared(translation)


def _compared(translation: Translation) -> Iterator[Fault]:
    source = bare(translation.worded.parts)
    is_negated = has_negation(bare(walked(translation.entry.text)), translation.locale)
    lost = PROHIBITIONS.search(source)
    if lost and not is_negated:
        mend = "Say the same, or waive it with the reason why it means the same."
        yield in_translation(translation, f"The source says '{lost[0]}', and the translation negates nothing.", mend)
    elif is_negated and not TURNED_ROUND.search(source) and not has_negation(source, "en"):
        mend = "Check that it asks for the same; where the language needs a negation, waive it with the reason."
        yield in_translation(translation, "The translation negates something that its source doesn't.", mend)


F008 = Check(
    code="F008",
    name="negation-in-translation",
    severity=Severity.WARNING,
    rule="A translation of a must negates what its source negates, and nothing else.",
    why="A lost 'not' is the worst mistranslation, and the shortest.",
    source="Issue 3; Taira, Kreger, Orue & Diamond (2021), A Pragmatic Assessment of Google Translate for Emergency "
    "Department Instructions, J Gen Intern Med.",
    wrong="""
claims:
  - id: no-alcohol
    importance: must
    say: "Do not drink alcohol during treatment."
translations:
  es:
    no-alcohol: "Beba alcohol durante el tratamiento."
""",
    right="""
claims:
  - id: no-alcohol
    importance: must
    say: "Do not drink alcohol during treatment."
translations:
  es:
    no-alcohol: "No beba alcohol durante el tratamiento."
""",
    limits="English into Spanish, French, German, Italian, Portuguese, Russian, Arabic, Chinese, Japanese. It sees "
    "that something is negated, not what.",
    find=find,
)
