"""The messages of an article: its titles, claims and the words of its drawn comparisons, voice by voice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from edu.content.base import NumberStyle, Voice
from edu.content.facts import Fact
from edu.content.markup import Placeholder, TermLink, parts_of
from edu.content.model import Article, Claim, Depth, Section, Term
from edu.translation.catalog import GLOSSARY, Catalog
from edu.translation.meaning import meaning
from edu.translation.messages import Message, Preview, folded
from edu.wording.phrases import Phrases, SourcePhrases, UntranslatedError
from edu.wording.saying import Speaker, say

READING_TARGET = {
    Voice.CLINICIAN: "for doctors, nurses and pharmacists: professional words, statistics",
    Voice.PATIENT: "for adult patients: plain words, US school grade 8 or less, sentences of 20 words or fewer",
    Voice.EASY: "for easy reading: a ten-year-old understands it, US school grade 5 or less, sentences of 15 words or "
    "fewer",
    Voice.CAREGIVER: "for someone who looks after the patient: plain words, US school grade 8 or less; the patient is "
    "'they' or 'the person you care for'",
}
MUST = "MUST: every reader gets this. Leave nothing out, add nothing, soften nothing."


def spelled_out(wording: str, terms: Mapping[str, Term], voice: Voice) -> str:
    """The wording as it is extracted: spaces folded, `[[term]]` as `[[term|words]]` so that the words can be inflected.

    A changed name in the glossary thereby changes the source of every wording that borrows it.
    """
    text = folded(wording)
    if "[[" not in text:
        return text
    which = "professional" if voice.style is NumberStyle.STATISTIC else "everyday"
    for part in parts_of(text):
        if isinstance(part, TermLink) and not part.words and part.term in terms:
            text = text.replace(f"[[{part.term}]]", f"[[{part.term}|{getattr(terms[part.term], which)}]]")
    return text


def article_messages(
    article: Article, terms: Mapping[str, Term], catalog: Catalog, preview: Preview
) -> Iterator[Message]:
    """Every message of an article, in its order. The notes show terms and numbers as `catalog` says them."""
    writer = _Writer(article, terms, catalog, preview)
    for name in ("title", "question", "summary"):
        for voice, text in (getattr(article, name) or {}).items():
            yield writer.wording(name, voice, text, (f"The article's {name}.",), Depth.CORE)
    for condition, heading in article.conditions.items():
        for voice, text in heading.items():
            notes = ("What a reader may tick, to be shown first what concerns them.",)
            yield writer.wording(f"condition.{condition}", voice, text, notes, Depth.CORE)
    for section in article.sections:
        for voice, text in section.title.items():
            notes = (f"Heading of the section '{section.id}' ({section.role}).",)
            yield writer.wording(f"section.{section.id}", voice, text, notes, Depth.CORE)
        for claim in section.claims:
            yield from writer.claim(section, claim)
    shown = dict.fromkeys(claim.show for claim in article.claims.values() if claim.show)
    for fact_id in shown:
        yield from writer.labels(fact_id, article.facts[fact_id])


@dataclass(frozen=True, slots=True)
class _Writer:
    article: Article
    terms: Mapping[str, Term]
    catalog: Catalog
    preview: Preview

    def claim(self, section: Section, claim: Claim) -> Iterator[Message]:
        heading = folded(section.title[Voice.PATIENT])
        about = [f"Section: {heading} ({section.role}). Claim: {claim.id}."]
        if claim.urgency:
            about.append(f"When to act: {claim.urgency}.")
        if claim.is_must:
            about.append(MUST)
        for voice, text in claim.say.items():
            yield self.wording(claim.id, voice, text, tuple(about), claim.depth, claim)

    def wording(
        self, name: str, voice: Voice, text: str, about: tuple[str, ...], depth: Depth, claim: Claim | None = None
    ) -> Message:
        source = spelled_out(text, self.terms, voice)
        address = self.preview(self.article.id, voice, depth, self.catalog.locale)
        if address and claim:
            address += f"#{claim.id}"
        notes = [
            f"Article: {folded(self.article.title[Voice.PATIENT])}",
            *about,
            f"Voice: {voice}, {READING_TARGET[voice]}.",
            *self._terms(source),
            *self._numbers(source, voice),
            *([f"Preview: {address}"] if address else []),
        ]
        return Message(
            f"{name}.{voice}",
            source,
            notes=tuple(notes),
            meaning=meaning(self.article, source, voice.style, self.catalog.locale),
            is_must=claim is not None and claim.is_must,
            was=tuple(f"{name}.{voice}" for name in reversed(claim.was or ())) if claim else (),
        )

    def labels(self, fact_id: str, fact: Fact) -> Iterator[Message]:
        article = f"Article: {folded(self.article.title[Voice.PATIENT])}"
        for path, text in fact.labels().items():
            about = f"A label of the drawing of '{fact_id}': its {_LABELS.get(path, path)}. No number stands in it."
            yield Message(f"fact.{fact_id}.{path}", folded(text), notes=(article, about))

    def _terms(self, source: str) -> Iterator[str]:
        seen = set()
        for part in parts_of(source):
            if isinstance(part, TermLink) and part.term not in seen:
                seen.add(part.term)
                yield self._term(part.term, self.terms[part.term])

    def _term(self, term_id: str, term: Term) -> str:
        names = f"Term [[{term_id}|...]]: everyday '{term.everyday}', professional '{term.professional}'"
        if self.catalog.is_source:
            return f"{names}."
        agreed = [
            self.catalog.wording(GLOSSARY, f"{term_id}.{which}", folded(getattr(term, which)))
            for which in ("everyday", "professional")
        ]
        if None in agreed:
            return f"{names}; not yet agreed in the glossary."
        return f"{names}; agreed: everyday '{agreed[0]}', professional '{agreed[1]}'."

    def _numbers(self, source: str, voice: Voice) -> Iterator[str]:
        seen = set()
        for part in parts_of(source):
            if isinstance(part, Placeholder) and part not in seen:
                seen.add(part)
                yield self._number(part, voice)

    def _number(self, placeholder: Placeholder, voice: Voice) -> str:
        if placeholder.fact == "market":
            return f"{placeholder} -> the emergency number of the reader's country."
        fact = self.article.facts[placeholder.fact]
        shows = self._shown(fact, placeholder.part, voice.style)
        parts = [
            f"{{{placeholder.fact}.{part}}} -> {self._shown(fact, part, voice.style)}"
            for part in _parts_of(fact, placeholder.part, voice.style)
        ]
        return f"{placeholder} -> {shows}" + (f"; or by its parts: {', '.join(parts)}" if parts else "")

    def _shown(self, fact: Fact, part: str, style: NumberStyle) -> str:
        try:
            return say(fact, part, Speaker(self.catalog, style))
        except UntranslatedError:
            source: Phrases = SourcePhrases()
            return f"{say(fact, part, Speaker(source, style))} (English: the units are not translated yet)"


def _parts_of(fact: Fact, part: str, style: NumberStyle) -> list[str]:
    """The smaller parts that together say `part`, if a sentence may say them instead."""
    whole = fact.covers(part, style)
    known = fact.parts()
    return [name for name in known if name != part and name in whole and style in known[name]]


_LABELS = {
    "outcome": "outcome, what happened to the people who are marked",
    "population": "population, who was compared",
    "with.group": "first group, what they were given",
    "without.group": "second group, what they were given",
}
