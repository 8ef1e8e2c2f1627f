"""What a change would touch, and why a reader gets what they get."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from edu.audiences import Reader
from edu.checks.impact import impacts
from edu.cli import main
from edu.content import UnknownError
from tests.library_builder import DAY, LibraryBuilder, a_library


def edu(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def a_dose(folder: Path) -> LibraryBuilder:
    return (
        a_library(folder)
        .with_source("trial", DOI="10.1000/182")
        .with_fact("dose", quantity="300 mg", source="trial")
        .with_fact("gap", duration="4 weeks")
        .with_claim("take-it", "Take {dose} with food.", cite=["trial"], importance="must")
        .with_claim("wait", "Wait {gap} before the next one.", depth="detail")
        .translated("es")
    )


def test_a_fact_touches_the_claims_versions_and_languages_that_say_it(tmp_path: Path) -> None:
    dose, gap = (impacts(a_dose(tmp_path).open().whole, name)[0] for name in ("dose", "gap"))
    assert dose.claims == ("take-it",)
    assert dose.languages == ("en", "es")
    assert len(dose.versions) == 10
    assert len(dose.translations["es"]) == 4
    assert gap.claims == ("wait",)
    assert {version.reader for version in gap.versions} == {"patient/full", "clinician"}


def test_a_change_of_the_fact_changes_just_those_versions(tmp_path: Path) -> None:
    before, after = a_dose(tmp_path / "a").open(), a_dose(tmp_path / "b").with_fact("gap", duration="5 weeks").open()
    touched = {(version.reader, version.locale) for version in impacts(before.whole, "gap")[0].versions}
    for locale in before.locales:
        for reader in before.readers(locale):
            is_same = before.version("leaflet", reader).digest == after.version("leaflet", reader).digest
            assert is_same is ((reader.address, locale) not in touched)


def test_approvals_and_releases_that_a_change_would_end_are_named(tmp_path: Path) -> None:
    root = a_dose(tmp_path).approved().write()
    from edu.library import Library

    library = Library.open(root)
    library.records.releases.record([library.version("leaflet", Reader("clinician"))], DAY, library.content)
    impact = impacts(Library.open(root).whole, "leaflet/dose")[0]
    assert len(impact.approvals) == 10
    assert [(version.reader, version.release.on) for version in impact.releases if version.release] == [
        ("clinician", DAY)
    ]
    shown = edu("check", root, "--impact", "dose").stdout
    assert "approvals that would be lost: 10" in shown
    assert f"released on {DAY}" in shown


def test_a_source_touches_the_facts_read_in_it_and_the_claims_that_cite_it(tmp_path: Path) -> None:
    root = a_dose(tmp_path).write()
    data = json.loads(edu("check", root, "--impact", "trial", "--format", "json").stdout)
    assert data[0]["source"] == "trial"
    assert data[0]["facts"] == ["dose"]
    assert data[0]["claims"] == ["take-it"]


def test_an_unknown_name_is_told_with_a_near_one(tmp_path: Path) -> None:
    with pytest.raises(UnknownError) as caught:
        impacts(a_dose(tmp_path).open().whole, "doze")
    assert caught.value.findings[0].mend == "Did you mean dose?"


def test_each_claim_of_a_version_is_explained(tmp_path: Path) -> None:
    root = (
        a_dose(tmp_path)
        .with_claim(
            "numbers", section="about", clinician="More.", omit={"patient": "Not for them.", "caregiver": "No."}
        )
        .without_translation("es", "take-it.easy")
        .with_translation("es", "ask.easy", "Pregunte.", fuzzy=True)
        .write()
    )
    easy = edu("show", "leaflet", "-L", root, "--level", "easy", "--locale", "es", "--explain").stdout
    easy = " ".join(easy.split())
    assert "+ take-it [patient, es]: a must: everyone gets it; its easy wording in es is not translated" in easy
    assert (
        "+ ask [patient, es]: its depth, core, is one of this level's; its easy wording in es is marked as fuzzy"
        in easy
    )
    assert "- wait: its depth, detail, is deeper than the level easy" in easy
    assert "- numbers: omitted for patient: Not for them." in easy


def test_a_fall_back_to_another_language_is_explained_by_the_guard_that_refused_it(tmp_path: Path) -> None:
    builder = a_dose(tmp_path)
    for voice in ("easy", "patient"):
        builder = builder.with_translation("es", f"take-it.{voice}", "Tome 30 mg.")
    words = ("show", "leaflet", "-L", builder.write(), "--locale", "es", "--explain", "--json")
    claims = {claim["claim"]: claim for claim in json.loads(edu(*words).stdout)["claims"]}
    assert claims["take-it"]["locale"] in ("en", "es")
    assert "says other facts than its source" in claims["take-it"]["why"]


def test_a_fact_that_is_none_is_a_usage_error_that_names_a_near_one(tmp_path: Path) -> None:
    result = edu("check", a_dose(tmp_path).write(), "--impact", "dosis")
    assert result.exit_code == 2
    assert "There is no fact or source 'dosis'. Did you mean dose?" in result.stderr
    assert result.stdout == ""
