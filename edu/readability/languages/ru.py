"""Russian: the school year by a formula fitted on Russian school books."""

from __future__ import annotations

from edu.readability.counts import Counts
from edu.readability.formulas import Formula, Scale
from edu.readability.languages.language import Language, bands, ease
from edu.readability.syllables import russian_syllables


def _school_year(c: Counts) -> float:
    return 0.36 * c.words / c.sentences + 5.76 * c.syllables / c.words - 11.97


RUSSIAN = Language(
    code="ru",
    stand_in="бумага",
    headline="Solovyev-Ivanov-Solnyshkina",
    bands=bands(
        5,
        8,
        11,
        "The formula's figure is a Russian school year (the last is the 11th), as our levels are. It was fitted on "
        "books for the years 5 to 11, and has no limit for a single sentence.",
    ),
    formulas=(
        Formula(
            "Solovyev-Ivanov-Solnyshkina",
            "Solovyev, Ivanov & Solnyshkina (2018), Assessment of reading difficulty levels in Russian academic "
            "texts, Journal of Intelligent & Fuzzy Systems 34(5): 3049-3058, doi:10.3233/JIFS-169489",
            Scale.SCHOOL_YEAR,
            _school_year,
        ),
        Formula(
            "Oborneva",
            "Oborneva (2006), automated estimation of the difficulty of texts for teaching (thesis, Moscow), "
            "reading ease with the coefficients that textstat uses",
            Scale.EASE,
            ease(206.835, 1.3, 60.1),
        ),
    ),
    syllables=russian_syllables,
    # Declined names: "инебилизумаб", "инебилизумаба", "инебилизумабом".
    name_ending="[а-яё]{0,3}",
)
