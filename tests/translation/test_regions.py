"""Regional variants: what they fall back to, and which locale a browser's wishes lead to."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu.audiences import Reader
from edu.library import Library
from edu.web import create_app
from tests.library_builder import ARTICLE, LibraryBuilder, a_library


def clinic(folder: Path) -> LibraryBuilder:
    builder = a_library(folder).with_claim("call", "Call if you have a fever.", importance="must").translated("es")
    return builder.with_locales("en", "es", "es-MX", "zh-Hans")


def test_a_variant_is_said_in_the_language_it_falls_back_to_as_its_own(tmp_path: Path) -> None:
    builder = clinic(tmp_path).with_translation("es", "call.patient", "Llame si tiene fiebre.")
    library = Library.open(builder.write())
    edition = library.edition(ARTICLE, Reader("patient", "plain", "es-MX"))
    assert not edition.version.fallbacks
    assert edition.translated is not None
    assert edition.translated.is_whole
    page = create_app(builder.root).test_client().get(f"/es-MX/{ARTICLE}/patient/plain").text
    assert '<html lang="es" dir="ltr">' in page
    assert "Llame si tiene fiebre." in page
    assert "fallback__note" not in page
    assert "Están en inglés" not in page
    foreign = create_app(builder.root).test_client().get(f"/zh-Hans/{ARTICLE}/patient/plain").text
    assert "fallback__note" in foreign


@pytest.mark.parametrize(
    ("wishes", "locale"),
    [
        ("es-AR,en;q=0.5", "es"),
        ("es-mx", "es"),
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh-TW", "en"),
        ("de, *;q=0.1", "en"),
        ("xx-yy, ;;, es;q=nonsense", "en"),
    ],
)
def test_the_first_visit_is_in_the_language_that_the_browser_asks_for(tmp_path: Path, wishes: str, locale: str) -> None:
    client = create_app(clinic(tmp_path).write()).test_client()
    page = client.get("/", headers={"Accept-Language": wishes})
    assert f'<html lang="{locale}"' in page.text


def test_an_address_by_region_leads_to_the_language_that_is_there(tmp_path: Path) -> None:
    client = create_app(clinic(tmp_path).write()).test_client()
    assert client.get(f"/zh-CN/{ARTICLE}/patient/plain").location.endswith(f"/zh-Hans/{ARTICLE}/patient/plain")
    assert client.get(f"/zh-TW/{ARTICLE}/patient/plain").status_code == 404
