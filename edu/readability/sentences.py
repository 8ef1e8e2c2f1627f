"""Splits text into sentences, so that a grade is not fooled by decimals, abbreviations or bullets."""

from __future__ import annotations

import re
from functools import lru_cache

from edu.readability import abbreviations

_OPENERS = "\"'“‘„‚(\\[«‹¿¡*_"
_CLOSERS = "\"'”’“)\\]»›*_"
_WIDE = "。！？｡"
_CJK = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_END = re.compile(
    rf"""
      (?P<wide>[{_WIDE}]+[{_CLOSERS}」』）]*)
    | (?<![.!?…؟۔।])(?P<mark>[.!?…؟۔।]+)
      (?:\[\d{{1,3}}(?:[,\ –-]{{1,2}}\d{{1,3}}){{0,20}}\]|[{_CLOSERS}¹²³⁴⁵⁶⁷⁸⁹⁰]){{0,8}}
      (?=\s|\Z|[{_CJK}])
    | (?P<gap>\s*\n[^\S\n]*(?:\n|(?=[-*•‣◦–—]\s|\d{{1,3}}[.)]\s)))
    """,
    re.VERBOSE,
)
_NEXT = re.compile(rf"\s*[{_OPENERS}]*([^\s{_CLOSERS}.,;:!?]{{1,40}})")
_LAST = re.compile(rf"([^\s{_OPENERS}]{{1,40}})\Z")
_MARKER = re.compile(rf"[\s{_OPENERS}]*(?:\d{{1,3}}|[A-Za-z])\Z")
_INITIAL = re.compile(r"[^\W\d_]\.")
_HAS_WORD = re.compile(r"\w")
_VOWEL = re.compile(r"[aeiouyáéíóúàèìòùâêîôûäëïöüаеёиоуыэюя]", re.IGNORECASE)
_LOOK_BACK = 100


@lru_cache(maxsize=20_000)
def split_sentences(text: str, locale: str = "en") -> tuple[str, ...]:
    """The sentences of one block of text, as they stand in it, without the spaces around them.

    A blank line or a new bullet ends a sentence, and so does the end of the text: a bullet or a table cell
    is a sentence of its own. Pieces without a letter or a figure are none.
    """
    sentences: list[str] = []
    start = 0
    for match in _END.finditer(text):
        if match["mark"] and not _is_end(text, start, match, locale):
            continue
        piece = text[start : match.end()]
        if _HAS_WORD.search(piece):
            sentences.append(piece.strip())
            start = match.end()
    if _HAS_WORD.search(rest := text[start:]):
        sentences.append(rest.strip())
    return tuple(sentences)


def _is_end(text: str, start: int, match: re.Match[str], locale: str) -> bool:
    """Whether the marks found end the sentence that began at `start`."""
    following = _NEXT.match(text, match.end())
    if following is None:
        return True
    after = following[1]
    mark = match["mark"]
    # "mRNA" and "eGFR" may begin a sentence; "half" goes on with the one before.
    goes_on = after.islower() and after[0].isalpha()
    if "…" in mark or ".." in mark:
        return not goes_on
    if mark != ".":
        quoted = match.end() > match.end("mark")
        return not (quoted and goes_on)
    before = text[max(start, match.start() - _LOOK_BACK) : match.start()]
    last = _LAST.search(before)
    if last is None:
        return True
    if last[1].isupper() and len(last[1]) == 1 and _INITIAL.match(text, following.start(1)):
        return False
    return not _is_abbreviation(before, last[1], after, goes_on, locale)


def _is_abbreviation(before: str, token: str, after: str, goes_on: bool, locale: str) -> bool:
    """Whether the full stop after `token` belongs to it."""
    word = token.lower().lstrip("-–—/")
    earlier = before[: -len(token)].split()
    previous = earlier[-1] if earlier else ""
    if word in abbreviations.NEVER_LAST:
        return True
    if word in abbreviations.BEFORE_A_FIGURE and after[0].isdigit():
        return True
    if _MARKER.match(before):  # "1. Wash your hands.", "A. Smith"
        return True
    if word.isdecimal():
        return locale.startswith("de") and (
            goes_on or after.lower() in abbreviations.GERMAN_MONTHS or previous.lower() in abbreviations.GERMAN_ARTICLES
        )
    if goes_on:
        listed = abbreviations.MAY_BE_LAST | abbreviations.BEFORE_A_SMALL_LETTER
        return word in listed or "." in word or len(word) == 1 or _is_clipped(word)
    if len(word) == 1 and word.isalpha():
        if not token.isupper():
            return previous.lower() not in abbreviations.LETTERED
        named = previous[:1].isupper() or (len(previous) == 2 and previous.endswith("."))
        return named and previous.lower() not in abbreviations.LETTERED
    if "." in word and word not in abbreviations.MAY_BE_LAST and all(len(part) <= 2 for part in word.split(".")):
        return after.lower() not in abbreviations.STARTERS
    return False


def _is_clipped(word: str) -> bool:
    """Whether a word looks cut short: "tbsp", "hrs", "pts"."""
    return len(word) <= 4 and word.isalpha() and not _VOWEL.search(word)
