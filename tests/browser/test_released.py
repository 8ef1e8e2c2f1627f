"""The words of an earlier version, offered where a must isn't in the reader's language, in a real browser."""

from __future__ import annotations

from pathlib import Path

from tests.browser import barriers
from tests.browser.conftest import OpenPage
from tests.browser.serving import served
from tests.records.test_still_right import PAGE, lost, released


def test_an_earlier_version_and_its_sheet_s_answer_shut_nobody_out(open_page: OpenPage, tmp_path: Path) -> None:
    _, root, number = released(tmp_path)
    lost(root)
    with served(root) as site:
        for address in (PAGE, f"/v/{number}/words", f"/v/{number}"):
            page = open_page(site + address)
            assert page.locator("h1").count() == 1
            assert barriers.found(page) == []
            page.emulate_media(color_scheme="dark")
            assert barriers.found(page, barriers.COLOURS) == []
            page.set_viewport_size({"width": 320, "height": 640})
            assert page.evaluate("document.documentElement.scrollWidth") <= 320
