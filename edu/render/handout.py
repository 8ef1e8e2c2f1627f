"""A handout: an edition, or several, laid out for paper, in one language or two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import segno
from markupsafe import Markup

from edu.audiences.concerns import concerns
from edu.audiences.policy import message
from edu.audiences.version import Reason, VersionClaim, VersionSection
from edu.content.model import Role
from edu.records import Edition
from edu.render.environment import environment
from edu.wording.locales import conventions

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
    """One article of a handout: its edition, the same in a second language, and the sections it leaves out."""

    edition: Edition
    beside: Edition | None = None
    left_out: tuple[str, ...] = ()


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


def sheet_html(handout: Handout, templates: tuple[Path, ...]) -> str:
    """The handout as one HTML page, ready for the press."""
    env = environment(templates)
    bodies = [
        Markup(env.get_template("handout/article.html").render(_article(handout, number, leaf)))  # noqa: S704
        for number, leaf in enumerate(handout.leaves)
    ]
    first = handout.leaves[0].edition
    titles = [leaf.edition.version.title.text for leaf in handout.leaves]
    return env.get_template("handout/sheet.html").render(
        interface=first.interface,
        direction=first.version.direction,
        edition=first,
        handout=handout,
        title=", ".join(titles),
        updated=max(leaf.edition.updated for leaf in handout.leaves),
        bodies=bodies,
    )


def _article(handout: Handout, number: int, leaf: Leaf) -> dict[str, Any]:
    edition, second = leaf.edition, leaf.beside
    address = f"{handout.trace_at}{edition.whole.number}" if handout.trace_at else ""
    return {
        "interface": edition.interface,
        "direction": edition.version.direction,
        "edition": edition,
        "version": edition.version,
        "reader": edition.version.reader,
        "second": second,
        "pairs": {claim.id: claim for claim in second.version.claims()} if second else {},
        "handout": handout,
        "is_first": number == 0,
        "anchor": f"a{number + 1}-" if number else "",
        "concerns": concerns(edition.version, handout.personal.applies),
        "sections": list(_for_paper(edition.version.sections)),
        "left_out": leaf.left_out,
        "teach_back_questions": teach_back(edition) if handout.teach_back else (),
        "explained": frozenset(),  # a term is explained on the sheet itself: no links on paper
        "address": address.removeprefix("https://"),
        "qr": _qr(address, edition) if address else "",
        "own_name": lambda tag: conventions(tag).own_name,
        "mark": lambda name: Markup('<span class="{}"></span>').format(name),
        "ltr": lambda text: Markup('<bdi dir="ltr">{}</bdi>').format(text),
        "beside_note": lambda: _beside_note(edition, second),
    }


def _for_paper(sections: Sequence[VersionSection]) -> Iterator[VersionSection]:
    """Key points first, then when to get help: what is looked for in a hurry."""
    early = {Role.KEY_POINTS: 0, Role.WHEN_TO_CALL: 1}
    yield from sorted(sections, key=lambda section: early.get(section.role, 2))


def _beside_note(edition: Edition, second: Edition | None) -> str:
    if second is None:
        return ""
    translated = edition.translated or second.translated
    original = conventions(edition.source_locale).own_name
    if translated and translated.reviewer and translated.reviewed_on:
        on = edition.interface.conventions.date(translated.reviewed_on)
        text = message("The original is in {language}. The translation was checked by {name} on {date}.")
        return edition.interface(text, language=original, name=translated.reviewer, date=on)
    if translated and translated.reviewer:
        text = message("The original is in {language}. The translation was checked by {name}.")
        return edition.interface(text, language=original, name=translated.reviewer)
    text = message("The original is in {language}. The translation has not been checked by a native reviewer yet.")
    return edition.interface(text, language=original)


def _qr(address: str, edition: Edition) -> Markup:
    """The address as a QR code that is a picture with words."""
    size, path = _symbol(address)
    title = edition.interface(message("QR code of this sheet's address"))
    return Markup('<svg class="qr" role="img" viewBox="0 0 {0} {0}"><title>{1}</title><path d="{2}"/></svg>').format(
        size, title, path
    )


@lru_cache(maxsize=256)
def _symbol(address: str) -> tuple[int, str]:
    """How many squares a side the QR code of an address has, and the path of the dark ones."""
    code = segno.make(address, error="m", micro=False)
    path = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(code.matrix) for x, dark in enumerate(row) if dark)
    return int(code.symbol_size(border=0)[0]), path


def left_out_titles(whole: Edition, selected: Edition) -> tuple[str, ...]:
    """The titles of the sections that lost a claim to the selection: named on the sheet, never silent."""
    lost = {left.claim for left in selected.version.left_out if left.reason is Reason.SELECTION}
    return tuple(
        section.title.text for section in whole.version.sections if any(claim.id in lost for claim in section.claims)
    )
