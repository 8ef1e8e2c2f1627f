"""Handouts as tagged PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from edu.render.environment import environment
from edu.render.handout import Handout
from edu.render.job import Job
from edu.render.sheet import sheet_html

ToPdf = Callable[[Handout, tuple[Path, ...]], bytes]
"""What makes a PDF of a handout with the templates in some folders: `pdf` here, or a `Printer`."""


def pdf(handout: Handout, templates: tuple[Path, ...]) -> bytes:
    """The handout on paper, made in this process; the same handout gives the same bytes.

    Raises:
        TypesettingError: a character has no font, or the template is at fault.
    """
    return print_here(job_of(handout, templates))


def job_of(handout: Handout, templates: tuple[Path, ...]) -> Job:
    """What the press needs to print a handout."""
    stylesheet = environment(templates).get_template("handout.css").render()
    return Job(sheet_html(handout, templates), stylesheet, handout.pictures)


def print_here(job: Job) -> bytes:
    """The PDF of a job, made in this process, without any limit.

    Raises:
        TypesettingError: the page is at fault.
    """
    from edu.render.typeset import typeset  # a server that prints in worker processes never needs it

    return typeset(job.html, stylesheet=job.stylesheet, pictures=job.pictures)
