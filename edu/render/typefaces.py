"""The typefaces of handouts: which script is set in which, and which of them this machine lacks."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files

from babel.core import get_global


@dataclass(frozen=True, slots=True, order=True)
class Typeface:
    """A typeface family and the Debian package that it comes in; none for a family that ships with us."""

    family: str
    package: str = ""


@dataclass(frozen=True, slots=True, order=True)
class MissingTypeface:
    """A script of the wanted locales that this machine cannot set."""

    script: str
    typeface: Typeface

    def __str__(self) -> str:
        return (
            f"No font for the script {self.script}: '{self.typeface.family}' is not installed. "
            f"Install it with: apt-get install {self.typeface.package}"
        )


LATIN = Typeface("Atkinson Hyperlegible Next")
NOTO = "fonts-noto-core"
CJK = "fonts-noto-cjk"
ANY = Typeface("Noto Sans", NOTO)
TYPEFACES = {
    "Latn": LATIN,
    "Arab": Typeface("Noto Sans Arabic", NOTO),
    "Armn": Typeface("Noto Sans Armenian", NOTO),
    "Beng": Typeface("Noto Sans Bengali", NOTO),
    "Cyrl": ANY,
    "Deva": Typeface("Noto Sans Devanagari", NOTO),
    "Ethi": Typeface("Noto Sans Ethiopic", NOTO),
    "Geor": Typeface("Noto Sans Georgian", NOTO),
    "Grek": ANY,
    "Gujr": Typeface("Noto Sans Gujarati", NOTO),
    "Guru": Typeface("Noto Sans Gurmukhi", NOTO),
    "Hebr": Typeface("Noto Sans Hebrew", NOTO),
    "Hans": Typeface("Noto Sans CJK SC", CJK),
    "Hant": Typeface("Noto Sans CJK TC", CJK),
    "Jpan": Typeface("Noto Sans CJK JP", CJK),
    "Khmr": Typeface("Noto Sans Khmer", NOTO),
    "Kore": Typeface("Noto Sans CJK KR", CJK),
    "Laoo": Typeface("Noto Sans Lao", NOTO),
    "Mymr": Typeface("Noto Sans Myanmar", NOTO),
    "Taml": Typeface("Noto Sans Tamil", NOTO),
    "Telu": Typeface("Noto Sans Telugu", NOTO),
    "Thai": Typeface("Noto Sans Thai", NOTO),
}
# Written in Latin letters of which ours has not all; a word set in two typefaces is hard to read.
BEYOND_LATIN = dict.fromkeys(("ak", "az", "ff", "gn", "ha", "ig", "ln", "nv", "vi", "yo"), ANY)
BUNDLED = {
    (400, "normal"): "AtkinsonHyperlegibleNext-Regular.ttf",
    (400, "italic"): "AtkinsonHyperlegibleNext-Italic.ttf",
    (700, "normal"): "AtkinsonHyperlegibleNext-Bold.ttf",
    (700, "italic"): "AtkinsonHyperlegibleNext-BoldItalic.ttf",
}


def missing_fonts(locales: Iterable[str]) -> tuple[MissingTypeface, ...]:
    """What this machine lacks to print handouts in `locales` (BCP 47 or gettext names), each with its mend."""
    wanted = {(script_of(locale), typeface_of(locale)) for locale in locales}
    installed = _installed_families()
    return tuple(
        MissingTypeface(script, typeface)
        for script, typeface in sorted(wanted)
        if typeface.package and typeface.family not in installed
    )


def typeface_of(locale: str) -> Typeface:
    """The typeface that a locale is set in."""
    script = script_of(locale)
    language = locale.replace("_", "-").split("-")[0].lower()
    return BEYOND_LATIN.get(language, LATIN) if script == "Latn" else TYPEFACES.get(script, ANY)


def script_of(locale: str) -> str:
    """The script that a locale is written in, as its four letters in ISO 15924."""
    parts = locale.replace("_", "-").split("-")
    named = [part.title() for part in parts[1:] if len(part) == 4 and part.isalpha()]
    if named:
        return named[0]
    likely = get_global("likely_subtags")
    language = parts[0].lower()
    regional = f"{language}_{parts[-1].upper()}"
    full = likely.get(regional) or likely.get(language) or ""
    return next((part for part in str(full).split("_") if len(part) == 4), "Latn")


def _installed_families() -> frozenset[str]:
    """The families that fontconfig finds on this machine."""
    listing = subprocess.run(
        ["fc-list", ":", "family"],  # noqa: S607
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return frozenset(name.strip() for line in listing.stdout.splitlines() for name in line.split(","))


def bundled_font(name: str) -> bytes:
    """The bytes of a font file that ships with us; KeyError where there is none of that name."""
    if name not in BUNDLED.values():
        raise KeyError(name)
    return (files("edu.render") / "fonts" / name).read_bytes()


def font_faces() -> str:
    """The `@font-face` rules of the typeface that ships with us."""
    return "".join(
        f'@font-face {{ font-family: "{LATIN.family}"; font-weight: {weight}; font-style: {style}; '
        f'src: url("edu:fonts/{name}"); }}\n'
        for (weight, style), name in BUNDLED.items()
    )
