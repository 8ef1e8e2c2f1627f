"""A finding in a translation points at the words at fault, wherever the file has wrapped them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.library_builder import a_library

SAYS = "Take {dose} with food and a lot of water, and rest for a while after it if you feel at all unwell."
LONG = 'Tome {dose} con comida y mucha "agua", y descanse un rato después si no se siente del todo bien'


@pytest.mark.parametrize(
    ("text", "code", "at"),
    [
        (f"{LONG}, 7 minutos.", "T012", "7"),
        (f"Tome 7 veces {LONG}.", "T012", "7"),
        (f"{LONG} {{dosis}}.", "T011", "{dosis}"),
        (f"{LONG}. Nada de {{dose}} mg.", "F004", "{dose}"),
        (LONG.replace("{dose}", "algo"), "T013", "Tome algo"),
    ],
)
def test_the_place_is_that_of_the_words(tmp_path: Path, text: str, code: str, at: str) -> None:
    builder = a_library(tmp_path).with_fact("dose", quantity="300 mg").with_claim("take-it", SAYS).translated("es")
    builder = builder.with_translation("es", "take-it.easy", text)
    found = [finding for finding in builder.check() if finding.code == code and "take-it.easy" in finding.message]
    place = found[0].place
    line = Path(place.file).read_text("utf-8").splitlines()[place.line - 1]
    assert line[place.column - 1 :].startswith(at)


def test_a_translation_that_is_empty_is_shown_by_its_line(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_claim("take-it", "Rest.", importance="must").translated("es")
    found = [f for f in builder.without_translation("es", "take-it.easy").check() if f.code == "N003"]
    assert Path(found[0].place.file).read_text("utf-8").splitlines()[found[0].place.line - 1] == 'msgstr ""'


def test_two_doses_that_a_translation_swapped_are_an_error_in_a_must(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_fact("first", quantity="300 mg").with_fact("later", quantity="600 mg")
    builder = builder.with_claim("doses", "Take {first}, then {later}.", importance="must").translated("es")
    right, wrong = "Tome {first}, luego {later}.", "Tome {later}, luego {first}."
    assert not [f for f in builder.with_translation("es", "doses.easy", right).check() if f.code == "T016"]
    found = [f for f in builder.with_translation("es", "doses.easy", wrong).check() if f.code == "T016"]
    assert [finding.severity.value for finding in found] == ["error"]
