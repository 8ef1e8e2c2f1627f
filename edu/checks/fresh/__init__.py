"""Promises 1 and 5 for translations: none says other facts, none is shown when it is out of date."""

from edu.checks.fresh import doubtful
from edu.checks.fresh.guarded import T010, T011, T012, T013, T014, T015
from edu.checks.fresh.leftovers import T023
from edu.checks.fresh.native_review import T024
from edu.checks.fresh.outdated import T020, T021, T022
from edu.checks.fresh.turned import T016
from edu.checks.fresh.units import T025

CHECKS = (T010, T011, T012, T013, T014, T015, T016, T020, T021, T022, T023, T024, T025, *doubtful.CHECKS)
