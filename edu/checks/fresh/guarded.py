"""T010 to T015: what the guards of the translation room find in a translation. Readers never get such a one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from edu.checks.base import Check, Fault, in_translation
from edu.checks.subject import Subject, Whole, shown
from edu.content import Place, Severity
from edu.translation.catalog import GLOSSARY, UNITS, Catalog, Domain
from edu.translation.guards import Fault as GuardFault
from edu.translation.guards.plain import message_faults, text_faults
from edu.translation.po import Entry
from edu.translation.po_places import place_of

_SOURCE = "Promise 1 of the design: same facts. The guard is the one that adapting asks: what it refuses falls back."


def _in_article(code: str) -> Callable[[Subject], Iterator[Fault]]:
    def find(subject: Subject) -> Iterator[Fault]:
        for translation in subject.translations():
            for fault in translation.standing.faults:
                if fault.code == code:
                    yield in_translation(translation, fault.message, fault.mend, fault.near, severity=fault.severity)

    return find


def _in_whole(code: str) -> Callable[[Whole], Iterator[Fault]]:
    def find(whole: Whole) -> Iterator[Fault]:
        for locale in whole.other_locales:
            catalog = whole.chains[locale][0]
            for domain, entry, fault in (*_of_glossary(whole, catalog), *_of_units(catalog)):
                if fault.code == code:
                    path = domain.file.path
                    place = Place(shown(str(path)), *place_of(path, entry.line, fault.near))
                    yield Fault(f"{entry.context}: {fault.message}", fault.mend, place, severity=fault.severity)

    return find


def _of_glossary(whole: Whole, catalog: Catalog) -> Iterator[tuple[Domain, Entry, GuardFault]]:
    domain = catalog.domain(GLOSSARY)
    known = {f"{term}.{part}" for term in whole.content.terms for part in ("everyday", "professional", "definition")}
    for entry in domain.file.entries if domain else ():
        if domain and entry.text and entry.context in known:
            yield from ((domain, entry, fault) for fault in text_faults(entry.source, entry.text, catalog.locale))


def _of_units(catalog: Catalog) -> Iterator[tuple[Domain, Entry, GuardFault]]:
    domain = catalog.domain(UNITS)
    for entry in domain.file.entries if domain else ():
        if domain and entry.is_translated:
            forms = range(len(entry.texts))
            numbers = [[n for n in range(201) if domain.file.plural_index(n) == form] for form in forms]
            for fault in message_faults(entry, numbers if entry.plural else [], is_units=True):
                yield domain, entry, fault


def _check(code: str, name: str, rule: str, wrong: str, right: str = "") -> Check:
    return Check(
        code=code,
        name=name,
        severity=Severity.ERROR,
        rule=rule,
        why="A dose that changes in translation is the worst fault that a handout can have.",
        source=_SOURCE,
        wrong=wrong if right else _EXAMPLE.format(text=wrong),
        right=right or _EXAMPLE.format(text="Tome {dose} a {dose_more} con [[vein|la vena]]."),
        limits="The guards compare facts, terms, sources and numbers; T120 looks at negations. What is fuzzy "
        "or out of date is not looked at: no reader gets it.",
        find=_in_article(code),
        find_in_whole=_in_whole(code),
        waivable=False,
    )


_EXAMPLE = """
terms:
  vein: {{professional: "vein", everyday: "vein", definition: "A thin pipe for blood."}}
facts:
  dose: {{quantity: 300 mg}}
  dose_more: {{quantity: 600 mg}}
claims:
  - {{id: take-it, say: "Take {{dose}} to {{dose_more}} with a [[vein|vein]]."}}
translations:
  es: {{take-it: "Tome {{dose}} a {{dose_more}} con [[vein|la vena]].", take-it.patient: "{text}"}}
"""

_RANGE = """
facts:
  wait: {{range: 30 to 60 minutes}}
claims:
  - {{id: wait, say: "Wait {{wait.low}} to {{wait.high}} minutes."}}
translations:
  es: {{wait: "Espere de {{wait.low}} a {{wait.high}} minutos.", wait.patient: "{text}"}}
"""

T010 = _check(
    "T010",
    "markup-broken",
    "A translation's markup is well-formed.",
    "Tome {{dose}} a {dose_more} con [[vein|la vena]].",
)
T011 = _check(
    "T011",
    "placeholder-unknown",
    "A translation's placeholders are facts, and parts of them, that its voice may say.",
    "Tome {dosis} a {dose_more} con [[vein|la vena]].",
)
T012 = _check(
    "T012",
    "number-added",
    "A translation says no number that comes from no fact.",
    "Tome 30 mg, {dose} a {dose_more}, con [[vein|la vena]].",
)
T013 = _check(
    "T013",
    "fact-differs",
    "A translation says the facts of its source, all of them and no others.",
    "Tome {dose} con [[vein|la vena]].",
)
T014 = _check(
    "T014",
    "link-differs",
    "A translation links the terms and cites the sources of its source.",
    "Tome {dose} a {dose_more} con la vena.",
)
T015 = _check(
    "T015",
    "order-differs",
    "A translation names the groups of a comparison, and the ends of a range, in the order of its source.",
    _RANGE.format(text="Espere de {wait.high} a {wait.low} minutos."),
    _RANGE.format(text="Espere de {wait.low} a {wait.high} minutos."),
)
