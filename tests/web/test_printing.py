"""The site while its press is busy, broken or asked for too much: an answer in the reader's language, nothing lost."""

from __future__ import annotations

import html
import logging
import os
import re
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from edu.render.job import Job
from edu.render.kept import Kept
from edu.render.press_errors import BusyError, failed, too_slow
from edu.render.press_room import Limits, PressRoom
from edu.render.printer import Printer
from edu.web import create_app
from tests.starter import ARTICLE

TYPED = {"first_name": "Anastasia", "note": "Private words.", "clinic": "North Clinic"}
ORDER = {"article": ARTICLE, "audience": "patient", "level": "easy", "language": "es", "print": "large", **TYPED}
SHEET = f"/es/{ARTICLE}/patient/easy.pdf"


def client_of(press: object, folder: Path) -> FlaskClient:
    return create_app(printer=Printer(press, Kept(folder))).test_client()  # type: ignore[arg-type]


def refusing(error: Exception) -> object:
    def press(job: Job) -> bytes:
        raise error

    return press


@pytest.fixture
def room() -> Iterator[PressRoom]:
    room = PressRoom(Limits(workers=1, queue=0))
    yield room
    room.close()


@pytest.mark.pdf
def test_past_the_line_a_page_says_when_to_come_again(room: PressRoom, tmp_path: Path) -> None:
    client = client_of(room.print, tmp_path)
    assert client.get(SHEET).mimetype == "application/pdf"
    (pid,) = room.pids
    os.kill(pid, signal.SIGSTOP)
    with ThreadPoolExecutor(1) as threads:
        first = threads.submit(client.application.test_client().post, "/es/handout", data=ORDER)
        while room.at_work == 0:
            time.sleep(0.01)
        refused = client.get(f"/es/{ARTICLE}/clinician.pdf")
        pages = [client.get(address).status_code for address in ("/es/", f"/es/{ARTICLE}/patient/easy", SHEET)]
        os.kill(pid, signal.SIGCONT)
        assert first.result().mimetype == "application/pdf"
    assert refused.status_code == 503
    assert int(refused.headers["Retry-After"]) >= 1
    assert refused.mimetype == "text/html"
    assert refused.headers["Content-Language"] == "es"
    assert refused.headers["Cache-Control"] == "no-store"
    assert pages == [200, 200, 200]  # pages, and the sheet that was printed before, need no press
    assert client.get(f"/es/{ARTICLE}/clinician.pdf").status_code == 200


def test_the_page_of_a_busy_press_is_in_the_readers_language(tmp_path: Path) -> None:
    client = client_of(refusing(BusyError(7)), tmp_path)
    pages = {}
    for locale in ("en", "es", "ar"):
        refused = client.get(f"/{locale}/{ARTICLE}/patient/easy.pdf")
        assert (refused.status_code, refused.headers["Retry-After"]) == (503, "7")
        pages[locale] = re.findall(r"<h1>(.*?)</h1>", refused.text)[0]
        assert f'<html lang="{locale}"' in refused.text
    assert len(set(pages.values())) == len(pages)


@pytest.mark.parametrize(
    ("error", "status"), [(BusyError(7), 503), (too_slow(60), 422), (failed("a fault"), 500), (ValueError("x"), 500)]
)
def test_a_sheet_that_cant_be_had_now_loses_nothing_that_was_typed(
    error: Exception, status: int, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    client = client_of(refusing(error), tmp_path)
    with caplog.at_level(logging.DEBUG):
        refused = client.post("/es/handout", data=ORDER)
    assert refused.status_code == status
    assert refused.headers.get("Retry-After") == ("7" if status == 503 else None)
    page = html.unescape(refused.text)
    for typed in TYPED.values():
        assert typed in page
        assert typed not in caplog.text
    assert re.search(r'id="print-large" checked', page)
    assert re.search(r'role="alert"', page)
    target = re.findall(r'role="alert">.*?href="#(\w+)"', page, re.DOTALL)[0]
    assert f'id="{target}"' in page


@pytest.mark.pdf
def test_a_letter_that_no_font_has_is_told_on_the_form_and_in_no_log(
    room: PressRoom, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    client = client_of(room.print, tmp_path)
    with caplog.at_level(logging.DEBUG):
        refused = client.post("/en/handout", data={**ORDER, "note": "Private \U000f0000"})
    assert refused.status_code == 422
    assert "Private \U000f0000" in refused.text
    assert "can't be printed here" in html.unescape(refused.text)
    for told in ("\U000f0000", "F0000", "Private", "Anastasia"):
        assert told not in caplog.text


@pytest.mark.parametrize("field", ["first_name", "note", "clinic", "phone"])
def test_what_is_typed_on_the_form_is_in_no_cache(field: str, tmp_path: Path) -> None:
    printed = []

    def press(job: Job) -> bytes:
        printed.append("Anastasia" in job.html)
        return b"%PDF"

    client = client_of(press, tmp_path / "kept")
    plain = {name: value for name, value in ORDER.items() if name not in TYPED}
    for _ in range(2):
        assert client.post("/en/handout", data={**plain, field: "Anastasia"}).data == b"%PDF"
    assert printed == [True, True]
    assert not (tmp_path / "kept").exists()


def test_a_sheet_on_which_nothing_was_typed_is_printed_once(tmp_path: Path) -> None:
    printed = []

    def press(job: Job) -> bytes:
        printed.append(job)
        return b"%PDF"

    client = client_of(press, tmp_path)
    plain = {name: value for name, value in ORDER.items() if name not in TYPED}
    for _ in range(3):
        assert client.post("/en/handout", data=plain).data == b"%PDF"
    assert len(printed) == 1
