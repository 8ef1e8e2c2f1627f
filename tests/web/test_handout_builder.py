"""Ordering a handout on the form, and asking later whether the sheet is still right."""

from __future__ import annotations

import html
import logging
import re
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from flask.testing import FlaskClient
from PIL import Image

from edu.audiences import Reader
from edu.cli import main
from edu.library import Library
from edu.render.job import Job
from edu.render.kept import Kept
from edu.render.printer import Printer
from edu.web import create_app
from tests.pdf.reading import read_tags
from tests.starter import ARTICLE, copy_of_the_starter

ORDER = {"article": ARTICLE, "audience": "patient", "level": "easy", "language": "es", "paper": "letter"}


@pytest.fixture
def client() -> FlaskClient:
    return create_app().test_client()


def words(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_the_form_is_prefilled_from_the_address_but_never_with_a_patient(client: FlaskClient) -> None:
    page = client.get(f"/en/handout?article={ARTICLE}&level=easy&language=es&first_name=Ana&note=secret").text
    assert re.search(r'value="easy" id="level-easy" checked', page)
    assert re.search(r'<option value="es" lang="es" selected', page)
    assert "Ana" not in page
    assert "secret" not in page


@pytest.mark.pdf
def test_the_sheet_holds_what_was_ordered_and_no_cache_keeps_it(client: FlaskClient) -> None:
    sent = client.post(
        "/en/handout", data={**ORDER, "beside": "en", "clinic": "North Clinic", "first_name": "Ana", "note": "Call me."}
    )
    assert sent.status_code == 200
    assert sent.mimetype == "application/pdf"
    assert sent.headers["Cache-Control"] == "no-store"
    assert "Ana" not in str(sent.headers)
    text = words(read_tags(sent.data).text)
    for said in ("North Clinic", "Ana", "Call me."):
        assert words(said) in text


@pytest.mark.pdf
def test_what_is_typed_for_a_patient_is_in_no_log(client: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        client.post("/en/handout", data={**ORDER, "first_name": "Anastasia", "note": "private words"})
        client.post("/en/handout", data={**ORDER, "first_name": "Anastasia", "note": "private words" * 200})
    assert "Anastasia" not in caplog.text
    assert "private" not in caplog.text


def picture(size: tuple[int, int]) -> BytesIO:
    out = BytesIO()
    Image.new("RGB", size, "navy").save(out, "PNG")
    out.seek(0)
    return out


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("note", "much too long " * 200),
        ("first_name", "A" * 61),
        ("section", "no-such-section"),
        ("logo", (BytesIO(b'<svg xmlns="http://www.w3.org/2000/svg"/>'), "logo.svg")),
        ("logo", (BytesIO(b"\xff\xd8" + b"x" * 6_000_000), "photo.jpg")),
        ("article", "no-such-article"),
    ],
)
def test_a_wrong_field_is_named_and_everything_else_is_kept(client: FlaskClient, field: str, value: object) -> None:
    order = {**ORDER, "clinic": "North Clinic", "first_name": "Ana", "note": "Call me.", field: value}
    page = client.post("/en/handout", data=order, content_type="multipart/form-data")
    assert page.status_code == 422
    assert f'id="{field}-fault"' in page.text
    kept = html.unescape(page.text)
    for name, text in (("clinic", "North Clinic"), ("first_name", "Ana"), ("note", "Call me.")):
        if name != field:
            assert text in kept
    assert re.search(r'<option value="es" lang="es" selected', page.text)


def test_signs_that_no_paper_shows_are_not_printed_and_a_topic_is_printed_once(tmp_path: Path) -> None:
    jobs: list[Job] = []

    def press(job: Job) -> bytes:
        jobs.append(job)
        return b"%PDF"

    client = create_app(printer=Printer(press, Kept(tmp_path))).test_client()
    typed = {"first_name": "A\0n\x1ba\u202e", "note": "Call\x07 me.\r\nToday.\uffff", "clinic": "North\x00"}
    sent = client.post("/en/handout", data={**ORDER, **typed, "article": [ARTICLE] * 9})
    assert sent.status_code == 200
    (job,) = jobs
    assert "<bdi>Ana</bdi>" in job.html
    assert '<p dir="auto">Call me.</p><p dir="auto">Today.</p>' in job.html
    assert "<bdi>North</bdi>" in job.html
    assert job.html.count("<h1") == 1


def test_the_estimate_comes_without_javascript_and_grows_with_large_print(client: FlaskClient) -> None:
    pages = []
    for size in ("standard", "large"):
        page = client.post("/en/handout", data={**ORDER, "print": size, "action": "estimate"})
        assert page.status_code == 200
        found = re.search(r"About (\d+) pages", page.text)
        assert found
        pages.append(int(found[1]))
    assert pages[1] > pages[0]


def test_a_sheet_is_answered_for_after_the_page_has_changed(tmp_path: Path) -> None:
    root = copy_of_the_starter(tmp_path)
    run = CliRunner()
    made = run.invoke(main, ["release", "--library", str(root)])
    assert made.exit_code == 0, made.output
    code = next(line.split()[0] for line in made.stdout.splitlines() if line.endswith(f"en/{ARTICLE}/patient/easy"))
    again = run.invoke(main, ["release", "--library", str(root)])
    assert "Released 0 versions" in again.stderr

    current = create_app(root).test_client().get(f"/v/{code}")
    assert current.status_code == 200
    assert "Yes. This sheet says what the page says today." in current.text

    article = root / "articles" / f"{ARTICLE}.yaml"
    article.write_text(article.read_text().replace("quantity: 300 mg", "quantity: 450 mg"))
    changed = create_app(root).test_client().get(f"/v/{code.lower()}")
    assert "No. The page has changed" in changed.text
    text = html.unescape(re.sub(r"<[^>]+>", "", changed.text))
    assert "Each drip has 300 mg" in text
    assert "Each drip has 450 mg" in text
    told = run.invoke(main, ["release", "status", code, "--library", str(root)])
    assert told.stdout.startswith("superseded")

    run.invoke(main, ["release", "withdraw", code, "--reason", "The dose was wrong.", "--library", str(root)])
    page = create_app(root).test_client().get(f"/v/{code}").text
    assert page.index("This sheet was withdrawn") < page.index("The dose was wrong.") < page.index("What has changed")


def test_only_a_released_version_is_no_draft(tmp_path: Path) -> None:
    root = copy_of_the_starter(tmp_path)
    reader = Library.open(root).readers("en")[0]
    assert not Library.open(root).edition(ARTICLE, reader).standing.is_released
    CliRunner().invoke(main, ["release", "--library", str(root)])
    assert Library.open(root).edition(ARTICLE, reader).standing.is_released
    assert not Library.open(root).edition(ARTICLE, reader).standing.is_approved


@pytest.mark.parametrize("code", ["7F3A-91C2", "abc", "../../etc/passwd", "<script>", "%00"])
def test_an_unknown_number_gets_a_helpful_answer(client: FlaskClient, code: str) -> None:
    page = client.get("/v/", query_string={"code": code})
    assert page.status_code == 404
    assert "foot of the sheet" in page.text
    assert "<script>" not in page.text


def test_whoever_fills_in_the_form_reads_it_in_their_own_language_whatever_the_sheets_is(client: FlaskClient) -> None:
    ours = Library.open().version(ARTICLE, Reader("patient", "easy", "en"))
    page = html.unescape(client.get(f"/en/handout?article={ARTICLE}&level=easy&language=zh-Hans").text)
    assert f">{ours.sections[0].title.text}</label>" in page


@pytest.mark.parametrize("locale", ["en", "es"])
def test_conditions_are_called_as_clinicians_call_them_and_as_patients_do_on_the_sheet(
    client: FlaskClient, locale: str
) -> None:
    library = Library.open()
    patient, clinician = (
        {each.id: each.label.text for each in library.version(ARTICLE, Reader(audience, locale=locale)).conditions}
        for audience in ("patient", "clinician")
    )
    page = html.unescape(client.get(f"/{locale}/handout?article={ARTICLE}").text)
    assert set(patient) <= set(clinician)
    for condition, label in patient.items():
        assert f">{clinician[condition]}</label>" in page
        assert f">{label}</label>" not in page
    order = {"article": ARTICLE, "language": locale, "me": "had-tb"}
    text = read_tags(client.post(f"/{locale}/handout", data=order).data).text
    assert patient["had-tb"] in text
