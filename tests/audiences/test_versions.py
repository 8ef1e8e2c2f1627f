"""What each reader gets of the starter library's article."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from edu.audiences import AUDIENCES, Audience, Explain, Level, Reader, Version
from edu.content import UnknownError
from edu.content.base import Voice
from edu.content.model import Depth
from edu.library import Library
from edu.wording.said import SaidFact, SaidText, flat
from tests.starter import ARTICLE, changed_starter

LIBRARY = Library.open()
READERS = [reader for locale in LIBRARY.locales for reader in LIBRARY.readers(locale)]


def version_of(reader: Reader, library: Library = LIBRARY) -> Version:
    return library.version(ARTICLE, reader)


@pytest.mark.parametrize("reader", READERS, ids=lambda r: f"{r.locale}-{r.address}")
def test_every_must_claim_is_in_every_version(reader: Reader) -> None:
    musts = {claim.id for claim in LIBRARY.content.article(ARTICLE).claims.values() if claim.is_must}
    said = {claim.id for claim in version_of(reader).claims() if claim.block.text.strip()}
    assert musts
    assert musts <= said


@pytest.mark.parametrize("reader", READERS, ids=lambda r: f"{r.locale}-{r.address}")
def test_no_version_has_a_number_that_is_no_fact(reader: Reader) -> None:
    names = sorted(LIBRARY.content.article(ARTICLE).names, key=len, reverse=True)
    masked = re.compile("|".join(map(re.escape, names)))
    for block in version_of(reader).blocks():
        words = "".join(part.text if isinstance(part, SaidText) else " " for part in flat(block.parts))
        assert not re.search(r"\d", masked.sub("", words)), block.text


@pytest.mark.parametrize("reader", READERS, ids=lambda r: f"{r.locale}-{r.address}")
def test_sources_are_numbered_without_gaps_and_all_used(reader: Reader) -> None:
    version = version_of(reader)
    used = {number for claim in version.claims() for number in claim.citations}
    assert [source.number for source in version.sources] == list(range(1, len(version.sources) + 1))
    assert used == {source.number for source in version.sources}


def test_levels_go_deeper_and_keep_what_the_lighter_one_says() -> None:
    easy, plain, full = (
        {claim.id for claim in version_of(Reader("patient", level)).claims()} for level in ("easy", "plain", "full")
    )
    assert easy < plain < full


def test_clinicians_get_statistics_and_others_natural_frequencies() -> None:
    clinician = " ".join(block.text for block in version_of(Reader("clinician")).blocks())
    patient = " ".join(block.text for block in version_of(Reader("patient", "full")).blocks())
    assert "hazard ratio 0.272; 95% CI 0.150 to 0.496" in clinician
    assert "12%" in clinician
    assert "12 out of 100 people" in patient
    assert "39 out of 100 people" in patient
    assert "hazard ratio" not in patient
    assert "%" not in patient


def test_a_comparison_is_drawn_with_both_groups_and_its_time() -> None:
    arrays = [claim.icon_array for claim in version_of(Reader("patient")).claims() if claim.icon_array]
    assert [(arm.n, arm.of) for arm in arrays[0].arms] == [(12, 100), (39, 100)]
    assert arrays[0].span == "28 weeks"


def test_terms_are_explained_in_place_for_easy_at_the_end_for_plain_and_not_for_clinicians() -> None:
    easy, plain, clinician = (version_of(Reader(*name)) for name in (("patient", "easy"), ("patient",), ("clinician",)))
    assert any(claim.explained for claim in easy.claims())
    assert plain.definitions
    assert not any(claim.explained for claim in plain.claims())
    assert not clinician.definitions


def test_a_changed_fact_changes_in_every_version_and_nowhere_else(tmp_path: Path) -> None:
    changed = changed_starter(tmp_path, ("quantity: 300 mg", "quantity: 450 mg"))
    for reader in READERS:
        before, after = version_of(reader), version_of(reader, changed)
        assert before.digest != after.digest
        pairs = list(zip(before.claims(), after.claims(), strict=True))
        different = {old.id for old, new in pairs if old.block != new.block}
        doses = {
            claim.id
            for claim in before.claims()
            if any(isinstance(part, SaidFact) and part.fact == "dose" for part in flat(claim.block.parts))
        }
        assert different == doses
        assert doses
        for old, new in pairs:
            assert old.block.text.replace("300", "450") == new.block.text if old.id in doses else True


def test_the_digest_is_of_what_is_said_and_of_nothing_else(tmp_path: Path) -> None:
    same = changed_starter(tmp_path / "date", ("updated: ", "updated: 2020-01-01 # "))
    reader = Reader("patient")
    assert version_of(reader, same).digest == version_of(reader).digest
    other = changed_starter(tmp_path / "word", ("It is given as an [[infusion", "It comes as an [[infusion"))
    assert version_of(reader, other).digest != version_of(reader).digest
    assert version_of(Reader("clinician"), other).digest == version_of(Reader("clinician")).digest


def test_a_new_audience_is_one_registration() -> None:
    teen = Audience(
        name="teen",
        label="Teenager",
        choice="I'm a teenager",
        promise="Short and straight.",
        levels={
            "short": Level("short", "Short", "Short.", frozenset({Depth.CORE}), (Voice.EASY,), Explain.AT_THE_END),
        },
        default_level="short",
        last_resort=(Voice.PATIENT, Voice.CLINICIAN),
        disclaimer="Ask an adult.",
        educational="For learning only",
    )
    AUDIENCES.register("teen", teen)
    try:
        content = LIBRARY.content
        settings = content.settings.model_copy(update={"audiences": ("teen", *content.settings.audiences)})
        library = Library(
            type(content)(content.root, settings, content.glossary, content.articles, content.documents),
            LIBRARY.catalogs,
            LIBRARY.records,
        )
        edition = library.edition(ARTICLE, Reader("teen"))
        musts = {claim.id for claim in content.article(ARTICLE).claims.values() if claim.is_must}
        assert musts <= {claim.id for claim in edition.version.claims()}
        assert edition.version.reader.address == "teen"
    finally:
        AUDIENCES.without("teen")


@pytest.mark.parametrize(
    ("name", "mend"),
    [("pateint", "Did you mean patient?"), ("nurse", "There is: patient, caregiver, clinician.")],
)
def test_an_unknown_audience_is_told_with_what_there_is(name: str, mend: str) -> None:
    with pytest.raises(UnknownError) as caught:
        Reader(name)
    assert caught.value.findings[0].mend == mend
