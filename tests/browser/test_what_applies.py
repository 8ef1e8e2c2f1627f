"""What applies to a reader: it brings matching claims to the top, hides nothing, and goes nowhere."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser import barriers
from tests.browser.conftest import OpenPage, arrives
from tests.starter import ARTICLE

PLAIN = f"/en/{ARTICLE}/patient/plain"
WITHOUT_SCRIPTS = {"java_script_enabled": False}


def lifted(page: Page) -> dict[str, list[str]]:
    """What stands on top, by what it was ticked for: the places from which it is repeated."""
    groups = page.locator(".matters__group").all()
    return {
        group.get_by_role("heading").inner_text(): [
            str(link.get_attribute("href")) for link in group.locator(".matters__where a").all()
        ]
        for group in groups
    }


def test_scripts_or_none_the_same_claims_come_first_and_nothing_else_moves(open_page: OpenPage) -> None:
    found = []
    for context in ({}, WITHOUT_SCRIPTS):
        page = open_page(PLAIN, **context)
        before = page.locator(".claim, .claims > li, .care__body > li").evaluate_all("all => all.map(e => e.id)")
        expect(page.get_by_role("heading", name="What matters most")).to_be_hidden()
        page.get_by_text("Does any of this apply?").click()
        page.get_by_label("I have, or once had, TB").check()
        page.get_by_label("I am pregnant").check()
        if context:
            page.get_by_role("button", name="Show it first").click()
        expect(page.get_by_role("heading", name="What matters most")).to_be_visible()
        found.append((lifted(page), page.locator(".matters li > p:not(.matters__where)").all_inner_texts()))
        after = page.locator(".claim, .claims > li, .care__body > li").evaluate_all("all => all.map(e => e.id)")
        assert after == before
    assert found[0] == found[1]
    groups = found[0][0]
    assert list(groups) == ["I am pregnant, or want to have a baby", "I have, or once had, TB"]
    assert "#contraception" in groups["I am pregnant, or want to have a baby"]


def test_the_choice_stays_in_the_fragment_and_is_never_sent(open_page: OpenPage) -> None:
    page = open_page(PLAIN)
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(f"{request.url} {request.post_data} {request.headers}"))
    page.get_by_text("Does any of this apply?").click()
    page.get_by_label("I am pregnant").check()
    page.get_by_label("I have, or once had, TB").check()
    arrives(page, PLAIN + "#me=pregnant,had-tb")
    expect(page.get_by_role("status").filter(has_text="stands first")).to_be_visible()
    page.locator(".matters__where a[href='#contraception']").click()
    arrives(page, PLAIN + "#contraception&me=pregnant,had-tb")
    page.reload()
    expect(page.get_by_label("I am pregnant")).to_be_checked()
    expect(page.locator("#contraception")).to_be_in_viewport()
    expect(page.locator(".matters__group")).to_have_count(2)
    page.get_by_role("navigation", name="Reading level").get_by_role("link", name="Full").click()
    arrives(page, f"/en/{ARTICLE}/patient/full#me=pregnant,had-tb")
    expect(page.locator(".matters__group")).to_have_count(2)
    page.get_by_text("Does any of this apply?").click()
    page.get_by_label("I am pregnant").uncheck()
    page.get_by_label("I have, or once had, TB").uncheck()
    expect(page.locator(".matters")).to_be_hidden()
    assert "me=" not in page.url
    assert asked
    assert not [request for request in asked if "pregnant" in request.partition("#")[0] or "had-tb" in request]
    assert page.context.cookies() == []
    assert page.evaluate("[...Object.values(localStorage), ...Object.values(sessionStorage)].join()") == "0"


def test_a_fragment_that_somebody_made_up_does_no_harm(open_page: OpenPage) -> None:
    page = open_page(PLAIN + '#me=nothing,pregnant,"><img src=x>,%00&me=had-tb&a=b')
    expect(page.locator(".matters__group")).to_have_count(1)
    assert list(lifted(page)) == ["I am pregnant, or want to have a baby"]


def test_what_is_not_translated_says_so_on_top_too(open_page: OpenPage, states: str) -> None:
    page = open_page(f"{states}/fa/{ARTICLE}/patient/plain#me=pregnant")
    group = page.locator(".matters__group")
    expect(group.locator("p[lang=en]").first).to_be_visible()
    expect(group.locator(".fallback__note").first).to_contain_text("English")
    assert barriers.found(page) == []


@pytest.mark.parametrize("context", [{}, WITHOUT_SCRIPTS], ids=["scripts", "no-scripts"])
def test_the_boxes_are_reached_and_ticked_by_keyboard(open_page: OpenPage, context: dict[str, bool]) -> None:
    page = open_page(PLAIN, **context)
    page.locator(".applies summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("I am pregnant")).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="What matters most")).to_be_visible()
    expect(page.get_by_label("I am pregnant")).to_be_checked()
