"""N001: a `must` claim that a version doesn't have."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Subject
from edu.content import Finding, Severity
from edu.content.base import Voice


def find(subject: Subject) -> Iterator[Finding]:
    """Each version against the article's `must` claims, by id and by words that are really there."""
    for article in subject.articles():
        musts = [(path, claim) for path, _, claim in article.paths() if claim.is_must]
        for version in subject.versions(article):
            said = {claim.id: claim for claim in version.claims()}
            for path, claim in musts:
                reader = version.reader
                name = f"{reader.address} in {reader.locale}"
                if claim.id not in said or not said[claim.id].block.text.strip():
                    yield N001.finding(
                        f"The version for {name} doesn't have the must claim '{claim.id}'.",
                        "Give it a wording in a voice that this reader is spoken to with.",
                        subject.place(article, path),
                    )
                elif reader.locale == article_locale(subject) and said[claim.id].block.voice not in (
                    *reader.reading_level.voices,
                ):
                    yield N001.finding(
                        f"The version for {name} has the must claim '{claim.id}' in the "
                        f"{said[claim.id].block.voice} voice only.",
                        f"Add a wording in the voice {reader.reading_level.voices[0]}.",
                        subject.place(article, (*path, "say")),
                    )


def article_locale(subject: Subject) -> str:
    """The language that articles are written in."""
    return subject.content.settings.locales[0]


N001 = Check(
    code="N001",
    severity=Severity.ERROR,
    rule="A must claim is in every version, in a voice made for its reader.",
    why="Omissions are the commonest fault of simplified medical texts.",
    source="Promise 2 of the design: nothing left out.",
    wrong=f"importance: must, say: {{{Voice.CLINICIAN}: ...}}",
    right=f"importance: must, say: {{{Voice.CLINICIAN}: ..., {Voice.PATIENT}: ..., {Voice.EASY}: ...}}",
    limits="It sees that the claim is said, not how well.",
    find=find,
)
