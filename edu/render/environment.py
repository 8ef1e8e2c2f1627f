"""The template environment: where templates are found, and the few words that they may use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from edu.audiences.version import Block, VersionClaim
from edu.render.citing import reference, short_reference
from edu.render.inline import block_html, citation_html, inline_citations, isolated, released_html
from edu.translation.interface import Interface
from edu.wording.locales import conventions


@lru_cache(maxsize=16)
def environment(folders: tuple[Path, ...]) -> Environment:
    """The environment for templates in `folders`, the first found winning."""
    env = Environment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    env.globals.update(_=_translate, _n=_translate_many, _c=_translate_context)
    env.filters.update(
        block=_block,
        cites=_cites,
        reference=reference,
        short_reference=short_reference,
        isolate=_isolate,
        date=_date,
        number=_number,
        released=_released,
    )
    return env


def words_of(interface: Interface) -> dict[str, Any]:
    """What a template needs to speak the reader's language."""
    return {"interface": interface}


def _spoken(context: Context) -> Interface:
    interface = context["interface"]
    assert isinstance(interface, Interface)  # noqa: S101 (every page is given one)
    return interface


def _filled(say: Callable[[dict[str, str]], str], values: dict[str, Any]) -> Markup:
    """A message as HTML: its words escaped, and its values too, unless they are HTML of ours."""
    stand_ins = {name: f"\ue000{number}\ue001" for number, name in enumerate(values)}
    html = str(escape(say(stand_ins)))
    for name, stand_in in stand_ins.items():
        html = html.replace(stand_in, str(escape(values[name])))
    return Markup(html)  # noqa: S704 (every part of it was escaped above)


def saying(interface: Interface) -> Callable[..., Markup]:
    """What `_("...")` is in templates, in another language than the page's."""
    return lambda text, **values: _filled(lambda slots: interface(text, **slots), values)


@pass_context
def _translate(context: Context, text: str, **values: Any) -> Markup:
    """`_("...")`: a message of the interface."""
    return _filled(lambda slots: _spoken(context)(text, **slots), values)


@pass_context
def _translate_many(context: Context, one: str, many: str, n: int, **values: Any) -> Markup:
    """`_n("{n} claim", "{n} claims", n)`: a message that counts."""
    return _filled(lambda slots: _spoken(context).many(one, many, n, **slots), values)


@pass_context
def _translate_context(context: Context, context_name: str, text: str, **values: Any) -> Markup:
    """`_c("level", "Full")`: a message that needs its context."""
    return _filled(lambda slots: _spoken(context).context(context_name, text, **slots), values)


@pass_context
def _number(context: Context, number: int) -> str:
    """A number as the reader's locale writes it."""
    return _spoken(context).conventions.number(number)


@pass_context
def _date(context: Context, text: str) -> str:
    """A date as the reader's locale writes it."""
    return _spoken(context).conventions.date(text)


@pass_context
def _block(context: Context, block: Block) -> Markup:
    """A block's words, its terms linked to where this page explains them."""
    return block_html(block, terms=context.get("explained", frozenset()), anchor=context.get("anchor", ""))


def _released(text: str, locale: str, facts: Sequence[str] = ()) -> Markup:
    """A text of a released version, in `locale`, with the facts in it isolated."""
    return released_html(text, facts, rtl=conventions(locale).direction == "rtl")


@pass_context
def _cites(context: Context, claim: VersionClaim) -> Markup:
    """The numbers of a claim's sources that its words don't cite themselves."""
    within = inline_citations(claim.block)
    return citation_html(tuple(number for number in claim.citations if number not in within), context.get("anchor", ""))


@pass_context
def _isolate(context: Context, text: str) -> Markup:
    """A text of the reader's language that may hold Latin names."""
    return isolated(text) if _spoken(context).conventions.direction == "rtl" else escape(text)
