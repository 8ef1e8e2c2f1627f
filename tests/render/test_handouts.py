"""Handouts of the starter library, read back from the PDF: what stands in them, tagged how, and alike each time."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from edu import Library, Reader, pdf
from tests.pdf.reading import faults, read_tags
from tests.starter import ARTICLE, changed_starter

pytestmark = pytest.mark.pdf

LIBRARY = Library.open()
READERS = [Reader("patient", "easy"), Reader("clinician"), Reader("caregiver", "", "es")]


@cache
def sheet(reader: Reader, paper: str = "a4") -> bytes:
    return pdf(LIBRARY.edition(ARTICLE, reader), paper=paper)


def words(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("reader", READERS, ids=lambda r: f"{r.locale}-{r.address}")
def test_a_handout_is_pdf_ua_by_a_validator(reader: Reader) -> None:
    assert faults(sheet(reader)) == []


@pytest.mark.parametrize("reader", READERS, ids=lambda r: f"{r.locale}-{r.address}")
def test_a_handout_says_all_of_its_version_in_order(reader: Reader) -> None:
    version = LIBRARY.version(ARTICLE, reader)
    text = words(read_tags(sheet(reader)).text)
    position = 0
    for section in version.sections:
        if section.role == "when-to-call":
            continue  # its claims stand by urgency; see the next test
        for claim in section.claims:
            found = text.find(words(claim.block.text), position)
            assert found >= 0, claim.block.text
            position = found
    for claim in version.claims():
        assert words(claim.block.text) in text


def test_a_handout_names_its_version_state_and_date_on_every_page(tmp_path: Path) -> None:
    edition = LIBRARY.edition(ARTICLE, Reader("patient", "easy"))
    with pikepdf.open(BytesIO(sheet(Reader("patient", "easy")))) as file:
        assert str(file.Root.Lang) == "en"
        assert str(file.docinfo["/Title"]) == edition.version.title.text
        pages = len(file.pages)
    out = tmp_path / "sheet.pdf"
    out.write_bytes(sheet(Reader("patient", "easy")))
    text = subprocess.run(["pdftotext", "-layout", out, "-"], capture_output=True, text=True, check=True).stdout
    sheets = text.split("\f")[:pages]
    for number, text in enumerate(sheets, start=1):
        assert edition.version.number in text
        assert "Draft, not yet reviewed" in text
        assert f"Page {number} of {pages}" in text
        assert "November 24, 2026" in text


def test_letter_and_a4_are_their_sizes() -> None:
    sizes = {}
    for paper in ("a4", "letter"):
        with pikepdf.open(BytesIO(sheet(Reader("patient", "easy"), paper))) as file:
            box = file.pages[0].mediabox
            sizes[paper] = (round(float(box[2])), round(float(box[3])))
    assert sizes == {"a4": (595, 842), "letter": (612, 792)}


def test_the_same_edition_is_the_same_bytes() -> None:
    again = Library.open().edition(ARTICLE, Reader("patient", "easy"))
    assert pdf(again) == sheet(Reader("patient", "easy"))


def test_a_changed_dose_changes_on_paper(tmp_path: Path) -> None:
    changed = changed_starter(tmp_path, ("quantity: 300 mg", "quantity: 450 mg"))
    for reader in (Reader("patient", "easy"), Reader("patient", "easy", "es")):
        text = read_tags(pdf(changed.edition(ARTICLE, reader))).text
        assert "450" in text
        assert "300 mg" not in text
