"""A handout: an edition as a tagged PDF."""

from __future__ import annotations

from pathlib import Path

from markupsafe import Markup

from edu.records import Edition
from edu.render.environment import environment
from edu.render.typeset import typeset
from edu.wording.locales import conventions


def pdf(edition: Edition, templates: tuple[Path, ...], *, paper: str = "a4", large_print: bool = False) -> bytes:
    """The edition on paper, `a4` or `letter`; the same edition gives the same bytes.

    Raises:
        TypesettingError: a character has no font, or the template is at fault.
    """
    env = environment(templates)
    version = edition.version
    html = env.get_template("handout.html").render(
        interface=edition.interface,
        direction=version.direction,
        edition=edition,
        version=version,
        reader=version.reader,
        paper=paper,
        large_print=large_print,
        explained=frozenset(),  # a term is explained on the sheet itself: no links on paper
        source_locale=edition.source_locale,
        own_name=lambda tag: conventions(tag).own_name,
        mark=lambda name: Markup('<span class="{}"></span>').format(name),
        ltr=lambda text: Markup('<bdi dir="ltr">{}</bdi>').format(text),
    )
    return typeset(html, stylesheet=env.get_template("handout.css").render())
