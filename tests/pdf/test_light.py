"""A file is light without a mark on paper being lost or moved, and without a reader getting less of it."""

from __future__ import annotations

import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
import weasyprint
from fontTools.cffLib import CFFFontSet
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont
from PIL import Image, ImageChops

from edu.render.typeset import typeset
from tests.pdf.reading import open_pdf, read_tags

pytestmark = pytest.mark.pdf

STYLESHEET = """
@page { size: 400px 300px; margin: 20px }
body { font: 16px/1.5 "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC"; margin: 0 }
p { margin: 0 0 8px } sup { font-size: 11px } div { border-left: 4px solid #8a97a0; padding-left: 8px }
svg { width: 40px } h1 { font-size: 24px; letter-spacing: -0.01em; margin: 0 }
"""
BODY = """
<h1>Avoid many visits</h1>
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
    english, chinese, arabic = read_tags(pdf).all("P")[:3]
    assert len(english.pages) == len(chinese.pages) == 1
    assert english.text == "Call 911 if it is hard to breathe1: AVATAR, (a) \\ b. Take 300 mg of it every 6 months."
    assert len(arabic.pages) == 3


def test_the_outlines_of_a_chinese_font_are_whole_and_numbered_as_they_come() -> None:
    file = open_pdf(typeset(PAGE, stylesheet=STYLESHEET))
    streams = [each for each in file.objects if isinstance(each, pikepdf.Stream)]
    embedded = [stream for stream in streams if stream.get("/Subtype") == "/CIDFontType0C"]
    assert len(embedded) == 2
    for stream in embedded:
        outlines = CFFFontSet()
        outlines.decompile(BytesIO(stream.read_bytes()), None)
        top = outlines.topDictIndex[0]
        count = len(top.charset)
        assert top.charset[1:] == [f"cid{number:05d}" for number in range(1, count)]
        assert top.FDSelect.gidArray == [0] * count
        for name in top.charset:
            top.CharStrings[name].decompile()


def test_no_point_of_a_chinese_character_moves_by_more_than_a_thousandth_of_its_size() -> None:
    found = subprocess.run(["fc-match", "-f", "%{file}", "Noto Sans CJK SC:bold"], capture_output=True, check=True)
    original = TTFont(found.stdout.decode(), fontNumber=2, lazy=True)
    characters, glyphs = original.getBestCmap(), original.getGlyphSet()
    file = open_pdf(typeset(PAGE, stylesheet=STYLESHEET))
    (bold,) = [font for name, font in file.pages[0].Resources.Font.items() if str(font.BaseFont).endswith("SC-Bold")]
    outlines = CFFFontSet()
    outlines.decompile(BytesIO(bold.DescendantFonts[0].FontDescriptor.FontFile3.read_bytes()), None)
    moved = set()
    for number, character in enumerate("个月", start=1):
        ours, theirs = RecordingPen(), RecordingPen()
        outlines.topDictIndex[0].CharStrings[f"cid{number:05d}"].draw(ours)
        glyphs[characters[ord(character)]].draw(theirs)
        assert [drawn for drawn, _ in ours.value] == [drawn for drawn, _ in theirs.value]
        for (_, places), (_, original_places) in zip(ours.value, theirs.value, strict=True):
            for place, original_place in zip(places, original_places, strict=True):
                moved |= {abs(here - there) for here, there in zip(place, original_place, strict=True)}
    assert moved == {0, 1}


def test_colours_stay_as_named() -> None:
    with open_pdf(typeset(PAGE, stylesheet=STYLESHEET)) as file:
        colours = {
            tuple(round(float(part) * 255) for part in operands)
            for operands, operator in pikepdf.parse_content_stream(file.pages[0])
            if str(operator) == "rg"
        }
    assert colours == {(0, 0, 0), (0x8A, 0x97, 0xA0)}
