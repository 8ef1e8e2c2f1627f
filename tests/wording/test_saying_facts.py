"""How facts are said: statistics for clinicians, natural frequencies for others, by locale."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from edu.content.base import NumberStyle
from edu.content.facts import Amount, AnyFact, Comparison, Fact
from edu.library import Library
from edu.wording.locales import conventions
from edu.wording.phrases import SourcePhrases, UntranslatedError, fill
from edu.wording.saying import Speaker, denominator, frequency, say

FACTS: TypeAdapter[Fact] = TypeAdapter(AnyFact)
CLINICIAN = Speaker(SourcePhrases(), NumberStyle.STATISTIC)
LAY = Speaker(SourcePhrases(), NumberStyle.FREQUENCY)


def fact(**raw: object) -> Fact:
    return FACTS.validate_python({**raw, "source": "label"})


def comparison(with_: str, without: str) -> Comparison:
    made = fact(
        compare={
            "outcome": "attack",
            "population": "everyone",
            "span": "28 weeks",
            "with": {"percent": with_, "group": "drug"},
            "without": {"percent": without, "group": "placebo"},
        },
        hazard_ratio={"value": "0.272", "ci95": ["0.150", "0.496"], "p": "<0.0001"},
    )
    assert isinstance(made, Comparison)
    return made


@pytest.mark.parametrize(
    ("raw", "part", "said"),
    [
        ({"quantity": "300 mg"}, "", "300 mg"),
        ({"quantity": "0.150 mg"}, "", "0.150 mg"),
        ({"quantity": "1200 mL", "bound": "at-least"}, "", "at least 1,200 mL"),
        ({"range": "80 to 125 mg"}, "", "80 to 125 mg"),
        ({"range": "30 to 60 minutes"}, "", "30 to 60 minutes"),
        ({"range": "30 to 60 minutes"}, "low", "30"),
        ({"duration": "1 week"}, "", "1 week"),
        ({"duration": "4 weeks", "bound": "at-least"}, "", "at least 4 weeks"),
        ({"duration": "4 weeks", "bound": "at-least"}, "bound", "at least"),
        ({"duration": "1.5 hours", "bound": "about"}, "", "about 1.5 hours"),
        ({"interval": "6 months"}, "", "every 6 months"),
        ({"interval": "1 week"}, "", "every week"),
        ({"interval": "6 months"}, "period", "6 months"),
        ({"count": "1 person"}, "", "1 person"),
        ({"count": "230 people"}, "n", "230"),
        ({"count": "3"}, "", "3"),
        ({"date": "2020-06"}, "", "June 2020"),
        ({"date": "2020-06-11"}, "", "June 11, 2020"),
    ],
)
def test_a_fact_is_said_alike_in_both_styles(raw: dict[str, str], part: str, said: str) -> None:
    assert say(fact(**raw), part, LAY) == said
    assert say(fact(**raw), part, CLINICIAN) == said


def test_a_comparison_is_a_statistic_for_clinicians_and_a_frequency_for_others() -> None:
    attacks = comparison("12", "39")
    assert say(attacks, "with", CLINICIAN) == "12%"
    assert say(attacks, "with", LAY) == "12 out of 100 people"
    assert say(attacks, "without", LAY) == "39 out of 100 people"
    assert say(attacks, "hazard_ratio", CLINICIAN) == "hazard ratio 0.272; 95% CI 0.150 to 0.496; p < 0.0001"


def test_both_groups_share_the_smallest_denominator_that_keeps_the_published_precision() -> None:
    rare = comparison("0.5", "12")
    assert say(rare, "with", LAY) == "5 out of 1,000 people"
    assert say(rare, "without", LAY) == "120 out of 1,000 people"


def test_counts_published_without_a_percentage_are_said_as_counts() -> None:
    small = fact(proportion={"events": "1", "of": "13", "outcome": "attack", "population": "treated before"})
    assert say(small, "", LAY) == "1 out of 13 people"
    assert say(small, "", CLINICIAN) == "1/13"


@given(st.decimals(min_value=0, max_value=100, places=1) | st.decimals(min_value=0, max_value=100, places=0))
def test_a_frequency_is_exactly_its_percentage(percent: Decimal) -> None:
    said = frequency(comparison(str(percent), "10").compare.with_, comparison("10", "10").compare.without)
    assert Decimal(said.n) / said.of * 100 == percent
    assert said.of == denominator(percent, Decimal(10))


@pytest.mark.parametrize(
    ("locale", "number", "percent", "date"),
    [
        ("en", "1,234.50", "9.3%", "June 11, 2020"),
        ("es", "1.234,50", "9,3 %", "11 de junio de 2020"),
        ("fr", "1 234,50", "9,3 %", "11 juin 2020"),
        ("de", "1.234,50", "9,3 %", "11. Juni 2020"),
        ("zh-Hans", "1,234.50", "9.3%", "2020年6月11日"),
    ],
)
def test_marks_and_dates_are_the_locales_own(locale: str, number: str, percent: str, date: str) -> None:
    own = conventions(locale)

    def plain(text: str) -> str:
        return text.replace("\u202f", " ").replace("\xa0", " ")

    assert plain(own.number(Decimal("1234.50"))) == number
    assert plain(own.percent(Decimal("9.3"))) == percent
    assert own.date("2020-06-11") == date


@pytest.fixture(scope="module")
def speakers() -> dict[str, Speaker]:
    library = Library.open()
    return {locale: Speaker(library.chain(locale)[0], NumberStyle.FREQUENCY) for locale in library.locales}


def plain_spaces(text: str) -> str:
    return text.replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(
    ("events", "of", "locale", "said"),
    [
        (0, 13, "fr", "0 personne sur 13"),
        (1, 13, "fr", "1 personne sur 13"),
        (2, 13, "fr", "2 personnes sur 13"),
        (1, 1, "fr", "1 personne sur 1"),
        (1, 1, "en", "1 out of 1 person"),
        (1, 13, "en", "1 out of 13 people"),
        (1, 13, "es", "1 de cada 13 personas"),
        (1, 13, "ar", "1 من كل 13 شخصًا"),
        (1, 100, "ar", "1 من كل 100 شخص"),
        (1, 103, "ar", "1 من كل 103 أشخاص"),
        (1, 13, "zh-Hans", "13人中有1人"),
    ],
)
def test_the_noun_of_a_frequency_agrees_with_the_number_that_it_goes_with(
    speakers: dict[str, Speaker], events: int, of: int, locale: str, said: str
) -> None:
    share = fact(proportion={"events": str(events), "of": str(of), "outcome": "attack", "population": "everyone"})
    assert plain_spaces(say(share, "", speakers[locale])) == said


@pytest.mark.parametrize(
    "stretch", ["0 to 1 days", "1 to 2 weeks", "0.5 to 2 hours", "2 to 11 months", "1 to 3 tablets"]
)
@pytest.mark.parametrize("locale", ["en", "es", "fr", "ar", "zh-Hans"])
def test_a_range_has_two_ends_in_every_language(speakers: dict[str, Speaker], locale: str, stretch: str) -> None:
    """Arabic says one and two in words, "two weeks" being one word: the range must not become its upper end."""
    low, _, high, unit = stretch.split()
    speaker = speakers[locale]
    said = say(fact(range=stretch), "", speaker)
    for end in (low, high):
        whole = speaker.amount(Amount.model_validate(f"{end} {unit}"))
        assert speaker.conventions.number(Decimal(end)) in said or whole in said
    assert said != say(
        fact(duration=f"{high} {unit}") if unit != "tablets" else fact(count=f"{high} {unit}"), "", speaker
    )


def test_a_phrase_with_an_attack_in_its_slots_is_never_evaluated() -> None:
    assert fill("{n} {n.__class__} {0}", {"n": "5"}) == "5 {n.__class__} {0}"
    with pytest.raises(UntranslatedError):
        fill("{n} {other}", {"n": "5"})


@pytest.mark.parametrize(
    ("region", "number"), [("", "1.000,5"), ("US", "1,000.5"), ("MX", "1,000.5"), ("ZZ", "1.000,5")]
)
def test_numbers_have_the_marks_of_the_librarys_country(region: str, number: str) -> None:
    assert conventions("es", region).number(Decimal("1000.5")) == number
    assert conventions("es", region).own_name == "español"
