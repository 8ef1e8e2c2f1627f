"""What a screen reader gets: the structure of the page as it was written, whatever the pages cut through."""

from __future__ import annotations

import re
from html import escape, unescape
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edu.render.typeset import typeset
from tests.pdf.reading import Tag, faults, open_pdf, read_artifacts, read_page, read_tags
from tests.pdf.sample import ARABIC, ENGLISH, handout

pytestmark = pytest.mark.pdf
STYLESHEET = (Path(__file__).parents[2] / "templates" / "handout.css").read_text(encoding="utf-8")
WORDS = "Drink water and rest. "


def tags_of(body: str, *, language: str = "en", attributes: str = "") -> Tag:
    """The structure of a small page, which must be valid."""
    pdf = typeset(
        f'<!doctype html><html lang="{language}"{attributes}><head><title>A sheet</title></head>'
        f"<body>{body}</body></html>",
        stylesheet=STYLESHEET,
    )
    assert faults(pdf) == []
    return read_tags(pdf)


def test_a_paragraph_that_crosses_pages_is_one_paragraph() -> None:
    (paragraph,) = tags_of(f"<p>{WORDS * 300}</p>").all("P")
    assert paragraph.text == (WORDS * 300).strip()
    assert set(paragraph.pages) == {0, 1}


def test_a_list_that_crosses_pages_is_one_list() -> None:
    tree = tags_of("<ol>" + f"<li>{WORDS * 8}</li>" * 30 + "</ol>")
    items = tree.one("L").all("LI")
    assert [item.one("Lbl").text for item in items] == [f"{number}." for number in range(1, 31)]
    assert {page for tag in tree.walk() for page in tag.pages} == {0, 1, 2}


def test_the_foot_of_the_page_is_no_content() -> None:
    pdf = typeset(handout(ENGLISH), stylesheet=STYLESHEET)
    count = len(open_pdf(pdf).pages)
    for number, foot in enumerate(read_artifacts(pdf), start=1):
        assert f"Page {number} of {count}" in foot
        assert "Not yet reviewed" in foot
        assert "7f3a-91c2" in foot
    assert "Page 1" not in read_tags(pdf).text


def test_each_language_is_named_where_it_begins() -> None:
    tree = tags_of(
        '<p>Say <bdi lang="es">hola</bdi> and <bdi lang="en">bye</bdi> to <bdi>Ana</bdi>.</p>'
        '<div lang="fr"><p>Bonjour</p><p lang="en">Hello</p></div>'
        '<ul><li lang="es">Uno</li></ul><dl><dt lang="la">Cor</dt><dd>heart</dd></dl>'
        '<dl><div lang="de"><dt>Herz</dt><dd>Organ</dd></div></dl>'
    )
    named = [(tag.kind, tag.language, tag.text) for tag in tree.walk() if tag.language]
    assert named == [
        ("Span", "es", "hola"),
        ("Div", "fr", "Bonjour Hello"),
        ("P", "en", "Hello"),
        ("LI", "es", "• Uno"),
        ("Lbl", "la", "Cor:"),
        ("LI", "de", "Herz: Organ"),
    ]


@pytest.mark.parametrize(
    ("written", "outline"),
    [
        ("<ul><li>One<li>Two</ul>", "L(LI(Lbl LBody) LI(Lbl LBody))"),
        ("<ul><li>One<ol><li>In</ol></ul>", "L(LI(Lbl LBody(L(LI(Lbl LBody)))))"),
        ("<ul><li><p>One</p><p>More</p></ul>", "L(LI(Lbl LBody(P P)))"),
        ('<ul style="list-style: none"><li>One</ul>', "L(LI(LBody))"),
        ("<dl><dt>Term<dd>Meaning<dt>Other<dd>Its own</dl>", "L(LI(Lbl LBody) LI(Lbl LBody))"),
        ("<dl><div><dt>Term<dd>Meaning</div><div><dt>Other<dd>Own</div></dl>", "L(LI(Lbl LBody) LI(Lbl LBody))"),
        ("<p>One <strong>two</strong> <em>three</em> <bdi>four</bdi></p>", "P"),
        ("<div><div>Text<p>Paragraph</p>text</div></div>", "P P P"),
        ("<section><h2>Head</h2><p>Text</p></section>", "Sect(H2 P)"),
        ('<p>See<sup><a href="#s">1</a></sup></p><p id="s">x</p>', "P(Link) P"),
        ("<blockquote>Words</blockquote>", "BlockQuote(P)"),
        ("<p></p><div><span></span></div><p>Text</p>", "P"),
        ("<p>a</p><hr><p>b</p>", "P P"),
    ],
)
def test_elements_have_the_structure_that_readers_expect(written: str, outline: str) -> None:
    tree = tags_of(f"<h1>Title</h1>{written}")
    assert " ".join(kid.outline() for kid in tree.kids[1:] if isinstance(kid, Tag)) == outline


def test_a_table_names_what_its_heading_cells_speak_for() -> None:
    table = tags_of(
        "<table><caption>Doses</caption><thead><tr><th>Visit<th>Dose<tbody>"
        '<tr><th>First<td>300 mg<tr><th scope="row">Second<td></table>'
    ).one("Table")
    assert table.outline() == "Table(Caption THead(TR(TH TH)) TBody(TR(TH TD) TR(TH TD)))"
    scopes = [cell.attributes["Scope"] for cell in table.all("TH")]
    assert scopes == ["/Column", "/Column", "/Row", "/Row"]


def test_the_head_of_a_long_table_is_painted_on_each_page_and_read_once() -> None:
    rows = "".join(f"<tr><th>Row {number}<td>{WORDS}" for number in range(80))
    pdf = typeset(
        f'<html lang="en"><title>x</title><table><thead><tr><th>Name<th>Advice<tbody>{rows}</table></html>',
        stylesheet=STYLESHEET,
    )
    assert faults(pdf) == []
    table = read_tags(pdf).one("Table")
    assert [cell.text for cell in table.one("THead").all("TH")] == ["Name", "Advice"]
    assert len(table.one("TBody").all("TR")) == 80
    assert len(open_pdf(pdf).pages) > 1
    assert all("NameAdvice" in repeated for repeated in read_artifacts(pdf)[1:])


def test_cells_keep_their_spans() -> None:
    table = tags_of('<table><tr><th rowspan="2">Day<td colspan="2">Both<tr><td>Morning<td>Evening</table>').one("Table")
    assert table.one("TH").attributes["RowSpan"] == 2
    assert table.all("TD")[0].attributes["ColSpan"] == 2


def test_a_picture_has_its_words_and_its_place() -> None:
    pdf = typeset(
        '<html lang="en"><title>x</title><body style="margin:0"><figure>'
        '<svg style="width: 200px; height: 100px" viewBox="0 0 2 1"><title>12 out of 100</title>'
        '<path d="M0 0h2v1z"/></svg><figcaption>Each is one person.</figcaption></figure></html>',
        stylesheet="@page { size: 400px 400px; margin: 40px } figure { margin: 0 } svg { display: block }",
    )
    assert faults(pdf) == []
    figure = read_tags(pdf).one("Figure")
    assert figure.alternative == "12 out of 100"
    assert figure.attributes["BBox"] == [30, 195, 180, 270]
    assert read_tags(pdf).one("Caption").text == "Each is one person."


def test_decoration_is_not_read() -> None:
    tree = tags_of(
        '<h1><svg aria-hidden="true" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>Stop</h1>'
        '<p><span aria-hidden="true">* * *</span>Call us.</p>'
    )
    assert tree.all("Figure") == []
    assert tree.text == "Stop Call us."


def test_a_link_holds_its_words_and_every_place_that_can_be_followed() -> None:
    tree = tags_of(
        f'<p>{WORDS} <a href="https://example.org/x"><strong>{WORDS * 6}</strong> and <bdi>more</bdi></a></p>'
        '<p>See <a href="#there" title="Source 1">1</a></p><p id="there">Here</p>'
    )
    outside, inside = tree.all("Link")
    assert outside.text == f"{WORDS * 6}and more"
    assert len(outside.areas) > 1
    assert set(outside.areas) == {outside.text}
    assert inside.areas == ["Source 1"]


def test_an_abbreviation_is_spelt_out() -> None:
    span = tags_of('<p>Ask the <abbr title="emergency department">ED</abbr>.</p>').one("Span")
    assert (span.text, span.expansion) == ("ED", "emergency department")


def test_the_direction_of_writing_is_told() -> None:
    tree = tags_of('<h1>Title</h1><section lang="ar" dir="rtl"><h2>متى تتصل</h2><p>اتصل بنا</p></section>')
    assert tree.one("Sect").attributes["WritingMode"] == "/RlTb"
    assert tree.one("Sect").language == "ar"


def test_numbers_and_latin_names_keep_their_order_in_arabic() -> None:
    pdf = typeset(handout(ARABIC), stylesheet=STYLESHEET)
    texts = [text for sheet in open_pdf(pdf).pages for text in read_page(sheet).by_number.values()]
    for phrase in ("555-0123", "300 mg", "911", "inebilizumab"):
        assert phrase in texts


def test_a_bilingual_table_is_read_sentence_by_sentence() -> None:
    table = next(
        tag
        for tag in read_tags(typeset(handout(ENGLISH), stylesheet=STYLESHEET)).all("Table")
        if "two languages" in tag.text
    )
    rows = table.one("TBody").all("TR")
    assert [[cell.language for cell in row.all("TD")] for row in rows] == [[None, "ar"], [None, "ar"]]
    assert [row.all("TD")[0].text for row in rows] == [
        "Call 555-0123 if you have a fever.",
        "You get 300 mg every 6 months.",
    ]
    assert all("555-0123" in cell.text or "300 mg" in cell.text for row in rows for cell in row.all("TD"))


words = st.sampled_from(["fever", "call us", "rest", "¿qué?", "cœur", "12 out of 100", "a < b & c"])
INLINE = (
    "{}",
    "<strong>{}</strong>",
    "<em>{}</em>",
    '<bdi lang="es">{}</bdi>',
    "<bdi>{}</bdi>",
    '<a href="#top">{}</a>',
)
BLOCK = (
    "<p>{}</p>",
    "<div>{}</div>",
    "<section>{}</section>",
    "<aside>{}</aside>",
    "<blockquote>{}</blockquote>",
    "<ul><li>{}</li></ul>",
    "<ol><li>{}</li><li>last</li></ol>",
    '<div lang="fr" dir="ltr">{}</div>',
    "<dl><dt>term</dt><dd>{}</dd></dl>",
    "<table><tr><th>row</th><td>{}</td></tr></table>",
    "<figure>{}<figcaption>caption</figcaption></figure>",
)


def filled(shape: str, content: list[str]) -> str:
    return shape.replace("{}", " ".join(content))


inlines = st.builds(filled, st.sampled_from(INLINE), st.lists(words.map(escape), min_size=1, max_size=3))
blocks = st.recursive(
    st.builds(filled, st.sampled_from(BLOCK), st.lists(inlines, min_size=1, max_size=3)),
    lambda inner: st.builds(filled, st.sampled_from(BLOCK[1:]), st.lists(inner, min_size=1, max_size=3)),
    max_leaves=8,
)


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(blocks, min_size=1, max_size=4))
def test_any_nesting_of_elements_is_valid_and_loses_no_word(written: list[str]) -> None:
    body = '<h1 id="top">A title</h1>' + "".join(written)
    tree = tags_of(body)
    assert text_without_labels(tree) == text_of_html(body)


def text_of_html(body: str) -> str:
    """The text of a page; blocks stand apart."""
    body = body.replace("</dt>", ":</dt>")  # as the stylesheet puts it
    spaced = re.sub("</?(?!strong|em|bdi|a)[^>]*>", " ", body)
    return " ".join(unescape(re.sub("<[^>]*>", "", spaced)).split())


def text_without_labels(tree: Tag) -> str:
    """The text of a page as tagged, without the bullets and numbers that the typesetter added."""
    for tag in tree.walk():
        tag.kids = [kid for kid in tag.kids if isinstance(kid, str) or not re.fullmatch("•|[0-9]+[.]", kid.text)]
    return tree.text.replace(" :", ":")  # as French has it; the reader folds spaces
