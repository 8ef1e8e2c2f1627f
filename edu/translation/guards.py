"""What a translation may never change: the facts that its source says. Nothing unsafe reaches a reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from edu.content.base import Voice
from edu.content.markup import Citation, MarkupError, Placeholder, TermLink, Text, parse, walk
from edu.content.model import Article
from edu.content.references import bounds_lost, placeholder_fault
from edu.wording.numbers import stray_numbers


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a translation can't stand for its source; `near` is the text at fault."""

    code: str
    message: str
    mend: str
    near: str


def is_safe(article: Article, source: str, translation: str, voice: Voice, locale: str) -> bool:
    """Whether a translation says the facts, terms and citations of its source, and no number of its own."""
    return next(faults(article, source, translation, voice, locale), None) is None


def faults(article: Article, source: str, translation: str, voice: Voice, locale: str) -> Iterator[Fault]:
    """Everything that a translation changes in what its source says."""
    try:
        parts = tuple(walk(parse(translation)))
    except MarkupError as error:
        yield Fault("T010", str(error), error.mend, error.near)
        return
    for part in parts:
        if isinstance(part, Placeholder):
            message, mend = placeholder_fault(article, part, voice.style)
            if message:
                yield Fault("T011", message, mend, str(part))
                return
        elif isinstance(part, Text):
            for number in stray_numbers(part.text, names=article.names, locale=locale):
                message = f"The number '{number}' comes from no fact."
                yield Fault("T012", message, "Say it by the placeholder of its fact, as the source does.", number)
    for placeholder, mend in bounds_lost(article, translation):
        yield Fault("T011", f"{placeholder} says the number without its bound.", mend, str(placeholder))
    source_parts = tuple(walk(parse(source)))
    said, wanted = _covered(article, parts, voice), _covered(article, source_parts, voice)
    for name in sorted(wanted - said):
        mend = "Say every fact that the source says."
        yield Fault("T013", f"The source says {{{name}}}, the translation doesn't.", mend, "")
    for name in sorted(said - wanted):
        mend = "Say only what the source says."
        yield Fault("T013", f"The translation says {{{name}}}, the source doesn't.", mend, name)
    for kind, what in ((TermLink, "term"), (Citation, "source")):
        theirs = {getattr(part, what) for part in parts if isinstance(part, kind)}
        ours = {getattr(part, what) for part in source_parts if isinstance(part, kind)}
        for name in sorted(theirs ^ ours):
            verb = "is missing" if name in ours else "was added"
            yield Fault("T014", f"The {what} '{name}' {verb}.", f"Keep the {what}s of the source.", name)


def _covered(article: Article, parts: tuple[object, ...], voice: Voice) -> set[str]:
    covered: set[str] = set()
    for part in parts:
        if isinstance(part, Placeholder):
            fact = article.facts.get(part.fact)
            inner = fact.covers(part.part, voice.style) if fact else {part.part}
            covered |= {f"{part.fact}.{name}".rstrip(".") for name in inner}
    return covered
