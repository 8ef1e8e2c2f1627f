"""A clinic's logo: whatever is sent, what is printed is a small picture that we made ourselves."""

from __future__ import annotations

import io
import warnings

from PIL import Image, UnidentifiedImageError

from edu.content.finding import EduError, Finding, Place

LARGEST_FILE = 1_000_000
LARGEST_SIDE = 2000
PRINTED = (532, 189)
"""The pixels of the 45 by 16 mm that a sheet has for a logo, 300 to the inch."""
LARGEST_PRINTED = 30_000
"""The bytes above which a drawing is taken for a photograph: a sheet stays under 200 kB."""
_KINDS = ("PNG", "JPEG")


class LogoError(EduError):
    """A picture that can't be a logo."""


def read_logo(raw: bytes) -> bytes:
    """The logo as a PNG, or a JPEG where that is much smaller, without anything else that the file held.

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
                picture.thumbnail(PRINTED)
                return _packed(_on_paper(picture.convert("RGBA")))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Warning, Image.DecompressionBombError) as error:
        raise _error("The logo is no PNG or JPEG picture.") from error


def _on_paper(picture: Image.Image) -> Image.Image:
    """A picture as it is seen on white paper."""
    paper = Image.new("RGBA", picture.size, "white")
    paper.alpha_composite(picture)
    return paper.convert("RGB")


def _packed(picture: Image.Image) -> bytes:
    drawing = io.BytesIO()
    picture.save(drawing, "PNG", optimize=True)
    if drawing.tell() <= LARGEST_PRINTED:
        return drawing.getvalue()
    photograph = io.BytesIO()
    picture.save(photograph, "JPEG", quality=85, optimize=True)
    return min(drawing.getvalue(), photograph.getvalue(), key=len)


def _error(message: str) -> LogoError:
    mend = f"Use a PNG or JPEG file of at most 1 MB and {LARGEST_SIDE} pixels a side."
    return LogoError([Finding("H001", message, mend, Place("logo"))])
