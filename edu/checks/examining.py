"""Every check on one article, or on the library as a whole, with what its authors waive."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import CHECKS, Check, Fault
from edu.checks.report import Report, Waived
from edu.checks.subject import Subject, Whole
from edu.checks.waivers import Waiver, fault_of, waivers_of
from edu.checks.waiving import W001, W002
from edu.content import Finding
from edu.translation.catalog import GLOSSARY, INTERFACE, UNITS


def examine(subject: Subject) -> Report:
    """What the checks find in one article, in all its versions and translations."""
    waivers = waivers_of(subject)
    used: set[Waiver] = set()
    findings: list[Finding] = []
    waived: list[Waived] = []
    for check in CHECKS.values():
        for fault in check.find(subject) if check.find else ():
            waiver = _waiver_of(check, fault, waivers)
            if waiver is None:
                findings.append(check.finding(fault))
            else:
                used.add(waiver)
                waived.append(Waived(check.finding(fault), waiver.reason, subject.place(waiver.path)))
    findings += _on_waivers(subject, waivers, used)
    for chain in subject.whole.chains.values():
        findings += chain[0].findings(subject.article.id)
    return Report.together([Report(tuple(findings), tuple(waived))])


def examine_whole(whole: Whole) -> Report:
    """What the checks find in the library as a whole, after what loading found."""
    found = [
        check.finding(fault) for check in CHECKS.values() if check.find_in_whole for fault in check.find_in_whole(whole)
    ]
    files = [finding for chain in whole.chains.values() for finding in chain[0].findings(UNITS, GLOSSARY, INTERFACE)]
    return Report.together([Report((*whole.found_on_loading, *files, *found))])


def _waiver_of(check: Check, fault: Fault, waivers: tuple[Waiver, ...]) -> Waiver | None:
    if not check.waivable:
        return None
    return next((waiver for waiver in waivers if waiver.covers(check.code, fault)), None)


def _on_waivers(subject: Subject, waivers: tuple[Waiver, ...], used: set[Waiver]) -> Iterator[Finding]:
    for waiver in waivers:
        wrong = fault_of(waiver)
        place = subject.place(waiver.path)
        if wrong:
            yield W001.finding(Fault(*wrong, place))
        elif waiver not in used:
            message = f"The waiver of {waiver.key} lets nothing stand: the check finds nothing here."
            yield W002.finding(Fault(message, "Remove it, so that the check can find the next fault.", place))
