"""The canonical model: what an article is, before anyone has decided who reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema

from edu.content.base import FrozenMap, KebabId, Label, Model, SnakeId, Some, SourceId, Voice, mistake
from edu.content.facts import AnyFact, PartialDate

Wording = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
"""A sentence or more in the small markup (`edu.content.markup`)."""

Say = FrozenMap[Voice, Wording]


def _needs_patient(value: Any) -> Any:
    if isinstance(value, dict) and Voice.PATIENT not in value:
        mend = "Add 'patient: ...': every other audience falls back to it."
        raise mistake("L004", "The patient's wording is missing.", mend)
    return value


Heading = Annotated[Say, BeforeValidator(_needs_patient)]
"""Words above or about an article or section; every audience falls back to the patient's."""


class Kind(StrEnum):
    """What an article is about."""

    MEDICINE = "medicine"
    CONDITION = "condition"
    TEST = "test"
    PROCEDURE = "procedure"
    SYMPTOM = "symptom"


class Role(StrEnum):
    """What a section is for."""

    KEY_POINTS = "key-points"
    ABOUT = "about"
    HOW_IT_WORKS = "how-it-works"
    BENEFITS = "benefits"
    DOSING = "dosing"
    BEFORE_YOU_START = "before-you-start"
    MONITORING = "monitoring"
    SIDE_EFFECTS = "side-effects"
    SAFETY = "safety"
    PREGNANCY = "pregnancy"
    WHEN_TO_CALL = "when-to-call"
    QUESTIONS = "questions"
    RESEARCH = "research"


class Depth(StrEnum):
    """How deep a claim lies: `core` is for everyone, `detail` for those who want the research."""

    CORE = "core"
    MORE = "more"
    DETAIL = "detail"


class Importance(StrEnum):
    """`must` is in every version; the rest by depth and choice."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"


class Urgency(StrEnum):
    """How soon to act."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    ROUTINE = "routine"


class Layout(StrEnum):
    """How a section's claims stand on the page.

    `dos` and `donts` are lists under "Do" and "Don't", with a sign each. A claim of theirs is a whole sentence that
    says by itself what to do or not to do: it may be read elsewhere, alone.
    """

    PARAGRAPHS = "paragraphs"
    LIST = "list"
    STEPS = "steps"
    DOS = "dos"
    DONTS = "donts"


class Source(Model):
    """A citable reference, in CSL-JSON terms."""

    type: Annotated[str, Field(description="CSL type: drug-label, article-journal, webpage, report, ...")]
    title: Annotated[str, Field(min_length=1)]
    author: tuple[str, ...] = ()
    publisher: str | None = None
    container_title: Annotated[str | None, Field(alias="container-title")] = None
    issued: PartialDate | None = None
    accessed: PartialDate | None = None
    volume: Label | None = None
    issue: Label | None = None
    page: Label | None = None
    number: Label | None = None
    DOI: str | None = None
    PMID: Label | None = None
    PMCID: str | None = None
    URL: Annotated[str, StringConstraints(pattern=r"^https://[^\s<>\"]+$")] | None = None
    note: Annotated[str | None, Field(description="What was read in it; shown to clinicians and authors.")] = None


Waivers = Annotated[
    FrozenMap[str, Wording],
    Field(description="Checks that need not hold here, by code (F002, or F002.easy for one voice), with the reason."),
]
"""Findings that an author has looked at and lets stand; `edu check --waivers` lists them."""


class Claim(Model):
    """The smallest thing the article says: one meaning, in one or more voices."""

    id: KebabId
    was: Annotated[
        Some[KebabId] | None,
        Field(description="Its earlier ids, the first one first: its translations and reviews carry over."),
    ] = None
    depth: Depth = Depth.CORE
    importance: Importance = Importance.SHOULD
    cite: Annotated[Some[SourceId], Field(description="The sources of this claim.")]
    say: Annotated[Say, Field(min_length=1, description="Its wording by voice.")]
    show: Annotated[SnakeId | None, Field(description="A comparison to draw as an icon array.")] = None
    needs: Annotated[tuple[KebabId, ...], Field(description="Claims without which it can't be understood.")] = ()
    applies: Annotated[tuple[KebabId, ...], Field(description="Conditions of readers whom it concerns most.")] = ()
    urgency: Annotated[Urgency | None, Field(description="How soon to act, in a when-to-call section.")] = None
    omit: Annotated[
        FrozenMap[str, Wording], Field(description="Audiences that do not get it, each with the reason.")
    ] = Field(default_factory=dict, validate_default=True)

    waive: Waivers = Field(default_factory=dict, validate_default=True)

    @property
    def is_must(self) -> bool:
        """Whether every version has to hold it."""
        return self.importance is Importance.MUST


class Section(Model):
    """A titled group of claims."""

    id: KebabId
    role: Role
    layout: Layout = Layout.PARAGRAPHS
    title: Heading
    claims: Annotated[tuple[Claim, ...], Field(min_length=1)]


class Article(Model):
    """One topic, written once."""

    model_config = ConfigDict(json_schema_extra={"title": "Article"})

    id: KebabId
    kind: Kind
    updated: Annotated[PartialDate, Field(description="When its content last changed.")]
    title: Heading
    question: Annotated[Heading | None, Field(description="The question that it answers.")] = None
    summary: Annotated[Heading, Field(description="A sentence for the list of the library.")]
    aliases: Annotated[tuple[str, ...], Field(description="Other spellings and everyday words to find it by.")] = ()
    codes: Annotated[FrozenMap[str, tuple[str, ...]], Field(description="Codes by system.")] = Field(
        default_factory=dict, validate_default=True
    )
    names: Annotated[tuple[str, ...], Field(description="Drug, trial and marker names: they may hold digits.")] = ()
    sources: Annotated[FrozenMap[SourceId, Source], Field(min_length=1)]
    facts: FrozenMap[SnakeId, AnyFact] = Field(default_factory=dict, validate_default=True)
    conditions: Annotated[
        FrozenMap[KebabId, Heading], Field(description="What may apply to a reader, in words that a reader ticks.")
    ] = Field(default_factory=dict, validate_default=True)
    sections: Annotated[tuple[Section, ...], Field(min_length=1)]
    waive: Waivers = Field(default_factory=dict, validate_default=True)

    @cached_property
    def claims(self) -> Mapping[str, Claim]:
        """All claims by id, in the order of the page."""
        return {claim.id: claim for section in self.sections for claim in section.claims}

    def paths(self) -> Iterator[tuple[tuple[str | int, ...], Section, Claim]]:
        """Each claim with its section and its path in the file."""
        for i, section in enumerate(self.sections):
            for j, claim in enumerate(section.claims):
                yield ("sections", i, "claims", j), section, claim


class Term(Model):
    """A glossary entry."""

    professional: Annotated[str, Field(min_length=1, description="What a professional says.")]
    everyday: Annotated[str, Field(min_length=1, description="What people say.")]
    definition: Annotated[Wording, Field(description="One plain sentence or two.")]


class Glossary(Model):
    """The terms that a library's articles share."""

    terms: FrozenMap[KebabId, Term] = Field(default_factory=dict, validate_default=True)


_HTTPS = StringConstraints(pattern=r"^https://[^\s<>\"]+$")


class Market(Model):
    """The country that a library is for."""

    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    emergency: Annotated[str, Field(min_length=2, description="The emergency number to call.")]


def _by_locale(value: Any) -> Any:
    return {"": value} if isinstance(value, str) else value


Localized = Annotated[
    FrozenMap[str, Wording],
    BeforeValidator(_by_locale),
    Field(min_length=1),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "object", "additionalProperties": {"type": "string"}}]}),
]
"""A text of the library's own: one for all languages, or one by locale (the first is for the others)."""


class ClinicSettings(Model):
    """Whose handouts these are."""

    name: str = ""
    phone: str = ""


class Settings(Model):
    """What a library says of itself."""

    name: Annotated[Localized, Field(description="The library's name.")]
    locales: Annotated[tuple[str, ...], Field(min_length=1, description="BCP 47; the first is the source's.")]
    audiences: Annotated[tuple[str, ...], Field(min_length=1)]
    market: Market
    contact: Annotated[Localized, Field(description="Where a reader reports an error.")]
    clinic: Annotated[ClinicSettings, Field(description="Named on handouts.")] = ClinicSettings()
    review_every: Annotated[
        int, Field(ge=1, le=120, description="Months until an approved page is reviewed again.")
    ] = 12
    renamed: Annotated[FrozenMap[KebabId, KebabId], Field(description="Articles' old ids, each with the new one.")] = (
        Field(default_factory=dict)
    )
    retired: Annotated[tuple[KebabId, ...], Field(description="Articles that were taken away: their ids.")] = ()
    address: Annotated[
        str | None, Field(description="Where the site is served, https://...: printed on handouts."), _HTTPS
    ] = None

    def name_in(self, locale: str) -> str:
        """The library's name in a locale."""
        return said_in(self.name, locale)

    def contact_in(self, locale: str) -> str:
        """Where a reader of a locale reports an error."""
        return said_in(self.contact, locale)


def said_in(texts: Mapping[str, str], locale: str) -> str:
    """A text of the library's own in a locale: its own, its language's, or the first."""
    return texts.get(locale) or texts.get(locale.split("-")[0]) or next(iter(texts.values()))
