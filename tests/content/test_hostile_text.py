"""Whatever stands in a file, loading it ends with a library or with findings, and nothing else."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from edu.content import LibraryError, load
from edu.content.markup import MarkupError, Text, parse, walk

PIECES = [
    "{",
    "}",
    "{dose}",
    "{dose.n}",
    "[[",
    "]]",
    "[[a|b]]",
    "*",
    "[@x]",
    "<b>",
    "|",
    "\u202e",
    " ",
    "word",
    "&amp;",
]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=12).map("".join))
def test_a_wording_is_markup_or_a_markup_error(wording: str) -> None:
    try:
        parts = parse(wording)
    except MarkupError as error:
        assert error.mend
        return
    plain = "".join(part.text for part in walk(parts) if isinstance(part, Text))
    assert not set("{}<>*\u202e") & set(plain)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_as_an_article_are_told_as_findings(raw: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "articles").mkdir()
        (root / "library.yaml").write_text(
            "name: n\nlocales: [en]\naudiences: [patient]\nmarket: {country: US, emergency: '911'}\ncontact: c\n"
        )
        (root / "articles" / "x.yaml").write_bytes(raw)
        try:
            load(root)
        except LibraryError as error:
            assert all(finding.mend and finding.place.line >= 1 for finding in error.findings)
        else:
            raise AssertionError("these bytes are no article")
