"""N003: a must that the readers of a language get in another language, or in a voice that was made for others."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault
from edu.checks.subject import Subject, name_of
from edu.content import Place, Severity
from edu.translation.standing import State

_WHY = {
    State.MISSING: "it is not translated",
    State.FUZZY: "it is marked as fuzzy",
    State.STALE: "it was made for other words",
    State.VOID: "it was made for another meaning of its facts",
    State.UNSAFE: "it says other facts than its source",
    State.COMPLETE: "a number in it has no words in this language yet",
}


def find(subject: Subject) -> Iterator[Fault]:
    """The versions of each language that the article is translated into."""
    for locale in subject.whole.other_locales:
        if has_translations(subject, locale):
            yield from _lost(subject, locale)


def has_translations(subject: Subject, locale: str) -> bool:
    """Whether anybody has begun to translate the article into a locale."""
    domain = subject.whole.chains[locale][0].domain(subject.article.id)
    return domain is not None and any(entry.text for entry in domain.file.entries)


def _lost(subject: Subject, locale: str) -> Iterator[Fault]:
    lost: dict[str, list[tuple[str, str, str]]] = {}
    for version in subject.versions():
        best = version.reader.reading_level.voices[0]
        if version.locale != locale:
            continue
        for claim in version.claims():
            block = claim.block
            has_best = best in subject.article.claims[claim.id].say
            if claim.importance == "must" and (version.is_foreign(block) or (has_best and block.voice is not best)):
                voice = best.value if has_best else block.voice.value
                instead = f"the {block.voice} voice in {block.locale}"
                lost.setdefault(claim.id, []).append((voice, name_of(version.reader), instead))
    for claim_id, found in lost.items():
        for voice in dict.fromkeys(voice for voice, _, _ in found):
            yield _fault(subject, locale, claim_id, voice, [each[1:] for each in found if each[0] == voice])


def _fault(subject: Subject, locale: str, claim_id: str, voice: str, versions: list[tuple[str, str]]) -> Fault:
    catalog = subject.whole.chains[locale][0]
    worded = next(w for w in subject.said() if w.name == claim_id and w.voice == voice)
    standing = subject.standing(worded, catalog)
    domain = catalog.domain(subject.article.id)
    if domain is None:
        place = subject.place(worded.path)
    elif standing.entry is None:
        place = Place(subject.file_of(domain))
    else:
        place = subject.entry_place(domain, standing.entry)
    told = ", ".join(f"{name} ({instead})" for name, instead in versions)
    return Fault(
        f"The must '{claim_id}' has lost its {voice} wording in {locale} ({_WHY[standing.state]}): "
        f"instead of it, {told}.",
        f"Translate {worded.context} into {locale}.",
        place,
        claim_id,
        (locale, voice),
    )


N003 = Check(
    code="N003",
    name="must-translation-lost",
    severity=Severity.ERROR,
    rule="A must is translated in every voice, into every language that the article is translated into.",
    why="The reader would get it in a language that they may not read, or in a voice that is harder than they chose.",
    source="Promise 2 of the design; issue 3: deleting any one must translation fails and names the versions that lost "
    "it.",
    wrong="""
claims:
  - {id: take-it, importance: must, say: "Take it with food."}
translations:
  es: {take-it: "Tómelo con comida.", take-it.easy: ""}
""",
    right="""
claims:
  - {id: take-it, importance: must, say: "Take it with food."}
translations:
  es: {take-it: "Tómelo con comida."}
""",
    limits="An article that nobody has begun to translate is told by N004. While a translator works, waive it on the "
    "claim by the locale: N003.es.",
    find=find,
)
