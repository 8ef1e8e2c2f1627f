"""S003: a DOI, PMID or PMCID that can't be one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.subject import Subject
from edu.content import Severity

_FORMS = {
    "DOI": (re.compile(r"10\.\d{4,9}(?:\.\d+)*/[^\s\"<>{}|\\^`]*[^\s\"<>{}|\\^`.,;]"), "10.1016/S0140-6736(19)31817-3"),
    "PMID": (re.compile(r"[1-9]\d{0,7}"), "31495497"),
    "PMCID": (re.compile(r"PMC[1-9]\d{0,8}"), "PMC8564264"),
}


def find(subject: Subject) -> Iterator[Fault]:
    """The identifiers of each source against their forms."""
    for source_id, source in subject.article.sources.items():
        for name, (form, example) in _FORMS.items():
            value = getattr(source, name)
            if value is not None and not form.fullmatch(value):
                yield Fault(
                    f"'{value}' is no {name}.",
                    f"Write it like {example}, without an address before it.",
                    subject.place(("sources", source_id, name)),
                    narrow=(source_id,),
                )


S003 = Check(
    code="S003",
    name="identifier-ill-formed",
    severity=Severity.ERROR,
    rule="A DOI, a PMID and a PMCID have their form.",
    why="A reference with a slip in its number leads nowhere, or to another paper.",
    source="Crossref, 'DOIs and matching regular expressions'; NLM, PMID and PMCID.",
    wrong="""
sources:
  trial: {type: article-journal, title: Trial, author: [Doe J], container-title: BMJ, issued: 2020, DOI: "https://doi.org/10.1000/182"}
claims:
  - {id: take-it, cite: [trial], say: "Take it with food."}
""",
    right="""
sources:
  trial: {type: article-journal, title: Trial, author: [Doe J], container-title: BMJ, issued: 2020, DOI: "10.1000/182"}
claims:
  - {id: take-it, cite: [trial], say: "Take it with food."}
""",
    limits="It looks at the form; nothing is asked of the network, so the paper may be another.",
    find=find,
    waivable=False,
)
