"""A clinic's logo: whatever is sent, what is printed is a small PNG that we made ourselves."""

from __future__ import annotations

import io
import warnings

from PIL import Image, UnidentifiedImageError

from edu.content.finding import EduError, Finding, Place

LARGEST_FILE = 1_000_000
LARGEST_SIDE = 2000
PRINTED_SIDE = 600
_KINDS = ("PNG", "JPEG")


class LogoError(EduError):
    """A picture that can't be a logo."""


def read_logo(raw: bytes) -> bytes:
    """The logo as a PNG of at most 600 pixels a side, without anything else that the file held.

    The size is read from the header before a pixel is unpacked, so a small file can't grow into a large one.

    Raises:
        LogoError: it is too large, or no PNG or JPEG picture (an SVG may hold scripts and is never read).
    """
    if len(raw) > LARGEST_FILE:
        raise _error("The logo's file is larger than 1 MB.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(raw), formats=_KINDS) as picture:
                if max(picture.size) > LARGEST_SIDE:
                    raise _error(f"The logo has {picture.width} by {picture.height} pixels, which is too many.")
                picture.thumbnail((PRINTED_SIDE, PRINTED_SIDE))
                out = io.BytesIO()
                picture.convert("RGBA").save(out, "PNG", optimize=True)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Warning, Image.DecompressionBombError) as error:
        raise _error("The logo is no PNG or JPEG picture.") from error
    return out.getvalue()


def _error(message: str) -> LogoError:
    mend = f"Use a PNG or JPEG file of at most 1 MB and {LARGEST_SIDE} pixels a side."
    return LogoError([Finding("H001", message, mend, Place("logo"))])
