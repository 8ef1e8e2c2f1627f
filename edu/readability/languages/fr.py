"""French: Kandel and Moles' version of Flesch's reading ease."""

from __future__ import annotations

from edu.readability.formulas import Formula, Scale
from edu.readability.languages.language import Language, bands, ease
from edu.readability.syllables import french_syllables

FRENCH = Language(
    code="fr",
    stand_in="papier",
    headline="Kandel-Moles",
    bands=bands(
        70,
        60,
        50,
        "Kandel and Moles keep Flesch's scale: from 70 on 'fairly easy', from 60 'standard', from 50 'fairly hard'. "
        "It was not tied to French school years, and has no limit for a single sentence.",
    ),
    formulas=(
        Formula(
            "Kandel-Moles",
            "Kandel & Moles (1958), Application de l'indice de Flesch à la langue française, Cahiers d'études de "
            "radio-télévision 19: 253-274",
            Scale.EASE,
            ease(207, 1.015, 73.6),
        ),
    ),
    syllables=french_syllables,
)
