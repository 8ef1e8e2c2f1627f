"""Telephone numbers: where they stand, and when two ways of writing are one line."""

from __future__ import annotations

import re

_BLANK = r" \u00a0\u202f"
_DASH = r"\u2010\u2011-"
_HOURS = r"(?!\d|\s?(?:h\b|hours?\b|hrs?\b|heures?\b|horas?\b|/))"
"""What doesn't follow the last group: "0161 496 0000 24 hours a day"."""
_PHONE = re.compile(
    rf"\+\d(?:[{_BLANK}()./{_DASH}]{{0,2}}\d(?!\d?\s?(?:/|h\b|hours?\b|heures?\b|horas?\b))){{6,}}"
    rf"|(?<![A-Za-z0-9.,])\(?(?:00\d{{1,2}}[{_BLANK}](?=\d[{_BLANK}]))?\d[\d().{_DASH}]*(?:(?<=\d)/\d{{2,3}}(?=[{_BLANK}.]))?"
    rf"(?:[{_BLANK}().{_DASH}]{{1,2}}\d{{2,}}{_HOURS})+"
    r"|(?<![\d.,])\d{3}[/\u2013]\d{3}[\u2013-]\d{4}(?!\d)|(?<!\d)\d{7,}(?!\d)"
)
_IN_LETTERS = re.compile(r"(?<![\w-])(?:\+?1[-. ])?\(?8\d\d\)?[-. ](?:\d-)?[A-Z]{2,8}(?:[- ]?[A-Z]{2,})*\b")
"""1-800-QUIT-NOW."""
_KEYS = {
    letter: str(key)
    for key, letters in enumerate(("ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"), start=2)
    for letter in letters
}
_SINGLY = re.compile(r"(?<![\d.,-])\d(?:([-. \u2011])\d)(?:\1\d){1,2}(?![-.,]?\d)")
_KNOWN_SINGLY = re.compile(r"[2-9]\D[18]\D[18]|1\D1\D\d")
"""9-1-1, and what may be said so of other numbers."""
_SHORT = re.compile(
    rf"(?<![\d.,])(?:116[{_BLANK}{_DASH}](?:00[06]|11[167]|123)"
    rf"|(?P<text>[1-9]\d{{2}}-\d{{3}})|(?P<call>[1-9]\d[{_BLANK}]\d\d))(?![\d.,%-]*\d)"
)
"""Numbers of Europe, of text messages and of France."""
_TEXTED = re.compile(r"\b(?:text\w*|sms|mensaje|envo[iy]\w*|env[ií]\w*)\b[^.;!?]{0,40}$", re.IGNORECASE)
_CALLED = re.compile(
    r"\b(?:le|au|al|el|to|call|dial|ring|phone|appelez|composez|llame|marque|is|es|est|tel|t[eé]l)\.?\s?:?\s?$|[(:]\s?$",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_GROUPED = re.compile(rf"[1-9]\d{{0,2}}(?:[{_BLANK}]\d{{3}})+")
_YEARS = re.compile(r"(?P<one>[1-9]\d{3})[\u2010\u2011-](?P<other>[1-9]\d{3})")
_CUE = re.compile(
    r"(?:\b(?:call|phone|ring|dial|text|fax|reach|contact|number|llam|marqu|mensaje|contact|n[uú]m[eé]ro|appel|compos"
    r"|joind|joign|t[eé]l[eé]?[pf]|tel\b|t[eé]l\b|t[eé]l[eé]copie|l[ií]nea|ligne|sms|helpline|hotline|line)\w*)[^;!?]{0,45}$",
    re.IGNORECASE,
)
"""What stands before a telephone number."""
_TRUNK = re.compile(r"(?<=\d)\)?\s?\(0\)")
_FEWEST = 7
"""Digits that a number has at least which isn't a short one."""
_COUNTRY_CODE = 3
"""Digits that a country's code has at most."""


def take_phones(text: str) -> tuple[str, list[str]]:
    """The text with blanks for its telephone numbers, and their lines, each once; short ones stay, as one number."""
    if not _DIGIT.search(text):
        return text, []
    lines: list[str] = []

    def take(line: str, match: re.Match[str]) -> str:
        if not any(same_line(line, other) for other in lines):
            lines.append(line)
        return " " * len(match[0])

    text = _IN_LETTERS.sub(lambda match: take(_line_of_letters(match[0]), match), text)
    text = _PHONE.sub(lambda match: take(line_of(match[0]), match) if _is_phone(match) else match[0], text)
    text = _SINGLY.sub(lambda match: _joined(match) if _is_said_singly(match) else match[0], text)
    text = _SHORT.sub(lambda match: _joined(match) if _is_short(match) else match[0], text)
    return text, lines


def _is_phone(match: re.Match[str]) -> bool:
    """Whether digits are a telephone number, and no large number nor two years."""
    if len(line_of(match[0])) < _FEWEST:
        return False
    if _GROUPED.fullmatch(match[0]):
        return _is_told(match)
    years = _YEARS.fullmatch(match[0])
    return not years or not int(years["one"]) < int(years["other"]) <= 2 * int(years["one"])


def _is_told(match: re.Match[str]) -> bool:
    """Whether what stands before a number says that it is one to call."""
    return bool(_CUE.search(match.string[: match.start()]))


def _is_said_singly(match: re.Match[str]) -> bool:
    return bool(_KNOWN_SINGLY.fullmatch(match[0])) or _is_told(match)


def _is_short(match: re.Match[str]) -> bool:
    before = match.string[: match.start()]
    if match["call"]:
        return bool(_is_told(match) and _CALLED.search(before))
    return not match["text"] or bool(_TEXTED.search(before))


def _joined(match: re.Match[str]) -> str:
    """The digits as one number: 9-1-1 is 911."""
    return "".join(filter(str.isdecimal, match[0])).ljust(len(match[0]))


def _line_of_letters(written: str) -> str:
    """The digits of a number with a word in it; the letters behind the last digit that counts are for the eye."""
    digits = "".join(_KEYS.get(c, c) for c in written if c.isalnum())
    return digits.removeprefix("1")[:10]


def line_of(written: str) -> str:
    """The digits of a number as it is written, after a plus if it begins with a country's code."""
    is_foreign = written.lstrip("(").startswith(("+", "00"))
    digits = "".join(str(int(c)) for c in _TRUNK.sub("", written) if c.isdecimal())
    return f"+{digits.removeprefix('00')}" if is_foreign else digits


def same_line(one: str, other: str) -> bool:
    """Whether two numbers ring the same telephone: one may have a country's code, or the one of North America."""
    if one.startswith("+") and other.startswith("+"):
        return _without_mobile(one) == _without_mobile(other)
    longer, shorter = (one, other) if one.startswith("+") else (other, one)
    national = _national(shorter)
    if longer.startswith("+"):
        longer = _without_mobile(longer)
        return longer.endswith(national) and 0 < len(longer) - 1 - len(national) <= _COUNTRY_CODE
    return _national(longer) == national


def _national(line: str) -> str:
    """A number without what is dialled before it in its country: 0, in Mexico 01, in North America 1."""
    bare = line.lstrip("0")
    return bare[1:] if len(bare) == 11 and bare.startswith("1") else bare


def _without_mobile(line: str) -> str:
    """A Mexican number without the 1 that stood before those of mobile telephones."""
    return f"+52{line[4:]}" if line.startswith("+521") and len(line) == 14 else line
