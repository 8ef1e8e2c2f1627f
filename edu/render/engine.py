"""The mark of what prints: another release, font or line of code may set the same page differently."""

from __future__ import annotations

import ctypes
import hashlib
import subprocess
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from uuid import uuid4

_PACKAGES = ("weasyprint", "pydyf", "tinycss2", "tinyhtml5", "cssselect2", "pyphen", "fonttools", "pillow")
_LIBRARIES = (
    ("libpango-1.0.so.0", "pango_version_string"),
    ("libharfbuzz.so.0", "hb_version_string"),
    ("libfontconfig.so.1", "FcGetVersion"),
)


@lru_cache(maxsize=1)
def engine_mark() -> str:
    """A digest of this code, the packages and libraries that it prints with, and the machine's fonts."""
    mark = hashlib.sha256()
    here = Path(__file__).parent
    for path in sorted((*here.rglob("*.py"), *here.rglob("*.ttf"))):
        mark.update(path.read_bytes())
    told = [f"{name} {version(name)}" for name in _PACKAGES]
    told += [f"{library} {_version(library, function)}" for library, function in _LIBRARIES]
    mark.update("\n".join((*told, _fonts())).encode())
    return mark.hexdigest()


def _version(library: str, function: str) -> str:
    try:
        ask = getattr(ctypes.CDLL(library), function)
    except (OSError, AttributeError):
        return "of another name"  # not on Linux; the packages' versions have to do
    if function.startswith("Fc"):
        return str(ask())
    ask.restype = ctypes.c_char_p
    return bytes(ask()).decode()


def _fonts() -> str:
    """The machine's font files with their versions; where they can't be listed, a mark that never comes again."""
    try:
        listing = subprocess.run(
            ["fc-list", "--format", "%{file} %{fontversion}\n"],  # noqa: S607
            capture_output=True,
            check=True,
            encoding="utf-8",
        )
    except (OSError, subprocess.CalledProcessError):
        return uuid4().hex
    return "\n".join(sorted(set(listing.stdout.splitlines())))
