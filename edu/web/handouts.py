"""The handout builder, and the answer to "is this sheet still right?"."""

from __future__ import annotations

from flask import Blueprint, Response, current_app, request

from edu.content import UnknownError
from edu.render import html
from edu.render.estimate import estimate
from edu.render.handout import PAPERS, PRINTS
from edu.render.pdf import pdf
from edu.web.choice import preferred_locale
from edu.web.ordering import LONGEST_NAME, LONGEST_NOTE, Order, read_order
from edu.web.sending import interface, listed_articles, locale_of, send, site
from edu.web.shelf import Served

handouts = Blueprint("handouts", __name__)


def _served() -> Served:
    served: Served = current_app.extensions["edu"]
    return served


@handouts.route("/<tag>/handout", methods=["GET", "POST"])
def builder(tag: str) -> Response:
    """The form; sent with `print`, the sheet itself. What is added for a patient is in this answer and nowhere else."""
    library = _served().library
    locale = locale_of(library, tag)
    order = read_order(request, library, locale)
    wants_sheet = request.method == "POST" and request.form.get("action", "print") == "print"
    if wants_sheet and not order.faults:
        raw = pdf(order.handout(library, _trace_at()), _served().shelf.templates)
        response = send(raw, "application/pdf", order.language, cached=False)
        response.headers["Content-Disposition"] = 'inline; filename="handout.pdf"'
        return response
    status = 422 if wants_sheet else 200
    return _form(order, locale, status)


def _form(order: Order, locale: str, status: int) -> Response:
    library = _served().library
    body = html.handout_page(
        interface(library, locale),
        _served().shelf,
        site(),
        order=order,
        articles=listed_articles(library, locale),
        sections=[
            (section.id, library.version(article, order.reader).title.text, section.title.text)
            for article in order.articles
            for section in library.version(article, order.reader).sections
        ],
        conditions=list(order.conditions(library).values()),
        estimate=estimate(order.handout(library, "")) if order.articles else None,
        papers=PAPERS,
        prints=PRINTS,
        longest={"note": LONGEST_NOTE, "first_name": LONGEST_NAME},
    )
    response = send(body, "text/html", locale, cached=False)
    response.status_code = status
    return response


def _trace_at() -> str:
    """Where this site answers for a sheet: the library's own address, else the one it was asked at."""
    return _served().library.trace_at or f"{request.host_url.rstrip('/')}{request.script_root}/v/"


@handouts.get("/v/")
@handouts.get("/v/<code>")
def trace(code: str = "") -> Response:
    """What became of the version whose number a sheet bears. Nothing of a patient is asked or known."""
    library = _served().library
    locale = preferred_locale(request, library)
    code = code or request.args.get("code", "").strip()
    try:
        traced = library.trace(code) if code else None
    except UnknownError:
        traced = None
    body = html.trace_page(interface(library, locale), _served().shelf, site(), code=code, traced=traced)
    response = send(body, "text/html", locale, cached=False)
    response.vary.add("Accept-Language")
    if code and traced is None:
        response.status_code = 404
    return response
