"""Every check's examples, run: the wrong one gives exactly its code, the right one nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu.checks import CHECKS, Check
from tests.library_builder import a_library


def codes(check: Check, piece: str, folder: Path) -> set[str]:
    return {finding.code for finding in a_library(folder).with_piece(piece).check()}


@pytest.mark.parametrize("check", CHECKS.values(), ids=lambda check: check.code)
def test_the_wrong_example_gives_exactly_this_code(check: Check, tmp_path: Path) -> None:
    assert codes(check, check.wrong, tmp_path) == {check.code}


@pytest.mark.parametrize("check", CHECKS.values(), ids=lambda check: check.code)
def test_the_right_example_gives_nothing(check: Check, tmp_path: Path) -> None:
    assert codes(check, check.right, tmp_path) == set()
