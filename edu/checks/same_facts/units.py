"""F004: a unit typed by hand that isn't the fact's own."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_translation, in_wording
from edu.checks.subject import Subject
from edu.content import Severity
from edu.translation.typed_units import misfits, told, unit_words


def find(subject: Subject) -> Iterator[Fault]:
    """The words beside numbers, in wordings and their translations."""
    words = unit_words(subject.whole.chains[subject.whole.source_locale][0])
    for worded in subject.wordings():
        for placeholder, typed, own in misfits(subject.article, worded.text, words):
            yield in_wording(subject, worded, *told(placeholder, typed, own), str(placeholder))
    by_locale = {locale: unit_words(subject.whole.chains[locale][0]) for locale in subject.whole.other_locales}
    for translation in subject.translations():
        if translation.standing.text:
            words = by_locale[translation.locale]
            for placeholder, typed, own in misfits(subject.article, translation.entry.text, words):
                yield in_translation(translation, *told(placeholder, typed, own), str(placeholder))


F004 = Check(
    code="F004",
    name="unit-misfit",
    severity=Severity.ERROR,
    rule="A unit typed beside a number is the fact's own, and stands once.",
    why="'{gap.n} days' of a fact in weeks is a wrong dose with a right number.",
    source="Promise 1 of the design: a fact is its value with its unit.",
    wrong="""
facts:
  gap: {duration: 4 weeks}
claims:
  - {id: wait, say: "Wait {gap.n} days before the next dose."}
""",
    right="""
facts:
  gap: {duration: 4 weeks}
claims:
  - {id: wait, say: "Wait {gap.n} weeks before the next dose."}
""",
    limits="It knows units of time and measure by the words that the locale's catalog has for them; counted nouns "
    "(12 people) are the sentence's own, and inflected forms that the catalog doesn't have are not seen.",
    find=find,
    waivable=False,
)
