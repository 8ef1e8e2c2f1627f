"""PO and POT files as text: the same messages always give the same bytes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import polib

from edu.translation.messages import Message

WIDTH = 78
"""Where lines are folded: as gettext's own tools do, so that theirs and ours differ little."""


@dataclass(frozen=True, slots=True)
class Writing:
    """A file that was brought up to date: how many messages it has, and whether its bytes changed."""

    path: Path
    messages: int
    is_changed: bool


def write(path: Path, domain: str, messages: Iterable[Message]) -> Writing:
    """Write a POT file."""
    po = polib.POFile(wrapwidth=WIDTH)
    po.metadata = {
        "Project-Id-Version": domain,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    for message in messages:
        po.append(entry_of(message))
    return save(path, po)


def entry_of(message: Message, forms: int = 2) -> polib.POEntry:
    """A message as an entry without a translation."""
    entry = polib.POEntry(
        msgctxt=message.context or None,
        msgid=message.source,
        msgid_plural=message.plural,
        comment="\n".join(message.notes),
        tcomment="\n".join(message.meaning),
        occurrences=[(reference, "") for reference in message.references],
        flags=list(message.flags),
    )
    if message.plural:
        entry.msgstr_plural = dict.fromkeys(range(forms), "")
    return entry


def save(path: Path, po: polib.POFile) -> Writing:
    """Write the file if its bytes change, whole or not at all."""
    text = str(po).rstrip("\n") + "\n"
    before = path.read_text("utf-8") if path.is_file() else None
    if text != before:
        partial = path.with_name(path.name + ".part")
        partial.write_text(text, "utf-8")
        partial.replace(path)
    return Writing(path, len([entry for entry in po if not entry.obsolete]), is_changed=text != before)
