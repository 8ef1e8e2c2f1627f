"""T020 to T022: translations that readers don't get, because they may not say what the source says now."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from edu.checks.base import Check, Fault, in_translation
from edu.checks.subject import Subject
from edu.content import Severity
from edu.translation.standing import State


def _in_state(state: State, message: str, mend: str) -> Callable[[Subject], Iterator[Fault]]:
    def find(subject: Subject) -> Iterator[Fault]:
        for translation in subject.translations():
            if translation.standing.state is state:
                yield in_translation(translation, message, mend)

    return find


_SOURCE = "Promise 5 of the design: a translation of text whose meaning may have changed is never shown as current."

T020 = Check(
    code="T020",
    name="translation-stale",
    severity=Severity.WARNING,
    rule="A translation was made for the words that its source has now.",
    why="Readers don't get a translation of what the article said once: they get the next best wording.",
    source=_SOURCE,
    wrong="""
claims:
  - {id: take-it, say: "Take it with food."}
translations:
  es: {take-it: "Tómelo con comida.", take-it.patient: {text: "Tómelo con agua.", of: "Take it with water."}}
""",
    right="""
claims:
  - {id: take-it, say: "Take it with food."}
translations:
  es: {take-it: "Tómelo con comida."}
""",
    limits="A change of spacing, or of punctuation in what is no must, doesn't make it stale; an author may declare "
    "the same of other changes with `edu translate keep`.",
    find=_in_state(
        State.STALE,
        "this was made for other words, and readers don't get it.",
        "Bring it up to date, or let the author declare that the meaning is the same: `edu translate keep`.",
    ),
)

T021 = Check(
    code="T021",
    name="translation-fuzzy",
    severity=Severity.WARNING,
    rule="No translation is left marked as fuzzy.",
    why="Readers don't get a fuzzy translation: they get the next best wording.",
    source=_SOURCE,
    wrong="""
claims:
  - {id: take-it, say: "Take it with food."}
translations:
  es: {take-it: "Tómelo con comida.", take-it.patient: {text: "Tómelo con comida.", fuzzy: true}}
""",
    right="""
claims:
  - {id: take-it, say: "Take it with food."}
translations:
  es: {take-it: "Tómelo con comida."}
""",
    limits="The mark is the translator's or the merge's; the check only repeats it.",
    find=_in_state(
        State.FUZZY,
        "this is marked as fuzzy, and readers don't get it.",
        "Check it against its source, and remove the mark.",
    ),
)

T022 = Check(
    code="T022",
    name="translation-void",
    severity=Severity.WARNING,
    rule="A translation was made for the meaning that its facts have now.",
    why="'At least' that became 'at most' changes the sentence around the number too.",
    source="The design: a changed value flows, a changed meaning voids.",
    wrong="""
facts:
  gap: {duration: 4 weeks}
claims:
  - {id: wait, say: "Wait {gap} before the next dose."}
translations:
  es:
    wait: "Espere {gap} antes de la próxima dosis."
    wait.patient: {text: "Espere {gap} antes de la próxima dosis.", made_for: "made for {gap}: duration, days."}
""",
    right="""
facts:
  gap: {duration: 4 weeks}
claims:
  - {id: wait, say: "Wait {gap} before the next dose."}
translations:
  es: {wait: "Espere {gap} antes de la próxima dosis."}
""",
    limits="What a translation was made for is remembered in a comment beside it; without one it counts as void.",
    find=_in_state(
        State.VOID,
        "this was made for another meaning of its facts, and readers don't get it.",
        "Check it against the source and its numbers; `edu translate update` then remembers what it is for.",
    ),
)
