"""A page says how far it is translated, who of the language has checked it, and when."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from edu.audiences import Reader
from edu.library import Library
from edu.render.text import text
from edu.translation.checking import check_file
from edu.web import create_app
from tests.library_builder import ARTICLE, LibraryBuilder, a_library


def clinic(folder: Path, **headers: str) -> LibraryBuilder:
    builder = a_library(folder).with_term("fever", everyday="fever", definition="A body that is too hot.")
    builder = builder.with_claim("call", "Call if you have a [[fever]].").with_claim("drink", patient="Drink water.")
    builder = builder.translated("es").without_translation("es", "drink.patient")
    return builder.with_headers("es", **headers)


def page(builder: LibraryBuilder) -> str:
    return create_app(builder.write()).test_client().get(f"/es/{ARTICLE}/patient/plain").text


def test_a_page_says_how_much_of_it_is_translated_and_that_nobody_has_checked_it(tmp_path: Path) -> None:
    said = page(clinic(tmp_path))
    assert "2 de los 3 puntos de esta página están en este idioma." in said


def test_a_page_names_who_checked_it_and_the_day(tmp_path: Path) -> None:
    said = page(clinic(tmp_path, X_Reviewed_By="Ana Ruiz", X_Reviewed_On="2026-11-24"))
    assert re.search("Ana Ruiz [^<]*24 de noviembre de 2026", said)


@pytest.mark.parametrize(
    "headers",
    [
        {"X_Reviewed_By": "Ana Ruiz"},
        {"X_Reviewed_By": "Ana Ruiz", "X_Reviewed_On": "yesterday"},
        {"X_Reviewed_By": "Ana Ruiz", "X_Reviewed_On": "2026-13-01"},
        {"X_Reviewed_By": "Ana Ruiz", "X_Reviewed_On": "2026-11-24", "PO_Revision_Date": "2026-11-25 09:00+0100"},
    ],
    ids=["no day", "no date", "no such date", "changed later"],
)
def test_what_was_not_checked_as_it_stands_counts_as_checked_by_nobody(tmp_path: Path, headers: dict[str, str]) -> None:
    builder = clinic(tmp_path, **headers)
    assert "Ana Ruiz" not in page(builder)
    po = builder.root / "translations" / "es" / "LC_MESSAGES" / f"{ARTICLE}.po"
    assert "T005" in {each.finding.code for each in check_file(po)}


@pytest.mark.parametrize(("locale", "said"), [("fr", "fever\u00a0: "), ("zh-Hans", "fever： A"), ("es", "fever: ")])
def test_a_label_takes_the_colon_of_its_language(tmp_path: Path, locale: str, said: str) -> None:
    root = clinic(tmp_path).translated(locale).write()
    assert said in text(Library.open(root).edition(ARTICLE, Reader("patient", "plain", locale)))
