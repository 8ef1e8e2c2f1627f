"""What the guards know of a language: its numbers, units, negations, opposites, script. Only words, no rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from edu.content.finding import EduError, Finding, Place
from edu.translation.guards.needed import Words, alternatives, needed_words
from edu.translation.guards.pattern import WHOLE_WORDS, WORD_ENDS, Index, Pattern, held_by, needs, pattern
from edu.wording.numbers import comparable


class LexiconError(EduError):
    """What a language's file says can't be used."""

    @classmethod
    def of(cls, file: str, faults: Iterable[tuple[str, str]]) -> LexiconError:
        """The error for a file, with what is wrong and how to mend it."""
        return cls([Finding("T006", message, mend, Place(file)) for message, mend in faults])


MEASURES = frozenset({"mg", "mcg", "g", "kg", "mL", "L", "%", "IU", "mg/dL", "mmol/L", "mg/kg", "°C", "°F"})
"""Units that a number can't lose, nor change for another one."""


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The words of one language. All patterns are matched without regard to case.

    `units`: by canonical unit. `fused`: words that are a number and its unit at once, as (value, unit). `ones` and
    `halves`: words that may stand for 1 and 0.5, and mostly don't. `families`: words of which a text has one rather
    than the other, such as before and after. `negation` says no; `soft` may be how another language says no, but for
    `lacks`, which it says as softly; `neutral`
    looks like a negation and is none. `denied`: a bound that is denied ("not more than"). `refusal`: what forbids
    without a no. `joins` begins a clause, where a language says one no with two words; `ors`: what a no reaches over.
    `asides`: turns of phrase in which a number goes without saying ("between two doses"). `shares`: parts
    of one. `turns`: what one text says with a no and another without, each in its own way. `echoes`: notions that a
    translation must say in some way if its source does. `dual`: endings by which a noun alone may say two. `length`:
    characters for one of English, least, mean and most. `names`: drugs where the script is another one. `clock`: a time
    of day, with groups h.. and m... `false_friends`: an English word by the word that looks like its translation and
    isn't. `foreign`: how no word of this language is spelled. `is_full`: words for what must not be lost are listed so
    fully that silence says something.

    Of families, as English says for all languages: `never_lost` are things with few names, so that what the source
    names and the translation doesn't is lost where the translation names what stands beside it, or another thing; of
    those `in_order`, what changed places was given to another; of those `turned_by_no`, one text says one member and
    another text the other with a no ("unsafe" and "no es seguro"); of those `by_negation`, one member is the other with
    a "not".
    """

    language: str
    script: str
    decimal: str
    groups: str
    units: Mapping[str, Words]
    months: tuple[Words, ...]
    every: Words
    negation: Words
    soft: Words
    neutral: Words
    families: Mapping[str, Mapping[str, Words]]
    sentence_ends: str
    length: tuple[float, float, float]
    ones: Words = ""
    halves: Words = ""
    asides: Words = ""
    shares: Mapping[Words, str] = field(default_factory=dict)
    echoes: Mapping[str, Words] = field(default_factory=dict)
    turns: Mapping[str, Words] = field(default_factory=dict)
    dual: Words = ""
    refusal: Words = ""
    denied: Words = ""
    joins: Words = ""
    ors: Words = ""
    lacks: Words = ""
    clock: Words = ""
    false_friends: Mapping[Words, Words] = field(default_factory=dict)
    fused: Mapping[Words, tuple[str, str]] = field(default_factory=dict)
    names: Mapping[str, Words] = field(default_factory=dict)
    foreign: Words = ""
    is_full: bool = False
    never_lost: frozenset[str] = frozenset()
    in_order: frozenset[str] = frozenset()
    turned_by_no: frozenset[str] = frozenset()
    by_negation: frozenset[str] = frozenset()
    before: str = WHOLE_WORDS
    after: str = WORD_ENDS

    def pattern(self, words: Words) -> Pattern:
        """The words as whole words of this language.

        Raises:
            LexiconError: They are no regular expression. Most are compiled when they are first looked for, and not
                when their file is read, since that costs ten times the reading.
        """
        try:
            return pattern(self.before, words, self.after)
        except re.error:
            raise self._broken(words) from None

    def plain(self, text: str) -> str:
        """The text as the patterns are written for."""
        return comparable(text, self.language)

    @cached_property
    def negations(self) -> Pattern:
        """What says no."""
        return self.pattern(self.negation)

    @cached_property
    def softs(self) -> Pattern:
        """What may be said with a no in another language."""
        return self.pattern(self.soft)

    @cached_property
    def refusals(self) -> Pattern:
        """What forbids without a no."""
        return self.pattern(self.refusal)

    @cached_property
    def neutrals(self) -> Pattern:
        """What looks like a no and is none."""
        return self.pattern(self.neutral)

    @cached_property
    def denials(self) -> Pattern:
        """A bound that is denied: "not more than"."""
        return self.pattern(self.denied)

    @cached_property
    def lacking(self) -> Pattern:
        """What other languages say as softly."""
        return self.pattern(self.lacks)

    @cached_property
    def reaches(self) -> Pattern:
        """What a no reaches over."""
        return self.pattern(self.ors)

    @cached_property
    def ways(self) -> Mapping[str, Pattern]:
        """The turns, compiled."""
        return {turn: self.pattern(words) for turn, words in self.turns.items()}

    @cached_property
    def everies(self) -> Pattern:
        """What says that something comes round."""
        return self.pattern(self.every)

    @cached_property
    def opposites(self) -> Mapping[str, Mapping[str, Pattern]]:
        """The families; each member is compiled when it is first looked for."""
        return {family: _Members(self, members) for family, members in self.families.items()}

    @cached_property
    def _any_opposites(self) -> Index[tuple[str, str]]:
        return Index(
            (
                ((family, member), needs(self.before, words, self.after))
                for family, members in self.families.items()
                for member, words in members.items()
            ),
            lambda name: self.opposites[name[0]][name[1]],
            is_whole=self.before == WHOLE_WORDS,
        )

    def families_in(self, text: str) -> Mapping[str, Mapping[str, Pattern]]:
        """The families of which a text may say something, each with the members that it may say."""
        found: dict[str, dict[str, Pattern]] = {}
        for (family, member), words in self._any_opposites.may_be_in(text):
            found.setdefault(family, {})[member] = words
        return found

    def members_in(self, family: str, text: str) -> Mapping[str, Pattern]:
        """The members of one family that a text may say; none of a family that the language hasn't."""
        held = held_by(text, is_whole=self.before == WHOLE_WORDS)
        return {
            member: self.opposites[family][member]
            for member, needed in self._needs.get(family, ())
            if needed is None or not needed.isdisjoint(held)
        }

    @cached_property
    def _needs(self) -> Mapping[str, tuple[tuple[str, frozenset[str] | None], ...]]:
        return {
            family: tuple((member, needs(self.before, words, self.after)) for member, words in members.items())
            for family, members in self.families.items()
        }

    @cached_property
    def in_passing(self) -> Pattern:
        """Where a number goes without saying."""
        return self.pattern(self.asides)

    @cached_property
    def notions(self) -> Mapping[str, Pattern]:
        """The echoes, compiled."""
        return {notion: self.pattern(words) for notion, words in self.echoes.items()}

    @cached_property
    def any_fused(self) -> Pattern:
        """Any word that is a number and its unit at once."""
        return self.pattern("|".join(f"(?:{words})" for words in self.fused))

    def says_amount(self, text: str) -> bool:
        """Whether a word of a text says a number but "one", or names a measure; signs and lone letters are no words."""
        return any(words.regex.search(text) for _, words in self._amounts.may_be_in(text))

    @cached_property
    def _amounts(self) -> Index[Words]:
        measures = "|".join(words for unit, words in self.units.items() if unit in MEASURES)
        named = "|".join(each for each in alternatives(measures) if len(each) > 1 and needed_words(each, may_end=True))
        listed = alternatives("|".join(filter(None, (*self.fused, *self.shares, self.halves, named))))
        is_whole = self.before == WHOLE_WORDS
        return Index(((each, needs(self.before, each, self.after)) for each in listed), self.pattern, is_whole=is_whole)

    @cached_property
    def unit_after(self) -> re.Pattern[str]:
        """A unit right behind a number."""
        named = "|".join(f"(?P<u{i}>{words})" for i, words in enumerate(self.units.values()))
        try:
            return re.compile(rf"[\s\u00a0\u202f\u2011-]*(?:{named}){self.after}", re.IGNORECASE)
        except re.error:
            raise self._broken("|".join(self.units.values())) from None

    def _broken(self, words: Words) -> LexiconError:
        """The error for words that can't be compiled, with those of them that are at fault."""
        faults = [(each, fault) for each in alternatives(words) if (fault := _fault_of(each))] or [(words, "")]
        mend = f"Mend it in {self.language}.toml."
        said = [(f"'{each}' is no regular expression: {fault}.", mend) for each, fault in faults]
        return LexiconError.of(f"{self.language}.toml", said)

    def unit(self, text: str, position: int) -> str:
        """The canonical unit that stands at a position, or nothing."""
        match = self.unit_after.match(text, position)
        if not match or match.lastgroup is None:
            return ""
        return list(self.units)[int(match.lastgroup[1:])]

    @cached_property
    def drugs(self) -> Mapping[str, Pattern]:
        """The drugs whose names are known in this script."""
        return {drug: self.pattern(words) for drug, words in self.names.items()}


class _Members(Mapping[str, Pattern]):
    """The members of a family, each compiled when it is first asked for: most texts have words of few."""

    def __init__(self, lexicon: Lexicon, words: Mapping[str, Words]) -> None:
        self._lexicon, self._words = lexicon, words
        self._compiled: dict[str, Pattern] = {}

    def __getitem__(self, member: str) -> Pattern:
        found = self._compiled.get(member)
        if found is None:
            found = self._compiled[member] = self._lexicon.pattern(self._words[member])
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)


def _fault_of(words: Words) -> str:
    try:
        re.compile(words)
    except re.error as error:
        return str(error)
    return ""
