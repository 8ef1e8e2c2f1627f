"""The style page's addresses. They are there for who changes the design (`edu serve --reload`), never for readers:
the page shows states, such as an approval, that nothing is in.
"""

from __future__ import annotations

from flask import Blueprint, Response, current_app

from edu.audiences import AUDIENCES, Reader
from edu.library import Library
from edu.render.style_page import style_page
from edu.rendering import surroundings
from edu.web.sending import send, site
from edu.web.shelf import Served
from edu.wording.locales import LEFT_TO_RIGHT, RIGHT_TO_LEFT, conventions

style = Blueprint("style", __name__)


@style.get("/style", defaults={"direction": LEFT_TO_RIGHT})
@style.get("/style/rtl", defaults={"direction": RIGHT_TO_LEFT})
def components(direction: str) -> Response:
    """Every component in every state, in the library's first language that is written in this direction."""
    served: Served = current_app.extensions["edu"]
    library = served.library
    locale = next((tag for tag in library.locales if conventions(tag).direction == direction), library.locales[0])
    audience = next((name for name in library.audiences if AUDIENCES[name].has_levels), library.audiences[0])
    article, reader = library.articles[0], Reader(audience, "", locale)
    edition = library.edition(article, reader)
    around = surroundings(library, edition, [condition.id for condition in edition.version.conditions[:2]])
    foreign = next(library.version(article, _elsewhere(library, reader)).claims())
    page = style_page(edition, served.shelf, site(), around=around, foreign=foreign, direction=direction)
    return send(page, "text/html", locale, cached=False)


def _elsewhere(library: Library, reader: Reader) -> Reader:
    """The same reader in another of the library's languages, if it has one."""
    other = next((tag for tag in library.locales if tag != reader.locale), reader.locale)
    return Reader(reader.audience, reader.level, other)
