"""Word lists that tell a full stop that ends a sentence from one that belongs to an abbreviation."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# All are compared in lower case and without the last full stop.
# Never the end of a sentence, whatever follows.
NEVER_LAST = _words("""
    dr mr mrs ms mx prof st ste rev hon messrs e.g i.e eg ie cf vs v viz al approx ca fig figs eq ref refs vol
    ed eds pp dept sect
    dra sr sra srta drs ud uds p.ej pág núm
    mme mlle p.ex ex c.-à-d env éd
    dott dott.ssa prof.ssa sig p.es pag
    nr bzw z.b d.h u.a ggf evtl inkl vgl
    т.е т.к см рис проф напр
""")
# Abbreviations only before a figure ("No. 5", "p. 12"); elsewhere they are words or sentences ("No.").
BEFORE_A_FIGURE = _words("no nos nº n p s § art ch tab с стр")
# May end a sentence: a capital after them begins the next.
MAY_BE_LAST = _words("a.m p.m etc inc ltd co corp jr bros usw ecc т.д т.п")
# Abbreviations only before a small letter ("20 min. of rest"); before a capital they end the sentence.
BEFORE_A_SMALL_LETTER = _words("""
    min mins max sec secs tab tabs cap caps tel ext abs resp incl excl temp est
    aprox máx mín tél inyec compr мин макс мес тел
""")
# Before a lone capital that is no initial: "hepatitis B. Your doctor ...".
LETTERED = _words("""
    vitamin vitamins hepatitis type group plan grade class stage part step option factor influenza appendix
    table category arm cohort strain protein antigen
    vitamina tipo grupo vitamine hépatite groupe epatite gruppo typ gruppe витамин гепатит тип группа
""")
# After "U.S." these begin a sentence; other words with a capital go on with the name ("U.S. Food ...").
STARTERS = _words("""
    a an and as at but call do each for he how if in is it no not our she some stop take tell that the then
    there these they this those to we what when where which who why with you your
""")
# Before a German ordinal, whose full stop ends nothing: "am 3. Tag".
GERMAN_ARTICLES = _words("am der die das dem den des zum zur vom im beim jeder jede jedes jeden bis ab")
GERMAN_MONTHS = _words("""
    januar jänner februar märz april mai juni juli august september oktober november dezember
""")
