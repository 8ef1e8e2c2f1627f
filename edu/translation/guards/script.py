"""A guard on the script that a translation is written in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from edu.content.finding import Severity
from edu.translation.guards.base import Fault
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.quantities import bare

_GREEK_LETTER = re.compile(r"(?<![\u0370-\u03ff])[\u0370-\u03ff](?![\u0370-\u03ff])")
_LATIN_ONLY = re.compile(r"[\0-\u024f\u2000-\u206f]*")
"""Text in which every letter is of the Latin script."""
_TRADITIONAL = re.compile(
    "[會藥請醫應為來時個們說這對學體發現過還問題無開關後麼幾歲線點氣顯變讓進連運達選遠門間風飲飯養驗體檢]"
)


def script_faults(translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """Letters of another script than the language's."""
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
