"""The agreed measure: the formulas, their median, and what is kept out of it."""

from __future__ import annotations

import statistics

import pytest
import textstat

from edu.readability import Scale, WhyNoGrade, measure

EASY = [
    "The doctor will see you in the morning. Please bring a list of the tablets that you take.",
    "You may eat before the visit. The nurse will take some blood from your arm. It may hurt a little.",
    "You can go home when the test is over. We will call you with the result in about a week.",
    "If you feel ill, go to the hospital right away. You can ask a friend to come with you.",
    "Do not drive home by car on the same day. Drink plenty of water. Rest when you are tired.",
    "Call us if you have a question. We are here every day from nine to five.",
]
HARD = [
    "Pharmacovigilance obligations necessitate comprehensive documentation of hypersensitivity reactions.",
    "Multidisciplinary deliberation concerning discontinuation remains indispensable in individuals.",
] * 3


def test_the_formulas_are_those_of_textstat() -> None:
    for blocks in (EASY, HARD):
        text = " ".join(blocks)
        found = {score.name: score.value for score in measure(blocks, locale="en").formulas}
        assert found["Flesch-Kincaid"] == pytest.approx(textstat.flesch_kincaid_grade(text))
        assert found["ARI"] == pytest.approx(textstat.automated_readability_index(text))
        assert found["Dale-Chall"] == pytest.approx(textstat.dale_chall_readability_score(text))
        assert found["SMOG"] == pytest.approx(textstat.smog_index(text))
        # textstat 0.7.8 rounds Coleman and Liau's 0.0588 to 0.058, which makes texts look easier.
        letters = 100 * textstat.letter_count(text) / textstat.lexicon_count(text)
        assert found["Coleman-Liau"] == pytest.approx(textstat.coleman_liau_index(text) + 0.0008 * letters)


def test_textstat_in_another_language_changes_nothing_here() -> None:
    before = measure(EASY, locale="en")
    textstat.set_lang("de_DE")
    try:
        assert measure(EASY, locale="en") == before
    finally:
        textstat.set_lang("en_US")


def test_the_grade_is_the_median_of_the_formulas_that_count() -> None:
    found = measure(EASY, locale="en")
    counted = {score.name: score.grade for score in found.formulas if score.is_counted}
    assert set(counted) == {"Flesch-Kincaid", "ARI", "Coleman-Liau", "Dale-Chall"}
    assert found.grade == pytest.approx(statistics.median(grade for grade in counted.values() if grade))
    assert found.headline is not None
    assert found.headline.scale is Scale.US_GRADE


def test_smog_counts_from_thirty_sentences_on() -> None:
    def smog_counts(sentences: int) -> bool:
        found = measure(["Your doctor will give you another injection."] * sentences, locale="en")
        return next(score.is_counted for score in found.formulas if score.name == "SMOG")

    assert not smog_counts(29)
    assert smog_counts(30)


def test_an_easy_text_has_a_low_grade_and_a_hard_one_a_high_grade() -> None:
    easy, hard = measure(EASY, locale="en").grade, measure(HARD * 3, locale="en").grade
    assert easy is not None
    assert hard is not None
    assert easy < 5
    assert hard > 16


def test_no_grade_under_a_hundred_words() -> None:
    found = measure(["Take one tablet a day."] * 19, locale="en")
    assert found.words == 95
    assert found.grade is None
    assert found.why_no_grade is WhyNoGrade.TOO_SHORT
    assert "95" in found.explanation
    assert measure(["Take one tablet a day."] * 20, locale="en").grade is not None


@pytest.mark.parametrize("blocks", [[], [""], ["...", "— !"]])
def test_a_text_without_words_says_so(blocks: list[str]) -> None:
    found = measure(blocks, locale="en")
    assert (found.words, found.sentences, found.formulas, found.grade) == (0, (), (), None)
    assert found.why_no_grade is WhyNoGrade.EMPTY
    assert found.explanation


def test_bullets_are_sentences_each_though_they_have_no_full_stop() -> None:
    bullets = measure(["a high temperature", "a sore throat", "a rash"], locale="en")
    assert [sentence.words for sentence in bullets.sentences] == [3, 3, 2]
    assert [sentence.block for sentence in bullets.sentences] == [0, 1, 2]


def test_declared_names_do_not_make_a_text_harder() -> None:
    blocks = [*EASY, "You get inebilizumab. Inebilizumab helps. The N-MOmentum trial tested inebilizumab."]
    names = {"inebilizumab", "N-MOmentum trial"}
    masked, unmasked = measure(blocks, locale="en", names=names), measure(blocks, locale="en")
    assert masked.grade is not None
    assert unmasked.grade is not None
    assert masked.grade < unmasked.grade
    assert masked.grade_with_names == unmasked.grade
    assert masked.sentences[-1].words == 4
    assert masked.sentences[-1].text == "The N-MOmentum trial tested inebilizumab."


def test_a_name_inside_a_word_is_no_name() -> None:
    assert measure(["The cardinal came."], locale="en", names={"card"}) == measure(["The cardinal came."], locale="en")


def test_a_decimal_and_an_abbreviation_leave_the_sentence_whole() -> None:
    found = measure(["The ratio was 0.272, e.g. as Dr. Cree wrote. Stop."], locale="en")
    assert [sentence.words for sentence in found.sentences] == [9, 1]
