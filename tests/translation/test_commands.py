"""`edu translate` from the command line: as a translator, an author and a platform call it."""

from __future__ import annotations

import json
from pathlib import Path

import polib
import pytest
from click.testing import CliRunner, Result

from edu.audiences import Reader
from edu.cli import main
from edu.cli.translate import new_locale_command
from edu.library import Library
from tests.library_builder import ARTICLE, LibraryBuilder, a_library

HEADER = 'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["translate", *map(str, arguments)])


def clinic(folder: Path) -> LibraryBuilder:
    return (
        a_library(folder)
        .with_fact("dose", quantity="300 mg")
        .with_claim("take-it", patient="You get {dose}.", importance="must")
        .with_claim("drink", patient="Drink water.")
        .with_locales("en", "es")
    )


def entry_of(root: Path, context: str, locale: str = "es") -> tuple[polib.POFile, polib.POEntry]:
    po = polib.pofile(str(root / "translations" / locale / "LC_MESSAGES" / f"{ARTICLE}.po"))
    entry = po.find(context, by="msgctxt")
    assert entry is not None
    return po, entry


def translate(root: Path, context: str, text: str) -> None:
    po, entry = entry_of(root, context)
    entry.msgstr = text
    po.save()


def change(root: Path, old: str, new: str) -> None:
    path = root / "articles" / f"{ARTICLE}.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_update_begins_a_locale_and_then_changes_nothing(tmp_path: Path) -> None:
    root = clinic(tmp_path).write()
    assert run("update", root).exit_code == 0
    assert entry_of(root, "take-it.patient")[1].tcomment == "made for {dose}: quantity, mg."
    before = {path: path.read_bytes() for path in (root / "translations").rglob("*.po*")}
    again = run("update", root)
    assert "0 of" in again.stderr
    assert {path: path.read_bytes() for path in (root / "translations").rglob("*.po*")} == before


def test_a_library_translates_the_engines_own_words_only_where_they_are_not_shipped(tmp_path: Path) -> None:
    root = clinic(tmp_path).with_locales("en", "es", "so").write()
    run("update", root)
    names = {
        locale: {path.stem for path in (root / "translations" / locale / "LC_MESSAGES").glob("*.po")}
        for locale in ("es", "so")
    }
    assert names["es"] == {ARTICLE, "glossary"}
    assert names["so"] == {ARTICLE, "glossary", "edu", "units"}


def test_check_names_file_line_and_entry_and_fails_on_an_error(tmp_path: Path) -> None:
    path = tmp_path / "lone.po"
    path.write_text(HEADER + 'msgid "Fine."\nmsgstr "Bien."\n\nmsgid "Take 30 mg."\nmsgstr "Tome 300 mg."\n', "utf-8")
    text = run("check", path)
    assert text.exit_code == 1
    assert f"{path}:10:14: error T110: entry 2:" in text.stdout
    lines = [json.loads(line) for line in run("check", path, "--format", "json").stdout.splitlines()]
    assert {(line["file"], line["line"], line["entry"], line["code"]) for line in lines} == {(str(path), 10, 2, "T110")}


def test_a_folder_of_po_files_is_checked_without_a_library(tmp_path: Path) -> None:
    folder = tmp_path / "es"
    folder.mkdir()
    for name, text in (("one", "Tome 3 mg."), ("two", "Tome 5 mg.")):
        (folder / f"{name}.po").write_text(HEADER + f'msgid "Take 5 mg."\nmsgstr "{text}"\n', "utf-8")
    result = run("check", tmp_path)
    assert result.exit_code == 1
    assert "one.po:7:9: error T110" in result.stdout
    assert "two.po" not in result.stdout


def test_a_right_file_passes_in_silence(tmp_path: Path) -> None:
    path = tmp_path / "lone.po"
    path.write_text(HEADER + 'msgid "Take 1.5 mg."\nmsgstr "Tome 1,5 mg."\n', "utf-8")
    result = run("check", path, "--format", "json")
    assert (result.exit_code, result.output) == (0, "")


def test_a_translator_may_judge_a_guard_wrong_but_not_a_fact(tmp_path: Path) -> None:
    path = tmp_path / "lone.po"
    wrong = 'msgid "Rest, {name}."\nmsgstr "No se canse, {nombre}."\n'
    path.write_text(HEADER + wrong, "utf-8")
    codes = {json.loads(line)["code"] for line in run("check", path, "--format", "json").stdout.splitlines()}
    assert codes == {"T013", "T120"}
    judged = "# right T120: that is how one says it\n# right T013: no\n"
    path.write_text(HEADER + judged + wrong, "utf-8")
    codes = {json.loads(line)["code"] for line in run("check", path, "--format", "json").stdout.splitlines()}
    assert codes == {"T013"}


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('msgid "{n} day"\nmsgid_plural "{n} days"\nmsgstr[0] "{n} día"\n', "T141"),
        ('msgid "{n} day"\nmsgid_plural "{n} days"\nmsgstr[0] "{n} día"\nmsgstr[1] "{m} días"\n', "T013"),
        ('msgid "{n} day"\nmsgid_plural "{n} days"\nmsgstr[0] "{n} día"\nmsgstr[1] "{n.__class__} días"\n', "T010"),
        ('msgid "open\nmsgstr ""\n', "T001"),
    ],
)
def test_check_finds_what_is_wrong_with_forms_and_files(tmp_path: Path, body: str, code: str) -> None:
    path = tmp_path / "lone.po"
    path.write_text(HEADER + body, "utf-8")
    result = run("check", path, "--format", "json")
    assert result.exit_code == 1
    assert code in {json.loads(line)["code"] for line in result.stdout.splitlines()}


def test_the_language_is_the_headers_or_the_folders_or_said(tmp_path: Path) -> None:
    path = tmp_path / "fr" / "LC_MESSAGES" / "lone.po"
    path.parent.mkdir(parents=True)
    path.write_text(
        'msgid ""\nmsgstr ""\n"MIME-Version: 1.0\\n"\n\nmsgid "Drive."\nmsgstr "Ne conduisez pas."\n', "utf-8"
    )
    assert "T120" in run("check", path).stdout
    other = tmp_path / "lone.po"
    other.write_bytes(path.read_bytes())
    assert "T003" in run("check", other).stdout
    assert "T120" in run("check", other, "--locale", "fr").stdout


def test_a_must_that_is_missing_stale_or_void_is_an_error(tmp_path: Path) -> None:
    root = clinic(tmp_path).write()
    run("update", root)
    translate(root, "drink.patient", "Beba agua.")
    missing = run("check", root)
    assert missing.exit_code == 1
    assert "The must 'take-it.patient' is missing" in missing.stdout
    translate(root, "take-it.patient", "Recibe {dose}.")
    assert run("check", root).exit_code == 0
    change(root, "You get {dose}.", "You may get {dose}.")
    stale = run("check", root)
    assert "T020" in stale.stdout
    assert "The must 'take-it.patient' is stale" in stale.stdout


def test_what_only_the_facts_can_tell_is_told_to_translators_too(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_fact("first", quantity="300 mg").with_fact("then", quantity="600 mg")
    builder = builder.with_fact("wait", duration="4 weeks").with_locales("en", "es")
    builder = builder.with_claim("doses", patient="Take {first} today and {then} later.")
    builder = builder.with_claim("gap", patient="Wait for {wait.n} weeks.")
    builder = builder.with_translation("es", "doses.patient", "Tome {then} hoy y {first} después.")
    root = builder.with_translation("es", "gap.patient", "Espere {wait.n} días.").write()
    told = run("check", root).output
    assert "T016: entry" in told
    assert "{then}" in told
    assert "error F004" in told
    assert "'días' stands beside {wait.n}, which counts weeks." in told


def test_stats_count_what_each_reader_gets(tmp_path: Path) -> None:
    root = clinic(tmp_path).write()
    run("update", root)
    translate(root, "take-it.patient", "Recibe {dose}.")
    translate(root, "drink.patient", "Beba agua.")
    change(root, "300 mg", "300 mL")
    rows = [json.loads(line) for line in run("stats", root, "--json").stdout.splitlines()]
    plain = next(row for row in rows if row["reader"] == "patient/plain")
    assert (plain["complete"], plain["void"], plain["fuzzy"]) == (1, 1, 0)
    assert plain["total"] == plain["complete"] + plain["void"] + plain["missing"]
    run("update", root)
    rows = [json.loads(line) for line in run("stats", root, "--json").stdout.splitlines()]
    plain = next(row for row in rows if row["reader"] == "patient/plain")
    assert (plain["complete"], plain["void"], plain["fuzzy"]) == (1, 0, 1)
    assert "patient/plain" in run("stats", root).stdout


def test_keep_lets_a_translation_count_through_a_harmless_change_and_is_listed(tmp_path: Path) -> None:
    root = clinic(tmp_path).write()
    run("update", root)
    translate(root, "drink.patient", "Beba agua.")
    change(root, "Drink water.", "Drink some water.")
    kept = run("keep", "drink.patient", "--reason", "Reads better.", "--library", root)
    assert kept.exit_code == 0
    run("update", root)
    entry = entry_of(root, "drink.patient")[1]
    assert (entry.fuzzy, entry.msgid, entry.msgstr) == (False, "Drink some water.", "Beba agua.")
    assert "Reads better." in run("kept", root).stdout


def test_a_declaration_outlives_a_reason_of_several_lines(tmp_path: Path) -> None:
    root = clinic(tmp_path).write()
    run("update", root)
    translate(root, "drink.patient", "Beba agua.")
    change(root, "Drink water.", "Drink some water.")
    assert run("keep", "drink.patient", "--reason", "Reads\u2028better.", "--library", root).exit_code == 0
    run("update", root)
    entry = entry_of(root, "drink.patient")[1]
    assert (entry.fuzzy, entry.msgid) == (False, "Drink some water.")


def test_what_a_writer_who_was_cut_off_left_is_told_and_spoils_no_declaration(tmp_path: Path) -> None:
    root = clinic(tmp_path).write()
    run("update", root)
    translate(root, "drink.patient", "Beba agua.")
    change(root, "Drink water.", "Drink some water.")
    file = root / "translations" / "kept.jsonl"
    file.write_text('{"domain": "leaf', "utf-8")
    assert run("keep", "drink.patient", "--reason", "Reads better.", "--library", root).exit_code == 0
    left, declared = file.read_text("utf-8").splitlines()
    assert left == '{"domain": "leaf'
    assert json.loads(declared)["reason"] == "Reads better."
    assert f"{file}:1:1: error T002" in CliRunner().invoke(main, ["check", str(root)]).stdout


@pytest.mark.parametrize(
    ("wording", "old", "new", "said"),
    [
        ("take-it.patient", "You get {dose}.", "You are given {dose}.", "is a must"),
        ("drink.patient", "Drink water.", "Drink water and {dose}.", "says something else"),
        ("drink.patient", "300 mg", "450 mg", "waits for another wording"),
        ("drnk.patient", "300 mg", "450 mg", "Did you mean drink.patient?"),
    ],
)
def test_keep_is_refused_where_it_would_hide_something(
    tmp_path: Path, wording: str, old: str, new: str, said: str
) -> None:
    root = clinic(tmp_path).write()
    run("update", root)
    translate(root, "take-it.patient", "Recibe {dose}.")
    translate(root, "drink.patient", "Beba agua.")
    change(root, old, new)
    result = run("keep", wording, "--reason", "The same.", "--library", root)
    assert result.exit_code == 1
    assert said in result.stderr
    assert not (root / "translations" / "kept.jsonl").exists()


def test_a_new_locale_has_its_plural_forms_and_says_its_direction(tmp_path: Path) -> None:
    root = clinic(tmp_path).write()
    result = CliRunner().invoke(new_locale_command, ["ar-EG", "--library", str(root)], catch_exceptions=False)
    assert "right to left" in result.output
    po = polib.pofile(str(root / "translations" / "ar_EG" / "LC_MESSAGES" / f"{ARTICLE}.po"))
    assert po.metadata["Language"] == "ar_EG"
    assert po.metadata["Plural-Forms"].startswith("nplurals=6")
    again = CliRunner().invoke(new_locale_command, ["ar-EG", "--library", str(root)])
    assert again.exit_code == 1


def test_a_locale_begun_by_the_guide_reaches_its_readers(tmp_path: Path) -> None:
    """The guide, followed from nothing: new locale, units, glossary, article, check."""
    root = clinic(tmp_path).with_locales("en", "so").write()
    CliRunner().invoke(new_locale_command, ["so", "--library", str(root)], catch_exceptions=False)
    below = root / "translations" / "so" / "LC_MESSAGES"
    units = polib.pofile(str(below / "units.po"))
    for entry in units:
        if entry.msgid == "{n} mg":
            entry.msgstr = "{n} mg"
    units.save()
    po, entry = entry_of(root, "take-it.patient", "so")
    entry.msgstr = "Waxaad heleysaa {dose}."
    po.save()
    version = Library.open(root).version(ARTICLE, Reader("patient", "plain", "so"))
    said = next(claim.block for claim in version.claims() if claim.id == "take-it")
    assert (said.text, said.locale) == ("Waxaad heleysaa 300 mg.", "so")
