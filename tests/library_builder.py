"""Small libraries on disk for tests, built step by step.

    library = (
        a_library(tmp_path)
        .with_fact("dose", quantity="300 mg")
        .with_claim("take-it", says="Take {dose} with food.", importance="must")
        .translated("es")
        .without_translation("es", "take-it.easy")
        .open()
    )

It begins with one article, `leaflet`, that breaks no rule, and every step gives a new builder: the one before can
still be used. What a test doesn't say has a value that does no harm.
"""

from __future__ import annotations

import copy
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import polib
import yaml

from edu.content import Content, Finding, load
from edu.content.base import Voice
from edu.library import Library
from edu.translation.article_messages import article_messages
from edu.translation.catalog import GLOSSARY, UNITS, Catalog
from edu.translation.extract import glossary_messages, unit_messages
from edu.translation.messages import Message
from edu.translation.plurals import plural_header
from edu.translation.writing import entry_of
from edu.wording.locales import gettext_name

ARTICLE = "leaflet"
SECTION = "about"
DAY = "2026-01-15"

SETTINGS = {
    "name": "Test library",
    "locales": ["en"],
    "audiences": ["patient", "caregiver", "clinician"],
    "market": {"country": "US", "emergency": "911"},
    "contact": "the clinic that gave you this page",
}
LABEL = {"type": "drug-label", "title": "The label", "URL": "https://example.org/label"}
FIRST_CLAIM = {
    "clinician": "Refer patients with questions to their care team.",
    "patient": "Ask your doctor or nurse if you are not sure.",
    "easy": "Ask your doctor or nurse if you are not sure.",
    "caregiver": "Ask their doctor or nurse if you are not sure.",
}


SPANISH = {
    "A leaflet": "Un folleto",
    "What to know and what to do.": "Qué saber y qué hacer.",
    "The main points": "Los puntos principales",
    "About": "Acerca de esto",
    FIRST_CLAIM["clinician"]: "Derive a los pacientes con preguntas a su equipo.",
    FIRST_CLAIM["patient"]: "Pregunte a su médico o enfermera si tiene dudas.",
    FIRST_CLAIM["caregiver"]: "Pregunte a su médico o enfermera si hay dudas.",
    "vein": "vena",
    "A thin pipe for blood.": "Un tubo fino para la sangre.",
}
"""What `with_piece` says in Spanish of what is in every library; other texts say themselves."""


def a_library(folder: Path) -> LibraryBuilder:
    """A library in `folder`, with one article that breaks no rule."""
    article = {
        "id": ARTICLE,
        "kind": "condition",
        "updated": "2026-01-15",
        "title": {"patient": "A leaflet"},
        "summary": {"patient": "What to know and what to do."},
        "names": [],
        "sources": {"label": LABEL},
        "facts": {},
        "sections": [
            {
                "id": "key-points",
                "role": "key-points",
                "layout": "list",
                "title": {"patient": "The main points"},
                "claims": [{"id": "ask", "cite": ["label"], "say": FIRST_CLAIM}],
            }
        ],
    }
    return LibraryBuilder(folder / "library", copy.deepcopy(SETTINGS), {}, {ARTICLE: article})


@dataclass(frozen=True)
class LibraryBuilder:
    """A library to be: its files as data, and what its translations say."""

    root: Path
    settings: dict[str, Any]
    terms: dict[str, Any]
    articles: dict[str, dict[str, Any]]
    translations: dict[str, dict[tuple[str, str], str | None]] = field(default_factory=dict)
    translate_all: dict[str, Callable[[str], str]] = field(default_factory=dict)
    stale: dict[tuple[str, str, str], str] = field(default_factory=dict)
    fuzzy: frozenset[tuple[str, str, str]] = frozenset()
    made_for: dict[tuple[str, str, str], str] = field(default_factory=dict)
    headers: dict[str, dict[str, str]] = field(default_factory=dict)
    is_approved: bool = False
    texts: dict[str, str] = field(default_factory=dict)

    # --- content

    def with_settings(self, **keys: Any) -> LibraryBuilder:
        """Keys of library.yaml: `market={"country": "GB", "emergency": "999"}`."""
        return replace(self, settings={**self.settings, **keys})

    def with_audiences(self, *audiences: str) -> LibraryBuilder:
        """The audiences of the library."""
        return self.with_settings(audiences=list(audiences))

    def with_locales(self, *locales: str) -> LibraryBuilder:
        """The locales of the library; the first is the source's."""
        return self.with_settings(locales=list(locales))

    def with_term(
        self, term: str, *, everyday: str = "", professional: str = "", definition: str = "What it is."
    ) -> LibraryBuilder:
        """A glossary entry."""
        entry = {"professional": professional or term, "everyday": everyday or term, "definition": definition}
        return replace(self, terms={**self.terms, term: entry})

    def with_article(self, article: str = ARTICLE, **keys: Any) -> LibraryBuilder:
        """Keys of an article; one that isn't there yet begins as `leaflet` does."""
        begun = self.articles.get(article) or {**copy.deepcopy(self.articles[ARTICLE]), "id": article}
        return replace(self, articles={**self.articles, article: {**begun, **keys}})

    def with_source(self, source: str, *, article: str = ARTICLE, **keys: Any) -> LibraryBuilder:
        """A source: what isn't given is as for the label that each library has."""
        sources = {**self.articles[article]["sources"], source: {**LABEL, **keys}}
        return self.with_article(article, sources=sources)

    def with_fact(self, fact: str, *, article: str = ARTICLE, source: str = "label", **keys: Any) -> LibraryBuilder:
        """A fact: `with_fact("dose", quantity="300 mg")`."""
        facts = {**self.articles[article]["facts"], fact: {**keys, "source": source}}
        return self.with_article(article, facts=facts)

    def with_names(self, *names: str, article: str = ARTICLE) -> LibraryBuilder:
        """Names that may hold digits."""
        return self.with_article(article, names=[*self.articles[article]["names"], *names])

    def with_section(self, section: str, *, article: str = ARTICLE, **keys: Any) -> LibraryBuilder:
        """A section; its claims are added by `with_claim`."""
        begun = {"id": section, "role": "about", "title": {"patient": section.capitalize()}, "claims": []}
        sections = copy.deepcopy(self.articles[article]["sections"])
        found = next((kept for kept in sections if kept["id"] == section), None)
        if found is None:
            sections.append({**begun, **keys})
        else:
            found.update(keys)
        return self.with_article(article, sections=sections)

    def with_claim(
        self, claim: str, says: str = "", *, section: str = SECTION, article: str = ARTICLE, **keys: Any
    ) -> LibraryBuilder:
        """A claim: `says` in every voice, or each voice by its name; a claim of the same id is replaced."""
        voices = {voice.value: keys.pop(voice.value) for voice in Voice if voice.value in keys}
        say = {**(dict.fromkeys((voice.value for voice in Voice), says) if says else {}), **voices}
        made = {"id": claim, "cite": ["label"], "say": say, **keys}
        builder = self.with_section(section, article=article)
        sections = copy.deepcopy(builder.articles[article]["sections"])
        for kept in sections:
            at = next((i for i, other in enumerate(kept["claims"]) if other["id"] == claim), None)
            if at is not None:
                kept["claims"][at] = made
                break
        else:
            next(kept for kept in sections if kept["id"] == section)["claims"].append(made)
        return builder.with_article(article, sections=sections)

    def without_voice(self, claim: str, voice: str, *, article: str = ARTICLE) -> LibraryBuilder:
        """The library with one wording of a claim deleted."""
        sections = copy.deepcopy(self.articles[article]["sections"])
        found = next(kept for section in sections for kept in section["claims"] if kept["id"] == claim)
        del found["say"][voice]
        return self.with_article(article, sections=sections)

    def with_piece(self, piece: str) -> LibraryBuilder:
        """A piece of YAML as the checks' examples have it: keys of the article, with `claims` for its section, and
        `terms`, `settings`, `translations` and `reviews` beside them.

        Each locale that is named is translated (word for word by itself, where we have no Spanish) and checked by a
        native, but for what is given by its context: `take-it.easy`, `take-it` for all voices, `units:{n} week` in
        another domain; a text, or a text with its state (`of`, `fuzzy`, `made_for`). All is approved, unless it says
        `reviews: none`.
        """
        keys: dict[str, Any] = yaml.load(piece, Loader=yaml.BaseLoader)  # noqa: S506 (it makes texts only)
        builder = self.with_settings(**keys.pop("settings", {}))
        for term, entry in keys.pop("terms", {}).items():
            builder = builder.with_term(term, **entry)
        sources = {**builder.articles[ARTICLE]["sources"], **keys.pop("sources", {})}
        for fact, entry in keys.pop("facts", {}).items():
            builder = builder.with_fact(fact, **entry)
        claims, translations = keys.pop("claims", []), keys.pop("translations", {})
        is_approved = keys.pop("reviews", "approved") == "approved"
        builder = builder.with_article(sources=sources, **keys)
        for entry in claims:
            say = entry.pop("say")
            builder = builder.with_claim(entry.pop("id"), **entry, **({"says": say} if isinstance(say, str) else say))
        for locale, texts in translations.items():
            by = (lambda text: SPANISH.get(text, text)) if locale == "es" else (lambda text: text)
            builder = builder.translated(locale, by).with_headers(
                locale, X_Reviewed_By="A native reader", X_Reviewed_On=DAY
            )
            for key, text in texts.items():
                builder = builder._with_text(locale, key, {"text": text} if isinstance(text, str) else text)
        return builder.approved() if is_approved else builder

    def _with_text(self, locale: str, key: str, entry: dict[str, Any]) -> LibraryBuilder:
        if key.startswith("X-"):
            return self.with_headers(locale, **{key: entry["text"]})
        domain, _, context = key.rpartition(":")
        voices = [""] if domain or "." in context else [f".{voice}" for voice in Voice]
        builder = self
        for voice in voices:
            builder = builder.with_translation(
                locale,
                context + voice,
                entry["text"],
                domain=domain or ARTICLE,
                of=entry.get("of", ""),
                fuzzy=entry.get("fuzzy") == "true",
                made_for=entry.get("made_for", ""),
            )
        return builder

    def with_file(self, path: str, text: str) -> LibraryBuilder:
        """A file as it is, such as `reviews/2026.jsonl`; it overwrites what the builder makes."""
        return replace(self, texts={**self.texts, path: text})

    # --- translations

    def translated(self, locale: str, by: Callable[[str], str] = lambda text: text) -> LibraryBuilder:
        """Everything translated into a locale: by a function, or word for word by itself."""
        known = self.settings["locales"]
        locales = known if locale in known else [*known, locale]
        return replace(self.with_locales(*locales), translate_all={**self.translate_all, locale: by})

    def with_translation(
        self,
        locale: str,
        context: str,
        text: str | None,
        *,
        domain: str = ARTICLE,
        of: str = "",
        fuzzy: bool = False,
        made_for: str = "",
    ) -> LibraryBuilder:
        """A translation by its context (`take-it.easy`; among the units, by the English): `of` an older source, marked
        as fuzzy, or `made_for` another meaning of its facts. With `of`, it may be of something that is there no more.
        """
        texts = {**self.translations.get(locale, {}), (domain, context): text}
        key = (locale, domain, context)
        return replace(
            self if locale in self.settings["locales"] else self.with_locales(*self.settings["locales"], locale),
            translations={**self.translations, locale: texts},
            stale={**self.stale, **({key: of} if of else {})},
            fuzzy=self.fuzzy | ({key} if fuzzy else set()),
            made_for={**self.made_for, **({key: made_for} if made_for else {})},
        )

    def without_translation(self, locale: str, context: str, *, domain: str = ARTICLE) -> LibraryBuilder:
        """The library with one translation emptied."""
        return self.with_translation(locale, context, None, domain=domain)

    def with_headers(self, locale: str, **headers: str) -> LibraryBuilder:
        """Headers of a locale's PO files: `X_Reviewed_By="..."`."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return replace(self, headers={**self.headers, locale: {**self.headers.get(locale, {}), **named}})

    def approved(self) -> LibraryBuilder:
        """The library with every version approved as it stands when it is written."""
        return replace(self, is_approved=True)

    # --- on disk

    def write(self) -> Path:
        """The library's folder, written anew."""
        shutil.rmtree(self.root, ignore_errors=True)
        (self.root / "articles").mkdir(parents=True)
        _dump(self.root / "library.yaml", self.settings)
        if self.terms:
            _dump(self.root / "glossary.yaml", {"terms": self.terms})
        for article, data in self.articles.items():
            _dump(self.root / "articles" / f"{article}.yaml", data)
        for locale in sorted({*self.translations, *self.translate_all}):
            self._write_catalog(locale, load(self.root))
        for name, text in self.texts.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        if self.is_approved:
            _approve(Library.open(self.root))
        return self.root

    def open(self) -> Library:
        """The library, written and opened."""
        return Library.open(self.write())

    def check(self) -> tuple[Finding, ...]:
        """What `edu check` finds in it."""
        return self.open().check()

    def _write_catalog(self, locale: str, content: Content) -> None:
        folder = self.root / "translations" / gettext_name(locale) / "LC_MESSAGES"
        folder.mkdir(parents=True)
        for domain, messages in _messages(content, locale):
            po = polib.POFile(wrapwidth=78)
            po.metadata = {
                "Language": gettext_name(locale),
                "Content-Type": "text/plain; charset=UTF-8",
                "Plural-Forms": plural_header(locale),
                **self.headers.get(locale, {}),
            }
            forms = int(plural_header(locale).partition("nplurals=")[2].partition(";")[0])
            for message in messages:
                po.append(self._entry(locale, domain, message, forms))
            known = {message.context for message in messages}
            for (where, name, context), source in self.stale.items():
                if (where, name) == (locale, domain) and context not in known:
                    po.append(polib.POEntry(msgctxt=context, msgid=source, msgstr=self._text(locale, domain, context)))
            po.save(str(folder / f"{domain}.po"))

    def _entry(self, locale: str, domain: str, message: Message, forms: int) -> polib.POEntry:
        entry = entry_of(message, forms)
        by = self.translate_all.get(locale, lambda _: "")
        context = message.source if domain == UNITS else message.context
        text = self._text(locale, domain, context, by(message.source))
        if message.plural:
            entry.msgstr_plural = {i: text if i == 0 else by(message.plural) for i in range(forms)}
            entry.msgstr_plural = entry.msgstr_plural if text else dict.fromkeys(range(forms), "")
        else:
            entry.msgstr = text
        key = (locale, domain, message.context)
        entry.msgid = self.stale.get(key, entry.msgid)
        entry.tcomment = self.made_for.get(key, entry.tcomment)
        if key in self.fuzzy:
            entry.flags.append("fuzzy")
        return entry

    def _text(self, locale: str, domain: str, context: str, otherwise: str = "") -> str:
        return self.translations.get(locale, {}).get((domain, context), otherwise) or ""


def _messages(content: Content, locale: str) -> Iterator[tuple[str, list[Message]]]:
    yield UNITS, list(unit_messages())
    yield GLOSSARY, list(glossary_messages(content.terms))
    for article in content.articles.values():
        catalog = Catalog(locale)
        yield article.id, list(article_messages(article, content.terms, catalog, lambda *_: ""))


def _approve(library: Library) -> None:
    folder = library.content.root / "reviews"
    folder.mkdir(exist_ok=True)
    lines = [
        json.dumps(
            {"digest": library.version(article, reader).digest, "status": "approved", "by": "A board", "on": DAY}
        )
        for article in library.articles
        for locale in library.locales
        for reader in library.readers(locale)
    ]
    (folder / "board.jsonl").write_text("".join(f"{line}\n" for line in lines), "utf-8")


def _dump(path: Path, data: dict[str, Any]) -> None:
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=1000), "utf-8")
