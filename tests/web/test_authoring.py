"""The author's bar: what the writer of a page sees beside it, while the site is served with `--reload`."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from edu.checks import Report
from edu.library import Library
from edu.web import create_app
from tests.library_builder import ARTICLE, a_library

PAGE = f"/en/{ARTICLE}/patient/easy"
HARD = "Concomitant immunosuppressive pharmacotherapy necessitates multidisciplinary deliberation."


def bar(page: str) -> str:
    """The words of the author's bar."""
    inside = page.split('<aside class="authoring"')[1].split("</aside>")[0]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", inside)).split())


@pytest.fixture
def root(tmp_path: Path) -> Path:
    library = a_library(tmp_path).with_claim(
        "hard-one", says=f"{HARD} Pharmacotherapy necessitates deliberation.", importance="must"
    )
    return library.open().content.root


def test_an_author_sees_figures_findings_and_the_hardest_sentence_marked(root: Path) -> None:
    page = create_app(root, reload=True).test_client().get(PAGE).text
    told = bar(page)
    assert "our measure" in told
    assert "Out of the band: Difficulty" in told
    assert "error R001" in told
    assert re.search(rf'<span data-sentence data-costly="[^"]*pharmacotherapy[^"]*">{re.escape(HARD)}</span>', page)
    assert f'<p class="hard">{HARD}' in page


def test_the_worst_of_this_page_is_told_first_and_other_languages_last(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_claim("rest", "Rest.", importance="must").translated("es").translated("fr")
    root = builder.without_translation("es", "rest.easy").write()
    client = create_app(root, reload=True).test_client()
    told = re.findall(r"(?:error|note|warning) [A-Z][0-9]+ \S+", bar(client.get(PAGE.replace("/en/", "/es/")).text))
    assert told[0].startswith("error N003 ")
    assert ["/fr/" in each for each in told] == sorted("/fr/" in each for each in told)
    english = re.findall(r"(?:error|note|warning) [A-Z][0-9]+ \S+", bar(client.get(PAGE).text))
    assert "translations" not in english[0]
    assert any("N003" in each for each in english)


def test_readers_never_see_the_bar(root: Path) -> None:
    page = create_app(root).test_client().get(PAGE).text
    assert HARD in page
    assert 'class="authoring"' not in page
    assert 'class="hard"' not in page
    assert "authoring.js" not in page


def test_nobody_is_told_to_make_a_pseudo_locale_easier(root: Path) -> None:
    client = create_app(root, reload=True).test_client()
    assert "XA" not in bar(client.get(PAGE).text)
    assert client.get(PAGE.replace("/en/", "/en-XA/")).status_code == 200


def test_a_library_is_checked_once_for_all_its_pages(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    times: list[Library] = []
    report = Library.report

    def counted(library: Library, *given: Any) -> Report:
        times.append(library)
        return report(library, *given)

    monkeypatch.setattr(Library, "report", counted)
    client = create_app(root, reload=True).test_client()
    for level in ("easy", "plain", "easy"):
        assert client.get(PAGE.replace("easy", level)).status_code == 200
    assert len(times) == 1
    article = root / "articles" / f"{ARTICLE}.yaml"
    article.write_text(article.read_text().replace(HARD, "Rest at home."))
    assert "R001" not in bar(client.get(PAGE).text)
    assert len(times) == 2


def test_an_edit_that_can_t_be_loaded_is_told_on_the_page(root: Path) -> None:
    client = create_app(root, reload=True).test_client()
    article = root / "articles" / f"{ARTICLE}.yaml"
    good = article.read_text()
    article.write_text(good.replace("importance: must", "importance: perhaps", 1))
    page = client.get(PAGE)
    assert page.status_code == 200
    assert "this page is from before" in bar(page.text)
    assert "importance" in bar(page.text)
    article.write_text(good + "\n")
    assert "from before" not in bar(client.get(PAGE).text)
