"""The languages that the guards know words of: each is a file in this folder, and nothing else."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from babel.numbers import get_decimal_symbol, get_group_symbol

from edu.translation.guards.languages.reading import read_lexicon
from edu.translation.guards.lexicon import Lexicon
from edu.wording.locales import conventions


class Lexicons(Mapping[str, Lexicon]):
    """The languages of a folder by their codes, each read when it is first asked for.

    Asking for one raises LexiconError if its file is faulty.
    """

    def __init__(self, folder: Path, english: Lexicon) -> None:
        self._files = {file.stem: file for file in sorted(folder.glob("*.toml"))}
        self._read = {english.language: english}
        self._english = english

    def __getitem__(self, language: str) -> Lexicon:
        if language not in self._read:
            self._read[language] = read_lexicon(self._files[language], self._english)
        return self._read[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


_FOLDER = Path(__file__).parent
ENGLISH = read_lexicon(_FOLDER / "en.toml")
LEXICONS = Lexicons(_FOLDER, ENGLISH)
_SYMBOLS = {unit: words for unit, words in ENGLISH.units.items() if unit in ("mg", "mcg", "kg", "g", "mL", "L", "%")}


@cache
def lexicon_of(locale: str, region: str = "") -> Lexicon | None:
    """What is known of a locale's language, with the marks of numbers of its country or of `region`."""
    tag = locale.replace("_", "-")
    known = LEXICONS.get(tag.split("-")[0])
    has_region = any(len(part) == 2 and part.isupper() for part in tag.split("-")[1:])
    if known is None or not (region or has_region):
        return known
    return _marked(known, tag, region)


@cache
def digits_of(locale: str, region: str = "") -> tuple[Lexicon, Lexicon]:
    """For a language without words here: what reads the digits of English, and of the locale, and nothing else.

    Raises:
        UnknownError: CLDR doesn't know the language.
    """
    nothing = Lexicon(
        language="",
        script="",
        decimal=".",
        groups=",",
        units=_SYMBOLS,
        months=(),
        every="",
        negation="",
        soft="",
        neutral="",
        families={},
        sentence_ends=r"[.!?]+",
        length=(0, 1, 9),
    )
    return nothing, _marked(nothing, locale.replace("_", "-"), region)


def _marked(lexicon: Lexicon, tag: str, region: str) -> Lexicon:
    own = conventions(tag, region).babel
    group = get_group_symbol(own)
    return replace(lexicon, decimal=get_decimal_symbol(own), groups=" " if group in "\u00a0\u202f" else group)
