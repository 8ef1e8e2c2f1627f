"""The site through a real HTTP client: choosing, reading, switching, errors, headers."""

from __future__ import annotations

import html
import re
import shutil
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from edu.audiences import Reader
from edu.library import Library
from edu.web import create_app
from tests.library_builder import a_library
from tests.starter import ARTICLE, copy_of_the_starter

LIBRARY = Library.open()
APP = create_app()
READERS = [reader for locale in LIBRARY.locales for reader in LIBRARY.readers(locale)]


@pytest.fixture
def client() -> FlaskClient:
    return create_app().test_client()


def test_the_first_page_asks_which_best_describes_you_in_the_browsers_language(client: FlaskClient) -> None:
    page = client.get("/", headers={"Accept-Language": "es-MX,en;q=0.5"})
    assert page.status_code == 200
    assert page.headers["Content-Language"] == "es"
    assert '<html lang="es"' in page.text
    assert "Accept-Language" in page.headers["Vary"]
    assert 'value="clinician"' in page.text


def test_a_choice_is_remembered_in_one_cookie_that_holds_nothing_else(client: FlaskClient) -> None:
    sent = client.post("/en/choose", data={"audience": "patient", "level": "easy", "article": ARTICLE})
    assert sent.status_code == 303
    assert sent.headers["Location"] == f"/en/{ARTICLE}/patient/easy"
    cookies = sent.headers.getlist("Set-Cookie")
    assert len(cookies) == 1
    assert cookies[0].startswith("reader=patient/easy;")
    assert "HttpOnly" in cookies[0]
    assert "SameSite=Lax" in cookies[0]
    again = client.get(f"/en/{ARTICLE}")
    assert (again.status_code, again.headers["Location"]) == (302, f"/en/{ARTICLE}/patient/easy")
    assert again.headers["Cache-Control"] == "no-store"


def test_who_would_rather_not_say_gets_the_plain_version_and_no_cookie(client: FlaskClient) -> None:
    sent = client.post("/en/choose", data={"audience": "", "article": ARTICLE})
    assert sent.headers["Location"] == f"/en/{ARTICLE}/patient/plain"
    assert "reader=;" in sent.headers["Set-Cookie"]
    assert "Max-Age=0" in sent.headers["Set-Cookie"]


def test_without_a_choice_an_article_asks_first(client: FlaskClient) -> None:
    page = client.get(f"/en/{ARTICLE}")
    assert page.status_code == 200
    assert f'value="{ARTICLE}"' in page.text


@pytest.mark.parametrize("reader", READERS, ids=lambda r: f"{r.locale}-{r.address}")
def test_every_version_is_a_page_with_all_that_it_says(client: FlaskClient, reader: Reader) -> None:
    page = client.get(f"/{reader.locale}/{ARTICLE}/{reader.address}")
    assert page.status_code == 200
    assert page.headers["Content-Language"] == reader.locale
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", page.text))
    text = html.unescape(text)
    edition = LIBRARY.edition(ARTICLE, reader)
    for block in edition.version.blocks():
        plain = re.sub(r"\s+", " ", block.text)
        assert plain in text, plain
    assert edition.version.number in text
    for numbered in edition.version.sources:
        assert numbered.source.title.rstrip(".") in text


def test_a_page_is_cacheable_and_answers_a_known_etag_with_304(client: FlaskClient) -> None:
    page = client.get(f"/en/{ARTICLE}/patient/easy")
    assert page.headers["Cache-Control"] == "public, max-age=300"
    assert "Set-Cookie" not in page.headers
    again = client.get(f"/en/{ARTICLE}/patient/easy", headers={"If-None-Match": page.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


@pytest.mark.parametrize(
    ("address", "to", "status"),
    [
        (f"/en/{ARTICLE}/patient", f"/en/{ARTICLE}/patient/plain", 308),
        (f"/en/{ARTICLE}/clinician/full", f"/en/{ARTICLE}/clinician", 308),
        (f"/en/{ARTICLE}/clinician/full.json", f"/en/{ARTICLE}/clinician.json", 308),
        (f"/es-MX/{ARTICLE}/patient/easy", f"/es/{ARTICLE}/patient/easy", 302),
        ("/ES/", "/es/", 302),
    ],
)
def test_another_spelling_of_an_address_is_sent_to_the_right_one(
    client: FlaskClient, address: str, to: str, status: int
) -> None:
    answer = client.get(address)
    assert (answer.status_code, answer.headers["Location"]) == (status, to)


@pytest.mark.parametrize(
    "address",
    [
        "/xx/",
        "/en/nothing",
        f"/en/{ARTICLE}/nurse",
        f"/en/{ARTICLE}/patient/hard",
        f"/en/{ARTICLE}/clinician.doc",
        f"/xx/{ARTICLE}/patient/easy",
        "/en/a/b/c/d",
        "/assets/nothing.css",
    ],
)
def test_what_is_not_there_gets_a_helpful_404(client: FlaskClient, address: str) -> None:
    page = client.get(address)
    assert page.status_code == 404
    assert f"/en/{ARTICLE}" in page.text
    assert "<h1" in page.text


def test_a_404_speaks_the_language_of_its_address(client: FlaskClient) -> None:
    assert client.get("/es/nada").headers["Content-Language"] == "es"


def test_every_answer_is_guarded(client: FlaskClient) -> None:
    for address in ("/", "/en/", f"/en/{ARTICLE}/patient/easy", "/nothing"):
        headers = client.get(address).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"


def test_a_page_asks_nothing_of_another_site(client: FlaskClient) -> None:
    page = client.get(f"/en/{ARTICLE}/patient/plain").text
    assert not re.findall(r"""(?:src|data-src|srcset)=["']?https?:""", page)
    fetched = [link for link in re.findall(r"<link[^>]+>", page) if not re.search(r'rel="(canonical|alternate)"', link)]
    assert fetched
    assert not [link for link in fetched if re.search(r"""href=["']?(https?:)?//""", link)]


def test_json_and_text_say_the_same_version(client: FlaskClient) -> None:
    data = client.get(f"/en/{ARTICLE}/patient/easy.json").json
    assert data is not None
    version = LIBRARY.version(ARTICLE, Reader("patient", "easy"))
    assert data["digest"] == version.digest
    assert [claim["id"] for section in data["sections"] for claim in section["claims"]] == [
        claim.id for claim in version.claims()
    ]
    text = " ".join(client.get(f"/en/{ARTICLE}/patient/easy.txt").text.split())
    assert all(" ".join(block.text.split()) in text for block in version.blocks())


def test_it_works_behind_a_proxys_prefix() -> None:
    client = create_app(proxies=1).test_client()
    page = client.get(f"/en/{ARTICLE}/patient/easy", headers={"X-Forwarded-Prefix": "/edu"})
    links = re.findall(r'(?:href|action|src)="(/[^"]*)"', page.text)
    assert links
    assert all(link.startswith("/edu/") for link in links)


def test_hostile_text_in_a_library_is_escaped(tmp_path: Path) -> None:
    root = copy_of_the_starter(tmp_path)
    settings_file = root / "library.yaml"
    text = re.sub(r"(?m)^name: .*$", "name: '<script>alert(1)</script>'", settings_file.read_text())
    text = re.sub(r"(?m)^contact: .*$", "contact: '\"><img src=x onerror=alert(1)>'", text)
    settings_file.write_text(text)
    client = create_app(root).test_client()
    for address in ("/", "/en/", f"/en/{ARTICLE}/patient/easy", "/nothing"):
        page = client.get(address).text
        assert "<script>alert" not in page
        assert "<img src=x" not in page


def test_a_bad_edit_keeps_the_last_good_library_serving(tmp_path: Path) -> None:
    root = copy_of_the_starter(tmp_path)
    client = create_app(root, reload=True).test_client()
    path = root / "articles" / f"{ARTICLE}.yaml"
    good = path.read_text()
    path.write_text(good.replace("quantity: 300 mg", "quantity: 450 mg"))
    assert "450\xa0mg" in client.get(f"/en/{ARTICLE}/patient/easy").text
    path.write_text(good.replace("quantity: 300 mg", "quantity: 300 mgs"))
    page = client.get(f"/en/{ARTICLE}/patient/easy")
    assert page.status_code == 200
    assert "450\xa0mg" in page.text


@pytest.mark.parametrize("is_reloading", [True, False])
def test_whatever_is_broken_in_a_served_library_it_goes_on_serving(tmp_path: Path, *, is_reloading: bool) -> None:
    library = a_library(tmp_path).write()
    client = create_app(library, reload=is_reloading).test_client()
    article, settings_file = library / "articles" / "leaflet.yaml", library / "library.yaml"

    def is_served() -> bool:
        pages = [client.get(f"/en/{address}") for address in ("", "leaflet/patient/plain", "leaflet/clinician.txt")]
        return all(page.status_code == 200 for page in pages) and "Ask your doctor or nurse" in pages[1].text

    assert is_served()
    good = article.read_text("utf-8")
    for broken in ("", "\t", "x: " + "[" * 60000, "id: leaflet\n", good.replace("ask", "as k"), good + good):
        article.write_text(broken, "utf-8")
        assert is_served(), broken[:20]
    article.write_bytes(b"\xff\xfe\x00")
    assert is_served()
    article.unlink()
    article.mkdir()
    assert is_served()
    article.rmdir()
    article.symlink_to(article)
    assert is_served()
    article.unlink()
    article.write_text(good, "utf-8")
    settings_file.write_text(settings_file.read_text("utf-8").replace("en", "xx"), "utf-8")
    assert is_served()
    shutil.rmtree(library)
    assert is_served()
