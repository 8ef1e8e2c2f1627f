"""A check as a page that teaches it: what it asks, why, a wrong and a right example, its limits, its source."""

from __future__ import annotations

from edu.checks.base import CHECKS, Check
from edu.checks.loading_codes import ASKED, LOADING_CODES
from edu.content.finding import UnknownError

_FAMILIES = {
    "F": "Same facts",
    "N": "Nothing left out",
    "R": "Readable",
    "S": "Sourced",
    "T": "Translations: fresh, and the same facts",
    "V": "Reviewed",
    "K": "Linked",
    "W": "Waivers",
}
"""The checks by the letter of their codes, each a promise."""

_INTRODUCTION = (
    "`edu check` holds a library against its promises. The tests run each check below on its own two examples; "
    "`edu check --explain F001` prints one of them. A finding that an author has looked at may be waived beside the "
    'claim, with the reason: `waive: {F002.easy: "..."}`; `edu check --waivers` lists them. A repository of content '
    "runs it before each commit by pre-commit (`.pre-commit-hooks.yaml`)."
)


def explain(code: str) -> str:
    """The page of a check, in Markdown; for the code of a loading error, its rule.

    Raises:
        UnknownError: there is no such code.
    """
    code = code.upper()
    if code in CHECKS:
        return _page(CHECKS[code], "#")
    if code in LOADING_CODES:
        where = ASKED.get(code[0], "while a library is opened, before any check")
        return f"# {code}\n\n{LOADING_CODES[code]} It is asked {where}.\n"
    raise UnknownError.of("check", code, sorted({*CHECKS, *LOADING_CODES}))


def explain_all() -> str:
    """Every check in one page, by promise, with a table of contents."""
    checks = {check.code: check for check in CHECKS.values()}
    lines = [
        "# The checks",
        "",
        _INTRODUCTION,
        "",
        "| code | name | severity | what it asks |",
        "| --- | --- | --- | --- |",
    ]
    by_family = sorted(checks.values(), key=lambda check: (list(_FAMILIES).index(check.code[0]), check.code))
    lines += [f"| [{c.code}](#{c.code.lower()}-{c.name}) | {c.name} | {c.severity} | {c.rule} |" for c in by_family]
    for letter, title in _FAMILIES.items():
        lines += ["", f"## {title}"]
        for check in by_family:
            if check.code.startswith(letter):
                lines += ["", _page(check, "###").rstrip()]
    lines += [
        "",
        "## Other codes",
        "",
        "What is told on loading a library, by `edu translate check`, on printing and on measuring a file.",
        "",
    ]
    lines += ["| code | what it asks |", "| --- | --- |"]
    lines += [f"| {code} | {rule} |" for code, rule in sorted(LOADING_CODES.items()) if code not in checks]
    return "\n".join(lines) + "\n"


def _page(check: Check, heading: str) -> str:
    facts = [str(check.severity), "" if check.waivable else "can't be waived"]
    facts.append(f"serves {', '.join(map(str, check.serves))}" if check.serves else "")
    parts = [
        f"{heading} {check.code} {check.name}",
        f"*{'; '.join(filter(None, facts))}*",
        f"**What it asks.** {check.rule}",
        f"**Why it matters.** {check.why}",
        f"**Wrong**\n\n```yaml\n{check.wrong.strip()}\n```",
        f"**Right**\n\n```yaml\n{check.right.strip()}\n```",
        f"**Limits.** {check.limits}",
        f"**Source.** {check.source}",
    ]
    return "\n\n".join(parts) + "\n"
