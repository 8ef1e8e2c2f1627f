"""Files of words: a language is a file and nothing else, and a faulty one says what is wrong and how to mend it."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu.translation.guards.languages import ENGLISH, LEXICONS, Lexicons
from edu.translation.guards.lexicon import LexiconError
from edu.translation.guards.negation import negation_faults
from edu.translation.guards.numeric import number_faults
from edu.translation.guards.opposites import opposite_faults

GERMAN = r"""
script = 'Latin'
decimal = ','
groups = '. '
sentence_ends = '[.!?]+(?=\s|$)'
length = [0.7, 1.2, 2.0]
months = [
    'januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november',
    'dezember',
]
every = ['jede[nrs]?', 'alle']
negation = ['nicht', 'kein\w*', 'nie']
soft = ['vermeid\w+']
neutral = ['nicht nur']
[parts]
eating = ['essen', 'mahlzeit']
[units]
hour = ['stunden?']
tablet = ['tabletten?']
[fused]
"0.5 hour" = ['halbe stunde']
[families."start or stop"]
start = ['beginn\w+']
stop = ['hör\w+ auf']
[families."at least or at most"]
"at least" = ['mindestens']
"at most" = ['höchstens']
[families."more or less"]
more = ['mehr als']
less = ['weniger als']
[families."before or after"]
before = ['vor dem (?:{eating})']
after = ['nach (?:dem|der) (?:{eating})']
"""


def lexicons(folder: Path, text: str) -> Lexicons:
    (folder / "de.toml").write_text(text, encoding="utf-8")
    return Lexicons(folder, ENGLISH)


def test_a_language_is_a_file_and_nothing_else(tmp_path: Path) -> None:
    known = lexicons(tmp_path, GERMAN)
    assert list(known) == ["de"]
    german = known["de"]
    assert known["de"] is german
    right, wrong = "Nehmen Sie es nicht nach der Mahlzeit.", "Nehmen Sie es vor dem Essen."
    assert not list(negation_faults("Do not take it after meals.", right, german))
    assert [fault.code for fault in negation_faults("Do not take it after meals.", wrong, german)] == ["T120"]
    assert [fault.code for fault in opposite_faults("Take it after meals.", wrong, german)] == ["T121"]
    assert not list(number_faults("Wait 30 minutes.", "Warten Sie eine halbe Stunde.", german))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "negation = [",
            "negations = [",
            ("'negations' is no key.", "mean negation?", "'negation' is missing."),
        ),
        ("soft = ['vermeid\\w+']", "soft = 'vermeid'", ("soft is no array of words.", "Write soft = ['word'")),
        ("'dezember',\n", "", ("months aren't twelve.", "January first")),
        ("[0.7, 1.2, 2.0]", "[1.2, 0.7, 2.0]", ("length is no least, mean and most.",)),
        ("tablet = [", "tablets = [", ('units."tablets" is none that English has.', "Did you mean tablet?")),
        ("before or after", "befor or after", ('families."befor or after" is none', "Did you mean before or after?")),
        ("after = [", "never_lost = true\nafter = [", ("never_lost can't be said of a family here.", "en.toml alone")),
        ("more or less", "up or down", ('families."more or less"."less" is missing.', "write its words")),
        (
            "stop = [",
            "stopp = [",
            ('families."start or stop"."stopp" is none', "Did you mean stop?", '"stop" is missing.'),
        ),
        ('"0.5 hour"', '"0.5 mile"', ('fused."0.5 mile" has no unit of [units].',)),
        ('"0.5 hour"', '"half hour"', ('fused."half" is no number.',)),
        ("[fused]", "[shares]\n2 = ['doppelt']\n[fused]", ('shares."2" is no part of one.',)),
        ("script", "is_full = 'yes'\nscript", ("is_full is neither true nor false.",)),
        ("{eating}", "{meals}", ('families."before or after"."before" has {meals}', "Write meals = [...]")),
        ("'[.!?]+(", "'[.!?+(", ("sentence_ends: ", "is no regular expression")),
        ("months = [", "months = ", ("This is no TOML: ", "at line 7, column")),
    ],
)
def test_a_faulty_file_says_what_is_wrong_and_how_to_mend_it(
    tmp_path: Path, old: str, new: str, said: tuple[str, ...]
) -> None:
    assert old in GERMAN
    known = lexicons(tmp_path, GERMAN.replace(old, new))
    with pytest.raises(LexiconError) as caught:
        known["de"]
    assert f"{tmp_path / 'de.toml'}:1:1: error T006" in str(caught.value)
    for part in said:
        assert part in str(caught.value)


def test_a_file_is_named_after_its_language(tmp_path: Path) -> None:
    (tmp_path / "de_CH.toml").write_text(GERMAN, encoding="utf-8")
    with pytest.raises(LexiconError, match="isn't named after a language"):
        Lexicons(tmp_path, ENGLISH)["de_CH"]


@pytest.mark.parametrize("word", ["'nie'", "'tabletten?'"])
def test_a_word_that_is_no_regular_expression_is_named_when_it_is_looked_for(tmp_path: Path, word: str) -> None:
    german = lexicons(tmp_path, GERMAN.replace(word, f"{word}, 'kei(ne'"))["de"]
    with pytest.raises(LexiconError, match=r"'kei\(ne' is no regular expression: .*Mend it in de\.toml"):
        _ = german.negations, german.unit_after


def test_every_file_that_is_shipped_can_be_read() -> None:
    assert set(LEXICONS) >= {"en", "es", "fr", "ar", "zh"}
    for language, lexicon in LEXICONS.items():
        assert lexicon.language == language
        assert lexicon.unit_after.pattern
        for words in (*lexicon.shares, *lexicon.echoes.values(), lexicon.asides, lexicon.dual, lexicon.foreign):
            lexicon.pattern(words)
    for families in (ENGLISH.never_lost, ENGLISH.in_order, ENGLISH.turned_by_no, ENGLISH.by_negation):
        assert families < set(ENGLISH.families)
