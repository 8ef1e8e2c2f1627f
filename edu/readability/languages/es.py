"""Spanish: INFLESZ, the scale that was validated on texts for patients in Spain."""

from __future__ import annotations

from edu.readability.counts import Counts
from edu.readability.formulas import Formula, Scale
from edu.readability.languages.language import Language, bands, ease
from edu.readability.syllables import spanish_syllables


def _crawford(c: Counts) -> float:
    return -20.5 * c.sentences / c.words + 4.9 * c.syllables / c.words - 3.407


SPANISH = Language(
    code="es",
    stand_in="papel",
    headline="INFLESZ",
    bands=bands(
        65,
        55,
        40,
        "INFLESZ (Barrio-Cantalejo et al. 2008): from 65 on 'quite easy', from 55 'normal', from 40 'rather hard'. "
        "It has no limit for a single sentence.",
    ),
    formulas=(
        Formula(
            "INFLESZ",
            "Szigriszt Pazos (1993), Sistemas predictivos de legibilidad del mensaje escrito; scale: "
            "Barrio-Cantalejo et al. (2008), Anales del Sistema Sanitario de Navarra 31(2): 135-152",
            Scale.EASE,
            ease(206.835, 1, 62.3),
        ),
        Formula(
            "Fernández Huerta",
            "Fernández Huerta (1959), Medidas sencillas de lecturabilidad, Consigna 214: 29-32, as corrected by "
            "Law (2011): the mean length of sentences, not their number",
            Scale.EASE,
            ease(206.84, 1.02, 60),
        ),
        Formula(
            "Crawford",
            "Crawford (1984), a formula and chart for Spanish texts of primary school, in years of school",
            Scale.SCHOOL_YEAR,
            _crawford,
        ),
    ),
    syllables=spanish_syllables,
)
