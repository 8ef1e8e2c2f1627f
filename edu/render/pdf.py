"""Handouts as tagged PDF."""

from __future__ import annotations

from pathlib import Path

from edu.render.environment import environment
from edu.render.handout import Handout, sheet_html
from edu.render.typeset import typeset


def pdf(handout: Handout, templates: tuple[Path, ...]) -> bytes:
    """The handout on paper; the same handout gives the same bytes.

    Raises:
        TypesettingError: a character has no font, or the template is at fault.
    """
    stylesheet = environment(templates).get_template("handout.css").render()
    return typeset(sheet_html(handout, templates), stylesheet=stylesheet, pictures=handout.pictures)
