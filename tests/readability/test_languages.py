"""Each language by its own formula, worked by hand on sentences whose words and syllables can be counted."""

from __future__ import annotations

from pathlib import Path

import pytest
import textstat

from edu.readability import LANGUAGES, Readability, Scale, WhyNoGrade, band_of, measure

TIMES = 40


def measured(sentence: str, locale: str) -> Readability:
    return measure([sentence] * TIMES, locale=locale)


@pytest.mark.parametrize(
    ("locale", "sentence", "words", "name", "value"),
    [
        # 6 syllables: el, mé-di-co, le-e
        ("es", "El médico lee.", 3, "INFLESZ", 206.835 - 62.3 * 2 - 3),
        ("es", "El médico lee.", 3, "Fernández Huerta", 206.84 - 60 * 2 - 1.02 * 3),
        ("es", "El médico lee.", 3, "Crawford", -0.205 * 100 / 3 + 0.049 * 200 - 3.407),
        # 7 syllables: vo-tr(e), mé-de-cin, est, là
        ("fr", "Votre médecin est là.", 4, "Kandel-Moles", 207 - 1.015 * 4 - 73.6 * 6 / 4),
        # 15 letters
        ("it", "Il medico legge.", 3, "Gulpease", 89 + (300 - 10 * 13) / 3),
        # der, Arzt, hilft: one syllable; Kran-ken: two. None longer than six letters
        ("de", "Der Arzt hilft Kranken.", 4, "Wiener Sachtextformel", 0.1672 * 4 + 0.1297 * 25 - 0.0327 * 75 - 0.875),
        ("de", "Der Arzt hilft Kranken.", 4, "Amstad", 180 - 4 - 58.5 * 5 / 4),
        # врач, ле-чит, лю-дей: 5 syllables
        ("ru", "Врач лечит людей.", 3, "Solovyev-Ivanov-Solnyshkina", 0.36 * 3 + 5.76 * 5 / 3 - 11.97),
        ("ru", "Врач лечит людей.", 3, "Oborneva", 206.835 - 1.3 * 3 - 60.1 * 5 / 3),
        ("pt", "A mãe não dorme.", 4, "Martins", 248.835 - 1.015 * 4 - 84.6 * 5 / 4),
        ("nl", "De arts helpt mensen.", 4, "Flesch-Douma", 206.84 - 0.93 * 4 - 77 * 5 / 4),
        ("tr", "Doktor hastaya bakar.", 3, "Ateşman", 198.825 - 2.61 * 3 - 40.175 * 7 / 3),
        ("sv", "Läkaren hjälper sjuka.", 3, "LIX", 3 + 100 * 2 / 3),
    ],
)
def test_a_formula_is_the_published_one(locale: str, sentence: str, words: int, name: str, value: float) -> None:
    found = measured(sentence, locale)
    assert found.words == words * TIMES
    score = next(score for score in found.formulas if score.name == name)
    assert score.value == pytest.approx(value, abs=0.01)
    assert score.source


def test_arabic_with_vowel_marks_has_its_short_long_and_stressed_syllables_counted() -> None:
    # ka-ta-ba: 3 short; ad-dar-su: one short after the stress of shadda (2), one more
    found = measured("كَتَبَ", "ar")
    assert found.formulas[0].value == pytest.approx(200.791 - 1.015 - 24.181 * 3)
    assert measured("كِتَابٌ", "ar").formulas[0].value == pytest.approx(200.791 - 1.015 - 24.181 * (2 + 1 + 2))


def test_arabic_without_vowel_marks_is_estimated_and_not_judged() -> None:
    easy, hard = measured("ذهب الولد إلى البيت.", "ar"), measured("يستخدمونها لاستئصال الالتهابات المستعصية.", "ar")
    assert easy.headline is not None
    assert hard.headline is not None
    assert easy.headline.value > hard.headline.value
    band = band_of("easy", "ar")
    assert band is not None
    assert band.limit is None
    assert band.reason


def test_chinese_has_sentence_lengths_in_characters_and_says_that_it_has_no_formula() -> None:
    found = measure(["请每天吃一片药。如果发烧，请打电话。"], locale="zh-Hans")
    assert found.unit == "characters"
    assert [sentence.words for sentence in found.sentences] == [7, 8]
    assert found.formulas == ()
    assert found.headline is None
    assert found.why_no_grade is WhyNoGrade.NO_FORMULA
    assert "Chinese" in found.explanation


def test_a_language_that_we_do_not_know_has_lengths_and_says_so() -> None:
    found = measure(["Mtoto analala. Mama anapika."], locale="sw")
    assert [sentence.words for sentence in found.sentences] == [2, 2]
    assert found.why_no_grade is WhyNoGrade.NO_FORMULA
    assert found.explanation
    assert measure(["薬を飲んでください。"], locale="ja").unit == "characters"


def test_the_locale_s_region_and_spelling_do_not_matter() -> None:
    assert measured("El médico lee.", "es-MX").formulas == measured("El médico lee.", "es_ES").formulas


def test_a_headline_in_another_language_is_no_us_grade() -> None:
    found = measured("El médico lee.", "es")
    assert found.headline is not None
    assert found.headline.scale is Scale.EASE
    assert found.headline.is_counted
    assert found.grade is None


def test_each_language_has_a_band_for_each_level_with_its_reason() -> None:
    for code in LANGUAGES:
        bands = [band_of(level, code) for level in ("easy", "plain", "full")]
        assert all(band is not None and band.reason for band in bands)
        limits = [band.limit for band in bands if band is not None and band.limit is not None]
        headline = measured("Mama mama mama.", code).headline
        if limits:
            assert headline is not None
            assert limits == sorted(limits, reverse=headline.scale.more_is_easier)


def test_the_bands_of_english_are_the_design_s() -> None:
    bands = [band_of(level) for level in ("easy", "plain", "full")]
    assert [(band.limit, band.longest_sentence) for band in bands if band] == [(5, 15), (8, 20), (12, None)]
    assert band_of("professional") is None


def test_syllables_are_counted_where_hyphenation_counts_too_few() -> None:
    textstat.set_lang("es")
    try:
        assert textstat.syllable_count("amigo") == 2
    finally:
        textstat.set_lang("en_US")
    # a-mi-go, a-gua, dí-a, o-í-do, ciu-dad: 3 + 2 + 2 + 3 + 2
    counts = LANGUAGES["es"].count("Amigo, agua, día, oído, ciudad.")
    assert (counts.words, counts.syllables) == (5, 12)


def test_rare_words_are_named_in_other_languages_too() -> None:
    (sentence,) = measure(["Usted tiene leucoencefalopatía."], locale="es").sentences
    assert [word.word for word in sentence.costly] == ["leucoencefalopatía"]
    assert sentence.costly[0].cost is None


@pytest.mark.parametrize(("locale", "text"), [("ar", "هو مريضٌ أيضًا، نعم."), ("hi", "यह दवा लें।")])
def test_vowel_signs_do_not_break_a_word_into_rare_ones(locale: str, text: str) -> None:
    assert measure([text], locale=locale).sentences[0].costly == ()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de", "Inebilizumabs Wirkung hält an."),
        ("ru", "Действие инебилизумаба продолжается."),
        ("tr", "Inebilizumab'ın etkisi sürer."),
        ("ar", "يبدأ العلاج بإينيبيليزوماب وبالإينيبيليزوماب."),
        ("ar", "الآثار الجانبية للإينيبيليزوماب وإينيبيليزوماب معروفة."),
    ],
)
def test_a_name_is_masked_with_what_is_joined_to_it(locale: str, text: str) -> None:
    names = ["Inebilizumab", "инебилизумаб", "إينيبيليزوماب"]
    (sentence,) = measure([text], locale=locale, names=names).sentences
    assert not [word for word in sentence.costly if any(part in word.word for part in ("inebi", "инеби", "ينيبي"))]


def test_the_documentation_names_every_formula_and_every_limit() -> None:
    page = (Path(__file__).parents[2] / "docs" / "readability.md").read_text(encoding="utf-8")
    for language in LANGUAGES.values():
        assert all(formula.name in page for formula in language.formulas)
        limits = [f"{band.limit:g}" for band in language.bands.values() if band.limit is not None]
        assert language.code == "en" or " / ".join(limits) in page
