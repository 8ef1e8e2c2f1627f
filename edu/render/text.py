"""A version in a terminal or an e-mail: plain text, wrapped."""

from __future__ import annotations

import textwrap

from edu.audiences.version import VersionClaim, VersionSection
from edu.content.model import Layout
from edu.records import Edition
from edu.render.citing import reference_text
from edu.translation.interface import Interface
from edu.wording.said import plain_text

_WIDTH = 78


def text(edition: Edition) -> str:
    """The edition as text: title, notices, sections, words explained, sources, and what it is."""
    version, say = edition.version, edition.interface
    lines = [version.title.text, "=" * min(_WIDTH, len(version.title.text)), ""]
    if version.question:
        lines += [*_wrapped(version.question.text), ""]
    for notice in edition.notices_of("pending", "fallback", "translation"):
        lines += [*_wrapped("! " + say(notice.text), "  "), ""]
    for section in version.sections:
        lines += [section.title.text, "-" * min(_WIDTH, len(section.title.text)), *_section(section, say), ""]
    if version.definitions:
        lines += [say("Words explained"), ""]
        for definition in version.definitions:
            heading = " · ".join((definition.heading, *definition.also))
            lines += _wrapped(f"{say('{label}:', label=heading)} {definition.block.text}", "  ")
        lines.append("")
    lines += [say("Sources"), ""]
    for numbered in version.sources:
        lines += _wrapped(f"{numbered.number}. {reference_text(numbered.source)}", "   ")
    lines += ["", *_wrapped(say(edition.notices_of("disclaimer")[0].text)), ""]
    lines.append(say("Version {number}", number=version.number))
    lines.append(say("Last updated: {date}", date=say.conventions.date(edition.updated)))
    return "\n".join(lines) + "\n"


def _section(section: VersionSection, say: Interface) -> list[str]:
    lines: list[str] = []
    for number, claim in enumerate(section.claims, start=1):
        mark = {Layout.PARAGRAPHS: "", Layout.STEPS: f"{number}. "}.get(section.layout, "- ")
        said = plain_text(claim.block.parts) + _cited(claim)
        lines += _wrapped(mark + said, " " * len(mark))
        if claim.icon_array:
            array = claim.icon_array
            compared = f"{array.outcome} ({array.population} · {array.span})"
            lines += _wrapped(say("{label}:", label=compared), "  ", "  ")
            arms = (f"{say('{label}:', label=arm.group)} {arm.text}" for arm in array.arms)
            lines += [line for arm in arms for line in _wrapped(arm, "    ", "    ")]
        for definition in claim.explained:
            heading = say("{label}:", label=definition.heading)
            lines += _wrapped(f"({heading} {definition.block.text})", "  ", "  ")
        if section.layout is Layout.PARAGRAPHS:
            lines.append("")
    return lines[:-1] if lines and not lines[-1] else lines


def _cited(claim: VersionClaim) -> str:
    return f" [{', '.join(map(str, claim.citations))}]" if claim.citations else ""


def _wrapped(words: str, indent: str = "", first: str = "") -> list[str]:
    wrapper = textwrap.TextWrapper(
        _WIDTH,
        initial_indent=first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,  # an address with hyphens stays one that can be followed
    )
    return wrapper.wrap(words) or [""]
