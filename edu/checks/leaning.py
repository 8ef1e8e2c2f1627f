"""Which terms of the glossary an article leans on: a change of any other one changes nothing in its report."""

from __future__ import annotations

import re
from collections.abc import Mapping

from edu.content.markup import MarkupError, TermLink, parts_of
from edu.content.model import Term

_LINK = re.compile(r"\[\[([a-z0-9-]+)")
_BRACKETED = re.compile(r"\s*\([^)]*\)")


def professional_names(terms: Mapping[str, Term]) -> dict[str, str]:
    """The names that only professionals use, in small letters, with their terms' ids."""
    everyday = {term.everyday.casefold() for term in terms.values()}
    names: dict[str, str] = {}
    for term_id, term in terms.items():
        bare_name = _BRACKETED.sub("", term.professional).strip().casefold()
        if len(bare_name) > 3 and not any(bare_name in other or other in bare_name for other in everyday):
            names[bare_name] = term_id
    return names


def terms_leant_on(text: str, terms: Mapping[str, Term], names: Mapping[str, str]) -> list[str]:
    """The ids of the terms that an article's YAML links or may name, and of those that their definitions link.

    Rather one too many than one too few: a name is taken as said if its first word stands anywhere, and a text with an
    escaped character leans on all. `names` are the `professional_names` of the terms.
    """
    if "\\" in text:
        return list(terms)
    small = text.casefold()
    asked = _LINK.findall(text) + [term for name, term in names.items() if name.split()[0] in small]
    found: dict[str, None] = {}
    while asked:
        term_id = asked.pop()
        if term_id in terms and term_id not in found:
            found[term_id] = None
            asked += _linked(terms[term_id].definition)
    return sorted(found)


def _linked(wording: str) -> list[str]:
    try:
        return [part.term for part in parts_of(wording) if isinstance(part, TermLink)]
    except MarkupError:
        return []
