"""PO files as data: entries with their context, place and state, and what is wrong with the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from gettext import c2py
from pathlib import Path

import polib

from edu.content.finding import Finding, Place, Severity

_PLURAL_FORMS = re.compile(r"nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*([^;]+);?\s*$")


@dataclass(frozen=True, slots=True)
class Entry:
    """One message and its translation."""

    context: str
    source: str
    plural: str
    texts: tuple[str, ...]
    is_fuzzy: bool
    line: int
    notes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The translation (its first form, if it has several)."""
        return self.texts[0] if self.texts else ""

    @property
    def is_translated(self) -> bool:
        """Whether there is a text in every form, not marked as fuzzy."""
        return bool(self.texts) and all(self.texts) and not self.is_fuzzy


def _germanic(n: int) -> int:
    return int(n != 1)


@dataclass(frozen=True, slots=True)
class PoFile:
    """One PO file as read."""

    path: Path
    headers: Mapping[str, str]
    entries: tuple[Entry, ...]
    plural_index: Callable[[int], int] = field(default=_germanic, repr=False)
    forms: int = 2


def read_po(path: Path) -> tuple[PoFile | None, list[Finding]]:
    """The PO file, or None where it can't be read, with what is wrong with it."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = path.read_bytes().count(b"\n", 0, error.start) + 1
        return None, [_fault(path, line, "This isn't UTF-8.", "Save the file as UTF-8.")]
    except OSError as error:
        return None, [_fault(path, 1, f"The file can't be read: {error.strerror}.", "Check that it is there.")]
    try:
        po = polib.pofile(text if "\n" in text else text + "\n", encoding="utf-8", check_for_duplicates=False)
    except (OSError, ValueError, IndexError) as error:
        found = re.search(r"line (\d+)", str(error))
        message = f"This isn't a PO file: {str(error).removesuffix('.')}."
        mend = "Each entry has msgctxt, msgid and msgstr lines, each text in double quotes."
        return None, [_fault(path, int(found[1]) if found else 1, message, mend)]
    findings: list[Finding] = []
    plural_index: Callable[[int], int] = _germanic
    forms = 2
    match = _PLURAL_FORMS.match(po.metadata.get("Plural-Forms", "").strip())
    if match:
        try:
            plural_index, forms = c2py(match[2].strip()), int(match[1])
        except ValueError:
            mend = "Take the Plural-Forms line that gettext documents for this language."
            findings.append(_fault(path, 1, "The Plural-Forms header can't be understood.", mend))
    elif not po.metadata:
        mend = 'Begin with an entry that has an empty msgid, holding "Language:" and "Plural-Forms:".'
        findings.append(_fault(path, 1, "The file has no header.", mend))
    entries: list[Entry] = []
    seen: dict[tuple[str, str], int] = {}
    for raw in po:
        if raw.obsolete:
            continue
        entry = _entry(raw)
        key = (entry.context, entry.source if path.stem in KEYED_BY_SOURCE else "")
        if key in seen:
            message = f"The entry '{entry.context or entry.source}' stands twice (first in line {seen[key]})."
            findings.append(_fault(path, entry.line, message, "Remove one of the two."))
            continue
        seen[key] = entry.line
        entries.append(entry)
    return PoFile(path, dict(po.metadata), tuple(entries), plural_index, forms), findings


KEYED_BY_SOURCE = frozenset({"edu", "units"})
"""Domains whose entries are found by their English text; an article's are found by context alone."""


def _entry(raw: polib.POEntry) -> Entry:
    texts = tuple(raw.msgstr_plural[i] for i in sorted(raw.msgstr_plural)) if raw.msgid_plural else (raw.msgstr,)
    notes = tuple(line for line in raw.tcomment.splitlines() if line)
    return Entry(
        raw.msgctxt or "", raw.msgid, raw.msgid_plural or "", texts, "fuzzy" in raw.flags, raw.linenum or 1, notes
    )


def _fault(path: Path, line: int, message: str, mend: str) -> Finding:
    return Finding("T001", message, mend, Place(str(path), line), Severity.ERROR)
