"""Pages and assets as they are sent say and do what their sources do."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from edu.library import TEMPLATES
from edu.render.packing import packed_page, packed_script, packed_style

ASSETS = TEMPLATES / "assets"


class _Parts(HTMLParser):
    """The tags of a page and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.parts.append(f"<{tag} {[] if tag == 'bdi' else attrs}>")

    def handle_endtag(self, tag: str) -> None:
        self.parts.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.parts.append(" ".join(data.split()))


PAGE = """<!doctype html>
<ul>
<li><a href="/a">One</a> <a href="/b">two</a>,
three</li>
<li>

<p>Four <em>five</em>
<em>six</em></p>
</li>
</ul>
<p>Take <bdi dir="ltr">300 mg</bdi> of it</p>
<textarea name="note">
 A line

 and another
</textarea>
"""


def test_a_packed_page_has_the_same_tags_and_words() -> None:
    packed = packed_page(PAGE)
    assert _Parts(packed).parts == _Parts(PAGE).parts
    assert len(packed) < len(PAGE) - 10


def test_words_stay_apart_and_what_was_typed_stays_as_it_is() -> None:
    packed = packed_page(PAGE)
    assert '</a> <a href="/b">two</a>,\nthree</li><li><p>Four <em>five</em>\n<em>six</em></p></li></ul>' in packed
    assert '<textarea name="note">\n A line\n\n and another\n</textarea>' in packed


@pytest.mark.parametrize("name", ["edu.css", "more.css"])
def test_a_packed_stylesheet_has_every_rule_and_text(name: str) -> None:
    source = (ASSETS / name).read_text("utf-8")
    bare = re.sub(r"/\*.*?\*/", "", source, flags=re.DOTALL)
    packed = packed_style(source)
    assert packed.count("{") == bare.count("{")
    assert re.findall(r'"[^"]*"', packed) == re.findall(r'"[^"]*"', bare)
    assert re.findall(r"--[\w-]+", packed) == re.findall(r"--[\w-]+", bare)
    assert "/*" not in packed
    assert packed_style(packed) == packed


def test_a_packed_stylesheet_means_the_same() -> None:
    style = (
        'a > b ,\n c { margin: 0 0.5rem 10.5px; width: calc(1rem + 0.5px); }\n/* no */\nq::after { content: " : ; " }'
    )
    assert packed_style(style) == 'a>b,c{margin:0 .5rem 10.5px;width:calc(1rem + .5px)}q::after{content:" : ; "}'


def test_a_packed_script_keeps_each_line_of_code() -> None:
    for path in ASSETS.glob("*.js"):
        source = path.read_text("utf-8")
        assert "`\n" not in source, "a text over several lines would lose its indent"
        packed = packed_script(source)
        assert not re.search(r"^\s*(//|/\*|$)", packed, re.MULTILINE)
        code = [line.strip() for line in re.sub(r"/\*.*?\*/", "", source, flags=re.DOTALL).splitlines()]
        kept = {re.sub(r"/\*.*?\*/", "", line).strip() for line in packed.splitlines()}
        assert all(line in kept for line in code if line and not line.startswith("//"))
