"""Telephone numbers: where they stand, and when two ways of writing are one line."""

from __future__ import annotations

import re

PHONE = re.compile(
    r"\+\d(?:[ ()./\u2011-]{0,2}\d){6,}"
    r"|(?<![A-Za-z0-9.,])\(?\d[\d().\u2011-]*(?:[ ().\u2011-]{1,2}\d{2,})+|(?<!\d)\d{7,}(?!\d)"
)
_TRUNK = re.compile(r"(?<=\d)\s?\(0\)")
_COUNTRY_CODE = 3
"""Digits that a country's code has at most."""


def line_of(written: str) -> str:
    """The digits of a number as it is written, after a plus if it begins with a country's code."""
    is_foreign = written.startswith(("+", "00"))
    digits = "".join(str(int(c)) for c in _TRUNK.sub("", written) if c.isdecimal())
    return f"+{digits.removeprefix('00')}" if is_foreign else digits


def same_line(one: str, other: str) -> bool:
    """Whether two numbers ring the same telephone: one may have a country's code, or the one of North America."""
    if one == other:
        return True
    longer, shorter = (one, other) if one.startswith("+") else (other, one)
    national = shorter.lstrip("0")
    if longer.startswith("+") and not shorter.startswith("+"):
        return longer.endswith(national) and 0 < len(longer) - 1 - len(national) <= _COUNTRY_CODE
    return {len(one), len(other)} == {10, 11} and f"1{min(one, other, key=len)}" == max(one, other, key=len)
