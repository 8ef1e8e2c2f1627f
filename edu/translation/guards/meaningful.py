"""Guards on words that turn a meaning round: negation, opposites, names of drugs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise, zip_longest

from edu.content.finding import Severity
from edu.translation.guards.base import Fault
from edu.translation.guards.languages import ENGLISH
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.pattern import Pattern
from edu.translation.guards.quantities import bare
from edu.wording.numbers import folded


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
        forbids = lexicon.refusals.search(other)
        if forbids and not lost and not added:
            added = forbids[0]
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
    no, theirs_no = bool(_says_no(source, ENGLISH)), bool(_says_no(theirs, lexicon))
    turned = no != theirs_no
    for family, (said, joined, order) in sides.items():
        if family in ENGLISH.by_negation and (no or theirs_no):
            continue
        if family == "going on" and theirs_no:
            continue  # "don't stop" is "go on"
        if family == "and or or" and (no or theirs_no):
            continue  # "not A or B" is "neither A nor B", or "not A and not B"
        if family in ENGLISH.turned_by_no and turned:
            continue
        known = lexicon.opposites.get(family, {})
        places = {member: [found.start() for found in words.finditer(theirs)] for member, words in known.items()}
        heard = {member for member, found in places.items() if found}
        for member in sorted(said - heard):
            others = sorted(other for other in heard if len(places[other]) > order.count(other))
            if others and member in known:
                message = f"The source says '{member}', the translation '{others[0]}'."
                yield Fault("T121", message, f"Keep the meaning of the source ({family}).")
                break
            if member in joined and heard and member in known:
                message = f"The source says '{member}' beside '{min(said & heard)}', the translation doesn't."
                yield Fault("T121", message, f"Say both ({family}).")
                break
        else:
            is_listed = family in ENGLISH.never_lost and lexicon.is_full
            lost = sorted((said & set(known)) - heard) if is_listed else []
            if lost:
                message = f"'{lost[0]}' may be lost."
                yield Fault("T121", message, f"Name it as the source does ({family}).", severity=Severity.WARNING)
            elif family in ENGLISH.in_order and 1 < len(said) == len(order) and not _MOVES.search(source):
                once = sorted((found[0], member) for member, found in places.items() if len(found) == 1)
                theirs_order = [member for _, member in once]
                if sorted(theirs_order) == sorted(order) and theirs_order != list(order):
                    message = f"'{', '.join(order)}' stand in another order."
                    yield Fault("T121", message, f"Keep the order of the source ({family}).")


_DENIED_BOUND = re.compile(
    r"(?:\bno|\bnot|\bnever|\bcannot|n['’]t)(?: \w+){0,4} "
    r"(?:(?:more|greater|higher|less|fewer) than|exceed\w*|above|below|over(?= \d))",
    re.IGNORECASE,
)
"""A bound that is denied: "do not take more than 8" is "at most 8"."""


@lru_cache(maxsize=8192)
def _sides_taken(source: str) -> Mapping[str, tuple[frozenset[str], frozenset[str], tuple[str, ...]]]:
    """The members of each family that an English text says, those that it joins ("before and after"), and all in order.

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
            places = sorted((found.start(), member) for member in said for found in members[member].finditer(text))
            joined = _joined(text, {member: members[member] for member in said})
            sides[family] = (said, joined, tuple(member for _, member in places))
    return sides


def _joined(text: str, members: Mapping[str, Pattern]) -> frozenset[str]:
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
        if notion == "unless" and len(lexicon.negations.regex.findall(theirs)) > bool(ENGLISH.negations.search(ours)):
            continue  # "unless you are told to" may be "if you aren't told to"
        yield Fault("T121", f"'{said[0]}' is lost.", f"Say it as the source does ({notion}).")


_BOUND = re.compile(
    r"\b(at least|at most|no (?:more|less|fewer|later|longer) than|not more than|up to|more than|less than"
    r"|fewer than)"
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
    r"\b(?:[a-z]{2,}sartan|[a-z]{3,}(?:mab|nib|pril|prile|olol|statin|azole?|cil+in|mycin|micin|floxacin"
    r"|c[yi]clin|azepam"
    r"|zolam|prazole?|tidin|formin|gliptin|pizid|clamid|clazid|burid|epirid|gliflozin|glutid|parin|xaban|gatran|grel"
    r"|grelor|dipin|t?hiazid|tiazid|semid|lacton|profen|coxib|fenac|oxicam|cain|triptan|setron|vir|nison|solon|tason|ticason"
    r"|metason|cortison|sonid|nisolid|terol|tamol|tropium|tropio|lukast|olon|zin|ph?yl+in|filin|platin|taxel"
    r"|limus|sporin"
    r"|rubicin|cristin|blastin|oxetin|alazin|dronat|barbital|codon|morphon|morfon|min|tript[yi]lin|pramin"
    r"|zapin|tiapin"
    r"|peridon|pregabalin|gabapentin|racetam|afil|prost|gestrel|estradiol|tralin|afaxin|zodon|piron|lurasidon|prid|pramid|peramid|fungin|trexat"
    r"|trexed|tecan"
    r"|rabin|urac(?:il|ilo)|amid|oxon|fentanil|fentanyl|metasone))(?:[aeo]|il|ilo)?\b"
    r"|\b(?:insulin|aspirin|warfarin|morphin|morfin|heparin|digoxin|paracetamol|methotrexat|metotrexat|azat?hioprin"
    r"|azatioprin|mycophenolat|micofenolat|clopidogrel|naproxen|levothyroxin|levotiroxin|dexamethason|acetaminophen"
    r"|acetaminofen|lithium|litio|tramadol|codein|clonidin|glargin|lispro|aspart|aspartat?|detemir|degludec|colchicin"
    r"|allopurinol|alopurinol|amiodaron|lactulos|senna|timolol|phenytoin|fenitoin|valproat|adrenalin|epinephrin"
    r"|epinefrin|acenocoumarol|acenocumarol|fluindion|penicillamin|hydroxychloroquin|hidroxicloroquin|ferritin"
    r"|nitroglycerin|nitroglicerin|tamoxifen|letrozol|ketorolac|metamizol|quinin|bupropion|varenicl?in"
    r"|clindamycin)[aeo]?\b"
)
_NO_DRUGS = re.compile(
    r"amid|(?:ex|pre)?amin\w*|(?:de)?termin\w*|camin\w|elimin\w|disminu\w+|magazin\w|fa?min\w|contamin\w|vitamin\w*|medicin\w*"
    r"|vaccin\w*|domin\w*|ilumin\w|lamin\w|calamin\w|cuisin\w|histamin\w|proteins?\w*|sonid\w|unid\w|apelid\w|perfil\w?|desfil\w"
    r"|pedid\w|gasolin\w|disciplin\w|pristin\w"
)
"""Words that end as drugs do."""
_SYNONYMS = {"paracetamol": "acetaminofen", "adrenalin": "epinefrin", "salbutamol": "albuterol", "petidin": "meperidin"}


_MOVES = re.compile(r"\b(?:before|after|instead|rather|if|when|while|unless|until|than)\b", re.IGNORECASE)
"""What a translation may turn round as a whole, drugs and all."""


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
    elif len(set(ours)) == len(ours) == len(theirs) > 1 and not _MOVES.search(source):
        order = [next((i for i, drug in enumerate(ours) if _alike(drug, each)), -1) for each in theirs]
        if order != sorted(order) and -1 not in order:
            mend = "Keep the order of the source, so that each drug stays with what is said of it."
            yield Fault("T122", f"{', '.join(theirs)} stand in another order.", mend, theirs[0])


@lru_cache(maxsize=8192)
def _drugs(text: str) -> tuple[str, ...]:
    return tuple(
        _skeleton(match[0])
        for match in _DRUG.finditer(folded(_unaccented(text)))
        if not _NO_DRUGS.fullmatch(match[0].lower())
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
