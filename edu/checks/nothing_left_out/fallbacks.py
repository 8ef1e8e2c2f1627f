"""N004: how much of a version stands in another language than its reader's."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.subject import Subject
from edu.content import Severity


def find(subject: Subject) -> Iterator[Fault]:
    """The fall-backs of each language, counted by version and named."""
    for locale in subject.whole.other_locales:
        versions = [version for version in subject.versions() if version.locale == locale]
        names = dict.fromkeys(claim.id for version in versions for claim in version.fallbacks)
        if not names:
            continue
        counts = ", ".join(
            f"{version.reader.address} {len(version.fallbacks)} of {sum(1 for _ in version.claims())}"
            for version in versions
            if version.fallbacks
        )
        yield Fault(
            f"In {locale}, claims fall back to another language: {counts}. They are: {', '.join(names)}.",
            f"Translate them; `edu translate stats` says what is left in {locale}.",
            subject.place(("id",)),
            narrow=(locale,),
        )


N004 = Check(
    code="N004",
    name="fallbacks",
    severity=Severity.NOTE,
    rule="Fall-backs to another language are counted and named.",
    why="A reader sees that a part is not in their language; the author should know it first.",
    source="Promise 2 of the design: a visible note, never silence.",
    wrong="""
claims:
  - {id: take-it, say: "Take it with food."}
translations:
  es: {take-it: ""}
""",
    right="""
claims:
  - {id: take-it, say: "Take it with food."}
translations:
  es: {take-it: "Tómelo con comida."}
""",
    limits="Headings and definitions are not counted.",
    find=find,
)
