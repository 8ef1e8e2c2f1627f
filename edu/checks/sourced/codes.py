"""S006: a code of a coding system that can't be one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from edu.checks.base import Check, Fault
from edu.checks.subject import Subject
from edu.content import Severity

_TABLE = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
    (1, 5, 7, 6, 2, 8, 3, 0, 9, 4),
    (5, 8, 0, 3, 7, 9, 6, 1, 4, 2),
    (8, 9, 1, 6, 0, 4, 3, 5, 2, 7),
    (9, 4, 5, 3, 1, 2, 6, 8, 7, 0),
    (4, 2, 8, 6, 5, 7, 3, 9, 0, 1),
    (2, 7, 9, 3, 8, 0, 6, 4, 1, 5),
    (7, 0, 4, 6, 9, 1, 3, 2, 5, 8),
)


def verhoeff_holds(digits: str) -> bool:
    """Whether the last of some digits is their check digit by Verhoeff (1969), as SNOMED CT's identifiers have it."""

    def multiplied(one: int, two: int) -> int:
        """The product of the dihedral group of ten."""
        if one < 5:
            return (one + two) % 5 + (0 if two < 5 else 5)
        return (one - two) % 5 + (5 if two < 5 else 0)

    check = 0
    for place, digit in enumerate(reversed(digits)):
        check = multiplied(check, _TABLE[place % 8][int(digit)])
    return check == 0


def _is_loinc(code: str) -> bool:
    """LOINC ends in a check digit by Luhn."""
    if not re.fullmatch(r"\d{1,7}-\d", code):
        return False
    total = 0
    for place, digit in enumerate(reversed(code.replace("-", ""))):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _like(pattern: str) -> Callable[[str], bool]:
    compiled = re.compile(pattern)
    return lambda code: bool(compiled.fullmatch(code))


FORMS: dict[str, tuple[Callable[[str], bool], str]] = {
    "icd-10-cm": (_like(r"[A-TV-Z]\d[0-9AB](?:\.[0-9A-TV-Z]{1,4})?"), "G36.0"),
    "icd-10": (_like(r"[A-Z]\d\d(?:\.\d{1,2})?"), "G36.0"),
    "snomed-ct": (lambda code: bool(re.fullmatch(r"[1-9]\d{5,17}", code)) and verhoeff_holds(code), "25044007"),
    "rxnorm": (_like(r"[1-9]\d{0,7}"), "6809"),
    "atc": (_like(r"[A-DGHJL-NPRSV](?:\d\d(?:[A-Z](?:[A-Z](?:\d\d)?)?)?)?"), "L04AG10"),
    "loinc": (_is_loinc, "4548-4"),
}
"""The form of a code by its system, with an example; other systems are not looked at."""


def find(subject: Subject) -> Iterator[Fault]:
    """The article's codes against the forms of their systems, check digits included."""
    for system, codes in subject.article.codes.items():
        if system not in FORMS:
            continue
        holds, example = FORMS[system]
        for i, code in enumerate(codes):
            if not holds(code):
                yield Fault(
                    f"'{code}' is no code of {system}.",
                    f"Look it up again; a code there looks like {example}.",
                    subject.place(("codes", system, i)),
                    narrow=(system,),
                )


S006 = Check(
    code="S006",
    name="code-ill-formed",
    severity=Severity.ERROR,
    rule="A code has the form, and the check digit, of its coding system.",
    why="A record system finds an article by its codes: a slip shows a patient the wrong one.",
    source="SNOMED CT Release File Specification (Verhoeff check digit); LOINC Users' Guide (Luhn check digit); "
    "ICD-10-CM guidelines; WHO ATC.",
    wrong="""
codes: {snomed-ct: ["25044008"]}
""",
    right="""
codes: {snomed-ct: ["25044007"]}
""",
    limits="A well-formed code may still mean something else.",
    find=find,
    waivable=False,
)
