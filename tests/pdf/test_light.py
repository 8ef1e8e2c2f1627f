"""A file is light without a mark on paper being lost or moved, and without a reader getting less of it."""

from __future__ import annotations

import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
import weasyprint
from fontTools.cffLib import CFFFontSet, TopDict
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont
from PIL import Image, ImageChops

from edu.render.typeset import typeset
from tests.pdf.reading import faults, open_pdf, read_tags, texts_of

pytestmark = pytest.mark.pdf

STYLESHEET = """
@page { size: 400px 300px; margin: 20px }
body { font: 16px/1.5 "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC"; margin: 0 }
p { margin: 0 0 8px } sup { font-size: 11px } div { border-left: 4px solid #8a97a0; padding-left: 8px }
svg { width: 40px } h1 { font-size: 24px; letter-spacing: -0.01em; margin: 0 }
"""
BODY = """
<h1>Avoid many visits</h1>
<div style="overflow: hidden; border-radius: 8px; color: #0b3c5d; background: #f1f5f8">Naïve, à côté</div>
<p>Call <b>911</b> if it is <i>hard</i> to breathe<sup>1</sup>: AVATAR, (a) \\ b. Take <b>300 mg</b> of it
every 6 months.</p>
<div><p>每<b>6个月</b>一次，每次300 mg。发烧时请马上打电话。</p></div>
<p dir="rtl" lang="ar">اتصل على <bdi dir="ltr">555-0123</bdi> إذا ارتفعت حرارتك.</p>
<p><svg viewBox="0 0 100 50"><title>A pattern of letters</title><defs>
<pattern id="letters" width="20" height="20" patternUnits="userSpaceOnUse">
<text y="15" font-size="12">AB</text></pattern></defs><rect width="100" height="50" fill="url(#letters)"/></svg>
<svg viewBox="0 0 1 1"><title>A half</title><path d="M.123456 .1h.25v.5z"/></svg></p>
"""
PAGE = f'<!doctype html><html lang="en"><head><title>A sheet</title></head><body>{BODY}</body></html>'


def painted(pdf: bytes, folder: Path) -> Image.Image:
    file = folder / "sheet.pdf"
    file.write_bytes(pdf)
    subprocess.run(["pdftoppm", "-r", "384", "-gray", "-singlefile", file, folder / "sheet"], check=True)
    with Image.open(folder / "sheet.pgm") as picture:
        return picture.resize((picture.width // 4, picture.height // 4), Image.Resampling.BOX)


def test_every_mark_is_where_weasyprint_puts_it(tmp_path: Path) -> None:
    bare = weasyprint.HTML(string=PAGE).write_pdf(stylesheets=[weasyprint.CSS(string=STYLESHEET)])
    ours = typeset(PAGE, stylesheet=STYLESHEET)
    assert len(ours) < len(bare)
    difference = ImageChops.difference(painted(ours, tmp_path), painted(bare, tmp_path))
    # Of 255 shades: what is moved by a dot of 384 to the inch at the edge of a stroke, and nothing more.
    assert max(shade for shade, count in enumerate(difference.histogram()) if count) < 100


def test_what_is_read_on_end_is_one_piece_and_right_to_left_text_stays_in_its_own() -> None:
    pdf = typeset(PAGE, stylesheet=STYLESHEET)
    english, chinese, arabic = read_tags(pdf).all("P")[1:4]
    assert len(english.pages) == len(chinese.pages) == 1
    assert english.text == "Call 911 if it is hard to breathe1: AVATAR, (a) \\ b. Take 300 mg of it every 6 months."
    assert len(arabic.pages) == 3


def chinese(file: pikepdf.Pdf) -> dict[str, pikepdf.Object]:
    """The Chinese fonts of a file, by the end of their names."""
    fonts = file.pages[0].Resources.Font
    return {str(font.BaseFont).rpartition("-")[2]: font for font in fonts.values() if "CJK" in str(font.BaseFont)}


def outlines_of(font: pikepdf.Object) -> TopDict:
    read = CFFFontSet()
    read.decompile(BytesIO(font.DescendantFonts[0].FontDescriptor.FontFile3.read_bytes()), None)
    return read.topDictIndex[0]


def name_of(code: bytes) -> str:
    return f"cid{int.from_bytes(code):05d}"


def test_a_chinese_font_has_whole_outlines_of_the_glyphs_that_are_used_and_no_others() -> None:
    file = open_pdf(typeset(PAGE, stylesheet=STYLESHEET))
    fonts = chinese(file)
    assert set(fonts) == {"SC", "Bold"}
    for font in fonts.values():
        top = outlines_of(font)
        texts = texts_of(font)
        used = [name_of(code) for code, text in texts.items() if text in PAGE]
        assert top.charset == [".notdef", *sorted(used)]
        assert top.FDSelect.gidArray == [0] * len(top.charset)
        for name in top.charset:
            top.CharStrings[name].decompile()


def test_no_point_of_a_chinese_character_moves_by_more_than_two_thousandths_of_its_size() -> None:
    found = subprocess.run(["fc-match", "-f", "%{file}", "Noto Sans CJK SC:bold"], capture_output=True, check=True)
    original = TTFont(found.stdout.decode(), fontNumber=2, lazy=True)
    characters, glyphs = original.getBestCmap(), original.getGlyphSet()
    file = open_pdf(typeset(PAGE, stylesheet=STYLESHEET))
    bold = chinese(file)["Bold"]
    codes = {text: code for code, text in texts_of(bold).items()}
    top = outlines_of(bold)
    unit = round(top.FontMatrix[0] * 1000, 6)
    moved = set()
    for character in "个月":
        ours, theirs = RecordingPen(), RecordingPen()
        top.CharStrings[name_of(codes[character])].draw(ours)
        glyphs[characters[ord(character)]].draw(theirs)
        assert [drawn for drawn, _ in ours.value] == [drawn for drawn, _ in theirs.value]
        for (_, places), (_, original_places) in zip(ours.value, theirs.value, strict=True):
            for place, original_place in zip(places, original_places, strict=True):
                moved |= {abs(unit * here - there) for here, there in zip(place, original_place, strict=True)}
    assert moved == {0, 1, 2}


def test_text_of_more_glyphs_than_a_byte_can_tell_apart_is_read_back() -> None:
    seldom = "".join(chr(0x4E00 + number) for number in range(0, 900, 3))
    page = f'<html lang="zh-Hans"><head><title>字</title></head><body><p>{"发烧" * 3}{seldom}</p></body></html>'
    pdf = typeset(page, stylesheet=STYLESHEET)
    assert read_tags(pdf).one("P").text == "发烧" * 3 + seldom
    assert faults(pdf) == []
    file = open_pdf(pdf)
    codes = {text: code for code, text in texts_of(chinese(file)["SC"]).items()}
    assert {len(code) for code in codes.values()} == {2}
    assert {codes[often][0] for often in "发烧"} == {0}


def test_a_file_has_no_objects_but_those_that_are_needed_and_texts_like_references_stay() -> None:
    title = "Dose 3 0 R (or 4 0 R \\ 5 0 R"
    lists = "".join(f"<h2>{mark} {title}</h2><p>Text.</p>" for mark in ("é", "尨對上"))
    page = f'<html lang="en"><head><title>{title}</title></head><body><h1>{title}</h1>{lists}</body></html>'
    with open_pdf(typeset(page, stylesheet=STYLESHEET)) as file:
        assert file.check_pdf_syntax() == []
        assert str(file.docinfo["/Title"]) == title
        with file.open_outline() as outline:
            (first,) = outline.root
            assert first.title == title
            assert [below.title for below in first.children] == [f"é {title}", f"尨對上 {title}"]
        before = len(file.objects)
        file.remove_unreferenced_resources()
        saved = BytesIO()
        file.save(saved)
    assert before <= len(open_pdf(saved.getvalue()).objects) + 2  # where objects stand, and what holds them


def test_colours_stay_as_named() -> None:
    with open_pdf(typeset(PAGE, stylesheet=STYLESHEET)) as file:
        colours = {
            tuple(round(float(part) * 255) for part in operands)
            for operands, operator in pikepdf.parse_content_stream(file.pages[0])
            if str(operator) == "rg"
        }
    assert colours == {(0, 0, 0), (0x8A, 0x97, 0xA0), (0x0B, 0x3C, 0x5D), (0xF1, 0xF5, 0xF8)}
