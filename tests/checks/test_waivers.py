"""Waivers: they stand beside the claim, give a reason, are listed, and can't hide what is promised to every reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.library_builder import LibraryBuilder, a_library

COMMON = "Headaches are common."


def a_common_word(folder: Path, **keys: object) -> LibraryBuilder:
    return a_library(folder).with_claim("headache", COMMON, **keys)


def codes(builder: LibraryBuilder) -> list[str]:
    return sorted({f"{finding.code}" for finding in builder.check()} - {"V010"})


def test_a_waiver_on_the_claim_lets_a_finding_stand_and_lists_it_with_its_reason(tmp_path: Path) -> None:
    builder = a_common_word(tmp_path, waive={"R007": "The label gives no number."})
    assert codes(builder) == []
    report = builder.open().report()
    assert {waived.reason for waived in report.waived} == {"The label gives no number."}
    assert len(report.waived) == 4  # one a voice
    line = Path(report.waived[0].place.file).read_text().splitlines()[report.waived[0].place.line - 1]
    assert "The label gives no number." in line


def test_a_waiver_for_one_voice_leaves_the_others(tmp_path: Path) -> None:
    builder = a_common_word(tmp_path, waive={"R007.clinician": "They know what it means."})
    voices = sorted(f.message.split(".")[1].split(" ")[0] for f in builder.check() if f.code == "R007")
    assert voices == ["caregiver", "easy", "patient"]


def test_a_waiver_on_the_article_covers_all_its_claims(tmp_path: Path) -> None:
    builder = a_common_word(tmp_path).with_article(waive={"R007": "The label gives no number."})
    assert codes(builder) == []


def test_a_waiver_on_another_claim_covers_nothing_and_is_told(tmp_path: Path) -> None:
    builder = a_common_word(tmp_path).with_claim("other", "Take it with food.", waive={"R007": "No number."})
    assert codes(builder) == ["R007", "W002"]


@pytest.mark.parametrize("key", ["R999", "common words", "r007", "R007.easy.more"])
def test_a_waiver_of_no_check_is_an_error(tmp_path: Path, key: str) -> None:
    assert "W001" in codes(a_common_word(tmp_path, waive={key: "A reason."}))


def test_what_every_reader_is_promised_cannot_be_waived(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_claim("dose", "Take 300 mg.", waive={"F001": "It is only one number."})
    assert codes(builder) == ["F001", "W001"]


def test_a_waiver_without_a_reason_is_refused_on_loading(tmp_path: Path) -> None:
    from edu.content import LibraryError

    with pytest.raises(LibraryError):
        a_common_word(tmp_path, waive={"R007": "  "}).check()
