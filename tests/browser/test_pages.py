"""What holds on every page: it fits, it is light, it is whole, and nobody is shut out of it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from edu.library import TEMPLATES, Library
from edu.records import Status
from edu.render.packing import packed_asset
from edu.wording.locales import conventions
from tests.browser import barriers
from tests.browser.conftest import OpenPage
from tests.browser.states import APPROVED, HALF_PERSIAN, UNDER_REVIEW
from tests.starter import ARTICLE

LIBRARY = Library.open()
VERSIONS = {tag: [f"/{tag}/{ARTICLE}/{reader.address}" for reader in LIBRARY.readers(tag)] for tag in LIBRARY.locales}
OTHERS = ["/", f"/en/{ARTICLE}", "/en/", "/en/handout", "/en/no-such-topic", "/v/?code=none"]
OTHERS += [f"/en/{ARTICLE}/clinician?beside=patient/easy", *(f"/{tag}/" for tag in LIBRARY.locales[1:])]
IN_ANOTHER_STATE = "another state: "
STATES = [IN_ANOTHER_STATE + address for address in (APPROVED, UNDER_REVIEW, HALF_PERSIAN, f"/fa/{ARTICLE}", "/fa/")]
FOR_AUTHORS = "for authors: "
STYLE = [FOR_AUTHORS + address for address in ("/style", "/style/rtl")]
PREVIEWS = [f"{FOR_AUTHORS}/{tag}/translate/{ARTICLE}" for tag in ("es", "ar")]
PAGES = [*VERSIONS["en"], *OTHERS, *STATES, *STYLE, *PREVIEWS]
TRANSLATED = [address for tag, addresses in VERSIONS.items() if tag != "en" for address in addresses]
SAME_BUT_FOR_THE_WORDS = [
    address
    for tag, addresses in VERSIONS.items()
    for address in addresses[1:]
    if tag != "en" and conventions(tag).direction == "ltr"
]
"""Pages that differ from ones that axe looks at in their words only; whether they fit is looked at all the same."""
TICKED = f"/en/{ARTICLE}/patient/plain#me=pregnant,had-tb"
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}
NARROW = {"width": 320, "height": 640}
TWICE_AS_LARGE = {"width": 640, "height": 800}
LIGHT, WHOLE, LONG = 22_000, 60_000, 76_000
"""Bytes of a page with all that it loads: as sent; unpacked; and unpacked with all the research, or in words that take
more bytes than English ones."""
IS_LONG = [address for address in TRANSLATED if not address.endswith("/easy")] + [
    f"/en/{ARTICLE}/patient/{level}" for level in ("plain", "full")
]
SHOTS = Path("build/screenshots/pages")
"""Every page as a phone shows it first: kept when the tests have run."""

TOO_WIDE = """() => [...document.querySelectorAll("body *")].filter(e => {
  const box = e.getBoundingClientRect();
  return box.width && (box.right > innerWidth + 1 || box.left < -1) && !e.closest(".skip, svg");
}).map(e => e.outerHTML.slice(0, 120))"""
REPEATED = """() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
  return ids.filter((id, i) => ids.indexOf(id) !== i); }"""
ASTRAY = """() => [...document.querySelectorAll('a[href^="#"]')].map(a => a.hash.slice(1))
  .filter(id => !document.getElementById(id.split("&")[0]))"""
INLINE = "[style], style, script:not([src], [type='application/ld+json']), [onclick]"


@pytest.fixture
def opened(open_page: OpenPage, states: str, styles: str) -> OpenPage:
    """Opens a page of the starter library, of the library in every state, or one that only authors see."""

    def open_address(address: str, **context: Any) -> Page:
        return open_page(address.replace(IN_ANOTHER_STATE, states).replace(FOR_AUTHORS, styles), **context)

    return open_address


def assert_well_formed(page: Page) -> None:
    assert page.locator("h1").count() == 1
    assert page.locator(INLINE).count() == 0
    assert page.evaluate(REPEATED) == []
    assert page.evaluate(ASTRAY) == []


def assert_fits_a_narrow_screen_and_large_letters(page: Page) -> None:
    page.set_viewport_size(NARROW)
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    assert page.evaluate(TOO_WIDE) == []
    page.set_viewport_size(TWICE_AS_LARGE)
    page.evaluate("document.documentElement.style.fontSize = '225%'")
    assert page.evaluate("document.documentElement.scrollWidth") <= TWICE_AS_LARGE["width"]
    page.evaluate("document.documentElement.removeAttribute('style')")


@pytest.mark.parametrize("address", [*PAGES, *TRANSLATED, TICKED])
def test_no_page_shuts_anybody_out(opened: OpenPage, address: str) -> None:
    """The rules of WCAG 2.2 AA by axe, in light and dark; 320 px; letters twice as large; nothing doubled or astray."""
    page = opened(address, viewport=DESKTOP)
    assert_well_formed(page)
    if address not in SAME_BUT_FOR_THE_WORDS:
        assert barriers.found(page) == []
        page.emulate_media(color_scheme="dark")
        assert barriers.found(page, barriers.COLOURS) == []
        page.emulate_media(color_scheme="light")
    assert_fits_a_narrow_screen_and_large_letters(page)
    page.set_viewport_size(PHONE)
    SHOTS.mkdir(parents=True, exist_ok=True)
    name = re.sub(r"[^a-z0-9]+", "-", address.lower()).strip("-") or "home"
    page.screenshot(path=SHOTS / f"{name}.png")


@pytest.mark.parametrize("address", [f"/en/{ARTICLE}/patient/easy", "/", f"/{LIBRARY.locales[-1]}/{ARTICLE}/clinician"])
def test_a_phone_has_no_barrier_with_more_contrast_either(opened: OpenPage, address: str) -> None:
    page = opened(address, contrast="more", has_touch=True)
    if address == "/":
        page.get_by_label("I'm a patient").check()
    assert barriers.found(page) == []
    page.emulate_media(color_scheme="dark", contrast="more")
    assert barriers.found(page, barriers.COLOURS) == []


@pytest.mark.parametrize("address", [*VERSIONS["en"], *OTHERS, *TRANSLATED])
def test_a_page_is_light(open_page: OpenPage, address: str) -> None:
    page = open_page(address)
    sizes = page.evaluate(
        "() => ['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))"
        ".map(entry => [entry.name, entry.encodedBodySize, entry.decodedBodySize])"
    )
    assert sum(sent for _, sent, _ in sizes) < LIGHT
    assert sum(whole for *_, whole in sizes) < (LONG if address in IS_LONG else WHOLE)
    assert sum(len(packed_asset(path)) for path in (TEMPLATES / "assets").glob("*.css")) < 20_000


def test_sources_are_numbered_and_lead_back_to_where_they_are_used(open_page: OpenPage) -> None:
    page = open_page(f"/en/{ARTICLE}/clinician")
    page.get_by_role("main").locator("sup a", has_text="2").first.click()
    source = page.locator("#_2")
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
    expect(first).to_have_accessible_name("attack (28 weeks) inebilizumab 12 out of 100 people")
    expect(second).to_have_accessible_name("attack (28 weeks) placebo 39 out of 100 people")


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


@pytest.mark.parametrize("locale", LIBRARY.locales)
def test_the_steps_of_review_stand_in_one_row_on_a_small_phone(opened: OpenPage, locale: str) -> None:
    page = opened(f"/{locale}/{ARTICLE}/patient/plain", viewport={"width": 360, "height": 640})
    tops = page.locator(".stepper li").evaluate_all("steps => steps.map(step => step.getBoundingClientRect().top)")
    assert len(tops) == len(Status)
    assert len(set(tops)) == 1


@pytest.mark.parametrize("reader", ["clinician", "patient/easy"])
def test_no_gap_opens_beside_what_is_read(opened: OpenPage, reader: str) -> None:
    page = opened(f"/en/{ARTICLE}/{reader}", viewport=DESKTOP)
    gap = """([above, below]) => document.querySelector(below).getBoundingClientRect().top
        - document.querySelector(above).getBoundingClientRect().bottom"""
    assert page.evaluate(gap, [".switches", ".version__contents"]) < 60
    assert page.evaluate(gap, [".jump", ".status"]) < 60


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
