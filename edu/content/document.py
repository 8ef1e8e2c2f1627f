"""A YAML file as plain data that remembers the place of each value.

Scalars stay the text that the author wrote (0.150 stays 0.150, `no` stays a word): the model decides what
each one is. Composed with libyaml, which gives places and is ten times as fast as the Python loader.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate
from typing import Any

import yaml

from edu.content.finding import Finding, Place

Path = tuple[str | int, ...]

_QUOTE = (
    "Look for a missing quote, bracket or comma. A wording that begins with { [ * or @, or holds a colon and a "
    "space, must stand in quotes or be a block (|): YAML gives these characters a meaning of its own."
)
_TAB = "Indent with spaces: YAML allows no tabs there."
_ONE = "A file is one document: remove the line '---' and what follows, or make it a file of its own."
_MAX_DEPTH = 40
_DEEP = 400  # libyaml's composer calls itself for each level, and a process dies of some ten thousand
_DEEP_LINE = re.compile(rf"^[ \-?]{{{_DEEP},}}", re.MULTILINE)
_BRACKETS = re.compile(r"[\[\]{}]")
_NOT_YAML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


@lru_cache(maxsize=2)
def _compose(text: str) -> yaml.Node | None:
    """The nodes of a file. Few are kept: they are many small objects, needed again only to point at a place.

    Raises:
        yaml.YAMLError: a syntax error.
    """
    return yaml.compose(text, Loader=yaml.CSafeLoader)


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file: its name as shown in messages, and its text."""

    file: str
    text: str = field(repr=False)

    def data(self) -> tuple[Any, list[Finding]]:
        """The file as dicts, lists and strings, with what is wrong with it as YAML."""
        try:
            too_deep = self._too_deep()
            if too_deep:
                return None, [too_deep]
            root = _compose(self.text)
            if root is None:
                return None, [self._finding("L001", "The file is empty.", "Write its content.", None)]
            findings: list[Finding] = []
            data = self._convert(root, findings, set(), 0)
            return (None if any(f.code == "L011" for f in findings) else data), findings
        except yaml.YAMLError as error:
            return None, [self._syntax(error)]

    def place(self, path: Path = (), *, key: bool = False, needle: str = "") -> Place:
        """Where the value at `path` stands (its key, with `key=True`), or the nearest that exists.

        With `needle`, the first place of that text within the value.
        """
        try:
            node = _compose(self.text)
        except yaml.YAMLError:
            return Place(self.file)
        mark = node.start_mark if node else None
        for step in path:
            if isinstance(node, yaml.MappingNode):
                pair = next(((k, v) for k, v in node.value if k.value == step), None)
                if pair is None:
                    break
                mark = pair[0].start_mark if key else pair[1].start_mark
                node = pair[1]
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
                node = node.value[step]
                mark = node.start_mark
            else:
                break
        if needle and isinstance(node, yaml.ScalarNode):
            offset = self.text.find(needle, node.start_mark.index, node.end_mark.index)
            if offset >= 0:
                return self._at(offset)
        return self._place(mark)

    def _place(self, mark: Any) -> Place:
        return Place(self.file, mark.line + 1, mark.column + 1) if mark else Place(self.file)

    def _finding(self, code: str, message: str, mend: str, mark: Any) -> Finding:
        return Finding(code, message, mend, self._place(mark))

    def _syntax(self, error: yaml.YAMLError) -> Finding:
        mark = getattr(error, "problem_mark", None)
        problem = str(getattr(error, "problem", None) or error).strip()
        if isinstance(error, yaml.reader.ReaderError):
            found = _NOT_YAML.search(self.text)
            what = f" (U+{ord(found[0]):04X})" if found else ""
            message = f"The file holds a character that YAML doesn't allow{what}."
            place = self._at(found.start()) if found else Place(self.file)
            return Finding("L001", message, "Remove the control character, or save the file as UTF-8 text.", place)
        mend = _QUOTE
        if mark and "\t" in self.text[mark.index : mark.index + 1]:
            problem, mend = "there is a tab", _TAB
        elif "another document" in problem:
            problem, mend = "a second document begins here", _ONE
        return self._finding("L001", f"This isn't YAML: {problem}.", mend, mark)

    def _at(self, offset: int) -> Place:
        line = self.text.count("\n", 0, offset)
        return Place(self.file, line + 1, offset - self.text.rfind("\n", 0, offset))

    def _too_deep(self) -> Finding | None:
        """Whether it is nested deeper than can be composed: guessed cheaply first, then counted."""
        steps = (1 if match[0] in "[{" else -1 for match in _BRACKETS.finditer(self.text))
        if not _DEEP_LINE.search(self.text) and max(accumulate(steps), default=0) < _DEEP:
            return None
        depth = 0
        for event in yaml.parse(self.text, Loader=yaml.CSafeLoader):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            if depth > _DEEP:
                return self._nested(event.start_mark)
        return None

    def _nested(self, mark: Any) -> Finding:
        mend = "An article is never so deep: look for a bracket too many."
        return self._finding("L001", "The file is nested too deeply.", mend, mark)

    def _seen(self, node: yaml.ScalarNode, findings: list[Finding]) -> str:
        """The text without characters that nobody sees, each text that holds one being told."""
        unseen = _UNSEEN.search(node.value)
        if not unseen:
            return str(node.value)
        offset = self.text.find(unseen[0], node.start_mark.index, node.end_mark.index)
        place = self._at(offset) if offset >= 0 else self._place(node.start_mark)
        message = f"This text holds a character that nobody sees (U+{ord(unseen[0]):04X})."
        mend = "Remove the control or direction character: the engine sets directions itself."
        findings.append(Finding("L010", message, mend, place))
        return _UNSEEN.sub("", node.value)

    def _convert(self, node: yaml.Node, findings: list[Finding], seen: set[int], depth: int) -> Any:
        if id(node) in seen:
            mend = "Write the value out where it is used."
            findings.append(self._finding("L011", "Anchors and aliases are not allowed.", mend, node.start_mark))
            return None
        seen.add(id(node))
        if depth > _MAX_DEPTH:
            findings.append(self._nested(node.start_mark))
            return None
        if isinstance(node, yaml.ScalarNode):
            is_null = node.tag == "tag:yaml.org,2002:null" and node.style is None
            return None if is_null else self._seen(node, findings)
        if isinstance(node, yaml.SequenceNode):
            return [self._convert(child, findings, seen, depth + 1) for child in node.value]
        data: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                findings.append(self._finding("L001", "A key must be a plain word.", _QUOTE, key.start_mark))
            elif self._seen(key, findings) in data:
                first = self._place(next(k.start_mark for k, _ in node.value if k.value == key.value))
                message = f"The key '{key.value}' stands twice here (first in line {first.line})."
                mend = "Remove one of the two, or rename it."
                findings.append(self._finding("L002", message, mend, key.start_mark))
            else:
                data[_UNSEEN.sub("", key.value)] = self._convert(value, findings, seen, depth + 1)
        return data
