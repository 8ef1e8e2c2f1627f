"""Everything can be done by keyboard, and one always sees where one is."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.starter import ARTICLE

FOCUSED = """() => {
  const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
  return {
    name: (at.innerText || at.id || at.tagName).trim(),
    ringed: style.outlineStyle === "solid" && parseFloat(style.outlineWidth) >= 2,
    seen: box.width > 0 && box.top < innerHeight && box.bottom > 0,
  };
}"""


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
    page.wait_for_url(f"**/{ARTICLE}/patient/easy")


def test_every_stop_is_seen_and_ringed_in_the_order_of_the_page(open_page: OpenPage) -> None:
    page = open_page(f"/en/{ARTICLE}/patient/easy", viewport={"width": 1280, "height": 800})
    stops = page.locator("a[href], button, input, summary").count()
    assert stops > 40
    names = []
    for _ in range(stops):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        assert focused["ringed"], focused
        assert focused["seen"], focused
        names.append(focused["name"])
    order = [names.index(name) for name in ("Skip to the text", "Starter library", "When to get help", "Easy")]
    assert order == sorted(order)
