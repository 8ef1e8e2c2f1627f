"""What nobody means to give `edu check`: it answers with a sentence and an exit code, never with a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from edu.cli import main
from tests.library_builder import a_library


def check(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["check", *map(str, words)])


@pytest.mark.parametrize("file", ["reviews/2026.jsonl", "releases/log.jsonl", "translations/kept.jsonl"])
def test_a_record_that_is_no_text_is_a_finding_and_nothing_else_is_lost(tmp_path: Path, file: str) -> None:
    root = a_library(tmp_path).with_claim("dose", "Take 300 mg.").translated("es").write()
    (root / file).parent.mkdir(exist_ok=True)
    (root / file).write_bytes(b"\xff{\n")
    codes = {finding["code"] for finding in json.loads(check(root, "--format", "json").stdout)}
    assert "F001" in codes
    assert codes & {"V001", "V002", "T002"}


@pytest.mark.parametrize("flag", ["--pemat", "--waivers"])
def test_a_library_that_does_not_load_is_not_told_to_be_free_of_findings(tmp_path: Path, flag: str) -> None:
    result = check(tmp_path, flag)
    assert result.exit_code == 1
    assert "L004" in result.stdout
    assert "nothing found" not in result.stdout


@pytest.mark.parametrize("words", [("--explain", ""), ("--explain", "X999"), ("--pemat", "--format", "sarif")])
def test_what_means_nothing_is_a_usage_error(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert check(a_library(tmp_path).write(), *words).exit_code == 2


def test_a_library_without_articles_is_told_to_be_one(tmp_path: Path) -> None:
    root = a_library(tmp_path).write()
    (root / "articles" / "leaflet.yaml").unlink()
    result = check(root)
    assert result.exit_code == 0
    assert "no articles" in result.stderr


def test_the_instruments_can_be_read_by_a_program(tmp_path: Path) -> None:
    told = json.loads(check(a_library(tmp_path).write(), "--pemat", "--format", "json").stdout)
    assert {len(items) for items in told.values()} == {24, 20}
