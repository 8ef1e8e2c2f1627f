"""Templates for translators: one entry a wording, whole, with all that there is to know."""

from __future__ import annotations

import re
from pathlib import Path

import polib
import pytest

from edu.cli.translating import preview_of
from edu.library import TRANSLATIONS, Library
from edu.translation.extract import extract
from tests.library_builder import ARTICLE, LibraryBuilder, a_library


def templates(builder: LibraryBuilder) -> dict[str, polib.POFile]:
    library = builder.open()
    folder = library.content.root / "translations"
    extract(library.content, folder, preview_of(library), library.templates)
    return {path.stem: polib.pofile(str(path)) for path in (folder / "templates").glob("*.pot")}


def with_doses(folder: Path) -> LibraryBuilder:
    return (
        a_library(folder)
        .with_term("vein", everyday="vein", professional="vena", definition="A thin pipe for blood.")
        .with_fact("dose", quantity="300 mg")
        .with_fact("gap", duration="4 weeks", bound="at-least")
        .with_claim("take-it", "You get {dose} into a [[vein]]. Wait {gap}.", importance="must")
    )


def test_each_wording_is_one_entry_whose_context_has_no_section(tmp_path: Path) -> None:
    contexts = [entry.msgctxt for entry in templates(with_doses(tmp_path))[ARTICLE]]
    assert "take-it.patient" in contexts
    assert "title.patient" in contexts
    assert "section.about.patient" in contexts
    assert len(contexts) == len(set(contexts))


def test_moving_a_claim_to_another_section_changes_no_context(tmp_path: Path) -> None:
    here = with_doses(tmp_path / "here")
    moved = here.with_section("other").with_claim("extra", "More.", section="other")
    contexts = {entry.msgctxt for entry in templates(here)[ARTICLE]}
    assert contexts <= {entry.msgctxt for entry in templates(moved)[ARTICLE]}


def test_a_translator_is_told_all_that_there_is_to_know(tmp_path: Path) -> None:
    entry = templates(with_doses(tmp_path))[ARTICLE].find("take-it.patient", by="msgctxt")
    assert entry is not None
    told = " ".join(entry.comment.split())
    for fact in (
        "Article: A leaflet",
        "Claim: take-it",
        "MUST",
        "US school grade 8",
        "Term [[vein|...]]: everyday 'vein', professional 'vena'",
        "{dose} -> 300 mg",
        "{gap} -> at least 4 weeks",
        "{gap.n} -> 4",
        f"/en/{ARTICLE}/patient/plain#take-it",
    ):
        assert fact in told


def test_a_term_without_words_is_extracted_with_them(tmp_path: Path) -> None:
    po = templates(with_doses(tmp_path))[ARTICLE]
    sources = {entry.msgctxt: entry.msgid for entry in po}
    assert "[[vein|vein]]" in sources["take-it.patient"]
    assert "[[vein|vena]]" in sources["take-it.clinician"]


def test_what_is_shown_in_a_drawing_is_extracted(tmp_path: Path) -> None:
    arms = {"with": {"percent": "12", "group": "drug"}, "without": {"percent": "39", "group": "placebo"}}
    compare = {"outcome": "attack", "population": "everyone", "span": "28 weeks", **arms}
    builder = (
        a_library(tmp_path)
        .with_fact("attacks", compare=compare)
        .with_claim("fewer", "{attacks.with} v {attacks.without} in {attacks.span}.", show="attacks")
    )
    labels = {e.msgctxt: e.msgid for e in templates(builder)[ARTICLE] if e.msgctxt.startswith("fact.")}
    assert labels == {
        "fact.attacks.outcome": "attack",
        "fact.attacks.population": "everyone",
        "fact.attacks.with.group": "drug",
        "fact.attacks.without.group": "placebo",
    }


def test_the_interface_comes_from_templates_and_code_with_where_it_stands(tmp_path: Path) -> None:
    po = templates(a_library(tmp_path))["edu"]
    found = {entry.msgid: entry for entry in po}
    assert ("templates/base.html", "") in found["Skip to the text"].occurrences
    assert "Level 'easy': its label." in found["Easy"].comment
    assert found["The longest sentence has {n} word."].msgid_plural == "The longest sentence has {n} words."
    assert "python-brace-format" in found["The longest sentence has {n} word."].flags


def test_extracting_again_changes_no_byte_and_nothing_in_it_churns(tmp_path: Path) -> None:
    library = with_doses(tmp_path).open()
    folder = tmp_path / "out"
    first = extract(library.content, folder, preview_of(library), library.templates)
    again = extract(library.content, folder, preview_of(library), library.templates)
    assert all(writing.is_changed for writing in first)
    assert not any(writing.is_changed for writing in again)
    for path in (folder / "templates").glob("*.pot"):
        text = path.read_text("utf-8")
        assert "POT-Creation-Date" not in text
        assert not re.search(r"^#: .*:\d+", text, re.MULTILINE)


def test_an_article_that_is_gone_takes_its_template_with_it(tmp_path: Path) -> None:
    builder = with_doses(tmp_path)
    library = builder.with_article("second", title={"patient": "Another"}).open()
    folder = tmp_path / "out"
    extract(library.content, folder, preview_of(library), library.templates)
    assert (folder / "templates" / "second.pot").exists()
    extract(builder.open().content, folder, preview_of(library), library.templates)
    assert not (folder / "templates" / "second.pot").exists()


@pytest.mark.parametrize("domain", ["edu", "units", "glossary", "inebilizumab-nmosd"])
def test_the_shipped_templates_are_those_of_the_starter_library(domain: str, tmp_path: Path) -> None:
    library = Library.open()
    extract(library.content, tmp_path, preview_of(library), library.templates)
    shipped = (TRANSLATIONS / "templates" / f"{domain}.pot").read_text("utf-8")
    made = (tmp_path / "templates" / f"{domain}.pot").read_text("utf-8")
    assert shipped == made, "run: edu translate update"
