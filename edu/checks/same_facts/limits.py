"""F009: a voice that makes a number another limit than its siblings do."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_wording
from edu.checks.same_facts.signs import EITHER_LIMIT, LIMIT_AFTER, LIMIT_BEFORE
from edu.checks.subject import Subject, Worded, by_claim
from edu.content import Severity
from edu.content.facts import BoundedFact
from edu.content.facts.base import Bound
from edu.content.markup import Placeholder, Text

_AGAINST = {
    Bound.AT_LEAST: "under",
    Bound.MORE_THAN: "under",
    Bound.AT_MOST: "over",
    Bound.LESS_THAN: "over",
}
"""The limit that is the very opposite of a fact's own."""


def find(subject: Subject) -> Iterator[Fault]:
    """Voices that set a fact another limit than most of the claim's voices that say it."""
    if not subject.whole.source_locale.startswith("en"):
        return
    for voices in by_claim(subject):
        limits = [(worded, _limits(worded)) for worded in voices]
        yield from _said_twice(subject, limits)
        for fact in dict.fromkeys(fact for _, found in limits for fact in found):
            yield from _apart(subject, fact, [(worded, found[fact]) for worded, found in limits if fact in found])


def _said_twice(subject: Subject, limits: list[tuple[Worded, dict[str, tuple[str, str]]]]) -> Iterator[Fault]:
    for worded, found in limits:
        for fact_id in list(found):
            fact = subject.fact(fact_id)
            if not (isinstance(fact, BoundedFact) and fact.bound):
                continue
            limit, word = found.pop(fact_id)
            if limit:
                yield in_wording(
                    subject,
                    worded,
                    f"{worded.context} says {_told(word, fact_id)}, which says its own limit: {fact.bound}.",
                    f"Leave out '{word}', or change the fact's bound.",
                    "{" + fact_id,
                    severity=Severity.ERROR if worded.is_must and _AGAINST.get(fact.bound) == limit else None,
                )


def _apart(subject: Subject, fact: str, found: list[tuple[Worded, tuple[str, str]]]) -> Iterator[Fault]:
    camps: dict[str, list[tuple[Worded, str]]] = {}
    for worded, (limit, word) in found:
        camps.setdefault(limit, []).append((worded, word))
    # Most voices set the pace; of two that are as many, the one that says a limit does.
    *fewer, more = sorted(camps.items(), key=lambda camp: (len(camp[1]), bool(camp[0])))
    other, said = more[1][0]
    for worded, word in (each for _, camp in fewer for each in camp):
        yield in_wording(
            subject,
            worded,
            f"{worded.context} says {_told(word, fact)} where {other.context} says {_told(said, fact)}.",
            "Give the fact its bound (`bound: at-least`), so that every voice and language says it, or say the same in "
            "every voice.",
            "{" + fact,
            severity=Severity.ERROR if worded.is_must and word and said else None,
        )


def _told(word: str, fact: str) -> str:
    return f"'{word}' with {{{fact}}}" if word else f"{{{fact}}} without a limit"


def _limits(worded: Worded) -> dict[str, tuple[str, str]]:
    """Each fact that a wording says once, with the kind of limit that it sets it, and the words; "" for none."""
    limits: dict[str, tuple[str, str]] = {}
    said = [part.fact for part in worded.placeholders]
    parts = (None, *worded.parts, None)
    for before, part, after in zip(parts, parts[1:], parts[2:], strict=False):
        if isinstance(part, Placeholder) and said.count(part.fact) == 1:
            if isinstance(before, Text) and EITHER_LIMIT.search(before.text):
                continue
            match = LIMIT_BEFORE.search(before.text) if isinstance(before, Text) else None
            match = match or (LIMIT_AFTER.match(after.text) if isinstance(after, Text) else None)
            limits[part.fact] = (str(match.lastgroup), match[0].strip(" )")) if match else ("", "")
    return limits


F009 = Check(
    code="F009",
    name="limit-differs",
    severity=Severity.WARNING,
    rule="The voices of a claim make a number the same limit: at least, at most, more than, less than.",
    why="'At least four weeks' and 'up to four weeks' share their number, and are opposite advice.",
    source="The design: a bound belongs into the fact, so that it can't vanish from a wording unseen.",
    wrong="""
facts:
  gap: {duration: 4 weeks}
claims:
  - id: wait
    say:
      clinician: "Wait at least {gap} before surgery."
      patient: "Wait at least {gap} before surgery."
      easy: "Wait up to {gap} before surgery."
""",
    right="""
facts:
  gap: {duration: 4 weeks, bound: at-least}
claims:
  - id: wait
    say:
      clinician: "Wait {gap} before surgery."
      patient: "Wait {gap} before surgery."
      easy: "Wait {gap} before surgery."
""",
    limits="English only, and words that stand right beside the number. A fact that a voice says twice, or after "
    "'after' or 'within', is not compared. Two limits that differ are an error in a must; one that is missing "
    "is a warning.",
    find=find,
)
