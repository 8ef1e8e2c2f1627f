"""Handouts of the starter library, read back from the PDF: what stands in them, tagged how, and alike each time."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from functools import cache
from html import unescape
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from edu import Library, Reader, pdf
from edu.audiences import Length, Selection
from edu.render.estimate import estimate
from edu.render.handout import Clinic, Handout, Personal
from edu.render.logos import LogoError, read_logo
from edu.render.pdf import pdf as handout_pdf
from edu.render.sheet import sheet_html
from edu.rendering import leaves
from edu.wording.locales import conventions
from tests.library_builder import SPANISH, a_library
from tests.pdf.reading import faults, read_page, read_tags
from tests.starter import ARTICLE, changed_starter, copy_of_the_starter

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
    early = {"key-points": 0, "when-to-call": 1}
    for section in sorted(version.sections, key=lambda section: early.get(section.role, 2)):
        for claim in section.claims:
            if claim.urgency:
                continue  # these stand by urgency, wherever the article has them
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
        assert "Not yet reviewed · draft" in text
        assert f"Page {number} of {pages}" in text
        assert conventions("en").date(LIBRARY.content.article(ARTICLE).updated) in text


def test_a_long_title_in_large_print_pushes_no_version_off_the_paper(tmp_path: Path) -> None:
    edition = LIBRARY.edition(ARTICLE, Reader("caregiver", "", "ar"))
    out = tmp_path / "sheet.pdf"
    out.write_bytes(pdf(edition, paper="letter", large_print=True))
    text = subprocess.run(["pdftotext", out, "-"], capture_output=True, text=True, check=True).stdout
    sheets = text.split("\f")[:-1]
    assert len(sheets) > 10
    for sheet_text in sheets:
        assert edition.version.number in sheet_text


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


def picture(size: tuple[int, int], kind: str) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, "navy").save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize(("beside", "paper", "size"), [("ar", "letter", "large"), ("en", "a4", "standard")])
def test_the_heaviest_sheets_are_light_and_whole(beside: str, paper: str, size: str) -> None:
    """Chinese has the heaviest letters, Arabic is painted in the most pieces, large print takes the most pages."""
    found = leaves(LIBRARY, [ARTICLE], Reader("patient", "full", "zh-Hans"), beside=beside)
    handout = Handout(
        found,
        paper=paper,
        print=size,
        clinic=Clinic("North Clinic", "555-0123"),
        personal=Personal("Ana", "Call us on Monday."),
        teach_back=True,
        trace_at="https://edu.example.org/v/",
    )
    raw = handout_pdf(handout, LIBRARY.templates)
    assert len(raw) < 200_000
    assert faults(raw) == []
    text = words(read_tags(raw).text)
    for edition in (found[0].edition, found[0].for_clinic):
        assert edition is not None
        if edition.version.direction == "rtl":
            continue  # what is painted leftwards is read back letter by letter
        for claim in edition.version.claims():
            assert words(claim.block.text) in text


def test_a_packet_in_two_languages_with_all_that_a_clinic_adds_is_pdf_ua() -> None:
    reader = Reader("patient", "easy", "es")
    handout = Handout(
        leaves(LIBRARY, [ARTICLE, ARTICLE], reader, Selection(length=Length.SHORT), "en"),
        paper="letter",
        print="large",
        clinic=Clinic("North Clinic", "555-0123", read_logo(picture((900, 300), "JPEG"))),
        personal=Personal("Ana", "Call us on Monday.\n<b>Bring</b> your card."),
        teach_back=True,
        trace_at="https://edu.example.org/v/",
    )
    raw = handout_pdf(handout, LIBRARY.templates)
    assert faults(raw) == []
    assert len(raw) < 200_000 * len(handout.leaves)
    tags = read_tags(raw)
    text = words(tags.text)
    for said in ("North Clinic", "555-0123", "Ana", "<b>Bring</b> your card.", "edu.example.org/v/"):
        assert words(said) in text
    spanish, english = (LIBRARY.version(ARTICLE, Reader("patient", "easy", locale)) for locale in ("es", "en"))
    for version in (spanish, english):
        for claim in version.claims():
            if claim.importance == "must" and claim.block.locale == version.locale:
                assert text.count(words(claim.block.text)) >= 2
    assert len(tags.all("H1")) == 2
    assert b"Ana" not in raw.split(b"stream")[0]


def test_a_photograph_as_a_logo_is_light_and_a_clear_one_stands_on_white() -> None:
    photograph = Image.effect_noise((1800, 640), 60).convert("RGB")
    out = BytesIO()
    photograph.resize((900, 320)).save(out, "PNG")
    assert len(out.getvalue()) > 200_000
    assert len(read_logo(out.getvalue())) < 60_000
    out = BytesIO()
    Image.new("RGBA", (20, 10), (0, 0, 128, 0)).save(out, "PNG")
    with Image.open(BytesIO(read_logo(out.getvalue()))) as seen:
        assert seen.convert("RGB").getcolors() == [(200, (255, 255, 255))]


@pytest.mark.parametrize("locale", ["en", "ar"])
def test_the_logo_is_seen_whichever_way_the_language_runs(locale: str, tmp_path: Path) -> None:
    found = leaves(LIBRARY, [ARTICLE], Reader("patient", "easy", locale), Selection(length=Length.SHORT))
    clinic = Clinic("North Clinic", logo=read_logo(picture((600, 200), "PNG")))
    file = tmp_path / "sheet.pdf"
    file.write_bytes(handout_pdf(Handout(found, clinic=clinic), LIBRARY.templates))
    subprocess.run(["pdftoppm", "-r", "40", "-singlefile", str(file), str(tmp_path / "sheet")], check=True)
    with Image.open(tmp_path / "sheet.ppm") as seen:
        # Of the same blue, some come out as (1, 1, 127): pdftoppm rounds at each edge that it draws.
        near_navy = {(red, green, blue) for red in range(3) for green in range(3) for blue in (127, 128)}
        navy = sum(count for count, colour in seen.getcolors(1 << 20) or () if colour in near_navy)
    assert navy > 1000


def test_a_short_sheet_keeps_every_must_and_names_what_it_shortens() -> None:
    (leaf,) = leaves(LIBRARY, [ARTICLE], Reader("patient"), Selection(length=Length.SHORT))
    musts = {claim.id for claim in LIBRARY.content.article(ARTICLE).claims.values() if claim.is_must}
    said = {claim.id for claim in leaf.edition.version.claims()}
    assert musts <= said
    assert len(said) < len(list(LIBRARY.version(ARTICLE, Reader("patient")).claims()))
    assert "How it works" in leaf.left_out
    text = words(read_tags(handout_pdf(Handout((leaf,)), LIBRARY.templates)).text)
    assert words("Shortened or left out on this sheet: " + leaf.left_out[0]) in text
    assert leaf.edition.whole.number.replace("-", "") == leaf.edition.whole.digest[:8].upper()


def page_count(raw: bytes) -> int:
    with pikepdf.open(BytesIO(raw)) as file:
        return len(file.pages)


@pytest.mark.parametrize(
    ("level", "locale", "paper", "estimated"),
    [
        ("easy", "fr", "letter", 2),
        ("plain", "fr", "a4", 2),
        ("plain", "es", "letter", 2),
        ("plain", "ar", "a4", 2),
    ],
)
def test_a_short_sheet_is_two_pages_of_letters_that_can_be_read(
    level: str, locale: str, paper: str, estimated: int
) -> None:
    found = leaves(LIBRARY, [ARTICLE], Reader("patient", level, locale), Selection(length=Length.SHORT))
    handout = Handout(found, paper=paper, trace_at="https://edu.example.org/v/")
    raw = handout_pdf(handout, LIBRARY.templates)
    assert page_count(raw) == 2
    assert estimate(handout).pages == estimated  # rather one page too many than one too few
    assert estimate(replace(handout, teach_back=True)).pages > estimated
    assert estimate(replace(handout, leaves=found * 2)).pages == 2 * estimated
    assert faults(raw) == []
    with pikepdf.open(BytesIO(raw)) as file:
        assert 10.5 in {round(size * 0.75, 1) for sheet in file.pages for size in read_page(sheet).sizes}
    version = found[0].edition.version
    if version.direction == "rtl":
        return  # what is painted leftwards is read back letter by letter
    text = words(read_tags(raw).text)
    for claim in version.claims():
        assert words(claim.block.text) in text
    for definition in version.definitions:
        assert words(definition.block.text) in text


def test_the_estimate_counts_what_is_repeated_for_a_patient() -> None:
    short = Selection(length=Length.SHORT)
    handout = Handout(leaves(LIBRARY, [ARTICLE], Reader("patient", "plain", "es"), short, "en"))
    assert estimate(handout).pages == 4
    assert page_count(handout_pdf(handout, LIBRARY.templates)) == 4
    assert estimate(replace(handout, personal=Personal(applies=("had-tb",)))).pages == 5


def ruled(folder: Path) -> Library:
    builder = (
        a_library(folder)
        .with_section("dos", layout="dos", role="about")
        .with_claim("drink", "Drink water.", section="dos")
        .with_section("donts", layout="donts", role="about")
        .with_claim("drive", "Do not drive.", section="donts")
    )
    return builder.translated("es", lambda text: SPANISH.get(text, f"ES {text}")).open()


@pytest.mark.parametrize("beside", ["", "es"])
@pytest.mark.parametrize("size", ["standard", "large"])
def test_do_and_dont_are_told_apart_by_word_and_sign(beside: str, size: str, tmp_path: Path) -> None:
    library = ruled(tmp_path)
    handout = Handout(leaves(library, ["leaflet"], Reader("patient", "plain"), beside=beside), print=size)
    page = sheet_html(handout, library.templates)
    for heading, tick, said in (("Do", "3.5 12.5", "Drink water."), ("Don&#39;t", "5 5l14", "Do not drive.")):
        found = re.search(
            rf"<h3>(?:<span>)?{heading}<.*?<svg[^>]*aria-hidden[^>]*><path d=.M{tick}.*?{said}", page, re.S
        )
        assert found, heading
    raw = handout_pdf(handout, library.templates)
    assert faults(raw) == []
    assert "Don't" in {tag.text.split(" · ")[0].strip() for tag in read_tags(raw).all("H3")}


@pytest.mark.parametrize("size", ["standard", "large"])
def test_two_languages_have_all_that_one_has(size: str) -> None:
    (leaf,) = leaves(LIBRARY, [ARTICLE], Reader("patient", "easy", "es"), beside="en")
    raw = handout_pdf(Handout((leaf,), print=size), LIBRARY.templates)
    assert faults(raw) == []
    tags = read_tags(raw)
    text = words(tags.text)
    assert leaf.beside is not None
    for edition in (leaf.edition, leaf.beside):
        for section in edition.version.sections:
            assert words(section.title.text) in text
        for definition in edition.version.definitions:
            assert words(definition.block.text) in text
    assert len(tags.all("Figure")) == 4  # two groups in each language
    assert "Emergency: act right away" in tags.text
    assert words("Emergencia: actúe de inmediato") in text


def test_both_readers_of_two_languages_are_told_who_checked_the_translation(tmp_path: Path) -> None:
    root = copy_of_the_starter(tmp_path)
    po = root / "translations" / "es" / "LC_MESSAGES" / f"{ARTICLE}.po"
    handout = Handout(leaves(Library.open(root), [ARTICLE], Reader("patient", "easy", "es"), beside="en"))
    text = handout_text(handout)
    assert "The original is in English. The translation has not been checked by a native reviewer yet." in text
    spanish = LIBRARY.edition(ARTICLE, Reader("patient", "easy", "es")).interface
    unchecked = "The original is in {language}. The translation has not been checked by a native reviewer yet."
    assert spanish(unchecked, language="inglés") in text
    assert "approved" not in text
    head = '"Content-Type: text/plain; charset=UTF-8\\n"\n'
    said = '"X-Reviewed-By: Maria Vega\\n"\n"X-Reviewed-On: {}\\n"\n'
    before = po.read_text("utf-8")
    assert head in before
    told = {"2026-11-20": "checked by Maria Vega on November 20, 2026.", "last week": "has not been checked"}
    for day, words_told in told.items():
        po.write_text(before.replace(head, head + said.format(day)), "utf-8")
        text = handout_text(
            Handout(leaves(Library.open(root), [ARTICLE], Reader("patient", "easy", "es"), beside="en"))
        )
        assert words_told in text
        assert ("Maria Vega" in text) == ("Maria" in words_told)


def test_a_language_is_named_in_the_language_that_speaks_of_it() -> None:
    text = handout_text(Handout(leaves(LIBRARY, [ARTICLE], Reader("patient", "easy", "fr"), beside="es")))
    assert "espagnol : L’original est en anglais." in text
    assert "francés: El original está en inglés." in text


def handout_text(handout: Handout) -> str:
    page = sheet_html(handout, LIBRARY.templates)
    return re.sub(r"\s+", " ", unescape(re.sub(r"</?bdi[^>]*>", "", page)))


def test_the_clinic_gets_the_answers_to_listen_for_in_both_languages() -> None:
    found = leaves(LIBRARY, [ARTICLE], Reader("patient", "easy", "ar"))
    raw = handout_pdf(Handout(found, teach_back=True), LIBRARY.templates)
    assert faults(raw) == []
    text = words(read_tags(raw).text)
    english = LIBRARY.version(ARTICLE, Reader("patient", "easy"))
    dosing = next(section for section in english.sections if section.role == "dosing")
    musts = [claim for claim in dosing.claims if claim.importance == "must"]
    assert musts
    for claim in musts:
        assert words(claim.block.text) in text
    assert words("How will you get this medicine, and when?") in text


def test_chosen_sections_keep_the_musts_of_the_others() -> None:
    (leaf,) = leaves(LIBRARY, [ARTICLE], Reader("patient"), Selection(("benefits",)))
    ids = {claim.id for claim in leaf.edition.version.claims()}
    assert "fewer-attacks" in ids
    assert {claim.id for claim in LIBRARY.content.article(ARTICLE).claims.values() if claim.is_must} <= ids
    assert "nmosd-is" not in ids


def test_a_warning_that_is_not_translated_is_never_printed_without_its_original(tmp_path: Path) -> None:
    library = changed_starter(
        tmp_path,
        ("You must not have it if you have active hepatitis B.", "Never have it with active hepatitis B."),
        ("Do not have it if you have active hepatitis B.", "Never have it with active hepatitis B."),
    )
    (leaf,) = leaves(library, [ARTICLE], Reader("patient", "plain", "es"))
    assert leaf.beside is not None
    assert leaf.beside.version.locale == "en"


def test_what_a_clinician_adds_is_in_no_repr() -> None:
    assert "Ana" not in repr(Handout((), personal=Personal("Ana", "secret")))
    assert "secret" not in repr(Personal("Ana", "secret"))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"not a picture",
        b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
        b"GIF89a" + b"\0" * 40,
        b"\x89PNG\r\n\x1a\n" + b"\0" * 100,
        b"x" * 1_000_001,
        picture((5000, 10), "PNG"),
        picture((2001, 2001), "PNG"),
    ],
    ids=["empty", "text", "svg", "gif", "broken png", "too large", "too wide", "too many pixels"],
)
def test_a_hostile_logo_is_refused_with_a_sentence(raw: bytes) -> None:
    with pytest.raises(LogoError) as caught:
        read_logo(raw)
    assert caught.value.findings[0].mend.startswith("Use a PNG or JPEG")
