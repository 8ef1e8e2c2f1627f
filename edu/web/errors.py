"""What went wrong, as a helpful page in the reader's language."""

from __future__ import annotations

import logging
from http import HTTPStatus
from pathlib import Path

from flask import Flask, Response, current_app, redirect, request
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as BaseResponse

from edu.audiences import Reader
from edu.audiences.policy import message
from edu.content import UnknownError
from edu.library import Library
from edu.render import html
from edu.render.press_errors import BusyError
from edu.render.site import PathSite
from edu.search import LONGEST_QUERY, index_of
from edu.translation.interface import interface_of
from edu.web.choice import preferred_locale
from edu.web.listing import listed
from edu.web.shelf import Served

_TITLES = {
    404: message("We can't find this page"),
    410: message("We no longer publish this topic"),
    405: message("This page can't be used like that"),
    500: message("Something went wrong on our side"),
    503: message("Many sheets are being printed just now"),
}
_MESSAGES = {
    404: message("The address may have a slip, or the page may have moved."),
    410: message("What it said may be out of date: please don't rely on a copy of it."),
    405: message("Go back and follow a link or a button of the page."),
    500: message("It is not your fault. Please try again, or go to the list of topics."),
    503: message("Please wait a minute and then load this page again."),
}
_OTHER = message("This request can't be answered")
_OTHER_MESSAGE = message("Go back and try again, or go to the list of topics.")

_MOST = 12
"""How many topics an error's page leads on to."""
_SERVER_ERROR = 500  # the list of topics may be what is broken

log = logging.getLogger("edu.web")


def handle_errors(app: Flask, assets: Path) -> None:
    """Answer every error of `app` with a page of ours."""

    @app.errorhandler(UnknownError)
    def unknown(_error: UnknownError) -> BaseResponse:
        settings = _served().library.content.settings
        article = (request.view_args or {}).get("article", "")
        if article in settings.retired:
            return _page(HTTPStatus.GONE, assets)
        if article in settings.renamed:
            parts = request.full_path.rstrip("?").split("/")
            parts[parts.index(article, 2)] = settings.renamed[article]
            return redirect(request.script_root + "/".join(parts), HTTPStatus.PERMANENT_REDIRECT)
        return _page(HTTPStatus.NOT_FOUND, assets)

    @app.errorhandler(HTTPException)
    def refused(error: HTTPException) -> BaseResponse:
        if error.response is not None:
            return error.response  # type: ignore[return-value]  # a redirect that a view raised
        answer = _page(error.code or 500, assets)
        answer.headers.extend(
            [(name, value) for name, value in error.get_headers() if name in ("Allow", "Retry-After")]
        )
        return answer

    @app.errorhandler(BusyError)
    def busy(error: BusyError) -> BaseResponse:
        answer = _page(503, assets)
        answer.headers["Retry-After"] = str(error.retry_after)
        return answer

    @app.errorhandler(Exception)
    def broken(error: Exception) -> BaseResponse:
        log.error("a page could not be made", exc_info=error)
        return _page(500, assets)


def _served() -> Served:
    served: Served = current_app.extensions["edu"]
    return served


def _page(status: int, assets: Path) -> Response:
    served = _served()
    library = served.library
    locale = _locale_of_path(library)
    interface = interface_of(library.chain(locale))
    site = PathSite(request.script_root, assets)
    reader = Reader(library.audiences[0], "", locale)
    meant = _meant(library, locale) if status < _SERVER_ERROR else []
    shown = meant or (library.articles[:_MOST] if status < _SERVER_ERROR else ())
    articles = [listed(library.content.article(article), library.version(article, reader), site) for article in shown]
    body = html.error_page(
        interface,
        served.shelf,
        site,
        is_guess=bool(meant),
        title=interface(_TITLES.get(status, _OTHER)),
        message=interface(_MESSAGES.get(status, _OTHER_MESSAGE)),
        articles=articles,
    )
    response = Response(body, status=status, mimetype="text/html")
    response.headers["Cache-Control"] = "no-store"
    response.headers["Content-Language"] = locale
    return response


def _meant(library: Library, locale: str) -> list[str]:
    """The articles that the address may have meant."""
    words = request.path.split("/")[2:3] or [""]
    return [found.article for found in index_of(library, locale).search(words[0][:LONGEST_QUERY])[:_MOST]]


def _locale_of_path(library: Library) -> str:
    try:
        return library.locale(request.path.split("/")[1])
    except UnknownError:
        return preferred_locale(request, library)
