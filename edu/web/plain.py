"""What a server hands over, made plain before anything of ours reads it: a request may hold what no browser sends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_PREFIX = re.compile(r"(/[^/\\\s]+)*")
"""What may stand before our addresses. Anything else, such as `//elsewhere`, would lead readers away."""
_ASCII = "".join(map(chr, range(128)))


class PlainRequests:
    """A WSGI application that is handed plain paths for prefix, http or https for scheme, and queries in ASCII."""

    def __init__(self, app: WSGIApplication) -> None:
        self._app = app

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Hand the request on."""
        prefix = environ.get("SCRIPT_NAME", "").rstrip("/")
        environ["SCRIPT_NAME"] = prefix if _PREFIX.fullmatch(prefix) else ""
        if environ["wsgi.url_scheme"] not in ("http", "https"):
            environ["wsgi.url_scheme"] = "http"
        environ["QUERY_STRING"] = quote(environ.get("QUERY_STRING", "").encode("latin-1", "replace"), safe=_ASCII)
        return self._app(environ, start_response)
