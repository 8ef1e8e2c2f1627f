"""What applies to a reader, sent by a form: it is in one answer, and in no cache, log, cookie or address."""

from __future__ import annotations

import gzip
import logging
import re
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from edu.library import Library
from edu.web import create_app
from tests.library_builder import LibraryBuilder, a_library
from tests.pdf.reading import read_tags
from tests.starter import ARTICLE

PLAIN = f"/en/{ARTICLE}/patient/plain"
ORDER = {"article": ARTICLE, "audience": "patient", "level": "easy", "language": "en"}


@pytest.fixture
def client() -> FlaskClient:
    return create_app().test_client()


def a_leaflet(folder: Path) -> LibraryBuilder:
    return (
        a_library(folder)
        .with_article("leaflet", conditions={"pregnant": {"patient": "I am pregnant"}})
        .with_claim("rest", "Rest a lot.", importance="may", applies=["pregnant"])
        .with_claim("walk", "Walk a little.", importance="may")
    )


def test_the_page_for_what_was_ticked_is_kept_by_nobody(client: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        page = client.post(PLAIN, data={"me": ["had-tb", "<script>", "nothing"]})
    assert page.status_code == 200
    assert page.headers["Cache-Control"] == "no-store"
    assert "ETag" not in page.headers
    assert "Set-Cookie" not in page.headers
    assert "had-tb" not in str(page.headers) + caplog.text
    assert (
        page.text.index("What matters most") < page.text.index('href="#screen-tb"') < page.text.index("The main points")
    )
    assert "<script>" not in page.text
    assert re.search(r'value="had-tb" id="me-had-tb"[^>]* checked', page.text)


def test_what_was_ticked_once_is_on_no_other_page(client: FlaskClient) -> None:
    before = client.get(PLAIN)
    client.post(PLAIN, data={"me": ["had-tb"]})
    after = client.get(PLAIN)
    assert after.text == before.text
    assert after.headers["ETag"] == before.headers["ETag"]
    assert not re.search(r'name="me"[^>]* checked', after.text)
    asked = client.get(f"{PLAIN}?me=had-tb")
    assert not re.search(r'name="me"[^>]* checked', asked.text)


@pytest.mark.parametrize("address", [f"/en/{ARTICLE}/nurse", f"/en/{ARTICLE}/patient/easy.pdf", "/xx/a/b"])
def test_a_form_sent_to_nowhere_gets_a_helpful_404(client: FlaskClient, address: str) -> None:
    page = client.post(address, data={"me": ["had-tb"]})
    assert page.status_code == 404
    assert "<h1" in page.text


def test_an_article_without_conditions_asks_nothing(tmp_path: Path) -> None:
    page = create_app(a_library(tmp_path).write()).test_client().get("/en/leaflet/patient/plain")
    assert "Does any of this apply?" not in page.text


@pytest.mark.pdf
def test_what_applies_stands_first_on_the_sheet_and_is_kept_even_on_a_short_one(tmp_path: Path) -> None:
    client = create_app(a_leaflet(tmp_path).write()).test_client()
    order = {"article": "leaflet", "audience": "patient", "level": "plain", "language": "en", "length": "short"}
    form = client.post("/en/handout", data={**order, "me": "pregnant", "action": "estimate"})
    assert re.search(r'value="pregnant" id="me-pregnant"[^>]* checked', form.text)
    sheet = client.post("/en/handout", data={**order, "me": "pregnant"})
    assert sheet.headers["Cache-Control"] == "no-store"
    text = " ".join(read_tags(sheet.data).text.split())
    assert text.index("What matters most") < text.index("I am pregnant") < text.index("Rest a lot.")
    assert text.index("Rest a lot.") < text.index("The main points")
    assert "Walk a little." not in text
    assert "Rest a lot." not in " ".join(read_tags(client.post("/en/handout", data=order).data).text.split())


def test_an_address_ticks_nothing_for_a_sheet(client: FlaskClient) -> None:
    page = client.get("/en/handout", query_string={**ORDER, "me": "had-tb"})
    assert 'name="me"' in page.text
    assert not re.search(r'name="me"[^>]* checked', page.text)


def test_a_library_keeps_no_version_for_a_person(tmp_path: Path) -> None:
    library = a_leaflet(tmp_path).open()
    client = create_app(library.content.root).test_client()
    served: Library = client.application.extensions["edu"].library
    client.post("/en/handout", data={"article": "leaflet", "me": "pregnant", "action": "estimate"})
    kept = served._versions.cache_info().currsize  # type: ignore[attr-defined]
    client.post("/en/handout", data={"article": "leaflet", "me": ["pregnant", "x"], "action": "estimate"})
    assert served._versions.cache_info().currsize == kept  # type: ignore[attr-defined]


def test_a_page_comes_packed_where_the_browser_can_unpack_it(client: FlaskClient) -> None:
    packed = client.get(PLAIN, headers={"Accept-Encoding": "gzip"})
    plain = client.get(PLAIN)
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.data) == plain.data
    assert len(packed.data) < len(plain.data) / 3
    assert "Accept-Encoding" in packed.headers["Vary"]
    assert "Accept-Encoding" in plain.headers["Vary"]
    known = {"If-None-Match": packed.headers["ETag"], "Accept-Encoding": "gzip"}
    assert client.get(PLAIN, headers=known).status_code == 304
    personal = client.post(PLAIN, data={"me": "had-tb"}, headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in personal.headers
