"""Sentences of a text, and what every guard on them asks: does this say no?"""

from __future__ import annotations

import re
from functools import lru_cache

from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.quantities import bare

MOVES = re.compile(r"\b(?:before|after|instead|rather|if|when|while|unless|until|than)\b", re.IGNORECASE)
"""What a translation may turn round as a whole, and all that is named in it."""
_MOVES_TOO = {"zh": re.compile(r"\bfor\b", re.IGNORECASE)}
"""What one language turns round that others don't: Chinese says first what something is for."""


@lru_cache(maxsize=8192)
def sentences(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The sentences of a text."""
    plain = lexicon.plain(bare(text))
    plain = re.sub(
        r"\b(?:e\.g|i\.e|U\.S|Dr|Mr|Mrs|Ms|vs|approx|p\. ?ej|EE\. ?UU|Sra?|Dra?|etc|env|ex|[ap]\. ?m)\.(?=\s*\S)",
        "",
        plain,
    )
    return tuple(part.strip() for part in re.split(lexicon.sentence_ends, plain) if re.search(r"\w", part))


def may_turn_round(source: str, lexicon: Lexicon) -> bool:
    """Whether a translation of an English text may name things in another order."""
    own = _MOVES_TOO.get(lexicon.language)
    return bool(MOVES.search(source) or (own and own.search(source)))


def undoubled(source: str) -> str:
    """An English text without its double negations: "not uncommon" is said without a no elsewhere."""
    return re.sub(r"\bnot (?:uncommon|unusual|infrequent|rare)\b", "common", source, flags=re.IGNORECASE)


@lru_cache(maxsize=8192)
def says_no(text: str, lexicon: Lexicon) -> str:
    """The no that a text says, or nothing."""
    if not lexicon.negations.regex.search(text):
        return ""
    plain = lexicon.denials.regex.sub(" ", lexicon.neutrals.regex.sub(" ", text))
    found = lexicon.negations.regex.search(plain)
    return found[0] if found else ""


def in_step(source: str, translation: str, lexicon: Lexicon, english: Lexicon) -> list[tuple[str, str]]:
    """The sentences of two texts side by side; the two texts as a whole where there are more in one of them."""
    ours, theirs = sentences(undoubled(source), english), sentences(translation, lexicon)
    if len(ours) != len(theirs):
        return [(" | ".join(ours), " | ".join(theirs))]
    return list(zip(ours, theirs, strict=True))


_MARKS = re.compile(r"[;؛；：]|:(?=\s)|\s[—–-]\s|——")
_COMMAS = re.compile(r"[,،，]")
_WORD = re.compile(r"\w")
_ALIKE = 1.7
"""Clauses between commas that differ more in length, beyond what the language does, aren't each other's."""


def clauses_in_step(one: str, other: str, lexicon: Lexicon, english: Lexicon) -> list[tuple[str, str]]:
    """The clauses of two sentences side by side, as far as they are as many and stand in the same order."""
    pairs = [(one, other)]
    for marks in (_MARKS, _COMMAS):
        pairs = [each for pair in pairs for each in _split(*pair, marks, lexicon, english)]
    return pairs


def _split(one: str, other: str, marks: re.Pattern[str], lexicon: Lexicon, english: Lexicon) -> list[tuple[str, str]]:
    ours, theirs = ([part.strip() for part in marks.split(text) if _WORD.search(part)] for text in (one, other))
    if len(ours) != len(theirs):
        return [(one, other)]
    pairs = list(zip(ours, theirs, strict=True))
    said = [(bool(says_no(mine, english)), bool(says_no(its, lexicon))) for mine, its in pairs]
    is_added = (False, True) in said
    if is_added and ((True, False) in said or marks is _COMMAS):
        return [(one, other)]  # moved; and over commas a no of the source reaches, and may be said again there
    if marks is _COMMAS and not all(
        1 / _ALIKE < len(its) / len(mine) / lexicon.length[1] < _ALIKE for mine, its in pairs
    ):
        return [(one, other)]
    return pairs


@lru_cache(maxsize=8192)
def times_no(text: str, lexicon: Lexicon) -> int:
    """How many times a text says no: by word, or by clause where a language says one no with two words."""
    if not says_no(text, lexicon):
        return 0
    plain = lexicon.denials.sub(" ", lexicon.neutrals.sub(" ", text))
    if not lexicon.joins:
        return lexicon.negations.count(plain)
    joins = rf"[,;:|()]|{lexicon.before}(?=(?:{lexicon.joins}){lexicon.after})"
    return sum(bool(lexicon.negations.regex.search(clause)) for clause in re.split(joins, plain, flags=re.IGNORECASE))


_CLAUSE_ENDS = re.compile(r"[.,;:!?。，；：，；،؛]")
_FOLLOWING = re.compile(r"\w+(?:\W+\w+){0,2}")


def clause_says_no(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether a no stands before a word in its clause, or right behind it: "ne pliez pas"."""
    begin = max((found.end() for found in _CLAUSE_ENDS.finditer(text, 0, at)), default=0)
    behind = _FOLLOWING.match(text, at)
    return bool(says_no(text[begin : behind.end() if behind else at], lexicon))


SCOPE = 30
"""Characters behind a no that it may deny: "no lo tome en ayunas"."""


def is_denied(text: str, at: int, lexicon: Lexicon, scope: int = SCOPE) -> bool:
    """Whether a word is denied: a no stands before it in its clause, or it is a part of what is none ("no olvide")."""
    clause = re.split(r"[.,;:。，；：،؛]", text[max(0, at - scope) : at])[-1]
    if lexicon.negations.search(clause):
        return True
    return any(found.start() <= at < found.end() for found in lexicon.neutrals.finditer(text))
