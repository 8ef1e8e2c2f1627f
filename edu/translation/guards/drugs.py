"""Guard on drugs: one that became another. How their names end is in drugs.toml."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from edu.translation.guards.base import Fault
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.quantities import bare
from edu.translation.guards.sentences import MOVES
from edu.wording.numbers import folded

_KNOWN = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
_DRUG = re.compile(
    rf"\b(?:[a-z]{{3,}}(?:{'|'.join(_KNOWN['endings'])})(?:[aeo]|il|ilo)?|(?:{'|'.join(_KNOWN['names'])})[aeo]?)\b"
)
_OTHERS = re.compile("|".join(_KNOWN["others"]))
_SYNONYMS = _KNOWN["synonyms"]


def drug_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """A drug that became another one. In other scripts only drugs whose names are known are compared."""
    ours = (*_drugs(bare(source)), *_named(bare(source), lexicon))
    if not ours:
        return
    theirs = _drugs(bare(translation))
    plain = lexicon.plain(bare(translation))
    own = {_skeleton(drug) for drug, pattern in lexicon.drugs.items() if pattern.search(plain)}
    known = _known_drugs(lexicon)
    missing = [drug for drug in ours if not any(_alike(drug, each) for each in (*theirs, *own))]
    added = [drug for drug in (*theirs, *own) if not any(_alike(drug, each) for each in ours)]
    if lexicon.names:
        missing = [drug for drug in missing if drug in known or theirs]
    words = {_skeleton(word) for word in re.findall(r"[^\W\d_]{5,}", bare(source))}
    added = [drug for drug in added if not any(_alike(drug, word) for word in words)]
    if missing and added:
        yield Fault("T122", f"'{missing[0]}' became '{added[0]}'.", "Keep every drug that the source names.", added[0])
    elif len(set(ours)) == len(ours) == len(theirs) > 1 and not MOVES.search(source):
        order = [next((i for i, drug in enumerate(ours) if _alike(drug, each)), -1) for each in theirs]
        if order != sorted(order) and -1 not in order:
            mend = "Keep the order of the source, so that each drug stays with what is said of it."
            yield Fault("T122", f"{', '.join(theirs)} stand in another order.", mend, theirs[0])


@lru_cache(maxsize=8192)
def _drugs(text: str) -> tuple[str, ...]:
    return tuple(
        _skeleton(match[0])
        for match in _DRUG.finditer(folded(_unaccented(text)))
        if not _OTHERS.fullmatch(match[0].lower())
    )


def _named(text: str, lexicon: Lexicon) -> Iterator[str]:
    """The drugs of a language's list that an English text names and that no ending shows."""
    for word in re.findall(r"[a-z]{5,}", text.casefold()):
        if word in lexicon.names and not _DRUG.fullmatch(word):
            yield _skeleton(word)


@cache
def _known_drugs(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(_skeleton(drug) for drug in lexicon.names)


def _unaccented(text: str) -> str:
    return (
        text
        if text.isascii()
        else "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    )


def _skeleton(name: str) -> str:
    """A name as it is alike in languages of Latin script: metformina and metformin, hidroclorotiazida."""
    plain = _unaccented(name.casefold())
    for old, new in (("ph", "f"), ("th", "t"), ("ch", "c"), ("rh", "r"), ("y", "i"), ("hy", "hi"), ("k", "c")):
        plain = plain.replace(old, new)
    plain = re.sub(r"(.)\1", r"\1", plain)
    plain = re.sub(r"[aeo]$", "", plain)
    return str(_SYNONYMS.get(plain, plain))


def _alike(one: str, other: str) -> bool:
    """Equal but for one letter at most, in long names."""
    if one == other:
        return True
    if min(len(one), len(other)) < 7 or abs(len(one) - len(other)) > 1:
        return False
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) <= 1
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))
