"""Guards on form: placeholders, brackets, spaces, endings, script, untranslated copies, length, lost sentences."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from edu.content.finding import Severity
from edu.content.markup import Citation, MarkupError, Placeholder, TermLink, parts_of
from edu.translation.guards.base import Fault
from edu.translation.guards.languages import ENGLISH
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.quantities import ADDRESS, TAG, bare
from edu.translation.guards.sentences import sentences

_OTHER_BRACES = re.compile(r"\{[^{}]*\}|%\([^)]+\)[a-z]|%[sd]")
_ATTACK = re.compile(r"__|[\[(!]")
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
_GREEK_LETTER = re.compile(r"(?<![\u0370-\u03ff])[\u0370-\u03ff](?![\u0370-\u03ff])")
_LATIN_ONLY = re.compile(r"[\0-\u024f\u2000-\u206f]*")
"""Text in which every letter is of the Latin script."""
_CODE = re.compile(r"[\d+().,/-]{4,}")
_TRADITIONAL = re.compile(
    "[會藥請醫應為來時個們說這對學體發現過還問題無開關後麼幾歲線點氣顯變讓進連運達選遠門間風飲飯養驗體檢]"
)


def markup_faults(source: str, translation: str) -> Iterator[Fault]:
    """Placeholders, terms and citations that were changed, lost or added; markup that is broken."""
    try:
        ours = parts_of(source)
    except MarkupError:
        theirs, wanted = (Counter(_OTHER_BRACES.findall(text)) for text in (translation, source))
        for name in (wanted - theirs) or (theirs - wanted):
            yield Fault("T013", f"{name} is not as in the source.", "Keep every placeholder of the source.", name)
        for name in filter(_ATTACK.search, theirs):
            yield Fault("T010", f"{name} reaches into the program.", "A placeholder is a name and nothing else.", name)
        return
    try:
        parts = parts_of(translation)
    except MarkupError as error:
        yield Fault("T010", str(error), error.mend, error.near)
        return
    said = {str(part) for part in parts if isinstance(part, Placeholder)}
    wanted_names = {str(part) for part in ours if isinstance(part, Placeholder)}
    for name in sorted(wanted_names):
        if not any(_says(each, name) for each in said):
            yield Fault("T013", f"The placeholder {name} is missing.", "Keep every placeholder of the source.", name)
    for name in sorted(said):
        if not any(_says(name, each) for each in wanted_names):
            yield Fault("T013", f"The placeholder {name} isn't in the source.", "Keep the source's placeholders.", name)
    for kind, what in ((TermLink, "term"), (Citation, "source")):
        one = {getattr(part, what) for part in ours if isinstance(part, kind)}
        other = {getattr(part, what) for part in parts if isinstance(part, kind)}
        for name in sorted(one ^ other):
            verb = "is missing" if name in one else "was added"
            yield Fault("T014", f"The {what} '{name}' {verb}.", f"Keep the {what}s of the source.", name)


def _says(said: str, wanted: str) -> bool:
    """Whether a placeholder says another one, or a part of it: {attacks.with.n} for {attacks.with}."""
    one, other = said.strip("{}"), wanted.strip("{}")
    return one == other or one.startswith(other + ".") or (other.startswith(one + ".") and other.endswith(".period"))


def form_faults(source: str, translation: str, lexicon: Lexicon | None) -> Iterator[Fault]:
    """What can be seen without knowing the language, and its script and length where it is known."""
    yield from _tags(source, translation)
    yield from _addresses(source, translation)
    yield from _spaces(source, translation)
    yield from _brackets(source, translation)
    yield from _ending(source, translation)
    yield from _copied(source, translation, lexicon)
    if lexicon:
        yield from _script(translation, lexicon)


_HREF = re.compile(r"""href\s*=\s*["']?[^\s"'>]+""", re.IGNORECASE)
_NAME_OF_TAG = re.compile(r"/?\w+")
_SPOKEN = re.compile(
    r"(?<=/)(?:en|es|fr|ar|zh(?:-\w+)?|english|spanish|espanol|french|francais|arabic|chinese)(?:[./]|$)"
)
"""What says in an address of which language the page is."""


def _tags(source: str, translation: str) -> Iterator[Fault]:
    """Tags of HTML that were lost or added; their order is the translation's own. A line may break elsewhere."""
    if "<" not in source and "<" not in translation:
        return
    ours, theirs = (Counter(map(_tag, TAG.findall(text))) for text in (source, translation))
    for tag in sorted((ours - theirs) + (theirs - ours)):
        if tag != "br":
            yield Fault("T010", f"The tag <{tag}> isn't as in the source.", "Keep every tag of the source.", tag)


def _tag(written: str) -> str:
    """A tag by its name and by where it leads; other attributes may hold words."""
    name, link = _NAME_OF_TAG.search(written), _HREF.search(written)
    return " ".join(found[0].casefold() for found in (name, link) if found)


def _addresses(source: str, translation: str) -> Iterator[Fault]:
    """An address on the web or of mail that was changed. Another page of the same place may be the language's own."""
    theirs, ours = (
        {_SPOKEN.sub("", each) for each in ADDRESS.findall(text)}
        if "@" in text or "/" in text or "www." in text
        else set()
        for text in (translation, source)
    )
    if ours and not ours <= theirs:
        yield Fault("T113", f"The address {min(ours - theirs)} is missing.", "Keep every address as it is.")
    elif ours and theirs - ours:
        yield Fault("T113", f"The address {min(theirs - ours)} isn't in the source.", "Keep every address as it is.")


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


def _copied(source: str, translation: str, lexicon: Lexicon | None) -> Iterator[Fault]:
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
    has_run = sum(word in ours for word in theirs) >= _RUN
    rest = _english_rest(source, translation) if has_run else ""
    rest = rest or (_english_word(source, translation, lexicon) if lexicon else "")
    if rest:
        yield Fault("T132", f"'{rest}' is still in English.", "Translate it.", rest)


@lru_cache(maxsize=8192)
def _one_line(text: str) -> str:
    return " ".join(bare(text).casefold().split())


@lru_cache(maxsize=8192)
def _words_of(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(_one_line(text)))


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


def _script(translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    plain = _GREEK_LETTER.sub("", bare(translation).replace("⟦⟧", ""))
    if lexicon.script == "Latin" and _LATIN_ONLY.fullmatch(plain):
        return
    scripts = {c: _script_of(c) for c in set(plain) if c.isalpha()}
    foreign = [c for c in plain if scripts.get(c, "Latin") not in (lexicon.script, "Latin")]
    if lexicon.script == "Latin" and not foreign:
        return
    letters = [c for c in plain if c in scripts]
    own = [c for c in letters if scripts[c] == lexicon.script]
    mend = f"Write it in the {lexicon.script} script."
    latin_words = re.findall(r"[A-Za-zÀ-ÿ]{2,}", plain)
    if foreign:
        message = f"'{foreign[0]}' ({unicodedata.name(foreign[0], 'a sign').title()}) is of another script."
        yield Fault("T133", message, mend, foreign[0])
    elif letters and lexicon.script != "Latin" and not own and len(latin_words) >= 2:
        yield Fault("T133", f"There is no {lexicon.script} letter in it.", mend)
    elif lexicon.script != "Latin" and len(letters) - len(own) > 3 * max(1, len(own)) and len(latin_words) >= 4:
        yield Fault("T133", "Most of it isn't in the language's script.", mend)
    if lexicon.language == "zh":
        found = next((c for c in plain if _is_traditional(c)), "")
        if found:
            message = f"'{found}' is a traditional character."
            yield Fault("T133", message, "Write simplified characters.", found, Severity.WARNING)


@lru_cache(maxsize=8192)
def _is_traditional(character: str) -> bool:
    """Whether a character is in the traditional standard set and not in the simplified one."""
    if character.isascii() or _script_of(character) != "Han":
        return False
    return bool(_TRADITIONAL.match(character)) or (_encodes(character, "big5") and not _encodes(character, "gb2312"))


def _encodes(character: str, charset: str) -> bool:
    try:
        return bool(character.encode(charset))
    except UnicodeEncodeError:
        return False


@lru_cache(maxsize=8192)
def _script_of(character: str) -> str:
    name = unicodedata.name(character, "")
    if name.startswith(("CJK", "KANGXI")):
        return "Han"
    first = name.split(" ")[0].title()
    return "Latin" if first in ("Micro", "Feminine", "Masculine", "Modifier") else first


_JOIN = re.compile(r"[,;:–—،؛，；：、]")


def _saved(source: str, translation: str, lexicon: Lexicon) -> float:
    """How much of a text may be saved where it has fewer sentences than its source: more if they were joined."""
    ours, theirs = sentences(source, ENGLISH), sentences(translation, lexicon)
    joined = _joins(" ".join(theirs), lexicon) - _joins(" ".join(ours), ENGLISH)
    if joined < len(ours) - len(theirs):
        return 0.12
    shortest = min(map(len, ours)) / len(" ".join(ours))
    return max(0.15 + 0.05 * (len(ours) - len(theirs)), 0.65 * shortest)  # a dropped one saves all of it


def _joins(text: str, lexicon: Lexicon) -> int:
    """How often a text goes on where it might have ended."""
    ands = lexicon.opposites.get("and or or", {}).get("and")
    return len(_JOIN.findall(text)) + (sum(1 for _ in ands.finditer(text)) if ands else 0)


def length_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """A sentence that was dropped or added; a text far longer or shorter than its language's own measure."""
    ours, theirs = (len(_CODE.sub("", bare(text).replace("⟦⟧", ""))) for text in (source, translation))
    if ours < 15 or not theirs:
        return
    least, mean, most = lexicon.length
    ratio = theirs / ours
    many, few = len(sentences(source, ENGLISH)), len(sentences(translation, lexicon))
    if few < many and ratio < mean * (1 - _saved(source, translation, lexicon)):
        message = f"The source has {many} sentences, the translation {few}, and is short for that."
        yield Fault("T130", message, "Say every sentence of the source.")
    elif few > many and ratio > mean * 1.45:
        message = f"The source has {many} sentences, the translation {few}, and is long for that."
        yield Fault("T130", message, "Add nothing to the source.")
    elif ours >= 40 and not least <= ratio <= most:
        size = "short" if ratio < least else "long"
        message = f"The translation is very {size} ({theirs} characters for {ours})."
        yield Fault("T131", message, "Check that nothing is missing or added.", severity=Severity.WARNING)
