"""What holds on every page: it fits, it is light, it is whole, and nobody is shut out of it."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from edu.library import Library
from tests.browser import barriers
from tests.browser.conftest import OpenPage
from tests.browser.states import APPROVED, HALF_PERSIAN, UNDER_REVIEW
from tests.starter import ARTICLE

LIBRARY = Library.open()
ENGLISH, *TRANSLATED = [
    [f"/{tag}/{ARTICLE}/{reader.address}" for reader in LIBRARY.readers(tag)] for tag in LIBRARY.locales
]
OTHERS = ["/", f"/en/{ARTICLE}", "/en/", "/en/no-such-topic"]
IN_ANOTHER_STATE = "another state: "
STATES = [IN_ANOTHER_STATE + address for address in (APPROVED, UNDER_REVIEW, HALF_PERSIAN, f"/fa/{ARTICLE}", "/fa/")]
PAGES = [*ENGLISH, *OTHERS, *STATES]
EVERY_PAGE = [*PAGES, *(address for locale in TRANSLATED for address in locale)]
DESKTOP = {"viewport": {"width": 1280, "height": 900}}
NARROW = {"viewport": {"width": 320, "height": 640}}

TOO_WIDE = """() => [...document.querySelectorAll("body *")].filter(e => {
  const box = e.getBoundingClientRect();
  return box.width && (box.right > innerWidth + 1 || box.left < -1) && !e.closest(".skip, svg");
}).map(e => e.outerHTML.slice(0, 120))"""


@pytest.fixture
def opened(open_page: OpenPage, states: str) -> OpenPage:
    """Opens a page of the starter library, or one of those of the library in every state."""

    def open_address(address: str, **context: Any) -> Page:
        return open_page(address.replace(IN_ANOTHER_STATE, states), **context)

    return open_address


@pytest.mark.parametrize("address", EVERY_PAGE)
def test_no_page_has_a_barrier_by_the_rules_of_wcag_2_2_aa(opened: OpenPage, address: str) -> None:
    page = opened(address, **DESKTOP)
    assert barriers.found(page) == []


@pytest.mark.parametrize("address", PAGES)
def test_the_colours_of_the_dark_can_be_read(opened: OpenPage, address: str) -> None:
    page = opened(address, **DESKTOP, color_scheme="dark")
    assert barriers.found(page, barriers.COLOURS) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", [f"/en/{ARTICLE}/patient/easy", f"/en/{ARTICLE}/patient/plain", "/"])
def test_a_phone_has_no_barrier_with_more_contrast_either(opened: OpenPage, address: str, scheme: str) -> None:
    page = opened(address, color_scheme=scheme, contrast="more", has_touch=True)
    if address == "/":
        page.get_by_label("I'm a patient").check()
    assert barriers.found(page) == []


@pytest.mark.parametrize("address", EVERY_PAGE)
def test_a_page_fits_a_narrow_screen_and_large_letters(opened: OpenPage, address: str) -> None:
    page = opened(address, **NARROW)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate(TOO_WIDE) == []
    page.set_viewport_size({"width": 640, "height": 800})
    page.evaluate("document.documentElement.style.fontSize = '225%'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 640


@pytest.mark.parametrize("address", PAGES)
def test_every_page_is_well_formed(opened: OpenPage, address: str) -> None:
    page = opened(address)
    assert page.locator("h1").count() == 1
    assert page.locator("[style], style, script").count() == 0
    repeated = "() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id); "
    assert page.evaluate(repeated + "return ids.filter((id, i) => ids.indexOf(id) !== i); }") == []
    astray = "() => [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.hash.slice(1))"
    assert page.evaluate(astray + ".filter(id => !document.getElementById(id))") == []


@pytest.mark.parametrize("address", [*ENGLISH, *OTHERS])
def test_a_page_is_light(open_page: OpenPage, address: str) -> None:
    page = open_page(address)
    sizes = page.evaluate(
        "() => ['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))"
        ".map(entry => [entry.name, entry.decodedBodySize])"
    )
    assert sum(size for _, size in sizes) < 60_000
    assert next(size for name, size in sizes if "edu.css" in name) < 20_000


def test_sources_are_numbered_and_lead_back_to_where_they_are_used(open_page: OpenPage) -> None:
    page = open_page(f"/en/{ARTICLE}/clinician")
    page.get_by_role("main").locator("sup a", has_text="2").first.click()
    source = page.locator("#source-2")
    expect(source).to_be_in_viewport()
    expect(source).to_contain_text("Lancet")
    source.get_by_role("link", name="Efficacy").click()
    expect(page.locator("#trial")).to_be_in_viewport()


def test_words_are_explained_in_place_for_easy_readers_and_at_the_end_for_others(open_page: OpenPage) -> None:
    page = open_page(f"/en/{ARTICLE}/patient/easy")
    assert page.locator("#what-it-is #term-nmosd").count() == 1
    expect(page.get_by_role("heading", name="Words explained")).to_have_count(0)
    page = open_page(f"/en/{ARTICLE}/patient/plain")
    page.get_by_role("link", name="NMOSD", exact=True).first.click()
    expect(page.get_by_role("region", name="Words explained").locator("#term-nmosd")).to_be_in_viewport()


def test_a_picture_of_risk_draws_as_many_people_as_it_says(open_page: OpenPage) -> None:
    page = open_page(f"/en/{ARTICLE}/patient/plain")
    first, second = page.get_by_role("figure").get_by_role("img").all()
    drawn = """svg => ["yes", "no"].map(kind => [...svg.querySelectorAll("rect")]
      .filter(r => r.getAttribute("fill").endsWith(kind + ")"))
      .reduce((sum, r) => sum + r.width.baseVal.value * r.height.baseVal.value / 120, 0))"""
    assert first.evaluate(drawn) == [12, 88]
    assert second.evaluate(drawn) == [39, 61]
    expect(first).to_have_accessible_name("attack, 28 weeks inebilizumab 12 out of 100 people")
    expect(second).to_have_accessible_name("attack, 28 weeks placebo 39 out of 100 people")


def test_the_state_of_review_is_said_as_it_is(open_page: OpenPage, states: str) -> None:
    def current(page: Page) -> str:
        return page.get_by_role("region", name="Review of this page").locator("[aria-current=step]").inner_text()

    page = open_page(f"/en/{ARTICLE}/patient/plain")
    assert current(page) == "Submitted"
    expect(page.get_by_text("not been reviewed by a medical board yet")).to_be_visible()
    page = open_page(states + UNDER_REVIEW)
    assert current(page) == "Under review"
    page = open_page(states + APPROVED)
    assert current(page) == "Approved"
    expect(page.get_by_text("Approved on November 24, 2026 by the test board.")).to_be_visible()
    expect(page.get_by_text("not been reviewed by a medical board yet")).to_have_count(0)


def test_words_in_another_language_say_so_and_keep_their_direction(open_page: OpenPage, states: str) -> None:
    page = open_page(states + HALF_PERSIAN)
    assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["fa", "rtl"]
    own = page.locator("#no-cure > p")
    assert own.get_attribute("lang") is None
    english = page.locator("#call-infection > p[lang]")
    expect(english).to_have_attribute("lang", "en")
    expect(english).to_have_attribute("dir", "ltr")
    expect(page.locator("#call-reaction-mild").get_by_text("English")).to_be_visible()


def test_readability_is_shown_with_its_workings(open_page: OpenPage) -> None:
    page = open_page(f"/en/{ARTICLE}/patient/easy")
    about = page.get_by_role("region", name="About this page")
    grade = LIBRARY.edition(ARTICLE, next(r for r in LIBRARY.readers("en") if r.level == "easy")).readability.grade
    expect(about).to_contain_text(f"Grade {grade:.1f}")
    expect(about.get_by_text("Flesch-Kincaid")).to_be_hidden()
    about.get_by_text("How the reading level was measured").click()
    expect(about.get_by_text("Flesch-Kincaid")).to_be_visible()


def test_paper_gets_the_text_and_none_of_the_controls(open_page: OpenPage) -> None:
    page = open_page(f"/en/{ARTICLE}/patient/plain")
    page.emulate_media(media="print")
    for control in (*page.get_by_role("navigation").all(), *page.locator(".button, .jump, .skip, details").all()):
        expect(control).to_be_hidden()
    assert page.locator("nav").count() > 2
    assert page.locator("nav:visible").count() == 0
    for kept in ("Emergency: act right away", "Words explained", "Sources", "About this page"):
        expect(page.get_by_role("heading", name=kept)).to_be_visible()
    version = page.get_by_text(LIBRARY.version(ARTICLE, LIBRARY.readers("en")[1]).number)
    expect(version).to_be_visible()
