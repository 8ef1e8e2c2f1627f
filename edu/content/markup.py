"""The small markup of wordings: `{fact.part}`, `[[term|words]]`, `*emphasis*`, `[@source]`, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Text:
    """Plain words."""

    text: str


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A fact, or a part of one: `{attacks.with.n}` is the fact `attacks`, part `with.n`."""

    fact: str
    part: str = ""

    def __str__(self) -> str:
        return "{" + self.fact + ("." + self.part if self.part else "") + "}"


@dataclass(frozen=True, slots=True)
class TermLink:
    """A glossary term as it stands in the sentence; `words` are the term's id where none were given."""

    term: str
    words: str

    def __str__(self) -> str:
        return f"[[{self.term}|{self.words}]]"


@dataclass(frozen=True, slots=True)
class Citation:
    """A source cited at this very place."""

    source: str

    def __str__(self) -> str:
        return f"[@{self.source}]"


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words to be stressed; emphasis holds no emphasis."""

    children: tuple[Text | Placeholder | TermLink | Citation, ...]


Inline = Text | Placeholder | TermLink | Citation | Emphasis


class MarkupError(ValueError):
    """The markup is broken; `near` is the text at fault, `mend` how to mend it."""

    def __init__(self, message: str, near: str, mend: str) -> None:
        super().__init__(message)
        self.near = near
        self.mend = mend


_TOKEN = re.compile(
    r"\{(?P<fact>[a-z][a-z0-9_]*)(?:\.(?P<part>[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*))?\}"
    r"|\[\[(?P<term>[a-z0-9]+(?:-[a-z0-9]+)*)(?:\|(?P<words>[^\[\]{}|*<>]+))?\]\]"
    r"|\[@(?P<source>[A-Za-z][\w-]*)\]"
    r"|\*(?P<emphasis>[^*]+)\*"
)
_FORBIDDEN = re.compile(r"[{}*<>]|\[\[|\]\]|\[@|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


_SPACES = re.compile(r"[ \t\n\r\f\v]+")  # a no-break space is meant, and stays


@lru_cache(maxsize=65536)
def parse(wording: str) -> tuple[Inline, ...]:
    """The parts of a wording, spaces folded.

    Raises:
        MarkupError: the first thing that is no markup of ours (a lone brace, HTML, a control character).
    """
    return tuple(_parts(_SPACES.sub(" ", wording).strip(" "), emphasis=True))


def _parts(text: str, *, emphasis: bool) -> Iterator[Inline]:
    position = 0
    for match in _TOKEN.finditer(text):
        if match.start() > position:
            yield Text(_plain(text[position : match.start()]))
        position = match.end()
        if match["fact"]:
            yield Placeholder(match["fact"], match["part"] or "")
        elif match["term"]:
            yield TermLink(match["term"], (match["words"] or "").strip())
        elif match["source"]:
            yield Citation(match["source"])
        elif not emphasis:
            raise MarkupError("Emphasis stands inside emphasis.", match[0], "Use one pair of stars.")
        else:
            inner = tuple(_parts(match["emphasis"], emphasis=False))
            yield Emphasis(inner)  # type: ignore[arg-type]  # emphasis=False yields no Emphasis
    if position < len(text):
        yield Text(_plain(text[position:]))


def _plain(text: str) -> str:
    found = _FORBIDDEN.search(text)
    if not found:
        return text
    near = text[found.start() : found.start() + 12].split(" ")[0]
    mends = {
        "{": "A placeholder is {fact} or {fact.part}, in lower case: letters, digits, underscores.",
        "}": "A placeholder is {fact} or {fact.part}, in lower case: letters, digits, underscores.",
        "*": "Emphasis needs a star on each side, *so*.",
        "<": "HTML is not allowed in wordings. Say 'less than' in words, or through a fact's bound.",
        ">": "HTML is not allowed in wordings. Say 'more than' in words, or through a fact's bound.",
        "[[": "A glossary link is [[term]] or [[term|words]]; the term's id has lower-case letters and hyphens.",
        "]]": "A glossary link is [[term]] or [[term|words]]; the term's id has lower-case letters and hyphens.",
        "[@": "A citation is [@source].",
    }
    mend = mends.get(found[0], "Remove the control or direction character: the engine sets directions itself.")
    raise MarkupError(f"'{near if near.isprintable() else ascii(near)}' is no markup that we know.", near, mend)


@lru_cache(maxsize=65536)
def parts_of(wording: str) -> tuple[Text | Placeholder | TermLink | Citation, ...]:
    """The parts of a wording in one row, those inside emphasis included.

    Raises:
        MarkupError: see `parse`.
    """
    return tuple(walk(parse(wording)))


def walk(parts: tuple[Inline, ...]) -> Iterator[Text | Placeholder | TermLink | Citation]:
    """All parts, those inside emphasis included."""
    for part in parts:
        if isinstance(part, Emphasis):
            yield from part.children
        else:
            yield part
