"""T025: numbers that a language has no words for yet."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.subject import Subject, Whole
from edu.content import Severity
from edu.translation.catalog import Catalog
from edu.wording.phrases import UntranslatedError
from edu.wording.saying import Speaker, say


def find(whole: Whole) -> Iterator[Fault]:
    """The facts that the library's wordings say, in each language: those that can't be said there."""
    for locale in whole.other_locales:
        catalog = whole.chains[locale][0]
        missing: dict[str, int] = {}
        for subject in whole.subjects():
            for phrase in _missing(subject, catalog):
                missing[phrase] = missing.get(phrase, 0) + 1
        if missing:
            phrases = ", ".join(f"'{phrase}'" for phrase in sorted(missing))
            yield Fault(
                f"{locale} has no words for {phrases}: {sum(missing.values())} wordings fall back because of it.",
                f"Translate them in {locale.replace('-', '_')}/LC_MESSAGES/units.po.",
                whole.content.place("library", ("locales", whole.content.settings.locales.index(locale))),
                narrow=(locale,),
            )


def _missing(subject: Subject, catalog: Catalog) -> Iterator[str]:
    for worded in subject.wordings():
        for placeholder in dict.fromkeys(worded.placeholders):
            fact = subject.fact(placeholder.fact)
            if fact is None:
                continue
            try:
                say(fact, placeholder.part, Speaker(catalog, worded.voice.style))
            except UntranslatedError as error:
                yield str(error)
                break


T025 = Check(
    code="T025",
    name="units-untranslated",
    severity=Severity.WARNING,
    rule="Every language has words for the numbers that the library says in it.",
    why="A sentence whose number can't be said falls back whole, however well it is translated.",
    source="The design: a fall-back is a whole block, never a part of a sentence.",
    wrong="""
facts:
  gap: {duration: 4 weeks}
claims:
  - {id: wait, say: "Wait {gap} before the next dose."}
waive: {N004.nl: "An example."}
translations:
  nl: {"units:{n} week": ""}
""",
    right="""
facts:
  gap: {duration: 4 weeks}
claims:
  - {id: wait, say: "Wait {gap} before the next dose."}
translations:
  nl: {wait.patient: "Wacht {gap} tot de volgende dosis."}
""",
    limits="It looks at the units that the facts said need, not at the whole list.",
    find_in_whole=find,
)
