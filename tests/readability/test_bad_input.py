"""Whatever it is given, the measure answers with a sane figure or a clear sentence."""

from __future__ import annotations

import math
import os
import socket
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edu.readability import BANDS, LANGUAGES, Readability, judge, measure

LOCALES = st.sampled_from([*LANGUAGES, "sw", "ja", "xx-Nope", ""])
ANY = st.text(st.characters(codec=None, exclude_categories=()), max_size=200)


def is_sane(found: Readability) -> bool:
    figures = [score.value for score in found.formulas] + [found.difficulty or 0]
    return (
        all(map(math.isfinite, figures))
        and (found.grade is None or 0 <= found.grade <= 30)
        and bool(found.headline or found.explanation)
    )


@given(st.lists(ANY, max_size=5), LOCALES, st.lists(ANY, max_size=3))
@settings(max_examples=200, deadline=None)
def test_any_text_in_any_language_is_measured_or_refused_in_words(
    blocks: list[str], locale: str, names: list[str]
) -> None:
    found = measure(blocks, locale=locale, names=names)
    assert is_sane(found)
    assert found.words == sum(sentence.words for sentence in found.sentences)


@pytest.mark.parametrize(
    "text",
    [
        "\x00\x01\x02\ufffe\uffff" * 50,
        os.urandom(3000).decode("latin-1"),
        os.urandom(3000).decode("utf-8", "replace"),
        "\ud800 lone surrogate",
        "Ω" * 500,
        "Take 服用 خذ принимайте one today. " * 40,
        "🙂 " * 200,
        "a\u0301" * 100,
        "( " * 1000 + ") " * 2000,
    ],
    ids=["control", "binary", "undecodable", "surrogate", "one-greek", "mixed", "emoji", "combining", "brackets"],
)
def test_odd_text_gets_a_sane_figure(text: str) -> None:
    found = measure([text], locale="en")
    assert is_sane(found)
    judge(found, BANDS["easy"])


@pytest.mark.parametrize(
    "text",
    [
        "The nurse will see you now. " * 170_000,
        "word " * 1_000_000,
        "a" * 3_000_000,
        "." * 1_000_000 + "x",
        "e.g. " * 300_000,
        "(" * 1_000_000,
        "A. " * 300_000,
    ],
    ids=["sentences", "one-sentence", "one-word", "dots", "abbreviations", "brackets", "initials"],
)
def test_a_million_words_end(text: str) -> None:
    found = measure([text], locale="en")
    assert is_sane(found)


def test_one_word_is_one_word() -> None:
    found = measure(["Stop"], locale="en")
    assert (found.words, found.longest_sentence, found.grade) == (1, 1, None)
    assert "1" in found.explanation


def test_threads_in_different_languages_do_not_disturb_each_other() -> None:
    texts = {"en": ["The nurse will see you now."] * 30, "es": ["El médico lee."] * 40, "de": ["Der Arzt hilft."] * 40}
    alone = {locale: measure(blocks, locale=locale) for locale, blocks in texts.items()}
    with ThreadPoolExecutor(8) as pool:
        jobs = [(locale, pool.submit(measure, texts[locale], locale=locale)) for locale in list(texts) * 50]
        assert all(job.result() == alone[locale] for locale, job in jobs)


def test_nothing_is_fetched_from_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the measure asked for a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for locale in LANGUAGES:
        measure(["Ineffable neuromyelitis, unheard-of words."], locale=locale)
