"""What every view needs: the site's addresses, the locale of an address, an answer with the right headers."""

from __future__ import annotations

import hashlib
from http import HTTPStatus

from flask import Response, current_app, redirect, request
from werkzeug.exceptions import HTTPException

from edu.audiences import Reader
from edu.library import TEMPLATES, Library
from edu.render.html import Listed
from edu.render.site import PathSite
from edu.search import folded
from edu.translation.interface import Interface, interface_of
from edu.web.choice import remembered
from edu.web.listing import listed
from edu.web.shelf import Served

ASSETS = TEMPLATES / "assets"


def site() -> PathSite:
    """The addresses of this site, behind whatever prefix it was asked at."""
    return PathSite(request.script_root, ASSETS, root_address())


def root_address() -> str:
    """The site's address as others know it: the library's own, else the one it was asked at."""
    served: Served = current_app.extensions["edu"]
    return served.library.content.settings.address or request.host_url.rstrip("/")


def interface(library: Library, locale: str) -> Interface:
    """The interface's words in a locale."""
    return interface_of(library.chain(locale))


def locale_of(library: Library, tag: str) -> str:
    """The library's locale for the one in an address; another spelling of it is sent on to the right address."""
    locale = library.locale(tag)
    if locale != tag:
        rest = request.path.split("/", 2)[2]
        query = f"?{request.query_string.decode('latin-1')}" if request.query_string else ""
        response = redirect(f"{request.script_root}/{locale}/{rest}{query}", HTTPStatus.FOUND)
        raise HTTPException(response=response)
    return locale


def send(body: str | bytes, media_type: str, locale: str, *, cached: bool) -> Response:
    """An answer: one that caches may keep and ask after by its ETag, or one that none may keep."""
    raw = body.encode() if isinstance(body, str) else body
    response = Response(raw, mimetype=media_type)
    if locale:
        response.headers["Content-Language"] = locale
    if cached:
        response.set_etag(hashlib.sha256(raw).hexdigest()[:24])
        response.headers["Cache-Control"] = "public, max-age=300"
        response.make_conditional(request)
    else:
        response.headers["Cache-Control"] = "no-store"
    return response


def listed_articles(library: Library, locale: str) -> list[Listed]:
    """The articles as this browser's reader would get them."""
    reader = remembered(request, library, locale) or Reader(library.audiences[0], "", locale)
    lines = [listed(library.content.article(name), library.version(name, reader), site()) for name in library.articles]
    return sorted(lines, key=lambda line: folded(line.title))
