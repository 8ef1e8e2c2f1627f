"""Who reads: audience, reading level and locale, and nothing else about a person."""

from __future__ import annotations

from dataclasses import dataclass

from edu.audiences.policy import AUDIENCES, Audience, Level
from edu.content.finding import UnknownError


@dataclass(frozen=True, slots=True)
class Reader:
    """The answer to "which best describes you?". Without a level, the audience's default."""

    audience: str
    level: str = ""
    locale: str = "en"

    def __post_init__(self) -> None:
        policy = AUDIENCES[self.audience]
        if not self.level:
            object.__setattr__(self, "level", policy.default_level)
        elif self.level not in policy.levels:
            raise UnknownError.of(f"level of the audience {self.audience}", self.level, policy.levels)

    @property
    def policy(self) -> Audience:
        """The audience's policy."""
        return AUDIENCES[self.audience]

    @property
    def reading_level(self) -> Level:
        """The level's policy."""
        return self.policy.levels[self.level]

    @property
    def address(self) -> str:
        """The reader's part of an address: `patient/easy`; `clinician`, where there is no choice of level."""
        return f"{self.audience}/{self.level}" if self.policy.has_levels else self.audience


def readers(audiences: tuple[str, ...], locale: str) -> tuple[Reader, ...]:
    """Every reader of a locale: each audience at each of its levels."""
    return tuple(Reader(name, level, locale) for name in audiences for level in AUDIENCES[name].levels)
