"""The messages of the interface, read from the templates and the Python modules that show them."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from babel.messages.extract import extract
from jinja2.ext import babel_extract

from edu.translation.messages import Message
from edu.wording.phrases import slots

KEYWORDS = {"_": None, "_n": (1, 2), "_c": ((1, "c"), 2)}
"""The functions of templates: a message; one and many; a context and a message."""

PYTHON = frozenset({"message", "_", "say", "interface"})
"""The functions whose first argument is a message where it is a text."""


def interface_messages(templates: Iterable[Path], package: Path) -> Iterator[Message]:
    """The interface's messages, each once, in the order of the files. `package` is the folder of `edu`."""
    found: dict[tuple[str, str], Message] = {}
    rooms = ("audiences", "records", "render", "web")
    modules = [path for room in rooms for path in sorted((package / room).rglob("*.py"))]
    readings = [
        *((root, path, _in_template(path)) for root in templates for path in sorted(root.rglob("*.html"))),
        *((package, path, _in_module(path)) for path in modules),
    ]
    for root, path, messages in readings:
        reference = f"{root.name}/{path.relative_to(root).as_posix()}"
        for message in messages:
            known = found.get(message.key, message)
            found[message.key] = replace(
                known,
                plural=known.plural or message.plural,
                notes=tuple(dict.fromkeys((*known.notes, *message.notes))),
                references=tuple(dict.fromkeys((*known.references, reference))),
            )
    yield from found.values()


def message_of(context: str, one: str, many: str = "", notes: Iterable[str] = ()) -> Message:
    """A message of the engine's own; where it has slots, gettext's tools are told to compare them."""
    names = sorted(slots(one) | slots(many))
    about = [f"Keep the slots {', '.join('{' + name + '}' for name in names)}."] if names else []
    return Message(context, one, many, (*notes, *about), flags=("python-brace-format",) if names else ())


def _in_template(path: Path) -> Iterator[Message]:
    with path.open("rb") as file:
        read = extract(
            babel_extract,  # type: ignore[arg-type]  # Jinja's and Babel's types of the same protocol differ
            file,
            keywords=KEYWORDS,
            comment_tags=("Translators:",),
            options={"encoding": "utf-8", "trim_blocks": "true", "lstrip_blocks": "true"},
        )
        for _, text, comments, context in read:
            one, many = (text[0], text[1]) if isinstance(text, tuple) else (text, "")
            notes = [comment.removeprefix("Translators:").strip() for comment in comments]
            yield message_of(context or "", one, many, notes)


def _in_module(path: Path) -> Iterator[Message]:
    tree = ast.parse(path.read_text("utf-8"), str(path))
    about = {id(call): note for call, note in _explained(tree)}
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        text = _said(call)
        if text:
            yield message_of("", text, notes=about.get(id(call), ()))


def _said(call: ast.Call) -> str:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    first = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
    return first if name in PYTHON and isinstance(first, str) else ""


def _explained(tree: ast.Module) -> Iterator[tuple[ast.Call, tuple[str, ...]]]:
    """What a message is of: `Level(name="easy", label=message("Easy"))` makes it the label of the level easy."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            named = {keyword.arg: keyword.value for keyword in node.keywords}
            name = named.get("name")
            called = f" '{name.value}'" if isinstance(name, ast.Constant) and isinstance(name.value, str) else ""
            for role, value in named.items():
                if isinstance(value, ast.Call) and _said(value):
                    yield value, (f"{node.func.id}{called}: its {role}.",)
