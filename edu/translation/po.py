"""PO files as data: entries with their context, place and state, and what is wrong with the file."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from gettext import c2py
from pathlib import Path

import polib

from edu.content.finding import Finding, Place, Severity

KEYED_BY_SOURCE = frozenset({"edu", "units"})
"""Domains whose entries are found by their English text; an article's are found by context alone."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_PLURAL_FORMS = re.compile(r"nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*([^;]+);?\s*$")


@dataclass(frozen=True, slots=True)
class Entry:
    """One message and its translation; `notes` are the translator's comments, `previous` the source of `#|`."""

    context: str
    source: str
    plural: str
    texts: tuple[str, ...]
    is_fuzzy: bool
    line: int
    notes: tuple[str, ...] = ()
    previous: str = ""

    @property
    def text(self) -> str:
        """The translation (its first form, if it has several)."""
        return self.texts[0] if self.texts else ""

    @property
    def is_translated(self) -> bool:
        """Whether there is a text in every form, not marked as fuzzy."""
        return bool(self.texts) and all(self.texts) and not self.is_fuzzy


@dataclass(frozen=True, slots=True)
class PluralRule:
    """How a language chooses among its plural forms."""

    forms: int
    index: Callable[[int], int] = field(repr=False)

    def numbers_of(self, form: int) -> list[int]:
        """The numbers up to 200 that take a form."""
        return [n for n in range(201) if self.index(n) == form]


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

    @property
    def review(self) -> Review | None:
        """Who of the language has checked it, and when; None if nobody did, or it was changed on a later day."""
        review, fault = read_review(self.headers)
        return None if fault else review


@dataclass(frozen=True, slots=True)
class Review:
    """That a native reader has checked a file, with the date (2026-11-24)."""

    by: str
    on: str


def read_review(headers: Mapping[str, str]) -> tuple[Review | None, str]:
    """The review that a header tells of, if it does; and why it can't be counted, or nothing."""
    by, on = headers.get("X-Reviewed-By", "").strip(), headers.get("X-Reviewed-On", "").strip()
    changed = _DAY.match(headers.get("PO-Revision-Date", ""))
    if not by and not on:
        return None, ""
    if not by or not _is_day(on):
        return None, "X-Reviewed-By and X-Reviewed-On don't say a name and a day."
    if changed and changed[0] > on:
        return Review(by, on), f"It was changed on {changed[0]}, after its review of {on}."
    return Review(by, on), ""


def _is_day(text: str) -> bool:
    try:
        return dt.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def plural_rule(header: str) -> PluralRule:
    """The rule that a Plural-Forms header gives; without a header, English's.

    Raises:
        ValueError: the header can't be understood.
    """
    if not header.strip():
        return PluralRule(2, _germanic)
    match = _PLURAL_FORMS.match(header.strip())
    if not match:
        raise ValueError(header)
    forms, rule = int(match[1]), c2py(match[2].strip())
    if not 1 <= forms <= 6 or any(not 0 <= rule(n) < forms for n in range(201)):
        raise ValueError(header)
    return PluralRule(forms, rule)


def read_po(path: Path) -> tuple[PoFile | None, list[Finding]]:
    """The PO file, or None where it can't be read, with what is wrong with it."""
    try:
        raw_bytes = path.read_bytes()
        text = raw_bytes.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw_bytes.count(b"\n", 0, error.start) + 1
        return None, [_fault(path, line, "This isn't UTF-8.", "Save the file as UTF-8.")]
    except OSError as error:
        return None, [_fault(path, 1, f"The file can't be read: {error.strerror}.", "Check that it is there.")]
    broken = _syntax(text)
    if broken:
        mend = 'Each entry has msgctxt, msgid and msgstr lines, each text in double quotes, each quote in it as \\".'
        return None, [_fault(path, broken[0], f"This isn't a PO file: {broken[1]}.", mend)]
    try:
        po = polib.pofile(text if "\n" in text else text + "\n", encoding="utf-8", check_for_duplicates=False)
    except (OSError, ValueError, IndexError) as error:
        found = re.search(r"line (\d+)", str(error))
        what = str(error).split("):", 1)[-1].strip().removesuffix(".") or "its lines make no entries"
        mend = "Each entry has msgctxt, msgid and msgstr lines, each text in double quotes."
        return None, [_fault(path, int(found[1]) if found else 1, f"This isn't a PO file: {what}.", mend)]
    findings: list[Finding] = []
    rule = PluralRule(2, _germanic)
    headers = dict(po.metadata)
    try:
        rule = plural_rule(headers.get("Plural-Forms", ""))
    except (ValueError, ZeroDivisionError, RecursionError):
        mend = "Take the Plural-Forms line that gettext documents for this language."
        findings.append(_fault(path, 1, "The Plural-Forms header can't be understood.", mend))
        headers.pop("Plural-Forms")
    if not po.metadata:
        mend = 'Begin with an entry that has an empty msgid, holding "Language:" and "Plural-Forms:".'
        findings.append(_fault(path, 1, "The file has no header.", mend))
    entries: list[Entry] = []
    seen: dict[tuple[str, str], int] = {}
    for entry in _entries(po):
        key = (entry.context, entry.source if path.stem in KEYED_BY_SOURCE or not entry.context else "")
        if key in seen:
            message = f"The entry '{entry.context or entry.source}' stands twice (first in line {seen[key]})."
            findings.append(_fault(path, entry.line, message, "Remove one of the two."))
            continue
        seen[key] = entry.line
        entries.append(entry)
    return PoFile(path, headers, tuple(entries), rule.index, rule.forms), findings


_KEYWORD = re.compile(r"(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s*(?=\")")
_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"\s*')
_AFTER = {
    "": ("msgctxt", "msgid"),
    "msgctxt": ("msgid",),
    "msgid": ("msgid_plural", "msgstr"),
    "msgid_plural": ("msgstr",),
    "msgstr": ("msgctxt", "msgid", "msgstr"),
}


def _syntax(text: str) -> tuple[int, str] | None:
    """The first line that breaks PO's grammar, which polib passes over or loses letters of."""
    last, line = "", 0
    for line, raw in enumerate(text.split("\n"), start=1):
        content = raw.strip()
        if not content or content.startswith("#"):
            continue
        keyword = _KEYWORD.match(content)
        if keyword:
            kind = keyword[1].partition("[")[0]
            if kind not in _AFTER[last]:
                return line, f"'{keyword[1]}' can't stand after '{last or 'nothing'}'"
            last = kind
        elif not content.startswith('"'):
            return line, f"'{content[:30]}' is no keyword"
        elif not last:
            return line, "a text stands before any keyword"
        if not _TEXT.fullmatch(content[keyword.end() if keyword else 0 :]):
            return line, "a quotation mark is missing, or one within a text has no backslash"
    if last not in ("", "msgstr"):
        return line, f"it ends after '{last}'"
    return None


def _entries(po: polib.POFile) -> Iterator[Entry]:
    for raw in po:
        if raw.obsolete:
            continue
        plural = raw.msgid_plural
        texts = tuple(raw.msgstr_plural[i] for i in sorted(raw.msgstr_plural)) if plural else (raw.msgstr,)
        notes = tuple(line for line in raw.tcomment.splitlines() if line)
        is_fuzzy, previous = "fuzzy" in raw.flags, raw.previous_msgid or ""
        yield Entry(raw.msgctxt or "", raw.msgid, plural or "", texts, is_fuzzy, raw.linenum or 1, notes, previous)


def _fault(path: Path, line: int, message: str, mend: str) -> Finding:
    return Finding("T001", message, mend, Place(str(path), line), Severity.ERROR)
