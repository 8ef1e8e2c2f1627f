"""Guards on words that turn a meaning round: negation, opposites, names of drugs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise, zip_longest

from edu.translation.guards.base import Fault
from edu.translation.guards.languages import ENGLISH
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.quantities import bare


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


def negation_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """A "not" that was lost or added. Sentence by sentence, where there are as many on both sides."""
    ours, theirs = sentences(_undoubled(source), ENGLISH), sentences(translation, lexicon)
    if len(ours) != len(theirs):
        ours, theirs = (" | ".join(ours),), (" | ".join(theirs),)
    for one, other in zip_longest(ours, theirs, fillvalue=""):
        lost, added = _says_no(one, ENGLISH), _says_no(other, lexicon)
        refused = ENGLISH.refusals.search(one)
        if refused and not lost and not added:
            lost = refused[0]
        if lost and not added and not _may_say_no(other, lexicon):
            yield Fault("T120", f"The negation '{lost}' is lost.", "Say no where the source says no.", other[:60])
        # "Stop taking it" may be "no longer take it"; where the translation says "stop" too, its "no" is another one.
        stops = lexicon.opposites["start or stop"]["stop"].search(other)
        asked = ENGLISH.opposites["start or stop"]["stop"].sub(" ", one) if stops else one
        if added and not lost and not _may_say_no(asked, ENGLISH):
            yield Fault(
                "T120", f"The negation '{added}' isn't in the source.", "Say no only where the source does.", added
            )
        banned = lexicon.refusals.search(lexicon.neutrals.sub(" ", other))
        if banned and not (lost or added or refused) and not _may_say_no(asked, ENGLISH):
            yield Fault("T120", f"'{banned[0]}' forbids; the source doesn't.", "Forbid only what the source does.")


def _undoubled(source: str) -> str:
    """An English text without its double negations: "not uncommon" is said without a no elsewhere."""
    return re.sub(r"\bnot (?:uncommon|unusual|infrequent|rare)\b", "common", source, flags=re.IGNORECASE)


@lru_cache(maxsize=8192)
def _says_no(text: str, lexicon: Lexicon) -> str:
    if not lexicon.negations.search(text):
        return ""
    found = lexicon.negations.search(lexicon.neutrals.sub(" ", text))
    return found[0] if found else ""


def _may_say_no(text: str, lexicon: Lexicon) -> bool:
    return bool(lexicon.softs.search(text) or lexicon.neutrals.search(text))


def opposite_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """A word that became its opposite, or another of its family: before and after, hours and days."""
    sides = _sides_taken(source)
    if not sides:
        return
    theirs = _whole_times(lexicon.plain(bare(translation)), lexicon)
    for family, (said, joined) in sides.items():
        if family in _BY_NEGATION and (_says_no(theirs, lexicon) or _says_no(source, ENGLISH)):
            continue
        if family == "going on" and _says_no(theirs, lexicon):
            continue  # "don't stop" is "go on"
        known = lexicon.opposites.get(family, {})
        heard = {member for member, pattern in known.items() if pattern.search(theirs)}
        for member in sorted(said - heard):
            others = sorted(heard - said)
            if others and member in known:
                message = f"The source says '{member}', the translation '{others[0]}'."
                yield Fault("T121", message, f"Keep the meaning of the source ({family}).")
                break
            if member in joined and heard and member in known:
                message = f"The source says '{member}' beside '{min(said & heard)}', the translation doesn't."
                yield Fault("T121", message, f"Say both ({family}).")
                break


_DENIED_BOUND = re.compile(
    r"(?:\bno|\bnot|\bnever|\bcannot|n['’]t)(?: \w+){0,4} "
    r"(?:(?:more|greater|higher|less|fewer) than|exceed\w*|above|below|over(?= \d))",
    re.IGNORECASE,
)
"""A bound that is denied: "do not take more than 8" is "at most 8"."""


@lru_cache(maxsize=8192)
def _sides_taken(source: str) -> Mapping[str, tuple[frozenset[str], frozenset[str]]]:
    """The members of each family that an English text says, and those that it joins ("before and after").

    Families without any are left out.
    """
    text = _whole_times(bare(_undoubled(source)), ENGLISH)
    says_no = bool(_says_no(text, ENGLISH))
    sides = {}
    for family, members in ENGLISH.opposites.items():
        if family == "must or may" and says_no:
            continue  # "must not" and "can't" forbid alike
        heard = _DENIED_BOUND.sub(" ", text) if family == "more or less" else text
        said = frozenset(member for member, pattern in members.items() if pattern.search(heard))
        if family == "stopping" and said == {"stop"} and says_no:
            continue  # "do not start, stop or change": the no stands further off
        if family == "going on" and says_no:
            continue  # "don't stop" is "go on"
        if said:
            sides[family] = (said, _joined(text, {member: members[member] for member in said}))
    return sides


def _joined(text: str, members: Mapping[str, re.Pattern[str]]) -> frozenset[str]:
    """Those of a family's members that stand on both sides of an "and" or "or"."""
    if len(members) < 2:
        return frozenset()
    places = sorted((found.span(), member) for member, words in members.items() for found in words.finditer(text))
    return frozenset(
        member
        for (one, first), (other, second) in pairwise(places)
        if first != second and re.fullmatch(r"\s+(?:and|or)\s+", text[one[1] : other[0]])
        for member in (first, second)
    )


_BY_NEGATION = frozenset({"same or different", "normal or not", "full or empty"})
"""Families whose one member is the other with a "not"."""


def echo_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """A notion such as "only" or "at once" that is said in no way."""
    if not lexicon.echoes:
        return
    ours = bare(source)
    theirs = ""
    for notion, words in ENGLISH.notions.items():
        said = words.search(ours) if notion in lexicon.notions else None
        if not said:
            continue
        theirs = theirs or lexicon.plain(bare(translation))
        if lexicon.notions[notion].search(theirs):
            continue
        if notion == "unless" and len(lexicon.negations.findall(theirs)) > bool(ENGLISH.negations.search(ours)):
            continue  # "unless you are told to" may be "if you aren't told to"
        yield Fault("T121", f"'{said[0]}' is lost.", f"Say it as the source does ({notion}).")


_BOUND = re.compile(
    r"\b(at least|at most|no (?:more|less|fewer|later|longer) than|not more than|up to|more than|less than|fewer than)"
    r" (?:an? |the |one )?(?:\d|⟦⟧|two|three|four|five|six|seven|eight|nine|ten|half)",
    re.IGNORECASE,
)


def bound_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """An "at least" before a number that the translation doesn't say in any way."""
    bound = _BOUND.search(bare(source))
    if not bound:
        return
    theirs = lexicon.plain(bare(translation))
    is_said = any(pattern.search(theirs) for pattern in lexicon.opposites["at least or at most"].values())
    if bound[1].lower().startswith("no"):  # "no more than" may be "not more than", and is no "more than"
        is_said = is_said or bool(lexicon.negations.search(theirs))
    else:
        is_said = is_said or any(pattern.search(theirs) for pattern in lexicon.opposites["more or less"].values())
    if not is_said:
        yield Fault("T121", f"'{bound[1]}' is lost.", "Say on which side of the number the truth lies.")


def friend_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """A word that looks like the English one and means another thing: constipado has a cold."""
    for false in _friends_in(source, lexicon):
        found = lexicon.pattern(false).search(bare(translation))
        if found:
            yield Fault("T123", f"'{found[0]}' is a false friend of the English word.", "Say what is meant.", found[0])


@lru_cache(maxsize=8192)
def _friends_in(source: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The false friends of the English words that a text has."""
    friends = lexicon.false_friends.items()
    return tuple(false for english, false in friends if ENGLISH.pattern(english).search(bare(source)))


def _whole_times(text: str, lexicon: Lexicon) -> str:
    """The text without "an hour and a half": it may be 90 minutes elsewhere."""
    for words, (value, _) in lexicon.fused.items():
        if "." in value:
            text = lexicon.pattern(words).sub(" ", text)
    return text


_DRUG = re.compile(
    r"\b(?:[a-z]{2,}(?:sartan|sartán)|[a-z]{3,}(?:mab|nib|pril|prile|olol|statin|statina|statine|azole|azol|cillin|cilina|cilline"
    r"|mycin|micina|mycine|floxacin|floxacino|floxacine|cycline|ciclina|azepam|prazole?|tidin[ea]?|formin[ea]?|gliptin[ea]?"
    r"|pizid[ea]?|clamid[ea]?|clazid[ea]?|burid[ea]?|epirid[ea]?"
    r"|gliflozin[ea]?|glutid[ea]?|parin[ea]?|xaban|dipin[eo]?|thiazide|tiazida|semid[ae]|lactone|lactona|profen[eo]?|profène"
    r"|coxib|cain[ea]?|caína|triptan|setron|vir|nisone|nisona|solone|solona|solón|olone|zine|zina|phylline|filina|platin[oe]?"
    r"|taxel|limus|sporin[ae]?|rubicin[ae]?|oxetin[ea]?|alazine|alazina|dronate|dronato|barbital|codone|codona|codon[ea]?"
    r"|morphone|morfona|mine|mina))\b"
    r"|\b(?:insulin[ae]?|aspirin[ae]?|warfarin[ae]?|morphine|morfina|heparin[ae]?|héparine|digoxin[ae]?|paracetamol"
    r"|methotrexate|metotrexato|méthotrexate|azathioprin[ae]|azatioprin[ae]|mycophenolate|micofenolato|mycophénolate"
    r"|clopidogrel|naproxen[eo]?|naproxène|levothyroxine|levotiroxina|lévothyroxine|dexamethasone|dexametasona|dexaméthasone"
    r"|paracétamol|acetaminophen|acetaminof[eé]n|lithium|litio|tramadol|codeine|codeína|codéine|clonidine|clonidina)\b",
    re.IGNORECASE,
)
_SYNONYMS = {"paracetamol": "acetaminofen", "adrenalin": "epinefrin", "salbutamol": "albuterol", "petidin": "meperidin"}


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


@lru_cache(maxsize=8192)
def _drugs(text: str) -> tuple[str, ...]:
    return tuple(_skeleton(match[0]) for match in _DRUG.finditer(text))


def _named(text: str, lexicon: Lexicon) -> Iterator[str]:
    """The drugs of a language's list that an English text names and that no ending shows."""
    for word in re.findall(r"[a-z]{5,}", text.casefold()):
        if word in lexicon.names and not _DRUG.fullmatch(word):
            yield _skeleton(word)


@cache
def _known_drugs(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(_skeleton(drug) for drug in lexicon.names)


def _skeleton(name: str) -> str:
    """A name as it is alike in languages of Latin script: metformina and metformin, hidroclorotiazida."""
    plain = "".join(c for c in unicodedata.normalize("NFD", name.casefold()) if not unicodedata.combining(c))
    for old, new in (("ph", "f"), ("th", "t"), ("ch", "c"), ("rh", "r"), ("y", "i"), ("hy", "hi"), ("k", "c")):
        plain = plain.replace(old, new)
    plain = re.sub(r"(.)\1", r"\1", plain)
    plain = re.sub(r"[aeo]$", "", plain)
    return _SYNONYMS.get(plain, plain)


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
