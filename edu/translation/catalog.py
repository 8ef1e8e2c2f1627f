"""The translations of one locale: what it can say, and for what it was made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from edu.content.finding import Finding
from edu.translation.currency import is_current
from edu.translation.po import KEYED_BY_SOURCE, Entry, PoFile, read_po
from edu.wording.locales import gettext_name
from edu.wording.phrases import Phrase, UntranslatedError, fill

INTERFACE, UNITS, GLOSSARY = "edu", "units", "glossary"


@dataclass(frozen=True, slots=True)
class Domain:
    """One PO file, ready for look-ups."""

    file: PoFile
    by_context: Mapping[str, Entry] = field(repr=False)
    by_source: Mapping[tuple[str, str], Entry] = field(repr=False)

    @classmethod
    def of(cls, file: PoFile) -> Domain:
        """The look-ups of a PO file."""
        by_source = {(entry.context, entry.source): entry for entry in file.entries}
        return cls(file, {entry.context: entry for entry in file.entries}, by_source)


@dataclass(frozen=True, slots=True)
class Catalog:
    """All domains of one locale. The source language has an empty one: it says everything as it is."""

    locale: str
    domains: Mapping[str, Domain] = field(default_factory=dict, repr=False)
    is_source: bool = False

    def wording(self, domain: str, context: str, source: str, *, is_must: bool = False) -> str | None:
        """The translation of a wording if it is there and current, else None."""
        if self.is_source:
            return source
        entry = self.entry(domain, context)
        if entry is None or not entry.is_translated:
            return None
        return entry.text if is_current(entry.source, source, is_must=is_must) else None

    def entry(self, domain: str, context: str) -> Entry | None:
        """The entry of a context, in whatever state."""
        found = self.domains.get(domain)
        return found.by_context.get(context) if found else None

    def say(self, phrase: Phrase, n: Decimal | int | None = None, /, **values: str) -> str:
        """A phrase of the domain `units`.

        Raises:
            UntranslatedError: the locale doesn't have it, or has it broken.
        """
        return self.message(UNITS, phrase.context, phrase.one, phrase.many, n, **values)

    def message(
        self,
        domain: str,
        context: str,
        one: str,
        many: str | None = None,
        n: Decimal | int | None = None,
        /,
        **values: str,
    ) -> str:
        """A message found by its English, with its slots filled.

        Raises:
            UntranslatedError: the locale doesn't have it, or has it broken.
        """
        if self.is_source:
            return fill(many if many is not None and n is not None and n != 1 else one, values)
        found = self.domains.get(domain)
        entry = found.by_source.get((context, one)) if found else None
        if found is None or entry is None or not entry.is_translated:
            raise UntranslatedError(one)
        index = found.file.plural_index(int(n)) if many is not None and n is not None else 0
        return fill(entry.texts[min(index, len(entry.texts) - 1)], values)


def open_catalog(folder: Path, locale: str, *, is_source: bool = False) -> tuple[Catalog, list[Finding]]:
    """The catalog of a locale from its PO files, with what is wrong with them.

    A file that can't be read is left out (its wordings fall back); the others keep working.
    """
    domains: dict[str, Domain] = {}
    findings: list[Finding] = []
    if not is_source:
        for path in sorted((folder / gettext_name(locale) / "LC_MESSAGES").glob("*.po")):
            file, faults = read_po(path)
            findings += faults
            if file:
                domains[path.stem] = Domain.of(file)
    return Catalog(locale, domains, is_source), findings


__all__ = ["GLOSSARY", "INTERFACE", "KEYED_BY_SOURCE", "UNITS", "Catalog", "Domain", "open_catalog"]
