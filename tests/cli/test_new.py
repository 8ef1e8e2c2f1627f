"""Scaffolds load at once and are told what to do next."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from edu.cli import main
from edu.library import Library
from edu.web import create_app


def edu(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_a_new_library_with_articles_and_a_locale_loads(tmp_path: Path) -> None:
    root = tmp_path / "mine"
    assert edu("new", "library", root).exit_code == 0
    assert edu("new", "article", "fever-in-children", "--library", root).exit_code == 0
    library = Library.open(root)
    assert library.articles == ("fever-in-children", "first-article")
    for reader in library.readers("en"):
        assert list(library.version("fever-in-children", reader).claims())
    made = edu("new", "locale", "fa", "--library", root)
    assert made.exit_code == 0, made.output
    assert "right to left" in made.stdout
    assert (root / "translations" / "fa" / "LC_MESSAGES" / "fever-in-children.po").is_file()
    settings = root / "library.yaml"
    settings.write_text(settings.read_text().replace("[en]", "[en, fa]"))
    assert edu("show", "first-article", "--locale", "fa", "--library", root).exit_code == 0


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    root = tmp_path / "mine"
    edu("new", "library", root)
    assert edu("new", "library", root).exit_code == 1
    assert edu("new", "article", "first-article", "--library", root).exit_code == 1
    assert edu("new", "article", "Not An Id", "--library", root).exit_code == 1
    assert edu("new", "article", "x").exit_code == 2


def test_a_librarys_name_and_contact_speak_the_readers_language(tmp_path: Path) -> None:
    root = tmp_path / "mine"
    edu("new", "library", root)
    settings = root / "library.yaml"
    text = settings.read_text().replace('name: "mine"', 'name: {en: "Mine", es: "La mía"}').replace("[en]", "[en, es]")
    settings.write_text(text)
    assert '"La mía"' in text
    client = create_app(root).test_client()
    assert "La mía" in client.get("/es/").text
    assert "La mía" not in client.get("/en/").text
