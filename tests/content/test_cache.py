"""Reading an article from the cache is the same as reading it from its file."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu.content import load
from edu.content.cache import ArticleCache
from tests.starter import ARTICLE, copy_of_the_starter


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "edu" / "articles"


def test_a_cached_article_is_the_article(tmp_path: Path, cache: Path) -> None:
    root = copy_of_the_starter(tmp_path)
    read = load(root).article(ARTICLE)
    assert len(list(cache.iterdir())) == 1
    assert load(root).article(ARTICLE) == read


def test_a_damaged_cache_is_read_anew(tmp_path: Path, cache: Path) -> None:
    root = copy_of_the_starter(tmp_path)
    read = load(root).article(ARTICLE)
    (kept,) = cache.iterdir()
    kept.write_bytes(kept.read_bytes().replace(b"300 mg", b"30 mg"))
    assert load(root).article(ARTICLE) == read
    kept.write_bytes(b"")
    assert load(root).article(ARTICLE) == read


def test_a_changed_article_is_read_anew(tmp_path: Path, cache: Path) -> None:
    root = copy_of_the_starter(tmp_path)
    load(root)
    path = root / "articles" / f"{ARTICLE}.yaml"
    path.write_text(path.read_text().replace("quantity: 300 mg", "quantity: 450 mg"))
    dose = load(root).article(ARTICLE).facts["dose"]
    assert "450" in repr(dose)


def test_a_folder_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = ArticleCache(tmp_path / "file" / "below")
    article = load(copy_of_the_starter(tmp_path)).article(ARTICLE)
    cache.put("key", article)
    assert cache.get("key") is None
