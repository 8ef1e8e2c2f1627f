"""The handout builder, and the answer to "is this sheet still right?"."""

from __future__ import annotations

import logging
from dataclasses import replace
from http import HTTPStatus

from flask import Blueprint, Response, current_app, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from edu.audiences import Reader
from edu.content import UnknownError
from edu.render import html
from edu.render.estimate import estimate
from edu.render.handout import PAPERS, PRINTS
from edu.render.press_errors import BusyError, PressError, TypesettingError
from edu.web.choice import preferred_locale
from edu.web.ordering import LONGEST_NAME, LONGEST_NOTE, Order, read_order
from edu.web.printing import printer, refusal_of
from edu.web.sending import interface, listed_articles, locale_of, send, site
from edu.web.shelf import Served

handouts = Blueprint("handouts", __name__)
log = logging.getLogger("edu.web")
_LONGEST_ORDER = 16 * 1024 * 1024
"""How many bytes an order may have: a photo sent as a logo is refused on the form, where all else is kept."""


def _served() -> Served:
    served: Served = current_app.extensions["edu"]
    return served


@handouts.route("/<tag>/handout", methods=["GET", "POST"])
def builder(tag: str) -> Response:
    """The form; sent with `print`, the sheet itself. What is added for a patient is in this answer and nowhere else."""
    library = _served().library
    locale = locale_of(library, tag)
    request.max_content_length = _LONGEST_ORDER
    order = read_order(request, library, locale)
    wants_sheet = request.method == "POST" and request.form.get("action", "print") == "print"
    if wants_sheet and not order.faults:
        return _sheet(order, locale)
    status = 422 if wants_sheet else 200
    return _form(order, locale, status)


def _sheet(order: Order, locale: str) -> Response:
    """The sheet; or the form with all that was filled in, where the sheet can't be had now."""
    library = _served().library
    own = library.content.settings.clinic
    is_typed = (order.clinic, order.phone) != (own.name, own.phone)
    handout = order.handout(library, _trace_at())
    try:
        raw = printer().pdf(handout, _served().shelf.templates, keep=not is_typed)
    except (PressError, TypesettingError) as error:
        if isinstance(error, TypesettingError) and handout.personal.is_empty and not is_typed:
            raise  # nothing of it was written by who ordered it
        refusal = refusal_of(error)
        log.warning("a sheet was refused: %s", ", ".join(finding.code for finding in error.findings))
        response = _form(replace(order, faults={refusal.field: refusal.message}), locale, refusal.status)
        if isinstance(error, BusyError):
            response.headers["Retry-After"] = str(error.retry_after)
        return response
    response = send(raw, "application/pdf", order.language, cached=False)
    response.headers["Content-Disposition"] = 'inline; filename="handout.pdf"'
    return response


def _form(order: Order, locale: str, status: int) -> Response:
    library = _served().library
    body = html.handout_page(
        interface(library, locale),
        _served().shelf,
        site(),
        order=order,
        articles=listed_articles(library, locale),
        sections=[
            (section.id, version.title, section.title)
            for version in order.versions(library, locale)
            for section in version.sections
        ],
        conditions=list(order.conditions(library, locale).values()),
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
    is_whole = library.records.releases.is_whole
    body = html.trace_page(
        interface(library, locale), _served().shelf, site(), code=code, traced=traced, is_whole=is_whole
    )
    response = send(body, "text/html", locale, cached=False)
    response.vary.add("Accept-Language")
    if code and traced is None:
        response.status_code = 404
    return response


@handouts.get("/v/<code>/words")
def released(code: str) -> BaseResponse:
    """The words of a released version where its page offers them; else what became of it."""
    library = _served().library
    try:
        release = library.records.releases.find(code)
        audience, _, level = release.reader.partition("/")
        reader = Reader(audience, level, release.locale)
        edition = library.edition(release.article, reader)
        is_offered = library.still_right(release.article, reader) == release
    except UnknownError:
        is_offered = False
    said = library.records.releases.whole(release.digest) if is_offered else None
    if said is None:
        return redirect(site().trace(code), HTTPStatus.FOUND)
    body = html.released_page(edition, _served().shelf, site(), release=release, said=said)
    response = send(body, "text/html", release.locale, cached=False)
    response.headers["X-Robots-Tag"] = "noindex"
    return response
