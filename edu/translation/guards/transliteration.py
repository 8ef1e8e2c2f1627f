"""Names of drugs in Arabic letters: they are Latin ones by ear, so that their sounds are compared."""

from __future__ import annotations

import re
from collections.abc import Iterator

VOWEL = "."
"""Any vowel: Arabic writes three, and leaves some out."""
_SPELLED = (
    ("ph", "f"),
    ("th", "t"),
    ("qu", "k"),
    ("sh", "s"),
    (r"cc(?=[eiy])", "ks"),
    (r"sc(?=[eiy])", "s"),
    (r"c(?=[eiy]|ae|oe)", "s"),
    ("^x", "s"),
    ("x", "ks"),
    ("h", ""),
)
"""How English is read: what stands in a word, and the letters that it sounds as."""
_LATIN = str.maketrans({**dict.fromkeys("aeiouyw", VOWEL), **dict(zip("cqvpzj", "kkfbsg", strict=True))})
_ARABIC = str.maketrans(
    {
        **dict.fromkeys("ءئؤةعهح"),
        **dict.fromkeys("اوىي", VOWEL),
        **dict(zip("بپتطثجغگدضذرزسصظشفڤقكخلمن", "bbtttgggdddrsssssffkkklmn", strict=True)),
    }
)
_WORD = re.compile("[ء-يپگڤ]{5,}")
_JOINED = re.compile("[وف]?(?:[بك]ال|لل|ال|[بلك])?")
"""What Arabic writes in front of a word as a part of it."""
_FEMININE = ("ة", "ه", "ى")
"""How no name of a drug ends."""


def latin_sounds(name: str) -> frozenset[str]:
    """A name in Latin letters as Arabic may write it, each letter for all that sound like it."""
    read = [name.replace("ch", "k"), name.replace("ch", "s")] if "ch" in name else [name]
    for form, sound in _SPELLED:
        read = [re.sub(form, sound, each) for each in read]
    return frozenset(_sounds(each.translate(_LATIN)) for each in read)


def arabic_sounds(text: str) -> Iterator[frozenset[str]]:
    """Each word of an Arabic text by its sounds, with and without what may be joined in front of it."""
    for word in _WORD.findall(text):
        if word.endswith(_FEMININE):
            continue
        joined = _JOINED.match(word)
        bare = {word, word[joined.end() :] if joined else word, word.removeprefix("ال"), word[1:]}
        yield frozenset(_sounds(each.translate(_ARABIC)) for each in bare if len(each) > 3)


def consonants(sounds: str) -> str:
    """What is left of a word without its vowels."""
    return sounds.replace(VOWEL, "")


def may_be(heard: str, latin: str) -> bool:
    """Whether what is heard is a name of the same consonants: its vowels are the name's, and half of them at least."""
    one, other = (re.findall(r"(\.?)[^.]", sounds) for sounds in (heard, latin))
    written = sum(map(bool, one))
    return (
        one[:1] == other[:1]
        and all(theirs or not ours for ours, theirs in zip(one, other, strict=True))
        and written * 2 >= sum(map(bool, other))
    )


def _sounds(letters: str) -> str:
    return re.sub(r"(.)\1+", r"\1", letters).rstrip(VOWEL)
