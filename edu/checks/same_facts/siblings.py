"""F002 and F003: a voice that drops, or adds, a fact that its siblings have."""

from __future__ import annotations

from collections.abc import Iterator

from edu.checks.base import Check, Fault, in_wording
from edu.checks.subject import Subject, Worded, by_claim
from edu.content import Severity
from edu.content.base import NumberStyle
from edu.content.facts import Comparison, Fact, Proportion
from edu.content.markup import Placeholder


def find_dropped(subject: Subject) -> Iterator[Fault]:
    """Facts that most voices of a claim say and one doesn't."""
    for voices, aspect, those_with in _differing(subject):
        if len(those_with) == 1:
            continue
        others = ", ".join(worded.voice for worded in those_with)
        for worded in voices:
            if worded not in those_with:
                yield in_wording(
                    subject,
                    worded,
                    f"{worded.context} doesn't say {{{aspect}}}, which {others} of the same claim say.",
                    "Say it, or waive it on the claim with the reason why these readers needn't have it.",
                    severity=Severity.ERROR if worded.is_must else None,
                )


def find_added(subject: Subject) -> Iterator[Fault]:
    """Facts that only one voice of a claim says."""
    for _, aspect, those_with in _differing(subject):
        if len(those_with) == 1:
            worded = those_with[0]
            yield in_wording(
                subject,
                worded,
                f"Only {worded.context} says {{{aspect}}}: the other voices of the claim don't.",
                "Say it in the other voices, make it a claim of its own, or waive it with the reason.",
                f"{{{aspect.split('.')[0]}",
                severity=Severity.ERROR if worded.is_must else None,
            )


def _differing(subject: Subject) -> Iterator[tuple[tuple[Worded, ...], str, list[Worded]]]:
    """Each fact that some voices of a claim say and others don't: all voices, the fact, the voices that say it."""
    for voices in by_claim(subject):
        said = [{aspect for p in worded.placeholders if (aspect := _aspect(subject, p))} for worded in voices]
        for aspect in dict.fromkeys(aspect for aspects in said for aspect in sorted(aspects)):
            those_with = [worded for worded, aspects in zip(voices, said, strict=True) if aspect in aspects]
            asked = [worded for worded in voices if worded.is_lay or not aspect.startswith("market.")]
            if not set(map(id, asked)) <= set(map(id, those_with)):
                yield tuple(asked), aspect, those_with


def _aspect(subject: Subject, placeholder: Placeholder) -> str:
    """What of a fact is said, in terms that every voice can say: a group, the time span, the whole; "" for none."""
    if placeholder.fact == "market":
        return str(placeholder).strip("{}")
    fact = subject.article.facts[placeholder.fact]
    first, _, last = placeholder.part.rpartition(".")
    if isinstance(fact, Comparison | Proportion) and last in ("of", "total"):
        return ""  # out of how many: not yet how many
    first = first or last
    name = first if isinstance(fact, Comparison) or (isinstance(fact, Proportion) and first == "span") else ""
    return f"{placeholder.fact}.{name}".rstrip(".") if _lay_can_say(fact, name) else ""


def _lay_can_say(fact: Fact, part: str) -> bool:
    return NumberStyle.FREQUENCY in fact.parts().get(part, frozenset())


F002 = Check(
    code="F002",
    name="fact-dropped",
    severity=Severity.WARNING,
    rule="A fact that voices of a claim say is said by all of them, or waived with the reason.",
    why="In studies of simplified medical texts, facts left out outnumber facts made up.",
    source="Issue 3: checks run from the source to each version first; Devaraj et al. (2022), Evaluating Factuality in "
    "Text Simplification, ACL.",
    wrong="""
facts:
  dose: {quantity: 300 mg}
claims:
  - id: take-it
    say:
      clinician: "Give {dose} with food."
      patient: "Take {dose} with food."
      easy: "Take it with food."
      caregiver: "Give {dose} with food."
""",
    right="""
facts:
  dose: {quantity: 300 mg}
claims:
  - id: take-it
    say:
      clinician: "Give {dose} with food."
      patient: "Take {dose} with food."
      easy: "Take {dose} with food."
      caregiver: "Give {dose} with food."
""",
    limits="It compares which facts are said, not the words around them. Statistics that lay voices can't say are not "
    "asked of them, nor the emergency number of clinicians. In a must claim it is an error.",
    find=find_dropped,
)

F003 = Check(
    code="F003",
    name="fact-added",
    severity=Severity.WARNING,
    rule="A fact that one voice of a claim says is said by the others too, or waived with the reason.",
    why="A claim is one meaning: a voice that says more says something else.",
    source=F002.source,
    wrong="""
facts:
  dose: {quantity: 300 mg}
claims:
  - id: take-it
    say:
      clinician: "Give {dose} with food."
      patient: "Take it with food."
      easy: "Take it with food."
""",
    right="""
facts:
  dose: {quantity: 300 mg}
claims:
  - id: take-it
    say:
      clinician: "Give {dose} with food."
      patient: "Take {dose} with food."
      easy: "Take {dose} with food."
""",
    limits=F002.limits,
    find=find_added,
)
