"""Our own measure of English sentences: how hard people find them, from 1 (easy) to 6 (hard).

A ridge regression on human ratings of medical sentences. It knows three things: how rare the words are (the
rarest counts most, each further one less, words that children know little), how many words there are, and
for some words whether people found sentences with them harder or easier than that says. Each is a part of a
sum, so each can be told as a reason.
How it was made, its figures and its limits: docs/readability.md; the script: scripts/fit_readability.py.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from edu.readability.familiarity import (
    COMMON,
    RARE,
    is_everyday,
    is_known_language,
    lemma,
    parts_of,
    zipf,
)
from edu.readability.sentences import split_sentences
from edu.readability.words import clean, without_addresses, words_of

EASIEST, HARDEST = 1.0, 6.0
_UNSEEN = 1.2  # the Zipf frequency taken for words on no list, which are rarer than all that are
_NEXT_WORD = 0.8  # what each further rare word weighs, against the one before
_IN_BRACKETS = 0.7  # what a word in brackets weighs: an aside, often an abbreviation just explained
_EVERYDAY = 0.4  # what a word weighs that children know, however often it is written: "bread", "mat"
_MOST_WORDS = 40  # 0.8 ** 40: further words weigh nothing
_MOST_LEARNED = 0.6  # the most that learned words may add or take: they are a correction
_PUNCTUATION = "!\"#%&'()*,-./:;?@[]{}«»“”„‘’…‹›¿¡،؛؟।*_"
_DIGIT = re.compile(r"\d")
_BRACKET = re.compile(r"[()\[\]]")
_ADDRESS_READS_AS = "paper"  # the word that stands for declared names too


@dataclass(frozen=True, slots=True)
class Model:
    """The coefficients of the regression, in points of the scale."""

    base: float
    length: float
    rarity: float
    log_rarity: float
    words: dict[str, float]


@dataclass(frozen=True, slots=True)
class Features:
    """What the measure sees of a sentence: its number of words, and the burden and lemma of each one."""

    words: int
    burdens: dict[str, float]
    lemmas: frozenset[str]

    @property
    def length(self) -> float:
        """The logarithm of the number of words."""
        return math.log(max(self.words, 1))

    @property
    def rarity(self) -> float:
        """The burden of all words together, the rarest first and each further one weighing less."""
        rarest = sorted(self.burdens.values(), reverse=True)[:_MOST_WORDS]
        return sum(burden * _NEXT_WORD**place for place, burden in enumerate(rarest))


@dataclass(frozen=True, slots=True)
class CostlyWord:
    """A rare word, its Zipf frequency (0: on no list), and the points of difficulty that it adds.

    `cost` is None in languages that have word frequencies but no difficulty measure.
    """

    word: str
    zipf: float
    cost: float | None


@cache
def model() -> Model:
    """The coefficients that are shipped."""
    text = files("edu.readability").joinpath("coefficients.json").read_text(encoding="utf-8")
    return Model(**json.loads(text))


@lru_cache(maxsize=50_000)
def _burden(word: str) -> tuple[str, float]:
    """The lemma of a word, and what it weighs."""
    form, frequency = lemma(word)
    burden = max(0.0, COMMON - max(frequency, _UNSEEN))
    return form, burden * (_EVERYDAY if is_everyday(word) else 1)


@lru_cache(maxsize=20_000)
def features(sentence: str) -> Features:
    """What the measure sees of a sentence."""
    text = clean(without_addresses(sentence, _ADDRESS_READS_AS))
    asides = [(match.start(), match[0] in "([") for match in _BRACKET.finditer(text)]
    depth = place = number = 0
    burdens: dict[str, float] = {}
    lemmas = set()
    for match in parts_of(text):
        while place < len(asides) and asides[place][0] < match.start():
            depth = depth + 1 if asides[place][1] else max(0, depth - 1)
            place += 1
        number += 1
        word = match[0].lower()
        if word[0].isdecimal():
            continue
        form, burden = _burden(word)
        if depth:
            burden *= _IN_BRACKETS
        burdens[word] = max(burden, burdens.get(word, 0.0))
        lemmas.add(form)
    return Features(number, burdens, frozenset(lemmas))


def predict(seen: Features, m: Model) -> float:
    """What a model says of a sentence, within the scale."""
    rarity = seen.rarity
    learned = sum(m.words.get(form, 0.0) for form in seen.lemmas)
    learned = max(-_MOST_LEARNED, min(_MOST_LEARNED, learned))
    value = m.base + m.length * seen.length + m.rarity * rarity + m.log_rarity * math.log1p(rarity) + learned
    return max(EASIEST, min(HARDEST, value))


def difficulty(sentence: str, locale: str = "en") -> float | None:
    """How hard people would find a sentence, from 1 (easy) to 6 (hard); None in other languages than English.

    1 for a sentence without words.
    """
    return _difficulty(sentence) if _language(locale) == "en" else None


@lru_cache(maxsize=20_000)
def _difficulty(sentence: str) -> float:
    seen = features(sentence)
    return predict(seen, model()) if seen.words else EASIEST


def difficulty_of(blocks: Iterable[str] | str, locale: str = "en") -> float | None:
    """The mean difficulty of the sentences of a text; None without sentences, and in other languages."""
    texts = [blocks] if isinstance(blocks, str) else blocks
    found = [difficulty(sentence, locale) for text in texts for sentence in split_sentences(text, locale)]
    values = [value for value in found if value is not None]
    return sum(values) / len(values) if values else None


@lru_cache(maxsize=20_000)
def costly_words(sentence: str, locale: str = "en") -> tuple[CostlyWord, ...]:
    """The rare words of a sentence, the costliest first."""
    if _language(locale) != "en":
        return _rare_words(sentence, locale)
    seen, whole = features(sentence), _difficulty(sentence)
    costly = []
    for word, burden in seen.burdens.items():
        form, frequency = lemma(word)
        if frequency < RARE and burden:
            others = {other: value for other, value in seen.burdens.items() if other != word}
            without = predict(Features(seen.words, others, seen.lemmas - {form}), model())
            costly.append(CostlyWord(word, frequency, round(whole - without, 3)))
    return tuple(sorted(costly, key=lambda found: (-(found.cost or 0), found.zipf, found.word)))


def _rare_words(sentence: str, locale: str) -> tuple[CostlyWord, ...]:
    language = _language(locale)
    if not is_known_language(language):
        return ()
    # Vowel signs belong to the words of many scripts, so words are taken as they stand between spaces.
    words = {word.strip(_PUNCTUATION).lower() for word in words_of(without_addresses(sentence, ""))}
    rare = [CostlyWord(word, zipf(word, language), None) for word in words if len(word) > 1 and not _DIGIT.search(word)]
    return tuple(sorted((w for w in rare if w.zipf < _RARE_FORM), key=lambda found: (found.zipf, found.word)))


# Inflected forms are rarer than their words: other languages, where they aren't undone, ask for less.
_RARE_FORM = 3.5


def _language(locale: str) -> str:
    return locale.replace("_", "-").split("-")[0].lower()
