"""Updating a locale: nothing that a translator wrote is lost, nothing counts that may be out of date."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import polib
import pytest
from babel.messages.pofile import read_po as babel_read
from babel.messages.pofile import write_po as babel_write
from hypothesis import given, settings
from hypothesis import strategies as st

from edu.content import EduError
from edu.translation.keeping import Declaration, Kept
from edu.translation.merging import Merging, update
from edu.translation.messages import Message

DOSE = "made for {dose}: quantity, mg."
WAIT = Message("wait.patient", "Wait {gap}.", meaning=("made for {gap}: duration, at-least, weeks; other.",))


def taking(source: str, *meaning: str, is_must: bool = False) -> Message:
    return Message("take-it.patient", source, notes=("A note.",), meaning=meaning, is_must=is_must)


def translate(path: Path, context: str, text: str) -> None:
    po = polib.pofile(str(path))
    entry = po.find(context, by="msgctxt")
    assert entry is not None
    entry.msgstr = text
    entry.tcomment = "\n".join(filter(None, ("Discussed with the clinic.", entry.tcomment)))
    po.save()


def begun(folder: Path, message: Message, text: str = "Recibe {dose}.") -> Path:
    path = folder / "leaflet.po"
    update(path, "leaflet", [message], Merging("es"))
    translate(path, message.context, text)
    return path


def entry_in(path: Path, context: str = "take-it.patient") -> polib.POEntry:
    entry = polib.pofile(str(path)).find(context, by="msgctxt")
    assert entry is not None
    return entry


def test_a_translation_keeps_its_text_and_its_translators_comment(tmp_path: Path) -> None:
    path = begun(tmp_path, taking("You get {dose}.", DOSE))
    update(path, "leaflet", [taking("You get {dose}.", DOSE), WAIT], Merging("es"))
    entry = entry_in(path)
    assert entry.msgstr == "Recibe {dose}."
    assert entry.tcomment.splitlines() == ["Discussed with the clinic.", DOSE]
    assert not entry.fuzzy


def test_a_changed_wording_is_marked_with_what_it_was(tmp_path: Path) -> None:
    path = begun(tmp_path, taking("You get {dose}.", DOSE))
    update(path, "leaflet", [taking("You may get {dose}.", DOSE)], Merging("es"))
    entry = entry_in(path)
    assert (entry.fuzzy, entry.previous_msgid, entry.msgstr) == (True, "You get {dose}.", "Recibe {dose}.")


def test_a_second_change_still_shows_the_wording_that_was_translated(tmp_path: Path) -> None:
    path = begun(tmp_path, taking("You get {dose}.", DOSE))
    update(path, "leaflet", [taking("You may get {dose}.", DOSE)], Merging("es"))
    update(path, "leaflet", [taking("You might get {dose}.", DOSE)], Merging("es"))
    assert entry_in(path).previous_msgid == "You get {dose}."


def test_300_mg_is_never_offered_for_30_mg(tmp_path: Path) -> None:
    """The case that msgmerge gets wrong: it moves the translation of a text that looks alike to another entry."""
    path = begun(tmp_path, Message("dose.patient", "You get 300 mg."), "Recibe 300 mg.")
    update(path, "leaflet", [Message("other.patient", "You get 30 mg.")], Merging("es"))
    assert entry_in(path, "other.patient").msgstr == ""
    gone = entry_in_obsolete(path)
    assert (gone.msgid, gone.msgstr) == ("You get 300 mg.", "Recibe 300 mg.")


def entry_in_obsolete(path: Path) -> polib.POEntry:
    return polib.pofile(str(path)).obsolete_entries()[0]


def test_spacing_never_and_punctuation_only_in_a_must_marks_a_translation(tmp_path: Path) -> None:
    for folder, is_must, source, is_fuzzy in (
        ("a", False, "You get  {dose}.", False),
        ("b", True, "You get  {dose}.", False),
        ("c", False, "You get {dose}!", False),
        ("d", True, "You get {dose}!", True),
    ):
        (tmp_path / folder).mkdir()
        path = begun(tmp_path / folder, taking("You get {dose}.", DOSE, is_must=is_must))
        update(path, "leaflet", [taking(source, DOSE, is_must=is_must)], Merging("es"))
        assert entry_in(path).fuzzy is is_fuzzy
        assert entry_in(path).msgid == source


def test_a_changed_meaning_marks_a_translation_though_no_word_changed(tmp_path: Path) -> None:
    path = begun(tmp_path, WAIT, "Espere {gap}.")
    most = Message("wait.patient", "Wait {gap}.", meaning=("made for {gap}: duration, at-most, weeks; other.",))
    update(path, "leaflet", [most], Merging("es"))
    entry = entry_in(path, "wait.patient")
    assert entry.fuzzy
    assert "was made for {gap}: duration, at-least, weeks; other." in entry.tcomment
    assert "\nmade for {gap}: duration, at-most, weeks; other." in entry.tcomment


def test_only_a_translator_takes_the_mark_off_and_then_the_old_meaning_is_forgotten(tmp_path: Path) -> None:
    path = begun(tmp_path, WAIT, "Espere {gap}.")
    most = Message("wait.patient", "Wait {gap}.", meaning=("made for {gap}: duration, at-most, weeks; other.",))
    for _ in range(3):
        update(path, "leaflet", [most], Merging("es"))
        assert entry_in(path, "wait.patient").fuzzy
    po = polib.pofile(str(path))
    po[0].flags.remove("fuzzy")
    po.save()
    update(path, "leaflet", [most], Merging("es"))
    entry = entry_in(path, "wait.patient")
    assert not entry.fuzzy
    assert "was made for" not in entry.tcomment


def test_a_translation_that_does_not_say_what_it_was_made_for_has_to_be_checked_or_adopted(tmp_path: Path) -> None:
    path = begun(tmp_path, taking("You get {dose}."))
    update(path, "leaflet", [taking("You get {dose}.", DOSE)], Merging("es", adopt=True))
    assert not entry_in(path).fuzzy
    (tmp_path / "b").mkdir()
    other = begun(tmp_path / "b", taking("You get {dose}."))
    update(other, "leaflet", [taking("You get {dose}.", DOSE)], Merging("es"))
    assert entry_in(other).fuzzy


def test_what_comes_back_finds_its_translation_again(tmp_path: Path) -> None:
    message = taking("You get {dose}.", DOSE)
    path = begun(tmp_path, message)
    update(path, "leaflet", [WAIT], Merging("es"))
    assert entry_in_obsolete(path).msgstr == "Recibe {dose}."
    update(path, "leaflet", [WAIT, message], Merging("es"))
    entry = entry_in(path)
    assert (entry.msgstr, entry.fuzzy, entry.obsolete) == ("Recibe {dose}.", False, 0)


def test_a_renamed_claim_keeps_its_translations(tmp_path: Path) -> None:
    before = taking("You get {dose}.", DOSE, is_must=True)
    path = begun(tmp_path, before)
    renamed = replace(before, context="dose.patient", was=("swallow-it.patient", "take-it.patient"))
    for _ in range(2):
        update(path, "leaflet", [WAIT, renamed], Merging("es"))
        entry = entry_in(path, "dose.patient")
        assert (entry.msgstr, entry.fuzzy) == ("Recibe {dose}.", False)
        assert entry.tcomment.splitlines() == ["Discussed with the clinic.", DOSE]
        assert not polib.pofile(str(path)).obsolete_entries()


def test_a_claim_renamed_without_a_word_gets_its_translations_back_when_it_says_what_it_was(tmp_path: Path) -> None:
    before = taking("You get {dose}.", DOSE)
    path = begun(tmp_path, before)
    renamed = replace(before, context="dose.patient")
    update(path, "leaflet", [renamed], Merging("es"))
    assert entry_in(path, "dose.patient").msgstr == ""
    update(path, "leaflet", [replace(renamed, was=("take-it.patient",))], Merging("es"))
    entry = entry_in(path, "dose.patient")
    assert (entry.msgstr, entry.fuzzy, entry.obsolete) == ("Recibe {dose}.", False, 0)


def test_a_claim_renamed_and_reworded_is_marked_with_what_it_said(tmp_path: Path) -> None:
    path = begun(tmp_path, taking("You get {dose}.", DOSE))
    renamed = Message("dose.patient", "You may get {dose}.", meaning=(DOSE,), was=("take-it.patient",))
    update(path, "leaflet", [renamed], Merging("es"))
    entry = entry_in(path, "dose.patient")
    assert (entry.fuzzy, entry.previous_msgid, entry.msgstr) == (True, "You get {dose}.", "Recibe {dose}.")


def test_what_was_said_to_mean_the_same_counts_under_the_new_name_too(tmp_path: Path) -> None:
    path = begun(tmp_path, taking("You get {dose}.", DOSE))
    kept = Kept((Declaration("leaflet", "take-it.patient", "You get {dose}.", "You receive {dose}.", "Same."),))
    renamed = Message("dose.patient", "You receive {dose}.", meaning=(DOSE,), was=("take-it.patient",))
    update(path, "leaflet", [renamed], Merging("es", kept))
    assert not entry_in(path, "dose.patient").fuzzy


def test_headers_of_translators_and_platforms_stay(tmp_path: Path) -> None:
    path = begun(tmp_path, taking("You get {dose}.", DOSE))
    po = polib.pofile(str(path))
    po.metadata |= {"Last-Translator": "A translator", "X-Generator": "Poedit", "X-Reviewed-By": "A native reader"}
    po.header = "Licence of the translation"
    po.save()
    update(path, "leaflet", [taking("You get {dose}.", DOSE), WAIT], Merging("es"))
    read = polib.pofile(str(path))
    assert {"Last-Translator", "X-Generator", "X-Reviewed-By"} <= read.metadata.keys()
    assert "Licence of the translation" in read.header


def test_a_file_that_is_no_po_file_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "leaflet.po"
    path.write_text('msgid "open\nmsgstr ""\n', "utf-8")
    with pytest.raises(EduError) as caught:
        update(path, "leaflet", [WAIT], Merging("es"))
    assert caught.value.findings[0].place.file == str(path)
    assert path.read_text("utf-8") == 'msgid "open\nmsgstr ""\n'


def rewritten(path: Path) -> Iterator[str]:
    """The file as other libraries write it."""
    yield str(polib.pofile(str(path)))
    out = io.BytesIO()
    with path.open("rb") as file:
        babel_write(out, babel_read(file))
    yield out.getvalue().decode()


def test_what_a_translation_was_made_for_survives_other_tools(tmp_path: Path) -> None:
    long = Message(
        "fewer.patient",
        "In {attacks.span}, {attacks.with} v {attacks.without}.",
        meaning=(
            "made for {attacks}: compare, 28 weeks, people, <0.0, #a838e135; many*2 other many other many*2 other.",
        ),
    )
    path = begun(tmp_path, long, "En {attacks.span}, {attacks.with} frente a {attacks.without}.")
    for number, text in enumerate(rewritten(path)):
        other = tmp_path / f"{number}.po"
        other.write_text(text, "utf-8")
        update(other, "leaflet", [long], Merging("es"))
        entry = entry_in(other, "fewer.patient")
        assert not entry.fuzzy
        assert entry.msgstr.startswith("En {attacks.span}")
        assert entry.tcomment.splitlines()[0] == "Discussed with the clinic."


words = st.text('abc {}.,áñ中م"\\\n', min_size=1, max_size=40).map(str.strip).filter(bool)
sources = st.dictionaries(st.sampled_from(["a.patient", "b.easy", "c.clinician", "d.patient"]), words, max_size=4)


@settings(max_examples=60, deadline=None)
@given(old=sources, new=sources, texts=sources)
def test_updating_twice_is_updating_once(old: dict[str, str], new: dict[str, str], texts: dict[str, str]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "leaflet.po"
        update(path, "leaflet", [Message(*item) for item in old.items()], Merging("es"))
        po = polib.pofile(str(path))
        for entry in po:
            entry.msgstr = texts.get(entry.msgctxt, "")
        path.write_text(str(po), "utf-8")
        update(
            path,
            "leaflet",
            [Message(*item, meaning=("made for {x}: quantity, mg.",)) for item in new.items()],
            Merging("es"),
        )
        once = path.read_bytes()
        update(
            path,
            "leaflet",
            [Message(*item, meaning=("made for {x}: quantity, mg.",)) for item in new.items()],
            Merging("es"),
        )
        assert path.read_bytes() == once
        kept = {entry.msgstr for entry in polib.pofile(str(path))}
        assert {texts[context] for context in old.keys() & texts.keys()} <= kept
