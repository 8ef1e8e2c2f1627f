"""The pre-commit hook that any repository of content can use."""

from __future__ import annotations

import shlex
from pathlib import Path

from click.testing import CliRunner
from pre_commit.clientlib import load_manifest

from edu.cli import main
from tests.library_builder import a_library

ROOT = Path(__file__).parents[2]


def test_the_hook_is_one_that_pre_commit_takes_and_its_command_checks_the_library(tmp_path: Path) -> None:
    hook = next(hook for hook in load_manifest(str(ROOT / ".pre-commit-hooks.yaml")) if hook["id"] == "edu-check")
    program, *words = shlex.split(hook["entry"])
    assert program == "edu"
    good = a_library(tmp_path / "good").write()
    bad = a_library(tmp_path / "bad").with_claim("dose", "Take 300 mg.").write()
    for root, code in ((good, 0), (bad, 1)):
        args = [str(root) if word == "." else word for word in hook["args"]]
        assert CliRunner().invoke(main, [*words, *args]).exit_code == code
    # pre-commit shows a hook no file that a commit deletes: a filter would let through what takes a glossary away.
    assert hook["always_run"]
    assert not hook["pass_filenames"]
