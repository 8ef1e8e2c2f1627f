"""A language's words from its file: how such a file is written, and what may be wrong in it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from itertools import pairwise
from pathlib import Path
from typing import Any

from edu.content.finding import nearest
from edu.translation.guards.lexicon import Lexicon, LexiconError
from edu.translation.guards.needed import Words

_PLAIN = ("script", "decimal", "groups", "sentence_ends", "before", "after")
_WORDS = (
    *("every", "negation", "soft", "neutral", "denied", "refusal", "joins", "ors", "lacks"),
    *("asides", "ones", "halves", "dual", "clock", "foreign"),
)
_TABLES = ("units", "echoes", "turns", "shares", "fused", "false_friends", "drugs")
_OTHERS = ("length", "is_full", "months", "parts", "families")
_KNOWN = (*_PLAIN, *_WORDS, *_TABLES, *_OTHERS)
_NEEDED = (
    *("script", "decimal", "groups", "sentence_ends", "length"),
    *("months", "every", "negation", "soft", "neutral", "units", "families"),
)
_NEEDED_FAMILIES = ("start or stop", "at least or at most", "more or less")
"""Families that rules ask for by name."""
_TRAITS = ("never_lost", "in_order", "turned_by_no", "by_negation")
_PART = re.compile(r"\{([a-z_]+)\}")


def read_lexicon(file: Path, english: Lexicon | None = None) -> Lexicon:
    """The words in a file that is named after its language. `english` says which units, families and notions there are.

    Raises:
        LexiconError: The file can't be read, or what it says can't be meant; every fault at once.
    """
    try:
        written = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LexiconError.of(str(file), [(f"This is no TOML: {error}.", "Mend what stands there.")]) from None
    return _Reading(file, written, english).lexicon()


class _Reading:
    """One file while it is read: its faults are collected, so that all can be mended at once."""

    def __init__(self, file: Path, written: Mapping[str, Any], english: Lexicon | None) -> None:
        self._file, self._written, self._english = file, written, english
        self._faults: list[tuple[str, str]] = []
        self._parts: dict[str, Words] = {}
        self._parts = self._table("parts")

    def lexicon(self) -> Lexicon:
        self._look_at_keys()
        written = self._tables("families")
        families = {name: self._family(name, members) for name, members in written.items()}
        read: dict[str, Any] = {name: self._text(name) for name in _PLAIN if name in self._written}
        read |= {name: self._words(name, self._written[name]) for name in _WORDS if name in self._written}
        read |= {"length": self._length(), "months": self._months(), "is_full": self._written.get("is_full") is True}
        read |= {name: self._table(name) for name in ("units", "echoes", "turns")}
        read |= {
            trait: frozenset(name for name, members in written.items() if members.get(trait) is True)
            for trait in _TRAITS
        }
        read["names"] = self._table("drugs")
        read["shares"] = {words: self._share(share) for share, words in self._table("shares").items()}
        read["fused"] = {words: self._amount(amount, read["units"]) for amount, words in self._table("fused").items()}
        read["false_friends"] = self._table("false_friends")
        if self._english:
            self._look_at_names("units", read["units"], self._english.units)
            self._look_at_names("echoes", read["echoes"], self._english.echoes)
            self._look_at_names("turns", read["turns"], self._english.turns)
            self._look_at_families(families, self._english.families)
        if self._faults:
            raise LexiconError.of(str(self._file), self._faults)
        return Lexicon(language=self._file.stem, families=families, **read)

    def _fault(self, message: str, mend: str) -> None:
        self._faults.append((message, mend))

    def _look_at_keys(self) -> None:
        for name in self._written:
            if name not in _KNOWN:
                near = nearest(name, _KNOWN)
                mend = f"Did you mean {near}?" if near else f"There is: {', '.join(_KNOWN)}."
                self._fault(f"'{name}' is no key.", mend)
        if not re.fullmatch("[a-z]{2,3}", self._file.stem):
            self._fault("The file isn't named after a language.", "Give it the code of one, such as de.toml.")
        if not isinstance(self._written.get("is_full", False), bool):
            self._fault("is_full is neither true nor false.", "Write is_full = true, or leave it out.")
        for name in _NEEDED:
            if name not in self._written:
                self._fault(f"'{name}' is missing.", "Every language needs it; en.toml says what it means.")

    def _look_at_names(self, table: str, names: Mapping[str, object], known: Mapping[str, object]) -> None:
        for name in names:
            if name not in known:
                near = nearest(name, known)
                mend = f"Did you mean {near}?" if near else "Give it a name of en.toml, or write it there first."
                self._fault(f'{table}."{name}" is none that English has.', mend)

    def _look_at_families(
        self, families: Mapping[str, Mapping[str, Words]], known: Mapping[str, Mapping[str, Words]]
    ) -> None:
        self._look_at_names("families", families, known)
        for family, members in families.items():
            for member in members.keys() - known.get(family, members).keys():
                # A language may have a member of its own; one that is nearly English's is a slip.
                near = nearest(member, known[family])
                if near:
                    self._fault(f'families."{family}"."{member}" is none that English has.', f"Did you mean {near}?")
        for family in _NEEDED_FAMILIES:
            for member in known[family].keys() - families.get(family, {}).keys():
                self._fault(f'families."{family}"."{member}" is missing.', "A rule asks for it: write its words.")

    def _text(self, name: str) -> str:
        value = self._written[name]
        if not isinstance(value, str):
            self._fault(f"{name} is no text.", f"Write {name} = '...'.")
            return ""
        if name == "sentence_ends":
            self._compiled(name, value)
        return value

    def _words(self, where: str, value: object) -> Words:
        """The alternatives of an array, joined."""
        if not isinstance(value, list) or not value or not all(isinstance(each, str) and each for each in value):
            self._fault(f"{where} is no array of words.", f"Write {where} = ['word', 'other word'].")
            return ""
        return _PART.sub(lambda match: self._part(where, match[1]), "|".join(value))

    def _part(self, where: str, name: str) -> Words:
        if name not in self._parts:
            self._fault(f"{where} has {{{name}}}, which [parts] hasn't.", f"Write {name} = [...] under [parts].")
        return self._parts.get(name, "")

    def _tables(self, name: str) -> Mapping[str, Mapping[str, Any]]:
        """The tables in a table."""
        found = self._mapping(name)
        for inner, value in found.items():
            if not isinstance(value, dict):
                self._fault(f'{name}."{inner}" is no table.', f'Write [{name}."{inner}"] above its words.')
        return {inner: value for inner, value in found.items() if isinstance(value, dict)}

    def _mapping(self, name: str) -> Mapping[str, Any]:
        value = self._written.get(name, {})
        if isinstance(value, dict):
            return value
        self._fault(f"{name} is no table.", f"Write [{name}] above its lines.")
        return {}

    def _table(self, name: str) -> dict[str, Words]:
        return {key: self._words(f'{name}."{key}"', value) for key, value in self._mapping(name).items()}

    def _family(self, name: str, members: Mapping[str, Any]) -> dict[str, Words]:
        where = f'families."{name}"'
        for key, value in members.items():
            if isinstance(value, bool) and (key not in _TRAITS or self._english):
                near = f"There is: {', '.join(_TRAITS)}, in en.toml alone."
                self._fault(f"{where}.{key} can't be said of a family here.", near)
        said = {key: value for key, value in members.items() if not isinstance(value, bool)}
        return {member: self._words(f'{where}."{member}"', words) for member, words in said.items()}

    def _length(self) -> tuple[float, ...]:
        value = self._written.get("length")
        is_right = isinstance(value, list) and len(value) == 3 and all(isinstance(each, int | float) for each in value)
        if not isinstance(value, list) or not is_right or any(one > other for one, other in pairwise(value)):
            self._fault("length is no least, mean and most.", "Write three numbers, such as [0.6, 1.1, 1.9].")
            return (0, 1, 9)
        return tuple(value)

    def _months(self) -> tuple[Words, ...]:
        value = self._written.get("months")
        if not isinstance(value, list) or len(value) != 12 or not all(isinstance(each, str) and each for each in value):
            self._fault("months aren't twelve.", "Write the words of twelve months, January first.")
            return ()
        for each in value:
            self._compiled("months", each)
        return tuple(value)

    def _compiled(self, where: str, words: Words) -> None:
        try:
            re.compile(words)
        except re.error as error:
            self._fault(f"{where}: '{words}' is no regular expression: {error}.", "Mend it there.")

    def _number(self, where: str, text: str) -> str:
        try:
            is_number = Decimal(text).is_finite()
        except InvalidOperation:
            is_number = False
        if not is_number:
            self._fault(f'{where}."{text}" is no number.', "Write the number as the key, such as \"0.5\" = ['half'].")
        return text if is_number else ""

    def _share(self, text: str) -> str:
        if self._number("shares", text) and not 0 < Decimal(text) < 1:
            self._fault(f'shares."{text}" is no part of one.', "Write a number between 0 and 1.")
        return text

    def _amount(self, text: str, units: Mapping[str, Words]) -> tuple[str, str]:
        value, _, unit = text.partition(" ")
        if unit and unit not in units:
            self._fault(f'fused."{text}" has no unit of [units].', 'Write a number and a unit, such as "0.5 hour".')
        return self._number("fused", value), unit
