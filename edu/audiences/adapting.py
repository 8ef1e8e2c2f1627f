"""From an article to the version that one reader gets: the only place that decides it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from edu.audiences.policy import Explain
from edu.audiences.reader import Reader
from edu.audiences.selection import EVERYTHING, Selection
from edu.audiences.version import (
    Block,
    Condition,
    Definition,
    IconArm,
    IconArray,
    LeftOut,
    NumberedSource,
    Reason,
    Version,
    VersionClaim,
    VersionSection,
)
from edu.content import Content
from edu.content.base import NumberStyle, Voice
from edu.content.facts import Comparison, Fact
from edu.content.markup import Citation, parse, walk
from edu.content.model import Article, Claim
from edu.translation.catalog import GLOSSARY, Catalog
from edu.translation.standing import Wording, translation_of
from edu.wording.phrases import UntranslatedError
from edu.wording.said import SaidTerm, Sayable, flat
from edu.wording.saying import Speaker, frequency, say


def adapt(
    content: Content,
    article: Article,
    reader: Reader,
    catalogs: Iterable[Catalog],
    selection: Selection = EVERYTHING,
) -> Version:
    """The version of `article` for `reader`.

    `catalogs` are the reader's language and what it falls back to, best first, ending with the source's.
    A `must` claim is always said: in the next best voice or language, if its own is missing.
    """
    return _Adapting(content, article, reader, tuple(catalogs), selection.of(article)).version()


@dataclass(slots=True)
class _Adapting:
    content: Content
    article: Article
    reader: Reader
    catalogs: tuple[Catalog, ...]
    selection: Selection
    numbers: dict[str, int] = field(default_factory=dict)
    explained: dict[str, Definition] = field(default_factory=dict)

    def version(self) -> Version:
        left_out = self._left_out()
        title = self._heading("title", self.article.title)
        question = self._heading("question", self.article.question) if self.article.question else None
        sections = tuple(self._sections({left.claim for left in left_out}, left_out))
        return Version(
            article=self.article.id,
            reader=self.reader,
            selection=self.selection,
            title=title,
            question=question,
            summary=self._heading("summary", self.article.summary),
            sections=sections,
            sources=tuple(
                NumberedSource(number, source, self.article.sources[source]) for source, number in self.numbers.items()
            ),
            definitions=tuple(self.explained.values()),
            conditions=tuple(self._conditions(sections)),
            left_out=tuple(left_out),
        )

    def _left_out(self) -> list[LeftOut]:
        """The claims that this reader is not to have, by policy; what a chosen claim needs is chosen too."""
        depths = self.reader.reading_level.depths
        chosen: set[str] = set()

        def choose(claim: Claim) -> None:
            if claim.id not in chosen and self.reader.audience not in claim.omit:
                chosen.add(claim.id)
                for needed in claim.needs:
                    choose(self.article.claims[needed])

        for _, section, claim in self.article.paths():
            if (claim.is_must or claim.depth in depths) and self.selection.keeps(section, claim):
                choose(claim)
        left_out = []
        for claim in self.article.claims.values():
            if self.reader.audience in claim.omit:
                left_out.append(LeftOut(claim.id, Reason.OMITTED, claim.omit[self.reader.audience]))
            elif claim.id not in chosen:
                reason = Reason.SELECTION if claim.depth in depths else Reason.DEPTH
                left_out.append(LeftOut(claim.id, reason, claim.depth.value))
        return left_out

    def _sections(self, skipped: set[str], left_out: list[LeftOut]) -> Iterator[VersionSection]:
        for section in self.article.sections:
            title = self._heading(f"section.{section.id}", section.title)
            claims = []
            for claim in section.claims:
                if claim.id in skipped:
                    continue
                said = self._claim(claim)
                if said:
                    claims.append(said)
                else:
                    left_out.append(LeftOut(claim.id, Reason.NO_WORDING, ", ".join(claim.say)))
            if claims:
                yield VersionSection(section.id, section.role, section.layout, title, tuple(claims))

    def _conditions(self, sections: tuple[VersionSection, ...]) -> Iterator[Condition]:
        """The conditions that any claim of this version is marked with."""
        met = {condition for section in sections for claim in section.claims for condition in claim.applies}
        for condition, label in self.article.conditions.items():
            if condition in met:
                yield Condition(condition, self._heading(f"condition.{condition}", label))

    def _claim(self, claim: Claim) -> VersionClaim | None:
        block = self._best(claim.id, claim.say, must=claim.is_must)
        if block is None:
            return None
        cited = [part.source for part in walk(parse(claim.say[block.voice])) if isinstance(part, Citation)]
        citations = tuple(sorted({self._number(source) for source in (*cited, *claim.cite)}))
        return VersionClaim(
            id=claim.id,
            depth=claim.depth,
            importance=claim.importance,
            urgency=claim.urgency,
            block=block,
            citations=citations,
            applies=claim.applies,
            icon_array=self._icons(claim.show) if claim.show else None,
            explained=self._explain(block),
            was=claim.was or (),
        )

    def _heading(self, name: str, say: Mapping[Voice, str]) -> Block:
        block = self._best(name, say, must=True)
        if block is None:
            raise AssertionError(f"the heading {name} has no wording, which loading refuses")
        return block

    def _best(self, name: str, say: Mapping[Voice, str], *, must: bool) -> Block | None:
        """The best wording there is: the reader's language goes before the reader's voice."""
        level = self.reader.reading_level
        tiers = (level.voices, self.reader.policy.last_resort) if must else (level.voices,)
        for voices in tiers:
            for catalog in self.catalogs:
                for voice in voices:
                    block = self._said(name, say, voice, catalog)
                    if block:
                        return block
        return None

    def _said(self, name: str, say: Mapping[Voice, str], voice: Voice, catalog: Catalog) -> Block | None:
        if voice not in say:
            return None
        claim = self.article.claims.get(name)
        asked = Wording(self.article, self.content.terms, name, voice, say[voice], claim is not None and claim.is_must)
        wording = translation_of(asked, catalog)
        if wording is None:
            return None
        numbers = dict(self.numbers)
        try:
            return Block(self._sayable(catalog, voice.style).said(wording), catalog.locale, voice)
        except (UntranslatedError, LookupError, ValueError):
            # A translation that can't be said (a unit without words, a broken placeholder) is none:
            # `edu check` reports it, the reader gets the next best wording.
            if catalog.is_source:
                raise
            self.numbers = numbers
            return None

    def _sayable(self, catalog: Catalog, style: NumberStyle) -> Sayable:
        return Sayable(
            speaker=Speaker(catalog, style),
            facts=self.article.facts,
            market={"emergency": self.content.settings.market.emergency},
            term_words=lambda term: self._term_words(term, catalog, style),
            number_of_source=self._number,
        )

    def _number(self, source: str) -> int:
        return self.numbers.setdefault(source, len(self.numbers) + 1)

    def _term_words(self, term_id: str, catalog: Catalog, style: NumberStyle) -> str:
        term = self.content.terms[term_id]
        which = "professional" if style is NumberStyle.STATISTIC else "everyday"
        source = getattr(term, which)
        words = catalog.wording(GLOSSARY, f"{term_id}.{which}", source)
        if words is None:
            raise UntranslatedError(term_id)
        return words

    def _explain(self, block: Block) -> tuple[Definition, ...]:
        """The terms of a block that were not met before, explained; remembered for the end of the page."""
        if self.reader.reading_level.explain is Explain.NOT:
            return ()
        new = []
        for part in flat(block.parts):
            if isinstance(part, SaidTerm) and part.term not in self.explained:
                self.explained[part.term] = self._definition(part, block.locale)
                new.append(self.explained[part.term])
        return tuple(new) if self.reader.reading_level.explain is Explain.IN_PLACE else ()

    def _definition(self, met: SaidTerm, locale: str) -> Definition:
        """A term explained, under the words in which it was met, if they are of the same language."""
        term_id, term = met.term, self.content.terms[met.term]
        for catalog in self.catalogs:
            texts = [
                catalog.wording(GLOSSARY, f"{term_id}.{name}", getattr(term, name))
                for name in ("everyday", "professional", "definition")
            ]
            everyday, professional, definition = texts
            if everyday is None or professional is None or definition is None:
                continue
            try:
                parts = self._sayable(catalog, NumberStyle.FREQUENCY).said(definition)
            except (UntranslatedError, LookupError, ValueError):
                if catalog.is_source:
                    raise
                continue
            heading = met.text if locale == catalog.locale else everyday
            also = _other_words(heading, everyday, professional)
            return Definition(term_id, heading, also, Block(parts, catalog.locale, Voice.PATIENT))
        raise AssertionError("the source catalog says every term")

    def _icons(self, fact_id: str) -> IconArray | None:
        fact = self.article.facts[fact_id]
        if not isinstance(fact, Comparison):
            return None
        for catalog in self.catalogs:
            labels = self._labels(catalog, fact_id, fact)
            if labels is None:
                continue
            speaker = Speaker(catalog, NumberStyle.FREQUENCY)
            try:
                return _draw(fact_id, fact, labels, speaker)
            except UntranslatedError:
                continue
        return None

    def _labels(self, catalog: Catalog, fact_id: str, fact: Fact) -> Mapping[str, str] | None:
        labels = {}
        for name, source in fact.labels().items():
            label = catalog.wording(self.article.id, f"fact.{fact_id}.{name}", source)
            if label is None:
                return None
            labels[name] = label
        return labels


def _other_words(shown: str, *names: str) -> tuple[str, ...]:
    """The names that add something to the words shown: no `attack` beside `attacks`."""
    words = [shown]
    for name in names:
        if not any(name.casefold() in word.casefold() or word.casefold() in name.casefold() for word in words):
            words.append(name)
    return tuple(words[1:])


def _draw(fact_id: str, fact: Comparison, labels: Mapping[str, str], speaker: Speaker) -> IconArray:
    shares = {"with": fact.compare.with_, "without": fact.compare.without}

    def arm(name: str, other: str) -> IconArm:
        said = frequency(shares[name], shares[other])
        return IconArm(labels[f"{name}.group"], said.n, said.of, say(fact, name, speaker))

    return IconArray(
        fact=fact_id,
        outcome=labels["outcome"],
        population=labels["population"],
        span=say(fact, "span", speaker),
        arms=(arm("with", "without"), arm("without", "with")),
        locale=speaker.phrases.locale,
    )
