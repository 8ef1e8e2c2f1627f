"""The translations of one locale: what it can say, and for what it was made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from edu.content.finding import Finding
from edu.translation.compiled import read_compiled
from edu.translation.currency import is_current
from edu.translation.guards.plain import is_safe_message, is_safe_text
from edu.translation.keeping import Kept, read_kept
from edu.translation.po import KEYED_BY_SOURCE, Entry, PoFile
from edu.wording.locales import gettext_name
from edu.wording.phrases import Phrase, UntranslatedError, fill

INTERFACE, UNITS, GLOSSARY = "edu", "units", "glossary"


@dataclass(frozen=True, slots=True)
class Domain:
    """One PO file, ready for look-ups."""

    file: PoFile
    by_context: Mapping[str, Entry] = field(repr=False)
    by_source: Mapping[tuple[str, str], Entry] = field(repr=False)
    judged: dict[tuple[str, str], bool] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, file: PoFile) -> Domain:
        """The look-ups of a PO file."""
        by_source = {(entry.context, entry.source): entry for entry in file.entries}
        return cls(file, {entry.context: entry for entry in file.entries}, by_source)


class Domains(Mapping[str, Domain]):
    """The domains in a folder, each read when it is first asked for.

    A file that can't be read is left out (its wordings fall back); the others keep working.
    """

    def __init__(self, folder: Path) -> None:
        self._paths = {path.stem: path for path in sorted(folder.glob("*.po"))}
        self._read: dict[str, tuple[Domain | None, list[Finding]]] = {}

    def _domain(self, name: str) -> tuple[Domain | None, list[Finding]]:
        if name not in self._read:
            file, findings = read_compiled(self._paths[name])
            self._read[name] = (Domain.of(file) if file else None, findings)
        return self._read[name]

    def __getitem__(self, name: str) -> Domain:
        domain = self._domain(name)[0] if name in self._paths else None
        if domain is None:
            raise KeyError(name)
        return domain

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._paths if self._domain(name)[0])

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def findings(self, *names: str) -> list[Finding]:
        """What is wrong with the files themselves: those of some domains, or all."""
        wanted = [name for name in names if name in self._paths] if names else self._paths
        return [finding for name in wanted for finding in self._domain(name)[1]]


@dataclass(frozen=True, slots=True)
class Catalog:
    """All domains of one locale. The source language has an empty one: it says everything as it is.

    What it doesn't have, the catalog `below` may say: a library's own over the engine's. `region` is the country
    whose marks its numbers have; `transform` makes a pseudo-locale of the source.
    """

    locale: str
    domains: Mapping[str, Domain] = field(default_factory=dict, repr=False)
    is_source: bool = False
    kept: Kept = field(default_factory=Kept, repr=False)
    below: Catalog | None = field(default=None, repr=False)
    judged: dict[tuple[str, str], Any] = field(default_factory=dict, repr=False, compare=False)
    region: str = ""
    transform: Callable[[str], str] | None = field(default=None, repr=False)

    def over(self, below: Catalog) -> Catalog:
        """This catalog, with another one to say what it doesn't have."""
        return replace(self, below=below)

    def in_region(self, region: str) -> Catalog:
        """This catalog, with numbers as a country writes them."""
        return replace(self, region=region)

    def domain_names(self) -> tuple[str, ...]:
        """The domains that stand in its own folder."""
        return tuple(self.domains)

    def domain(self, name: str) -> Domain | None:
        """A domain, wherever it stands."""
        return self.domains.get(name) or (self.below.domain(name) if self.below else None)

    def entry(self, domain: str, context: str) -> Entry | None:
        """The entry of a context, in whatever state."""
        found = self.domain(domain)
        return found.by_context.get(context) if found else None

    def is_current(self, domain: str, context: str, made_for: str, source: str, *, is_must: bool) -> bool:
        """Whether what was made for one source may stand for another."""
        return is_current(made_for, source, is_must=is_must) or self.kept.holds(domain, context, made_for, source)

    def as_source(self, text: str) -> str:
        """A source text as this catalog says it: as it is, unless it stands for a pseudo-locale."""
        return self.transform(text) if self.transform else text

    def wording(self, domain: str, context: str, source: str) -> str | None:
        """The translation of a text without facts (a term, a definition, a label), if it is there, current and safe.

        Wordings of claims are found by `edu.translation.standing`, which knows their facts.
        """
        if self.is_source:
            return self.as_source(source)
        found = self.domain(domain)
        entry = found.by_context.get(context) if found else None
        if found is None or entry is None or not entry.is_translated:
            return None
        if not self.is_current(domain, context, entry.source, source, is_must=False):
            return None
        key = (context, source)
        if key not in found.judged:
            found.judged[key] = is_safe_text(source, entry.text, self.locale)
        return entry.text if found.judged[key] else None

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
            return fill(self.as_source(many if many is not None and n is not None and n != 1 else one), values)
        found = self.domains.get(domain)
        entry = found.by_source.get((context, one)) if found else None
        if found is not None and entry is not None and entry.is_translated and self._is_safe(found, entry, domain):
            index = found.file.plural_index(int(n)) if many is not None and n is not None else 0
            return fill(entry.texts[min(index, len(entry.texts) - 1)], values)
        if self.below:
            return self.below.message(domain, context, one, many, n, **values)
        raise UntranslatedError(one)

    def _is_safe(self, found: Domain, entry: Entry, domain: str) -> bool:
        key = (entry.context, entry.source)
        if key not in found.judged:
            numbers = [
                [n for n in range(201) if found.file.plural_index(n) == form] for form in range(len(entry.texts))
            ]
            found.judged[key] = is_safe_message(entry, numbers if entry.plural else [], is_units=domain == UNITS)
        return found.judged[key]

    def findings(self, *names: str) -> list[Finding]:
        """What is wrong with its files themselves: those of some domains, or all."""
        own = self.domains.findings(*names) if isinstance(self.domains, Domains) else []
        return [*own, *(self.below.findings(*names) if self.below else [])]


def open_catalog(folder: Path, locale: str) -> tuple[Catalog, list[Finding]]:
    """The catalog of a locale from the PO files in a folder of translations, with the declarations that are broken.

    PO files are read when they are needed; `Catalog.findings` reads them all, and says what is wrong with them.
    """
    kept, findings = read_kept(folder)
    return Catalog(locale, Domains(folder / gettext_name(locale) / "LC_MESSAGES"), kept=kept), findings


__all__ = ["GLOSSARY", "INTERFACE", "KEYED_BY_SOURCE", "UNITS", "Catalog", "Domain", "open_catalog"]
