"""Good sentences that must not be blamed, and bad ones that must be: what a check's two examples can't show."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu.checks.readable.passive import is_passive
from edu.checks.readable.rare_words import is_rare
from edu.checks.sourced.codes import FORMS, verhoeff_holds
from tests.library_builder import LibraryBuilder, a_library


def codes(builder: LibraryBuilder) -> set[str]:
    return {finding.code for finding in builder.check()} - {"V010"}


@pytest.mark.parametrize(
    "sentence",
    [
        "NMOSD is a rare disease.",
        "Wash your hands: the common cold spreads fast.",
        "Have frequent checks of your eyes.",
        "This is commonly called a drip.",
        "Some of these effects could add up.",
        "One of your nurses helps you, one step at a time.",
        "Have the third dose after the other one.",
        "Do this first, then rest.",
        "The test is no longer needed.",
        "A nurse checks your A1C.",
        "Call the clinic in the US.",
    ],
)
def test_a_good_sentence_is_not_blamed(tmp_path: Path, sentence: str) -> None:
    assert codes(a_library(tmp_path).with_names("NMOSD", "A1C").with_claim("good", sentence)) == set()


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Take two tablets.", "F001"),
        ("Take one tablet.", "F001"),
        ("Wait one hour.", "F001"),
        ("A third of people sleep badly.", "F001"),
        ("Take a couple of tablets.", "F001"),
        ("Come back in a fortnight.", "F001"),
        ("Your risk is halved.", "F001"),
        ("It cuts your risk by a fifth.", "F001"),
        ("Take it at 8 o'clock.", "F001"),
        ("Side effects are very rare.", "R007"),
        ("Multiply your weight by the dose.", "R012"),
        ("You need an EMG.", "R005"),
    ],
)
def test_a_bad_sentence_is_found(tmp_path: Path, sentence: str, code: str) -> None:
    assert codes(a_library(tmp_path).with_claim("bad", sentence)) == {code}


def test_a_laboratory_value_in_percent_is_no_share_of_people(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_names("A1C").with_fact("a1c", quantity="6.5 %")
    assert codes(builder.with_claim("goal", "An A1C of {a1c} or higher can mean diabetes.")) == set()
    assert codes(builder.with_claim("share", "It helps {a1c} of people.")) == {"R011"}
    assert codes(builder.with_claim("share", "It happens to {a1c} each year.")) == {"R011"}
    assert codes(builder.with_claim("relative", "It lowers your risk by {a1c}.")) == {"R006"}


def test_a_dose_by_weight_is_a_sum_for_lay_readers_as_a_range_too(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_fact("dose", range="10 to 15 mg/kg")
    assert codes(builder.with_claim("give", "Give {dose}.")) == {"R012"}


def test_a_digit_is_shown_with_the_name_that_it_is_part_of(tmp_path: Path) -> None:
    (found,) = [
        f for f in a_library(tmp_path).with_claim("stop", patient="Stop SGLT2 pills.").check() if f.code == "F001"
    ]
    assert found.message == "'2' of 'SGLT2' in stop.patient comes from no fact."


def test_a_rare_word_that_the_glossary_has_is_to_be_linked(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_term("polyp", professional="polyp", everyday="polyp", definition="A small lump.")
    (found,) = [f for f in builder.with_claim("lump", "A polyp was found.").check() if f.code == "R018"]
    assert found.mend == "Link it to the glossary's term that explains it: [[polyp|polyp]]."


@pytest.mark.parametrize(
    ("sentence", "mend"),
    [("It can harm renal cells.", "everyday words (kidney)"), ("You could get dermatitis.", "commoner words")],
)
def test_a_professional_word_in_a_lay_voice_is_found(tmp_path: Path, sentence: str, mend: str) -> None:
    (found,) = [f for f in a_library(tmp_path).with_claim("word", patient=sentence).check() if f.code == "R018"]
    assert mend in found.mend


def test_a_heading_that_forbids_speaks_for_its_claims(tmp_path: Path) -> None:
    builder = (
        a_library(tmp_path)
        .with_section("who", role="safety", title={"clinician": "Contraindications", "patient": "Who must not have it"})
        .with_claim(
            "liver",
            section="who",
            importance="must",
            clinician="Active liver disease.",
            patient="You must not have it with liver disease.",
            easy="Do not have it with liver disease.",
            caregiver="They must not have it with liver disease.",
        )
    )
    assert codes(builder) == set()


def test_a_voice_may_say_a_fact_by_its_parts(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_fact("gap", duration="4 weeks")
    say = {"clinician": "Wait {gap}.", "patient": "Wait {gap.n} weeks.", "easy": "Wait {gap}."}
    assert codes(builder.with_claim("wait", **say)) == set()


def test_a_statistic_is_not_asked_of_lay_voices(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_fact(
        "attacks",
        compare={
            "outcome": "attack",
            "population": "adults",
            "span": "28 weeks",
            "with": {"percent": "12", "events": "21", "of": "174", "group": "drug"},
            "without": {"percent": "39", "events": "22", "of": "56", "group": "placebo"},
        },
        hazard_ratio={"value": "0.272"},
    )
    clinician = "In {attacks.span}, {attacks.with} ({attacks.with.events}) v {attacks.without}: {attacks.hazard_ratio}."
    patient = "In {attacks.span}, {attacks.with} had an attack. Without it, {attacks.without} did."
    assert codes(builder.with_claim("benefit", clinician=clinician, patient=patient, show="attacks")) == set()


def test_a_unit_in_another_language_is_known_by_its_catalog(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_fact("gap", duration="4 weeks").with_claim("wait", "Wait {gap.n} weeks.")
    spanish = builder.translated("es", lambda text: text.replace("week", "semana").replace("day", "día"))
    right = spanish.with_translation("es", "wait.patient", "Espere {gap.n} semanas.")
    wrong = spanish.with_translation("es", "wait.patient", "Espere {gap.n} días.")
    assert "F004" not in codes(right)
    assert "F004" in codes(wrong)


@pytest.mark.parametrize("sentence", ["You are tired.", "You should call us.", "It is red."])
def test_an_adjective_is_no_passive(sentence: str) -> None:
    assert not is_passive(sentence)


@pytest.mark.parametrize(
    "sentence", ["It is given by a nurse.", "Your blood was quickly tested.", "Tests are not done."]
)
def test_a_passive_is_known_by_its_form(sentence: str) -> None:
    assert is_passive(sentence)


def test_inflected_forms_of_common_words_are_not_rare() -> None:
    assert not any(map(is_rare, ("likeliest", "infusions", "breastfeeding", "numbness", "doctors")))
    assert all(map(is_rare, ("pruritus", "hypogammaglobulinemia", "nasopharyngitis")))


@given(st.integers(10**5, 10**16), st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_in_a_snomed_code_is_always_found(number: int, at: int, by: int) -> None:
    digits = next(f"{number}{check}" for check in range(10) if verhoeff_holds(f"{number}{check}"))
    at %= len(digits)
    wrong = digits[:at] + str((int(digits[at]) + by) % 10) + digits[at + 1 :]
    assert not verhoeff_holds(wrong)


@pytest.mark.parametrize(
    ("system", "good", "bad"),
    [
        ("icd-10-cm", "E11.65", "E1165."),
        ("loinc", "4548-4", "4548-5"),
        ("atc", "A10BA02", "A10BA2"),
        ("rxnorm", "6809", "RX6809"),
        ("snomed-ct", "44054006", "44054007"),
    ],
)
def test_codes_are_known_by_form_and_check_digit(system: str, good: str, bad: str) -> None:
    holds, _ = FORMS[system]
    assert holds(good)
    assert not holds(bad)
