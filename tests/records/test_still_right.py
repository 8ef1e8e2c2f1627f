"""An earlier version is offered where a must isn't in the reader's language, and only while nothing in it is wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from flask.testing import FlaskClient

from edu.cli import main
from edu.library import Library
from edu.web import create_app
from tests.library_builder import ARTICLE, DAY, LibraryBuilder, a_library

PAGE = f"/es/{ARTICLE}/patient/plain"
SPANISH = {
    "take-it": "Recibe {dose}.",
    "call": "Llame si tiene fiebre.",
    "drink": "Beba agua.",
    "walk": "Camine {walk} al día.",
}


def clinic(folder: Path) -> LibraryBuilder:
    builder = (
        a_library(folder)
        .with_fact("dose", quantity="300 mg")
        .with_fact("walk", duration="30 minutes")
        .with_claim("take-it", patient="You get {dose}.", importance="must")
        .with_claim("call", patient="Call if you have a fever.", importance="must")
        .with_claim("drink", patient="Drink water.")
        .with_claim("walk", patient="Walk for {walk} a day.")
        .translated("es")
    )
    for claim, text in SPANISH.items():
        builder = builder.with_translation("es", f"{claim}.patient", text)
    return builder


def released(folder: Path) -> tuple[LibraryBuilder, Path, str]:
    """A library with a release of its Spanish page, and that release's number."""
    builder = clinic(folder)
    root = builder.write()
    library = Library.open(root)
    every = [library.version(ARTICLE, reader) for reader in library.readers("es")]
    made = library.records.releases.record(every, DAY, library.content)
    return builder, root, next(each.number for each in made if each.reader == "patient/plain")


def rewritten(root: Path, *changes: tuple[str, str]) -> FlaskClient:
    """The site after changes of the article's file, with the translations as they were."""
    path = root / "articles" / f"{ARTICLE}.yaml"
    text = path.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, "utf-8")
    return create_app(root).test_client()


def rebuilt(builder: LibraryBuilder, root: Path) -> FlaskClient:
    """The site of another library in the same place, with the releases that were made there."""
    releases = (root / "releases").rename(root.parent / "releases")
    releases.rename(builder.write() / "releases")
    return create_app(root).test_client()


def lost(root: Path, text: str = "Llame si tiene fiebre.") -> None:
    """Take the translation of a must away."""
    path = root / "translations" / "es" / "LC_MESSAGES" / f"{ARTICLE}.po"
    said = path.read_text("utf-8")
    assert text in said
    path.write_text(said.replace(text, ""), "utf-8")


def offers(client: FlaskClient, number: str) -> bool:
    """Whether the page offers it; it can be read then, and only then."""
    is_linked = f"/v/{number}/words" in client.get(PAGE).text
    answer = client.get(f"/v/{number}/words")
    assert answer.status_code == (200 if is_linked else 302)
    assert is_linked or answer.location == f"/v/{number}"
    return is_linked


def test_a_page_with_every_must_in_its_language_offers_nothing(tmp_path: Path) -> None:
    _, root, number = released(tmp_path)
    assert not offers(create_app(root).test_client(), number)


def test_the_last_version_whose_musts_were_all_in_the_language_is_offered_and_says_what_it_is(tmp_path: Path) -> None:
    _, root, number = released(tmp_path)
    lost(root)
    client = create_app(root).test_client()
    assert "Call if you have a fever." in client.get(PAGE).text
    assert offers(client, number)
    page = client.get(f"/v/{number}/words")
    assert '<html lang="es" dir="ltr">' in page.text
    assert "Llame si tiene fiebre." in page.text
    assert "<bdi>300\u00a0mg</bdi>" in page.text
    assert "15 de enero de 2026" in page.text
    assert f'href="{PAGE}"' in page.text
    assert page.headers["X-Robots-Tag"] == "noindex"
    assert page.headers["Cache-Control"] == "no-store"


SUPERSEDED: dict[str, list[tuple[str, str]]] = {
    "a dose": [("300 mg", "30 mg")],
    "a number of what is no must": [("30 minutes", "20 minutes")],
    "a bound": [("duration: 30 minutes", "duration: 30 minutes\n    bound: at-least")],
    "the words of a must": [("You get {dose}.", "You get {dose} slowly.")],
    "a spelling mended in a must": [("Call if you have", "Call, if you have")],
    "a claim that is no more": [("id: drink", "id: sip")],
    "a fact that is no more": [("{walk}", "a while")],
}


@pytest.mark.parametrize("changes", SUPERSEDED.values(), ids=SUPERSEDED)
def test_what_holds_anything_superseded_is_never_offered(tmp_path: Path, changes: list[tuple[str, str]]) -> None:
    _, root, number = released(tmp_path)
    lost(root)
    if changes == SUPERSEDED["a fact that is no more"]:
        changes = [*changes, ("  walk:\n    duration: 30 minutes\n    source: label\n", "")]
    assert not offers(rewritten(root, *changes), number)


UNRELATED: dict[str, list[tuple[str, str]]] = {
    "a should that says something else": [("Drink water.", "Drink tea.")],
    "spacing in a must": [("Call if you have a fever.", "Call if  you have a fever.")],
    "the article's date": [("2026-01-15", "2026-02-15")],
}


@pytest.mark.parametrize("changes", UNRELATED.values(), ids=UNRELATED)
def test_a_change_of_anything_else_takes_nothing_away(tmp_path: Path, changes: list[tuple[str, str]]) -> None:
    _, root, number = released(tmp_path)
    lost(root)
    assert offers(rewritten(root, *changes), number)


def test_a_broken_po_file_leaves_its_readers_the_version_that_was_released(tmp_path: Path) -> None:
    _, root, number = released(tmp_path)
    path = root / "translations" / "es" / "LC_MESSAGES" / f"{ARTICLE}.po"
    path.write_text(path.read_text("utf-8").replace('msgid "You get', "msgid You get"), "utf-8")
    assert offers(create_app(root).test_client(), number)


def test_a_must_that_came_since_stands_above_what_was_released(tmp_path: Path) -> None:
    builder, root, number = released(tmp_path)
    builder = builder.with_claim("stop", patient="Stop if you faint.", importance="must")
    client = rebuilt(builder.without_translation("es", "stop.patient"), root)
    assert offers(client, number)
    page = client.get(f"/v/{number}/words").text
    assert '<li lang="en" dir="ltr">Stop if you faint.</li>' in page
    assert page.index("Stop if you faint.") < page.index("Recibe")


def test_what_has_become_a_must_is_held_against_the_words_that_it_has_now(tmp_path: Path) -> None:
    builder, root, number = released(tmp_path)
    builder = builder.with_claim("drink", patient="Drink no water.", importance="must")
    assert not offers(rebuilt(builder.without_translation("es", "drink.patient"), root), number)


def forgets_grounds(root: Path, number: str) -> None:
    path = next((root / "releases" / "versions").glob(f"{number.replace('-', '').lower()}*.json"))
    raw = json.loads(path.read_text("utf-8"))
    del raw["grounds"]
    path.write_text(json.dumps(raw), "utf-8")


def withdrawn(root: Path, number: str) -> None:
    made = CliRunner().invoke(main, ["release", "withdraw", number, "--reason", "Wrong.", "--library", str(root)])
    assert made.exit_code == 0


@pytest.mark.parametrize("spoil", [forgets_grounds, withdrawn])
def test_what_nobody_can_vouch_for_is_not_offered(tmp_path: Path, spoil: Callable[[Path, str], None]) -> None:
    _, root, number = released(tmp_path)
    lost(root)
    spoil(root, number)
    assert not offers(create_app(root).test_client(), number)


def test_a_number_that_was_never_released_has_no_words(tmp_path: Path) -> None:
    _, root, _ = released(tmp_path)
    client = create_app(root).test_client()
    assert client.get("/v/0000-0000/words").location == "/v/0000-0000"
