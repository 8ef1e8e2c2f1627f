"""Caregivers: the same as patients get, said to someone who looks after another person."""

from __future__ import annotations

from edu.audiences.policy import Audience, Explain, Level, message
from edu.content.base import Voice
from edu.content.model import Depth

CAREGIVER = Audience(
    name="caregiver",
    label=message("Caregiver"),
    choice=message("I look after someone"),
    promise=message("Plain words for family, friends and carers."),
    levels={
        "plain": Level(
            name="plain",
            label=message("Plain"),
            example=message("Plain words, with more detail."),
            depths=frozenset({Depth.CORE, Depth.MORE}),
            voices=(Voice.CAREGIVER, Voice.PATIENT, Voice.EASY),
            explain=Explain.AT_THE_END,
        )
    },
    default_level="plain",
    last_resort=(Voice.CLINICIAN,),
    disclaimer=message(
        "This page is for learning. It does not replace the advice of the care team, who know the person you "
        "care for. Do not start, stop or change a medicine because of it."
    ),
    educational=message("For learning only"),
)
