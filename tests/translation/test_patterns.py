"""Patterns of words: they find just what their regular expression finds, only sooner."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from edu.library import TRANSLATIONS
from edu.translation.guards.languages import LEXICONS
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.pattern import WHOLE_WORDS, Pattern, beginnings, pattern
from edu.translation.guards.quantities import bare
from edu.translation.po import read_po

FOLDERS = {"en": "es", "es": "es", "fr": "fr", "ar": "ar", "zh": "zh_Hans"}


def texts(lexicon: Lexicon) -> Iterator[str]:
    file, _ = read_po(TRANSLATIONS / FOLDERS[lexicon.language] / "LC_MESSAGES" / "inebilizumab-nmosd.po")
    assert file
    for number, entry in enumerate(file.entries):
        text = lexicon.plain(bare(entry.source if lexicon.language == "en" else entry.text))
        yield text.upper() if number % 4 == 0 else text


def patterns(lexicon: Lexicon) -> list[Pattern]:
    words = [
        *(each for members in lexicon.families.values() for each in members.values()),
        *(
            lexicon.negation,
            lexicon.soft,
            lexicon.neutral,
            lexicon.refusal,
            lexicon.every,
            lexicon.ones,
            lexicon.halves,
        ),
        *lexicon.fused,
        *lexicon.false_friends.values(),
        *lexicon.names.values(),
    ]
    return [lexicon.pattern(each) for each in words]


@pytest.mark.parametrize("language", LEXICONS)
def test_a_pattern_finds_in_every_translation_what_its_expression_finds(language: str) -> None:
    lexicon = LEXICONS[language]
    known = patterns(lexicon)
    for text in list(texts(lexicon))[::15]:
        for each in known:
            found, wanted = each.search(text), each.regex.search(text)
            assert (found and found.span()) == (wanted and wanted.span()), (each.regex.pattern, text)


@pytest.mark.parametrize("language", LEXICONS)
def test_most_patterns_know_how_their_words_begin(language: str) -> None:
    known = [each.beginnings is not None for each in patterns(LEXICONS[language])]
    assert sum(known) > 0.8 * len(known)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("hours?|days", {"hou", "day"}),
        ("an?", {"a"}),
        ("ab?c|y+", {"a", "y"}),
        ("ab?c|x{2}", None),
        ("(?:an|one) hour|never", {"an", "one", "nev"}),
        (r"(?<!not )(?<!n['’]t )(?:stop|quit)", {"sto", "qui"}),
        ("Über|ici", {"übe", "ici"}),
        ("a[|]b|c(?:d|e)?", {"a", "c"}),
        (r"no\|w|d['’]eau", {"no", "d"}),
        ("(?:tea|table)?spoon", None),
        (r"not|\w+n't", None),
        ("[ab]c", None),
        ("no|", None),
        ("a?b", None),
        ("%|percent", None),
    ],
)
def test_the_beginnings_of_words_are_those_that_every_alternative_needs(words: str, expected: set[str] | None) -> None:
    assert beginnings(words) == expected


@pytest.mark.parametrize(
    "text", ["ſtop it", "STOP it", "don't \u212aeep it", "\u0130ci", "ıci", "5 \u00b5g", "5 \u03bcg", "re-stop"]
)
def test_letters_that_an_expression_takes_for_others_are_found(text: str) -> None:
    found = pattern(WHOLE_WORDS, "stop|keep|ici|μg", r"(?!\w)")
    assert found.beginnings
    assert found.search(text)
    assert found.sub("x", text) != text
    assert list(found.finditer(text))
    assert not found.search("unstoppable")
