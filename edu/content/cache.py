"""Articles that were read and found without fault, kept so that the next start need not read them again.

Each is kept under a digest of everything that its reading depended on. A cache that is missing, damaged or
can't be written costs time and nothing else.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError

from edu.content.model import Article

KEPT = 4000
"""How many articles are kept at most; the longest unused go first."""


class ArticleCache:
    """A folder of parsed articles, by digest."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or cache_folder() / "articles"
        self._wrote = False

    def key(self, text: str, name: str, terms: Iterable[str]) -> str:
        """The digest of an article's text, its file's name, the glossary's terms and the code that reads it."""
        parts = (_engine(), name, ",".join(sorted(terms)), text)
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def get(self, key: str) -> Article | None:
        """The article kept under `key`, if it is there and whole."""
        try:
            mark, _, raw = (self.folder / key).read_bytes().partition(b"\n")
            if mark.decode() != hashlib.sha256(raw).hexdigest():
                return None
            return Article.model_validate_json(raw)
        except (OSError, ValidationError, UnicodeDecodeError):
            return None

    def put(self, key: str, article: Article) -> None:
        """Keep an article; where the folder can't be written, it is read anew next time."""
        raw = article.model_dump_json(by_alias=True, exclude_unset=True).encode()
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


def cache_folder() -> Path:
    """Where this program keeps what it can make again: `$XDG_CACHE_HOME/edu`, else `~/.cache/edu`."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")  # noqa: PTH111,PTH118
    return Path(base) / "edu"


@lru_cache(maxsize=1)
def _engine() -> str:
    """A digest of the code that reads articles: a changed rule must read them again."""
    mark = hashlib.sha256()
    for path in sorted(Path(__file__).parent.rglob("*.py")):
        mark.update(path.read_bytes())
    return mark.hexdigest()
