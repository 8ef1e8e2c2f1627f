"""How long a handout will be, before it is made: pages and minutes of reading, roughly."""

from __future__ import annotations

import math
from dataclasses import dataclass
from unicodedata import category

from edu.audiences import Length
from edu.audiences.concerns import concerns
from edu.records import Edition
from edu.render.handout import Handout, Leaf

# Words that a page of ours holds, counted on the starter library's sheets: rather one page too many than one too few.
_WORDS_A_PAGE = {"standard": 270, "large": 135}
_WORDS_A_DENSE_PAGE = 640
_WORDS_A_SHORT_BILINGUAL_PAGE = 620
_PAPER = {"a4": 1.0, "letter": 0.97}
"""How much of that a paper holds: Letter is wider, but shorter."""
_ROOM = {"ltr": 1.0, "rtl": 1.3}
"""The room of a word of a script beside that of an English one: the lines of Arabic stand farther apart."""
_BESIDE = {"standard": 2.3, "large": 2.1}
"""How much room two languages take: columns leave more of it empty than what stands one below the other."""
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
    notes = [len(handout.personal.note.split()), *(0 for _ in handout.leaves[1:])]
    added = [note + _repeated(handout, leaf) for leaf, note in zip(handout.leaves, notes, strict=True)]
    pages = sum(_pages(handout, leaf, words) for leaf, words in zip(handout.leaves, added, strict=True))
    return Estimate(pages, max(1, round(read / _WORDS_A_MINUTE)))


def _repeated(handout: Handout, leaf: Leaf) -> int:
    """The words of the claims that are repeated on top, because they apply to whom the sheet is for."""
    editions = [edition for edition in (leaf.edition, leaf.beside) if edition]
    claims = [
        claim
        for edition in editions
        for concern in concerns(edition.version, handout.personal.applies)
        for claim in concern.claims
    ]
    return round(sum(_length(claim.block.text) for claim in claims))


def _length(text: str) -> float:
    """The words of a text; of one that is written without spaces, what takes as much room."""
    signs = sum(category(sign) == "Lo" and sign > "\u2e7f" for sign in text)
    return signs / _CHARACTERS_A_WORD if signs else len(text.split())


def _pages(handout: Handout, leaf: Leaf, added: int) -> int:
    """The pages of one article, which begins a page of its own, as does the teach-back; `added` are words on top."""
    words = _words(leaf.edition) * _ROOM[leaf.edition.version.direction]
    printed = words * (_BESIDE[handout.print] if leaf.beside else 1) + _about(leaf) + added
    a_page = _WORDS_A_PAGE[handout.print]
    if handout.length == Length.SHORT and handout.print == "standard":
        a_page = _WORDS_A_SHORT_BILINGUAL_PAGE if leaf.beside else _WORDS_A_DENSE_PAGE
    asked = (2 if leaf.for_clinic else 1) if handout.teach_back else 0
    return math.ceil(printed / (a_page * _PAPER[handout.paper])) + asked


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
