"""What `edu check` prints: text with the line and a caret, JSON, SARIF, annotations; and its exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft7Validator

from edu.checks import Report, Waived
from edu.checks.formats import FORMATS, text
from edu.cli import main
from edu.content import Finding, Place, Severity
from tests.library_builder import LibraryBuilder, a_library


def edu(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def with_a_stray_number(folder: Path) -> LibraryBuilder:
    return a_library(folder).with_claim("dose", "Take 300 mg with food.")


def test_text_shows_the_line_with_a_caret_below_the_fault_and_the_mend(tmp_path: Path) -> None:
    root = with_a_stray_number(tmp_path).write()
    result = edu("check", root)
    lines = result.stdout.splitlines()
    at = next(i for i, line in enumerate(lines) if "error F001" in line)
    file, line, column, _ = lines[at].split(":")
    source = next(line for line in lines[at:] if "|" in line)
    caret = lines[lines.index(source) + 1]
    assert Path(file).read_text().splitlines()[int(line) - 1][int(column) - 1 :].startswith("300")
    assert source[caret.index("^") :].startswith("300")
    assert "Mend: Declare a fact" in result.stdout
    assert "errors" in result.stderr


def test_a_caret_stands_right_below_wide_signs_and_in_long_lines(tmp_path: Path) -> None:
    file = tmp_path / "wide.po"
    file.write_text(f'msgstr "{"不要服用" * 40}X"\n', "utf-8")
    column = file.read_text("utf-8").index("X") + 1
    shown = text(Report((Finding("F001", "A fault.", "A mend.", Place(str(file), 1, column)),)))
    source, caret = next((a, b) for a, b in zip(shown.splitlines(), shown.splitlines()[1:], strict=False) if "|" in a)
    columns = [sign for sign in source for _ in range(2 if "\u4e00" <= sign <= "\u9fff" else 1)]
    assert columns[caret.index("^")] == "X"
    assert len(columns) <= 100


def test_a_file_that_is_gone_or_hostile_does_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "evil.yaml"
    file.write_bytes(b"say: \x1b[31mred\x1b[0m \xff\n")
    for name, line in ((file, 1), (file, 99), (tmp_path / "gone.yaml", 1)):
        shown = text(Report((Finding("L001", "A fault.", "A mend.", Place(str(name), line, 3)),)))
        assert "\x1b" not in shown
        assert "A mend." in shown


def test_colour_is_for_terminals_and_can_be_forced_or_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = with_a_stray_number(tmp_path).write()
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    assert "\x1b[" not in edu("check", root).stdout
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in edu("check", root).stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in edu("check", root).stdout


def test_json_lists_findings_with_their_keys(tmp_path: Path) -> None:
    findings = json.loads(edu("check", with_a_stray_number(tmp_path).write(), "--format", "json").stdout)
    first = next(finding for finding in findings if finding["code"] == "F001")
    assert set(first) == {"code", "severity", "file", "line", "column", "message", "mend"}
    assert first["severity"] == "error"


def test_sarif_names_each_rule_once_and_keeps_waived_findings_as_suppressed(tmp_path: Path) -> None:
    builder = with_a_stray_number(tmp_path).with_claim("rash", "A rash is rare.", waive={"R007": "No number is known."})
    log = json.loads(edu("check", builder.write(), "--format", "sarif").stdout)
    run = log["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert log["version"] == "2.1.0"
    assert len(rules) == len(set(rules))
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        region = result["locations"][0]["physicalLocation"]["region"]
        assert region["startLine"] >= 1
        assert region["startColumn"] >= 1
        is_waived = result["ruleId"] == "R007"
        assert ("suppressions" in result) is is_waived
        if is_waived:
            assert result["suppressions"][0] == {
                "kind": "inSource",
                "status": "accepted",
                "justification": "No number is known.",
            }


@pytest.mark.parametrize("is_broken", [False, True])
def test_sarif_keeps_to_the_schema_of_its_standard(tmp_path: Path, is_broken: bool) -> None:
    """Against OASIS's schema of SARIF 2.1.0 (errata 01), kept beside this test."""
    builder = with_a_stray_number(tmp_path).with_claim("rash", "A rash is rare.", waive={"R007": "No number is known."})
    root = (builder.with_claim("dose", "Take {dose}.") if is_broken else builder).write()
    log = json.loads(edu("check", root, "--format", "sarif").stdout)
    schema = json.loads((Path(__file__).parent / "sarif-schema-2.1.0.json").read_text("utf-8"))
    assert log["runs"][0]["results"]
    assert [error.message for error in Draft7Validator(schema).iter_errors(log)] == []


def test_sarif_addresses_files_from_the_root_of_the_sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_a_stray_number(tmp_path / "a folder").write()
    monkeypatch.chdir(tmp_path)
    log = json.loads(edu("check", "a folder/library", "--format", "sarif").stdout)
    places = [r["locations"][0]["physicalLocation"]["artifactLocation"] for r in log["runs"][0]["results"]]
    assert {"uri": "a%20folder/library/articles/leaflet.yaml", "uriBaseId": "%SRCROOT%"} in places


def test_annotations_escape_what_would_end_them() -> None:
    finding = Finding("F001", "50% of\nlines: bad", "Mend, it.", Place("a,b:c.yaml", 3, 7), Severity.WARNING)
    assert FORMATS["github"](Report((finding,))) == (
        "::warning file=a%2Cb%3Ac.yaml,line=3,col=7,title=F001::50%25 of%0Alines: bad Mend, it.\n"
    )


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
def test_a_library_that_does_not_load_is_told_in_every_format(tmp_path: Path, form: str) -> None:
    root = a_library(tmp_path).with_claim("dose", "Take {dose}.").write()
    result = edu("check", root, "--format", form)
    assert result.exit_code == 1
    assert "L008" in result.stdout
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    ("fail_on", "says", "code"),
    [
        ("error", "Take 300 mg.", 1),
        ("error", "A rash is rare.", 0),
        ("warning", "A rash is rare.", 1),
        ("warning", "Take it with food.", 0),
        ("note", "Take it with food.", 1),  # it is not approved
    ],
)
def test_the_exit_code_is_that_of_the_least_severity_asked_for(
    tmp_path: Path, fail_on: str, says: str, code: int
) -> None:
    root = a_library(tmp_path).with_claim("claim", says).write()
    assert edu("check", root, "--fail-on", fail_on).exit_code == code


@pytest.mark.parametrize("words", [("--format", "xml"), ("--fail-on", "sometimes"), ("/no/such/library",)])
def test_a_wrong_use_ends_with_two(words: tuple[str, ...]) -> None:
    assert edu("check", *words).exit_code == 2


def test_a_report_survives_being_written_and_read() -> None:
    finding = Finding("F001", "Fault ü", "Mend", Place("a.yaml", 3, 7), Severity.NOTE)
    report = Report((finding,), (Waived(finding, "why", Place("a.yaml", 9, 1)),))
    assert Report.from_dict(json.loads(json.dumps(report.as_dict()))) == report


def test_the_starter_library_has_no_errors() -> None:
    findings = json.loads(edu("check", "--format", "json").stdout)
    assert not [finding for finding in findings if finding["severity"] == "error"]
