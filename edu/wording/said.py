"""A wording as said: no placeholder, no choice left in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from edu.content.facts import Fact
from edu.content.markup import Citation, Emphasis, Inline, Placeholder, TermLink, Text, parse
from edu.wording.saying import Speaker, say


@dataclass(frozen=True, slots=True)
class SaidText:
    """Plain words."""

    text: str


@dataclass(frozen=True, slots=True)
class SaidFact:
    """A number, said; `fact` is the placeholder's name, `attacks.with`."""

    fact: str
    text: str


@dataclass(frozen=True, slots=True)
class SaidTerm:
    """Words that a glossary entry explains."""

    term: str
    text: str


@dataclass(frozen=True, slots=True)
class SaidCitation:
    """A source cited at this place, by its number in this version."""

    source: str
    number: int


@dataclass(frozen=True, slots=True)
class SaidEmphasis:
    """Words to be stressed."""

    children: tuple[SaidText | SaidFact | SaidTerm | SaidCitation, ...]


Said = SaidText | SaidFact | SaidTerm | SaidCitation | SaidEmphasis


@dataclass(frozen=True, slots=True)
class Sayable:
    """What the words of an article may refer to, resolved for one speaker."""

    speaker: Speaker
    facts: Mapping[str, Fact]
    market: Mapping[str, str]
    term_words: Callable[[str], str]
    number_of_source: Callable[[str], int]

    def said(self, wording: str) -> tuple[Said, ...]:
        """The wording with every placeholder said."""
        return tuple(self._said(part) for part in parse(wording))

    def _said(self, part: Inline) -> Said:
        if isinstance(part, Emphasis):
            return SaidEmphasis(tuple(self._plain(child) for child in part.children))
        return self._plain(part)

    def _plain(self, part: Text | Placeholder | TermLink | Citation) -> SaidText | SaidFact | SaidTerm | SaidCitation:
        match part:
            case Text(text=text):
                return SaidText(text)
            case TermLink(term=term, words=words):
                return SaidTerm(term, words or self.term_words(term))
            case Citation(source=source):
                return SaidCitation(source, self.number_of_source(source))
            case Placeholder(fact="market", part=name):
                return SaidFact("market." + name, self.market[name])
            case Placeholder(fact=fact, part=name):
                text = say(self.facts[fact], name, self.speaker)
                return SaidFact(f"{fact}.{name}".rstrip("."), text)


def flat(parts: tuple[Said, ...]) -> Iterator[SaidText | SaidFact | SaidTerm | SaidCitation]:
    """All parts, those inside emphasis included."""
    for part in parts:
        if isinstance(part, SaidEmphasis):
            yield from part.children
        else:
            yield part


def plain_text(parts: tuple[Said, ...]) -> str:
    """The words alone, without citation numbers."""
    return "".join(part.text for part in flat(parts) if not isinstance(part, SaidCitation))
