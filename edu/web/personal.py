"""A version's page for what its reader ticked, where the browser runs no scripts.

What applies to a reader is in the body of this request and in this one answer: in no address, cookie, cache or log.
"""

from __future__ import annotations

from flask import Blueprint, Response, current_app, request

from edu.audiences import Reader
from edu.render import html
from edu.rendering import surroundings
from edu.web.sending import send, site
from edu.web.shelf import Served

personal = Blueprint("personal", __name__)


@personal.post("/<tag>/<article>/<audience>")
@personal.post("/<tag>/<article>/<audience>/<level>")
def what_applies(tag: str, article: str, audience: str, level: str = "") -> Response:
    """The same page, with the claims that concern what was ticked repeated on top."""
    served: Served = current_app.extensions["edu"]
    library = served.library
    edition = library.edition(article, Reader(audience, level, library.locale(tag)))
    around = surroundings(library, edition, request.form.getlist("me"))
    page = html.page(edition, served.shelf, site(), around=around)
    return send(page, "text/html", edition.version.locale, cached=False)
