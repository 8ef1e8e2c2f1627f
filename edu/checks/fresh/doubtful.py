"""T100 to T140: what the translation room's guards on meaning and form find doubtful in a translation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from edu.checks.base import Check, Fault, in_translation
from edu.checks.subject import Subject, Translation
from edu.content import Severity
from edu.translation.catalog import GLOSSARY, Catalog
from edu.translation.checking import entry_faults
from edu.translation.guards import Fault as GuardFault
from edu.translation.guards.rules import RULES
from edu.translation.guards.terms import term_faults
from edu.translation.messages import folded
from edu.translation.standing import State


def _finding(code: str) -> Callable[[Subject], Iterator[Fault]]:
    """Finds the faults of one code; T100 stands for those that have no check of their own."""

    def find(subject: Subject) -> Iterator[Fault]:
        for translation in subject.translations():
            if translation.standing.state is State.COMPLETE:
                for fault in subject.doubts(translation, _doubts):
                    own = fault.code if fault.code in _NAMES else "T100"
                    if own == code:
                        message = fault.message if code == fault.code else f"{fault.code}: {fault.message}"
                        severity = fault.severity if translation.worded.is_must else Severity.WARNING
                        yield in_translation(translation, message, fault.mend, fault.near, severity=severity)

    return find


def _doubts(subject: Subject, translation: Translation) -> tuple[GuardFault, ...]:
    catalog, entry = translation.catalog, translation.entry
    domain = catalog.domain(subject.article.id)
    if domain is None:
        return ()
    agreed = partial(_agreed, subject, catalog)
    names = subject.article.names
    found = [
        *entry_faults(domain.file, entry, catalog.locale, catalog.region, names),
        *term_faults(entry.source, entry.text, agreed),
    ]
    return tuple(dict.fromkeys(found))


def _agreed(subject: Subject, catalog: Catalog, term_id: str) -> tuple[str, ...]:
    term = subject.whole.content.terms.get(term_id)
    if term is None:
        return ()
    names = (
        catalog.wording(GLOSSARY, f"{term_id}.{which}", folded(getattr(term, which)))
        for which in ("everyday", "professional")
    )
    return tuple(dict.fromkeys(name for name in names if name))


_LIMITS = (
    "An error in a must, a warning elsewhere. It knows words, not sense, and those of the languages that it has a list "
    "for. A translator who knows better says so beside the entry, in a comment: `# right {code}: ...`."
)
_EXAMPLE = """
terms:
  vein: {{professional: "vein", everyday: "vein", definition: "A thin pipe for blood."}}
claims:
  - {{id: take-it, importance: must, say: "{source} A nurse finds a [[vein|vein]]."}}
translations:
  es: {{take-it: "{text}"}}
"""


def _check(code: str, name: str, rule: str, source: str, wrong: str, right: str) -> Check:
    return Check(
        code=code,
        name=name,
        severity=Severity.ERROR,
        rule=rule,
        why="A sentence that turned round, or lost its half, reads as well as a right one.",
        source="Issue 3; the guards were measured on pairs of sentences by the translation room.",
        wrong=_EXAMPLE.format(source=source, text=wrong),
        right=_EXAMPLE.format(source=source, text=f"{right} La enfermera busca una [[vein|vena]]."),
        limits=_LIMITS.format(code=code),
        find=_finding(code),
    )


_TAIL = "La enfermera busca una [[vein|vena]]."
_TABLE = (
    ("T120", "negation-differs", "Do not drink alcohol.", f"Beba alcohol. {_TAIL}", "No beba alcohol."),
    (
        "T121",
        "opposite-word",
        "Take it before breakfast.",
        f"Tómelo después del desayuno. {_TAIL}",
        "Tómelo antes del desayuno.",
    ),
    (
        "T136",
        "bracket-open",
        "Take it (with food).",
        f"Tómelo (con comida. {_TAIL}",
        "Tómelo (con comida).",
    ),
    (
        "T140",
        "term-not-agreed",
        "Take it with food.",
        "Tómelo con comida. La enfermera busca un [[vein|pulmón]].",
        "Tómelo con comida.",
    ),
)
_NAMES = {code: name for code, name, *_ in _TABLE}

CHECKS = (
    *(_check(code, name, RULES[code], *texts) for code, name, *texts in _TABLE),
    _check(
        "T100",
        "translation-doubtful",
        "A translation is free of every other doubt that the guards have: length, script, marks, lost sentences.",
        "Take it with food.",
        f"Tómelo con comida {_TAIL.rstrip('.')}",
        "Tómelo con comida.",
    ),
)
