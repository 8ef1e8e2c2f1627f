"""Catalogs on disk: a bad file is told with its line and harms no other; what was read is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu.audiences import Reader
from edu.library import Library
from edu.translation.catalog import open_catalog
from edu.translation.compiled import read_compiled
from edu.translation.plurals import plural_header
from edu.translation.po import plural_rule, read_po
from edu.wording.locales import conventions
from tests.library_builder import ARTICLE, a_library

HEADER = 'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
ENTRY = 'msgctxt "a"\nmsgid "One."\nmsgstr "Uno."\n'


@pytest.mark.parametrize(
    ("raw", "line", "said"),
    [
        (HEADER.encode() + b'msgctxt "a"\nmsgid "One\nmsgstr "Uno."\n', 7, "quotation mark"),
        (HEADER.encode() + b'msgctxt "a"\nmsgid "One "quoted"."\nmsgstr ""\n', 7, "quotation mark"),
        (HEADER.encode() + b'msgctxt "a"\nmsgid "One."\n', 8, "ends after 'msgid'"),
        (HEADER.encode() + b'msgid "One."\nmsgid "Two."\n', 7, "can't stand after"),
        (HEADER.encode() + b"msgstr Uno\n", 6, "no keyword"),
        (b'"lost"\n', 1, "before any keyword"),
        (HEADER.encode() + 'msgctxt "a"\nmsgid "One."\nmsgstr "Año."\n'.encode("latin-1"), 8, "UTF-8"),
        (ENTRY.encode(), 1, "no header"),
        (
            HEADER.replace(
                "charset=UTF-8", 'charset=UTF-8\\n"\n"Plural-Forms: nplurals=2; plural=n.__class__;'
            ).encode(),
            1,
            "Plural",
        ),
        (HEADER.encode() + (ENTRY + "\n" + ENTRY).encode(), 10, "stands twice"),
    ],
)
def test_a_bad_po_file_is_told_with_its_line(tmp_path: Path, raw: bytes, line: int, said: str) -> None:
    path = tmp_path / "leaflet.po"
    path.write_bytes(raw)
    finding = read_po(path)[1][0]
    assert (finding.place.line, said in finding.message) == (line, True)
    assert finding.mend


def test_windows_line_ends_and_a_byte_order_mark_are_read(tmp_path: Path) -> None:
    path = tmp_path / "leaflet.po"
    path.write_bytes(b"\xef\xbb\xbf" + (HEADER + ENTRY).replace("\n", "\r\n").encode())
    file, findings = read_po(path)
    assert not findings
    assert file is not None
    assert [entry.text for entry in file.entries] == ["Uno."]


def test_a_broken_file_leaves_the_other_locales_and_domains_working(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_claim("drink", "Drink water.").translated("es").translated("fr")
    builder = builder.with_translation("es", "drink.patient", "Beba agua.")
    builder = builder.with_translation("fr", "drink.patient", "Buvez de l’eau.")
    root = builder.write()
    (root / "translations" / "es" / "LC_MESSAGES" / f"{ARTICLE}.po").write_text('msgid "open\n', "utf-8")
    library = Library.open(root)

    def drink(locale: str) -> str:
        version = library.version(ARTICLE, Reader("patient", "plain", locale))
        return next(claim.block.text for claim in version.claims() if claim.id == "drink")

    assert (drink("es"), drink("fr")) == ("Drink water.", "Buvez de l’eau.")
    assert [finding.code for finding in library.check() if finding.code == "T001"] == ["T001"]


def test_a_file_is_parsed_once_until_its_text_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "leaflet.po"
    path.write_text(HEADER + ENTRY, "utf-8")
    first = read_compiled(path)
    parsed: list[Path] = []

    def counting(path: Path) -> object:
        parsed.append(path)
        return read_po(path)

    monkeypatch.setattr("edu.translation.compiled.read_po", counting)
    again = read_compiled(path)
    assert first[0] is not None
    assert again[0] is not None
    assert (again[0].entries, again[0].headers, parsed) == (first[0].entries, first[0].headers, [])
    path.write_text(HEADER + ENTRY.replace("Uno", "Un"), "utf-8")
    changed = read_compiled(path)[0]
    assert changed is not None
    assert changed.entries[0].text == "Un."
    assert parsed == [path]


def test_a_damaged_cache_costs_time_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path = tmp_path / "leaflet.po"
    path.write_text(HEADER + ENTRY, "utf-8")
    read_compiled(path)
    for kept in (tmp_path / "cache").rglob("*"):
        if kept.is_file():
            kept.write_text(kept.read_text("utf-8").replace("Uno", "Dos"), "utf-8")
    file = read_compiled(path)[0]
    assert file is not None
    assert file.entries[0].text == "Uno."


def test_a_catalog_reads_a_file_when_it_is_asked_for_it(tmp_path: Path) -> None:
    folder = tmp_path / "es" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "first.po").write_text(HEADER + ENTRY, "utf-8")
    catalog, _ = open_catalog(tmp_path, "es")
    (folder / "first.po").write_text(HEADER + ENTRY.replace("Uno", "Un"), "utf-8")
    assert catalog.wording("first", "a", "One.") == "Un."


LANGUAGES = "ar cs cy de en es fa fr ga he hi ja ko lt lv pl pt-BR pt ro ru sl so sw tr uk ur vi zh-Hans"


@pytest.mark.parametrize("locale", LANGUAGES.split())
def test_every_plural_header_gives_each_number_the_form_of_its_category(locale: str) -> None:
    rule = plural_rule(plural_header(locale))
    own = conventions(locale)
    categories: dict[int, set[str]] = {}
    for n in range(1000):
        categories.setdefault(rule.index(n), set()).add(own.plural_category(n))
    assert set(categories) == set(range(rule.forms))


def test_arabic_has_gettexts_forms_and_not_babels() -> None:
    rule = plural_rule(plural_header("ar"))
    assert [rule.index(n) for n in (0, 1, 2, 3, 11, 99, 100, 102, 103)] == [0, 1, 2, 3, 4, 4, 5, 5, 3]
