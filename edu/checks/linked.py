"""K001 and K002: glossary terms that nothing links to, and numbers in definitions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.subject import Whole
from edu.content import Severity
from edu.content.markup import TermLink, Text, parts_of
from edu.wording.numbers import stray_numbers

_LINK = re.compile(r"\[\[([a-z0-9-]+)")


def find_unlinked(whole: Whole) -> Iterator[Fault]:
    """Terms that no wording and no definition links to."""
    texts = [worded.text for subject in whole.subjects() for worded in subject.wordings()]
    texts += [term.definition for term in whole.content.terms.values()]
    linked = {term for text in texts for term in _LINK.findall(text)}
    for term_id in whole.content.terms:
        if term_id not in linked:
            yield Fault(
                f"Nothing links to the term '{term_id}'.",
                f"Link it where it is said, as [[{term_id}]], or remove it.",
                whole.content.place("glossary", ("terms", term_id)),
                narrow=(term_id,),
            )


def find_numbers(whole: Whole) -> Iterator[Fault]:
    """Digits and number words in definitions, which have no facts."""
    names = tuple(dict.fromkeys(name for article in whole.content.articles.values() for name in article.names))
    for term_id, term in whole.content.terms.items():
        for part in parts_of(term.definition):
            words = part.text if isinstance(part, Text) else part.words if isinstance(part, TermLink) else ""
            for number in stray_numbers(words, names=names, locale=whole.source_locale):
                yield Fault(
                    f"'{number}' in the definition of {term_id} comes from no fact.",
                    "Say the number in a claim, or say it without.",
                    whole.content.place("glossary", ("terms", term_id, "definition"), needle=number),
                    narrow=(term_id,),
                )


K001 = Check(
    code="K001",
    name="term-unlinked",
    severity=Severity.WARNING,
    rule="Every glossary term is linked by a claim or a definition.",
    why="A term that nothing links to explains nothing, and is translated for nothing.",
    source="Issue 3: terms that are never used.",
    wrong="""
terms:
  vein: {professional: "vein", everyday: "vein", definition: "A thin pipe for blood."}
claims:
  - {id: drip, say: "You get it into a vein."}
""",
    right="""
terms:
  vein: {professional: "vein", everyday: "vein", definition: "A thin pipe for blood."}
claims:
  - {id: drip, say: "You get it into a [[vein]]."}
""",
    limits="Links to what isn't there are refused when the library is loaded.",
    find_in_whole=find_unlinked,
)

K002 = Check(
    code="K002",
    name="number-in-definition",
    severity=Severity.ERROR,
    rule="A definition says no number.",
    why="A definition has no facts: a number in it would be one that nobody sourced.",
    source="Promise 1 of the design: numbers are data, never prose.",
    wrong="""
terms:
  vein: {professional: "vein", everyday: "vein", definition: "A pipe for blood that is 3 mm wide."}
claims:
  - {id: drip, say: "You get it into a [[vein]]."}
""",
    right="""
terms:
  vein: {professional: "vein", everyday: "vein", definition: "A thin pipe for blood."}
claims:
  - {id: drip, say: "You get it into a [[vein]]."}
""",
    limits="Names with digits are allowed if any article declares them.",
    find_in_whole=find_numbers,
    waivable=False,
)

CHECKS = (K001, K002)
