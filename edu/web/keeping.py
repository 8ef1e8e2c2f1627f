"""Answers that any cache may keep, kept here too: a page that was just read is sent again without being made again.

It stands before routing, and keeps nothing that depends on who asks: no answer to a form or to a query, none with a
cookie, none that `Cache-Control` doesn't call public.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from werkzeug.http import parse_accept_header
from werkzeug.wrappers import Response

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

SECONDS = 300
"""How long an answer is kept: as long as it says that others may keep it."""
MOST = 256
"""How many are kept; the longest unused go first."""
LARGEST = 200_000
"""Bytes of the largest answer that is kept; larger ones are files, and have their own caches."""


@dataclass(frozen=True, slots=True)
class _Answer:
    headers: tuple[tuple[str, str], ...]
    body: bytes
    until: float


class KeptAnswers:
    """A WSGI application with the answers of another kept for a while."""

    def __init__(self, app: WSGIApplication, clock: Callable[[], float] = time.monotonic) -> None:
        self._app = app
        self._clock = clock
        self._kept: OrderedDict[tuple[str, ...], _Answer] = OrderedDict()
        self._lock = Lock()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """The kept answer, or the application's own."""
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD") or environ.get("QUERY_STRING"):
            return self._app(environ, start_response)
        key = _key(environ)
        with self._lock:
            kept = self._kept.get(key)
            if kept and kept.until > self._clock():
                self._kept.move_to_end(key)
            else:
                kept = None
        if kept:
            response = Response(kept.body, headers=list(kept.headers))
            response.make_conditional(environ)
            return response(environ, start_response)
        response = Response.from_app(self._app, environ)
        self._keep(environ, key, response)
        return response(environ, start_response)

    def _keep(self, environ: WSGIEnvironment, key: tuple[str, ...], response: Response) -> None:
        headers = response.headers
        may_be = (
            environ["REQUEST_METHOD"] == "GET"
            and response.status_code == 200
            and "Set-Cookie" not in headers
            and "ETag" in headers
            and response.cache_control.public
            and {field.lower() for field in response.vary} <= {"accept-encoding"}
            and (response.content_length or LARGEST) < LARGEST
        )
        if not may_be:
            return
        told = tuple((name, value) for name, value in headers.items() if name != "Date")
        answer = _Answer(told, response.get_data(), self._clock() + SECONDS)
        with self._lock:
            self._kept[key] = answer
            self._kept.move_to_end(key)
            while len(self._kept) > MOST:
                self._kept.popitem(last=False)


def _key(environ: WSGIEnvironment) -> tuple[str, ...]:
    """What an answer that is public depends on: the address as it was asked for, and how it may be packed."""
    asked = tuple(str(environ.get(name, "")) for name in ("wsgi.url_scheme", "HTTP_HOST", "SCRIPT_NAME", "PATH_INFO"))
    return (*asked, "gzip" if _unpacks(environ.get("HTTP_ACCEPT_ENCODING", "")) else "")


@lru_cache(maxsize=128)
def _unpacks(accepted: str) -> bool:
    return bool(parse_accept_header(accepted)["gzip"])
