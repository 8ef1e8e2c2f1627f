"""What a version's page shows beside its text: the history, what changed, lists of do and don't, examples of levels."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from edu.audiences import Reader
from edu.audiences.examples import examples_of
from edu.cli import main
from edu.library import Library
from edu.records.history import months_later
from edu.web import create_app
from tests.library_builder import a_library
from tests.starter import ARTICLE, copy_of_the_starter


def page_of(root: Path, address: str) -> str:
    text = create_app(root).test_client().get(address).text
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", text)))


def test_a_list_of_don_t_says_so_by_word_and_sign_and_each_point_stands_alone(tmp_path: Path) -> None:
    builder = (
        a_library(tmp_path)
        .with_section("dos", layout="dos", role="about")
        .with_claim("drink", "Drink water.", section="dos")
        .with_section("donts", layout="donts", role="about")
        .with_claim("drive", "Do not drive.", section="donts")
    )
    page = create_app(builder.write()).test_client().get("/en/leaflet/patient/plain").text
    for heading, words in (("Do", "Drink water."), ("Don&#39;t", "Do not drive.")):
        found = re.search(rf"<h3>{heading}</h3>\s*<ul>\s*<li[^>]*>\s*<svg.*?{words}", page, re.S)
        assert found, heading
    assert "- Do not drive." in create_app(builder.root).test_client().get("/en/leaflet/patient/plain.txt").text


def test_a_page_says_what_has_changed_since_it_was_released_and_nothing_before(tmp_path: Path) -> None:
    root = copy_of_the_starter(tmp_path)
    address = f"/en/{ARTICLE}/patient/easy"
    assert "What has changed" not in page_of(root, address)
    assert CliRunner().invoke(main, ["release", "--library", str(root)]).exit_code == 0
    assert "What has changed" not in page_of(root, address)
    article = root / "articles" / f"{ARTICLE}.yaml"
    article.write_text(article.read_text().replace("quantity: 300 mg", "quantity: 450 mg"))
    changed = page_of(root, address)
    found = re.search(r"\d+ points? ha\w+ changed since the version of \w+ \d+, \d{4}", changed)
    assert found
    part = changed[found.start() :]
    assert part.index("Before:") < part.index("300 mg") < part.index("Today:") < part.index("450 mg")


def test_the_review_trail_is_told_whole_with_the_next_review_once_approved(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_settings(review_every=6)
    digest = builder.open().version("leaflet", Reader("patient", "plain")).digest
    assert "Nobody has decided on this text yet." in page_of(builder.root, "/en/leaflet/patient/plain")
    line = '{{"digest": "{}", "status": "{}", "by": "A board", "on": "{}"}}\n'
    under_review = line.format(digest, "under-review", "2026-01-10")
    builder = builder.with_file("reviews/board.jsonl", under_review)
    page = page_of(builder.write(), "/en/leaflet/patient/plain")
    assert "January 10, 2026: Under review, by A board." in page
    assert "Next review" not in page
    builder = builder.with_file("reviews/board.jsonl", under_review + line.format(digest, "approved", "2026-08-31"))
    page = page_of(builder.write(), "/en/leaflet/patient/plain")
    assert page.index("Under review, by A board.") < page.index("August 31, 2026: Approved, by A board.")
    assert "Next review: by February 28, 2027." in page


@pytest.mark.parametrize(
    ("date", "months", "later"),
    [
        ("2026-11-24", 12, "2027-11-24"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-12", 1, "2027-01"),
        ("2026", 12, "2027"),
        ("2026-01-31", 1, "2026-02-28"),
    ],
)
def test_months_later_is_a_day_that_is_there_as_exact_as_it_was(date: str, months: int, later: str) -> None:
    assert months_later(date, months) == later


def test_each_level_is_shown_by_a_real_sentence_of_the_article() -> None:
    library = Library.open()
    levels = ("easy", "plain", "full")
    for locale in library.locales:
        versions = {level: library.version(ARTICLE, Reader("patient", level, locale)) for level in levels}
        found = examples_of(versions)
        assert tuple(found) == levels
        assert len({block.text for block in found.values()}) == len(levels)
        for level, block in found.items():
            assert block.text in {claim.block.text for claim in versions[level].claims()}


def test_when_to_get_help_follows_the_key_points_for_every_reader() -> None:
    client, library = create_app().test_client(), Library.open()
    for reader in library.readers("en"):
        text = client.get(f"/en/{ARTICLE}/{reader.address}").text
        order = [text.index(f'<section class="{name}"') for name in ("key-points", "help")]
        assert order == sorted(order)
        others = [
            s.id for s in library.version(ARTICLE, reader).sections if s.role not in ("key-points", "when-to-call")
        ]
        assert order[1] < text.index(f'<section id="{others[0]}"')


def test_no_line_ends_within_the_first_letter_of_a_name_and_its_hyphen() -> None:
    client = create_app(None).test_client()
    for locale in ("en", "ar"):
        assert '<span class="whole">N-MOmentum</span>' in client.get(f"/{locale}/{ARTICLE}/clinician").text


def test_a_short_chinese_amount_stays_on_one_line_and_an_arabic_name_is_marked_as_a_name() -> None:
    client = create_app(None).test_client()
    chinese = client.get(f"/zh-Hans/{ARTICLE}/patient/easy").text
    assert '<bdi class="whole">6个月</bdi>' in chinese
    assert "给您这份资料的诊所或网站。</span></p>" in chinese  # no second, Latin full stop
    arabic = client.get(f"/ar/{ARTICLE}/patient/easy").text
    assert '<bdi class="name" dir="ltr">NMOSD</bdi>' in arabic  # on paper, figures stand out beside English, not names
    assert "<bdi>911</bdi>" in arabic
    clinician = client.get(f"/ar/{ARTICLE}/clinician").text
    assert "\u200e95%" in clinician  # after an Arabic letter, the sign would jump to the other side


def test_a_page_says_what_its_reading_figures_mean(tmp_path: Path) -> None:
    root = copy_of_the_starter(tmp_path)
    measured = Library.open(root).edition(ARTICLE, Reader("patient", "easy")).readability
    english, spanish, chinese = (
        page_of(root, f"/{locale}/{ARTICLE}/patient/easy") for locale in ("en", "es", "zh-Hans")
    )
    assert f"Our own measure, from 1 (easy) to 6 (hard) {measured.difficulty:.1f} " in english
    assert "Cuanto más alta es la cifra, más fácil es la lectura." in spanish
    assert re.search(r"最长的句子有\d+个字。", chinese)
    assert "Our own measure" not in chinese
