"""The log of releases in bad hands: cut off, damaged, written by several at once; and numbers as people type them."""

from __future__ import annotations

import html
import json
import multiprocessing
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from edu.cli import main
from edu.library import Library
from edu.records import Release
from edu.web import create_app
from tests.library_builder import ARTICLE, DAY, a_library


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = a_library(tmp_path).write()
    release_all(root)
    return root


def release_all(root: Path) -> tuple[Release, ...]:
    library = Library.open(root)
    versions = [library.version(ARTICLE, reader) for reader in library.readers("en")]
    return library.records.releases.record(versions, DAY, library.content)


def log_of(root: Path) -> Path:
    return root / "releases" / "log.jsonl"


def number(root: Path) -> str:
    return Library.open(root).records.releases.releases[0].number


def told(root: Path, code: str) -> str:
    page = create_app(root).test_client().get("/v/", query_string={"code": code}).text
    return re.sub(r"\s+", " ", html.unescape(page))


UNSURE = "we can't be sure of this answer"


@pytest.mark.parametrize(
    "typed",
    [
        "{}",
        " {} ",
        "Version {}",
        "version: {}",
        "https://edu.example.org/v/{}",
        "edu.example.org/v/{}/",
        "\N{FULLWIDTH DIGIT ZERO}",
        "o",
        "lower",
        "en dash",
        "no dash",
    ],
)
def test_a_number_is_known_as_people_type_it(typed: str, root: Path) -> None:
    releases = Library.open(root).records.releases
    found = next((each for each in releases.releases if "0" in each.number), releases.releases[0])
    as_typed = {
        "\N{FULLWIDTH DIGIT ZERO}": found.number.replace("0", "\N{FULLWIDTH DIGIT ZERO}"),
        "o": found.number.replace("0", "O").replace("1", "l").replace("5", "S"),
        "lower": found.number.lower(),
        "en dash": found.number.replace("-", " \N{EN DASH} "),
        "no dash": found.number.replace("-", ""),
    }
    assert releases.find(as_typed.get(typed, typed.format(found.number))).digest == found.digest


def test_an_unknown_number_is_explained(root: Path) -> None:
    assert "eight signs: the digits 0 to 9 and the letters A to F" in told(root, "7F3A-91C")


def test_a_line_that_was_cut_off_spoils_no_line_after_it_and_is_told(root: Path) -> None:
    code = number(root)
    lines = len(log_of(root).read_text().splitlines())
    with log_of(root).open("a") as log:
        log.write('{"withdrawn": "0123')
    said = CliRunner().invoke(main, ["release", "status", code, "--library", str(root)])
    assert said.exit_code == 1
    assert f"{log_of(root)}:{lines + 1}:" in said.stderr
    assert UNSURE in told(root, code)
    done = CliRunner().invoke(main, ["release", "withdraw", code, "--reason", "Wrong.", "--library", str(root)])
    assert done.exit_code == 0
    page = told(root, code)
    assert "This sheet was withdrawn. Do not use it." in page
    assert UNSURE not in page


@pytest.mark.parametrize("reason", ["Dose\u2028wrong", "Dose\x85wrong", "Dose\nwrong", "<script>alert(1)</script>"])
def test_a_withdrawal_is_told_whatever_its_reason_is_written_with(reason: str, root: Path) -> None:
    code = number(root)
    CliRunner().invoke(main, ["release", "withdraw", code, "--reason", reason, "--library", str(root)])
    traced = Library.open(root).trace(code)
    assert traced.withdrawal is not None
    assert traced.withdrawal.reason == reason
    assert "<script>alert" not in create_app(root).test_client().get(f"/v/{code}").text


def test_a_withdrawal_without_a_reason_is_refused(root: Path) -> None:
    refused = CliRunner().invoke(main, ["release", "withdraw", number(root), "--reason", " ", "--library", str(root)])
    assert refused.exit_code == 2
    assert "Say why" in refused.stderr


@pytest.mark.parametrize("line", [b"\xff\xfe", b"[]", b"7", b'"on"', b'{"released": 7, "on": "2026-01-01"}', b"null"])
def test_a_damaged_line_has_its_file_and_line_and_the_others_still_count(line: bytes, root: Path) -> None:
    code = number(root)
    log = log_of(root)
    log.write_bytes(line + b"\n" + log.read_bytes())
    library = Library.open(root)
    (finding,) = library.found_on_opening
    assert (finding.code, finding.place.file, finding.place.line) == ("V002", str(log), 1)
    assert library.trace(code).currency == "current"


@pytest.mark.parametrize("damage", ["", "[", "{}", '{"digest": "x"}'])
def test_a_withdrawal_is_told_when_the_version_itself_is_damaged_or_gone(damage: str, root: Path) -> None:
    code = number(root)
    CliRunner().invoke(main, ["release", "withdraw", code, "--reason", "The dose.", "--library", str(root)])
    for stored in (root / "releases" / "versions").iterdir():
        if damage:
            stored.write_text(damage)
        else:
            stored.unlink()
    assert "The dose." in told(root, code)
    assert CliRunner().invoke(main, ["release", "status", code, "--library", str(root)]).exit_code == 0
    assert bool(Library.open(root).found_on_opening) == (not damage)


def test_writers_at_the_same_time_lose_and_double_nothing(tmp_path: Path) -> None:
    root = a_library(tmp_path).write()
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        made = pool.map(release_all, [root] * 3)
    lines = [json.loads(line) for line in log_of(root).read_text().splitlines()]
    readers = [line["reader"] for line in lines]
    assert len(readers) == len(set(readers)) == len(Library.open(root).readers("en"))
    assert len(readers) == sum(len(each) for each in made)


@pytest.mark.parametrize("said", [{"renamed": {ARTICLE: "booklet"}}, {"retired": [ARTICLE]}], ids=str)
def test_a_sheet_of_a_renamed_topic_leads_to_its_new_page_and_one_of_a_retired_topic_to_none(
    root: Path, said: dict[str, object]
) -> None:
    code = number(root)
    article, settings = root / "articles" / f"{ARTICLE}.yaml", root / "library.yaml"
    (root / "articles" / "booklet.yaml").write_text(article.read_text().replace(f"id: {ARTICLE}", "id: booklet"))
    article.unlink()
    settings.write_text(settings.read_text() + json.dumps(said)[1:-1].replace("{", "{ ").replace('"', "") + "\n")
    page = told(root, code)
    is_renamed = "renamed" in said
    assert ("/en/booklet/" in page) == is_renamed
    assert ("We no longer publish this topic" in page) != is_renamed
    assert ("Read the page as it is today" in page) == is_renamed
    assert "no longer there" not in page
    assert f"/en/{ARTICLE}/" not in page
