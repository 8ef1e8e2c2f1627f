"""A handout as ordered on the form: what was chosen, and what is wrong with it, with nothing lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from unicodedata import category

from flask import Request

from edu.audiences import AUDIENCES, Length, Reader, Selection, Version
from edu.audiences.policy import message
from edu.audiences.version import Condition
from edu.content import EduError
from edu.library import Library
from edu.render.handout import PAPERS, PRINTS, Clinic, Handout, Personal
from edu.render.logos import read_logo
from edu.rendering import leaves

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff")
_PROFESSIONAL = "clinician"
LONGEST_NOTE, LONGEST_NAME, LONGEST_CLINIC = 1200, 60, 80


@dataclass(frozen=True, slots=True)
class Order:
    """The fields of the form as they were sent; `faults` says by field what is wrong."""

    articles: tuple[str, ...]
    audience: str
    level: str
    language: str
    beside: str
    paper: str
    print: str
    sections: tuple[str, ...]
    length: str
    teach_back: bool
    clinic: str
    phone: str
    first_name: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
    applies: tuple[str, ...] = field(default=(), repr=False)
    logo: bytes = field(default=b"", repr=False)
    faults: Mapping[str, str] = field(default_factory=dict)

    @property
    def reader(self) -> Reader:
        """Whom it is for."""
        return Reader(self.audience, self.level, self.language)

    @property
    def selection(self) -> Selection:
        """What was chosen of the articles."""
        return Selection(self.sections, Length(self.length), self.applies)

    def versions(self, library: Library, locale: str) -> list[Version]:
        """The chosen articles as whoever fills in the form, in `locale`, reads of them."""
        reader = replace(self.reader, locale=locale)
        return [library.version(article, reader) for article in self.articles]

    def conditions(self, library: Library, locale: str) -> dict[str, Condition]:
        """What may apply to a reader of the chosen articles, each once; as clinicians call it, who fill in the form."""
        found = {each.id: each for version in self.versions(library, locale) for each in version.conditions}
        if _PROFESSIONAL in library.audiences:
            for article in self.articles:
                called = library.version(article, Reader(_PROFESSIONAL, locale=locale)).conditions
                found |= {each.id: each for each in called if each.id in found}
        return found

    def handout(self, library: Library, trace_at: str) -> Handout:
        """What is to be printed."""
        return Handout(
            leaves(library, self.articles, self.reader, self.selection, self.beside),
            paper=self.paper,
            print=self.print,
            clinic=Clinic(self.clinic, self.phone, self.logo),
            personal=Personal(self.first_name, self.note, self.applies),
            teach_back=self.teach_back,
            trace_at=trace_at,
        )


def read_order(request: Request, library: Library, locale: str) -> Order:
    """The order that a request makes: its form's fields, or an address's, over sensible defaults."""
    sent = request.form if request.method == "POST" else request.args
    clinic = library.content.settings.clinic
    faults: dict[str, str] = {}
    asked = [article for article in dict.fromkeys(sent.getlist("article")) if article in library.articles]
    articles = tuple(asked or (library.articles[:1] if request.method == "GET" else ()))
    if not articles:
        faults["article"] = message("Choose at least one topic.")
    audience = _one_of(sent.get("audience", ""), library.audiences)
    levels = tuple(AUDIENCES[audience].levels)
    level = _one_of(sent.get("level", ""), levels, AUDIENCES[audience].default_level)
    language = _one_of(sent.get("language", ""), library.locales, locale)
    beside = sent.get("beside", "")
    known = {section.id for article in articles for section in library.content.article(article).sections}
    sections = tuple(section for section in sent.getlist("section") if section in known)
    if len(sections) < len(sent.getlist("section")):
        faults["section"] = message("One of the sections isn't in these topics. Choose again.")
    texts = {
        "note": (_written(sent.get("note", "")), LONGEST_NOTE),
        "first_name": (_written(sent.get("first_name", "")).strip(), LONGEST_NAME),
        "clinic": (_written(sent.get("clinic", clinic.name)).strip(), LONGEST_CLINIC),
        "phone": (_written(sent.get("phone", clinic.phone)).strip(), LONGEST_CLINIC),
    }
    for name, (text, longest) in texts.items():
        if len(text) > longest:
            faults[name] = message("This is too long for a sheet. Please shorten it.")
    logo, fault = _logo(request)
    if fault:
        faults["logo"] = fault
    return Order(
        articles=articles,
        audience=audience,
        level=level,
        language=language,
        beside=beside if beside in library.locales and beside != language else "",
        paper=_one_of(sent.get("paper", ""), PAPERS, _paper_of(library)),
        print=_one_of(sent.get("print", ""), PRINTS),
        sections=sections,
        length=_one_of(sent.get("length", ""), tuple(Length)),
        teach_back=bool(sent.get("teach_back")),
        clinic=texts["clinic"][0],
        phone=texts["phone"][0],
        first_name=texts["first_name"][0] if request.method == "POST" else "",
        note=texts["note"][0] if request.method == "POST" else "",
        applies=tuple(sent.getlist("me")) if request.method == "POST" else (),
        logo=logo,
        faults=faults,
    )


def _written(text: str) -> str:
    """What was typed without what no paper shows: control characters, and marks that turn the words around them."""
    lines = text.replace("\r\n", "\n")
    return "".join(sign for sign in lines if sign in "\n\t" or (category(sign) != "Cc" and sign not in _TURNING))


def _one_of(asked: str, known: tuple[str, ...], default: str = "") -> str:
    return asked if asked in known else default or known[0]


def _paper_of(library: Library) -> str:
    """The paper that a country's printers hold."""
    return "letter" if library.content.settings.market.country in ("US", "CA", "MX") else "a4"


def _logo(request: Request) -> tuple[bytes, str]:
    sent = request.files.get("logo") if request.method == "POST" else None
    raw = sent.read() if sent else b""
    if not raw:
        return b"", ""
    try:
        return read_logo(raw), ""
    except EduError:
        return b"", message(
            "This logo can't be used. Choose a PNG or JPEG picture of at most 1 MB and 2000 by 2000 pixels."
        )
