"""What a wording says of shares, ratios and percentages: the ground of the checks on numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from edu.checks.subject import Subject, Worded, bare
from edu.content.facts import Comparison, Estimate, Fact, Proportion, Quantity, Share
from edu.content.facts.estimate import Measure
from edu.content.markup import Placeholder
from edu.wording.saying import frequency

RELATIVE = frozenset({Measure.HAZARD_RATIO, Measure.RISK_RATIO, Measure.ODDS_RATIO})
PERCENT = frozenset({"%", "percentage points"})

_BEFORE = re.compile(
    r"\b(?:reduc\w+|lower\w*|cuts?|falls?|fell|drops?|dropped|decreas\w+|rais\w+|rises?|rose|increas\w+|higher|fewer|less|"
    r"more)\b[^.;:]*?\b(?:by|of|to be|as|at)\s*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^\s*(?:(?!or\b|and\b)\w+\s+)?(?:fewer|less|lower|more|higher|reduction|increase|decrease|drop|rise|relative)\b",
    re.IGNORECASE,
)
_OF_PEOPLE = re.compile(
    r"^\s*of\s+(?:the\s+|all\s+|these\s+|those\s+|our\s+|treated\s+)?"
    r"(?:people|patients|adults|children|women|men|those|babies|participants|users|them|everyone|cases)\b",
    re.IGNORECASE,
)
_DID = re.compile(
    r"^\s+(?:also\s+|still\s+|then\s+)?(?:had|have|has|got|gets?|felt|feels?|reported|experienced?|develop(?:ed)?|died|"
    r"stopped|improved|recovered|relapsed|responded|survived|were (?:free|alive|cured|well))\b",
    re.IGNORECASE,
)

_HAPPENS_TO = re.compile(
    r"\b(?:(?:happens?|happened|occurs?|occurred|comes?\s+up|came\s+up|seen|found)\s+(?:in|to|with)|affects?|affected)"
    r"\s+(?:about\s+|around\s+|some\s+|up\s+to\s+)?$",
    re.IGNORECASE,
)


def says_shares(subject: Subject, worded: Worded) -> bool:
    """Whether a wording says how many out of how many."""
    return any(True for _ in shares_in(subject, worded))


def shares_in(subject: Subject, worded: Worded) -> Iterator[tuple[Placeholder, Fact]]:
    """The placeholders of a wording that say a share: of a group, or of one of two compared."""
    for placeholder in worded.placeholders:
        fact = subject.fact(placeholder.fact)
        first = placeholder.part.partition(".")[0]
        if (isinstance(fact, Proportion) and first != "span") or (
            isinstance(fact, Comparison) and first in ("with", "without")
        ):
            yield placeholder, fact


def ratios_in(subject: Subject, worded: Worded) -> Iterator[Placeholder]:
    """The placeholders of a wording that say a relative measure alone."""
    for placeholder in worded.placeholders:
        fact = subject.fact(placeholder.fact)
        if (isinstance(fact, Estimate) and fact.estimate.measure in RELATIVE) or (
            isinstance(fact, Comparison) and placeholder.part in dict(fact.ratios())
        ):
            yield placeholder


def relative_percents_in(subject: Subject, worded: Worded) -> Iterator[tuple[Placeholder, Decimal]]:
    """Percentages that say by how much something is more or less: "lower by 77%", "77% fewer"."""
    for before, placeholder, value, after in _percents(subject, worded):
        if _BEFORE.search(before) or _AFTER.search(after):
            yield placeholder, value


def share_percents_in(subject: Subject, worded: Worded) -> Iterator[tuple[Placeholder, Decimal]]:
    """Percentages that say how many people: "12% of people", "12% had a rash", "it happens to 12%"."""
    for before, placeholder, value, after in _percents(subject, worded):
        if _OF_PEOPLE.search(after) or _DID.search(after) or _HAPPENS_TO.search(before):
            yield placeholder, value


def _percents(subject: Subject, worded: Worded) -> Iterator[tuple[str, Placeholder, Decimal, str]]:
    parts = worded.parts
    for i, part in enumerate(parts):
        fact = subject.fact(part.fact) if isinstance(part, Placeholder) else None
        if isinstance(part, Placeholder) and isinstance(fact, Quantity) and fact.quantity.unit in PERCENT:
            yield bare(parts[:i], "0"), part, fact.quantity.value, bare(parts[i + 1 :], "0")


def denominators(subject: Subject, worded: Worded) -> dict[int, str]:
    """The "out of how many" of every share that a lay wording says, each with a placeholder that says it."""
    found: dict[int, str] = {}
    for placeholder, fact in shares_in(subject, worded):
        said = frequency(*_beside(placeholder, fact))
        found.setdefault(said.of, str(placeholder))
    return found


def _beside(placeholder: Placeholder, fact: Fact) -> tuple[Share, ...]:
    if isinstance(fact, Comparison):
        arms = (fact.compare.with_, fact.compare.without)
        return arms if placeholder.part.startswith("with.") or placeholder.part == "with" else arms[::-1]
    return (fact.proportion,) if isinstance(fact, Proportion) else ()


def voices_of_needs(subject: Subject, worded: Worded) -> Iterator[Worded]:
    """A wording and those that the same reader gets of the claims that it needs."""
    yield worded
    needs = worded.claim.needs if worded.claim else ()
    for other in subject.said():
        if other.name in needs and (other.voice is worded.voice or (other.is_lay and worded.is_lay)):
            yield other
