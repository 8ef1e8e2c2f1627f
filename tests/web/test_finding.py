"""Finding a topic, comparing versions, and what machines are told: through a real client."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from flask.testing import FlaskClient

from edu.library import Library
from edu.web import create_app
from tests.library_builder import a_library
from tests.starter import ARTICLE, copy_of_the_starter

LIBRARY = Library.open()
APP = create_app()


@pytest.fixture
def client() -> FlaskClient:
    return APP.test_client()


@pytest.mark.parametrize("query", ["inebulizumab", "Uplizna", "nmo", "NEUROMYELITIS", "inebilizu", "devics disease"])
def test_slips_brand_names_and_beginnings_find_the_article(client: FlaskClient, query: str) -> None:
    page = client.get("/en/", query_string={"q": query})
    assert page.status_code == 200
    found = page.text.split("Found for")[1].split("All topics")[0]
    assert f"/en/{ARTICLE}" in found


def test_a_word_is_found_in_the_readers_language_without_its_accents(client: FlaskClient) -> None:
    assert "recaida" in client.get("/es/?q=recaida").text
    assert f"/es/{ARTICLE}" in client.get("/es/?q=recaida").text.split("<h2")[1]


@pytest.mark.parametrize(
    ("locale", "query"),
    [("en", "eye pain"), ("en", "PREGNANT"), ("ar", "حامل"), ("zh-Hans", "视神经"), ("fr", "nerf optique")],
)
def test_everyday_words_of_the_text_find_the_article(client: FlaskClient, locale: str, query: str) -> None:
    assert "Nothing was found" not in client.get(f"/{locale}/", query_string={"q": query}).text
    found = client.get(f"/{locale}/", query_string={"q": query}).text
    assert found.count(f'href="/{locale}/{ARTICLE}"') == 2


@pytest.mark.parametrize("query", ["diabetes", "asthma inhaler", "zzzz"])
def test_words_of_no_article_find_none(client: FlaskClient, query: str) -> None:
    assert "Nothing was found" in client.get("/en/", query_string={"q": query}).text


def test_a_library_of_several_kinds_is_listed_by_kind_and_a_to_z(tmp_path: Path) -> None:
    names = {"walking": "test", "aching": "symptom", "zinc": "medicine", "belly-rest": "medicine"}
    builder = a_library(tmp_path)
    for name, kind in names.items():
        aliases = ["belly pain"] if name == "belly-rest" else []
        builder = builder.with_article(name, kind=kind, title={"patient": name}, aliases=aliases)
        builder = builder.with_claim("rest", "Rest a lot.", article=name, importance="may")
    client = create_app(builder.with_claim("rest", "Rest.", importance="may").write()).test_client()
    page = client.get("/en/").text
    assert re.findall(r'<h2 id="(\w+)"', page) == ["condition", "medicine", "symptom", "test"]
    assert re.findall(r'<a href="/en/([\w-]+)">', page.split("<h2")[2]) == ["belly-rest", "zinc"]
    found = client.get("/en/", query_string={"q": "bely pains"}).text.split("Found for")[1].split("All topics")[0]
    assert re.findall(r'<a href="/en/([\w-]+)">', found)[0] == "belly-rest"


def test_a_slip_in_an_address_is_answered_with_what_it_may_have_meant(client: FlaskClient) -> None:
    page = client.get("/en/inebulizumab-nmsod/patient/easy")
    assert page.status_code == 404
    assert "Did you mean one of these?" in page.text
    assert f'href="/en/{ARTICLE}"' in page.text
    assert "Did you mean" not in client.get("/en/zzzz").text


def test_nothing_found_helps_on(client: FlaskClient) -> None:
    page = client.get("/en/?q=zzzzqqqq")
    assert "Nothing was found for “zzzzqqqq”" in page.text
    assert f"/en/{ARTICLE}" in page.text


def test_what_is_searched_is_escaped_and_no_cache_keeps_it(client: FlaskClient) -> None:
    page = client.get("/en/", query_string={"q": "<script>alert(1)</script>"})
    assert "<script>alert" not in page.text
    assert page.headers["Cache-Control"] == "no-store"


def test_two_versions_stand_side_by_side_claim_by_claim(client: FlaskClient) -> None:
    page = client.get(f"/en/{ARTICLE}/clinician?beside=patient/easy").text
    text = html.unescape(re.sub(r"<[^>]+>", "", page)).replace("\xa0", " ")
    assert "hazard ratio 0.272" in text
    assert "12 out of 100 people" in text
    assert "Not in this version." in text
    row = page.split('id="fewer-attacks"')[1].split('class="compare__row"')[0]
    assert "hazard ratio" in row
    assert "12 out of 100" in html.unescape(row).replace("\xa0", " ")


def test_a_version_can_stand_beside_its_translation(client: FlaskClient) -> None:
    page = client.get(f"/en/{ARTICLE}/patient/easy?beside=es/patient/easy")
    assert page.status_code == 200
    assert 'lang="es"' in page.text
    assert client.get(f"/en/{ARTICLE}/patient/easy?beside=nobody").status_code == 404


def test_the_map_of_the_site_names_every_page_in_every_language(client: FlaskClient) -> None:
    tree = ElementTree.fromstring(client.get("/sitemap.xml").data)  # noqa: S314 (our own)
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    pages = tree.findall("s:url", space)
    assert len(pages) == len(LIBRARY.locales) * len(LIBRARY.readers("en"))
    for page in pages:
        address = page.findtext("s:loc", "", space).removeprefix("http://localhost")
        assert client.get(address).status_code == 200
        assert {link.get("hreflang") for link in page.findall("x:link", space)} == set(LIBRARY.locales)


def test_changes_can_be_followed(client: FlaskClient) -> None:
    for locale in LIBRARY.locales:
        answer = client.get(f"/{locale}/feed.atom")
        assert answer.mimetype == "application/atom+xml"
        tree = ElementTree.fromstring(answer.data)  # noqa: S314 (our own)
        entries = tree.findall("{http://www.w3.org/2005/Atom}entry")
        assert len(entries) == len(LIBRARY.articles)


def test_a_page_tells_machines_who_it_is_for_and_claims_no_review(client: FlaskClient) -> None:
    page = client.get(f"/en/{ARTICLE}/patient/easy").text
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert found
    data = json.loads(found[1])
    assert data["@type"] == "MedicalWebPage"
    assert data["audience"]["audienceType"] == "Patient"
    assert data["inLanguage"] == "en"
    assert len(data["citation"]) == len(re.findall(r'<li id="_', page))
    assert "lastReviewed" not in data


def test_every_page_names_itself_in_every_language(client: FlaskClient) -> None:
    page = client.get(f"/en/{ARTICLE}/patient/easy").text
    for locale in LIBRARY.locales:
        assert f'hreflang="{locale}" href="http://localhost/{locale}/{ARTICLE}/patient/easy"' in page
    assert 'hreflang="x-default"' in page


def test_an_author_sees_figures_findings_and_hard_sentences_and_a_reader_does_not(tmp_path: Path) -> None:
    root = copy_of_the_starter(tmp_path, ("Each drip has {dose} of the medicine.", "Each drip has 300 mg of it."))
    address = f"/en/{ARTICLE}/patient/easy"
    for_authors = create_app(root, reload=True).test_client().get(address)
    assert "For the author" in for_authors.text
    assert "F001" in for_authors.text
    assert for_authors.headers["Cache-Control"] == "no-store"
    assert "For the author" not in create_app(root).test_client().get(address).text
