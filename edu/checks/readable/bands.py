"""R001: a version that reads harder than its band allows."""

from __future__ import annotations

from collections.abc import Iterator

from edu.audiences import Version
from edu.checks.base import Check, Fault
from edu.checks.instruments import cci, pemat
from edu.checks.subject import Subject, name_of
from edu.content import Severity
from edu.content.base import Voice
from edu.readability import Score, measure
from edu.readability.languages import language_of

WORST = 3
"""How many claims a finding names: those without which the version would be easiest."""


def find(subject: Subject) -> Iterator[Fault]:
    """Each lay version against the band of its level, in every language that has a formula."""
    for version in subject.versions():
        band = language_of(version.locale).bands.get(version.reader.level)
        if version.reader.reading_level.voices[0] is Voice.CLINICIAN or band is None or band.limit is None:
            continue
        score = _score(subject, version)
        if score is None or _hardness(score) <= (-band.limit if score.scale.more_is_easier else band.limit):
            continue
        yield Fault(
            f"The version for {name_of(version.reader)} has {score.name} {score.value:.1f}; its band ends at "
            f"{band.limit:g}.",
            f"Make these claims easier first: {', '.join(_worst(subject, version))}.",
            subject.place(("title",)),
            narrow=(version.reader.address, version.locale),
        )


def lay_blocks(version: Version, *without: str) -> list[str]:
    """What a version is measured on: claims and definitions in the reader's language, without headings."""
    blocks = [claim.block for claim in version.claims() if claim.id not in without]
    blocks += [definition.block for definition in version.definitions]
    return [block.text for block in blocks if block.locale == version.locale]


def _score(subject: Subject, version: Version, *without: str) -> Score | None:
    return measure(lay_blocks(version, *without), locale=version.locale, names=subject.article.names).headline


def _hardness(score: Score) -> float:
    return -score.value if score.scale.more_is_easier else score.value


def _worst(subject: Subject, version: Version) -> list[str]:
    def hardness_without(claim: str) -> float:
        score = _score(subject, version, claim)
        return _hardness(score) if score else 0.0

    return sorted((claim.id for claim in version.claims()), key=hardness_without)[:WORST]


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
