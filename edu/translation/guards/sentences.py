"""Sentences of a text, and what every guard on them asks: does this say no?"""

from __future__ import annotations

import re
from functools import lru_cache

from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.quantities import bare

MOVES = re.compile(r"\b(?:before|after|instead|rather|if|when|while|unless|until|than)\b", re.IGNORECASE)
"""What a translation may turn round as a whole, and all that is named in it."""


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


def undoubled(source: str) -> str:
    """An English text without its double negations: "not uncommon" is said without a no elsewhere."""
    return re.sub(r"\bnot (?:uncommon|unusual|infrequent|rare)\b", "common", source, flags=re.IGNORECASE)


@lru_cache(maxsize=8192)
def says_no(text: str, lexicon: Lexicon) -> str:
    """The no that a text says, or nothing."""
    if not lexicon.negations.search(text):
        return ""
    found = lexicon.negations.search(lexicon.denials.sub(" ", lexicon.neutrals.sub(" ", text)))
    return found[0] if found else ""


def in_step(source: str, translation: str, lexicon: Lexicon, english: Lexicon) -> list[tuple[str, str]]:
    """The sentences of two texts side by side; the two texts as a whole where there are more in one of them."""
    ours, theirs = sentences(undoubled(source), english), sentences(translation, lexicon)
    if len(ours) != len(theirs):
        return [(" | ".join(ours), " | ".join(theirs))]
    return list(zip(ours, theirs, strict=True))


_SCOPE = 30
"""Characters behind a no that it may deny: "no lo tome en ayunas"."""


def is_denied(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether a word is denied: a no stands before it in its clause, or it is a part of what is none ("no olvide")."""
    clause = re.split(r"[.,;:。，；：،؛]", text[max(0, at - _SCOPE) : at])[-1]
    if lexicon.negations.search(clause):
        return True
    return any(found.start() <= at < found.end() for found in lexicon.neutrals.finditer(text))
