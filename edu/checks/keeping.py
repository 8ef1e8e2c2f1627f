"""Reports that were made before, kept so that only what changed is checked again.

Each is kept under a digest of everything that it was made from: the texts, the records and the code. A cache that is
missing, damaged or can't be written costs time and nothing else.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from functools import lru_cache
from importlib.metadata import version
from inspect import getsourcefile
from pathlib import Path

from edu.checks.base import CHECKS
from edu.checks.leaning import terms_leant_on
from edu.checks.report import Report
from edu.checks.subject import Whole
from edu.content.cache import cache_folder
from edu.content.model import Article, Term
from edu.translation.catalog import GLOSSARY, INTERFACE, UNITS
from edu.wording.locales import gettext_name

KEPT = 8000
"""How many reports are kept at most; the longest unused go first."""
_PACKAGES = ("babel", "polib", "pydantic", "textstat", "wordfreq")


class Kept:
    """A folder of reports, by digest."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or cache_folder() / "reports"
        self._wrote = False

    def get(self, key: str) -> Report | None:
        """The report kept under `key`, if it is there and whole."""
        try:
            mark, _, raw = (self.folder / key).read_bytes().partition(b"\n")
            if mark.decode() != hashlib.sha256(raw).hexdigest():
                return None
            return Report.from_dict(json.loads(raw))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, key: str, report: Report) -> None:
        """Keep a report; where the folder can't be written, it is made anew next time."""
        raw = json.dumps(report.as_dict(), ensure_ascii=False).encode()
        partial = self.folder / f"{key}.{os.getpid()}"
        with contextlib.suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            partial.write_bytes(hashlib.sha256(raw).hexdigest().encode() + b"\n" + raw)
            partial.replace(self.folder / key)
            self._wrote = True

    def prune(self) -> None:
        """Let the oldest go when there are too many."""
        if not self._wrote:
            return
        with contextlib.suppress(OSError):
            files = sorted(self.folder.iterdir(), key=lambda path: path.stat().st_mtime_ns)
            for path in files[: max(0, len(files) - KEPT)]:
                path.unlink()


class Keys:
    """The digests of a library's articles, and of the whole."""

    def __init__(self, whole: Whole) -> None:
        self.whole = whole
        self._terms: dict[str, str] = {}
        self._reviews = {path.stem: path for path in sorted((whole.content.root / "reviews").glob("*.jsonl"))}
        documents = whole.content.documents
        # Findings name files as seen from here, so where we are is a part of what a report says.
        shared = [
            _engine(),
            ",".join(CHECKS),
            str(Path.cwd()),
            *(documents[name].file for name in ("library", "glossary") if name in documents),
            documents["library"].text if "library" in documents else "",
        ]
        # Decisions on an article stand in its own file; other files may tell of any.
        shared += [_read(path) for stem, path in self._reviews.items() if stem not in whole.content.articles]
        shared += [str(bool(whole.records.reviews.latest))]
        shared += [self._translations(UNITS)]
        shared += [self._declared(name) for name in (UNITS, GLOSSARY)]
        self.shared = _digest(*shared)

    def article(self, article: Article) -> str:
        """The digest of all that an article's report is made from."""
        document = self.whole.content.documents[article.id]
        reviews = self._reviews.get(article.id)
        return _digest(
            self.shared,
            document.file,
            document.text,
            *map(self._term, self._leans_on(document.text)),
            _read(reviews) if reviews else "",
            self._translations(article.id),
            self._declared(article.id),
        )

    def all(self) -> str:
        """The digest of all that the report on the library as a whole is made from."""
        articles = sorted(self.article(article) for article in self.whole.content.articles.values())
        glossary = self.whole.content.documents.get("glossary")
        return _digest(
            "whole",
            self.shared,
            glossary.text if glossary else "",
            self._translations(GLOSSARY),
            self._translations(INTERFACE),
            *articles,
            *map(str, self.whole.found_on_loading),
        )

    def _leans_on(self, text: str) -> list[str]:
        return terms_leant_on(text, self.whole.content.terms, self.whole.professional_names)

    def _term(self, term_id: str) -> str:
        """The digest of a term: of its words, of those that only professionals use, and of its translations."""
        if term_id not in self._terms:
            term = self.whole.content.terms[term_id]
            names = (name for name, owner in self.whole.professional_names.items() if owner == term_id)
            entries = (
                (catalog.locale, catalog.entry(GLOSSARY, f"{term_id}.{name}"))
                for locale in self.whole.other_locales
                for catalog in self.whole.chains[locale]
                for name in Term.model_fields
            )
            said = (
                repr((locale, entry.context, entry.source, entry.texts, entry.is_fuzzy))
                for locale, entry in entries
                if entry
            )
            self._terms[term_id] = _digest(term_id, term.model_dump_json(), *names, "", *said)
        return self._terms[term_id]

    def _declared(self, domain: str) -> str:
        """The declarations that translations of a domain go on counting."""
        catalogs = [catalog for locale in self.whole.other_locales for catalog in self.whole.chains[locale]]
        return _digest(*(str(each) for one in catalogs for each in one.kept.declarations if each.domain == domain))

    def _translations(self, domain: str) -> str:
        paths = (
            folder / gettext_name(locale) / "LC_MESSAGES" / f"{domain}.po"
            for folder in self.whole.folders
            for locale in self.whole.other_locales
        )
        return _digest(*(f"{path}\0{_read(path)}" for path in paths))


def _read(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


@lru_cache(maxsize=1)
def _engine() -> str:
    """A digest of the code that checks: ours, that of checks from other packages, and what both lean on."""
    mark = hashlib.sha256("\0".join(version(package) for package in _PACKAGES).encode())
    package = Path(__file__).parent.parent
    own = [
        path
        for room in ("content", "wording", "translation", "audiences", "readability", "records", "checks")
        for path in sorted((package / room).rglob("*"))
        if path.is_file() and path.parent.name != "__pycache__" and package / "content" / "library" not in path.parents
    ]
    others = {
        source
        for check in CHECKS.values()
        for find in (check.find, check.find_in_whole)
        if find and (source := getsourcefile(getattr(find, "func", find)))
    }
    for path in [*own, *(Path(source) for source in sorted(others) if package not in Path(source).parents)]:
        mark.update(path.read_bytes())
    return mark.hexdigest()
