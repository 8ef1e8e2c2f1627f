"""Italian: Gulpease, which was made for Italian and tied to school certificates."""

from __future__ import annotations

from edu.readability.counts import Counts
from edu.readability.formulas import Formula, Scale
from edu.readability.languages.language import Language, bands


def _gulpease(c: Counts) -> float:
    return 89 + (300 * c.sentences - 10 * c.letters) / c.words


ITALIAN = Language(
    code="it",
    stand_in="carta",
    headline="Gulpease",
    bands=bands(
        80,
        60,
        40,
        "Gulpease: below 80 a text is hard for who left school after the primary years, below 60 after the middle "
        "school, below 40 after the high school. It has no limit for a single sentence.",
    ),
    formulas=(
        Formula(
            "Gulpease",
            "Lucisano & Piemontese (1988), GULPEASE: una formula per la predizione della difficoltà dei testi in "
            "lingua italiana, Scuola e città 3: 110-124",
            Scale.EASE,
            _gulpease,
        ),
    ),
)
