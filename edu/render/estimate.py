"""How long a handout will be, before it is made: pages and minutes of reading, roughly."""

from __future__ import annotations

import math
from dataclasses import dataclass

from edu.audiences import Length
from edu.records import Edition
from edu.render.handout import Handout, Leaf

# Words that a page of ours holds, counted on the starter library's sheets.
_WORDS_A_PAGE = {"standard": 270, "large": 120}
_WORDS_A_DENSE_PAGE = 545
_CHARACTERS_A_WORD = 1.7
"""Chinese characters that take the room and time of an English word."""
_WORDS_A_MINUTE = 200
"""A calm pace: adults read plain English at about 238 words a minute (Brysbaert 2019, J Mem Lang 109:104047)."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """Roughly how many pages, and how many minutes to read one language of them."""

    pages: int
    minutes: int


def estimate(handout: Handout) -> Estimate:
    """What a handout will come to."""
    read = sum(_words(leaf.edition) for leaf in handout.leaves)
    printed = sum(_words(leaf.edition) * (2.3 if leaf.beside else 1) + _about(leaf) for leaf in handout.leaves)
    printed += len(handout.personal.note.split()) + (150 if handout.teach_back else 0)
    is_dense = handout.length == Length.SHORT and handout.print == "standard"
    a_page = _WORDS_A_DENSE_PAGE if is_dense else _WORDS_A_PAGE[handout.print]
    pages = max(len(handout.leaves), math.ceil(printed / a_page))
    return Estimate(pages, max(1, round(read / _WORDS_A_MINUTE)))


def minutes_to_read(edition: Edition) -> int:
    """How long the text of an edition takes at a calm pace; at least a minute."""
    return max(1, round(_words(edition) / _WORDS_A_MINUTE))


def _words(edition: Edition) -> float:
    readability = edition.readability
    return readability.words / (_CHARACTERS_A_WORD if readability.unit == "characters" else 1)


def _about(leaf: Leaf) -> int:
    """Masthead, headings, sources and what stands below them, in words."""
    version = leaf.edition.version
    return 60 + 25 * len(version.sources) + 8 * len(version.sections)
