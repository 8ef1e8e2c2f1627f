"""What was chosen for a handout: some sections, a length, what applies. A `must` claim can't be left out by it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from edu.content.model import Article, Claim, Importance, Role, Section


class Length(StrEnum):
    """`full` is all that the reader's level has; `short` what everyone has to know."""

    FULL = "full"
    SHORT = "short"


_ALWAYS_SHORT = frozenset({Role.KEY_POINTS, Role.WHEN_TO_CALL})


@dataclass(frozen=True, slots=True)
class Selection:
    """The chosen sections by id (none named: all of them), the length, and the conditions that apply to its reader,
    whose claims are kept. Those are about a person: a selection that has some is in no cache and no `repr`.
    """

    sections: tuple[str, ...] = ()
    length: Length = Length.FULL
    applies: tuple[str, ...] = field(default=(), repr=False)

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out by it."""
        return not self.sections and self.length is Length.FULL

    def keeps(self, section: Section, claim: Claim) -> bool:
        """Whether a claim stands on the sheet."""
        if claim.is_must or not set(claim.applies).isdisjoint(self.applies):
            return True
        if self.sections and section.id not in self.sections:
            return False
        if self.length is Length.SHORT:
            return section.role in _ALWAYS_SHORT and claim.importance is not Importance.MAY
        return True

    def of(self, article: Article) -> Selection:
        """The same selection in the article's own order; unknown sections are not in it."""
        known = [section.id for section in article.sections if section.id in self.sections]
        return Selection(tuple(known), self.length, self.applies)


EVERYTHING = Selection()
