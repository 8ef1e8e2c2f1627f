"""Patterns of words: they find just what their regular expression finds, only sooner."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edu.library import TRANSLATIONS
from edu.translation.guards.languages import LEXICONS
from edu.translation.guards.lexicon import Lexicon
from edu.translation.guards.needed import needed_words
from edu.translation.guards.pattern import WHOLE_WORDS, WORD_ENDS, Index, Pattern, pattern
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
    index = Index(((each, each.needed) for each in known), lambda each: each, is_whole=known[0].is_whole)
    for text in list(texts(lexicon))[::15]:
        held = {each for each, _ in index.may_be_in(text)}
        for each in known:
            found, wanted = each.search(text), each.regex.search(text)
            assert (found and found.span()) == (wanted and wanted.span()), (each.regex.pattern, text)
            assert not wanted or each in held


@pytest.mark.parametrize("language", LEXICONS)
def test_most_patterns_know_what_they_need(language: str) -> None:
    known = [each.needed is not None for each in patterns(LEXICONS[language])]
    assert sum(known) > 0.9 * len(known)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("hours?|days", {"hour ", "hours ", "days "}),
        ("an?", {"a ", "an "}),
        ("ab?c|y+", {"abc ", "ac ", "y"}),
        ("ab?c|x{2}", None),
        ("(?:an|one) hour|never", {"hour ", "never "}),
        ("by mouth|oral(?:ly)?", {"mouth ", "oral ", "orally "}),
        (r"(?<!not )(?<!n['’]t )(?:stop|quit)", {"stop ", "quit "}),
        ("Über|ici", {"über ", "ici "}),
        ("a[|]b|c(?:d|e)?", {"a ", "c ", "cd ", "ce "}),
        (r"no\|w|d['’]eau", {"no", "eau "}),
        ("(?:tea|table)?spoon", {"spoon ", "teaspo", "tables"}),
        (r"not|\w+n['’]t", {"not ", "t "}),
        ("[ab]c", {"ac ", "bc "}),
        (r"t[eé]tan\w*", {"tetan", "tétan"}),
        (r"(?:very )?cold\w*|(?:\w+ )?hot", {"cold", "hot "}),
        ("mm ?hg", {"mm"}),
        ("in(?:to| the) vein", {"vein "}),
        (r"(?!x)\w+ing|low", None),
        (r"(?P<h>\d+):(?P<m>\d\d)|noon", None),
        (r"(?P<h>\d+) (?:hours?|h)", {"hour ", "hours ", "h "}),
        ("no|", None),
        ("a?b?", None),
        ("%|percent", None),
        (r"no(?!\w)|not(?!e)", {"no ", "not"}),
    ],
)
def test_what_a_text_needs_is_what_every_alternative_needs(words: str, expected: set[str] | None) -> None:
    assert needed_words(words, may_end=True) == expected


def test_words_that_may_stand_in_others_need_any_part() -> None:
    assert needed_words("(?:at |by)front|no", may_end=False, anywhere=True) == {"front", "no"}


_SIGNS = st.sampled_from(
    ["a", "b", "c", " ", "ab", "bc", "(?:a|bc)", "(?:b |a)", "(a|b )", "(?=a)", r"(?!\w)", "[ab]", "-", r"\w"]
)
_QUANTIFIERS = st.sampled_from(["", "", "", "?", "*", "+"])
_WORDS = st.lists(
    st.lists(st.tuples(_SIGNS, _QUANTIFIERS).map("".join), min_size=1, max_size=5).map("".join), min_size=1, max_size=3
).map("|".join)


@given(_WORDS, st.text("abc -", max_size=12), st.sampled_from([(WHOLE_WORDS, WORD_ENDS), (WHOLE_WORDS, ""), ("", "")]))
@settings(max_examples=400, deadline=None)
def test_no_text_that_holds_the_words_is_passed_over(words: str, text: str, bounds: tuple[str, str]) -> None:
    before, after = bounds
    found = pattern(before, words, after)
    assert bool(found.search(text)) == bool(found.regex.search(text))


@pytest.mark.parametrize(
    "text", ["ſtop it", "STOP it", "don't \u212aeep it", "\u0130ci", "ıci", "5 \u00b5g", "5 \u03bcg", "re-stop"]
)
def test_letters_that_an_expression_takes_for_others_are_found(text: str) -> None:
    found = pattern(WHOLE_WORDS, "stop|keep|ici|μg", WORD_ENDS)
    assert found.needed
    assert found.search(text)
    assert found.sub("x", text) != text
    assert list(found.finditer(text))
    assert not found.search("unstoppable")
