"""A changed value flows into every language at once; a changed meaning, or a changed wording, voids."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from edu.audiences import Reader
from edu.content.base import Voice
from edu.library import Library
from edu.translation.keeping import Declaration, keep
from edu.translation.standing import State, Wording, standing_of
from tests.library_builder import ARTICLE, LibraryBuilder, a_library

SPANISH = {
    "take-it": "Recibe {dose}.",
    "wait": "Espere {gap} antes de la próxima dosis.",
    "fewer": "En {attacks.span}, {attacks.with} tuvieron un brote; sin él, {attacks.without}.",
}


def arms(with_: str, without: str, **keys: str) -> dict[str, Any]:
    groups = {"with": {"percent": with_, "group": "drug"}, "without": {"percent": without, "group": "placebo"}}
    return {"outcome": "attack", "population": "everyone", "span": "28 weeks", **groups, **keys}


def clinic(folder: Path, *, importance: str = "should") -> LibraryBuilder:
    builder = (
        a_library(folder)
        .with_fact("dose", quantity="300 mg")
        .with_fact("gap", duration="4 weeks", bound="at-least")
        .with_fact("attacks", compare=arms("12", "39"))
        .with_claim("take-it", patient="You get {dose}.", importance=importance)
        .with_claim("wait", patient="Wait {gap} before the next dose.", importance=importance)
        .with_claim("fewer", patient="In {attacks.span}, {attacks.with} had an attack; without it, {attacks.without}.")
        .translated("es")
    )
    for claim, text in SPANISH.items():
        builder = builder.with_translation("es", f"{claim}.patient", text)
    return builder


def changed(builder: LibraryBuilder, old: str, new: str) -> Library:
    """The library with a text of its article replaced, its translations as they were."""
    root = builder.write()
    path = root / "articles" / f"{ARTICLE}.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    return Library.open(root)


def read(library: Library, claim: str, locale: str = "es") -> tuple[str, str]:
    """What a patient reads of a claim, and in which language."""
    version = library.version(ARTICLE, Reader("patient", "plain", locale))
    block = next(found.block for found in version.claims() if found.id == claim)
    return block.text, block.locale


def state(library: Library, claim: str, locale: str = "es") -> State:
    article = library.content.article(ARTICLE)
    found = article.claims[claim]
    asked = Wording(article, library.content.terms, claim, Voice.PATIENT, found.say[Voice.PATIENT], found.is_must)
    return standing_of(asked, library.catalogs[locale]).state


@pytest.mark.parametrize(
    ("claim", "old", "new", "shown"),
    [
        ("take-it", "300 mg", "450 mg", "450"),
        ("wait", "4 weeks", "6 weeks", "6"),
        ("fewer", "'12'", "'13'", "13"),
    ],
)
def test_a_changed_value_shows_in_the_translation_at_once(
    tmp_path: Path, claim: str, old: str, new: str, shown: str
) -> None:
    before = clinic(tmp_path).open()
    after = changed(clinic(tmp_path), old, new)
    assert read(before, claim)[1] == "es"
    text, language = read(after, claim)
    assert language == "es"
    assert shown in text


@pytest.mark.parametrize(
    ("claim", "old", "new"),
    [
        ("wait", "at-least", "at-most"),
        ("wait", "4 weeks", "4 days"),
        ("wait", "4 weeks", "1 week"),
        ("take-it", "300 mg", "300 mL"),
        ("fewer", "outcome: attack", "outcome: relapse"),
        ("fewer", "population: everyone", "population: adults"),
        ("fewer", "group: placebo", "group: nothing"),
        ("fewer", "span: 28 weeks", "span: 26 weeks"),
    ],
)
def test_a_changed_meaning_voids_the_translation_and_the_reader_gets_english(
    tmp_path: Path, claim: str, old: str, new: str
) -> None:
    library = changed(clinic(tmp_path), old, new)
    assert state(library, claim) is State.VOID
    assert read(library, claim)[1] == "en"


def test_the_plural_category_is_the_languages_own(tmp_path: Path) -> None:
    builder = clinic(tmp_path).translated("ar")
    library = changed(builder, "4 weeks", "12 weeks")
    assert state(library, "wait", "es") is State.COMPLETE
    assert state(library, "wait", "ar") is State.VOID


def test_after_a_symbol_of_measure_no_plural_matters(tmp_path: Path) -> None:
    library = changed(clinic(tmp_path).translated("ar"), "300 mg", "3 mg")
    assert state(library, "take-it", "ar") is State.COMPLETE


def test_a_changed_wording_voids_its_translation_and_no_other(tmp_path: Path) -> None:
    library = changed(clinic(tmp_path), "Wait {gap} before", "Wait {gap} or more before")
    assert state(library, "wait") is State.STALE
    assert read(library, "wait")[1] == "en"
    assert read(library, "take-it")[1] == "es"


def test_a_mended_spelling_voids_in_a_must_and_not_elsewhere(tmp_path: Path) -> None:
    for importance, language in (("should", "es"), ("must", "en")):
        library = changed(clinic(tmp_path / importance, importance=importance), "You get {dose}.", "You get {dose}!")
        assert read(library, "take-it")[1] == language


def test_a_fuzzy_translation_never_reaches_a_reader(tmp_path: Path) -> None:
    builder = clinic(tmp_path).with_translation("es", "take-it.patient", "Recibe {dose}.", fuzzy=True)
    assert read(builder.open(), "take-it")[1] == "en"


@pytest.mark.parametrize(
    "unsafe",
    [
        "Recibe 30 mg.",
        "Recibe {dose} once veces.",
        "Recibe {gap}.",
        "Recibe.",
        "Recibe {dose",
        "Recibe {dose.__class__}.",
        "Recibe <b>{dose}</b>.",
        "Recibe {dose} {gap}.",
        "Recibe [[dose|{dose}]].",
    ],
)
def test_an_unsafe_translation_falls_back_as_a_whole(tmp_path: Path, unsafe: str) -> None:
    builder = clinic(tmp_path).with_translation("es", "take-it.patient", unsafe)
    text, language = read(builder.open(), "take-it")
    assert (text, language) == ("You get 300 mg.", "en")


def test_two_groups_that_change_places_are_unsafe(tmp_path: Path) -> None:
    swapped = "En {attacks.span}, {attacks.without} tuvieron un brote; sin él, {attacks.with}."
    library = clinic(tmp_path).with_translation("es", "fewer.patient", swapped).open()
    assert state(library, "fewer") is State.UNSAFE
    assert read(library, "fewer")[1] == "en"


def test_a_translator_may_inflect_the_parts_of_a_phrase(tmp_path: Path) -> None:
    parts = "En {attacks.span}, {attacks.with.n} de cada {attacks.with.of} enfermos; sin él, {attacks.without}."
    library = clinic(tmp_path).with_translation("es", "fewer.patient", parts).open()
    assert read(library, "fewer")[1] == "es"


def test_a_number_in_words_is_found_in_each_language_that_has_rules(tmp_path: Path) -> None:
    for locale, text in (
        ("es", "Recibe {dose} dos veces."),
        ("fr", "Vous recevez {dose} deux fois."),
        ("ar", "تتلقى {dose} مرتين."),
        ("zh-Hans", "您会用{dose}，两次。"),
    ):
        builder = clinic(tmp_path / locale).translated(locale).with_translation(locale, "take-it.patient", text)
        assert state(builder.open(), "take-it", locale) is State.UNSAFE, locale


def test_units_that_say_a_number_of_their_own_are_not_used(tmp_path: Path) -> None:
    builder = clinic(tmp_path).with_translation("es", "{n} mg", "30 mg", domain="units")
    assert read(builder.open(), "take-it") == ("Recibe 300\u00a0mg.", "es"), "the engine's own units serve instead"
    unshipped = clinic(tmp_path / "so").translated("so").with_translation("so", "{n} mg", "30 mg", domain="units")
    assert read(unshipped.open(), "take-it", "so")[1] == "en"


def test_a_definition_with_a_number_of_its_own_falls_back(tmp_path: Path) -> None:
    builder = (
        a_library(tmp_path)
        .with_term("vein", definition="A thin pipe for blood.")
        .with_claim("about-veins", "It goes into a [[vein|vein]].")
        .translated("es")
        .with_translation("es", "vein.definition", "Uno de 300 tubos.", domain="glossary")
    )
    version = builder.open().version(ARTICLE, Reader("patient", "plain", "es"))
    assert [definition.block.locale for definition in version.definitions] == ["en"]


def test_what_an_author_declares_to_mean_the_same_goes_on_counting(tmp_path: Path) -> None:
    library = changed(clinic(tmp_path), "You get {dose}.", "You are given {dose}.")
    assert read(library, "take-it")[1] == "en"
    root = library.content.root
    old, new = "You get {dose}.", "You are given {dose}."
    keep(root / "translations", [Declaration(ARTICLE, "take-it.patient", old, new, "Same meaning, clearer.")])
    assert read(Library.open(root), "take-it")[1] == "es"


def test_a_declaration_is_no_way_round_changed_facts(tmp_path: Path) -> None:
    library = changed(clinic(tmp_path), "at-least", "at-most")
    root = library.content.root
    same = "Wait {gap} before the next dose."
    keep(root / "translations", [Declaration(ARTICLE, "wait.patient", same, same, "It is the same.")])
    assert read(Library.open(root), "wait")[1] == "en"
