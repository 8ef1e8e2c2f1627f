"""German: the first Vienna formula for non-fiction, in school years."""

from __future__ import annotations

from edu.readability.counts import Counts
from edu.readability.formulas import Formula, Scale
from edu.readability.languages.language import Language, bands, ease
from edu.readability.syllables import german_syllables


def _vienna(c: Counts) -> float:
    per_hundred = 19.35 * c.polysyllables + 12.97 * c.long_words - 3.27 * c.monosyllables
    return per_hundred / c.words + 0.1672 * c.words / c.sentences - 0.875


GERMAN = Language(
    code="de",
    stand_in="Papier",
    headline="Wiener Sachtextformel",
    bands=bands(
        5,
        8,
        12,
        "The formula's figure is a school year (from 4 to 15), as our levels are. It has no limit for a single "
        "sentence.",
    ),
    formulas=(
        Formula(
            "Wiener Sachtextformel",
            "Bamberger & Vanecek (1984), Lesen, Verstehen, Lernen, Schreiben, first formula",
            Scale.SCHOOL_YEAR,
            _vienna,
        ),
        Formula(
            "Amstad",
            "Amstad (1978), Wie verständlich sind unsere Zeitungen?",
            Scale.EASE,
            ease(180, 1, 58.5),
        ),
    ),
    syllables=german_syllables,
    name_ending="s?",
)
