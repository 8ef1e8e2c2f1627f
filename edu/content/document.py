"""A YAML file as plain data that remembers the place of each value.

Scalars stay the text that the author wrote (0.150 stays 0.150, `no` stays a word): the model decides what
each one is. Composed with libyaml, which gives places and is ten times as fast as the Python loader.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import yaml

from edu.content.finding import Finding, Place

Path = tuple[str | int, ...]

_QUOTE = (
    "Look for a missing quote, bracket or comma. A wording that begins with { [ * or @, or holds a colon and a "
    "space, must stand in quotes or be a block (|): YAML gives these characters a meaning of its own."
)
_MAX_DEPTH = 40


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
        node = _compose(self.text)
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
                line = self.text.count("\n", 0, offset)
                return Place(self.file, line + 1, offset - self.text.rfind("\n", 0, offset))
        return self._place(mark)

    def _place(self, mark: Any) -> Place:
        return Place(self.file, mark.line + 1, mark.column + 1) if mark else Place(self.file)

    def _finding(self, code: str, message: str, mend: str, mark: Any) -> Finding:
        return Finding(code, message, mend, self._place(mark))

    def _syntax(self, error: yaml.YAMLError) -> Finding:
        mark = getattr(error, "problem_mark", None)
        problem = str(getattr(error, "problem", None) or error).strip()
        if isinstance(error, yaml.reader.ReaderError):
            return Finding(
                "L001",
                f"The file holds a character that YAML doesn't allow (at offset {error.position}).",
                "Remove the control character.",
                Place(self.file, self.text.count("\n", 0, error.position) + 1),
            )
        return self._finding("L001", f"This isn't YAML: {problem}.", _QUOTE, mark)

    def _convert(self, node: yaml.Node, findings: list[Finding], seen: set[int], depth: int) -> Any:
        if id(node) in seen:
            mend = "Write the value out where it is used."
            findings.append(self._finding("L011", "Anchors and aliases are not allowed.", mend, node.start_mark))
            return None
        seen.add(id(node))
        if depth > _MAX_DEPTH:
            mend = "An article is never so deep: look for a bracket too many."
            findings.append(self._finding("L001", "The file is nested too deeply.", mend, node.start_mark))
            return None
        if isinstance(node, yaml.ScalarNode):
            is_null = node.tag == "tag:yaml.org,2002:null" and node.style is None
            return None if is_null else node.value
        if isinstance(node, yaml.SequenceNode):
            return [self._convert(child, findings, seen, depth + 1) for child in node.value]
        data: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                findings.append(self._finding("L001", "A key must be a plain word.", _QUOTE, key.start_mark))
            elif key.value in data:
                first = self._place(next(k.start_mark for k, _ in node.value if k.value == key.value))
                message = f"The key '{key.value}' stands twice here (first in line {first.line})."
                mend = "Remove one of the two, or rename it."
                findings.append(self._finding("L002", message, mend, key.start_mark))
            else:
                data[key.value] = self._convert(value, findings, seen, depth + 1)
        return data
