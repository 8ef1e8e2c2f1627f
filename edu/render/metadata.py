"""What a page says of itself to machines: schema.org, languages, sharing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from edu.records import Edition
from edu.render.citing import link_of

_AUDIENCES = {"patient": "Patient", "caregiver": "Caregiver", "clinician": "Clinician"}
_SYSTEMS = {"icd-10-cm": "ICD-10-CM", "snomed-ct": "SNOMED-CT", "rxnorm": "RxNorm", "atc": "ATC", "loinc": "LOINC"}


def medical_web_page(edition: Edition, address: str) -> Markup:
    """The page as a schema.org `MedicalWebPage`, in JSON that can stand in HTML.

    `lastReviewed` is there only when exactly this content was approved. A source is told by its address, where it has
    one: its whole reference stands on the page.
    """
    version, review = edition.version, edition.standing.review
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "name": version.title.text,
        "url": address,
        "inLanguage": version.locale,
        "dateModified": edition.updated,
        "version": version.number,
        "isAccessibleForFree": True,
        "publisher": {"@type": "Organization", "name": edition.library},
        "audience": {
            "@type": "MedicalAudience",
            "audienceType": _AUDIENCES.get(version.reader.audience, version.reader.audience),
        },
        "citation": [
            {"@type": "CreativeWork", **({"url": link} if link else {"name": numbered.source.title})}
            for numbered in version.sources
            for link in (link_of(numbered.source),)
        ],
    }
    if edition.codes:
        data["about"] = {
            "@type": "MedicalEntity",
            "name": version.title.text,
            "code": [
                {"@type": "MedicalCode", "codingSystem": _SYSTEMS.get(system, system), "codeValue": value}
                for system, values in edition.codes.items()
                for value in values
            ],
        }
    if edition.standing.is_approved and review:
        data["lastReviewed"] = review.on
    return in_html(data)


def in_html(data: Mapping[str, Any]) -> Markup:
    """JSON that no text in it can end early."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)  # noqa: S704 (what HTML could take for its own was escaped above)
