"""`edu schema`: the article format for editors."""

from __future__ import annotations

import json

import click
from pydantic import BaseModel

from edu.content.model import Article, Glossary, Settings

_MODELS: dict[str, type[BaseModel]] = {"article": Article, "glossary": Glossary, "library": Settings}


@click.command()
@click.argument("file", type=click.Choice(sorted(_MODELS)), default="article")
def schema(file: str) -> None:
    """Print the JSON Schema of an article (or of the glossary or library file).

    An editor that knows it completes keys and underlines mistakes while you type.
    """
    described = _MODELS[file].model_json_schema(mode="validation")
    described = {"$schema": "https://json-schema.org/draft/2020-12/schema", **described}
    click.echo(json.dumps(described, ensure_ascii=False, indent=2))
