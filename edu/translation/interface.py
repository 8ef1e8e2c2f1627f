"""The interface's own words in a reader's language."""

from __future__ import annotations

from dataclasses import dataclass

from edu.translation.catalog import INTERFACE, Catalog
from edu.wording.locales import Conventions, conventions
from edu.wording.phrases import UntranslatedError


def interface_of(chain: tuple[Catalog, ...]) -> Interface:
    """The interface in the best language of a chain that has one."""
    return Interface(tuple(catalog for catalog in chain if catalog.is_source or catalog.domain(INTERFACE)))


@dataclass(frozen=True, slots=True)
class Interface:
    """Says messages of the interface from a chain of catalogs; the last is the source's and says them all."""

    chain: tuple[Catalog, ...]

    @property
    def locale(self) -> str:
        """The locale that it speaks where it can."""
        return self.chain[0].locale

    @property
    def conventions(self) -> Conventions:
        """That locale's conventions."""
        return conventions(self.locale, self.chain[0].region)

    def __call__(self, text: str, /, **values: object) -> str:
        """A message, with its slots filled."""
        return self._say("", text, None, None, values)

    def many(self, one: str, many: str, n: int, /, **values: object) -> str:
        """A message that counts: `n` fills the slot {n} and chooses the form."""
        return self._say("", one, many, n, {"n": self.conventions.number(n), **values})

    def context(self, context: str, text: str, /, **values: object) -> str:
        """A message that needs its context to be understood."""
        return self._say(context, text, None, None, values)

    def _say(self, context: str, one: str, many: str | None, n: int | None, values: dict[str, object]) -> str:
        texts = {name: str(value) for name, value in values.items()}
        for catalog in self.chain:
            try:
                return catalog.message(INTERFACE, context, one, many, n, **texts)
            except UntranslatedError:
                continue
        raise UntranslatedError(one)
