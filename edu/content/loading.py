"""From a folder to a library: every file read, every reference checked, every fault told at once."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from edu.content.cache import ArticleCache
from edu.content.document import Document
from edu.content.finding import Finding, LibraryError, Place
from edu.content.model import Article, Glossary, Settings
from edu.content.reading import read
from edu.content.references import check_article, check_glossary, check_settings
from edu.content.salvaging import ANYTHING, readable_part
from edu.content.snapshot import Content


def load(root: Path) -> Content:
    """The library in the folder `root`.

    Raises:
        LibraryError: anything is wrong with any of its files; holds every finding of every file.
    """
    if not root.is_dir():
        raise LibraryError([Finding("L001", "There is no such folder.", "Give a library's folder.", Place(str(root)))])
    findings: list[Finding] = []
    documents: dict[str, Document] = {}

    def open_document(name: str, path: Path) -> Document | None:
        document, faults = _read_text(path)
        findings.extend(faults)
        if document:
            documents[name] = document
        return document

    findings += _misplaced(root)
    settings_file, glossary_file = root / "library.yaml", root / "glossary.yaml"
    if not settings_file.is_file():
        mend = "Write one with name, locales, audiences, market and contact, or give another folder."
        raise LibraryError([Finding("L004", "A library needs a library.yaml.", mend, Place(str(settings_file)))])
    document = open_document("library", settings_file)
    settings, faults = read(Settings, document) if document else (None, [])
    findings += faults
    glossary: Glossary | None = Glossary()
    terms: Mapping[str, object] = {}
    if glossary_file.exists():
        document = open_document("glossary", glossary_file)
        glossary, faults = read(Glossary, document) if document else (None, [])
        findings += faults
        if glossary and document:
            findings += check_glossary(glossary, document)
        terms = glossary.terms if glossary else _readable_terms(document)
    paths = sorted((root / "articles").glob("*.yaml"))
    if settings:
        findings += check_settings(settings, [path.stem for path in paths], documents["library"])
    articles: dict[str, Article] = {}
    cache = ArticleCache()
    with _without_collection():
        for path in paths:
            name = os.fsencode(path.stem).decode(errors="replace")
            document = open_document(name, path)
            article, faults = _read_article(document, name, terms, cache) if document else (None, [])
            findings += faults
            if article:
                articles[article.id] = article
    cache.prune()
    if findings or settings is None or glossary is None:
        raise LibraryError(findings)
    return Content(root, settings, glossary, MappingProxyType(articles), MappingProxyType(documents))


def _read_article(
    document: Document, name: str, terms: Mapping[str, object], cache: ArticleCache
) -> tuple[Article | None, list[Finding]]:
    key = cache.key(document.text, name, terms)
    kept = cache.get(key) if terms is not ANYTHING else None
    if kept:
        return kept, []
    article, findings = read(Article, document)
    if article:
        findings += check_article(article, terms, document)
        if not findings and terms is not ANYTHING:
            cache.put(key, article)
        return article, findings
    data, _ = document.data()
    if isinstance(data, dict):
        findings += check_article(readable_part(data, name), terms, document)
    return None, list(dict.fromkeys(findings))


def _readable_terms(document: Document | None) -> Mapping[str, object]:
    """The terms of a glossary with faults; whatever is asked for, where nothing of it can be read."""
    data = document.data()[0] if document else None
    terms = data.get("terms") if isinstance(data, dict) else None
    return terms if isinstance(terms, dict) else ANYTHING


def _misplaced(root: Path) -> Iterator[Finding]:
    """What looks as if it were content of the library, and would not be read."""
    folder = root / "articles"
    if folder.exists() and not folder.is_dir():
        yield Finding("L001", "This is no folder.", "Make it a folder that holds the articles.", Place(_shown(folder)))
    for path in sorted((*root.glob("*.yml"), *folder.glob("*.yml"))):
        yield Finding("L001", "A file of this name isn't read.", f"Name it {path.stem}.yaml.", Place(_shown(path)))


@contextmanager
def _without_collection() -> Iterator[None]:
    """Reading makes many objects that stay: looking for garbage among them again and again doubles the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _read_text(path: Path) -> tuple[Document | None, list[Finding]]:
    try:
        raw = path.read_bytes()
    except OSError as error:
        message = f"This can't be read: {error.strerror or error}."
        finding = Finding("L001", message, "Make it a file that may be read, or remove it.", Place(_shown(path)))
        return None, [finding]
    try:
        return Document(_shown(path), raw.decode("utf-8-sig")), []
    except UnicodeDecodeError as error:
        line, column = raw.count(b"\n", 0, error.start) + 1, error.start - raw.rfind(b"\n", 0, error.start)
        message = f"This isn't UTF-8 (byte {raw[error.start]:#04x})."
        finding = Finding("L001", message, "Save the file as UTF-8.", Place(_shown(path), line, column))
        is_text = b"\0" not in raw
        return Document(_shown(path), raw.decode("utf-8", "replace")) if is_text else None, [finding]


def _shown(path: Path) -> str:
    """The path as a person would type it: relative to where they are, if it lies below."""
    try:
        shown = path.absolute().relative_to(Path.cwd())
    except (ValueError, OSError):
        shown = path
    return os.fsencode(shown).decode(errors="replace")
