"""A machine that cannot be set up by itself is told, in one sentence, what it lacks."""

import shutil
import subprocess
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
NEEDED_BY_THE_SCRIPT = ["bash", "cat", "cut", "dirname", "paste", "sed"]


@pytest.fixture
def bare_machine(tmp_path: Path) -> dict[str, str]:
    """The environment of a machine that has next to nothing: no apt-get, no Python, no fonts, no browser."""
    for name in NEEDED_BY_THE_SCRIPT:
        program = shutil.which(name)
        assert program is not None
        (tmp_path / name).symlink_to(program)
    return {"PATH": str(tmp_path), "PYTHON": "no-python-here"}


def set_up(what: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", str(CHECKOUT / "scripts" / "setup"), what],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_what_is_missing_is_listed_for_people_and_for_apt(bare_machine: dict[str, str]) -> None:
    result = set_up("serve", bare_machine)
    assert result.returncode == 1
    lacking, mend = result.stderr.splitlines()[-2:]
    assert "Python 3.11 or newer with venv" in lacking
    assert "the Noto fonts for Chinese, Japanese and Korean" in lacking
    assert "apt-get install python3-venv" in mend
    assert mend.endswith("then run make serve again.")


def test_only_the_tests_need_a_browser(bare_machine: dict[str, str]) -> None:
    assert "chromium" not in set_up("serve", bare_machine).stderr
    to_test = set_up("test", bare_machine).stderr
    assert "chromium" in to_test
    assert "poppler-utils" in to_test
