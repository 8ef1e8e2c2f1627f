"""Declarations that a changed wording still means the same: made by an author, with a reason, and listed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from edu.content import EduError, Finding, Place
from edu.content.appending import append_lines, read_lines
from edu.translation.messages import folded

FILE = "kept.jsonl"
"""Beside the templates: one declaration a line, only ever added to."""


@dataclass(frozen=True, slots=True)
class Declaration:
    """Somebody says that `new` means what `old` meant: translations made for `old` go on counting."""

    domain: str
    context: str
    old: str
    new: str
    reason: str


@dataclass(frozen=True, slots=True)
class Kept:
    """Every declaration of a library."""

    declarations: tuple[Declaration, ...] = ()

    def holds(self, domain: str, context: str, made_for: str, source: str) -> bool:
        """Whether a translation made for one source may stand for another, through one declaration or several."""
        reached, found = {folded(made_for)}, True
        ours = [each for each in self.declarations if (each.domain, each.context) == (domain, context)]
        while found:
            further = {each.new for each in ours if each.old in reached} - reached
            reached |= further
            found = bool(further)
        return len(reached) > 1 and folded(source) in reached


def read_kept(folder: Path) -> tuple[Kept, list[Finding]]:
    """The declarations in a folder of translations, with the lines that can't be read."""
    path = folder / FILE
    declarations, findings = [], []
    for number, line in enumerate(read_lines(path), start=1):
        if not line.strip():
            continue
        try:
            declarations.append(Declaration(**json.loads(line)))
        except (ValueError, TypeError):
            mend = "Remove the line, and declare it again with: edu translate keep."
            findings.append(Finding("T002", "This is no declaration.", mend, Place(str(path), number)))
    return Kept(tuple(declarations)), findings


def keep(folder: Path, declarations: Iterable[Declaration]) -> None:
    """Record declarations.

    Raises:
        EduError: a reason is missing.
    """
    declarations = tuple(declarations)
    path = folder / FILE
    if any(not declaration.reason.strip() for declaration in declarations):
        mend = "Say in a sentence why the meaning is the same."
        raise EduError([Finding("T002", "A declaration needs a reason.", mend, Place(str(path)))])
    append_lines(path, (json.dumps(asdict(each), ensure_ascii=False) for each in declarations))
