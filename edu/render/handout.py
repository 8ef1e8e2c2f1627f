"""A handout: an edition, or several, laid out for paper, in one language or two."""

from __future__ import annotations

from dataclasses import dataclass, field

from edu.audiences import Length
from edu.audiences.policy import message
from edu.audiences.version import Reason, VersionClaim
from edu.content.model import Role
from edu.records import Edition

PAPERS = ("a4", "letter")
PRINTS = ("standard", "large")


@dataclass(frozen=True, slots=True)
class Clinic:
    """Whose sheet it is: shown at its head. The logo is a picture that was checked (`edu.render.logos`)."""

    name: str = ""
    phone: str = ""
    logo: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Personal:
    """What a clinician adds for one patient: a name, a note, the conditions that apply.

    It is in no log, cache, file name or traceback: hence the `repr`.
    """

    first_name: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
    applies: tuple[str, ...] = field(default=(), repr=False)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was added."""
        return not (self.first_name.strip() or self.note.strip() or self.applies)


@dataclass(frozen=True, slots=True)
class Leaf:
    """One article of a handout: its edition, the same in a second language, and the sections it leaves out.

    `original` is the edition in the language that the article was written in, where that is another than the reader's:
    the answers to listen for are given to the clinic in that language too.
    """

    edition: Edition
    beside: Edition | None = None
    left_out: tuple[str, ...] = ()
    original: Edition | None = None

    @property
    def for_clinic(self) -> Edition | None:
        """The edition that the clinic's own page stands in beside the reader's."""
        return self.beside or self.original


@dataclass(frozen=True, slots=True)
class Handout:
    """What is to be printed. `trace_at` is the address below which a version's number can be looked up."""

    leaves: tuple[Leaf, ...]
    paper: str = "a4"
    print: str = "standard"
    clinic: Clinic = Clinic()
    personal: Personal = Personal()
    teach_back: bool = False
    trace_at: str = ""

    @property
    def length(self) -> str:
        """`short`, if no article of it is whole: then it is set in as little room as it can be read in."""
        is_short = all(leaf.edition.version.selection.length is Length.SHORT for leaf in self.leaves)
        return Length.SHORT if is_short else Length.FULL

    @property
    def has_logo(self) -> bool:
        """Whether a logo is to be shown."""
        return bool(self.clinic.logo)

    @property
    def pictures(self) -> dict[str, bytes]:
        """The pictures that its page shows, by name."""
        return {"logo": self.clinic.logo} if self.clinic.logo else {}


@dataclass(frozen=True, slots=True)
class Asked:
    """An open question of the teach-back, and the claims that answer it."""

    question: str
    answers: tuple[VersionClaim, ...]


_QUESTIONS = {
    Role.DOSING: message("How will you get this medicine, and when?"),
    Role.WHEN_TO_CALL: message("When will you call for help, and whom will you call?"),
    Role.BEFORE_YOU_START: message("What has to be done before you start?"),
    Role.SAFETY: message("What are the serious risks to watch out for?"),
    Role.PREGNANCY: message("What do you need to know about pregnancy?"),
    Role.MONITORING: message("What will be checked while you are treated?"),
}
_QUESTIONS_ASKED = 3
_ANSWERS_SHOWN = 4


def teach_back(edition: Edition) -> tuple[Asked, ...]:
    """At most three questions, each answered by the `must` claims of a section."""
    asked = []
    by_role = {section.role: section for section in edition.version.sections}
    for role, question in _QUESTIONS.items():
        section = by_role.get(role)
        musts = [claim for claim in section.claims if claim.importance == "must"] if section else []
        if musts:
            asked.append(Asked(question, tuple(musts[:_ANSWERS_SHOWN])))
    return tuple(asked[:_QUESTIONS_ASKED])


def left_out_titles(whole: Edition, selected: Edition) -> tuple[str, ...]:
    """The titles of the sections that lost a claim to the selection: named on the sheet, never silent."""
    lost = {left.claim for left in selected.version.left_out if left.reason is Reason.SELECTION}
    return tuple(
        section.title.text for section in whole.version.sections if any(claim.id in lost for claim in section.claims)
    )
