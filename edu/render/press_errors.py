"""Why a sheet could not be printed. A PressError says nothing of what stands on the sheet."""

from __future__ import annotations

from pathlib import Path
from traceback import extract_tb

from edu.content.finding import EduError, Finding, Place


class TypesettingError(EduError):
    """A page could not be printed as it should be: every reason is a finding."""


class PressError(EduError):
    """A sheet was not printed: it took too long, was too large, or the press failed."""

    @classmethod
    def of(cls, code: str, message: str, mend: str) -> PressError:
        """The error with one finding."""
        return cls([Finding(code, message, mend, Place("-"))])


class TooLargeError(PressError):
    """A sheet took more time (P005) or memory (P006) than one sheet may."""


class BusyError(PressError):
    """More sheets are wanted at once than can be printed; `retry_after` seconds from now there may be room."""

    def __init__(self, retry_after: int) -> None:
        self.retry_after = retry_after
        mend = f"Try again in {retry_after} seconds."
        super().__init__([Finding("P008", "Too many sheets are being printed just now.", mend, Place("-"))])


def too_slow(seconds: float) -> TooLargeError:
    """The error of a sheet that was stopped."""
    message = f"The sheet was not ready after {seconds:g} seconds and was stopped."
    return TooLargeError([Finding("P005", message, "Print fewer articles at once.", Place("-"))])


def too_large(megabytes: int) -> TooLargeError:
    """The error of a sheet that had no more memory."""
    message = f"The sheet needs more than {megabytes} MB of memory."
    return TooLargeError([Finding("P006", message, "Print fewer articles at once.", Place("-"))])


def place_of(error: BaseException) -> str:
    """The kind and place of a fault in the code; not its words, which may quote the sheet."""
    place = extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(place.filename).name}, line {place.lineno}"


def failed(why: str) -> PressError:
    """The error of a press that broke; `why` is a place in the code, a signal or what could not be started."""
    mend = "Try again; if it fails again, tell who looks after this program."
    return PressError.of("P007", f"The press failed: {why}.", mend)
