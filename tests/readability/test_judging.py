"""A text against its band, with the sentences and words that push it out."""

from __future__ import annotations

from edu.readability import BANDS, MissKind, band_of, judge, measure

EASY = ["You may rest at home.", "Call us if you feel ill.", "Drink a lot of water.", "The nurse will help you."] * 6
HARD = "Concomitant immunosuppressive pharmacotherapy necessitates multidisciplinary deliberation."
LONG = "You can rest and drink and eat and read and walk and sit and talk and sleep and play."


def test_a_text_in_its_band_has_no_miss() -> None:
    assert judge(measure(EASY, locale="en"), BANDS["easy"]) == ()


def test_a_long_sentence_is_named_even_in_an_easy_text() -> None:
    (miss,) = judge(measure([*EASY, LONG], locale="en"), BANDS["easy"])
    assert miss.kind is MissKind.SENTENCE
    assert (miss.value, miss.limit) == (19, 15)
    assert [sentence.text for sentence in miss.sentences] == [LONG]
    assert str(miss) == "19 words in one sentence, 15 are allowed"
    assert judge(measure([*EASY, LONG], locale="en"), BANDS["plain"]) == ()


def test_a_text_beyond_its_grade_names_the_sentences_that_cost_most() -> None:
    misses = judge(measure([*EASY, HARD, HARD, HARD, HARD], locale="en"), BANDS["easy"])
    miss = next(miss for miss in misses if miss.kind is MissKind.HEADLINE)
    assert miss.value > miss.limit == 5
    assert miss.sentences[0].text == HARD
    assert "pharmacotherapy" in [word.word for word in miss.words]


def test_short_rare_words_fool_the_grade_but_not_our_measure() -> None:
    cant = ["The ile abuts the os.", "Nab the eft by the fen.", "Ort and orts rot on the lea.", "Ewe sera ebb."] * 10
    found = measure(cant, locale="en")
    assert found.grade is not None
    assert found.grade < BANDS["plain"].limit  # type: ignore[operator]
    (miss,) = judge(found, BANDS["plain"])
    assert miss.kind is MissKind.DIFFICULTY
    assert miss.words


def test_a_scale_on_which_more_is_easier_is_judged_the_other_way_round() -> None:
    band = band_of("easy", "es")
    assert band is not None
    easy = measure(["Tome agua. Descanse en casa. Llame si le duele."] * 20, locale="es")
    hard = measure(["La inmunosupresión farmacológica concomitante requiere deliberación."] * 20, locale="es")
    assert judge(easy, band) == ()
    assert [miss.name for miss in judge(hard, band)] == ["INFLESZ"]


def test_a_text_too_short_for_a_grade_is_still_held_to_the_rest() -> None:
    kinds = {miss.kind for miss in judge(measure([HARD], locale="en"), BANDS["easy"])}
    assert kinds == {MissKind.DIFFICULTY}


def test_where_there_is_no_band_nothing_is_missed() -> None:
    band = band_of("easy", "zh")
    assert band is not None
    assert judge(measure(["免疫抑制药物治疗需要多学科讨论。" * 20], locale="zh"), band) == ()
