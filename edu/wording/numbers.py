"""Numbers that stand in words or digits where only facts may say numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

# Cardinals, fractions and multiples, by value. Ordinals, and "one" as a pronoun, are allowed. Words that mean
# something else as often (Spanish "media", "cuarto"; French "second") are left out.
NUMBER_WORDS: Mapping[str, str] = {
    "en": """
        0 zero; 0.5 half halves halved; 2 two twice double doubled doubles; 3 three thrice triple tripled; 4 four;
        5 five; 6 six; 7 seven; 8 eight; 9 nine; 10 ten; 11 eleven; 12 twelve dozen dozens; 13 thirteen;
        14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen; 18 eighteen; 19 nineteen; 20 twenty; 30 thirty; 40 forty;
        50 fifty; 60 sixty; 70 seventy; 80 eighty; 90 ninety; 100 hundred hundreds; 1000 thousand thousands;
        1000000 million millions; 1000000000 billion; % percent
    """,
    "es": """
        0 cero; 0.5 mitad; 2 dos doble dobles; 3 tres triple; 4 cuatro; 5 cinco; 6 seis; 7 siete; 8 ocho; 9 nueve;
        10 diez; 11 once; 12 doce docena docenas; 13 trece; 14 catorce; 15 quince; 16 dieciséis; 17 diecisiete;
        18 dieciocho; 19 diecinueve; 20 veinte; 21 veintiuno veintiún veintiuna; 22 veintidós; 23 veintitrés;
        24 veinticuatro; 25 veinticinco; 26 veintiséis; 27 veintisiete; 28 veintiocho; 29 veintinueve; 30 treinta;
        40 cuarenta; 50 cincuenta; 60 sesenta; 70 setenta; 80 ochenta; 90 noventa; 100 cien ciento cientos;
        200 doscientos doscientas; 300 trescientos trescientas; 400 cuatrocientos cuatrocientas;
        500 quinientos quinientas; 600 seiscientos seiscientas; 700 setecientos setecientas;
        800 ochocientos ochocientas; 900 novecientos novecientas; 1000 mil miles; 1000000 millón millones
    """,
    "fr": """
        0 zéro; 0.5 moitié; 2 deux double doubles doubler doublé; 3 trois triple tripler triplé; 4 quatre; 5 cinq;
        6 six; 7 sept; 8 huit; 9 neuf; 10 dix dizaine dizaines; 11 onze; 12 douze douzaine douzaines; 13 treize;
        14 quatorze; 15 quinze quinzaine; 16 seize; 20 vingt vingtaine; 30 trente trentaine; 40 quarante quarantaine;
        50 cinquante cinquantaine; 60 soixante soixantaine; 70 septante; 80 quatre-vingt quatre-vingts octante;
        90 nonante; 100 cent cents centaine centaines; 1000 mille millier milliers; 1000000 million millions;
        1000000000 milliard milliards
    """,
    "ar": """
        0 صفر; 0.5 نصف; 0.25 ربع; 2 اثنان اثنين اثنتان اثنتين اثنا اثني ضعف ضعفي ضعفين مرتان مرتين يومان يومين
        ساعتان ساعتين اسبوعان اسبوعين شهران شهرين سنتان سنتين عامان عامين دقيقتان دقيقتين جرعتان جرعتين قرصان قرصين
        حبتان حبتين ملعقتان ملعقتين كوبان كوبين; 3 ثلاثة ثلاث; 4 اربعة اربع; 5 خمسة خمس; 6 ستة ست; 7 سبعة سبع;
        8 ثمانية ثماني ثمان; 9 تسعة تسع; 10 عشرة عشر; 11 احد_عشر احدى_عشرة; 12 اثنا_عشر اثني_عشر اثنتا_عشرة
        اثنتي_عشرة; 13 ثلاثة_عشر ثلاث_عشرة; 14 اربعة_عشر اربع_عشرة; 15 خمسة_عشر خمس_عشرة; 16 ستة_عشر ست_عشرة;
        17 سبعة_عشر سبع_عشرة; 18 ثمانية_عشر ثماني_عشرة; 19 تسعة_عشر تسع_عشرة; 20 عشرون عشرين; 30 ثلاثون ثلاثين;
        40 اربعون اربعين; 50 خمسون خمسين; 60 ستون ستين; 70 سبعون سبعين; 80 ثمانون ثمانين; 90 تسعون تسعين;
        100 مئة مائة;
        200 مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي; 300 ثلاثمئة ثلاثمائة;
        400 اربعمئة اربعمائة; 500 خمسمئة خمسمائة;
        600 ستمئة ستمائة; 700 سبعمئة سبعمائة; 800 ثمانمئة ثمانمائة; 900 تسعمئة تسعمائة; 1000 الف الفا الاف;
        2000 الفان الفين الفي;
        1000000 مليون ملايين
    """,
}

NOT_NUMBERS: Mapping[str, str] = {
    "es": r"doble ciego"
    r"|(?<!\w)(?:los|las) dos(?=[.,;:!?)]|$| (?:a la vez|al mismo tiempo|junt[oa]s|tuvieron|tienen)(?!\w))",
    "fr": r"double[- ]aveugle|demi-vie"
    r"|(?<!\w)les deux(?=[\s\u00a0\u202f]*[.,;:!?)]|$| (?:à la fois|en même temps|ensemble|ont|avaient)(?!\w))",
    "de": r"außer acht|in acht|acht geben|(?:gib|geben sie) acht",
    "it": r"doppio cieco",
    "ar": r"(?<!\w)لست(?!\w)|الاثن[يا] عشر|الاثنين|(?:في |ب)الما?[ئي]ة|(?<=[يا]ن )اثن(?:ت)?[اي]ن(?!\w)"
    r"|(?<!\w)ضعف(?! (?:ال)?(?:جرع|كمي|عدد|ما|هذ|مقدار|احتمال|خطر|معتاد|حد|معدل|مد|وقت|وزن|نسب|حجم))",
    "zh": r"第[〇零一二三四五六七八九十百]+|星期[一二三四五六]|周[一二三四五六](?![次片粒天个])"
    r"|(?<![一二三四五六七八九])十分(?!钟|之)|万一"
    r"|千万(?=[不别要注请])|百分(?:点|比|率|数)",
}
"""Turns of phrase that hold a number's word and say no number, by language: regular expressions."""

FORBIDDEN_DOUBLES: Mapping[str, str] = {
    "en": r"(?<!\w)(?:not|n['’]t|never)(?: (?:take|use|give|inject|swallow|have|be|a|any|up))* doubl(?:e|ed|ing)(?!\w)",
    "es": r"(?<!\w)(?:no|nunca)(?: (?:tome|tomes|tomar|use|utilice|administre|inyecte|aplique|una|debe|se))*"
    r" (?:dosis dobles?|dobles? (?:la |su )?dosis)(?!\w)",
    "fr": r"(?<!\w)n(?:e |['’])(?:\w+ )?(?:pas|jamais)(?: (?:prendre|utiliser|administrer|injecter|de|une|la))*"
    r" (?:dose double|doubl\w+)(?!\w)",
    "ar": r"(?<!\w)(?:لا|الا|عدم|بعدم) (?:\w+ )?ضعف (?:ال)?جرعة",
    "zh": r"(?:不要|切勿|请勿|不可|不得|不能|不应|勿)[^，。；、]{0,8}(?:加倍|两倍)",
}
"""A double that is forbidden, as every leaflet says of a missed dose: it says no number of its own."""

TURNS: Mapping[str, str] = {
    "en": r"""
        one(?=[ -](?:tablet|pill|capsule|caplet|dose|drop|puff|spray|patch|sachet|spoonful|teaspoon|tablespoon|cup|glass
            |vial|ampoule|injection|infusion|unit|milligram|gram|liter|litre|mg|mL|minute|hour|week|month|year)s?\b)
        |(?:a|one)[ ](?:third|quarter|fifth|tenth)(?=[ ]of\b)|(?:by|to)[ ](?:a|one)[ ](?:third|quarter|fifth|tenth)
        |one-(?:third|quarter|fifth|tenth)|a[ ]couple[ ]of
        |fortnight\w*|triples|tripling|doubling|halving|quadrupl\w+
    """,
    "es": r"""
        un[ ](?:tercio|cuarto|quinto)(?=[ ]de\b)|la[ ](?:tercera|cuarta|quinta|décima)[ ]parte|un[ ]par[ ]de
        |medi[oa](?=[ ](?:hora|pastilla|tableta|comprimido|cápsula|dosis|cucharad\w+|taza|vaso|litro|año|día)\b)
    """,
    "fr": r"""
        demi-(?!vie)\w+|(?:un|le)[ ](?:tiers|quart)(?=[ ]d[eu’'])|et[ ]demie?
    """,
    "ar": r"""
        و?[بل]?(?:ال)?(?:ثلث|ثلثا|ثلثي|ثلثين|خمسا|خمسي)(?=[ ])
        |(?:قرص|حبة|جرعة|ملعقة|كبسولة|حقنة|قطرة|كوب)\w*[ ]واحد[اة]?
    """,
    "de": r"""
        (?!und\b)(?:zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|sech(?=ze|zi)|sieb(?=ze|zi)|zwan(?=zig)
            |ein(?=und|hundert|tausend)|und|zig|ßig|hundert|tausend|(?<=hundert)eins|(?<=tausend)eins)+(?:mal|fach\w*)?
        |halb(?:e[nrsm]?)?|hälfte|doppelt(?:e[nrsm]?)?|verdoppel\w+|halbier\w+|drittel|viertel|dutzend|prozent
        |million(?:en)?
    """,
    "it": r"""
        (?:due|tre|tré|quattro|cinque|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici
            |dici(?:assette|otto|annove)
            |(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)(?:[ai]?(?:due|tre|tré|quattro|cinque|sei|sette
                |nove)|uno?|otto|[ai])
            |(?:due|tre|quattro|cinque|sei|sette|otto|nove)?cento|centinaia|(?:due|tre|quattro|cinque|sei)?mila|mille
            |milion[ei])
        |sei(?=[ ](?:volte|ore|minuti|giorni|settimane|mesi|anni|compresse|capsule|gocce|dosi|mg|ml|persone)\b)
        |metà|mezz[oa](?=[ ]\w)|mezz['’]ora|doppio|triplo|un[ ](?:terzo|quarto|quinto)(?=[ ]d)|dozzina|un[ ]paio
    """,
    "nl": r"""
        (?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|der(?=tien|tig)|veer(?=tien|tig)|twin(?=tig)
            |tach(?=tig)|een(?=en|ën|honderd|duizend)|tig|honderd|duizend
            |[eë]n(?=twin|der|veer|vijftig|zestig|zeventig|tach|negentig))+(?:maal|voud\w*)?
        |halve|helft|dubbele?|een[ ](?:derde|kwart)|dozijn|procent|miljoen(?:en)?
    """,
    "pt": r"""
        dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze
        |dez[ea]sseis|dez[ea]ssete|dezoito|dez[ea]nove|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa
        |cem|cento|centenas|(?:duz|trez|quatroc|seisc|setec|oitoc|novec)ent[oa]s|quinhent[oa]s|mil|milhão|milhões
        |metade|mei[oa](?=[ ](?:hora|comprimido|dose|copo|litro|colher|ano|dia)\b)|dobro|triplo|dúzia
        |um[ ](?:terço|quarto|quinto)(?=[ ]d)
    """,
    "ru": r"""
        дв(?:а|е|ух|ум|умя|ое|оих|ажды|ое|ойн\w+)|вдвое|втрое|тр(?:и|[её]х|[её]м|емя|ое|оих|ижды)
        |четыр(?:е|[её]х|[её]м|ьмя)|четверо|(?:пят|шест|сем|восьм|восем|девят|десят)[ьи]|\w+надцат[ьи]
        |(?:два|три)дцат[ьи]|сорока?|(?:пять|пяти|шесть|шести|семь|семи|восемь|восьми)десят\w?|девяност[оа]|ст[оа]
        |двести|двухсот|(?:три|четыре)ста|(?:тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти)сот
        |(?:пять|шесть|семь|восемь|девять)сот|тысяч\w?|миллион\w*|половин\w+|полтор\w+|полчаса|треть|четверть|процент\w*
    """,
}
"""Numbers in turns of phrase, in inflected and joined words, by language: regular expressions of whole words."""

_HINTS: Mapping[str, str] = {
    "en": "one third quarter fifth tenth couple fortnight tripl doubl halv quadrupl",
    "es": "tercio cuart quint tercera décima par_de medi",
    "fr": "demi tiers quart",
    "ar": "ثلث خمس واحد",
}
"""One of these stands in every text that has such a turn: much quicker to look for. Without any, all are looked at."""

CHINESE_MEASURES = "喷贴管次片粒颗天日周月年岁个名人倍成支瓶滴剂种位例项步杯勺盒包袋针毫微克升米厘公分小刻秒点℃度%％"
"""What a Chinese numeral stands before when it counts: alone it is mostly a part of another word."""

_FORMAL = "壹贰叁肆柒捌玖佰仟廿卅"
"""Chinese numerals as on bills; those that are more often other words (陆, 伍, 拾) are left out."""
_CHINESE = re.compile(
    rf"百分之[〇零一二两三四五六七八九十百半点]+|[〇零一二两三四五六七八九十百千万亿半{_FORMAL}]+(?=[{CHINESE_MEASURES}])"
    r"|一半|半数|两倍|加倍"
)
_CHINESE_DIGIT = re.compile(f"[〇零一二两三四五六七八九十百千万亿半{_FORMAL}]")
_CHINESE_ONE = re.compile(r"一")
_DIGITS = re.compile(r"\d+(?:[.,٫٬\u00a0\u202f]\d+)*|[\u00bc-\u00be\u2150-\u215e\u2160-\u2189\u2460-\u2473]")
_WORD = re.compile(r"\w+")
_ODD = (("\u017f", "s"), ("\u0131", "i"), ("\u0130", "i"), ("\u212a", "k"), ("\u00b5", "\u03bc"))
"""Letters that an expression takes for others when it doesn't mind case, and `str.lower` doesn't."""
_TASHKEEL = re.compile(r"[\u064b-\u0652\u0670\u0640\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Vowel marks, the dash within words, and what turns the direction of writing."""
_THAT_NOT = re.compile(r"(?<!\w)ألا(?= [أتين])")
""" "That not", which without its hamza is written as "except" is."""
_WIDE = re.compile(r"[０-９Ａ-Ｚａ-ｚ％＋－／．]|(?<=[\d０-９])[：，](?=[\d０-９])")
"""Digits, letters and marks of numbers that are as wide as a Chinese character."""


def stray_numbers(text: str, *, names: Collection[str] = (), locale: str = "en") -> Iterator[str]:
    """The digits and number words in `text` that belong to none of the declared names.

    Digits of every script are known; words in the languages of `NUMBER_WORDS` and `TURNS`, and in Chinese.
    """
    masked = _mask(text, tuple(names))
    for match in _DIGITS.finditer(masked):
        yield match[0]
    yield from number_words(masked, locale)


def number_words(text: str, locale: str) -> Iterator[str]:
    """The cardinals in words; in Arabic as they are read without marks."""
    language = locale.split("-")[0]
    apart = _not_numbers(language)
    plain = apart.sub(" ", comparable(text, language)) if apart else text
    if language == "zh":
        found = (match[0] for match in _CHINESE.finditer(plain))
        yield from (word for word in found if not _CHINESE_ONE.fullmatch(word))
        return
    words, turns = _words(language), _turns(language)
    if words and may_say_number(plain, language):
        for match in words.finditer(plain):
            yield match[0]
    if turns and _hints_at_turn(plain, language):
        for match in turns.finditer(plain):
            yield match[0]


@lru_cache(maxsize=8192)
def may_say_number(text: str, language: str) -> bool:
    """Whether any number word, or the first part of one, is a word of a text: much quicker to know than where it is.

    Always true in Arabic, whose words may begin with others ("and", "by").
    """
    if language == "zh":
        return bool(_CHINESE_DIGIT.search(text))
    return language == "ar" or not _first_words(language).isdisjoint(_WORD.findall(folded(text)))


def folded(text: str) -> str:
    """The text in small letters, as an expression that doesn't mind case sees it: a long s is an s."""
    if not text.isascii():
        for odd, letter in _ODD:
            text = text.replace(odd, letter)
    return text.lower()


def comparable(text: str, language: str) -> str:
    """Arabic without its vowel marks and marks of direction, and with one alif; Chinese with digits and letters of one
    width; other languages as they are.
    """
    if language == "zh":
        return _WIDE.sub(lambda match: chr(ord(match[0]) - 0xFEE0), text.replace("\u3000", " "))
    if language != "ar":
        return text
    plain = _TASHKEEL.sub("", unicodedata.normalize("NFC", text))
    return re.sub("[أإآٱ]", "ا", _THAT_NOT.sub("ان لا", plain))


@lru_cache
def word_values(language: str) -> Mapping[str, str]:
    """The number words of a language with their values as written above; `_` stands for a space."""
    values: dict[str, str] = {}
    for group in NUMBER_WORDS[language].split(";") if language in NUMBER_WORDS else ():
        value, *words = group.split()
        values |= dict.fromkeys((word.replace("_", " ") for word in words), value)
    return values


@lru_cache
def _first_words(language: str) -> frozenset[str]:
    return frozenset(_WORD.findall(folded(word))[0] for word in word_values(language))


@lru_cache
def _words(language: str) -> re.Pattern[str] | None:
    if language not in NUMBER_WORDS:
        return None
    words = "|".join(re.escape(word) for word in sorted(word_values(language), key=len, reverse=True))
    if language == "ar":
        return re.compile(rf"(?<!\w)(?:و?(?:[فبلك]|ال|[بك]ال|لل)?)(?:{words})(?!\w)")
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def _hints_at_turn(text: str, language: str) -> bool:
    hints = _hints(language)
    small = text.lower() if hints else ""
    return not hints or any(hint in small for hint in hints)


@lru_cache
def _hints(language: str) -> tuple[str, ...]:
    return tuple(hint.replace("_", " ") for hint in _HINTS.get(language, "").split())


@lru_cache
def _turns(language: str) -> re.Pattern[str] | None:
    if language not in TURNS:
        return None
    return re.compile(rf"(?<!\w)(?:{TURNS[language]})(?!\w)", re.IGNORECASE | re.VERBOSE)


@lru_cache
def _not_numbers(language: str) -> re.Pattern[str] | None:
    turns = [table[language] for table in (FORBIDDEN_DOUBLES, NOT_NUMBERS) if language in table]
    return re.compile("|".join(turns), re.IGNORECASE) if turns else None


def _mask(text: str, names: tuple[str, ...]) -> str:
    pattern = _names(names)
    return pattern.sub(" ", text) if pattern else text


@lru_cache(maxsize=1024)
def _names(names: tuple[str, ...]) -> re.Pattern[str] | None:
    if not names:
        return None
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(name) for name in longest_first)})(?!\d)")
