"""Numbers that stand in words or digits where only facts may say numbers."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

# Cardinals, fractions and multiples. Ordinals, and "one" as a pronoun, are allowed.
NUMBER_WORDS = {
    "en": """
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
        million millions billion dozen dozens half halves halved twice thrice double doubled doubles triple tripled
        zero percent
    """,
    "es": """
        dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
        dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos
        mil miles millón millones docena docenas mitad doble dobles triple cero
    """,
}


def stray_numbers(text: str, *, names: Collection[str] = (), locale: str = "en") -> Iterator[str]:
    """The digits and number words in `text` that belong to none of the declared names."""
    masked = _mask(text, tuple(names))
    for match in re.finditer(r"\d+(?:[.,]\d+)*", masked):
        yield match[0]
    words = _words(locale.split("-")[0])
    if words:
        for match in words.finditer(masked):
            yield match[0]


@lru_cache
def _words(language: str) -> re.Pattern[str] | None:
    words = NUMBER_WORDS.get(language, "").split()
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE) if words else None


def _mask(text: str, names: tuple[str, ...]) -> str:
    pattern = _names(names)
    return pattern.sub(" ", text) if pattern else text


@lru_cache(maxsize=1024)
def _names(names: tuple[str, ...]) -> re.Pattern[str] | None:
    if not names:
        return None
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(name) for name in longest_first)})(?!\d)")
