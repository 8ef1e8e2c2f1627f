"""What translations cost: 500 articles of 25 claims in 4 voices, in 5 languages besides English.

    python bench/catalogs.py [ARTICLES]

Prints milliseconds for opening all catalogs, for the first page of an article in a language (its PO file parsed, then
from the cache of parsed files), for a page whose file is in memory beside the same page in English, for the guards
that run at each page, and for those that run in checks only.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from edu.audiences import Reader
from edu.cli.translating import preview_of
from edu.library import Library
from edu.translation.article_messages import article_messages
from edu.translation.catalog import Catalog, open_catalog
from edu.translation.guards.facts import is_safe
from edu.translation.guards.pair import pair_faults
from edu.translation.guards.quantities import read_numbers
from edu.translation.writing import entry_of
from edu.wording.locales import gettext_name

sys.path.insert(0, str(Path(__file__).parent))
from loading import CLAIMS, VOICES, write_library

LOCALES = ("es", "fr", "ar", "zh-Hans", "de")
SAMPLE = 20


def main() -> None:
    """Print the figures."""
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        os.environ["XDG_CACHE_HOME"] = str(root / "cache")
        write_library(root, articles)
        settings = (root / "library.yaml").read_text()
        (root / "library.yaml").write_text(settings.replace("[en]", f"[en, {', '.join(LOCALES)}]"))
        library = Library.open(root)
        _write_catalogs(root, library)
        print(
            f"{articles} articles of {CLAIMS} claims in {len(VOICES)} voices, {len(LOCALES)} languages besides English"
        )
        _show("open every catalog", _took(lambda: [open_catalog(root / "translations", tag) for tag in LOCALES]))
        sample = [f"article-{number}" for number in range(min(SAMPLE, articles))]

        def page(locale: str) -> Callable[[], object]:
            return lambda: [library.version(article, Reader("patient", "full", locale)) for article in sample]

        library = Library.open(root)
        _show("first page of an article in Spanish, its PO file parsed", _took(page("es")), len(sample))
        assert library.version(sample[0], Reader("patient", "full", "es")).title.locale == "es"  # noqa: S101
        library = Library.open(root)
        _show("first page of an article in Spanish, its file from the cache", _took(page("es")), len(sample))
        library._versions.cache_clear()
        _show("the same page once its file is in memory", _took(page("es")), len(sample))
        _show("the same page in English", _took(page("en")), len(sample))
        _guards(library)


def _write_catalogs(root: Path, library: Library) -> None:
    """A PO file an article and language, every wording translated by itself."""
    first = library.content.article("article-0")
    for locale in LOCALES:
        catalog = Catalog(locale)
        found = article_messages(first, library.content.terms, catalog, preview_of(library))
        blocks = []
        for message in found:
            entry = entry_of(message)
            entry.msgstr = message.source
            blocks.append(str(entry))
        header = f'msgid ""\nmsgstr ""\n"Language: {gettext_name(locale)}\\n"\n'
        text = "\n".join((header, *blocks))
        below = root / "translations" / gettext_name(locale) / "LC_MESSAGES"
        below.mkdir(parents=True)
        for article in library.articles:
            (below / f"{article}.po").write_text(text.replace("article-0", article), "utf-8")


def _guards(library: Library) -> None:
    article = library.content.article("article-0")
    say = [(voice, text) for claim in article.claims.values() for voice, text in claim.say.items()]
    cheap = _took(lambda: [is_safe(article, text, text, voice, "es") for voice, text in say])
    read_numbers.cache_clear()
    dear = _took(lambda: [list(pair_faults(text, text, "es")) for _, text in say])
    _show("guards of a wording at each page", cheap, len(say))
    _show("guards of a wording in checks", dear, len(say))


def _took(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _show(what: str, seconds: float, times: int = 1) -> None:
    print(f"{what}: {seconds / times * 1000:.2f} ms")


if __name__ == "__main__":
    main()
