"""R001: a version that reads harder than its band allows."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Subject
from edu.content import Finding, Severity
from edu.readability import measure
from edu.records.edition import spoken

GRADES = {"easy": 5.0, "plain": 8.0, "full": 12.0}
"""The highest US school grade of each level that a lay reader chooses."""


def find(subject: Subject) -> Iterator[Finding]:
    """Each lay version in the source language against the grade of its level."""
    source = subject.content.settings.locales[0]
    for article in subject.articles():
        for version in subject.versions(article):
            reader = version.reader
            if reader.locale != source or reader.audience == "clinician":
                continue
            readability = measure(spoken(version), locale=reader.locale, names=article.names)
            grade, highest = readability.grade, GRADES[reader.level]
            if grade is None or grade <= highest:
                continue
            hardest = max(readability.sentences, key=lambda sentence: sentence.words)
            yield R001.finding(
                f"The version for {reader.address} has grade {grade:.1f}; its band ends at {highest:g}.",
                f"Shorten the longest sentences first, such as: {hardest.text}",
                subject.place(article, ("title",)),
            )


R001 = Check(
    code="R001",
    severity=Severity.ERROR,
    rule="A version stands in the grade band of its level.",
    why="A page that its reader can't read leaves everything out.",
    source="Design, 'Readability, the agreed measure'.",
    wrong="An easy version of grade 9.",
    right="An easy version of grade 4.",
    limits="A floor, not the promise: an easier sentence that is wrong is worse.",
    find=find,
)
