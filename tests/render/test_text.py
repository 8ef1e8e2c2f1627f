"""A version as plain text: an address can be followed, a French colon has its space."""

from __future__ import annotations

import re

from edu.audiences import Reader
from edu.library import Library
from edu.render.citing import link_of
from edu.render.text import text
from tests.starter import ARTICLE

LIBRARY = Library.open()


def test_an_address_with_hyphens_stays_on_one_line() -> None:
    reader = Reader("patient", "easy", "en")
    addresses = [address for s in LIBRARY.version(ARTICLE, reader).sources if (address := link_of(s.source))]
    lines = text(LIBRARY.edition(ARTICLE, reader)).splitlines()
    assert any("-" in address for address in addresses)
    for address in addresses:
        assert any(address in line for line in lines), address


def test_a_colon_of_french_has_a_no_break_space_before_it() -> None:
    shown = text(LIBRARY.edition(ARTICLE, Reader("patient", "easy", "fr"))).split("\nSources\n")[0]
    assert "inébilizumab\N{NO-BREAK SPACE}: 12" in shown
    assert not re.findall(r"[^\s]*[^\N{NO-BREAK SPACE}]:\s", shown)
