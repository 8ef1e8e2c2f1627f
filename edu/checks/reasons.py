"""Why a reader gets a claim as they do, or doesn't get it: what adapting decided, one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from edu.audiences import Reader, Version
from edu.audiences.version import LeftOut, Reason, VersionClaim
from edu.checks.subject import Subject, Worded
from edu.content.base import Voice
from edu.translation.catalog import Catalog
from edu.translation.standing import State
from edu.wording.locales import parents

_STATES = {
    State.MISSING: "is not translated",
    State.FUZZY: "is marked as fuzzy",
    State.STALE: "was made for other words",
    State.VOID: "was made for another meaning of its facts",
    State.UNSAFE: "says other facts than its source",
    State.COMPLETE: "has a number without words in this language",
}


@dataclass(frozen=True, slots=True)
class Decision:
    """One claim: whether this reader gets it, in which voice and language, and why so."""

    claim: str
    section: str
    importance: str
    depth: str
    is_said: bool
    voice: str
    locale: str
    why: str


def decisions(subject: Subject, reader: Reader) -> tuple[Decision, ...]:
    """Every claim of the article, in its order."""
    version = subject.version(reader)
    return tuple(_decisions(subject, reader, version))


def _decisions(subject: Subject, reader: Reader, version: Version) -> Iterator[Decision]:
    said = {claim.id: claim for claim in version.claims()}
    left = {each.claim: each for each in version.left_out}
    needed = {
        needed: claim.id for claim in subject.article.claims.values() if claim.id in said for needed in claim.needs
    }
    for section in subject.article.sections:
        for claim in section.claims:
            got = said.get(claim.id)
            if got:
                why = _why_here(reader, got, needed.get(claim.id, "")) + _why_so(subject, reader, got)
                voice, locale = got.block.voice.value, got.block.locale
            else:
                why, voice, locale = _why_not(left[claim.id], reader), "", ""
            yield Decision(claim.id, section.id, claim.importance, claim.depth, got is not None, voice, locale, why)


def _why_here(reader: Reader, got: VersionClaim, needed_by: str) -> str:
    if got.importance == "must":
        return "a must: everyone gets it"
    depths = reader.reading_level.depths
    if got.depth in depths:
        return f"its depth, {got.depth}, is one of this level's"
    return f"'{needed_by}' needs it"


def _why_so(subject: Subject, reader: Reader, got: VersionClaim) -> str:
    """Why not in the first voice and language, where that is so."""
    say = subject.article.claims[got.id].say
    best = reader.reading_level.voices[0]
    reasons = []
    if got.block.locale not in parents(reader.locale):
        catalog = subject.whole.chains[reader.locale][0]
        lay = [voice for voice in reader.reading_level.voices if voice in say]
        reasons += [_state(subject, got.id, voice, catalog) for voice in lay or say]
        reasons = [f"{', '.join(reasons)}: so it falls back to {got.block.locale}"]
    elif got.block.voice is not best:
        catalog = subject.whole.chains[reader.locale][0]
        is_worded = best in say and not catalog.is_source
        reasons = [_state(subject, got.id, best, catalog) if is_worded else f"it has no {best} wording"]
    return "; " + "; ".join(reasons) if reasons else ""


def _state(subject: Subject, name: str, voice: Voice, catalog: Catalog) -> str:
    worded: Worded = next(w for w in subject.said() if w.name == name and w.voice is voice)
    standing = subject.standing(worded, catalog)
    why = f" ({standing.faults[0].message})" if standing.faults else ""
    return f"its {voice} wording in {catalog.locale} {_STATES[standing.state]}{why}"


def _why_not(left: LeftOut, reader: Reader) -> str:
    match left.reason:
        case Reason.DEPTH:
            return f"its depth, {left.why}, is deeper than the level {reader.level}"
        case Reason.OMITTED:
            return f"omitted for {reader.audience}: {left.why}"
        case Reason.NO_WORDING:
            return f"it has no wording that speaks to this reader (only: {left.why})"
        case Reason.SELECTION:
            return "it was not selected"
