"""T025: numbers that a language has no words for yet."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.subject import Whole
from edu.content import Severity
from edu.content.facts import Fact
from edu.translation.catalog import Catalog
from edu.wording.phrases import UntranslatedError
from edu.wording.saying import Speaker, say


def find(whole: Whole) -> Iterator[Fault]:
    """The facts of the library in each language: those that can't be said there."""
    facts = [fact for article in whole.content.articles.values() for fact in article.facts.values()]
    alike: dict[tuple[str, ...], list[Fact]] = {}
    for fact in facts:
        alike.setdefault(_likeness(fact), []).append(fact)
    for locale in whole.other_locales:
        catalog = whole.chains[locale][0]
        missing: dict[str, int] = {}
        for same in alike.values():
            for phrase in sorted({phrase for phrase in _missing(same[0], catalog) if phrase}):
                missing[phrase] = missing.get(phrase, 0) + len(same)
        if missing:
            phrases = ", ".join(f"'{phrase}'" for phrase in sorted(missing))
            yield Fault(
                f"{locale} has no words for {phrases}: what says {max(missing.values())} facts or more falls back.",
                f"Translate them in {locale.replace('-', '_')}/LC_MESSAGES/units.po.",
                whole.content.place("library", ("locales", whole.content.settings.locales.index(locale))),
                narrow=(locale,),
            )


def _likeness(fact: Fact) -> tuple[str, ...]:
    """What two facts share that need the same words: their kind and everything of it that is no number."""
    words = "".join(sign for sign in repr(fact) if not sign.isdigit())
    return (fact.kind, *sorted(fact.parts()), words)


def _missing(fact: Fact, catalog: Catalog) -> Iterator[str]:
    for part, styles in fact.parts().items():
        for style in styles:
            try:
                say(fact, part, Speaker(catalog, style))
            except UntranslatedError as error:
                yield str(error)


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
waive: {N004.nl: "An example.", T100.nl: "An example: it isn't translated."}
translations:
  nl: {"units:{n} week": ""}
""",
    right="""
facts:
  gap: {duration: 4 weeks}
claims:
  - {id: wait, say: "Wait {gap} before the next dose."}
waive: {T100.nl: "An example: it isn't translated."}
translations:
  nl: {wait.patient: "Wacht {gap} tot de volgende dosis."}
""",
    limits="It looks at the words that the library's facts need, not at the whole list.",
    find_in_whole=find,
)
