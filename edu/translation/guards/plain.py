"""Texts without facts: terms and definitions, labels, the engine's messages and units. Cheap, asked at each reading."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from edu.content.markup import MarkupError, TermLink, Text, parts_of
from edu.translation.guards.base import Fault
from edu.translation.po import Entry
from edu.wording.numbers import stray_numbers
from edu.wording.phrases import COUNTED, FREQUENCY, slots

_BRACES = re.compile(r"\{[^{}]*\}|[{}]")
_MARKED = re.compile(r"\w*\d\w*")


def is_safe_text(source: str, translation: str, locale: str) -> bool:
    """Whether a text says no number of its own, and keeps the markup and the terms of its source."""
    return next(text_faults(source, translation, locale), None) is None


def text_faults(source: str, translation: str, locale: str) -> Iterator[Fault]:
    """Everything that a translated term, definition or label adds or loses."""
    try:
        parts, ours = parts_of(translation), parts_of(source)
    except MarkupError as error:
        yield Fault("T010", str(error), error.mend, error.near)
        return
    for part in parts:
        if isinstance(part, Text):
            for number in stray_numbers(part.text, names=names_in(source), locale=locale):
                mend = "Say it without the number, as the source does."
                yield Fault("T012", f"The number '{number}' isn't in the source.", mend, number)
        elif isinstance(part, TermLink):
            if not any(isinstance(each, TermLink) and each.term == part.term for each in ours):
                yield Fault("T014", f"The term '{part.term}' was added.", "Keep the terms of the source.", part.term)
        else:
            yield Fault("T013", f"{part} stands for nothing here.", "Only terms may be linked here.", str(part))


def names_in(source: str) -> tuple[str, ...]:
    """Names with digits that a source holds (CD19): its translation may hold them too."""
    return tuple(dict.fromkeys(_MARKED.findall(source)))


def is_safe_message(entry: Entry, numbers: Sequence[Sequence[int]], *, is_units: bool) -> bool:
    """Whether every form of a message has the slots of its source and, among the units, no number of its own."""
    return next(message_faults(entry, numbers, is_units=is_units), None) is None


def message_faults(entry: Entry, numbers: Sequence[Sequence[int]], *, is_units: bool) -> Iterator[Fault]:
    """What is wrong with the slots of a message; `numbers` are those that each plural form is for."""
    wanted = slots(entry.source) | slots(entry.plural)
    ours = Counter(re.findall(r"\d+", f"{entry.source} {entry.plural}"))
    for form, text in enumerate(entry.texts):
        found = slots(text)
        if entry.context == FREQUENCY and COUNTED in found and "n" not in found:
            found = found - {COUNTED} | {"n"}
        rest = _BRACES.sub(lambda match: "" if slots(match[0]) else match[0], text)
        if "{" in rest or "}" in rest:
            mend = "A slot is a word of small letters in braces, as in the source; a brace is nothing else."
            yield Fault("T010", "A brace opens no slot of ours.", mend, text)
        for name in sorted(found - wanted):
            yield Fault("T013", f"The slot {{{name}}} isn't in the source.", "Keep the slots of the source.", name)
        # A form that is for one number only may say it in a word: "one person" in Arabic has no {n}.
        is_for_one = form < len(numbers) and len(numbers[form]) == 1 and entry.context != FREQUENCY
        may_lack = {"n"} if is_for_one else set()
        for name in sorted(wanted - found - may_lack):
            yield Fault("T013", f"The slot {{{name}}} is missing.", "Keep the slots of the source.", name)
        for number in re.findall(r"\d+", text) if is_units else ():
            if number not in ours:
                mend = "A number comes through a slot only."
                yield Fault("T012", f"The number '{number}' isn't in the source.", mend, number)
