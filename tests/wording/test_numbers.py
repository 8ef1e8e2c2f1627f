"""Numbers that no fact says, in the digits and words of many languages."""

from __future__ import annotations

import pytest

from edu.wording.numbers import stray_numbers

NUMBERS = {
    "en": [
        "Double the dose.",
        "Not two or double.",
        "Do not take 2.",
        "Take ３ pills.",
        "Take ٣ pills.",
        "Take ½ a pill.",
        "Take Ⅳ pills.",
        "One in ten",
        "It triples the risk.",
    ],
    "es": [
        "los dos comprimidos",
        "Doble la dosis.",
        "No tome dos dosis dobles.",
        "Tome tres.",
        "Tome media pastilla.",
        "un tercio de ellas",
        "la cuarta parte",
        "un par de días",
        "media hora",
    ],
    "fr": [
        "les deux comprimés",
        "Prenez une dose double.",
        "Ne prenez pas deux doses.",
        "Prenez trois gouttes.",
        "un demi-comprimé",
        "un tiers du comprimé",
        "une heure et demie",
        "quatre-vingt-dix",
    ],
    "ar": ["خذ ضعف الجرعة.", "خذ ٣ أقراص.", "خذ ۳ أقراص.", "خذ ثلث قرص.", "خذ قرصًا واحدًا.", "خذ حبتين.", "خمسة عشر"],
    "zh-Hans": [
        "将剂量加倍。",
        "不要停药，剂量加倍。",
        "服用三片。",
        "服用三分之一片。",
        "服用叁片。",
        "百分之十",
        "二十四小时",
        "服用半片。",
    ],
    "de": [
        "drei Tabletten",
        "zweimal",
        "eine halbe Tablette",
        "ein Drittel",
        "zweiunddreißig",
        "hunderteins",
        "siebzehn",
    ],
    "it": ["tre compresse", "sei giorni", "mezza compressa", "ventuno", "trecento", "un terzo delle persone"],
    "nl": ["drie tabletten", "tweeëntwintig", "tweehonderd", "een halve tablet", "driemaal"],
    "pt": ["três comprimidos", "metade", "meia hora", "duzentos", "um terço das pessoas"],
    "ru": ["три таблетки", "дважды", "половину таблетки", "двадцать пять", "трёх дней", "полчаса", "пятнадцать"],
}
OTHER_WORDS = {
    "en": [
        "Do not double the dose.",
        "You should not take a double dose.",
        "Never double up.",
        "The dose must not be doubled.",
        "one of your doctors",
        "the third dose",
        "one day you may feel better",
        "quarterly",
        "done",
    ],
    "es": [
        "No tome una dosis doble.",
        "No doble la dosis.",
        "No se debe doblar la dosis.",
        "por medio de",
        "medio ambiente",
        "el cuarto",
        "No tome los dos a la vez.",
    ],
    "fr": [
        "Ne prenez pas de dose double.",
        "Ne pas doubler la dose.",
        "N’utilisez jamais une double dose.",
        "demi-vie",
        "Ne donnez pas les deux en même temps.",
        "Ne donnez pas les deux.",
        "par jour",
        "à part",
    ],
    "ar": ["لا تأخذ ضعف الجرعة.", "لا تضاعف الجرعة.", "واحد من المرضى", "مرة واحدة", "الثلاثاء"],
    "zh-Hans": ["不要将剂量加倍。", "切勿服用两倍剂量。", "大陆人", "队伍", "一种药"],
    "de": ["einmal", "und", "Achtung", "außer Acht lassen", "innerhalb", "ein Arzt", "verwenden"],
    "it": ["sei incinta", "il centro", "il ventre", "la terza dose"],
    "nl": ["en", "een arts", "vieren", "achter"],
    "pt": ["o meio ambiente", "um quarto", "um médico"],
    "ru": ["семья", "столица", "третий", "пятно"],
}


@pytest.mark.parametrize(("locale", "text"), [(locale, text) for locale, each in NUMBERS.items() for text in each])
def test_a_number_is_seen_in_digits_and_words(locale: str, text: str) -> None:
    assert list(stray_numbers(text, locale=locale))


@pytest.mark.parametrize(("locale", "text"), [(locale, text) for locale, each in OTHER_WORDS.items() for text in each])
def test_words_that_only_look_like_numbers_are_none(locale: str, text: str) -> None:
    assert not list(stray_numbers(text, locale=locale))
