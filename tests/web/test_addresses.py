"""What an address leads to, whoever forwards it and whatever became of the article: through a real client."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from edu.content import LibraryError
from edu.library import Library
from edu.web import create_app
from tests.starter import ARTICLE, copy_of_the_starter

EASY = f"/en/{ARTICLE}/patient/easy"


def moved(folder: Path, lines: str) -> Path:
    root = copy_of_the_starter(folder)
    with (root / "library.yaml").open("a", encoding="utf-8") as file:
        file.write(lines)
    return root


@pytest.fixture(scope="module")
def app() -> Flask:
    return create_app()


def test_a_renamed_article_is_found_at_its_old_address(tmp_path: Path) -> None:
    client = create_app(moved(tmp_path, f"renamed: {{uplizna: {ARTICLE}}}\n"), proxies=1).test_client()
    for old, new in (
        ("/en/uplizna", f"/en/{ARTICLE}"),
        ("/es/uplizna/patient/easy?beside=patient/full", f"/es/{ARTICLE}/patient/easy?beside=patient/full"),
        ("/en/uplizna/clinician.json", f"/en/{ARTICLE}/clinician.json"),
    ):
        answer = client.get(old, headers={"X-Forwarded-Prefix": "/edu/"})
        assert (answer.status_code, answer.headers["Location"]) == (308, "/edu" + new)
    sent = client.post("/en/uplizna/patient/easy", data={"me": "pregnant"}, follow_redirects=True)
    assert sent.status_code == 200
    assert "What matters most" in sent.text


def test_a_retired_article_says_so_in_the_readers_language(tmp_path: Path) -> None:
    client = create_app(moved(tmp_path, "retired: [old-drug]\n")).test_client()
    for address in ("/en/old-drug", "/en/old-drug/patient/easy", "/en/old-drug/clinician.pdf"):
        page = client.get(address)
        assert page.status_code == 410
        assert "We no longer publish this topic" in page.text
        assert f"/en/{ARTICLE}" in page.text
    assert client.get("/es/old-drug").headers["Content-Language"] == "es"
    assert client.get("/en/older-drug").status_code == 404


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (f"retired: [{ARTICLE}]\n", "is retired, and is there"),
        (f"renamed: {{{ARTICLE}: other}}\n", "is renamed, and is there"),
        ("renamed: {uplizna: inebilizumab-nmsd}\n", f"Did you mean {ARTICLE}?"),
    ],
)
def test_an_article_can_not_be_gone_and_there(tmp_path: Path, lines: str, said: str) -> None:
    with pytest.raises(LibraryError, match=said.replace("?", r"\?")):
        Library.open(moved(tmp_path, lines))


def test_a_forwarded_prefix_never_leads_elsewhere() -> None:
    client = create_app(proxies=1).test_client()
    for prefix in ("//elsewhere.example", "/\\elsewhere.example", "https://elsewhere.example", "/a b", "/a//b"):
        for address in ("/en/", f"/en/{ARTICLE}"):
            page = client.get(address, headers={"X-Forwarded-Prefix": prefix})
            assert page.status_code == 200
            assert prefix not in page.text
            assert 'href="/en/"' in page.text


def test_pages_may_be_framed_by_the_sites_that_the_operator_names_and_by_no_other() -> None:
    framed = create_app(frames="https://ehr.example.org").test_client()
    for client, expected in (
        (framed, "frame-ancestors https://ehr.example.org"),
        (create_app().test_client(), "'none'"),
    ):
        for address in (EASY, "/", "/nothing", "/assets/edu.css"):
            headers = client.get(address).headers
            assert headers["Content-Security-Policy"].endswith(expected)
            assert ("X-Frame-Options" in headers) == (client is not framed)


def test_a_page_read_again_is_the_same_and_the_same_for_everybody(app: Flask) -> None:
    first = app.test_client().get(EASY)
    for cookie, language in (("", ""), ("clinician", "ar")):
        client = app.test_client()
        client.set_cookie("reader", cookie)
        again = client.get(EASY, headers={"Accept-Language": language})
        assert again.status_code == 200
        assert again.data == first.data
        for name in ("ETag", "Cache-Control", "Vary", "Content-Language", "Content-Security-Policy", "Content-Type"):
            assert again.headers.get(name) == first.headers.get(name), name
    packed = app.test_client().get(EASY, headers={"Accept-Encoding": "gzip"})
    assert gzip.decompress(packed.data) == first.data
    assert app.test_client().get(EASY, headers={"Accept-Encoding": "gzip;q=0"}).data == first.data


@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_a_page_asked_after_by_its_mark_or_for_its_head_has_the_same_headers(app: Flask, encoding: str) -> None:
    address = EASY if encoding else EASY.replace("easy", "full")
    for _ in ("made", "kept"):
        client, accept = app.test_client(), {"Accept-Encoding": encoding}
        page = client.get(address, headers=accept)
        head = client.head(address, headers=accept)
        assert head.data == b""
        known = client.get(address, headers={**accept, "If-None-Match": page.headers["ETag"]})
        assert (known.status_code, known.data) == (304, b"")
        for name in ("ETag", "Cache-Control", "Vary"):
            assert page.headers[name] == head.headers[name] == known.headers[name]
        assert head.headers["Content-Length"] == page.headers["Content-Length"] == str(len(page.data))
        changed = client.get(address, headers={**accept, "If-None-Match": '"another"'})
        assert changed.status_code == 200


def test_nothing_that_depends_on_who_asks_is_kept(app: Flask) -> None:
    def client() -> FlaskClient:
        return app.test_client()

    plain = client().get(EASY).text
    assert "What matters most" in client().post(EASY, data={"me": "pregnant"}).text
    assert client().get(EASY).text == plain
    for reader, to in (("patient/full", "patient/full"), ("clinician", "clinician")):
        known = client()
        known.set_cookie("reader", reader)
        answer = known.get(f"/en/{ARTICLE}")
        assert answer.headers["Location"].endswith(to)
    assert client().get("/", headers={"Accept-Language": "es"}).headers["Content-Language"] == "es"
    assert client().get("/", headers={"Accept-Language": "ar"}).headers["Content-Language"] == "ar"
    for host in ("one.example", "two.example"):
        assert f"http://{host}/en/" in client().get(EASY, base_url=f"http://{host}").text


def test_machines_are_shown_the_map_of_the_site(app: Flask) -> None:
    answer = app.test_client().get("/robots.txt", base_url="https://edu.example.org/")
    assert answer.mimetype == "text/plain"
    assert "Sitemap: https://edu.example.org/sitemap.xml" in answer.text
