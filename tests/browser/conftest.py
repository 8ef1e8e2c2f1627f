"""What the browser tests share: a browser, a site, another site whose library is in every state, and pages to open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, Page, Request, expect, sync_playwright

from tests.browser.serving import launch, served
from tests.browser.states import library_in_every_state

SLOWEST = 30_000
"""Milliseconds that a browser may take on a machine that does other work too."""


def arrives(page: Page, path: str) -> None:
    """Waits until the page is at this path, with just this fragment: a click that leads on doesn't wait by itself."""
    expect(page).to_have_url(re.compile(rf"https?://[^/]+{re.escape(path)}$"), timeout=SLOWEST)


class OpenPage(Protocol):
    """Opens an address in a browser that has never seen the site; `before` is a script that each page runs first."""

    def __call__(self, address: str, *, before: str = "", **context: Any) -> Page: ...


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=SLOWEST)
    with sync_playwright() as playwright:
        chromium = launch(playwright)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    with served() as address:
        yield address


@pytest.fixture(scope="session")
def states(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(library_in_every_state(tmp_path_factory.mktemp("states"))) as address:
        yield address


@pytest.fixture(scope="session")
def styles() -> Iterator[str]:
    """The starter library as its author sees it, with the style page."""
    with served(reload=True) as address:
        yield address


@pytest.fixture
def open_page(browser: Browser, site: str) -> Iterator[OpenPage]:
    """Whatever a test does, its pages must ask nothing of another site and complain of nothing."""
    contexts, foreign, complaints = [], [], []

    def asked(request: Request) -> None:
        if not request.url.startswith(("http://127.0.0.1:", "data:")):
            foreign.append(request.url)

    def open_address(address: str, *, before: str = "", **context: Any) -> Page:
        fresh = browser.new_context(**{"viewport": {"width": 390, "height": 844}, "locale": "en-US", **context})
        contexts.append(fresh)
        if before:
            fresh.add_init_script(before)
        fresh.on("request", asked)
        fresh.on("console", lambda said: complaints.append(said.text) if "404 (NOT FOUND)" not in said.text else None)
        fresh.on("weberror", lambda error: complaints.append(str(error.error)))
        page = fresh.new_page()
        page.set_default_timeout(SLOWEST)
        page.goto(address if address.startswith("http") else site + address)
        return page

    yield open_address
    for context in contexts:
        context.close()
    assert not foreign
    assert not complaints


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here drives a browser."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
