"""What an author wants to see beside a page while writing: its figures, its findings, its hardest sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from edu.content import Finding, Severity
from edu.readability import Band, Readability, Sentence, band_of, judge
from edu.records import Edition
from edu.wording.locales import gettext_name

_HARDEST = 3


@dataclass(frozen=True, slots=True)
class Authoring:
    """The figures against their band, what is out of it, the findings, and the sentences that cost most.

    `fault` says why the files as they are now can't be shown: then the page is that of the last good ones.
    """

    readability: Readability
    band: Band | None
    misses: tuple[str, ...]
    findings: tuple[Finding, ...]
    hardest: tuple[Sentence, ...]
    fault: str

    def is_hard(self, text: str) -> bool:
        """Whether the text of a claim or a definition holds one of the hardest sentences."""
        return any(sentence.text in text for sentence in self.hardest)


def authoring(edition: Edition, findings: Iterable[Finding], fault: str = "") -> Authoring:
    """What the author of an edition sees; `findings` are those of the whole library."""
    version, readability = edition.version, edition.readability
    level = "" if version.reader.audience == "clinician" else version.reader.level
    band = band_of(level, version.locale)
    hardest = sorted(readability.sentences, key=lambda sentence: (-(sentence.difficulty or 0), -sentence.words))
    return Authoring(
        readability=readability,
        band=band,
        misses=tuple(map(str, judge(readability, band))) if band else (),
        findings=tuple(sorted(_of(version.article, findings), key=lambda finding: _rank(finding, version.locale))),
        hardest=tuple(hardest[:_HARDEST]),
        fault=fault,
    )


def _of(article: str, findings: Iterable[Finding]) -> Iterator[Finding]:
    return (finding for finding in findings if PurePath(finding.place.file).stem == article)


def _rank(finding: Finding, locale: str) -> tuple[bool, int]:
    """What concerns this page before what concerns another language, and the worst of each first."""
    file = PurePath(finding.place.file)
    is_elsewhere = file.suffix == ".po" and gettext_name(locale) not in file.parts
    return is_elsewhere, list(Severity).index(finding.severity)
