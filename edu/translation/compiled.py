"""PO files as parsed, kept so that the next start need not parse them again.

Each is kept under a digest of its text and of the code that reads it. A cache that is missing, damaged or can't be
written costs time and nothing else.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from edu.content.cache import cache_folder
from edu.content.finding import Finding, Place, Severity
from edu.translation.po import Entry, PoFile, plural_rule, read_po

KEPT = 20000
"""How many files are kept at most; the longest unused go first."""
_FORMAT = "1"


def read_compiled(path: Path) -> tuple[PoFile | None, list[Finding]]:
    """What `read_po` says, from the cache if this very text was read before."""
    try:
        raw = path.read_bytes()
    except OSError:
        return read_po(path)
    folder = cache_folder() / "catalogs"
    kept = folder / hashlib.sha256("\0".join((_reader(), str(path), "")).encode() + raw).hexdigest()
    with contextlib.suppress(OSError, ValueError, TypeError, KeyError):
        return _load(path, kept.read_text("utf-8"))
    file, findings = read_po(path)
    partial = kept.with_name(f"{kept.name}.{os.getpid()}")
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        partial.write_text(_dump(file, findings), "utf-8")
        partial.replace(kept)
    return file, findings


def prune() -> None:
    """Let the oldest go when there are too many."""
    with contextlib.suppress(OSError):
        files = sorted((cache_folder() / "catalogs").iterdir(), key=lambda path: path.stat().st_mtime_ns)
        for path in files[: max(0, len(files) - KEPT)]:
            path.unlink()


def _dump(file: PoFile | None, findings: list[Finding]) -> str:
    said = {
        "headers": dict(file.headers) if file else None,
        "entries": [
            (e.context, e.source, e.plural, e.texts, e.is_fuzzy, e.line, e.notes, e.previous)
            for e in (file.entries if file else ())
        ],
        "findings": [finding.as_dict() for finding in findings],
    }
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return f"{hashlib.sha256(text.encode()).hexdigest()}\n{text}"


def _load(path: Path, kept: str) -> tuple[PoFile | None, list[Finding]]:
    mark, _, text = kept.partition("\n")
    if mark != hashlib.sha256(text.encode()).hexdigest():
        raise ValueError("damaged")
    said = json.loads(text)
    findings = [
        Finding(f["code"], f["message"], f["mend"], Place(f["file"], f["line"], f["column"]), Severity(f["severity"]))
        for f in said["findings"]
    ]
    if said["headers"] is None:
        return None, findings
    entries = tuple(
        Entry(context, source, plural, tuple(texts), is_fuzzy, line, tuple(notes), previous)
        for context, source, plural, texts, is_fuzzy, line, notes, previous in said["entries"]
    )
    rule = plural_rule(said["headers"].get("Plural-Forms", ""))
    return PoFile(path, said["headers"], entries, rule.index, rule.forms), findings


@lru_cache(maxsize=1)
def _reader() -> str:
    """A digest of the code that reads PO files."""
    mark = hashlib.sha256(f"{_FORMAT}{version('polib')}".encode())
    for name in ("po.py", "compiled.py"):
        mark.update((Path(__file__).parent / name).read_bytes())
    return mark.hexdigest()
