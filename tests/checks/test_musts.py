"""Deleting any one wording or translation of a must is found, and the versions that lost it are named."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from types import MappingProxyType

import pytest

from edu.checks import Subject, Whole
from edu.checks.nothing_left_out import N002, N003
from edu.content.base import Voice
from edu.content.model import Article
from edu.library import Library
from edu.translation.catalog import Catalog, Domain
from tests.library_builder import LibraryBuilder, a_library
from tests.starter import ARTICLE

LIBRARY = Library.open()
WHOLE = LIBRARY.whole
STARTER = LIBRARY.content.article(ARTICLE)
WORDINGS = [(claim.id, voice) for claim in STARTER.claims.values() if claim.is_must for voice in claim.say]
OWN_READERS = {
    Voice.EASY: {"patient/easy"},
    Voice.PATIENT: {"patient/plain", "patient/full"},
    Voice.CAREGIVER: {"caregiver"},
    Voice.CLINICIAN: {"clinician"},
}
TRANSLATED = [locale for locale in LIBRARY.locales[1:] if LIBRARY.catalogs[locale].domain(ARTICLE)]


def without(article: Article, claim: str, voice: Voice) -> Article:
    sections = tuple(
        section.model_copy(
            update={
                "claims": tuple(
                    each.model_copy(update={"say": {v: t for v, t in each.say.items() if v is not voice}})
                    if each.id == claim
                    else each
                    for each in section.claims
                )
            }
        )
        for section in article.sections
    )
    copy = article.model_copy(update={"sections": sections})
    copy.__dict__.pop("claims", None)
    return copy


@pytest.mark.parametrize(("claim", "voice"), WORDINGS)
def test_deleting_any_must_wording_of_the_starter_names_the_versions_that_lost_it(claim: str, voice: Voice) -> None:
    article = without(STARTER, claim, voice)
    settings = WHOLE.content.settings.model_copy(update={"locales": ("en", "es")})  # all five take four times as long
    content = replace(WHOLE.content, settings=settings, articles=MappingProxyType({ARTICLE: article}))
    faults = [fault for fault in N002.find(Subject(replace(WHOLE, content=content), article)) if fault.claim == claim]
    assert len(faults) == 1
    for reader in OWN_READERS[voice]:
        assert f"{reader} in en, es" in faults[0].message
    for reader in set().union(*OWN_READERS.values()) - OWN_READERS[voice]:
        assert f"{reader} in en" not in faults[0].message


@cache
def judge_all() -> None:
    """What the other translations are worth needn't be asked again for each that is deleted."""
    assert not list(N003.find(Subject(WHOLE, STARTER)))


def without_entry(whole: Whole, locale: str, context: str) -> Whole:
    catalog = whole.chains[locale][0]
    domain = catalog.domain(ARTICLE)
    assert domain
    entries = tuple(entry for entry in domain.file.entries if entry.context != context)
    domains = {ARTICLE: Domain.of(replace(domain.file, entries=entries))}
    judged = {key: judgement for key, judgement in catalog.judged.items() if key != (ARTICLE, context)}
    own = Catalog(locale, domains, kept=catalog.kept, below=catalog, judged=judged)
    settings = whole.content.settings.model_copy(update={"locales": ("en", locale)})  # the others lost nothing
    content = replace(whole.content, settings=settings)
    return replace(whole, content=content, chains={**whole.chains, locale: (own, *whole.chains[locale][1:])})


@pytest.mark.parametrize("locale", TRANSLATED)
@pytest.mark.parametrize(("claim", "voice"), WORDINGS)
def test_deleting_any_must_translation_of_the_starter_names_the_versions_that_lost_it(
    claim: str, voice: Voice, locale: str
) -> None:
    judge_all()
    whole = without_entry(WHOLE, locale, f"{claim}.{voice}")
    faults = [fault for fault in N003.find(Subject(whole, STARTER)) if fault.claim == claim]
    assert len(faults) == 1
    for reader in OWN_READERS[voice]:
        assert f"{reader} in {locale}" in faults[0].message


def translated(builder: LibraryBuilder) -> LibraryBuilder:
    return builder.with_claim("take-it", "Take it with food.", importance="must").translated("es")


def test_a_whole_library_loses_nothing(tmp_path) -> None:
    found = {finding.code for finding in translated(a_library(tmp_path)).check()}
    assert not found & {"N001", "N002", "N003", "N004"}


@pytest.mark.parametrize(
    ("how", "why"),
    [
        ({"text": None}, "it is not translated"),
        ({"text": "Tómelo.", "fuzzy": True}, "it is marked as fuzzy"),
        ({"text": "Tómelo.", "of": "Take it with milk."}, "it was made for other words"),
        ({"text": "Tome 3."}, "it says other facts than its source"),
    ],
)
def test_a_must_that_a_language_has_lost_says_why(tmp_path, how: dict, why: str) -> None:
    text = how.pop("text")
    builder = translated(a_library(tmp_path)).with_translation("es", "take-it.easy", text, **how)
    lost = [finding for finding in builder.check() if finding.code == "N003"]
    assert len(lost) == 1
    assert why in lost[0].message
    assert "patient/easy in es (the patient voice in es)" in lost[0].message


def test_a_translator_at_work_can_waive_one_language(tmp_path) -> None:
    waived = translated(a_library(tmp_path)).with_claim(
        "take-it", "Take it with food.", importance="must", waive={"N003.es": "The translator has it."}
    )
    lost = waived.without_translation("es", "take-it.easy")
    assert "N003" not in {finding.code for finding in lost.check()}
    both = lost.translated("fr").without_translation("fr", "take-it.easy")
    assert [finding.message for finding in both.check() if "lost its easy wording in fr" in finding.message]
