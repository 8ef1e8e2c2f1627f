"""T024: a translation that no native reviewer has checked."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.nothing_left_out.must_translations import has_translations
from edu.checks.subject import Subject
from edu.content import Place, Severity


def find(subject: Subject) -> Iterator[Fault]:
    """Translations that are begun, without the header that names who checked them."""
    for locale in subject.whole.other_locales:
        domain = subject.whole.chains[locale][0].domain(subject.article.id)
        if domain and has_translations(subject, locale) and domain.file.review is None:
            yield Fault(
                f"No native reviewer has checked the translation into {locale}; its readers are told so.",
                "When somebody has, let them put X-Reviewed-By and X-Reviewed-On into the header of the file.",
                Place(subject.file_of(domain)),
                narrow=(locale,),
            )


T024 = Check(
    code="T024",
    name="translation-unreviewed",
    severity=Severity.NOTE,
    rule="A translation names the native reviewer who checked it.",
    why="The guards see facts, not whether a sentence says what it should.",
    source="The design: readers are told that a translation has not been checked by a native reviewer.",
    wrong="""
claims:
  - {id: take-it, say: "Take it with food."}
translations:
  es: {take-it: "Tómelo con comida.", X-Reviewed-By: ""}
""",
    right="""
claims:
  - {id: take-it, say: "Take it with food."}
translations:
  es: {take-it: "Tómelo con comida."}
""",
    limits="It believes the header.",
    find=find,
)
