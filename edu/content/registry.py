"""One way to register things by name: audiences, fact kinds, renderers and checks all use it."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import entry_points
from typing import Generic, TypeVar

from edu.content.finding import UnknownError

T = TypeVar("T")


class Registry(Generic[T]):
    """Things of one sort by name, in the order of registration.

    Other packages add theirs through the entry point group `edu.<sort>s` (for example `edu.audiences`);
    an entry point names the thing itself.
    """

    def __init__(self, sort: str, plural: str | None = None) -> None:
        self.sort = sort
        self._group = f"edu.{plural or sort + 's'}".replace(" ", "_")
        self._things: dict[str, T] = {}
        self._discovered = False

    def register(self, name: str, thing: T) -> T:
        """Add a thing; a name can be given once."""
        if name in self._things:
            raise ValueError(f"{self.sort} '{name}' is registered twice")
        self._things[name] = thing
        return thing

    def _discover(self) -> dict[str, T]:
        if not self._discovered:
            self._discovered = True
            for point in entry_points(group=self._group):
                self.register(point.name, point.load())
        return self._things

    def __getitem__(self, name: str) -> T:
        try:
            return self._discover()[name]
        except KeyError:
            raise UnknownError.of(self.sort, name, self._things) from None

    def __contains__(self, name: object) -> bool:
        return name in self._discover()

    def __iter__(self) -> Iterator[str]:
        return iter(tuple(self._discover()))

    def values(self) -> tuple[T, ...]:
        """The things themselves, in the order of registration."""
        return tuple(self._discover().values())

    def without(self, name: str) -> None:
        """Take a thing out again (a test that adds one cleans up by this)."""
        self._things.pop(name, None)
