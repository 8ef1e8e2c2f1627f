"""The audiences, and the adapting of an article to a reader."""

from edu.audiences.adapting import adapt
from edu.audiences.caregiver import CAREGIVER
from edu.audiences.clinician import CLINICIAN
from edu.audiences.naming import check_names
from edu.audiences.patient import PATIENT
from edu.audiences.policy import AUDIENCES, Audience, Explain, Level
from edu.audiences.reader import Reader, readers
from edu.audiences.selection import EVERYTHING, Length, Selection
from edu.audiences.version import Version

for audience in (PATIENT, CAREGIVER, CLINICIAN):
    AUDIENCES.register(audience.name, audience)

__all__ = [
    "AUDIENCES",
    "EVERYTHING",
    "Audience",
    "Explain",
    "Length",
    "Level",
    "Reader",
    "Selection",
    "Version",
    "adapt",
    "check_names",
    "readers",
]
