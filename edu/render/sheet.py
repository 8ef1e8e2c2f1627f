"""A handout as the page that the press prints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any

import segno
from markupsafe import Markup

from edu.audiences import Length
from edu.audiences.concerns import concerns
from edu.audiences.policy import Explain, message
from edu.content.model import Role
from edu.records import Edition, NoticeKind
from edu.render.environment import environment, saying
from edu.render.handout import Handout, Leaf, teach_back
from edu.translation.interface import Interface
from edu.wording.locales import conventions

_EARLY = {Role.KEY_POINTS: 0, Role.WHEN_TO_CALL: 1}
"""What is looked for in a hurry comes first."""
_URGENCIES = {
    "emergency": message("Emergency: act right away"),
    "urgent": message("Urgent: act the same day"),
    "routine": message("Not urgent: tell the care team"),
}
_RULES = {"dos": "Do", "donts": "Don't"}  # with the context "heading of a list", as on the page
_WORDS = message("Words explained")
_TEACH_BACK = message("Teach-back: for the clinic")
_LISTEN = message("Ask in your own words. Listen for the answers below; explain again what is missing.")
_EACH_FIGURE = message("Each figure is one person. Filled means: {outcome}. These are the results for: {population}.")


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
    edition, second, clinic = leaf.edition, leaf.beside, leaf.for_clinic
    address = f"{handout.trace_at}{edition.whole.number}" if handout.trace_at else ""
    sections = sorted(edition.version.sections, key=lambda section: _EARLY.get(section.role, 2))
    is_tight = handout.length == Length.SHORT and handout.print == "standard"
    is_dense = is_tight and second is None
    explains_at_end = edition.version.reader.reading_level.explain is Explain.AT_THE_END
    return {
        "interface": edition.interface,
        "direction": edition.version.direction,
        "edition": edition,
        "version": edition.version,
        "reader": edition.version.reader,
        "second": second,
        "pairs": {claim.id: claim for claim in second.version.claims()} if second else {},
        "titles": {section.id: section.title for section in second.version.sections} if second else {},
        "words": {definition.term: definition for definition in second.version.definitions} if second else {},
        "clinic": clinic,
        "answers": {claim.id: claim for claim in clinic.version.claims()} if clinic else {},
        "handout": handout,
        "is_first": number == 0,
        "is_tight": is_tight,
        "is_dense": is_dense,
        "gathers_words": is_dense or second is not None or explains_at_end,
        "before_columns": sum(section.role in _EARLY for section in sections),
        "anchor": f"a{number + 1}-" if number else "",
        "concerns": concerns(edition.version, handout.personal.applies),
        "sections": sections,
        "left_out": leaf.left_out,
        "notices": list(_notices(edition, second)),
        "teach_back_questions": teach_back(edition) if handout.teach_back else (),
        "explained": frozenset(),  # a term is explained on the sheet itself: no links on paper
        "address": address.removeprefix("https://"),
        "qr": _qr(address, edition) if address else "",
        "urgencies": _URGENCIES,
        "rules": _RULES,
        "words_title": _WORDS,
        "teach_back_title": _TEACH_BACK,
        "teach_back_lead": _LISTEN,
        "each_figure": _EACH_FIGURE,
        "own_name": lambda tag: conventions(tag).own_name,
        "mark": lambda name: Markup('<span class="{}"></span>').format(name),
        "ltr": lambda text: Markup('<bdi dir="ltr">{}</bdi>').format(text),
        "isolated_name": lambda name: Markup("<bdi>{}</bdi>").format(name),
        "also": saying(second.interface) if second else None,
        "also_in": second.interface.context if second else None,
    }


@dataclass(frozen=True, slots=True)
class _Said:
    """A notice in a language of the sheet."""

    text: str | Markup
    locale: str

    @property
    def direction(self) -> str:
        return conventions(self.locale).direction


def _notices(edition: Edition, second: Edition | None) -> Iterator[_Said]:
    """The state of the text, in each language of the sheet: whoever reads only one of them is told it too."""
    for one in (edition, second):
        if one is None:
            continue
        texts = [one.interface(notice.text) for notice in edition.notices_of(NoticeKind.PENDING)]
        texts += [one.interface(notice.text) for notice in edition.notices_of(NoticeKind.FALLBACK)]
        if second is None:
            texts += [one.interface(notice.text) for notice in edition.notices_of(NoticeKind.TRANSLATION)]
        yield from (_Said(text, one.interface.locale) for text in texts)
        if second is not None:
            translations = [each for each in (edition, second) if each.translated]
            for each in translations:
                text = _translation(each, one.interface)
                if len(translations) > 1:
                    of = one.interface.conventions.name_of(each.version.locale)
                    text = Markup("{} {}").format(one.interface(message("{label}:"), label=of), text)
                yield _Said(text, one.interface.locale)


def _translation(edition: Edition, interface: Interface) -> Markup:
    """What an edition was translated from, and who of its language has checked it, as an interface says it."""
    translated, say = edition.translated, saying(interface)
    original = Markup("<bdi>{}</bdi>").format(interface.conventions.name_of(edition.source_locale))
    if translated is None or not translated.reviewer:
        text = message("The original is in {language}. The translation has not been checked by a native reviewer yet.")
        return say(text, language=original)
    name = Markup("<bdi>{}</bdi>").format(translated.reviewer)
    if not translated.reviewed_on:
        text = message("The original is in {language}. The translation was checked by {name}.")
        return say(text, language=original, name=name)
    on = interface.conventions.date(translated.reviewed_on)
    text = message("The original is in {language}. The translation was checked by {name} on {date}.")
    return say(text, language=original, name=name, date=on)


def _qr(address: str, edition: Edition) -> Markup:
    """The address as a QR code that is a picture with words."""
    size, path = _symbol(address)
    title = edition.interface(message("QR code of this sheet's address"))
    return Markup(
        '<svg class="qr" role="img" viewBox="0 0 {0} {0}"><title>{1}</title>'
        '<path fill="none" stroke="#000" d="{2}"/></svg>'
    ).format(size, title, path)


@lru_cache(maxsize=256)
def _symbol(address: str) -> tuple[int, str]:
    """How many squares a side the QR code of an address has, and the path of the dark ones: a line for each run."""
    code = segno.make(address, error="m", micro=False)
    path = ""
    for y, row in enumerate(code.matrix):
        x = 0
        for dark, run in groupby(row):
            length = len(list(run))
            path += f"M{x} {y}.5h{length}" if dark else ""
            x += length
    return int(code.symbol_size(border=0)[0]), path
