"""Looks for barriers on a page by axe-core: the rules of WCAG 2.0 to 2.2, levels A and AA, and its good practices."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

_AXE = (Path(__file__).parent / "axe" / "axe.min.js").read_text(encoding="utf-8")
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EVERYTHING: dict[str, Any] = {
    "runOnly": {"type": "tag", "values": _TAGS},
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
COLOURS: dict[str, Any] = {
    "runOnly": {"type": "rule", "values": ["color-contrast"]},
    "resultTypes": ["violations"],
}


def found(page: Page, rules: dict[str, Any] = EVERYTHING) -> list[str]:
    """What axe finds, as `rule: element: why`."""
    if not page.evaluate("typeof window.axe === 'object'"):
        page.evaluate(_AXE)
    report = page.evaluate("rules => axe.run(document, rules)", rules)
    return [
        f"{violation['id']}: {node['html'][:160]}: {node['failureSummary']}"
        for violation in report["violations"]
        for node in violation["nodes"]
    ]
