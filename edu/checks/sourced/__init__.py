"""Promise 4: every claim has its sources, and every source can be found."""

from edu.checks.sourced.codes import S006
from edu.checks.sourced.fact_sources import S001
from edu.checks.sourced.identifiers import S003
from edu.checks.sourced.incomplete import S005
from edu.checks.sourced.unfindable import S004
from edu.checks.sourced.unused_sources import S002

CHECKS = (S001, S002, S003, S004, S005, S006)
