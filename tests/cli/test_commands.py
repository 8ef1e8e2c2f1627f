"""The command line as its users call it: real processes' worth of output, errors and exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from edu.cli import main
from edu.library import STARTER
from tests.starter import ARTICLE, copy_of_the_starter


def edu(*words: str | Path, text: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], input=text)


def test_help_names_every_command() -> None:
    result = edu("--help")
    assert result.exit_code == 0
    for command in ("serve", "show", "pdf", "check", "score", "schema"):
        assert f"  {command} " in result.stdout


@pytest.mark.parametrize("command", ["serve", "show", "pdf", "check", "score", "schema"])
def test_every_command_explains_itself(command: str) -> None:
    result = edu(command, "--help")
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) > 5


def test_show_prints_one_readers_version() -> None:
    easy, clinician = edu("show", ARTICLE, "--level", "easy"), edu("show", ARTICLE, "--audience", "clinician")
    assert easy.exit_code == clinician.exit_code == 0
    assert "12 out of 100 people" in " ".join(easy.stdout.split())
    assert "95% CI 0.150 to 0.496" in " ".join(clinician.stdout.split())


def test_show_as_json_is_data() -> None:
    data = json.loads(edu("show", ARTICLE, "--json", "--locale", "es").stdout)
    assert data["reader"] == {"audience": "patient", "level": "plain", "locale": "es"}
    assert len(data["digest"]) == 64


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("show", "inebilizumab"), "There is no article 'inebilizumab'. Did you mean inebilizumab-nmosd?"),
        (("show", ARTICLE, "--audience", "doctor"), "There is no audience 'doctor'."),
        (("show", ARTICLE, "--level", "esay"), "Did you mean easy?"),
        (("show", ARTICLE, "--locale", "xx"), "There is no locale 'xx'."),
        (("score", "nothing-here"), "There is no such file, and no such article. There is: inebilizumab-nmosd."),
    ],
)
def test_a_wrong_name_is_told_with_what_there_is(words: tuple[str, ...], said: str) -> None:
    result = edu(*words)
    assert result.exit_code == 1
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""


def test_a_wrong_option_is_a_usage_error() -> None:
    assert edu("show").exit_code == 2
    assert edu("pdf", ARTICLE, "--paper", "a5").exit_code == 2


def test_the_starter_library_keeps_every_promise() -> None:
    result = edu("check")
    assert result.exit_code == 0, result.stdout
    findings = json.loads(edu("check", "--format", "json").stdout)
    assert not [finding for finding in findings if finding["severity"] == "error"]


def test_check_tells_each_fault_with_its_place_and_fails(tmp_path: Path) -> None:
    root = copy_of_the_starter(tmp_path, ("quantity: 300 mg", "quantity: 300 mgs"))
    result = edu("check", root, "--format", "json")
    assert result.exit_code == 1
    (finding,) = json.loads(result.stdout)
    assert (finding["code"], finding["severity"]) == ("L006", "error")
    assert finding["file"].endswith(f"{ARTICLE}.yaml")
    assert finding["line"] > 1
    assert finding["mend"].startswith("Units here: mg")


def test_a_number_typed_into_a_wording_is_found(tmp_path: Path) -> None:
    root = copy_of_the_starter(
        tmp_path, ("Each drip has {dose} of the medicine.", "Each drip has 300 mg of the medicine.")
    )
    result = edu("check", root, "--format", "json")
    assert result.exit_code == 1
    assert "F001" in {finding["code"] for finding in json.loads(result.stdout)}


def test_pdf_writes_a_whole_file_or_none(tmp_path: Path) -> None:
    out = tmp_path / "leaflet.pdf"
    result = edu("pdf", ARTICLE, "--level", "easy", "-o", out)
    assert result.exit_code == 0, result.stderr
    assert out.read_bytes().startswith(b"%PDF-")
    failed = edu("pdf", ARTICLE, "-o", tmp_path / "no" / "such" / "folder.pdf")
    assert failed.exit_code == 1
    assert "folder.pdf" in failed.stderr
    assert list(tmp_path.iterdir()) == [out]


def test_score_measures_articles_files_and_stdin(tmp_path: Path) -> None:
    assert "patient/easy" in edu("score", ARTICLE).stdout
    page = tmp_path / "page.txt"
    page.write_text("You get the medicine by a drip. It takes a while. " * 20)
    assert "grade" in edu("score", page).stdout
    assert edu("score", "-", text="Short.").exit_code == 0


def test_the_schema_is_one_and_the_starter_library_fits_it() -> None:
    for name, file in (
        ("article", f"articles/{ARTICLE}.yaml"),
        ("glossary", "glossary.yaml"),
        ("library", "library.yaml"),
    ):
        schema = json.loads(edu("schema", name).stdout)
        Draft202012Validator.check_schema(schema)
        data = yaml.load((STARTER / file).read_text(), Loader=yaml.BaseLoader)  # noqa: S506 (our own file, as text)
        errors = [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(data)]
        assert errors == []
