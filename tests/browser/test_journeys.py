"""The ways that readers go: from the first question to the text they need, and from one version to another."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.starter import ARTICLE

VERSION = f"/en/{ARTICLE}"
WITHOUT_SCRIPTS = {"java_script_enabled": False}


def path_of(page: Page) -> str:
    return re.sub(r"^https?://[^/]+", "", page.url)


@pytest.mark.parametrize("context", [{}, WITHOUT_SCRIPTS], ids=["scripts", "no-scripts"])
def test_a_first_visitor_says_who_they_are_and_reads_the_version_for_them(
    open_page: OpenPage, context: dict[str, bool]
) -> None:
    page = open_page("/", **context)
    expect(page.get_by_role("heading", level=1)).to_have_text("Which best describes you?")
    page.get_by_label("I'm a patient").check()
    page.get_by_label("Easy").check()
    page.get_by_role("button", name="Continue").click()
    assert path_of(page) == "/en/"
    page.get_by_role("main").get_by_role("link").filter(has_text="Inebilizumab").click()
    assert path_of(page) == f"{VERSION}/patient/easy"
    cookies = page.context.cookies()
    assert [(cookie["name"], cookie["value"]) for cookie in cookies] == [("reader", "patient/easy")]


def test_the_reading_level_is_asked_of_those_who_have_levels_only(open_page: OpenPage) -> None:
    page = open_page("/")
    expect(page.get_by_label("Easy")).to_be_hidden()
    page.get_by_label("I'm a patient").check()
    expect(page.get_by_label("Easy")).to_be_visible()
    expect(page.get_by_label("Plain", exact=True)).to_be_checked()
    expect(page.get_by_text("Short sentences and everyday words.")).to_be_visible()
    page.get_by_label("I'm a health professional").check()
    expect(page.get_by_label("Easy")).to_be_hidden()
    page.get_by_role("button", name="Continue").click()
    assert page.context.cookies()[0]["value"] == "clinician"


@pytest.mark.parametrize("context", [{}, WITHOUT_SCRIPTS], ids=["scripts", "no-scripts"])
def test_who_would_rather_not_say_reads_the_plain_version_and_nothing_is_kept(
    open_page: OpenPage, context: dict[str, bool]
) -> None:
    page = open_page(VERSION, **context)
    expect(page.get_by_role("main")).to_contain_text("Inebilizumab: a medicine to prevent NMOSD attacks")
    page.get_by_label("I'm a health professional").check()
    page.get_by_role("button", name="I'd rather not say").click()
    assert path_of(page) == f"{VERSION}/patient/plain"
    assert page.context.cookies() == []


def test_a_shared_link_needs_no_question(open_page: OpenPage) -> None:
    page = open_page(f"{VERSION}/caregiver")
    assert path_of(page) == f"{VERSION}/caregiver"
    expect(page.get_by_role("heading", level=1)).to_contain_text("Inebilizumab")


def test_reader_and_level_are_switched_from_the_page_and_the_current_ones_are_marked(open_page: OpenPage) -> None:
    page = open_page(f"{VERSION}/patient/plain")
    levels = page.get_by_role("navigation", name="Reading level")
    expect(levels.locator("[aria-current]")).to_have_text("Plain")
    levels.get_by_role("link", name="Easy").click()
    assert path_of(page) == f"{VERSION}/patient/easy"
    expect(page.get_by_role("navigation", name="Reading level").locator("[aria-current]")).to_have_text("Easy")
    page.get_by_role("navigation", name="Which best describes you?").get_by_role("link", name="Health").click()
    assert path_of(page) == f"{VERSION}/clinician"
    expect(page.get_by_role("navigation", name="Reading level")).to_have_count(0)


def test_the_language_is_switched_for_the_same_reader(open_page: OpenPage) -> None:
    page = open_page(f"{VERSION}/patient/easy")
    page.get_by_role("link", name="español").click()
    assert path_of(page) == f"/es/{ARTICLE}/patient/easy"
    expect(page.locator("header [aria-current]")).to_have_text("español")


def test_a_choice_is_changed_from_the_article_and_asked_with_the_old_one_marked(open_page: OpenPage) -> None:
    page = open_page(VERSION)
    page.get_by_label("I'm a patient").check()
    page.get_by_label("Full").check()
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("link", name="Remember my choice").click()
    expect(page.get_by_label("I'm a patient")).to_be_checked()
    expect(page.get_by_label("Full")).to_be_checked()
    page.get_by_label("I look after someone").check()
    page.get_by_role("button", name="Continue").click()
    assert path_of(page) == f"{VERSION}/caregiver"


def test_a_worried_reader_is_one_tap_from_when_to_get_help(open_page: OpenPage) -> None:
    page = open_page(f"{VERSION}/patient/easy")
    link = page.get_by_role("main").get_by_role("link", name="When to get help").first
    expect(link).to_be_in_viewport()
    link.click()
    emergency = page.get_by_role("heading", name="Emergency")
    expect(emergency).to_be_in_viewport()
    expect(page.get_by_role("link", name="Call 911")).to_have_attribute("href", "tel:911")


def test_a_lost_reader_is_helped_on(open_page: OpenPage) -> None:
    page = open_page("/en/no-such-topic")
    expect(page.get_by_role("heading", level=1)).to_have_text("We can't find this page")
    page.get_by_role("main").get_by_role("link").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Which best describes you?")
