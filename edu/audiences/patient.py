"""Patients: lay voices, at the reading level that they choose."""

from __future__ import annotations

from edu.audiences.policy import Audience, Explain, Level, message
from edu.content.base import Voice
from edu.content.model import Depth

EASY = Level(
    name="easy",
    label=message("Easy"),
    example=message("Short sentences and everyday words."),
    depths=frozenset({Depth.CORE}),
    voices=(Voice.EASY, Voice.PATIENT),
    explain=Explain.IN_PLACE,
)
PLAIN = Level(
    name="plain",
    label=message("Plain"),
    example=message("Plain words, with more detail."),
    depths=frozenset({Depth.CORE, Depth.MORE}),
    voices=(Voice.PATIENT, Voice.EASY),
    explain=Explain.AT_THE_END,
)
FULL = Level(
    name="full",
    label=message("Full"),
    example=message("Everything, with the research."),
    depths=frozenset(Depth),
    voices=(Voice.PATIENT, Voice.EASY),
    explain=Explain.AT_THE_END,
)

PATIENT = Audience(
    name="patient",
    label=message("Patient"),
    choice=message("I'm a patient"),
    promise=message("Plain words about you and your care. You choose how much."),
    levels={level.name: level for level in (EASY, PLAIN, FULL)},
    default_level="plain",
    last_resort=(Voice.CAREGIVER, Voice.CLINICIAN),
    disclaimer=message(
        "This page is for learning. It does not replace the advice of your doctor or nurse, who know you. "
        "Do not start, stop or change a medicine because of it."
    ),
    educational=message("For learning only"),
)
