"""N006: a claim that an audience should get by its depth, and has no wording for."""

from __future__ import annotations

from collections.abc import Iterator

from edu.audiences.version import Reason
from edu.checks.base import Check, Fault
from edu.checks.subject import Subject
from edu.content import Severity


def find(subject: Subject) -> Iterator[Fault]:
    """Claims left out of a version because nobody wrote words for its reader."""
    silent: dict[str, list[str]] = {}
    for version in subject.source_versions():
        for left in version.left_out:
            if left.reason is Reason.NO_WORDING:
                silent.setdefault(left.claim, []).append(version.reader.address)
    for path, _, claim in subject.article.paths():
        if claim.id in silent:
            audiences = dict.fromkeys(address.partition("/")[0] for address in silent[claim.id])
            waivers = ", ".join(f'{audience}: "..."' for audience in audiences)
            yield Fault(
                f"The claim '{claim.id}' has no wording for {', '.join(silent[claim.id])}: they don't get it.",
                f"Add a wording in their voice, or say why they needn't have it: omit: {{{waivers}}}.",
                subject.place((*path, "say")),
                claim.id,
                tuple(audiences),
            )


N006 = Check(
    code="N006",
    name="claim-unvoiced",
    severity=Severity.ERROR,
    rule="A claim has a wording for every audience that its depth reaches, or is omitted for it by name with a reason.",
    why="Silence is not a decision: the reason stands beside the claim, and `edu show --explain` tells it.",
    source="Issue 3: is every claim and fact said, or waived by name with a reason?",
    wrong="""
claims:
  - {id: mechanism, say: {clinician: "The mechanism is not known."}}
""",
    right="""
claims:
  - id: mechanism
    say: {clinician: "The mechanism is not known."}
    omit: {patient: "It changes nothing for them.", caregiver: "It changes nothing for them."}
""",
    limits="A lay reader may be given a lay wording made for another lay reader: that counts as a wording.",
    find=find,
    waivable=False,
)
