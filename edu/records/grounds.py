"""What a version rests on: its facts, and the source's wordings of its claims.

They are kept with a release, so that it can be told later whether anything that it says has been superseded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from edu.audiences import Version
from edu.content import Content
from edu.content.base import Voice
from edu.translation.article_messages import spelled_out
from edu.wording.locales import parents
from edu.wording.said import SaidFact, flat

Grounds = Mapping[str, Any]
"""`facts` by id, each whole; `wordings` by claim, each as [voice, text in the source]; the claims that are `musts`."""


def grounds_of(version: Version, content: Content) -> Grounds:
    """The grounds of a version, as plain data that JSON keeps as it is."""
    claims = list(version.claims())
    return {
        "facts": {name: _fact(version.article, name, content) for name in sorted(set(_facts(version)))},
        "wordings": {
            claim.id: [claim.block.voice.value, _wording(version.article, claim.id, claim.block.voice, content)]
            for claim in claims
        },
        "musts": [claim.id for claim in claims if claim.importance == "must"],
    }


def hold(said: Mapping[str, Any], content: Content) -> bool:
    """Whether nothing that a released version says has been superseded.

    Every fact is today what it was, whole; what was a must or has become one is worded in the source as it was; no
    claim was taken out of the article. A version that was released without its grounds can't be vouched for.
    """
    article, grounds = content.articles.get(said["article"]), said.get("grounds")
    if article is None or grounds is None or not all(claim["id"] in article.claims for claim in _claims(said)):
        return False
    facts, wordings, musts = grounds["facts"], grounds["wordings"], _musts(said, content)
    return all(_fact(article.id, name, content) == fact for name, fact in facts.items()) and all(
        _wording(article.id, claim, Voice(voice), content) == text
        for claim, (voice, text) in wordings.items()
        if claim in musts
    )


def is_in_its_language(said: Mapping[str, Any], content: Content) -> bool:
    """Whether a released version says in its own language each claim that was a must or has become one."""
    musts = _musts(said, content)
    return all(claim["locale"] in parents(said["locale"]) for claim in _claims(said) if claim["id"] in musts)


def _musts(said: Mapping[str, Any], content: Content) -> set[str]:
    article = content.articles.get(said["article"])
    today = {claim.id for claim in article.claims.values() if claim.is_must} if article else set()
    return today | set(said.get("grounds", {}).get("musts", ()))


def _claims(said: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for section in said["sections"]:
        yield from section["claims"]


def _facts(version: Version) -> Iterator[str]:
    for block in (version.summary, *version.blocks()):
        for part in flat(block.parts):
            if isinstance(part, SaidFact):
                yield part.fact if part.fact.startswith("market.") else part.fact.partition(".")[0]
    for claim in version.claims():
        if claim.icon_array:
            yield claim.icon_array.fact


def _fact(article: str, name: str, content: Content) -> object:
    """A fact's whole value and meaning, without where it was read; None if it is no more."""
    if name.startswith("market."):
        return getattr(content.settings.market, name.partition(".")[2], None)
    fact = content.article(article).facts.get(name)
    if fact is None:
        return None
    return {"kind": fact.kind, **fact.model_dump(mode="json", exclude={"source"}, exclude_none=True)}


def _wording(article: str, claim: str, voice: Voice, content: Content) -> str | None:
    found = content.article(article).claims.get(claim)
    if found is None or voice not in found.say:
        return None
    return spelled_out(found.say[voice], content.terms, voice)
