"""The translator's preview and the pseudo-locales: while the site is served with `--reload`, and only then."""

from __future__ import annotations

import html
import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from edu.content.markup import parse
from edu.content.references import wordings
from edu.library import Library
from edu.translation.pseudo import longer
from edu.web import create_app
from tests.starter import ARTICLE, copy_of_the_starter


def words(page: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def claims(page: str) -> str:
    """The part of a page that the article's own words fill."""
    return page.split('<div class="version__body">')[1].split('id="sources"')[0]


def test_a_translator_sees_each_wording_beside_its_translation_and_a_saved_mend(tmp_path: Path) -> None:
    root = copy_of_the_starter(tmp_path)
    client = create_app(root, reload=True).test_client()
    page = client.get(f"/es/translate/{ARTICLE}")
    assert page.status_code == 200
    assert page.headers["Cache-Control"] == "no-store"
    for name, voice, _, _ in wordings(Library.open(root).content.article(ARTICLE)):
        assert f'id="{name}.{voice}"' in page.text
    before = client.get("/authoring/mark").text
    po = root / "translations" / "es" / "LC_MESSAGES" / f"{ARTICLE}.po"
    text = po.read_text("utf-8")
    assert text.count("El inebilizumab no es una cura.") == 1
    po.write_text(text.replace("El inebilizumab no es una cura.", "El inebilizumab no es una cura 7."), "utf-8")
    after = words(client.get(f"/es/translate/{ARTICLE}").text)
    assert client.get("/authoring/mark").text != before
    assert "unsafe" in after
    assert "no es una cura 7" in after


def test_readers_see_nothing_of_it() -> None:
    client = create_app().test_client()
    assert client.get(f"/es/translate/{ARTICLE}").status_code == 404
    assert client.get("/authoring/mark").status_code == 404
    assert "-XA" not in client.get("/en/").text


def test_pseudo_locales_show_every_text_longer_or_mirrored() -> None:
    client = create_app(reload=True).test_client()
    plain = words(claims(client.get(f"/en/{ARTICLE}/patient/easy").text))
    page = client.get(f"/en-XA/{ARTICLE}/patient/easy")
    assert len(words(claims(page.text))) > 1.25 * len(plain)
    assert "300\xa0mg" in page.text
    mirrored = client.get(f"/ar-XB/{ARTICLE}/patient/easy").text
    assert '<html lang="ar-XB" dir="rtl"' in mirrored


@given(st.sampled_from([text for _, _, text, _ in wordings(Library.open().content.article(ARTICLE))]))
def test_a_pseudo_wording_keeps_its_facts_terms_and_sources(wording: str) -> None:
    def marks(text: str) -> list[str]:
        return re.findall(r"\{[^}]*\}|\[\[[^|\]]*|\[@[^\]]*\]", text)

    parse(longer(wording))
    assert marks(longer(wording)) == marks(wording)
