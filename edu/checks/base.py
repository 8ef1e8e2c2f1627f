"""What a check is: one rule with a code, its reason and examples, and a function that finds where it is broken."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from edu.checks.instruments import Item
from edu.checks.subject import Subject, Translation, Whole, Worded
from edu.content import Finding, Place, Severity
from edu.content.registry import Registry


@dataclass(frozen=True, slots=True)
class Fault:
    """Where a rule is broken: what is wrong, how to mend it, and whose it is.

    `claim` is the claim that an author may waive it on ("" is the article), `narrow` the names that such a waiver may
    be narrowed to: the voice, the locale, the source, the term.
    """

    message: str
    mend: str
    place: Place
    claim: str = ""
    narrow: tuple[str, ...] = ()
    severity: Severity | None = None


Find = Callable[[Subject], Iterable[Fault]]
FindInWhole = Callable[[Whole], Iterable[Fault]]


@dataclass(frozen=True, slots=True)
class Check:
    """One promise, checked.

    `wrong` and `right` are a piece of YAML that breaks and that keeps the rule: keys of an article, with `claims` for
    its one section, and `terms`, `settings`, `translations` beside them. `find` looks at one article, `find_in_whole`
    at the library; a check has one of the two. `serves` names the items of PEMAT-P and of the Clear Communication
    Index that it checks; what is `waivable` may be let stand by an author who says why.
    """

    code: str
    name: str
    severity: Severity
    rule: str
    why: str
    source: str
    wrong: str
    right: str
    limits: str
    find: Find | None = None
    find_in_whole: FindInWhole | None = None
    waivable: bool = True
    serves: tuple[Item, ...] = field(default=())

    def finding(self, fault: Fault) -> Finding:
        """The finding of this check for a fault."""
        return Finding(self.code, fault.message, fault.mend, fault.place, fault.severity or self.severity)


def in_wording(
    subject: Subject, worded: Worded, message: str, mend: str, near: str = "", *, severity: Severity | None = None
) -> Fault:
    """A fault of one wording; the place is that of the text `near` in it."""
    claim = worded.claim.id if worded.claim else ""
    return Fault(message, mend, subject.place(worded.path, near), claim, (worded.voice.value,), severity)


def in_translation(
    translation: Translation, message: str, mend: str, near: str = "", *, severity: Severity | None = None
) -> Fault:
    """A fault of one translation; the place is that of the text `near` in it."""
    worded = translation.worded
    claim = worded.claim.id if worded.claim else ""
    narrow = (translation.locale, worded.voice.value)
    return Fault(f"{worded.context}: {message}", mend, translation.place(near), claim, narrow, severity)


CHECKS: Registry[Check] = Registry("check")
"""Every check by its code. A new one is a new module and its line in `edu.checks`."""
