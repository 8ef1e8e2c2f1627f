"""What can still be read of an article with faults, so that its references are checked in the same go."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, ClassVar

from pydantic import TypeAdapter, ValidationError

from edu.content.base import Voice
from edu.content.facts import AnyFact, Fact
from edu.content.facts.base import EITHER, Parts
from edu.content.model import Article, Claim, Importance, Section, Source

_FACT: TypeAdapter[Fact] = TypeAdapter(AnyFact)
_KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class _Anything(dict[str, Any]):
    """Holds whatever it is asked for: what can't be read may have it."""

    def __contains__(self, key: object) -> bool:
        return True

    def __missing__(self, key: str) -> Any:
        return EITHER


ANYTHING: Mapping[str, Any] = _Anything()


class _Unread(Fact):
    """A fact that is there, and can't be read."""

    kind: ClassVar[str] = "unread"

    def parts(self) -> Parts:
        """Whatever it is asked for."""
        return ANYTHING


def readable_part(data: Mapping[str, Any], name: str) -> Article:
    """The article in the file `name` with all that it refers to; what can't be read is left out or stands for all."""
    facts = {fact_id: _fact(raw) for fact_id, raw in _mapping(data, "facts").items()}
    article_id = data.get("id")
    return Article.model_construct(
        id=article_id if isinstance(article_id, str) and _KEBAB.fullmatch(article_id) else name,
        title=_say(data.get("title")),
        question=_say(data.get("question")),
        summary=_say(data.get("summary")),
        sources=dict.fromkeys(_mapping(data, "sources"), Source.model_construct()),
        facts=facts,
        conditions={condition: _say(raw) for condition, raw in _mapping(data, "conditions").items()},
        sections=tuple(_section(raw, f"#{i}", facts) for i, raw in enumerate(_items(data, "sections"))),
    )


def _section(raw: Any, nameless: str, facts: Mapping[str, Fact]) -> Section:
    raw = raw if isinstance(raw, dict) else {}
    claims = tuple(_claim(claim, f"{nameless}.{j}", facts) for j, claim in enumerate(_items(raw, "claims")))
    return Section.model_construct(id=_text(raw, "id") or nameless, title=_say(raw.get("title")), claims=claims)


def _claim(raw: Any, nameless: str, facts: Mapping[str, Fact]) -> Claim:
    raw = raw if isinstance(raw, dict) else {}
    shown = _text(raw, "show")
    return Claim.model_construct(
        id=_text(raw, "id") or nameless,
        importance=Importance.MUST if raw.get("importance") == Importance.MUST else Importance.SHOULD,
        cite=_texts(raw, "cite"),
        say=_say(raw.get("say")),
        show=None if isinstance(facts.get(shown), _Unread) else shown or None,
        needs=_texts(raw, "needs"),
        applies=_texts(raw, "applies"),
        was=_texts(raw, "was"),
        omit=_mapping(raw, "omit"),
    )


def _fact(raw: Any) -> Fact:
    try:
        return _FACT.validate_python(raw)
    except ValidationError:
        return _Unread.model_construct(source=_texts(raw, "source") if isinstance(raw, dict) else ())


def _mapping(raw: Mapping[str, Any], key: str) -> dict[str, Any]:
    value = raw.get(key)
    return value if isinstance(value, dict) else {}


def _items(raw: Mapping[str, Any], key: str) -> list[Any]:
    value = raw.get(key)
    return value if isinstance(value, list) else []


def _text(raw: Mapping[str, Any], key: str) -> str:
    value = raw.get(key)
    return value if isinstance(value, str) else ""


def _texts(raw: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = raw.get(key)
    values = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    return tuple(values) if all(isinstance(each, str) for each in values) else ()


def _say(raw: Any) -> dict[Voice, str]:
    said = raw if isinstance(raw, dict) else {}
    return {voice: said[voice] for voice in Voice if isinstance(said.get(voice), str) and said[voice].strip()}
