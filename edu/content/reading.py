"""From a document to a typed value, with every fault of the file told as a finding in the author's words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from edu.content.document import Document, Path
from edu.content.finding import Finding, nearest

M = TypeVar("M", bound=BaseModel)

_QUOTE = "Put the text in quotes, or make it a block (|): YAML reads a leading { [ or * as its own."


def read(model: type[M], document: Document) -> tuple[M | None, list[Finding]]:
    """The document as a `model`, or None, with all that is wrong with it."""
    data, findings = document.data()
    if data is None:
        return None, findings
    if not isinstance(data, dict):
        mend = "Begin with keys such as 'id:' and 'title:'."
        return None, [*findings, Finding("L005", "The file is no mapping.", mend, document.place())]
    try:
        value = model.model_validate(data)
    except ValidationError as error:
        told = [
            _tell(dict(fault), data, document, model)
            for fault in error.errors(include_url=False)
            # a list of which every item is wrong is not short as well
            if not (fault["type"] == "too_short" and fault["input"])
        ]
        return None, findings + list(dict.fromkeys(told))
    return (None if findings else value), findings


def _tell(fault: dict[str, Any], data: Any, document: Document, model: type[BaseModel]) -> Finding:
    path = _path_in_file(fault["loc"], data)
    kind, name = str(fault["type"]), str(path[-1]) if path else ""
    context = fault.get("ctx") or {}
    if "mend" in context:
        place = document.place(path, key=kind == "L004")
        return Finding(kind, f"{_within(path)}{context['message']}", context["mend"], place)
    if kind == "extra_forbidden":
        near = nearest(name, sorted(_known_keys(model)))
        mend = f"Did you mean '{near}'?" if near else "Remove it, or see `edu schema` for the keys there are."
        place = document.place(path, key=True)
        return Finding("L003", f"{_within(path[:-1])}The key '{name}' is unknown here.", mend, place)
    if kind == "missing":
        message = f"{_within(path[:-1])}The key '{name}' is missing."
        return Finding("L004", message, f"Add '{name}: ...'.", document.place(path[:-1], key=True))
    place = document.place(path)
    given = fault.get("input")
    if kind in ("literal_error", "enum"):
        choices = str(context.get("expected", "")).replace("'", "")
        slip = nearest(str(given), choices.replace(" or ", ", ").split(", "))
        mend = f"Did you mean '{slip}'?" if slip else f"It is one of: {choices}."
        return Finding("L005", f"{_within(path)}'{given}' is not allowed here.", mend, place)
    message, mend = _SENTENCES.get(kind, (str(fault["msg"]), "See `edu schema` for the format."))
    if kind == "string_type" and isinstance(given, dict | list):
        message, mend = "A text was expected, and YAML reads this as a structure.", _QUOTE
    return Finding("L005", _within(path) + message, mend, place)


_SENTENCES = {
    "string_type": ("A text was expected here.", "Write a text after the colon."),
    "model_type": ("Keys and values were expected here.", "Write it as 'key: value' lines below this key."),
    "model_attributes_type": ("Keys and values were expected here.", "Write it as 'key: value' lines below."),
    "mapping_type": ("Keys and values were expected here.", "Write it as 'key: value' lines below this key."),
    "dict_type": ("Keys and values were expected here.", "Write it as 'key: value' lines below this key."),
    "tuple_type": ("A list was expected here.", "Write it as [a, b], or as lines that begin with '- '."),
    "string_too_short": ("There is no text here.", "Write it, or remove the key."),
    "too_short": ("There is nothing here.", "Add at least one entry."),
    "int_parsing": ("A whole number was expected here.", "Write it in digits, such as 12."),
    "int_type": ("A whole number was expected here.", "Write it in digits, such as 12."),
    "greater_than_equal": ("This number is too small.", "See `edu schema` for what it may be."),
    "less_than_equal": ("This number is too large.", "See `edu schema` for what it may be."),
    "string_pattern_mismatch": ("This isn't written as it must be.", "A URL begins with https://, a country is US."),
}


def _path_in_file(loc: Sequence[str | int], data: Any) -> Path:
    """Pydantic's location as a path of the file: without the tags of unions and the like."""
    steps = [step for step in loc if step != "[key]"]
    if len(steps) > 2 and steps[0] == "facts":
        del steps[2]
    path: list[str | int] = []
    for i, step in enumerate(steps):
        inner = _step(data, step)
        if inner is None and i < len(steps) - 1:
            continue
        path.append(step)
        data = inner
    return tuple(path)


def _step(data: Any, step: str | int) -> Any:
    if isinstance(data, dict):
        return data.get(step)
    return data[step] if isinstance(data, list) and isinstance(step, int) and step < len(data) else None


def _within(path: Path) -> str:
    """Where we are, in the author's words: `facts.dose: `."""
    named = ".".join(str(step) for step in path if not isinstance(step, int))
    return f"{named}: " if named else ""


@lru_cache
def _known_keys(model: type[BaseModel]) -> frozenset[str]:
    """Every key that the format knows somewhere: what a misspelt one is compared with."""
    schema = model.model_json_schema()
    groups = [schema, *schema.get("$defs", {}).values()]
    return frozenset(key for group in groups for key in group.get("properties", {}))
