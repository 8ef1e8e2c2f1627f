"""Guard on drugs: one that became another. How their names end is in drugs.toml."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

from edu.translation.guards.base import Fault
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.needed import alternatives
from edu.translation.guards.quantities import bare
from edu.translation.guards.sentences import MOVES
from edu.translation.guards.transliteration import arabic_sounds, consonants, latin_sounds, may_be
from edu.wording.numbers import folded

_KNOWN = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
_DRUG = re.compile(
    rf"\b(?:[a-z]{{3,}}(?:{'|'.join(_KNOWN['endings'])})(?:[aeo]|il|ilo)?|(?:{'|'.join(_KNOWN['names'])})[aeo]?)\b"
)
_OTHERS = re.compile("|".join(_KNOWN["others"]))
_NAMES = frozenset(_KNOWN["known"])
_SYNONYMS = _KNOWN["synonyms"]
_NAME = re.compile(r"[a-z]{5,}")
_BRAND = re.compile(r"(?<=[a-z,(] )\(?[A-Z][a-z]{3,}")
"""A name in the middle of a sentence: a brand may be said by the name of its drug."""
_TOGETHER = re.compile(r"[ ,]*(?:and|or|with|plus|,|\(|/)[ ,]*(?:(?!not\b)\w+ )?", re.IGNORECASE)
_APART = re.compile(r"[.;!?]")
_CAUSE = re.compile(r"\b(?:because|since|so that|as|switch\w*|chang\w+|replac\w+|swap\w*|from)\b", re.IGNORECASE)
"""What may be said in another order."""


def drug_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """A drug that became another one. In other scripts only drugs whose names are known are compared."""
    said = _said(bare(source))
    if not said:
        return
    ours = [drug for drug, _ in said]
    latin = _said(bare(translation))
    own = _in_own_script(lexicon.plain(bare(translation)), lexicon, tuple(name for _, name in said))
    heard = [frozenset((drug,)) for drug, _ in latin] + own
    theirs = {drug for drugs in heard for drug in drugs}
    missing = [drug for drug in ours if not any(_alike(drug, each) for each in theirs)]
    words = {_skeleton(word) for word in re.findall(r"[^\W\d_]{5,}", bare(source))} | set(ours)
    added = [min(drugs) for drugs in heard if not any(_alike(drug, word) for drug in drugs for word in words)]
    if lexicon.names:
        missing = [drug for drug in missing if drug in _known_drugs(lexicon) or latin]
    if missing and added:
        yield Fault("T122", f"'{missing[0]}' became '{added[0]}'.", "Keep every drug that the source names.", added[0])
    elif added and not missing and own and not _BRAND.search(source):
        yield Fault("T122", f"'{added[0]}' isn't in the source.", "Name the drugs of the source alone.", added[0])
    elif len(set(ours)) == len(ours) == len(heard) > 1 and _keeps_order(source, own):
        order = [
            next((i for i, drug in enumerate(ours) if any(_alike(drug, each) for each in drugs)), -1) for drugs in heard
        ]
        if order != sorted(order) and -1 not in order:
            mend = "Keep the order of the source, so that each drug stays with what is said of it."
            yield Fault("T122", f"{', '.join(map(min, heard))} stand in another order.", mend, min(heard[0]))


def _keeps_order(source: str, own: Sequence[frozenset[str]]) -> bool:
    """Whether a translation may not name the drugs of a text in another order: what is said of them stands in sentences
    of their own, or nothing says that they change places.
    """
    text = bare(source).casefold()
    places = sorted((text.index(name), name) for _, name in _said(text))
    between = [text[one + len(name) : other] for (one, name), (other, _) in pairwise(places)]
    if own and all(_APART.search(each) for each in between):
        return True
    if MOVES.search(source):
        return False
    return not own or not (_CAUSE.search(source) or any(_TOGETHER.fullmatch(each) for each in between))


@lru_cache(maxsize=8192)
def _said(text: str) -> tuple[tuple[str, str], ...]:
    """The drugs that a text names in Latin letters, each as it is alike in all languages and as it stands there."""
    small = folded(_unaccented(text))
    found = {match.start(): match[0] for match in _DRUG.finditer(small) if not _OTHERS.fullmatch(match[0])}
    found |= {match.start(): match[0] for match in _NAME.finditer(small) if is_drug(match[0])}
    return tuple((_skeleton(found[start]), found[start]) for start in sorted(found))


@lru_cache(maxsize=65536)
def is_drug(word: str) -> bool:
    """Whether a word is a drug's name, as English has it or another language of its letters: lamivudina."""
    return word in _NAMES or (len(word) >= _LONG and _skeleton(word) in _skeletons())


@cache
def _skeletons() -> frozenset[str]:
    return frozenset(_skeleton(name) for name in _NAMES if len(name) >= _LONG)


_LONG = 8
"""Letters of a name that no other word is spelled nearly as."""


def _in_own_script(text: str, lexicon: Lexicon, names: tuple[str, ...]) -> list[frozenset[str]]:
    """The drugs that a text names in its own script, in order; more than one where a name may be of any of them."""
    if lexicon.script == "Arabic":
        return _in_arabic(text, names)
    return [frozenset(_listed(lexicon)[match[0]]) for match in _any_listed(lexicon).finditer(text)]


def _in_arabic(text: str, names: tuple[str, ...]) -> list[frozenset[str]]:
    """The drugs that Arabic words sound like: those of the source, or else any that is known."""
    ours = {consonants(sounds): _skeleton(name) for name in names for sounds in latin_sounds(name)}
    found = []
    for heard in arabic_sounds(_APART_IN_ARABIC.sub("", text)):
        bare_ones = {consonants(sounds) for sounds in heard}
        drugs = {ours[each] for each in bare_ones & ours.keys()} or set(_known_by_sound(heard))
        drugs = drugs or {drug for key, drug in ours.items() if any(_alike(key, each) for each in bare_ones)}
        if drugs:
            found.append(frozenset(drugs))
    return found


_APART_IN_ARABIC = re.compile("(?<=ميثيل|ميتيل) ")
"""The space in "methyl prednisolone"."""
_FEW = 3
"""So few consonants are those of other words too."""


def _known_by_sound(heard: frozenset[str]) -> Iterator[str]:
    for sounds in heard:
        bare_ones = consonants(sounds)
        if len(bare_ones) > _FEW:
            yield from (drug for latin, drug in _by_consonants().get(bare_ones, ()) if may_be(sounds, latin))


@cache
def _by_consonants() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """All known drugs by their consonants, each with its sounds."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for name in sorted(_NAMES):
        for sounds in latin_sounds(name):
            key = consonants(sounds)
            found[key] = (*found.get(key, ()), (sounds, _skeleton(name)))
    return found


@cache
def _listed(lexicon: Lexicon) -> Mapping[str, frozenset[str]]:
    """The drugs by each of a language's names for them."""
    found: dict[str, frozenset[str]] = {}
    for drug, words in lexicon.names.items():
        for word in alternatives(words):
            found[word] = found.get(word, frozenset()) | {_skeleton(drug)}
    return found


@cache
def _any_listed(lexicon: Lexicon) -> re.Pattern[str]:
    """Any name of a language's list, the longest that fits."""
    return re.compile("|".join(sorted(_listed(lexicon), key=len, reverse=True)) or "(?!)")


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
