"""From a folder to a library: every file read, every reference checked, every fault told at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from edu.content.cache import ArticleCache
from edu.content.document import Document
from edu.content.finding import Finding, LibraryError, Place
from edu.content.model import Article, Glossary, Settings
from edu.content.reading import read
from edu.content.references import check_article, check_glossary, check_settings
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

    def open_document(name: str, path: Path) -> Document:
        document, faults = _read_text(path)
        findings.extend(faults)
        documents[name] = document
        return document

    settings_file, glossary_file = root / "library.yaml", root / "glossary.yaml"
    if not settings_file.is_file():
        mend = "Write one with name, locales, audiences, market and contact, or give another folder."
        raise LibraryError([Finding("L004", "A library needs a library.yaml.", mend, Place(str(settings_file)))])
    settings, faults = read(Settings, open_document("library", settings_file))
    findings += faults
    glossary: Glossary | None = Glossary()
    if glossary_file.is_file():
        glossary, faults = read(Glossary, open_document("glossary", glossary_file))
        findings += faults
        if glossary:
            findings += check_glossary(glossary, documents["glossary"])
    paths = sorted((root / "articles").glob("*.yaml"))
    if settings:
        findings += check_settings(settings, [path.stem for path in paths], documents["library"])
    articles: dict[str, Article] = {}
    cache = ArticleCache()
    with _without_collection():
        for path in paths:
            document = open_document(path.stem, path)
            article, faults = _read_article(document, path.stem, glossary, cache)
            findings += faults
            if article:
                articles[article.id] = article
    cache.prune()
    if findings or settings is None or glossary is None:
        raise LibraryError(findings)
    return Content(root, settings, glossary, MappingProxyType(articles), MappingProxyType(documents))


def _read_article(
    document: Document, name: str, glossary: Glossary | None, cache: ArticleCache
) -> tuple[Article | None, list[Finding]]:
    terms = glossary.terms if glossary else {}
    key = cache.key(document.text, name, terms)
    kept = cache.get(key) if glossary else None
    if kept:
        return kept, []
    article, findings = read(Article, document)
    if article and glossary:
        findings += check_article(article, terms, document)
        if not findings:
            cache.put(key, article)
    return article, findings


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


def _read_text(path: Path) -> tuple[Document, list[Finding]]:
    raw = path.read_bytes()
    try:
        return Document(_shown(path), raw.decode("utf-8-sig")), []
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        message = f"This isn't UTF-8 (byte {raw[error.start]:#04x})."
        finding = Finding("L001", message, "Save the file as UTF-8.", Place(_shown(path), line))
        return Document(_shown(path), raw.decode("utf-8", "replace")), [finding]


def _shown(path: Path) -> str:
    """The path as a person would type it: relative to where they are, if it lies below."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
