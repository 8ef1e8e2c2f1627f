"""The translator's preview, for authors only: it is there while the site is served with `--reload`."""

from __future__ import annotations

from collections import Counter

from flask import Blueprint, Response, abort, current_app

from edu.audiences import Reader
from edu.render.html import locale_link, render_page
from edu.translation.previewing import preview
from edu.web.sending import interface, locale_of, send, site
from edu.web.shelf import Served

translating = Blueprint("translating", __name__)


@translating.get("/<tag>/translate/<article>")
def translate(tag: str, article: str) -> Response:
    """Every wording of an article beside its translation, with its state and findings."""
    served: Served = current_app.extensions["edu"]
    if not served.is_authoring:
        abort(404)
    library = served.library
    locale = locale_of(library, tag)
    found = library.content.article(article)
    catalog = library.chain(locale)[0]
    rows = [] if catalog.is_source else list(preview(library.content, found, catalog))
    links = [
        locale_link(other, locale, f"{site().prefix}/{other}/translate/{article}") for other in library.locales[1:]
    ]
    page = render_page(
        "translate.html",
        interface(library, library.locales[0]),
        served.shelf,
        site(),
        links,
        article=found,
        rows=rows,
        states=Counter(row.state.value for row in rows),
        source_locale=library.locales[0],
        target=locale_link(locale, locale, ""),
        pages=[(reader, site().version(article, reader)) for reader in library.readers(locale)],
        Reader=Reader,
    )
    return send(page, "text/html", library.locales[0], cached=False)


@translating.get("/authoring/mark")
def mark() -> Response:
    """A mark of the library's files: a page that sees it change loads itself again."""
    served: Served = current_app.extensions["edu"]
    if not served.is_authoring:
        abort(404)
    return send(served.mark, "text/plain", "en", cached=False)
