"""No request, however odd, breaks the site: every answer has a right status, our headers, and a page that helps."""

from __future__ import annotations

import io
import re
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from werkzeug.test import run_wsgi_app
from werkzeug.wrappers import Response

from edu.render.kept import Kept
from edu.render.printer import Printer
from edu.web import create_app
from tests.starter import ARTICLE


def no_press(_job: object) -> bytes:
    return b"%PDF-1.7 a sheet"


APP = create_app(printer=Printer(no_press, Kept(Path(mkdtemp()))), proxies=1)
EASY = f"/en/{ARTICLE}/patient/easy"
EXPECTED = frozenset({200, 302, 303, 304, 308, 400, 404, 405, 412, 413, 416, 422})
PARTS = [
    "en",
    "es",
    "zh-Hans",
    "EN",
    "xx",
    ARTICLE,
    "patient",
    "easy",
    "clinician",
    "easy.json",
    "easy.txt",
    "easy.exe",
]
PARTS += [
    "..",
    ".",
    "",
    "\0",
    "\xff\xfe",
    "\n",
    "choose",
    "handout",
    "assets",
    "edu.css",
    "v",
    "feed.atom",
    "sitemap.xml",
]
PARTS += ["translate", "robots.txt", "healthz", "<script>", "a" * 3000, "\u202e".encode().decode("latin-1"), "%", "%zz"]
MONSTERS = [
    "*",
    "en;q=abc,,;;==",
    ",".join(f"x{i}-y" for i in range(900)),
    "zh;q=1e999,ar;q=nan",
    "\x80",
    "ar-EG,es;q=0.1",
]
HEADERS: dict[str, list[str]] = {
    "HTTP_ACCEPT_LANGUAGE": MONSTERS,
    "HTTP_ACCEPT_ENCODING": ["gzip", "gzip;q=0", "identity;q=0", "br;q=x, *;q=0.1", ""],
    "HTTP_COOKIE": [
        "reader=patient/easy",
        "reader=\0",
        'reader="\\377"',
        "=;;a",
        "reader=" + "p" * 5000,
        "reader=a/b/c/d",
    ],
    "HTTP_IF_NONE_MATCH": ["*", '"', 'W/"a", b', "\xff"],
    "HTTP_IF_MATCH": ['"x"'],
    "HTTP_IF_MODIFIED_SINCE": ["yesterday", "Thu, 26 Nov 2099 00:00:00 GMT"],
    "HTTP_RANGE": ["bytes=0-5", "bytes=5-1", "bytes=-", "lines=1", "bytes=99999999-"],
    "HTTP_HOST": ["edu.example.org", "", "[::1", "a b", "x:99999999", '"><script>', "x/../y", "\xff"],
    "HTTP_X_FORWARDED_PREFIX": ["/edu", "//elsewhere.example", "/\\elsewhere.example", '/a"><script>', "https://x"],
    "HTTP_X_FORWARDED_HOST": ["elsewhere.example", "\x80 bad", '"><script>', "h:abc"],
    "HTTP_X_FORWARDED_PROTO": ["https", "javascript", ""],
    "HTTP_X_FORWARDED_FOR": ["999.1", ","],
}
METHODS = ["GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "FOO", "get"]
FORM = "application/x-www-form-urlencoded"
BODIES = [
    ("", b""),
    (FORM, b"audience=patient&level=easy&article=%00&me=pregnant&me=%ff"),
    (FORM, b"me=" + b"q" * 700_000),
    (FORM, b"&".join(b"a%d=1" % i for i in range(3000))),
    (FORM + "; charset=bogus", b"audience=\xff&level=%zz"),
    ("multipart/form-data", b"garbage"),
    (
        "multipart/form-data; boundary=x",
        b'--x\r\nContent-Disposition: form-data; name="logo"; filename="a"\r\n\r\n\xff',
    ),
    ("multipart/form-data; boundary=" + "y" * 500, b"--"),
    ("application/json", b'{"a":'),
    ("\xff", b"\0" * 99),
]
QUERIES = [
    "",
    "",
    "q=%00",
    "q=%ff%fe",
    "q=" + "z" * 3000,
    "lang=%00",
    "beside=",
    "beside=patient/full",
    "beside=../..",
    "&&=;",
]
QUERIES += [f"article={ARTICLE}&language=%00&level=x&paper=9&section=no", "code=%00", "ask", "%", "a" * 4000]


def asked(method: str, path: str, query: str, headers: dict[str, str], sent: tuple[str, bytes]) -> Response:
    """The answer to a request as a server hands it over, not as a well-behaved client would send it."""
    kind, body = sent
    environ: dict[str, Any] = {
        "REQUEST_METHOD": method,
        "SCRIPT_NAME": "",
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "CONTENT_TYPE": kind,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": io.StringIO(),
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
        **headers,
    }
    return Response(*run_wsgi_app(APP, environ, buffered=True))


def assert_answered(answer: Response, method: str) -> None:
    assert answer.status_code in EXPECTED
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    to = answer.headers.get("Location", "/")
    assert re.match(r"/(?![/\\])", to), to
    if answer.mimetype != "text/html" or answer.headers.get("Content-Encoding"):
        return
    text = answer.get_data(as_text=True)
    assert "<script>" not in text
    assert 'href="//' not in text
    if answer.status_code >= 400 and method != "HEAD":
        assert "<h1" in text
        assert 'href="' in text


@settings(max_examples=150, deadline=None)
@given(
    method=st.sampled_from(METHODS),
    parts=st.lists(st.sampled_from(PARTS) | st.text(st.characters(max_codepoint=255), max_size=6), max_size=5),
    query=st.sampled_from(QUERIES) | st.text(st.characters(max_codepoint=255), max_size=12),
    headers=st.fixed_dictionaries({}, optional={name: st.sampled_from(values) for name, values in HEADERS.items()}),
    sent=st.sampled_from(BODIES),
)
def test_no_request_however_odd_is_answered_with_a_500(
    method: str, parts: list[str], query: str, headers: dict[str, str], sent: tuple[str, bytes]
) -> None:
    assert_answered(asked(method, "/" + "/".join(parts), query, headers, sent), method)


@pytest.mark.parametrize("name", HEADERS)
def test_no_header_however_odd_breaks_a_page(name: str) -> None:
    for value in HEADERS[name]:
        for path in (EASY, "/", f"/en/{ARTICLE}", "/en/", "/assets/edu.css", "/nothing"):
            assert_answered(asked("GET", path, "", {name: value}, ("", b"")), "GET")


@pytest.mark.parametrize("sent", BODIES, ids=range(len(BODIES)))
def test_no_form_however_odd_breaks_a_page(sent: tuple[str, bytes]) -> None:
    for path in (EASY, "/en/choose", "/en/handout", "/", "/nothing", "/assets/edu.css"):
        assert_answered(asked("POST", path, "", {}, sent), "POST")


@pytest.mark.parametrize(("path", "length"), [("/en/choose", 3_000_000), ("/en/handout", 17_000_000)])
def test_a_form_that_is_too_large_is_refused_with_a_page(path: str, length: int) -> None:
    answer = asked("POST", path, "", {}, (FORM, b"note=" + b"q" * length))
    assert answer.status_code == 413
    assert "<h1" in answer.get_data(as_text=True)
