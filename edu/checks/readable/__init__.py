"""Promise 3: every version can be read by its reader, and its numbers understood."""

from edu.checks.readable.abbreviations import R005
from edu.checks.readable.actions import R014
from edu.checks.readable.arithmetic import R012
from edu.checks.readable.bands import R001
from edu.checks.readable.comparators import R010
from edu.checks.readable.denominators import R009
from edu.checks.readable.derived import R008
from edu.checks.readable.drawings import R015
from edu.checks.readable.frequency_words import R007
from edu.checks.readable.jargon import R004
from edu.checks.readable.key_points import R013
from edu.checks.readable.long_sections import R016
from edu.checks.readable.long_sentences import R002
from edu.checks.readable.passive import R003
from edu.checks.readable.percentages import R011
from edu.checks.readable.rare_words import R018
from edu.checks.readable.relative_risk import R006
from edu.checks.readable.risks_and_benefits import R017

CHECKS = (
    *(R001, R002, R003, R004, R005, R006, R007, R008, R009),
    *(R010, R011, R012, R013, R014, R015, R016, R017, R018),
)
