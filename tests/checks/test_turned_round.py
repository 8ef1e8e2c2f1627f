"""Sentences that one slip turned round: the checks on numbers, orders and negations find them, and good ones pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.library_builder import LibraryBuilder, a_library

SHARE = {"percent": "8", "outcome": "rash", "population": "adults"}
GROUPS = {
    "outcome": "attack",
    "population": "adults",
    "span": "28 weeks",
    "with": {"percent": "12", "group": "drug"},
    "without": {"percent": "39", "group": "placebo"},
}


def codes(builder: LibraryBuilder) -> set[tuple[str, str]]:
    return {(finding.code, finding.severity.value) for finding in builder.check()} - {("V010", "note")}


def a_must(folder: Path, **say: str) -> LibraryBuilder:
    return a_library(folder).with_claim("must", importance="must", **say)


@pytest.mark.parametrize(
    "easy",
    [
        "Get a live vaccine during treatment. Wait until tests are good.",
        "You must get a live vaccine during treatment. Wait until tests are good.",
    ],
)
def test_an_order_to_do_what_other_voices_forbid_is_an_error_whatever_else_it_says(tmp_path: Path, easy: str) -> None:
    forbids = "Do not get a live vaccine during treatment. Wait until tests are good."
    say = {"clinician": "Patients must not get a live vaccine.", "patient": forbids, "caregiver": forbids}
    assert ("F005", "error") in codes(a_must(tmp_path, **say, easy=easy))
    assert codes(a_must(tmp_path, **say, easy=forbids)) == set()


def test_a_voice_that_forbids_one_thing_and_orders_another_by_the_same_verb_is_not_blamed(tmp_path: Path) -> None:
    say = "Do not take it with milk. Take it with water."
    other = "Take it with water, never with milk."
    assert codes(a_must(tmp_path, clinician=say, patient=say, easy=other, caregiver=say)) == set()


def test_a_heading_that_forbids_excuses_no_order(tmp_path: Path) -> None:
    builder = (
        a_library(tmp_path)
        .with_section("who", role="safety", title={"patient": "Who must not have it"})
        .with_claim(
            "liver",
            section="who",
            importance="must",
            clinician="Active liver disease.",
            patient="You must not have it with liver disease.",
            easy="Have it with liver disease.",
            caregiver="They must not have it with liver disease.",
        )
    )
    assert codes(builder) == {("F005", "error")}


def test_the_groups_of_a_comparison_are_in_one_order_in_every_voice(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_fact("attacks", compare=GROUPS)
    right = "In {attacks.span}, {attacks.with} on it had an attack. Without it, {attacks.without} did."
    wrong = "In {attacks.span}, {attacks.without} on it had an attack. Without it, {attacks.with} did."
    say = {"clinician": "In {attacks.span}: {attacks.with} v {attacks.without}.", "patient": right}
    assert codes(builder.with_claim("benefit", **say, easy=right, show="attacks")) == set()
    assert codes(builder.with_claim("benefit", **say, easy=wrong, show="attacks")) == {("F008", "warning")}


def test_facts_of_other_units_may_stand_in_any_order(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_fact("dose", quantity="300 mg").with_fact("gap", duration="4 weeks")
    say = {"clinician": "Give {dose}, then wait {gap}.", "patient": "Wait {gap} after {dose}."}
    assert codes(builder.with_claim("wait", **say)) == set()


def test_a_total_is_never_said_to_be_of_its_part(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_fact("rash", proportion=SHARE)
    wrong, right = "{rash.of} of the {rash.n} had a rash.", "{rash.n} of the {rash.of} had a rash."
    assert codes(builder.with_claim("rash", clinician="Rash: {rash}.", patient=wrong)) == {("F008", "warning")}
    assert codes(builder.with_claim("rash", clinician="Rash: {rash}.", patient=right)) == set()


def test_out_of_how_many_is_not_yet_how_many(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_fact("rash", proportion=SHARE)
    say = {"clinician": "A rash came up in {rash}.", "patient": "{rash.n} of {rash.of} had a rash."}
    assert codes(builder.with_claim("rash", **say, easy="Some of {rash.of} had a rash.")) == {("F002", "warning")}


@pytest.mark.parametrize("text", ["{rash.n} hours of the {rash.of} had it.", "After {attacks.span} mg, wait."])
def test_a_unit_of_measure_beside_people_or_a_time_span_is_an_error(tmp_path: Path, text: str) -> None:
    builder = a_library(tmp_path).with_fact("rash", proportion=SHARE).with_fact("attacks", compare=GROUPS)
    builder = builder.with_claim("claim", clinician="In {rash}, after {attacks.span}.", patient=text)
    assert ("F004", "error") in codes(builder)


def test_clinicians_need_not_be_told_whom_to_call(tmp_path: Path) -> None:
    lay = "Is it hard to breathe? Call {market.emergency}."
    builder = a_must(tmp_path, clinician="Dyspnea: treat at once.", patient=lay, easy=lay, caregiver=lay)
    assert codes(builder) == set()
    assert ("F002", "error") in codes(a_must(tmp_path, clinician=lay, patient=lay, easy="Get help.", caregiver=lay))


def test_what_comes_first_and_what_comes_later_is_not_two_directions(tmp_path: Path) -> None:
    say = {
        "clinician": "Stop it before the scan and test again later.",
        "patient": "Have the test again after the scan.",
    }
    assert not {code for code, _ in codes(a_library(tmp_path).with_claim("scan", **say))} & {"F007"}


def test_a_percentage_of_those_who_had_something_is_one_of_people(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_fact("rash", quantity="8 %")
    assert codes(builder.with_claim("rash", "About {rash} had a rash.")) == {("R011", "warning")}


def test_a_translation_that_lost_its_no_is_an_error_in_a_must_and_a_warning_elsewhere(tmp_path: Path) -> None:
    for importance, severity in (("must", "error"), ("should", "warning")):
        builder = a_library(tmp_path).with_claim("milk", "Do not take it with milk.", importance=importance)
        spanish = builder.translated("es").with_translation("es", "milk.easy", "Tómelo con leche.")
        found = {(f.code, f.severity.value) for f in spanish.check() if "milk.easy" in f.message}
        assert ("T120", severity) in found


def test_the_ends_of_a_range_keep_their_order_where_the_source_says_it_whole(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_fact("age", range="8 to 60 days").with_claim("age", "It is for {age}.")
    for says, found in (("de {age.low} a {age.high} días", set()), ("de {age.high} a {age.low} días", {"T015"})):
        spanish = builder.translated("es").with_translation("es", "age.patient", f"Es para {says}.")
        assert {f.code for f in spanish.check() if "age.patient" in f.message and f.code == "T015"} == found


@pytest.mark.parametrize(
    ("said", "turned", "code"),
    [
        ("Take it once a day.", "Take it once a week.", "F007"),
        ("Take it every morning.", "Take it every week.", "F007"),
        ("Take it in the morning.", "Take it at night.", "F007"),
        ("Take it with food.", "Take it without food.", "F007"),
        ("Call us if your sugar is too high.", "Call us if your sugar is too low.", "F007"),
        ("A nurse looks at your left eye.", "A nurse looks at your right eye.", "F007"),
        ("You must have a test first.", "You may have a test first.", "F006"),
        ("You need to have a test first. This is a must.", "You can have a test first.", "F006"),
        ("You must have a test first.", "Think about a test first.", "F006"),
    ],
)
def test_a_voice_with_another_time_way_or_strength_is_found(tmp_path: Path, said: str, turned: str, code: str) -> None:
    say = {"clinician": said, "patient": said, "caregiver": said}
    assert codes(a_must(tmp_path, **say, easy=turned)) == {(code, "warning")}
    assert codes(a_must(tmp_path, **say, easy=said)) == set()


def test_how_often_is_no_word_for_after(tmp_path: Path) -> None:
    say = {"clinician": "Give once daily before food.", "patient": "Take it once a day, before you eat."}
    assert codes(a_must(tmp_path, **say, easy="Take it once a day.", caregiver="Give it daily before food.")) == set()


@pytest.mark.parametrize(
    ("said", "turned", "severity"),
    [
        ("Wait at least {gap}.", "Wait up to {gap}.", "error"),
        ("Wait {gap} or more.", "Wait less than {gap}.", "error"),
        ("Wait no more than {gap}.", "Wait more than {gap}.", "error"),
        ("Wait at least {gap}.", "Wait {gap}.", "warning"),
        ("Wait {gap}.", "Wait up to {gap}.", "warning"),
    ],
)
def test_a_voice_that_sets_a_number_another_limit_is_found(
    tmp_path: Path, said: str, turned: str, severity: str
) -> None:
    say = {"clinician": said, "patient": said, "caregiver": said}
    builder = a_must(tmp_path, **say, easy=turned).with_fact("gap", duration="4 weeks")
    assert ("F009", severity) in codes(builder)
    other = said.replace("at least {gap}", "{gap} or longer")
    assert codes(a_must(tmp_path, **say, easy=other).with_fact("gap", duration="4 weeks")) == set()


def test_a_limit_that_the_fact_has_itself_is_not_said_again(tmp_path: Path) -> None:
    bounded = a_library(tmp_path).with_fact("fever", quantity="38 °C", bound="at-least")
    assert codes(bounded.with_claim("call", "Call us if it is {fever}.")) == set()
    assert codes(bounded.with_claim("call", "Call us if it is {fever} or more.")) == {("F009", "warning")}
    assert codes(bounded.with_claim("call", "Call us if it is above {fever}.")) == {("F009", "warning")}
    assert codes(bounded.with_claim("call", "Call us if it is hot ({fever}) or higher.")) == {("F009", "warning")}


@pytest.mark.parametrize(
    ("clinician", "lay"),
    [
        ("Treat if {high} or more.", "Is your child less than a year old? Call us at {high} or more."),
        ("Call after {fits}.", "Call us if it lasts more than {fits}."),
        ("A non-blanching rash: call.", "Call us for a rash that does not fade under a glass."),
        ("Take no more than {high}.", "Take at most {high}, and do not take less food."),
        ("Put nothing in the mouth.", "Do not put anything in the mouth."),
        ("Refusal to drink: call.", "Call us if your child will not drink."),
        ("A rash stays under a glass: call.", "Call us for a rash that does not fade under a glass."),
        ("See them at once, day or night.", "See a doctor now. Do not wait."),
        ("Give other pills before food.", "Take other pills before you eat. Later, they may not work."),
    ],
)
def test_voices_that_mean_the_same_by_other_words_are_not_blamed(tmp_path: Path, clinician: str, lay: str) -> None:
    builder = a_must(tmp_path, clinician=clinician, patient=lay, easy=lay, caregiver=lay)
    builder = builder.with_fact("high", quantity="40 °C").with_fact("fits", duration="5 minutes")
    found = {(finding.code, finding.message) for finding in builder.check()}
    assert not [each for each in found if each[0].startswith("F0")]


def test_what_patients_must_not_get_clinicians_must_not_give(tmp_path: Path) -> None:
    lay = "Do not get a live vaccine until your tests are good."
    right, wrong = "Do not give a live vaccine until tests are good.", "Give a live vaccine until tests are good."
    say = {"patient": lay, "easy": lay, "caregiver": lay}
    assert codes(a_must(tmp_path, clinician=right, **say)) == set()
    found = [f for f in a_must(tmp_path, clinician=wrong, **say).check() if f.code == "F005"]
    assert [f.message for f in found] == ["must.caregiver says not to 'get', and must.clinician says 'Give'."]


def test_a_prohibition_that_one_voice_alone_has_is_found_once_and_there(tmp_path: Path) -> None:
    say = "Drink milk with it."
    builder = a_must(tmp_path, clinician=say, patient=say, caregiver=say, easy="Drink milk. Never drink beer.")
    assert [f.message for f in builder.check() if f.code == "F005"] == [
        "Only must.easy says 'Never': the other voices of the claim say nothing of the kind."
    ]


@pytest.mark.parametrize(
    ("said", "turned"),
    [
        ("Call us for a rash that does not fade.", "Call us for a rash that fades."),
        ("Put nothing in the mouth.", "Put a spoon in the mouth."),
        ("They may not drive.", "They may drive."),
        ("See a doctor. Do not wait.", "See a doctor when you like."),
    ],
)
def test_a_voice_that_lost_a_denial_is_found(tmp_path: Path, said: str, turned: str) -> None:
    found = list(a_must(tmp_path, clinician=said, patient=said, caregiver=said, easy=turned).check())
    assert [f.code for f in found if "must.easy says" in f.message or "and must.easy" in f.message] == ["F005"]


@pytest.mark.parametrize(
    ("said", "turned", "code"),
    [
        ("Start it {from_to} before the test. Be done {gap} before.", "", "F008"),
        ("The name ends in 'ol'. Stop it before the test.", "The name ends in 'ol'. Start it before the test.", "F007"),
        ("Follow your own sheet.", "Consider your own sheet.", "F006"),
        ("See a doctor now.", "See a doctor soon.", "F006"),
        ("Take it {gap} before food.", "Take it less than {gap} before food.", "F009"),
    ],
)
def test_a_slip_of_an_author_in_one_voice_is_found(tmp_path: Path, said: str, turned: str, code: str) -> None:
    turned = turned or "Start it {gap} before the test. Be done {from_to} before."
    for easy, found in ((said, set()), (turned, {code})):
        builder = a_must(tmp_path, clinician=said, patient=said, caregiver=said, easy=easy)
        builder = builder.with_fact("gap", duration="2 hours", bound="at-least").with_fact(
            "from_to", range="4 to 6 hours"
        )
        assert {f.code for f in builder.check() if f.code.startswith("F")} == found


def test_a_denial_lost_where_it_is_no_must_is_found_by_its_word(tmp_path: Path) -> None:
    say = {"clinician": "Fever medicine does not prevent fits.", "patient": "Fever medicine prevents fits."}
    assert codes(a_library(tmp_path).with_claim("fits", **say)) == {("F005", "warning")}
    say["patient"] = "Fits come with fever medicine too."
    assert codes(a_library(tmp_path).with_claim("fits", **say)) == set()


def test_each_voice_of_a_list_of_donts_forbids_by_itself(tmp_path: Path) -> None:
    builder = a_library(tmp_path).with_section("avoid", layout="donts", title={"patient": "What to avoid"})
    say = {"clinician": "No cold baths.", "patient": "Do not use a cold bath.", "easy": "Use a cold bath."}
    found = [f for f in builder.with_claim("bath", section="avoid", **say).check() if f.code.startswith("F")]
    assert [f.message for f in found] == ["bath.patient says not to 'use', and bath.easy says 'Use'."]
    cold = {**say, "easy": "Put your child in cold water."}
    found = [f for f in builder.with_claim("bath", section="avoid", **cold).check() if f.code.startswith("F")]
    assert [f.message for f in found] == ["bath.patient says 'Do not', and bath.easy says nothing of the kind."]


@pytest.mark.parametrize("other", ["Advise against wine.", "The most is no wine at all."])
def test_a_warning_in_other_words_is_one(tmp_path: Path, other: str) -> None:
    say = "Do not drink wine."
    assert codes(a_must(tmp_path, clinician=other, patient=say, easy=say, caregiver=say)) == set()
