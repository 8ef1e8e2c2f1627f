"""Swedish: LIX, which was made for Swedish."""

from __future__ import annotations

from edu.readability.counts import Counts
from edu.readability.formulas import Formula, Scale
from edu.readability.languages.language import Language, bands


def _lix(c: Counts) -> float:
    return c.words / c.sentences + 100 * c.long_words / c.words


SWEDISH = Language(
    code="sv",
    stand_in="papper",
    headline="LIX",
    bands=bands(
        30,
        40,
        50,
        "Björnsson's scale: to 30 children's books and simple texts, to 40 fiction and magazines, to 50 newspapers and "
        "factual texts. It has no limit for a single sentence.",
    ),
    formulas=(Formula("LIX", "Björnsson (1968), Läsbarhet, Liber, Stockholm", Scale.RAW, _lix),),
    name_ending="s?",
)
