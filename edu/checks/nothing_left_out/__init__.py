"""Promise 2: nothing is left out in silence."""

from edu.checks.nothing_left_out.empty_sections import N005
from edu.checks.nothing_left_out.fallbacks import N004
from edu.checks.nothing_left_out.must_translations import N003
from edu.checks.nothing_left_out.must_voices import N002
from edu.checks.nothing_left_out.musts import N001
from edu.checks.nothing_left_out.needs import N008
from edu.checks.nothing_left_out.unsaid_facts import N007
from edu.checks.nothing_left_out.unvoiced import N006

CHECKS = (N001, N002, N003, N004, N005, N006, N007, N008)
