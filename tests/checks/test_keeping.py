"""Reports kept from the last run: they change nothing of what is found, and can be lost or damaged at any time."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu.checks import CHECKS, Kept, Report, Subject, check_library, keeping
from edu.library import Library
from edu.records import Review, Status
from edu.translation.keeping import Declaration, keep
from tests.library_builder import LibraryBuilder, a_library


def a_few_articles(folder: Path) -> LibraryBuilder:
    builder = a_library(folder).with_claim("rash", "A rash is rare.").translated("es")
    for number in range(3):
        builder = builder.with_article(f"leaflet-{number}")
    return builder


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The articles that were really checked, as they are."""
    seen: list[str] = []
    from edu.checks import running

    examine = running.examine

    def watched(subject: Subject) -> Report:
        seen.append(subject.article.id)
        return examine(subject)

    monkeypatch.setattr(running, "examine", watched)
    return seen


def kept_in(folder: Path) -> Kept:
    return Kept(folder / "reports")


def test_a_second_run_checks_nothing_anew_and_finds_the_same(tmp_path: Path, checked: list[str]) -> None:
    root = a_few_articles(tmp_path).write()
    first = Library.open(root).report(kept_in(tmp_path))
    assert len(checked) == 4
    second = Library.open(root).report(kept_in(tmp_path))
    assert len(checked) == 4
    assert first == second == Library.open(root).report()


def test_only_what_changed_is_checked_anew(tmp_path: Path, checked: list[str]) -> None:
    root = a_few_articles(tmp_path).write()
    Library.open(root).report(kept_in(tmp_path))
    checked.clear()
    article = root / "articles" / "leaflet-1.yaml"
    article.write_text(article.read_text().replace("rare", "common"))
    report = Library.open(root).report(kept_in(tmp_path))
    assert checked == ["leaflet-1"]
    assert any("'common'" in finding.message for finding in report.findings)
    checked.clear()
    catalog = root / "translations" / "es" / "LC_MESSAGES" / "leaflet-2.po"
    catalog.write_text(catalog.read_text() + '\nmsgctxt "gone.patient"\nmsgid "Gone."\nmsgstr "Se fue."\n')
    report = Library.open(root).report(kept_in(tmp_path))
    assert checked == ["leaflet-2"]
    assert any(finding.code == "T023" for finding in report.findings)


@pytest.mark.parametrize("name", ["library.yaml", "reviews/board.jsonl"])
def test_what_all_articles_share_checks_all_of_them_anew(tmp_path: Path, checked: list[str], name: str) -> None:
    root = a_few_articles(tmp_path).with_term("rash").approved().write()
    Library.open(root).report(kept_in(tmp_path))
    checked.clear()
    path = root / name
    path.write_text(path.read_text() + "\n")
    Library.open(root).report(kept_in(tmp_path))
    assert len(checked) == 4


@pytest.mark.parametrize(
    ("file", "old", "new", "anew"),
    [
        ("glossary.yaml", "", "# A remark.\n", set()),
        ("glossary.yaml", "A thin pipe.", "A thin pipe for blood.", {"links", "names"}),
        ("glossary.yaml", "everyday: liver", "everyday: the liver", set()),
        ("glossary.yaml", "professional: pruritus", "professional: hepatitis", {"names"}),
        ("glossary.yaml", "everyday: liver", "everyday: pruritus", {"names"}),
        ("glossary.yaml", "A colour.", "A colour of the [[vein]].", set()),
        ("glossary.yaml", "Itchy skin.", "Itchy skin over a [[vein]].", {"names"}),
        ("translations/es/LC_MESSAGES/glossary.po", 'msgstr "A thin pipe."', 'msgstr "Un tubo."', {"links", "names"}),
        ("translations/es/LC_MESSAGES/glossary.po", 'msgstr "liver"', 'msgstr "hígado"', set()),
    ],
)
def test_a_term_checks_those_anew_that_lean_on_it(
    tmp_path: Path, checked: list[str], file: str, old: str, new: str, anew: set[str]
) -> None:
    builder = a_library(tmp_path).with_claim("rash", "A rash is rare.")
    builder = builder.with_term("vein", definition="A thin pipe.").with_term("liver", definition="A colour.")
    builder = builder.with_term("itch", professional="pruritus", definition="Itchy skin.")
    builder = builder.with_article("links").with_claim("look", "Look at the [[vein|vein]].", article="links")
    builder = builder.with_article("names").with_claim("look", "Pruritus by a [[vein|vein]].", article="names")
    root = builder.with_claim("be-sick", "Hepatitis in *names*.", article="names").translated("es").write()
    Library.open(root).report(kept_in(tmp_path))
    checked.clear()
    path = root / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new) if old else text + new)
    report = Library.open(root).report(kept_in(tmp_path))
    assert set(checked) == anew
    assert report == Library.open(root).report()


def test_a_decision_on_one_article_checks_that_one_anew(tmp_path: Path, checked: list[str]) -> None:
    library = a_few_articles(tmp_path).approved().open()
    library.report(kept_in(tmp_path))
    checked.clear()
    reader = next(iter(library.readers("es")))
    digest = library.version("leaflet-2", reader).digest
    library.records.reviews.record("leaflet-2", Review(digest, Status.UNDER_REVIEW, "A board", "2026-11-25"))
    report = Library.open(library.content.root).report(kept_in(tmp_path))
    assert checked == ["leaflet-2"]
    assert [finding.place.file for finding in report.findings if finding.code == "V010"] == [
        str(library.content.root / "articles" / "leaflet-2.yaml")
    ]


def test_a_declaration_on_one_article_checks_that_one_anew(tmp_path: Path, checked: list[str]) -> None:
    root = a_few_articles(tmp_path).write()
    Library.open(root).report(kept_in(tmp_path))
    checked.clear()
    keep(root / "translations", [Declaration("leaflet-1", "title.patient", "Old", "New", "The same words.")])
    Library.open(root).report(kept_in(tmp_path))
    assert checked == ["leaflet-1"]


def test_other_words_of_the_guards_are_another_engine(
    tmp_path: Path, checked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = a_few_articles(tmp_path).write()
    Library.open(root).report(kept_in(tmp_path))
    checked.clear()
    read = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: read(path) + b"\n" * (path.name == "es.toml"))
    keeping._engine.cache_clear()
    Library.open(root).report(kept_in(tmp_path))
    keeping._engine.cache_clear()
    assert len(checked) == 4


def test_a_kept_report_that_is_damaged_or_deleted_is_made_anew(tmp_path: Path, checked: list[str]) -> None:
    root = a_few_articles(tmp_path).write()
    first = Library.open(root).report(kept_in(tmp_path))
    files = sorted((tmp_path / "reports").iterdir())
    for path, damage in zip(files, (b"", b"\xff\x00", b"0\n{}", files[3].read_bytes()[:-9]), strict=False):
        path.write_bytes(damage)
    files[-1].unlink()
    assert Library.open(root).report(kept_in(tmp_path)) == first


def test_a_cache_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("a file where the folder should be")
    root = a_few_articles(tmp_path).write()
    assert Library.open(root).report(kept_in(tmp_path)) == Library.open(root).report()


def test_several_processes_find_what_one_does(tmp_path: Path) -> None:
    whole = a_few_articles(tmp_path).open().whole
    told: list[tuple[int, int]] = []
    assert check_library(whole, jobs=2, progress=lambda done, of: told.append((done, of))) == check_library(whole)
    assert told == [(done, 4) for done in range(5)]


def test_another_check_in_the_registry_is_another_engine(tmp_path: Path, checked: list[str]) -> None:
    root = a_few_articles(tmp_path).write()
    Library.open(root).report(kept_in(tmp_path))
    checked.clear()
    removed = CHECKS["R007"]
    CHECKS.without("R007")
    try:
        report = Library.open(root).report(kept_in(tmp_path))
        assert len(checked) == 4
        assert "R007" not in {finding.code for finding in report.findings}
    finally:
        CHECKS.register("R007", removed)
