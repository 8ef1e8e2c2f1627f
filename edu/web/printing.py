"""What prints the sheets of this site, and what is said where it can't."""

from __future__ import annotations

from dataclasses import dataclass

from flask import current_app

from edu.audiences.policy import message
from edu.content import EduError
from edu.render.press_errors import BusyError, PressError, TooLargeError
from edu.render.printer import Printer


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is no sheet: the answer's status, the part of the form to look at, and a message to the reader."""

    status: int
    field: str
    message: str


_BUSY = Refusal(503, "print", message("Many sheets are being printed just now. Please try again in a minute."))
_TOO_LARGE = Refusal(422, "article", message("This is too much for one sheet. Choose fewer topics or sections."))
_FAILED = Refusal(500, "print", message("The sheet could not be printed. Please try again."))
_UNPRINTABLE = Refusal(
    422, "print", message("A letter or sign that you typed can't be printed here. Please write it in another way.")
)


def printer() -> Printer:
    """What prints the sheets of this site."""
    found: Printer = current_app.extensions["edu.printer"]
    return found


def refusal_of(error: EduError) -> Refusal:
    """What a reader is told of an error of printing a sheet on which they wrote."""
    if isinstance(error, BusyError):
        return _BUSY
    if isinstance(error, TooLargeError):
        return _TOO_LARGE
    return _FAILED if isinstance(error, PressError) else _UNPRINTABLE
