"""Guards on meaning: what they catch, and what they leave in peace."""

from __future__ import annotations

import re
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edu.content.finding import Severity
from edu.library import TRANSLATIONS
from edu.translation.checking import check_file
from edu.translation.guards.numerals import chinese_value
from edu.translation.guards.pair import pair_faults
from edu.translation.guards.plain import message_faults
from edu.translation.guards.rules import RULES
from edu.translation.po import Entry
from edu.wording.numbers import word_values

PAIRS = Path(__file__).parent / "pairs"
SETS = [tuple(path.name.split(".")[:2]) for path in sorted(PAIRS.glob("*.tsv"))]
"""Language and set of each file.

Kinds of pairs: right, wrong, missed (wrong, and not seen), flagged (right, and in doubt). A fourth column says which
kind of mistake a pair is about.
"""
LOCALES = {"es": "es", "fr": "fr", "ar": "ar", "zh": "zh-Hans"}
GUIDE = Path(__file__).parent.parent.parent / "docs" / "translating.md"


def pairs(language: str, part: str) -> list[tuple[str, str, str]]:
    lines = (PAIRS / f"{language}.{part}.tsv").read_text("utf-8").splitlines()
    return [(kind, source, text) for kind, source, text, *_ in (line.split("\t") for line in lines)]


def codes(source: str, translation: str, locale: str, region: str = "") -> set[str]:
    return {fault.code for fault in pair_faults(source, translation, locale, region=region)}


@pytest.mark.parametrize(("language", "part"), SETS)
def test_every_wrong_pair_is_caught_and_no_right_one(language: str, part: str) -> None:
    for kind, source, text in pairs(language, part):
        faults = list(pair_faults(source, text, LOCALES[language]))
        assert bool(faults) is (kind in ("wrong", "flagged")), (kind, source, text, faults)


@pytest.mark.parametrize(
    ("texts", "codes"),
    [
        (("{n} من كل {of} شخص", "{n} من كل {of} شخصًا"), []),
        (("{counted} sur {of}", "{counted} sur {of}"), []),
        (("sur {of}", "{n} sur {of}"), ["T013"]),
        (("{counted} sur {of} ({n})", "{n} sur {of}"), ["T013"]),
        (("{counted}", "{n} sur {of}"), ["T013"]),
    ],
)
def test_a_frequency_says_both_numbers_in_every_form(texts: tuple[str, str], codes: list[str]) -> None:
    entry = Entry("frequency", "{n} out of {of} person", "{n} out of {of} people", texts, is_fuzzy=False, line=1)
    assert [fault.code for fault in message_faults(entry, [[1], [0, 2, 3]], is_units=True)] == codes


@pytest.mark.parametrize("language", LOCALES)
def test_there_are_sixty_pairs_a_language_and_the_guide_publishes_the_rates(language: str) -> None:
    said = GUIDE.read_text("utf-8")
    parts = [part for each, part in SETS if each == language]
    for part in parts:
        found = [kind for kind, _, _ in pairs(language, part)]
        caught, missed, right, flagged = (found.count(kind) for kind in ("wrong", "missed", "right", "flagged"))
        assert caught + missed + right + flagged == len(found)
        rates = rf"{caught} of {caught + missed} \| {flagged} of {right + flagged}"
        row = rf"\| {re.escape(LOCALES[language])} \| {part} \|.*\| {rates} \|"
        assert re.search(row, said), row
    assert sum(len(pairs(language, part)) for part in parts) >= 60


def test_no_shipped_translation_is_in_doubt() -> None:
    files = sorted(TRANSLATIONS.glob("*/LC_MESSAGES/*.po"))
    assert files
    for path in files:
        assert [str(each.finding) for each in check_file(path) if each.finding.code != "T021"] == []


@pytest.mark.parametrize(
    ("source", "translation", "locale", "code"),
    [
        ("Take {dose}.", "Tome {dose} {gap}.", "es", "T013"),
        ("Take {dose}.", "Tome.", "es", "T013"),
        ("Take {dose}.", "Tome {dose.__class__}.", "es", "T010"),
        ("Take {x.__class__}.", "Tome {x.__class__}.", "es", "T010"),
        ("See [[vein|veins]].", "Vea las venas.", "es", "T014"),
        ("Take 1.5 mg.", "Tome 15 mg.", "es", "T110"),
        ("Take 300 mg.", "خذ ٣٠ ملغ.", "ar", "T110"),
        ("Take 300 mg.", "Tome 300 g.", "es", "T111"),
        ("Every 6 hours.", "Durante 6 horas.", "es", "T112"),
        ("Call 1-800-222-1222.", "Llame al 1-800-222-1223.", "es", "T113"),
        ("First 10 mg, then 20 mg.", "Primero 20 mg, luego 10 mg.", "es", "T114"),
        ("Do not drive.", "Conduzca.", "es", "T120"),
        ("Drive.", "No conduzca.", "es", "T120"),
        ("Before meals.", "Después de las comidas.", "es", "T121"),
        ("Keep the cast dry, and open the window.", "No moje el yeso, y cierre la ventana.", "es", "T121"),
        ("Wait at least 30 minutes.", "Espere 30 minutos.", "es", "T121"),
        ("Give hydralazine.", "Dé hidroxizina.", "es", "T122"),
        ("You may be constipated.", "Puede estar constipado.", "es", "T123"),
        ("Ask a physician.", "Demandez à un physicien.", "fr", "T123"),
        ("Take 300 mg.", "Tome 300.", "es", "T111"),
        ("Between 5 and 10 mg.", "Entre 10 y 5 mg.", "es", "T114"),
        ("Take it at 8:30 pm.", "Tómelo a las 9:30.", "es", "T110"),
        ("Levels of CD19.", "Niveles de CD20.", "es", "T122"),
        ("Take it with a big meal. Then rest for the day.", "Tómelo con la comida.", "es", "T130"),
        ("You can have this with any food that you like to eat.", "Sí.", "es", "T131"),
        ("Take the pills with water.", "Take the pills with water.", "es", "T132"),
        ("It is what the clinic does.", "Was the clinic tut, das is es.", "de", "T132"),
        ("Take the pills with water.", "Tome las pastillas con aguа.", "es", "T133"),
        ("Take the pills with water.", "Take pills water daily", "ar", "T133"),
        ("請 see", "請", "zh-Hans", "T133"),
        ("Take it.", "Tómelo. ", "es", "T134"),
        ("Take it.", "Tómelo", "es", "T135"),
        ("Take it (daily).", "Tómelo (cada día.", "es", "T136"),
    ],
)
def test_each_guard_has_its_code(source: str, translation: str, locale: str, code: str) -> None:
    assert code in codes(source, translation, locale)


@pytest.mark.parametrize(
    ("source", "translation", "locale", "region"),
    [
        ("Keep the cast dry, and open the window.", "No moje el yeso, y abra la ventana.", "es", ""),
        ("Take 1,000 mg.", "Tome 1.000 mg.", "es", ""),
        ("Take 1,000 mg.", "Tome 1000 mg.", "es", ""),
        ("Take 1,000 mg.", "Tome 1,000 mg.", "es", "US"),
        ("Take 1,000 mg.", "Tome 1,000 mg.", "es-MX", ""),
        ("Take 1,000 mg.", "Prenez 1\u202f000 mg.", "fr", ""),
        ("Take 1.5 mg.", "Nehmen Sie 1,5 mg.", "de", ""),
        ("What to do", "Was zu tun ist", "de", ""),
        ("What to do", "Wat is er nodig", "nl", ""),
        ("Take 300 mg.", "خذ ٣٠٠ ملغ.", "ar", ""),
        ("Take 1,250 mL.", "服用1250毫升。", "zh-Hans", ""),
        ("About 1 in 10,000 people get it.", "大约万分之一的人会得。", "zh-Hans", ""),
        ("Take twenty-four drops.", "Tome veinticuatro gotas.", "es", ""),
        ("Take thirty-two drops.", "Tome 32 gotas.", "es", ""),
        ("Take thirty-two drops.", "خذ اثنتين وثلاثين قطرة.", "ar", ""),
        ("Take ninety-five drops.", "Prenez quatre-vingt-quinze gouttes.", "fr", ""),
        ("Take twenty-four drops.", "服用二十四滴。", "zh-Hans", ""),
        ("Type 2 diabetes.", "2型糖尿病。", "zh-Hans", ""),
        ("12%", "百分之十二", "zh-Hans", ""),
        ("Take hydrochlorothiazide.", "Tome hidroclorotiazida.", "es", ""),
        ("Take acetaminophen.", "Tome paracetamol.", "es", ""),
        ("Use it for half an hour.", "Úselo durante 30 minutos.", "es", ""),
        ("Take it at 8:00 am.", "Tómelo a las 8 de la mañana.", "es", ""),
        ("Take it at 8:30 pm.", "Prenez-le à 20h30.", "fr", ""),
        ("Take it at 8 am.", "早上8点服用。", "zh-Hans", ""),
        ("Eat by 8 pm, for 8 hours.", "Coma antes de las 8 p. m., durante 8 horas.", "es", ""),
        ("A fever of 38 °C (100.4 °F)", "Fiebre de 38 °C (100,4 °F)", "es", ""),
        ("Since June 11, 2020", "自2020年6月11日起", "zh-Hans", ""),
    ],
)
def test_the_same_number_in_another_dress_is_left_in_peace(
    source: str, translation: str, locale: str, region: str
) -> None:
    names = ("Type 2 diabetes",) if "diabetes" in source else ()
    assert not list(pair_faults(source, translation, locale, names, region))


@pytest.mark.parametrize(("translation", "region"), [("Tome 1.000 mg.", "US"), ("Tome 1,000 mg.", "")])
def test_a_thousand_written_as_one_in_that_country_is_caught(translation: str, region: str) -> None:
    assert codes("Take 1,000 mg.", translation, "es", region) == {"T110"}


@pytest.mark.parametrize(
    "writings",
    [
        ("(555) 555-0123", "555.555.0123", "1-555-555-0123", "+1 (555) 555-0123", "555\u2013555\u20130123"),
        ("1-800-QUIT-NOW", "1 800 784-8669", "1-800-QUIT-NOW (1-800-784-8669)"),
        ("020 7946 0958", "+44 (0)20 7946 0958", "0044 20 7946 0958"),
        ("900 123 456", "900 12 34 56", "(+34) 900 123 456"),
        ("01 800 911 2000", "800 911 2000", "+52 800 911 2000"),
        ("01 23 45 67 89", "01.23.45.67.89", "+33 (0)1 23 45 67 89", "0033 1 23 45 67 89"),
        ("0 800 123 456", "0800 12 34 56"),
        ("02/123.45.67", "+32 2 123 45 67"),
        ("911", "9-1-1"),
        ("3114", "31 14"),
    ],
)
def test_a_telephone_number_may_be_grouped_otherwise_and_not_changed(writings: tuple[str, ...]) -> None:
    for one, other in permutations(writings, 2):
        source = f"Call {one} 24 hours a day."
        for locale, words in (("es", "Llame al {}, las 24 horas."), ("fr", "Appelez le {}, 24 heures sur 24.")):
            assert not codes(source, words.format(other), locale), (one, other)
        if other[-1].isdecimal():
            wrong = f"{other[:-1]}{(int(other[-1]) + 1) % 10}"
            assert codes(source, f"Llame al {wrong}, las 24 horas.", "es") & {"T110", "T113"}, (one, wrong)


@pytest.mark.parametrize(
    ("source", "translation", "locale"),
    [
        ("2.5 million people have it.", "Dos millones y medio de personas la tienen.", "es"),
        ("1.5 billion people have it.", "Mil quinientos millones de personas la tienen.", "es"),
        ("A million and a half people have it.", "Un million et demi de personnes en sont atteintes.", "fr"),
        ("Eighty percent get better.", "Quatre-vingts pour cent des gens vont mieux.", "fr"),
        ("The dose may be doubled or tripled.", "La dose peut être doublée ou triplée.", "fr"),
        ("Stopping it all at once is dangerous.", "Es peligroso suspenderlo de golpe.", "es"),
        ("Soak the potatoes in water.", "Ponga las papas en remojo.", "es"),
        (
            "It helped 19% of women over 40 and 48% of women under 35.",
            "Entre las menores de 35 años ayudó al 48 %; entre las mayores de 40, al 19 %.",
            "es",
        ),
        (
            "Children over 20 kg take 10 mL, those under 12 kg take 5 mL.",
            "Les enfants de moins de 12 kg prennent 5 ml, ceux de plus de 20 kg, 10 ml.",
            "fr",
        ),
        ("Raise your legs to keep the swelling down.", "Surélevez vos jambes pour qu'elles n'enflent pas trop.", "fr"),
        ("To lower your risk of falling, hold the rail.", "Agárrese al pasamanos para no caerse.", "es"),
        (
            "The nurse can be reached 24/7 at the clinic there.",
            "Puede llamar a la enfermera las 24 horas del día, los 7 días de la semana, a la clínica.",
            "es",
        ),
    ],
)
def test_a_free_rendering_is_left_in_peace(source: str, translation: str, locale: str) -> None:
    assert not codes(source, translation, locale)


@pytest.mark.parametrize(
    ("source", "translation", "locale"),
    [
        ("2.5 million people have it.", "Dos millones de personas la tienen.", "es"),
        (
            "It helped 19% of women over 40 and 48% of women under 35.",
            "Entre las menores de 35 años ayudó al 19 %; entre las mayores de 40, al 48 %.",
            "es",
        ),
        (
            "Take 10 mg for 5 days and then 20 mg for 7 days.",
            "Tome 20 mg durante 7 días y luego 10 mg durante 5 días.",
            "es",
        ),
        ("Mix one part oil with three parts water.", "Mélangez trois volumes d'huile et un volume d'eau.", "fr"),
        ("Do not give it to children younger than 6.", "No lo dé a niños mayores de 6 años.", "es"),
        ("Once the rash has cleared, cut back the cream.", "Une fois l'éruption disparue, augmentez la crème.", "fr"),
        ("Lamotrigine is started slowly.", "La lamivudina se empieza poco a poco.", "es"),
        ("Call if you have a fever or a rash.", "Llame si tiene fiebre.", "es"),
        ("Peanuts are the most common trigger.", "Le lait est le déclencheur le plus courant.", "fr"),
    ],
)
def test_what_became_another_is_seen_in_free_renderings(source: str, translation: str, locale: str) -> None:
    assert codes(source, translation, locale) & {"T110", "T114", "T121", "T122"}


def test_what_a_language_has_no_words_for_is_only_a_warning() -> None:
    faults = list(pair_faults("Take 2 pills.", "Nehmen Sie zwei Tabletten.", "de"))
    assert [fault.severity for fault in faults] == [Severity.WARNING]


@pytest.mark.parametrize(
    ("numeral", "value"),
    [("十二", 12), ("二十", 20), ("一百零五", 105), ("两千", 2000), ("三万", 30000), ("万", 10000)],
)
def test_chinese_numerals_are_read(numeral: str, value: int) -> None:
    assert chinese_value(numeral) == value


def test_the_guide_lists_every_code_with_its_rule() -> None:
    rows = [f"| {code} | {rule} |" for code, rule in RULES.items()]
    said = GUIDE.read_text("utf-8").splitlines()
    assert [line for line in said if re.match(r"\| [TNF]\d{3} \|", line)] == rows


def test_every_code_of_the_guards_has_a_rule() -> None:
    folder = Path(__file__).parent.parent.parent / "edu" / "translation"
    given = {code for path in folder.rglob("*.py") for code in re.findall(r'"([TNF]\d{3})"', path.read_text("utf-8"))}
    assert given == set(RULES)


@given(st.sampled_from(["es", "fr", "ar", "zh-Hans", "de"]), st.data())
@settings(max_examples=150, deadline=None)
def test_no_numeral_ends_the_guards(locale: str, data: st.DataObject) -> None:
    language = locale.split("-")[0]
    chinese = [*"零〇一二两三四五六七八九十百千万亿半成点个片天次倍", "分之", "百分之", "第", "每隔"]
    words = chinese if language == "zh" else list(word_values(language))
    signs = [*words, *"0123456789٣.,%½/:-+", " ", " y ", " et ", " mg", "/", "\u00a0"]
    text = "".join(data.draw(st.lists(st.sampled_from(signs), max_size=8)))
    source = data.draw(st.sampled_from(["Take half of 1,000 mg.", "One in ten thousand.", "Two to 3 days, at 14:30."]))
    assert all(fault.message for fault in pair_faults(source, text, locale))
