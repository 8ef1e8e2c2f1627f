"""Measures how easy a text is to read; knows nothing of where the text came from."""

from edu.readability.formulas import Scale, Score
from edu.readability.judging import Miss, MissKind, judge
from edu.readability.languages import BANDS, LANGUAGES, Band, band_of
from edu.readability.measuring import Readability, Sentence, measure
from edu.readability.rating import CostlyWord, difficulty, difficulty_of
from edu.readability.reasons import Reason, ReasonKind, reasons
from edu.readability.scoring import WhyNoGrade
from edu.readability.sentences import split_sentences

__all__ = [
    "BANDS",
    "LANGUAGES",
    "Band",
    "CostlyWord",
    "Miss",
    "MissKind",
    "Readability",
    "Reason",
    "ReasonKind",
    "Scale",
    "Score",
    "Sentence",
    "WhyNoGrade",
    "band_of",
    "difficulty",
    "difficulty_of",
    "judge",
    "measure",
    "reasons",
    "split_sentences",
]
