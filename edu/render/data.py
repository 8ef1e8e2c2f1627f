"""A version as data: JSON for programs."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from edu.audiences.version import Block, VersionClaim
from edu.records import Edition
from edu.wording.said import SaidFact, flat


def data(edition: Edition) -> dict[str, Any]:
    """The edition as plain data, with the digest that says exactly what it holds."""
    version, reader = edition.version, edition.version.reader
    readability = edition.readability
    return {
        "article": version.article,
        "reader": {"audience": reader.audience, "level": reader.level, "locale": reader.locale},
        "digest": version.digest,
        "number": version.number,
        "updated": edition.updated,
        "standing": edition.standing.status.value,
        "translated": asdict(edition.translated) if edition.translated else None,
        "title": _block(version.title),
        "question": _block(version.question) if version.question else None,
        "summary": _block(version.summary),
        "notices": [{"kind": notice.kind.value, "text": edition.interface(notice.text)} for notice in edition.notices],
        "sections": [
            {
                "id": section.id,
                "role": section.role.value,
                "title": _block(section.title),
                "claims": [_claim(claim) for claim in section.claims],
            }
            for section in version.sections
        ],
        "definitions": [
            {"term": d.term, "heading": d.heading, "also": list(d.also), **_block(d.block)} for d in version.definitions
        ],
        "sources": [
            {
                "number": numbered.number,
                "id": numbered.id,
                **numbered.source.model_dump(mode="json", by_alias=True, exclude_none=True),
            }
            for numbered in version.sources
        ],
        "left_out": [{"claim": left.claim, "reason": left.reason.value, "why": left.why} for left in version.left_out],
        "readability": {
            "grade": readability.grade,
            "words": readability.words,
            "sentences": len(readability.sentences),
            "longest_sentence": readability.longest_sentence,
        },
    }


def json_text(edition: Edition) -> str:
    """The edition as JSON."""
    return json.dumps(data(edition), ensure_ascii=False, indent=2) + "\n"


def _block(block: Block) -> dict[str, Any]:
    facts = {part.fact: part.text for part in flat(block.parts) if isinstance(part, SaidFact)}
    return {"text": block.text, "locale": block.locale, "voice": block.voice.value, "facts": facts}


def _claim(claim: VersionClaim) -> dict[str, Any]:
    array = claim.icon_array
    return {
        "id": claim.id,
        "importance": claim.importance.value,
        "depth": claim.depth.value,
        "urgency": claim.urgency.value if claim.urgency else None,
        **_block(claim.block),
        "citations": list(claim.citations),
        "icon_array": {
            "fact": array.fact,
            "outcome": array.outcome,
            "population": array.population,
            "span": array.span,
            "groups": [{"group": arm.group, "n": arm.n, "of": arm.of, "text": arm.text} for arm in array.arms],
        }
        if array
        else None,
    }
