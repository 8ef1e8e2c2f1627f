"""Measures how easy a text is to read; knows nothing of where the text came from."""

from edu.readability.formulas import Scale, Score
from edu.readability.languages import Band
from edu.readability.measure import Readability, Sentence, measure
from edu.readability.scoring import WhyNoGrade
from edu.readability.sentences import split_sentences

__all__ = [
    "Band",
    "Readability",
    "Scale",
    "Score",
    "Sentence",
    "WhyNoGrade",
    "measure",
    "split_sentences",
]
