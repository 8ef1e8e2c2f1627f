"""T013: a translation that says other facts than its source."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Subject
from edu.content import Finding, Place, Severity
from edu.content.references import wordings
from edu.translation.guards import faults


def find(subject: Subject) -> Iterator[Finding]:
    """Each entry of each locale against the wording that it was made for."""
    for locale, chain in subject.chains.items():
        catalog = chain[0]
        for article in subject.articles():
            domain = catalog.domains.get(article.id)
            if domain is None:
                continue
            for name, voice, text, _ in wordings(article):
                entry = domain.by_context.get(f"{name}.{voice}")
                if entry is None or not entry.text:
                    continue
                for fault in faults(article, text, entry.text, voice, locale):
                    yield Finding(
                        fault.code,
                        f"{entry.context}: {fault.message}",
                        fault.mend,
                        Place(str(domain.file.path), entry.line),
                        T013.severity,
                    )


T013 = Check(
    code="T013",
    severity=Severity.ERROR,
    rule="A translation says the same facts, terms and sources as its source, and no number of its own.",
    why="A dose that changes in translation is the worst fault that a handout can have.",
    source="Promise 1 of the design: same facts.",
    wrong='msgid "You get {dose}."  msgstr "Recibe 30 mg."',
    right='msgid "You get {dose}."  msgstr "Recibe {dose}."',
    limits="It compares facts, terms and numbers; negation and direction are checked apart.",
    find=find,
)
