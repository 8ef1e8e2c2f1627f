"""Dutch: Douma's version of Flesch's reading ease, with his table of school years."""

from __future__ import annotations

from edu.readability.formulas import Formula, Scale
from edu.readability.languages.language import Language, bands, ease
from edu.readability.syllables import dutch_syllables

DUTCH = Language(
    code="nl",
    stand_in="papier",
    headline="Flesch-Douma",
    bands=bands(
        80,
        60,
        45,
        "Douma's table: from 80 on for the fifth year of primary school, from 60 'normal', from 45 'fairly hard'. It "
        "has no limit for a single sentence.",
    ),
    formulas=(
        Formula(
            "Flesch-Douma",
            "Douma (1960), De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen",
            Scale.EASE,
            ease(206.84, 0.93, 77),
        ),
    ),
    syllables=dutch_syllables,
)
