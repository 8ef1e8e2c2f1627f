"""What a script adds to a page that is whole without it: words in place, reading aloud, text size, link, paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from edu.audiences import Reader
from edu.library import Library
from tests.browser import barriers
from tests.browser.conftest import OpenPage, arrives
from tests.starter import ARTICLE

LIBRARY = Library.open()
PLAIN = f"/en/{ARTICLE}/patient/plain"
VOICES = """
window.said = [];
class Utterance extends EventTarget { constructor(text) { super(); this.text = text; } }
window.SpeechSynthesisUtterance = Utterance;
let pending = null;
Object.defineProperty(window, "speechSynthesis", { value: {
  getVoices: () => [{ lang: "LANG", localService: LOCAL, name: "A voice" }],
  speak: (utterance) => { pending = utterance; said.push([utterance.lang, utterance.text]); },
  cancel: () => { pending = null; },
} });
window.finish = () => { const done = pending; pending = null; done?.onend(); };
"""
A_VOICE = VOICES.replace("LANG", "en-US").replace("LOCAL", "true")


def said(page: Page) -> list[list[str]]:
    spoken: list[list[str]] = page.evaluate("said")
    return spoken


def test_a_word_is_explained_where_it_stands_by_pointer_focus_and_tap(open_page: OpenPage) -> None:
    page = open_page(PLAIN, has_touch=True)
    term, tip = page.locator(".key-points .term").first, page.get_by_role("tooltip")
    term.hover()
    expect(tip).to_contain_text("Short for neuromyelitis optica spectrum disorder")
    expect(term).to_have_accessible_description(tip.inner_text())
    tip.hover()
    expect(tip).to_be_in_viewport()
    assert barriers.found(page) == []
    page.keyboard.press("Escape")
    expect(tip).to_have_count(0)
    page.keyboard.press("Tab")
    term.focus()
    expect(tip).to_be_visible()
    page.mouse.move(0, 0)
    page.locator("h1").click()
    expect(tip).to_have_count(0)
    term.tap()
    expect(tip).to_be_visible()
    assert page.url.endswith(PLAIN)
    page.locator("h1").tap()
    expect(tip).to_have_count(0)
    for last in (page.locator(".term").last, page.locator(".care .term, .version__body .term").first):
        last.focus()
        box = tip.bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390


@pytest.mark.parametrize("context", [{}, {"java_script_enabled": False}], ids=["scripts", "no-scripts"])
def test_a_word_leads_to_the_list_by_keyboard_and_without_scripts(
    open_page: OpenPage, context: dict[str, bool]
) -> None:
    page = open_page(PLAIN, **context)
    page.locator(".key-points .term").first.focus()
    page.keyboard.press("Enter")
    arrives(page, PLAIN + "#term-nmosd")
    expect(page.get_by_role("region", name="Words explained").locator("#term-nmosd")).to_be_in_viewport()


def test_the_page_is_read_aloud_piece_by_piece_paused_and_stopped(open_page: OpenPage) -> None:
    page = open_page(PLAIN, before=A_VOICE)
    page.get_by_role("button", name="Listen").click()
    expect(page.locator("h1")).to_have_class("spoken")
    assert said(page) == [["en", "Inebilizumab: a medicine to prevent NMOSD attacks"]]
    page.evaluate("finish()")
    page.evaluate("finish()")
    page.get_by_role("button", name="Pause").click()
    expect(page.locator(".spoken")).to_have_count(0)
    paused_at = said(page)[-1]
    page.get_by_role("button", name="Go on reading aloud").click()
    assert said(page)[-1] == paused_at
    for _ in range(400):
        if page.get_by_role("button", name="Listen").count():
            break
        page.evaluate("finish()")
    texts = [text for _, text in said(page)]
    emergency = next(i for i, text in enumerate(texts) if text.startswith("Emergency"))
    assert texts.index("The main points") < emergency < texts.index("Words explained")
    assert not [
        text for text in texts if text in ("Sources", "About this page", "Which best describes you?", "Call 911")
    ]
    assert len(texts) == len(set(texts)) + texts.count(paused_at[1]) - 1
    expect(page.get_by_role("button", name="Stop reading aloud")).to_be_hidden()


@pytest.mark.parametrize(
    "voices",
    ["", A_VOICE.replace("en-US", "de-DE"), A_VOICE.replace("true", "false")],
    ids=["no voice", "another language's", "a voice that would send the text away"],
)
def test_without_a_voice_of_this_device_there_is_no_button(open_page: OpenPage, voices: str) -> None:
    page = open_page(PLAIN, before=voices)
    expect(page.get_by_role("button", name="Larger text")).to_be_visible()
    expect(page.get_by_role("button", name="Listen")).to_be_hidden()


def test_letters_grow_stay_large_in_this_tab_and_still_fit(open_page: OpenPage) -> None:
    page = open_page(PLAIN)
    size = "parseFloat(getComputedStyle(document.body).fontSize)"
    usual = page.evaluate(size)
    expect(page.get_by_role("button", name="Smaller text")).to_have_attribute("aria-disabled", "true")
    larger = page.get_by_role("button", name="Larger text")
    for _ in range(3):
        larger.click()
    expect(larger).to_have_attribute("aria-disabled", "true")
    largest = page.evaluate(size)
    assert largest > 1.6 * usual
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.get_by_role("navigation", name="Reading level").get_by_role("link", name="Easy").click()
    arrives(page, f"/en/{ARTICLE}/patient/easy")
    assert page.evaluate(size) == largest
    assert barriers.found(page) == []
    assert page.context.cookies() == []


def test_the_copied_link_tells_nothing_of_what_applies(open_page: OpenPage) -> None:
    page = open_page(PLAIN + "#me=pregnant", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy the link").click()
    expect(page.get_by_text("The link is copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()").endswith(PLAIN)


def test_printing_is_one_press(open_page: OpenPage) -> None:
    page = open_page(PLAIN, before="window.print = () => { window.printed = true; };")
    page.get_by_role("button", name="Print", exact=True).click()
    assert page.evaluate("window.printed")


def test_without_scripts_no_button_is_there_that_does_nothing(open_page: OpenPage) -> None:
    page = open_page(PLAIN, java_script_enabled=False)
    expect(page.locator(".tools").get_by_role("button")).to_have_count(0)
    expect(page.locator(".tools").get_by_role("link")).to_have_count(3)


def test_a_section_leads_to_the_same_section_with_more_or_less_where_there_is(open_page: OpenPage) -> None:
    page = open_page(PLAIN)
    said = {
        level: {
            section.id: len(section.claims) for section in LIBRARY.version(ARTICLE, Reader("patient", level)).sections
        }
        for level in ("easy", "plain", "full")
    }
    for section, count in said["plain"].items():
        here = page.locator(f"[id='{section}'] > .detail")
        assert here.get_by_text("More detail: Full").count() == (said["full"][section] > count)
        assert here.get_by_text("Less detail: Easy").count() == (0 < said["easy"].get(section, 0) < count)
    link = page.locator(".detail a", has_text="More detail: Full").first
    section = str(link.get_attribute("href")).partition("#")[2]
    link.click()
    arrives(page, f"/en/{ARTICLE}/patient/full#{section}")
    expect(page.locator(f"[id='{section}']")).to_be_in_viewport()
    page.locator(f"[id='{section}'] > .detail").get_by_role("link", name="Less detail: Plain").click()
    arrives(page, f"{PLAIN}#{section}")
