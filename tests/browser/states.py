"""A library whose pages show every state: approved, under review, half translated into a right-to-left language."""

from __future__ import annotations

import json
import re
from pathlib import Path

import polib

from edu.audiences import Reader
from edu.content.base import Voice
from edu.library import Library
from tests.starter import ARTICLE, copy_of_the_starter

APPROVED = f"/en/{ARTICLE}/patient/easy"
UNDER_REVIEW = f"/en/{ARTICLE}/caregiver"
HALF_PERSIAN = f"/fa/{ARTICLE}/patient/plain"

_PLURALS = "nplurals=2; plural=(n > 1);"
_WORDS = {
    "Which best describes you?": "کدام گزینه شما را بهتر توصیف می‌کند؟",
    "Reading level": "سطح خواندن",
    "On this page": "در این صفحه",
    "Sources": "منابع",
    "Patient": "بیمار",
    "Continue": "ادامه",
}


def library_in_every_state(folder: Path) -> Path:
    """The library, in `folder`."""
    root = copy_of_the_starter(folder)
    settings = root / "library.yaml"
    text = settings.read_text("utf-8")
    assert "locales: [" in text
    settings.write_text(re.sub(r"locales: \[([^\]]*)\]", r"locales: [\1, fa]", text), "utf-8")
    persian = root / "translations" / "fa" / "LC_MESSAGES"
    persian.mkdir(parents=True, exist_ok=True)
    _write(persian / "edu.po", [polib.POEntry(msgid=said, msgstr=words) for said, words in _WORDS.items()])
    said = Library.open(root).content.article(ARTICLE).claims["no-cure"].say[Voice.PATIENT]
    _write(
        persian / f"{ARTICLE}.po",
        [
            polib.POEntry(
                msgctxt="no-cure.patient", msgid=said, msgstr="اینبیلیزوماب خطر حمله را کم می‌کند، اما درمان قطعی نیست."
            )
        ],
    )
    _review(root, APPROVED, "approved")
    _review(root, UNDER_REVIEW, "under-review")
    return root


def _write(path: Path, entries: list[polib.POEntry]) -> None:
    po = polib.POFile()
    po.metadata = {"Language": "fa", "Content-Type": "text/plain; charset=UTF-8", "Plural-Forms": _PLURALS}
    po.extend(entries)
    po.save(str(path))


def _review(root: Path, address: str, status: str) -> None:
    audience, _, level = address.removeprefix(f"/en/{ARTICLE}/").partition("/")
    digest = Library.open(root).version(ARTICLE, Reader(audience, level)).digest
    record = {"digest": digest, "status": status, "by": "the test board", "on": "2026-11-24"}
    folder = root / "reviews"
    folder.mkdir(exist_ok=True)
    with (folder / "test.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(record) + "\n")
