"""A script that this machine can't print is told at start-up, with the package that mends it."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu.render.typefaces import BEYOND_LATIN, TYPEFACES, missing_fonts, script_of

STYLESHEET = (Path(__file__).parents[2] / "templates" / "handout.css").read_text(encoding="utf-8")


@pytest.fixture
def bare_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine where fontconfig finds one font of no use to us."""
    listing = tmp_path / "fc-list"
    listing.write_text("#!/bin/sh\necho 'DejaVu Sans,DejaVu Sans Condensed'\n", encoding="utf-8")
    listing.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))


def test_nothing_is_missing_on_a_machine_that_is_set_up() -> None:
    assert missing_fonts(["en", "es", "fr", "ar", "zh-Hans", "ru", "hi"]) == ()


@pytest.mark.usefixtures("bare_machine")
def test_latin_needs_nothing_of_the_machine() -> None:
    assert missing_fonts(["en", "es", "fr", "tr"]) == ()


@pytest.mark.usefixtures("bare_machine")
def test_each_missing_script_names_its_package() -> None:
    missing = missing_fonts(["en", "zh_Hans", "ar", "fa"])
    assert [(one.script, one.typeface.package) for one in missing] == [
        ("Arab", "fonts-noto-core"),
        ("Hans", "fonts-noto-cjk"),
    ]
    assert "apt-get install fonts-noto-cjk" in str(missing[1])


@pytest.mark.parametrize(
    ("locale", "script"),
    [
        ("en", "Latn"),
        ("es-419", "Latn"),
        ("ar", "Arab"),
        ("fa-IR", "Arab"),
        ("zh", "Hans"),
        ("zh-Hans", "Hans"),
        ("zh_Hant", "Hant"),
        ("zh-TW", "Hant"),
        ("sr", "Cyrl"),
        ("sr-Latn", "Latn"),
        ("pa", "Guru"),
        ("pa-PK", "Arab"),
        ("ht", "Latn"),
        ("tlh", "Latn"),
    ],
)
def test_the_script_of_a_locale(locale: str, script: str) -> None:
    assert script_of(locale) == script


@pytest.mark.parametrize("family", sorted({typeface.family for typeface in TYPEFACES.values()}))
def test_every_typeface_stands_in_the_stylesheet(family: str) -> None:
    assert f'"{family}"' in STYLESHEET


@pytest.mark.parametrize("language", sorted(BEYOND_LATIN))
def test_languages_beyond_the_main_typeface_are_set_in_one_that_has_their_letters(language: str) -> None:
    assert f":lang({language})" in STYLESHEET
