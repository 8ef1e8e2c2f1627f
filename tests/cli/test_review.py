"""The board's side: what is approved is what was read, and a changed word takes the approval away."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from edu.audiences import Version
from edu.cli import main
from edu.library import Library
from edu.web import create_app
from tests.starter import ARTICLE, copy_of_the_starter


def edu(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def standings(root: Path) -> dict[str, str]:
    rows = json.loads(edu("review", "status", "--json", "-L", root).stdout)
    return {f"{row['locale']}/{row['reader']}": row["status"] for row in rows}


def test_everything_ships_as_submitted() -> None:
    rows = json.loads(edu("review", "status", "--json").stdout)
    assert {row["status"] for row in rows} == {"submitted"}


def test_an_approval_is_of_the_words_that_were_read(tmp_path: Path) -> None:
    root = copy_of_the_starter(tmp_path)
    assert edu("review", "submit", ARTICLE, "-L", root, "--by", "The author").exit_code == 0
    assert set(standings(root).values()) == {"under-review"}
    assert edu("review", "approve", ARTICLE, "en/patient/easy", "-L", root, "--by", "A board").exit_code == 0
    after = standings(root)
    assert after.pop("en/patient/easy") == "approved"
    assert set(after.values()) == {"under-review"}
    page = create_app(root).test_client().get(f"/en/{ARTICLE}/patient/easy").text
    assert "A board" in page
    assert "has not been reviewed" not in page

    article = root / "articles" / f"{ARTICLE}.yaml"
    article.write_text(article.read_text().replace("quantity: 300 mg", "quantity: 450 mg"))
    assert standings(root)["en/patient/easy"] == "submitted"
    assert "has not been reviewed" in create_app(root).test_client().get(f"/en/{ARTICLE}/patient/easy").text
    assert len(edu("review", "log", "-L", root).stdout.splitlines()) == len(after) + 2


def test_a_renamed_claim_takes_its_translations_reviews_and_releases_along(tmp_path: Path) -> None:
    def versions(library: Library) -> dict[str, Version]:
        every = [reader for locale in ("en", "es", "ar") for reader in library.readers(locale)]
        return {f"{reader.locale}/{reader.address}": library.version(ARTICLE, reader) for reader in every}

    root = copy_of_the_starter(tmp_path)
    library = Library.open(root)
    before = versions(library)
    library.records.releases.record(before.values(), "2026-01-15", library.content)
    article = root / "articles" / f"{ARTICLE}.yaml"
    text = article.read_text("utf-8")
    assert text.count("id: later-doses") == 1
    article.write_text(text.replace("id: later-doses", "id: each-half-year\n        was: later-doses"), "utf-8")
    assert edu("translate", "update", root).exit_code == 0
    renamed = Library.open(root)
    assert {name: one.digest for name, one in versions(renamed).items()} == {n: o.digest for n, o in before.items()}

    text = article.read_text("utf-8").replace("Count from your *first* drip", "Count from the first drip")
    article.write_text(text, "utf-8")
    traced = Library.open(root).trace(before["en/patient/easy"].digest)
    assert [(change.then is None, change.now is None) for change in traced.changes] == [(False, False)]


def test_a_version_that_is_not_there_is_told(tmp_path: Path) -> None:
    root = copy_of_the_starter(tmp_path)
    result = edu("review", "approve", ARTICLE, "en/patient/hard", "-L", root, "--by", "A board")
    assert result.exit_code == 1
    assert "See `edu review status`" in result.stderr
    assert not (root / "reviews").exists()


def test_a_broken_record_is_told_and_approves_nothing(tmp_path: Path) -> None:
    root = copy_of_the_starter(tmp_path)
    (root / "reviews").mkdir()
    (root / "reviews" / f"{ARTICLE}.jsonl").write_text(
        '{"digest": "x", "status": "aproved", "by": "b", "on": "2026"}\n'
    )
    assert Library.open(root).found_on_opening[0].code == "V001"
