"""Measures how easy a text is to read; knows nothing of where the text came from."""

from edu.readability.formulas import Scale, Score
from edu.readability.languages import Band
from edu.readability.measuring import Readability, Sentence, measure
from edu.readability.rating import CostlyWord, difficulty, difficulty_of
from edu.readability.scoring import WhyNoGrade
from edu.readability.sentences import split_sentences

__all__ = [
    "Band",
    "CostlyWord",
    "Readability",
    "Scale",
    "Score",
    "Sentence",
    "WhyNoGrade",
    "difficulty",
    "difficulty_of",
    "measure",
    "split_sentences",
]
