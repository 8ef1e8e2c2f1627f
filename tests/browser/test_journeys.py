"""The ways that readers go: from the first question to the text they need, and from one version to another."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from edu.audiences import AUDIENCES, Reader
from edu.library import Library
from edu.wording.locales import conventions
from tests.browser.conftest import OpenPage, arrives
from tests.starter import ARTICLE

VERSION = f"/en/{ARTICLE}"
WITHOUT_SCRIPTS = {"java_script_enabled": False}


LIBRARY = Library.open()
RTL = next((tag for tag in LIBRARY.locales if conventions(tag).direction == "rtl"), LIBRARY.locales[-1])
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}
DESKTOP = {"viewport": {"width": 1280, "height": 900}}
SHOTS = Path("build/screenshots/journeys")
"""Where each journey came to, whole: kept when the tests have run."""
# Every reader meets every language, device and state of scripts, and every two of those meet each other.
WAYS = {
    "en-phone-scripts": ("en", PHONE, {}),
    "en-desktop-no-scripts": ("en", DESKTOP, WITHOUT_SCRIPTS),
    f"{RTL}-phone-no-scripts": (RTL, PHONE, WITHOUT_SCRIPTS),
    f"{RTL}-desktop-scripts": (RTL, DESKTOP, {}),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("audience", LIBRARY.audiences)
def test_a_first_visitor_goes_all_the_way_from_the_question_to_the_sheet(
    open_page: OpenPage, audience: str, way: str
) -> None:
    locale, device, scripts = WAYS[way]
    policy = AUDIENCES[audience]
    edition = LIBRARY.edition(ARTICLE, Reader(audience, next(iter(policy.levels)), locale))
    version, say = edition.version, edition.interface
    page = open_page("/", locale=locale, **device, **scripts)
    expect(page.get_by_role("heading", level=1)).to_have_text(say("Which best describes you?"))
    page.get_by_label(say(policy.choice)).check()
    if policy.has_levels:
        page.get_by_label(say(version.reader.reading_level.label), exact=True).check()
    page.get_by_role("button", name=say("Continue"), exact=True).click()
    arrives(page, f"/{locale}/")
    page.locator(f"main a[href='/{locale}/{ARTICLE}']").click()
    arrives(page, f"/{locale}/{ARTICLE}/{version.reader.address}")
    expect(page.get_by_role("heading", level=1)).to_have_text(version.title.text)
    kept = [(cookie["name"], cookie["value"]) for cookie in page.context.cookies()]
    assert kept == [("reader", version.reader.address)]
    page.locator(".jump a").click()
    expect(page.get_by_role("heading", name=say("Emergency: act right away"))).to_be_in_viewport()
    page.get_by_text(say("Does any of this apply?")).click()
    condition = version.conditions[0]
    page.get_by_label(condition.label.text).check()
    if scripts:
        page.get_by_role("button", name=say("Show it first")).click()
    expect(page.get_by_role("heading", name=condition.label.text)).to_be_visible()
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SHOTS / f"{audience}-{way}-page.png", full_page=True)
    page.get_by_role("link", name=say("Make a handout")).click()
    assert not [cookie for cookie in page.context.cookies() if cookie["name"] != "reader"]
    assert condition.id not in page.url
    expect(page.get_by_label(say(policy.label), exact=True)).to_be_checked()
    clinicians = LIBRARY.version(ARTICLE, Reader("clinician", locale=locale)).conditions
    (called,) = [each.label.text for each in clinicians if each.id == condition.id]
    page.get_by_label(called).check()
    page.get_by_role("button", name=say("Update the estimate")).click()
    expect(page.get_by_label(called)).to_be_checked()
    expect(page.locator(".estimate")).to_be_visible()
    page.screenshot(path=SHOTS / f"{audience}-{way}-handout.png", full_page=True)
    assert condition.id not in page.url


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
    arrives(page, "/en/")
    assert page.context.cookies()[0]["value"] == "clinician"


@pytest.mark.parametrize("context", [{}, WITHOUT_SCRIPTS], ids=["scripts", "no-scripts"])
def test_who_would_rather_not_say_reads_the_plain_version_and_nothing_is_kept(
    open_page: OpenPage, context: dict[str, bool]
) -> None:
    page = open_page(VERSION, **context)
    expect(page.get_by_role("main")).to_contain_text("Inebilizumab: a medicine to prevent NMOSD attacks")
    page.get_by_label("I'm a health professional").check()
    page.get_by_role("button", name="I'd rather not say").click()
    arrives(page, f"{VERSION}/patient/plain")
    assert page.context.cookies() == []


def test_a_shared_link_needs_no_question(open_page: OpenPage) -> None:
    page = open_page(f"{VERSION}/caregiver")
    arrives(page, f"{VERSION}/caregiver")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Inebilizumab")


def test_reader_and_level_are_switched_from_the_page_and_the_current_ones_are_marked(open_page: OpenPage) -> None:
    page = open_page(f"{VERSION}/patient/plain")
    levels = page.get_by_role("navigation", name="Reading level")
    expect(levels.locator("[aria-current]")).to_have_text("Plain")
    levels.get_by_role("link", name="Easy").click()
    arrives(page, f"{VERSION}/patient/easy")
    expect(page.get_by_role("navigation", name="Reading level").locator("[aria-current]")).to_have_text("Easy")
    page.get_by_role("navigation", name="Which best describes you?").get_by_role("link", name="Health").click()
    arrives(page, f"{VERSION}/clinician")
    expect(page.get_by_role("navigation", name="Reading level")).to_have_count(0)


def test_the_language_is_switched_for_the_same_reader(open_page: OpenPage) -> None:
    page = open_page(f"{VERSION}/patient/easy")
    page.get_by_role("link", name="español").click()
    arrives(page, f"/es/{ARTICLE}/patient/easy")
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
    arrives(page, f"{VERSION}/caregiver")


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


def test_the_estimate_follows_what_is_chosen_and_nothing_of_the_patient_is_sent_for_it(open_page: OpenPage) -> None:
    page = open_page(f"/en/handout?article={ARTICLE}&audience=patient&level=plain", **DESKTOP)
    sent: list[bytes] = []
    page.on("request", lambda asked: sent.append(asked.post_data_buffer or b""))
    page.get_by_label("First name").fill("Anastasia")
    page.get_by_label("Note").fill("private words")
    condition = page.locator("[name=me]").first
    condition.check()
    before = page.locator(".estimate").inner_text()
    page.get_by_label("Large print, for poor sight").check()
    expect(page.locator(".estimate")).not_to_have_text(before)
    expect(condition).to_be_checked()
    assert sent
    assert not [body for body in sent if b"Anastasia" in body or b"private" in body or b'name="me"' in body]
