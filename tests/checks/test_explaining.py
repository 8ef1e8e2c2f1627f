"""The pages that teach the checks, the instruments that they serve, and the list of all codes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from edu.checks import CHECKS
from edu.checks.coverage import coverage, coverage_text
from edu.checks.explaining import explain_all
from edu.checks.instruments import CCI, PEMAT, Instrument
from edu.checks.loading_codes import LOADING_CODES
from edu.checks.report import Report
from edu.cli import main
from edu.library import Library

ROOT = Path(__file__).parents[2]


def edu(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


@pytest.mark.parametrize("code", list(CHECKS))
def test_each_check_is_explained_with_its_rule_examples_limits_and_source(code: str) -> None:
    page = edu("check", "--explain", code.lower()).stdout
    check = CHECKS[code]
    assert page.startswith(f"# {code} {check.name}\n")
    for part in (check.rule, check.why, check.wrong.strip(), check.right.strip(), check.limits, check.source):
        assert part
        assert part in page
    assert yaml.safe_load(check.wrong) != yaml.safe_load(check.right)


def test_codes_of_loading_are_explained_too() -> None:
    assert LOADING_CODES["L010"] in edu("check", "--explain", "L010").stdout


def test_a_code_that_is_none_is_a_usage_error_that_names_a_near_one() -> None:
    result = edu("check", "--explain", "F0O1")
    assert result.exit_code == 2
    assert "There is no check 'F0O1'. Did you mean F0" in result.stderr


def test_the_documentation_page_is_what_the_checks_say() -> None:
    page = (ROOT / "docs" / "checks.md").read_text("utf-8")
    assert page == explain_all(), "write it anew: python -m edu check --explain all > docs/checks.md"


def test_every_code_that_anybody_can_be_told_is_explained() -> None:
    given = {
        code
        for path in (ROOT / "edu").rglob("*.py")
        for code in re.findall(r"\"([A-Z]\d{3})\"", path.read_text("utf-8"))
    }
    assert {"L001", "P008", "U002", "H001"} <= given
    assert given <= set(LOADING_CODES) | set(CHECKS)


def test_the_instruments_have_all_their_items() -> None:
    assert sorted(PEMAT) == [*range(1, 13), *range(15, 27)]
    assert sorted(CCI) == list(range(1, 21))


def test_each_item_is_checked_built_in_or_on_the_list_for_a_person() -> None:
    report = Library.open().report()
    shown = coverage_text(report)
    for instrument, rows in coverage(report).items():
        checked = sum(row.is_machine_checked for row in rows)
        built_in = sum(bool(row.item.built_in) and not row.is_machine_checked for row in rows)
        assert f"{instrument}: {checked} of {len(rows)} items are checked by machine" in shown
        assert shown.count("[ ] ") == sum(
            not row.is_machine_checked and not row.item.built_in for rows in coverage(report).values() for row in rows
        )
        assert 0 < checked < len(rows)
        assert checked + built_in < len(rows)
    assert set(coverage(report)) == set(Instrument)


def test_the_weighing_counts_what_was_found(tmp_path: Path) -> None:
    from tests.library_builder import a_library

    report: Report = a_library(tmp_path).with_claim("rash", "A rash is rare.").open().report()
    six = next(row for row in coverage(report)[Instrument.PEMAT] if row.item.number == 6)
    assert "R007" in six.checks
    assert six.findings == 4
    assert edu("check", "--pemat").exit_code == 0
