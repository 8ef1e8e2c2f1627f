"""R001: a version that reads harder than its band allows."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.instruments import cci, pemat
from edu.checks.subject import Subject, name_of
from edu.content import Severity
from edu.readability import MissKind


def find(subject: Subject) -> Iterator[Fault]:
    """Each lay version against the band of its level, in every language: by formula, and by our own measure."""
    for version in subject.versions():
        for missed in subject.misses(version):
            miss = missed.miss
            if miss.kind is MissKind.SENTENCE:
                continue
            claims = ", ".join(dict.fromkeys(claim.id for claim in missed.claims))
            words = ", ".join(word.word for word in miss.words)
            yield Fault(
                f"The version for {name_of(version.reader)} is too hard: {miss}.",
                f"Make these claims easier first: {claims}." + (f" Costly words: {words}." if words else ""),
                subject.place(("title",)),
                narrow=(version.reader.address, version.locale),
            )


_HARD = (
    "Concomitant administration of immunosuppressive pharmacological interventions necessitates individualized "
    "consideration of cumulative immunosuppression, particularly regarding opportunistic infections. "
    "Hypogammaglobulinemia occurring subsequently necessitates interdisciplinary consultation regarding "
    "discontinuation, notwithstanding demonstrated therapeutic effectiveness. "
)
_EASY = (
    "Tell your doctor about all the medicines you take. Some of them can make it harder to fight germs. Ask which ones "
    "you can keep on taking. If you get sick a lot, tell your nurse. You may need to stop for a while. "
)

R001 = Check(
    code="R001",
    name="harder-than-its-band",
    severity=Severity.ERROR,
    rule="A version stands in the readability band of its level.",
    why="A page that its reader can't read leaves everything out.",
    source="Promise 3 of the design, 'Readability, the agreed measure'; PEMAT-P 3, Clear Communication Index 7.",
    wrong=f"""
claims:
  - {{id: others, say: "{(_HARD * 4).strip()}", waive: {{R002: "An example.", R018: "An example."}}}}
""",
    right=f"""
claims:
  - {{id: others, say: "{(_EASY * 4).strip()}"}}
""",
    limits="A floor, not the promise: an easier sentence that is wrong is worse. No grade under a hundred words.",
    find=find,
    serves=(*pemat(3), *cci(7)),
)
