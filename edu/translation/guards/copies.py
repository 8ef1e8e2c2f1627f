"""A guard on what was left in English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from edu.translation.guards.base import Fault
from edu.translation.guards.drugs import is_drug
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.quantities import bare

_TELLING = "the|and|with|of|you|your|is|are|for|this|that|not|if|have|has|was|were|from|when|it"
_ENGLISH = frozenset(_TELLING.split("|"))
"""Words that tell English from the languages that it shares letters with."""
_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_LATIN_WORD = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*")
_SMALL_WORD = re.compile(r"(?<![\w./@-])[a-z]{4,}(?![\w./@-])")
_SMALL_ENGLISH = re.compile(f"{_TELLING}|before|after|any|to|or|by|on|in|at|take|do|as|be|can|may|a|an|no")
_RUN = 4
"""Words in a row that make an English remainder; names of bodies and trials have fewer small ones."""


def copy_faults(source: str, translation: str, lexicon: Lexicon | None) -> Iterator[Fault]:
    """A text, some words in a row or one word that wasn't translated."""
    if lexicon and lexicon.language == "en":
        return
    ours, theirs = _words_of(source), _words_of(translation)
    # In a language of which we know no words one that the source doesn't say may be its own: "was" is German too.
    english = [word for word in theirs if word in _ENGLISH and (lexicon or word in ours)]
    if english or ours == theirs:
        words = [part for word in theirs for part in _LETTERS.findall(word)]
        is_copy = _one_line(source) == _one_line(translation) and (len(words) >= 3 or bool(english))
        if is_copy or (len(words) >= 4 and len(english) / len(words) > 0.22):
            yield Fault("T132", "The translation is still in English.", "Translate it.")
            return
    own = frozenset(ours)
    has_run = sum(word in own for word in theirs) >= _RUN
    rest = _english_rest(source, translation) if has_run else ""
    rest = rest or (
        _english_word(source, translation, lexicon) or _linked(source, translation, lexicon) if lexicon else ""
    )
    if rest:
        yield Fault("T132", f"'{rest}' is still in English.", "Translate it.", rest)


def _one_line(text: str) -> str:
    return " ".join(bare(text).casefold().split())


@lru_cache(maxsize=8192)
def _words_of(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(bare(text).casefold()))


def _english_rest(source: str, translation: str) -> str:
    """Words of the source in their order that were left in the middle of a translation."""
    runs = _runs(source)
    theirs = _LATIN_WORD.findall(bare(translation))
    folded = [word.casefold() for word in theirs]
    for i in range(len(theirs) - _RUN + 1):
        if tuple(folded[i : i + _RUN]) in runs:
            run = theirs[i : i + _RUN]
            small = sum(bool(_SMALL_ENGLISH.fullmatch(word)) for word in run)
            is_name = sum(word[0].isupper() for word in run) >= _RUN - small
            if small and not is_name:
                return " ".join(run)
    return ""


_LINK = re.compile(r"\[\[[^|\]]*\|([a-z][a-z -]{3,})\]\]")


def _linked(source: str, translation: str, lexicon: Lexicon) -> str:
    """The words of a term that were left in a translation into another script, unless they are a drug's name."""
    if lexicon.script == "Latin" or "[[" not in translation:
        return ""
    left = (found for found in _LINK.finditer(translation) if found[0] in source)
    return next((found[1] for found in left if not is_drug(found[1])), "")


_BORROWED = re.compile(
    "web|wifi|stress|spray|show|shock|staff|software|online|wrap|kiwi|watt|low|sandwich|shampoo|shampooing|stocking"
    "|screening|footing|jogging|swab|cross|express|hockey|football|cookies?|cocktail|alcool|parking|parkinson"
    "|peeling|timing|doppler|holter|download|http|https|www"
)


def _english_word(source: str, translation: str, lexicon: Lexicon) -> str:
    """A word of the source, spelled as no word of the language is, that was left in a translation."""
    if not lexicon.foreign:
        return ""
    left: set[str] = set(_SMALL_WORD.findall(bare(translation)))
    for word in sorted(left & _small_words(source)):
        if lexicon.pattern(lexicon.foreign).regex.fullmatch(word) and not _BORROWED.fullmatch(word):
            return word
    return ""


@lru_cache(maxsize=8192)
def _small_words(source: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]{4,}", bare(source)))


@lru_cache(maxsize=8192)
def _runs(source: str) -> frozenset[tuple[str, ...]]:
    """Every few words in a row of a source, without regard to case."""
    words = [word.casefold() for word in _LATIN_WORD.findall(bare(source))]
    return frozenset(tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1))
