"""All messages of a library by domain, and the templates (POT files) that translators start from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from edu.content import Content
from edu.content.model import Term
from edu.translation.article_messages import article_messages
from edu.translation.catalog import GLOSSARY, INTERFACE, UNITS, Catalog
from edu.translation.interface_messages import interface_messages, message_of
from edu.translation.messages import Message, Preview, folded
from edu.translation.writing import Writing, write
from edu.wording.phrases import FREQUENCY, all_phrases

TEMPLATES = "templates"
"""The folder of the POT files, beside the locales' own: one place that every tool can be pointed to, and no
locale can be called so."""

PACKAGE = Path(__file__).parent.parent


def messages(
    content: Content, catalog: Catalog, preview: Preview, templates: Iterable[Path]
) -> dict[str, tuple[Message, ...]]:
    """Every message of a library by domain; the notes show terms and numbers as `catalog` says them."""
    domains: dict[str, Iterable[Message]] = {
        INTERFACE: interface_messages(templates, PACKAGE),
        UNITS: unit_messages(),
        GLOSSARY: glossary_messages(content.terms),
    }
    for article in content.articles.values():
        domains[article.id] = article_messages(article, content.terms, catalog, preview)
    return {domain: tuple(found) for domain, found in domains.items()}


def unit_messages() -> Iterator[Message]:
    """The engine's words around numbers."""
    for phrase in all_phrases():
        message = message_of(phrase.context, phrase.one, phrase.many or "", [phrase.comment] if phrase.comment else [])
        # gettext's tools would reject the other slot that a frequency may have
        yield replace(message, flags=()) if phrase.context == FREQUENCY else message


def glossary_messages(terms: Mapping[str, Term]) -> Iterator[Message]:
    """The names and definitions of all terms: translated first, since every wording leans on them."""
    for term_id, term in terms.items():
        names = f"everyday '{term.everyday}', professional '{term.professional}'"
        yield Message(
            f"{term_id}.everyday", folded(term.everyday), notes=("What people call it.", f"It is: {term.definition}")
        )
        yield Message(
            f"{term_id}.professional",
            folded(term.professional),
            notes=("What a professional calls it.", f"It is: {term.definition}"),
        )
        yield Message(
            f"{term_id}.definition",
            folded(term.definition),
            notes=(f"What it means: {names}.", "Plain words, US school grade 6 or less; no numbers."),
        )


def extract(content: Content, folder: Path, preview: Preview, templates: Iterable[Path]) -> tuple[Writing, ...]:
    """Write the POT files of a library below `folder`; says which of them changed."""
    source = Catalog(content.settings.locales[0], is_source=True)
    domains = messages(content, source, preview, templates)
    below = folder / TEMPLATES
    below.mkdir(parents=True, exist_ok=True)
    written = [write(below / f"{domain}.pot", domain, found) for domain, found in sorted(domains.items())]
    gone = [path for path in sorted(below.glob("*.pot")) if path.stem not in domains]
    for path in gone:
        path.unlink()
    return (*written, *(Writing(path, len(()), is_changed=True) for path in gone))
