"""Portuguese: Flesch's reading ease as Martins and others fitted it to Brazilian school books."""

from __future__ import annotations

from edu.readability.formulas import Formula, Scale
from edu.readability.languages.language import Language, bands, ease
from edu.readability.syllables import portuguese_syllables

PORTUGUESE = Language(
    code="pt",
    stand_in="papel",
    headline="Martins",
    bands=bands(
        75,
        50,
        25,
        "Martins et al. (1996): from 75 on for school years 1 to 4, from 50 for years 5 to 8, from 25 for high school. "
        "It has no limit for a single sentence.",
    ),
    formulas=(
        Formula(
            "Martins",
            "Martins, Ghiraldelo, Nunes & Oliveira (1996), Readability formulas applied to textbooks in Brazilian "
            "Portuguese, Notas do ICMSC-USP 28",
            Scale.EASE,
            ease(248.835, 1.015, 84.6),
        ),
    ),
    syllables=portuguese_syllables,
)
