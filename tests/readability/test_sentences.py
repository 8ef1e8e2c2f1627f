"""What is a sentence and what only looks like the end of one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu.readability import split_sentences


@pytest.mark.parametrize(
    "sentence",
    [
        "The hazard ratio was 0.272 in all.",
        "Take it with food, e.g. at breakfast, i.e. in the morning.",
        "Ask Dr. Smith or Mrs. Jones about it.",
        "Attacks fell to 12% v. 39% in 28 weeks.",
        "It was compared vs. placebo by J. F. Kennedy in St. Louis.",
        "Use 5 mL. of the syrup in 1 tbsp. of water.",
        "Wait ... then take the next one.",
        "Wait… then take the next one.",
        "E. coli and S. aureus are germs.",
        "Inebilizumab-cdon (Uplizna) binds CD19, not CD20.",
        "St. John's wort makes it weaker.",
        "The U.S. Food and Drug Administration approved it.",
        "Take it at 8 a.m. every day.",
        "See Fig. 2 and No. 5 of the list.",
        "It costs approx. half.",
        "Lie down for 20 min. each day.",
        '"Stop!" she said.',
        "1. Wash your hands.",
        "Read more at www.example.org/a.b?c=d today.",
    ],
)
def test_what_only_looks_like_an_end_is_none(sentence: str) -> None:
    assert split_sentences(sentence) == (sentence,)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Stop.", ["Stop."]),
        ("Stop. Call us.", ["Stop.", "Call us."]),
        ("You have hepatitis B. Your doctor knows.", ["You have hepatitis B.", "Your doctor knows."]),
        ("Take 5 mg. Then rest.", ["Take 5 mg.", "Then rest."]),
        ("The dose is 300. It is given twice.", ["The dose is 300.", "It is given twice."]),
        ("Is it safe? Yes! Ask us.", ["Is it safe?", "Yes!", "Ask us."]),
        ("take it. stop it.", ["take it.", "stop it."]),
        ("Take it at 8 a.m. Rest at noon.", ["Take it at 8 a.m.", "Rest at noon."]),
        ("He has a Ph.D. The nurse has not.", ["He has a Ph.D.", "The nurse has not."]),
        ("It works. mRNA is made.", ["It works.", "mRNA is made."]),
        ("(It works.) “It does.” Good.", ["(It works.)", "“It does.”", "Good."]),
        ("It works.[1] It does.² Good.", ["It works.[1]", "It does.²", "Good."]),
        ("- Rest\n- Drink\n\nCall us", ["- Rest", "- Drink", "Call us"]),
        ("This line is\nwrapped once.", ["This line is\nwrapped once."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, sentences: list[str]) -> None:
    assert list(split_sentences(text)) == sentences


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [
        ("es", "El Dr. Ruiz dijo que sí. ¿Le duele? ¡Llame! Ud. puede.", 4),
        ("fr", "Prenez-le p. ex. le matin. Avez-vous mal ?", 2),
        ("it", "Chieda al dott. Rossi. Costa 3,5 euro.", 2),
        ("de", "Am 3. Tag kommt Dr. Weber. Nehmen Sie z. B. Wasser. Es sind 3. Gut.", 4),
        ("ru", "Так сказал А. С. Пушкин. Это т. е. правда, 3,5 мг.", 2),
        ("ar", "هل تشعر بألم؟ اتصل بالطبيب. خذ 3.5 ملغ.", 3),
        ("zh-Hans", "你好。真的吗？每次3.5毫克！是的", 4),
        ("hi", "यह दवा है। इसे लें।", 2),
    ],
)
def test_each_language_ends_sentences_by_its_own_marks(locale: str, text: str, number: int) -> None:
    assert len(split_sentences(text, locale)) == number


@pytest.mark.parametrize("nothing", ["", "   \n ", "... !!! ???", "—", "\x00\x01"])
def test_marks_alone_are_no_sentence(nothing: str) -> None:
    assert split_sentences(nothing) == ()


@given(st.text())
def test_splitting_loses_no_word(text: str) -> None:
    split = "".join(split_sentences(text))
    assert [c for c in split if c.isalnum()] == [c for c in text if c.isalnum()]
