"""Our own measure: on the human scale, told by its reasons, and sane on what it was not fitted on."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edu.readability import ReasonKind, difficulty, difficulty_of, measure, reasons

EVERYDAY = [
    "The cat sat on the mat.",
    "I like my dog.",
    "We had bread and milk for breakfast.",
    "My brother laughed and ran to the house.",
]
LEAFLET = [
    "Tell your doctor if you are pregnant.",
    "Take one tablet each morning with a glass of water.",
    "The infusion takes about two hours.",
    "Call us if you have a fever or a cough.",
]
RESEARCH = [
    "Inebilizumab depletes CD19-expressing lymphocytes by antibody-dependent cellular cytolysis.",
    "Seroconversion was attenuated in recipients with concomitant hypogammaglobulinemia.",
    "Phosphorylation of the receptor's cytoplasmic domain recruits adaptor proteins that propagate the signal.",
]


def hard(sentence: str) -> float:
    value = difficulty(sentence)
    assert value is not None
    return value


def test_everyday_english_is_easier_than_a_leaflet_and_that_easier_than_research() -> None:
    everyday, leaflet, research = (difficulty_of(texts) for texts in (EVERYDAY, LEAFLET, RESEARCH))
    assert everyday is not None
    assert leaflet is not None
    assert research is not None
    assert everyday < leaflet < research
    assert everyday < 3
    assert research > 4.5


@pytest.mark.parametrize(
    ("easier", "harder"),
    [
        ("You have high blood pressure.", "You have hypertension."),
        ("It can harm your liver.", "It can cause hepatotoxicity."),
        ("You may get a rash.", "You may get urticaria."),
        ("Ask before you take it.", "Inquire prior to administration."),
        ("Stop.", "Discontinue."),
        ("a high temperature", "pyrexia"),
    ],
)
def test_the_plain_word_is_easier_than_the_professional_one(easier: str, harder: str) -> None:
    assert hard(easier) < hard(harder)


EVERYDAY_AND_PROFESSIONAL = """
    high blood pressure: hypertension
    heart attack: myocardial infarction
    kidney: renal
    liver damage: hepatotoxicity
    swelling: oedema
    rash: urticaria
    fever: pyrexia
    shortness of breath: dyspnoea
    drip: intravenous infusion
    birth control: contraception
    antibody levels: serum immunoglobulins
    urine infection: urinary tract infection
    hidden TB: latent tuberculosis infection
    lab-made antibody: monoclonal antibody
    steroid: corticosteroid
    live vaccine: live-attenuated vaccine
    B cell: B lymphocyte
    attack: relapse
    trial: clinical trial
    itching: pruritus
    stroke: cerebrovascular accident
    blood clot: thrombosis
    stomach: abdomen
    use: utilise
    before: prior to
    stop: discontinue
    help: facilitate
    side effect: adverse reaction
    nosebleed: epistaxis
    bruise: contusion
    low white blood cells: leukopenia
    heart: cardiac
    lungs: pulmonary
    cancer: malignancy
    painkiller: analgesic
    sick: nauseous
    runny nose: rhinorrhea
    belly: abdominal
"""


@pytest.mark.parametrize(
    "frame",
    [
        "You may get {}.",
        "Tell your doctor about {} before the next visit.",
        "In the study, {} was seen in 12 out of 100 people.",
    ],
)
def test_a_professional_term_makes_no_sentence_easier(frame: str) -> None:
    for pair in EVERYDAY_AND_PROFESSIONAL.strip().splitlines():
        everyday, professional = pair.strip().split(": ")
        assert hard(frame.format(everyday)) < hard(frame.format(professional)), pair


@pytest.mark.parametrize(
    ("bullet", "most"), [("Stop.", 2.5), ("Rest.", 2.5), ("a fever", 2.7), ("5", 2), ("No", 2), ("inebilizumab", 4)]
)
def test_a_bullet_or_a_single_word_is_not_hard_for_being_short(bullet: str, most: float) -> None:
    assert hard(bullet) <= most


def test_an_inflected_word_is_as_familiar_as_the_word() -> None:
    assert hard("They have antibodies.") == pytest.approx(hard("They have antibody."), abs=0.1)


def test_a_word_in_brackets_weighs_less() -> None:
    assert hard("It is a blood count (lymphocytopenia) that is low.") < hard(
        "It is a lymphocytopenia count that is low."
    )


def test_more_words_make_it_harder() -> None:
    assert hard("The nurse is here") < hard("The nurse is here and then she is here and then she is here")


WORDS = st.sampled_from(
    ["the", "nurse", "takes", "blood", "from", "your", "arm", "today", "and", "then", "you", "rest"]
)
RARE = st.sampled_from(["leukoencephalopathy", "cytolysis", "inebilizumab", "zxqvbn", "hepatotoxicity", "CD19"])


@given(st.lists(WORDS, max_size=30), RARE, st.integers(0, 30))
def test_a_rare_word_never_makes_a_sentence_easier(words: list[str], rare: str, place: int) -> None:
    # Words that were learned may correct a sentence, but none of these is among them.
    longer = [*words[:place], rare, *words[place:]]
    assert hard(" ".join(longer)) >= hard(" ".join(words))


@given(st.lists(WORDS, min_size=1, max_size=30), RARE, st.integers(0, 29))
def test_a_rare_word_in_the_place_of_a_common_one_never_makes_a_sentence_easier(
    words: list[str], rare: str, place: int
) -> None:
    place %= len(words)
    assert hard(" ".join([*words[:place], rare, *words[place + 1 :]])) >= hard(" ".join(words))


def test_an_address_is_no_harder_than_an_everyday_word() -> None:
    assert hard("Read more at https://www.example.org/immunology?q=1.") == pytest.approx(hard("Read more at paper."))
    assert hard("Write to j.doe@clinic.example.org today.") == pytest.approx(hard("Write to paper today."))


@given(st.text(max_size=300))
@settings(max_examples=200)
def test_whatever_the_text_it_stays_on_the_scale(text: str) -> None:
    assert 1 <= hard(text) <= 6


def test_other_languages_have_no_difficulty() -> None:
    assert difficulty("Tome una pastilla.", "es") is None
    assert difficulty_of(["吃药"], "zh-Hans") is None
    assert difficulty_of([], "en") is None
    assert difficulty("Take it.", "en-GB") == difficulty("Take it.", "en_US") == difficulty("Take it.")


def test_the_reasons_name_the_rare_words_costliest_first() -> None:
    (reason,) = reasons("It can cause progressive multifocal leukoencephalopathy.")
    assert reason.kind is ReasonKind.RARE_WORDS
    assert [word.word for word in reason.words] == ["leukoencephalopathy", "multifocal"]
    assert all(word.zipf < 4 and word.cost and word.cost > 0 for word in reason.words)
    assert str(reason) == "these words are rare: leukoencephalopathy, multifocal"


def test_the_reasons_name_a_long_sentence() -> None:
    (reason,) = reasons("and then we go " * 10)
    assert (reason.kind, reason.number) == (ReasonKind.LONG_SENTENCE, 40)
    assert str(reason) == "40 words in one sentence"
    assert reasons("We go.") == ()


def test_the_text_s_difficulty_is_the_mean_of_its_sentences() -> None:
    found = measure(LEAFLET, locale="en")
    values = [sentence.difficulty or 0 for sentence in found.sentences]
    assert found.difficulty == pytest.approx(sum(values) / 4)
    assert found.difficulty == difficulty_of(LEAFLET)


def test_a_declared_name_is_no_rare_word_and_makes_nothing_harder() -> None:
    (named,) = measure(["You get inebilizumab."], locale="en", names=["inebilizumab"]).sentences
    (unnamed,) = measure(["You get inebilizumab."], locale="en").sentences
    assert named.costly == ()
    assert named.reasons == ()
    assert [word.word for word in unnamed.costly] == ["inebilizumab"]
    assert named.difficulty is not None
    assert unnamed.difficulty is not None
    assert named.difficulty < unnamed.difficulty
