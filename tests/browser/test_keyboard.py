"""Everything can be done by keyboard, and one always sees where one is."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage, arrives
from tests.starter import ARTICLE

STOPS = "a[href], button, input:not([type=hidden]), summary"
UNMARKED = """stops => stops.filter(stop => {
  if (!stop.checkVisibility()) return false;
  stop.focus({focusVisible: true});
  const style = getComputedStyle(stop), box = stop.getBoundingClientRect();
  const ringed = style.outlineStyle === "solid" && parseFloat(style.outlineWidth) >= 2;
  const inView = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
  return !(document.activeElement === stop && ringed && inView);
}).map(stop => stop.outerHTML.slice(0, 120))"""


def test_the_first_stop_skips_to_the_text(open_page: OpenPage) -> None:
    page = open_page(f"/en/{ARTICLE}/patient/plain")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the text")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("main").get_by_role("link").first).to_be_focused()


def test_the_choice_is_made_by_keyboard_alone(open_page: OpenPage) -> None:
    page = open_page(f"/en/{ARTICLE}")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "radio":
            break
    page.keyboard.press("Space")
    expect(page.get_by_label("I'm a patient")).to_be_checked()
    page.keyboard.press("Tab")
    expect(page.get_by_label("Plain", exact=True)).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_label("Easy")).to_be_checked()
    page.keyboard.press("Enter")
    arrives(page, f"/en/{ARTICLE}/patient/easy")


@pytest.mark.parametrize("address", [f"/en/{ARTICLE}/patient/easy", "/", "/en/"])
def test_every_stop_has_a_ring_and_comes_into_view(open_page: OpenPage, address: str) -> None:
    page = open_page(address)
    page.keyboard.press("Tab")
    assert page.locator(STOPS).evaluate_all(UNMARKED) == []


def test_the_stops_follow_the_order_of_the_page(open_page: OpenPage) -> None:
    page = open_page(f"/en/{ARTICLE}/patient/easy", viewport={"width": 1280, "height": 800})
    expected = page.locator(STOPS).evaluate_all(
        "stops => stops.filter(stop => stop.checkVisibility()).slice(0, 16).map(stop => stop.innerText.trim())"
    )
    reached = []
    for _ in expected:
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.innerText.trim()"))
    assert reached == expected
    order = [reached.index(name) for name in ("Skip to the text", "Starter library", "When to get help", "Easy")]
    assert order == sorted(order)
