"""T023: a translation of what the article doesn't say any more."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.subject import Subject
from edu.content import Severity


def find(subject: Subject) -> Iterator[Fault]:
    """Entries whose context no wording and no drawing has."""
    known = {worded.context for worded in subject.wordings()}
    for claim in subject.article.claims.values():
        if claim.show:
            known |= {f"fact.{claim.show}.{label}" for label in subject.article.facts[claim.show].labels()}
    for locale in subject.whole.other_locales:
        domain = subject.whole.chains[locale][0].domain(subject.article.id)
        for entry in domain.file.entries if domain else ():
            if domain and entry.context not in known:
                yield Fault(
                    f"'{entry.context}' is nothing that the article says.",
                    "Run `edu translate update`: it removes it, or moves it to the claim that says `was:` this one.",
                    subject.entry_place(domain, entry),
                    narrow=(locale,),
                )


T023 = Check(
    code="T023",
    name="translation-left-over",
    severity=Severity.NOTE,
    rule="Every entry of a translation belongs to something that the article says.",
    why="An entry for nothing is work lost, or a slip in a context.",
    source="The design: entries are found by their context.",
    wrong="""
claims:
  - {id: take-it, say: "Take it with food."}
translations:
  es: {take-it: "Tómelo con comida.", take-them.patient: {text: "Tómelos con comida.", of: "Take them with food."}}
""",
    right="""
claims:
  - {id: take-it, say: "Take it with food."}
translations:
  es: {take-it: "Tómelo con comida."}
""",
    limits="Articles' own files only.",
    find=find,
)
