"""How much of PEMAT-P and of the Clear Communication Index machines check here, and what is left for a person."""

from __future__ import annotations

import json
from dataclasses import dataclass

from edu.checks.base import CHECKS
from edu.checks.instruments import ITEMS, SOURCES, Instrument, Item
from edu.checks.report import Report


@dataclass(frozen=True, slots=True)
class Covered:
    """One item, the checks that serve it, and how many findings and waivers they have in a library."""

    item: Item
    checks: tuple[str, ...]
    findings: int
    waived: int

    @property
    def is_machine_checked(self) -> bool:
        """Whether a check serves it."""
        return bool(self.checks)


def coverage(report: Report) -> dict[Instrument, tuple[Covered, ...]]:
    """Every item of both instruments against the findings of a library."""
    found = [finding.code for finding in report.findings]
    waived = [each.finding.code for each in report.waived]
    covered: dict[Instrument, tuple[Covered, ...]] = {}
    for instrument, items in ITEMS.items():
        rows = []
        for item in items.values():
            codes = tuple(check.code for check in CHECKS.values() if item in check.serves)
            rows.append(Covered(item, codes, sum(map(found.count, codes)), sum(map(waived.count, codes))))
        covered[instrument] = tuple(rows)
    return covered


def coverage_text(report: Report) -> str:
    """The share of each instrument that is checked by machine, item by item, then the checklist for a person."""
    lines: list[str] = []
    for instrument, rows in coverage(report).items():
        checked = [row for row in rows if row.is_machine_checked]
        built_in = [row for row in rows if not row.is_machine_checked and row.item.built_in]
        by_hand = [row for row in rows if not row.is_machine_checked and not row.item.built_in]
        share = f"{len(checked)} of {len(rows)} items are checked by machine ({len(checked) / len(rows):.0%}), at least"
        rest = f"in part; {len(built_in)} more hold of every page as it is built; {len(by_hand)} are for a person."
        lines += [f"{instrument}: {share} {rest}", f"  {SOURCES[instrument]}", ""]
        lines += [f"  {row.item.number:>2}  {row.item.asks}  [{_state(row)}]" for row in checked]
        lines += [f"  {row.item.number:>2}  {row.item.asks}  [built in: {row.item.built_in}]" for row in built_in]
        lines += ["", "  For a person to judge, on each version:"]
        lines += [f"  [ ] {row.item.number:>2}  {row.item.asks}" for row in by_hand]
        lines.append("")
    lines.append(
        "A machine sees signs, not sense: what it checks is a floor, and an item it checks may still be judged."
    )
    return "\n".join(lines) + "\n"


def coverage_json(report: Report) -> str:
    """The same as JSON: each item with its checks, findings and waivers, or where it is built in."""
    told = {
        instrument: [
            {
                "item": row.item.number,
                "asks": row.item.asks,
                "checks": list(row.checks),
                "findings": row.findings,
                "waived": row.waived,
                "built_in": row.item.built_in or None,
            }
            for row in rows
        ]
        for instrument, rows in coverage(report).items()
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _state(row: Covered) -> str:
    found = "nothing found" if not row.findings else f"{row.findings} finding{'s' if row.findings > 1 else ''}"
    waived = f", {row.waived} waived" if row.waived else ""
    return f"{', '.join(row.checks)}: {found}{waived}"
