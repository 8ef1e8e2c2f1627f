"""Clinicians: everything, in professional words, with statistics."""

from __future__ import annotations

from edu.audiences.policy import Audience, Explain, Level, message
from edu.content.base import Voice
from edu.content.model import Depth

CLINICIAN = Audience(
    name="clinician",
    label=message("Health professional"),
    choice=message("I'm a health professional"),
    promise=message("Professional words, statistics and sources."),
    levels={
        "full": Level(
            name="full",
            label=message("Full"),
            example=message("Everything, with the research."),
            depths=frozenset(Depth),
            voices=(Voice.CLINICIAN, Voice.PATIENT),
            explain=Explain.NOT,
        )
    },
    default_level="full",
    last_resort=(Voice.EASY, Voice.CAREGIVER),
    disclaimer=message(
        "For healthcare professionals. It supports clinical judgment and does not replace it: verify each "
        "statement against the primary sources and current practice before you apply it to a patient."
    ),
    educational=message("For education only"),
)
