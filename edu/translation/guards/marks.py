"""Guards on marks: spaces, brackets, endings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edu.content.finding import Severity
from edu.translation.guards.base import Fault

_PAIRS = {"(": ")", "[": "]", "«": "»", "“": "”", "（": "）", "《": "》", "【": "】"}
_BRACKET = re.compile("[" + re.escape("".join((*_PAIRS, *_PAIRS.values()))) + "]")
_ENDINGS = {
    ".": "stop",
    "。": "stop",
    "．": "stop",
    "?": "question",
    "؟": "question",
    "？": "question",
    ":": "colon",
    "：": "colon",
}


def mark_faults(source: str, translation: str) -> Iterator[Fault]:
    """Spaces at the ends, brackets without partner, another mark at the end."""
    yield from _spaces(source, translation)
    yield from _brackets(source, translation)
    yield from _ending(source, translation)


def _spaces(source: str, translation: str) -> Iterator[Fault]:
    for where, mine, theirs in (
        ("begins", source[:1].isspace(), translation[:1].isspace()),
        ("ends", source[-1:].isspace(), translation[-1:].isspace()),
    ):
        if mine != theirs:
            message = f"The translation {where} with{'' if theirs else 'out'} a space, unlike the source."
            yield Fault("T134", message, "Begin and end as the source does.", severity=Severity.WARNING)
    if "  " in translation.strip() and "  " not in source.strip():
        yield Fault("T134", "There are two spaces side by side.", "Leave one.", severity=Severity.WARNING)


def _brackets(source: str, translation: str) -> Iterator[Fault]:
    if not _balanced(source):
        return
    if not _balanced(translation):
        yield Fault(
            "T136", "A bracket or quotation mark has no partner.", "Open and close it.", severity=Severity.WARNING
        )


def _balanced(text: str) -> bool:
    return not _BRACKET.search(text) or all(text.count(one) == text.count(other) for one, other in _PAIRS.items())


def _ending(source: str, translation: str) -> Iterator[Fault]:
    one, other = _ending_of(source), _ending_of(translation)
    if one and one != other:
        message = f"The source ends with a {one}, the translation doesn't."
        yield Fault("T135", message, "End as the source does, with the language's own mark.", severity=Severity.WARNING)


def _ending_of(text: str) -> str:
    return _ENDINGS.get(text.rstrip(" *\"”»')）\u00a0\u202f")[-1:], "")
