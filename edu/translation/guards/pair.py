"""A source and its translation as two texts: every guard that needs no library around them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from edu.content.finding import Severity
from edu.translation.guards.base import Fault
from edu.translation.guards.copies import copy_faults
from edu.translation.guards.drugs import drug_faults
from edu.translation.guards.intervals import interval_faults
from edu.translation.guards.languages import ENGLISH, digits_of, lexicon_of
from edu.translation.guards.length import length_faults
from edu.translation.guards.marks import mark_faults
from edu.translation.guards.markup import address_faults, markup_faults, tag_faults
from edu.translation.guards.negation import negation_faults
from edu.translation.guards.notions import bound_faults, echo_faults, friend_faults
from edu.translation.guards.numeric import number_faults
from edu.translation.guards.opposites import opposite_faults
from edu.translation.guards.script import script_faults


def pair_faults(
    source: str, translation: str, locale: str, names: tuple[str, ...] = (), region: str = ""
) -> Iterator[Fault]:
    """Everything that makes a translation of an English text doubtful.

    `names` (of drugs, trials, markers) may hold digits; `region` is the country whose marks the numbers have. Of a
    language without a lexicon only markup, brackets, spaces, endings, copies and digits are looked at; what the digits
    say is a warning there, since the translation may say a number in a word.

    Raises:
        UnknownError: CLDR doesn't know the locale's language.
    """
    yield from markup_faults(source, translation)
    lexicon = lexicon_of(locale, region)
    yield from tag_faults(source, translation)
    yield from address_faults(source, translation)
    yield from mark_faults(source, translation)
    yield from copy_faults(source, translation, lexicon)
    if lexicon is None:
        english, own = digits_of(locale, region)
        for fault in number_faults(source, translation, own, names, english):
            yield replace(fault, severity=Severity.WARNING)
        return
    yield from script_faults(translation, lexicon)
    if lexicon.language == ENGLISH.language:
        return
    yield from number_faults(source, translation, lexicon, names)
    yield from interval_faults(source, translation, lexicon)
    yield from negation_faults(source, translation, lexicon)
    yield from opposite_faults(source, translation, lexicon)
    yield from bound_faults(source, translation, lexicon)
    yield from echo_faults(source, translation, lexicon)
    yield from friend_faults(source, translation, lexicon)
    yield from drug_faults(source, translation, lexicon)
    yield from length_faults(source, translation, lexicon)
