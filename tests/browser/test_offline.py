"""Copies of pages already read: kept only when asked for, there without a network, and forgotten on request."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.serving import served
from tests.starter import ARTICLE

pytestmark = pytest.mark.browser


def test_a_page_that_was_read_is_there_without_a_network_if_the_reader_asked_for_it(browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    with served() as site:
        address = f"{site}/en/{ARTICLE}/patient/easy"
        page.goto(address)
        page.locator("#about-this-page").evaluate("end => end.scrollIntoView()")
        button = page.locator("[data-offline]")
        button.wait_for(state="visible")
        assert page.evaluate("caches.keys()") == []
        assert button.inner_text() == "Keep the pages I read on this device"
        button.click()
        page.locator("[data-offline][aria-pressed=true]").wait_for()
        page.goto(f"{site}/en/{ARTICLE}/caregiver")
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        page.goto(f"{site}/en/{ARTICLE}/caregiver")
        page.goto(f"{site}/en/")
    for reader in ("patient/easy", "caregiver"):
        page.goto(f"{site}/en/{ARTICLE}/{reader}")
        assert "inebilizumab" in page.locator("h1").inner_text().lower()
    kept = page.evaluate("caches.open('pages-read').then(c => c.keys()).then(k => k.map(r => new URL(r.url).pathname))")
    assert "/en/" not in kept, "the list of topics may depend on the reader's choice: no cache may keep it"
    page.locator("#about-this-page").evaluate("end => end.scrollIntoView()")
    button = page.locator("[data-offline]")
    button.wait_for(state="visible")
    button.click()
    page.locator("[data-offline][aria-pressed=false]").wait_for()
    assert page.evaluate("caches.keys()") == []
    context.close()


def test_search_as_you_type_stays_in_the_page(browser: Browser) -> None:
    with served() as site:
        context = browser.new_context()
        page = context.new_page()
        page.goto(f"{site}/en/")
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        field = page.locator("[data-find]")
        field.type("inebulizumab")
        expect(page.locator(".topics [data-words]").first).to_be_visible()
        field.fill("zzzz")
        expect(page.locator(".topics [data-words]").first).to_be_hidden()
        expect(page.locator("[data-nothing]")).to_be_visible()
        assert not [address for address in asked if "q=" in address or "zzzz" in address or "inebu" in address]
        context.close()
