"""Promise 1: no voice and no translation says other facts than its siblings."""

from edu.checks.same_facts.directions import F007
from edu.checks.same_facts.limits import F009
from edu.checks.same_facts.order import F008
from edu.checks.same_facts.prohibitions import F005
from edu.checks.same_facts.siblings import F002, F003
from edu.checks.same_facts.stray_numbers import F001
from edu.checks.same_facts.strength import F006
from edu.checks.same_facts.units import F004

CHECKS = (F001, F002, F003, F004, F005, F006, F007, F008, F009)
