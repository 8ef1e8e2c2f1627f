"""A page becomes a file that can be trusted: valid, the same each time, complete, and made without a network."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from edu.render.typeset import TypesettingError, typeset
from tests.pdf.reading import faults, open_pdf, read_page, read_tags
from tests.pdf.sample import ARABIC, CHINESE, ENGLISH, Words, handout

pytestmark = pytest.mark.pdf
ROOT = Path(__file__).parents[2]
STYLESHEET = (ROOT / "templates" / "handout.css").read_text(encoding="utf-8")
POINTS_PER_PIXEL = 0.75


def print_page(body: str, *, language: str = "en", title: str = "A sheet", head: str = "") -> bytes:
    """A small page, typeset with the handout's stylesheet."""
    return typeset(
        f'<!doctype html><html lang="{language}"><head><title>{title}</title>{head}</head>'
        f"<body><main>{body}</main></body></html>",
        stylesheet=STYLESHEET,
    )


def complaints(body: str, **page: str) -> list[str]:
    """The codes of what is wrong with a small page."""
    with pytest.raises(TypesettingError) as caught:
        print_page(body, **page)
    return [finding.code for finding in caught.value.findings]


@pytest.mark.parametrize("large", [False, True], ids=["standard", "large"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("words", [ENGLISH, ARABIC, CHINESE], ids=lambda words: words.language)
def test_every_handout_is_valid_pdf_ua_and_light(words: Words, paper: str, large: bool) -> None:
    pdf = typeset(handout(words, paper=paper, large=large), stylesheet=STYLESHEET)
    assert faults(pdf) == []
    assert len(pdf) < 200_000


def test_the_same_page_gives_the_same_bytes_again_elsewhere_and_at_once() -> None:
    page = handout(ENGLISH)
    first = typeset(page, stylesheet=STYLESHEET)
    typeset(handout(CHINESE), stylesheet=STYLESHEET)
    assert typeset(page, stylesheet=STYLESHEET) == first
    with ThreadPoolExecutor(2) as threads:
        assert set(threads.map(lambda page: typeset(page, stylesheet=STYLESHEET), [page] * 4)) == {first}
    program = (
        "import sys; from tests.pdf.sample import ENGLISH, handout; from tests.pdf.test_typeset import STYLESHEET; "
        "from edu.render.typeset import typeset; "
        "sys.stdout.buffer.write(typeset(handout(ENGLISH), stylesheet=STYLESHEET))"
    )
    surroundings = {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    elsewhere = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, cwd=ROOT, env=os.environ | surroundings
    )
    assert elsewhere.stdout == first


def test_nothing_is_left_behind_on_the_machine(tmp_path: Path) -> None:
    program = (
        "from edu.render.typeset import typeset; "
        "typeset('<html lang=en><title>x</title><p>x</p></html>', stylesheet='p { margin: 0 }')"
    )
    surroundings = os.environ | {"TMPDIR": str(tmp_path)}
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT, env=surroundings)
    assert list(tmp_path.iterdir()) == []


def test_title_author_language_and_date_come_from_the_page() -> None:
    pdf = open_pdf(typeset(handout(ARABIC), stylesheet=STYLESHEET))
    assert str(pdf.docinfo.Title) == "دواء إينبيليزوماب"
    assert str(pdf.docinfo.Author) == "The starter library"
    assert str(pdf.docinfo.CreationDate) == "D:20261124"
    assert str(pdf.Root.Lang) == "ar"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert pdf.Root.ViewerPreferences.Direction == "/R2L"
    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == "دواء إينبيليزوماب"
        assert metadata["pdfuaid:part"] == "1"


def test_a_page_that_names_no_date_has_none() -> None:
    pdf = open_pdf(print_page("<h1>Head</h1>"))
    assert not {"/CreationDate", "/ModDate"} & set(pdf.docinfo.keys())


def test_bookmarks_follow_the_headings() -> None:
    pdf = open_pdf(print_page("<h1>One</h1><h2>Two</h2><h3>Three</h3><h2>Four</h2>"))
    with pdf.open_outline() as outline:
        (one,) = outline.root
        assert one.title == "One"
        assert [(item.title, [below.title for below in item.children]) for item in one.children] == [
            ("Two", ["Three"]),
            ("Four", []),
        ]


@pytest.mark.parametrize(
    ("paper", "width", "height"), [("a4", 595.28, 841.89), ("letter", 612, 792)], ids=["a4", "letter"]
)
@pytest.mark.parametrize("large", [False, True], ids=["standard", "large"])
def test_the_paper_is_the_one_asked_for(paper: str, width: float, height: float, large: bool) -> None:
    pdf = open_pdf(typeset(handout(ENGLISH, paper=paper, large=large), stylesheet=STYLESHEET))
    for sheet in pdf.pages:
        assert [float(side) for side in sheet.mediabox] == pytest.approx([0, 0, width, height], abs=0.01)


@pytest.mark.parametrize("words", [ENGLISH, ARABIC, CHINESE], ids=lambda words: words.language)
def test_large_print_holds_no_letter_under_18_points_and_flows_anew(words: Words) -> None:
    standard, large = (open_pdf(typeset(handout(words, large=large), stylesheet=STYLESHEET)) for large in (False, True))
    sizes = [size * POINTS_PER_PIXEL for sheet in large.pages for size in read_page(sheet).sizes]
    assert min(sizes) >= 18
    assert len(large.pages) > len(standard.pages)
    assert large.pages[0].mediabox == standard.pages[0].mediabox


def test_all_fonts_are_embedded_as_subsets_and_are_ours() -> None:
    families = set()
    for words in (ENGLISH, ARABIC, CHINESE):
        pdf = open_pdf(typeset(handout(words), stylesheet=STYLESHEET))
        for font in pdf.pages[0].Resources.Font.values():
            descriptor = font.DescendantFonts[0].FontDescriptor
            assert {"/FontFile2", "/FontFile3"} & set(descriptor.keys())
            subset, _, name = str(font.BaseFont).partition("+")
            assert len(subset) == len("/ABCDEF")
            families.add(name.removesuffix("-Bold").removesuffix("-Italic"))
    assert families == {"Atkinson-Hyperlegible-Next", "Noto-Sans-Arabic", "Noto-Sans-CJK-SC"}


@pytest.mark.parametrize(
    "text",
    [
        "¿Cuándo llamar? Señales de alarma: corazón, pingüino, 3 °C, «así» – ¡ya!",
        "Où aller ? Cœur, reçu, Noël, l’œdème, « 1,5 g » — garçon, ÀÂÉÈÊËÎÏÔÛÙÇ",
        "Zażółć gęślą jaźń; ışık, ğ; Straße; þorn; Dźwięk",
    ],
    ids=["es", "fr", "others"],
)
def test_the_shipped_typeface_prints_latin_scripts_by_itself(text: str) -> None:
    pdf = print_page(f"<p>{text}</p>")
    opened = open_pdf(pdf)
    names = {str(font.BaseFont).partition("+")[2] for font in opened.pages[0].Resources.Font.values()}
    assert names == {"Atkinson-Hyperlegible-Next"}
    assert read_tags(pdf).text == text


def test_vietnamese_is_set_in_one_typeface() -> None:
    pdf = open_pdf(print_page("<p>Người bệnh cần gọi bác sĩ</p>", language="vi"))
    names = {str(font.BaseFont).partition("+")[2] for font in pdf.pages[0].Resources.Font.values()}
    assert names == {"Noto-Sans"}


@pytest.mark.parametrize("language", ["zh-Hans", "ja", "vi"])
def test_another_script_is_set_in_its_typeface_on_any_sheet(language: str) -> None:
    pdf = open_pdf(print_page('<p lang="ar" dir="rtl">اتصل</p><p lang="hi">डॉक्टर</p>', language=language))
    names = {str(font.BaseFont).partition("+")[2] for font in pdf.pages[0].Resources.Font.values()}
    assert names == {"Noto-Sans-Arabic", "Noto-Sans-Devanagari"}


def test_chinese_can_be_seen_and_not_only_read_back(tmp_path: Path) -> None:
    """A subset that readers can't draw still validates and still copies as text."""
    file = tmp_path / "sheet.pdf"
    file.write_bytes(print_page("<p>发烧时请马上打电话 每次 300 mg</p>", language="zh-Hans"))
    subprocess.run(["pdftoppm", "-r", "72", "-gray", "-singlefile", str(file), str(tmp_path / "sheet")], check=True)
    with Image.open(tmp_path / "sheet.pgm") as picture:
        words = picture.point(lambda shade: 255 if shade < 128 else 0).getbbox()
        assert words is not None
        left, top, _, bottom = words
        # Nine characters stand before the first space, each 12 points wide.
        first_nine = picture.crop((left, top, left + 9 * 12, bottom)).tobytes()
    assert sum(shade < 128 for shade in first_nine) > 250


@pytest.mark.parametrize("character", ["\U000f1234", "\u0378"], ids=["private use", "unassigned"])
def test_a_character_that_no_font_has_is_an_error_that_names_it(character: str) -> None:
    with pytest.raises(TypesettingError, match=f"U\\+{ord(character):04X}") as caught:
        print_page(f"<p>Take {character} now.</p>")
    assert "P001" in {finding.code for finding in caught.value.findings}


@pytest.mark.parametrize(
    "body",
    [
        '<img src="http://127.0.0.1:9/x.png" alt="x">',
        '<img src="file:///etc/hostname" alt="x">',
        '<img src="data:image/png;base64,AAAA" alt="x">',
        '<img src="edu:fonts/../typeset.py" alt="x">',
        '<img src="relative.png" alt="x">',
        '<svg viewBox="0 0 9 9"><title>x</title><image href="http://127.0.0.1:9/x.png" width="9" height="9"/></svg>',
        '<p style="background: url(http://127.0.0.1:9/x.png)">x</p>',
        '<style>@import url("http://127.0.0.1:9/x.css");</style>',
        '<style>@font-face { font-family: Mine; src: url("http://127.0.0.1:9/x.ttf") }</style><p>x</p>',
        '<link rel="stylesheet" href="http://127.0.0.1:9/x.css">',
        '<object data="http://127.0.0.1:9/x.svg">x</object>',
        '<embed src="http://127.0.0.1:9/x.svg">',
        '<link rel="attachment" href="file:///etc/hostname">',
    ],
)
def test_a_page_fetches_nothing(body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked for")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    assert "P004" in complaints(body)


@pytest.mark.parametrize("picture", ['<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>', '<span role="img">*</span>'])
def test_a_picture_without_words_is_an_error(picture: str) -> None:
    assert complaints(f"<p>{picture}</p>") == ["P002"]


def test_a_page_without_title_or_language_is_an_error() -> None:
    with pytest.raises(TypesettingError) as caught:
        typeset("<html><p>Words</p></html>", stylesheet=STYLESHEET)
    assert [finding.code for finding in caught.value.findings] == ["P003", "P003"]


def test_a_link_to_nowhere_is_an_error() -> None:
    assert complaints('<p>See <a href="#source-9">9</a>.</p>') == ["P004"]


@pytest.mark.parametrize(
    "body",
    [
        '<p style="opacity: 0.5">Faint</p>',
        '<div class="foot"><a href="https://example.org">x</a></div>',
        '<p aria-hidden="true"><a href="https://example.org">x</a></p>',
    ],
    ids=["opacity", "foot", "decoration"],
)
def test_what_no_tag_can_reach_is_an_error(body: str) -> None:
    assert complaints(f"<p>Words</p>{body}") == ["P004"]


def test_a_fault_of_the_stylesheet_is_told_each_time() -> None:
    for _ in range(2):
        with pytest.raises(TypesettingError, match="colour"):
            typeset('<html lang="en"><title>x</title><p>x</p></html>', stylesheet="p { colour: red }")


def test_all_faults_are_told_at_once() -> None:
    codes = complaints('<p>\U000f1234 <svg viewBox="0 0 9 9"></svg> <a href="#x">x</a></p>', title="")
    assert {"P001", "P002", "P003", "P004"} <= set(codes)


def test_a_fault_in_one_thread_is_none_of_another() -> None:
    def fails(body: str) -> bool:
        try:
            print_page(body)
        except TypesettingError:
            return True
        return False

    bodies = ["<p>Fine.</p>", '<p><a href="#x">Nowhere</a></p>'] * 6
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(fails, bodies)) == [False, True] * 6
