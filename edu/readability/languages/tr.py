"""Turkish: Ateşman's version of Flesch's reading ease."""

from __future__ import annotations

from edu.readability.formulas import Formula, Scale
from edu.readability.languages.language import Language, bands, ease
from edu.readability.syllables import turkish_syllables

TURKISH = Language(
    code="tr",
    stand_in="kâğıt",
    headline="Ateşman",
    bands=bands(
        80,
        70,
        50,
        "Ateşman's table: from 80 on for school years 5 and 6, from 70 for 7 and 8, from 50 for 11 and 12. It has no "
        "limit for a single sentence.",
    ),
    formulas=(
        Formula(
            "Ateşman",
            "Ateşman (1997), Türkçede okunabilirliğin ölçülmesi, Dil Dergisi 58: 71-74",
            Scale.EASE,
            ease(198.825, 2.610, 40.175),
        ),
    ),
    syllables=turkish_syllables,
    # Names take endings behind an apostrophe: "Uplizna'nın".
    name_ending=r"(?:'\w{1,6})?",
)
