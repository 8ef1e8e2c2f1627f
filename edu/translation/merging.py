"""Bringing a locale's PO file up to date with its messages, without losing a translator's word.

Babel's `Catalog.update` was measured to drop translations whose wording moved far and to match across contexts;
gettext's msgmerge knows nothing of what a number means. Ours goes by context, and never makes a translation count
that did not.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import polib

from edu.content import EduError
from edu.translation.currency import is_current, same_but_for_punctuation
from edu.translation.keeping import Kept
from edu.translation.meaning import earlier, others, remembered
from edu.translation.messages import Message
from edu.translation.plurals import plural_header
from edu.translation.po import KEYED_BY_SOURCE, read_po
from edu.translation.writing import WIDTH, Writing, entry_of, save
from edu.wording.locales import gettext_name

_OURS = frozenset({"fuzzy", "python-brace-format"})
"""Flags that the merge decides on; any other is a translator's or a platform's, and stays."""


@dataclass(frozen=True, slots=True)
class Merging:
    """How a merge is done: for which locale, with which declarations of same meaning.

    With `adopt`, a person declares that translations without a memory were made for the facts as they are now.
    """

    locale: str
    kept: Kept = field(default_factory=Kept)
    adopt: bool = False


def update(path: Path, domain: str, messages: Iterable[Message], merging: Merging) -> Writing:
    """Bring a PO file up to date, or begin it. A second time it changes nothing.

    Raises:
        EduError: the file can't be read as PO; it is left as it is.
    """
    old = _read(path)
    po = polib.POFile(wrapwidth=WIDTH)
    po.header = old.header
    po.metadata = _metadata(old, domain, merging.locale)
    forms = _forms(po.metadata["Plural-Forms"])
    merge = _Merge(domain, _by_key(domain, old), forms, merging)
    for message in messages:
        po.append(merge.entry(message))
    for entry in merge.left():
        po.append(entry)
    path.parent.mkdir(parents=True, exist_ok=True)
    return save(path, po)


def _read(path: Path) -> polib.POFile:
    if not path.is_file():
        return polib.POFile()
    file, findings = read_po(path)
    if file is None:
        raise EduError(findings)
    return polib.pofile(path.read_bytes().decode("utf-8-sig"), check_for_duplicates=False)


def _metadata(old: polib.POFile, domain: str, locale: str) -> dict[str, str]:
    return {
        "Project-Id-Version": domain,
        "Language": gettext_name(locale),
        "MIME-Version": "1.0",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural_header(locale),
        **old.metadata,
        "Content-Type": "text/plain; charset=UTF-8",
    }


def _forms(header: str) -> int:
    digits = header.partition("nplurals")[2].lstrip(" =").split(";")[0].strip()
    return int(digits) if digits.isdigit() else 2


Key = tuple[str, str]


def _key(domain: str, entry: polib.POEntry) -> Key:
    return (entry.msgctxt or "", entry.msgid if domain in KEYED_BY_SOURCE else "")


def _by_key(domain: str, old: polib.POFile) -> dict[Key, polib.POEntry]:
    """The entries by key; of two with one key, the living before the obsolete, the translated before the empty."""
    found: dict[Key, polib.POEntry] = {}
    for entry in sorted(old, key=lambda entry: (bool(entry.obsolete), not _texts(entry))):
        found.setdefault(_key(domain, entry), entry)
    return dict(sorted(found.items(), key=lambda item: old.index(item[1])))


def _texts(entry: polib.POEntry) -> bool:
    return any(entry.msgstr_plural.values()) if entry.msgid_plural else bool(entry.msgstr)


@dataclass(slots=True)
class _Merge:
    domain: str
    old: dict[Key, polib.POEntry]
    forms: int
    how: Merging

    def entry(self, message: Message) -> polib.POEntry:
        """The message with what was translated of it before."""
        entry = entry_of(message, self.forms)
        old = self._old(message)
        if old is None or not _texts(old):
            own = others((old.tcomment if old else "").splitlines())
            entry.tcomment = "\n".join((*own, *message.meaning))
            return entry
        notes = old.tcomment.splitlines()
        was, then = remembered(notes), earlier(notes)
        if self.how.adopt and not was:
            was = message.meaning
        is_stale = not self._is_current(message, old.msgid)
        is_void = was != message.meaning
        is_fuzzy = "fuzzy" in old.flags or is_stale or is_void
        if is_void and not then:
            then = tuple(f"was {line}" for line in was)
        entry.tcomment = "\n".join((*others(notes), *(then if is_fuzzy else ()), *message.meaning))
        entry.flags = [
            *(["fuzzy"] if is_fuzzy else []),
            *message.flags,
            *(flag for flag in old.flags if flag not in _OURS),
        ]
        if is_fuzzy:
            self._remember_source(entry, old)
        self._carry(entry, old)
        return entry

    def _old(self, message: Message) -> polib.POEntry | None:
        if self.domain not in KEYED_BY_SOURCE:
            return self._by_context(message)
        found = self.old.pop(message.key, None)
        if found is None:
            near = [
                key
                for key in self.old
                if key[0] == message.context and same_but_for_punctuation(key[1], message.source)
            ]
            found = self.old.pop(near[0]) if len(near) == 1 else None
        return found

    def _by_context(self, message: Message) -> polib.POEntry | None:
        """The entry of its context, or of one that it had under an earlier id where that one has a translation."""
        found = self.old.pop((message.context, ""), None)
        if found is not None and _texts(found):
            return found
        renamed = (key for context in message.was if (key := (context, "")) in self.old and _texts(self.old[key]))
        earlier = next(renamed, None)
        return found if earlier is None else self.old.pop(earlier)

    def _is_current(self, message: Message, made_for: str) -> bool:
        return is_current(made_for, message.source, is_must=message.is_must) or any(
            self.how.kept.holds(self.domain, context, made_for, message.source)
            for context in (message.context, *message.was)
        )

    @staticmethod
    def _remember_source(entry: polib.POEntry, old: polib.POEntry) -> None:
        """The oldest source that the translation was made for, so that the translator sees all that changed."""
        previous = old.previous_msgid if "fuzzy" in old.flags and old.previous_msgid else old.msgid
        if previous != entry.msgid:
            entry.previous_msgid = previous
            if entry.msgid_plural and old.msgid_plural:
                entry.previous_msgid_plural = old.previous_msgid_plural or old.msgid_plural

    @staticmethod
    def _carry(entry: polib.POEntry, old: polib.POEntry) -> None:
        if entry.msgid_plural:
            texts = old.msgstr_plural if old.msgid_plural else {0: old.msgstr}
            forms = max(len(entry.msgstr_plural), max(texts, default=-1) + 1)
            entry.msgstr_plural = {form: texts.get(form, "") for form in range(forms)}
        else:
            entry.msgstr = old.msgstr_plural.get(0, "") if old.msgid_plural else old.msgstr

    def left(self) -> Iterable[polib.POEntry]:
        """What no message asks for any more: kept as obsolete where there is a translation to keep."""
        for old in self.old.values():
            if not _texts(old):
                continue
            yield polib.POEntry(
                msgctxt=old.msgctxt,
                msgid=old.msgid,
                msgid_plural=old.msgid_plural,
                msgstr=old.msgstr,
                msgstr_plural=old.msgstr_plural,
                tcomment=old.tcomment,
                flags=[flag for flag in old.flags if flag == "fuzzy"],
                obsolete=True,
            )
