"""Guards on markup: placeholders, terms, citations, tags and addresses."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from edu.content.markup import Citation, MarkupError, Placeholder, TermLink, parts_of
from edu.translation.guards.base import Fault
from edu.translation.guards.quantities import ADDRESS, TAG

_OTHER_BRACES = re.compile(r"\{[^{}]*\}|%\([^)]+\)[a-z]|%[sd]")
_ATTACK = re.compile(r"__|[\[(!]")


def markup_faults(source: str, translation: str) -> Iterator[Fault]:
    """Placeholders, terms and citations that were changed, lost or added; markup that is broken."""
    try:
        ours = parts_of(source)
    except MarkupError:
        theirs, wanted = (Counter(_OTHER_BRACES.findall(text)) for text in (translation, source))
        for name in (wanted - theirs) or (theirs - wanted):
            yield Fault("T013", f"{name} is not as in the source.", "Keep every placeholder of the source.", name)
        for name in filter(_ATTACK.search, theirs):
            yield Fault("T010", f"{name} reaches into the program.", "A placeholder is a name and nothing else.", name)
        return
    try:
        parts = parts_of(translation)
    except MarkupError as error:
        yield Fault("T010", str(error), error.mend, error.near)
        return
    said = {str(part) for part in parts if isinstance(part, Placeholder)}
    wanted_names = {str(part) for part in ours if isinstance(part, Placeholder)}
    for name in sorted(wanted_names):
        if not any(_says(each, name) for each in said):
            yield Fault("T013", f"The placeholder {name} is missing.", "Keep every placeholder of the source.", name)
    for name in sorted(said):
        if not any(_says(name, each) for each in wanted_names):
            yield Fault("T013", f"The placeholder {name} isn't in the source.", "Keep the source's placeholders.", name)
    for kind, what in ((TermLink, "term"), (Citation, "source")):
        one = {getattr(part, what) for part in ours if isinstance(part, kind)}
        other = {getattr(part, what) for part in parts if isinstance(part, kind)}
        for name in sorted(one ^ other):
            verb = "is missing" if name in one else "was added"
            yield Fault("T014", f"The {what} '{name}' {verb}.", f"Keep the {what}s of the source.", name)


def _says(said: str, wanted: str) -> bool:
    """Whether a placeholder says another one, or a part of it: {attacks.with.n} for {attacks.with}."""
    one, other = said.strip("{}"), wanted.strip("{}")
    return one == other or one.startswith(other + ".") or (other.startswith(one + ".") and other.endswith(".period"))


_HREF = re.compile(r"""href\s*=\s*["']?[^\s"'>]+""", re.IGNORECASE)
_NAME_OF_TAG = re.compile(r"/?\w+")
_SPOKEN = re.compile(
    r"(?<=/)(?:en|es|fr|ar|zh(?:-\w+)?|english|spanish|espanol|french|francais|arabic|chinese)(?:[./]|$)"
)
"""What says in an address of which language the page is."""


def tag_faults(source: str, translation: str) -> Iterator[Fault]:
    """Tags of HTML that were lost or added; their order is the translation's own. A line may break elsewhere."""
    if "<" not in source and "<" not in translation:
        return
    ours, theirs = (Counter(map(_tag, TAG.findall(text))) for text in (source, translation))
    for tag in sorted((ours - theirs) + (theirs - ours)):
        if tag != "br":
            yield Fault("T010", f"The tag <{tag}> isn't as in the source.", "Keep every tag of the source.", tag)


def _tag(written: str) -> str:
    """A tag by its name and by where it leads; other attributes may hold words."""
    name, link = _NAME_OF_TAG.search(written), _HREF.search(written)
    return " ".join(found[0].casefold() for found in (name, link) if found)


def address_faults(source: str, translation: str) -> Iterator[Fault]:
    """An address on the web or of mail that was changed. Another page of the same place may be the language's own."""
    theirs, ours = (
        {_SPOKEN.sub("", each) for each in ADDRESS.findall(text)}
        if "@" in text or "/" in text or "www." in text
        else set()
        for text in (translation, source)
    )
    if ours and not ours <= theirs:
        yield Fault("T113", f"The address {min(ours - theirs)} is missing.", "Keep every address as it is.")
    elif ours and theirs - ours:
        yield Fault("T113", f"The address {min(theirs - ours)} isn't in the source.", "Keep every address as it is.")
