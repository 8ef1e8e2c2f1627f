"""An article as its translator sees it: each wording beside its translation, its state and what is doubtful in it."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from edu.content import Content, Finding
from edu.content.base import Voice
from edu.content.model import Article
from edu.content.references import wordings
from edu.translation.catalog import Catalog
from edu.translation.checking import check_locale
from edu.translation.standing import State, Wording, standing_of

_LETTERS_A_LINE = 38
"""Letters that a phone of 360 pixels shows in a line of our pages."""


@dataclass(frozen=True, slots=True)
class Previewed:
    """One wording: the source and the translation as they were written, and what is true of the latter."""

    name: str
    voice: Voice
    is_must: bool
    source: str
    translation: str
    state: State
    line: int
    findings: tuple[Finding, ...]
    lines_on_a_phone: int


def preview(content: Content, article: Article, catalog: Catalog) -> Iterator[Previewed]:
    """Every wording of an article in its order."""
    doubtful: dict[str, list[Finding]] = defaultdict(list)
    domain = catalog.domain(article.id)
    for checked in check_locale(content, catalog):
        if domain and checked.finding.place.file == str(domain.file.path):
            doubtful[checked.context].append(checked.finding)
    for name, voice, text, _ in wordings(article):
        is_must = name in article.claims and article.claims[name].is_must
        wording = Wording(article, content.terms, name, voice, text, is_must)
        standing = standing_of(wording, catalog)
        entry = standing.entry
        translation = entry.text if entry else ""
        yield Previewed(
            name=name,
            voice=voice,
            is_must=is_must,
            source=standing.source,
            translation=translation,
            state=standing.state,
            line=entry.line if entry else 0,
            findings=tuple(doubtful[wording.context]),
            lines_on_a_phone=math.ceil(len(translation) / _LETTERS_A_LINE),
        )
