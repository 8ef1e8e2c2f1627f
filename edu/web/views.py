"""The pages. Each view turns a request into a reader, asks for what that reader gets, and sends a rendering."""

from __future__ import annotations

import mimetypes
from http import HTTPStatus

from flask import Blueprint, Response, abort, current_app, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from edu.audiences import AUDIENCES, Reader
from edu.content import UnknownError
from edu.render import html
from edu.render.authoring import authoring
from edu.render.compare_page import compare_page
from edu.render.formats import FORMATS
from edu.render.packing import packed_asset
from edu.rendering import examples, leaves, surroundings
from edu.search import LONGEST_QUERY, index_of
from edu.web.choice import chosen, forget, preferred_locale, reader_at, remember, remembered
from edu.web.listing import listed
from edu.web.printing import printer
from edu.web.sending import ASSETS, interface, listed_articles, locale_of, send, site
from edu.web.shelf import Served

pages = Blueprint("pages", __name__)
_ASSET_NAMES = frozenset(path.name for path in ASSETS.iterdir())


def _served() -> Served:
    served: Served = current_app.extensions["edu"]
    return served


@pages.get("/")
def home() -> Response:
    """Which best describes you?"""
    library = _served().library
    asked = request.args.get("lang", "")
    try:
        locale = library.locale(asked) if asked else preferred_locale(request, library)
    except UnknownError:
        locale = preferred_locale(request, library)
    reader = remembered(request, library, locale)
    body = html.choose_page(
        interface(library, locale),
        _served().shelf,
        site(),
        article=None,
        reader=reader,
        examples=examples(library, library.articles[0], locale) if library.articles else {},
    )
    response = send(body, "text/html", locale, cached=False)
    response.vary.add("Accept-Language")
    return response


@pages.get("/<tag>/")
def library_list(tag: str) -> Response:
    """The list of articles."""
    library = _served().library
    locale = locale_of(library, tag)
    query = request.args.get("q", "").strip()[:LONGEST_QUERY]
    articles = listed_articles(library, locale)
    by_id = {line.id: line for line in articles}
    body = html.library_page(
        interface(library, locale),
        _served().shelf,
        site(),
        articles=articles,
        reader=remembered(request, library, locale),
        query=query,
        found=[by_id[found.article] for found in index_of(library, locale).search(query)] if query else [],
    )
    response = send(body, "text/html", locale, cached=False)
    response.vary.add("Cookie")
    return response


@pages.post("/<tag>/choose")
def choose(tag: str) -> BaseResponse:
    """Take the reader's choice, remember it, and go on to where they were going."""
    library, addresses = _served().library, site()
    locale = library.locale(tag)
    reader = chosen(request, library, locale)
    article = request.form.get("article", "")
    target = addresses.version(article, reader) if article in library.articles else addresses.library(locale)
    response = redirect(target, HTTPStatus.SEE_OTHER)
    response.headers["Cache-Control"] = "no-store"
    if request.form.get("audience") in library.audiences:
        remember(response, reader, secure=request.is_secure, path=request.script_root)
    else:
        forget(response, path=request.script_root)
    return response


@pages.get("/<tag>/<article>")
def article_choice(tag: str, article: str) -> BaseResponse:
    """Ask who reads this article, or send on by the remembered choice."""
    library, addresses = _served().library, site()
    locale = locale_of(library, tag)
    library.content.article(article)
    reader = remembered(request, library, locale)
    if reader and "ask" not in request.args:
        response: BaseResponse = redirect(addresses.version(article, reader), HTTPStatus.FOUND)
    else:
        plain = library.version(article, Reader(library.audiences[0], "", locale))
        asked = listed(library.content.article(article), plain, addresses)
        shelf = _served().shelf
        said = examples(library, article, locale)
        body = html.choose_page(
            interface(library, locale), shelf, addresses, article=asked, reader=reader, examples=said
        )
        response = send(body, "text/html", locale, cached=False)
    response.headers["Cache-Control"] = "no-store"
    response.headers["Vary"] = "Cookie"
    return response


@pages.get("/<tag>/<article>/<audience>")
@pages.get("/<tag>/<article>/<audience>/<level>")
def version(tag: str, article: str, audience: str, level: str = "") -> BaseResponse:
    """One version, as a page or in the format that the address ends with."""
    library, addresses = _served().library, site()
    locale = locale_of(library, tag)
    extension = ""
    if "." in (level or audience):
        name, _, extension = (level or audience).rpartition(".")
        audience, level = (audience, name) if level else (name, "")
    library.content.article(article)
    if audience not in library.audiences:
        raise UnknownError.of("audience", audience, library.audiences)
    reader = Reader(audience, level, locale)
    canonical = addresses.version(article, reader, extension)
    if (level == "") == AUDIENCES[audience].has_levels:
        return redirect(canonical, HTTPStatus.PERMANENT_REDIRECT)
    edition = library.edition(article, reader)
    if not extension and "beside" in request.args:
        other = library.edition(article, reader_at(library, request.args["beside"], locale))
        return send(compare_page(edition, other, _served().shelf, addresses), "text/html", locale, cached=True)
    if not extension:
        served = _served()
        beside = authoring(edition, served.findings, served.fault) if served.is_authoring else None
        around = surroundings(library, edition)
        page = html.page(edition, _served().shelf, addresses, around=around, authoring=beside)
        return send(page, "text/html", locale, cached=beside is None)
    form = FORMATS[extension]
    options = {name: value for name, value in request.args.items() if name in form.options}
    (leaf,) = leaves(library, [article], reader)
    body = form.render(leaf, _served().shelf.templates, printer().pdf, **options)
    response = send(body, form.media_type, locale, cached=True)
    response.headers["Content-Disposition"] = (
        f'inline; filename="{_file_name(edition.version.article, reader)}.{extension}"'
    )
    return response


def _file_name(article: str, reader: Reader) -> str:
    return f"{article}-{reader.address.replace('/', '-')}-{reader.locale}"


@pages.get("/assets/<name>")
def asset(name: str) -> Response:
    """A stylesheet, script or picture of ours."""
    kind, _ = mimetypes.guess_type(name)
    if name not in _ASSET_NAMES:
        abort(404)
    response = send(packed_asset(ASSETS / name), kind or "text/plain", "", cached=True)
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return response


@pages.get("/healthz")
def health() -> Response:
    """Whether the site serves, for a load balancer."""
    return Response("ok\n", mimetype="text/plain")
