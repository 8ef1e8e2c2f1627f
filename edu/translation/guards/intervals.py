"""Guard on intervals: what comes round, and what lasts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edu.translation.guards.base import Fault
from edu.translation.guards.languages import ENGLISH
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.quantities import bare


def interval_faults(source: str, translation: str, lexicon: Lexicon) -> Iterator[Fault]:
    """ "Every 6 hours" that became "for 6 hours", or the other way round."""
    ours, theirs = bare(source), lexicon.plain(bare(translation))
    comes_round = _COMES_ROUND.search(ours)
    if comes_round and not lexicon.everies.search(theirs):
        mend = "Say that it comes round, as the source does."
        yield Fault("T112", f"'{comes_round[0].strip()}' became something that doesn't come round.", mend)
    every_number = _EVERY_NUMBER.get(lexicon.language)
    theirs_every = re.search(every_number, theirs) if every_number else None
    if theirs_every and not ENGLISH.everies.search(ours):
        mend = "Say how long, as the source does."
        message = f"'{theirs_every[0].strip()}' says how often; the source doesn't."
        yield Fault("T112", message, mend, theirs_every[0])


_NUMBER = r"(?:\d+|⟦⟧|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_TIME = r"(?:minutes?|hours?|days?|weeks?|months?|years?)"
_COMES_ROUND = re.compile(rf"(?<!of )(?<!in )\bevery\s+{_NUMBER}\s*(?:to\s+{_NUMBER}\s*)?{_TIME}?", re.IGNORECASE)
_EVERY_NUMBER = {
    "es": r"\bcada\s+\d+\s+(?:minuto|hora|día|semana|mes|año)",
    "fr": r"\btou(?:te)?s les\s+\d+\s+(?:minute|heure|jour|semaine|mois|an)",
    "ar": r"(?<!\w)كل\s+\d+\s+(?:دقيق|دقائق|ساع|يوم|ايام|اسبوع|اسابيع|شهر|اشهر|سن)",
    "zh": r"每\s?\d+\s?(?:个)?(?:分钟|小时|天|周|星期|月|年)",
}
