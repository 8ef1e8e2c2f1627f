"""The headers that keep a page safe and private."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flask import Response

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_PREFIX = re.compile(r"(/[^/\\\s]+)*")
"""What may stand before our addresses. Anything else, such as `//elsewhere`, would lead readers away."""
_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors {frames}"
)


def guard(response: Response, frame_ancestors: str = "'none'") -> Response:
    """Add the security headers; `frame_ancestors` are the sites that may show ours in a frame."""
    headers = response.headers
    headers["Content-Security-Policy"] = _POLICY.format(frames=frame_ancestors)
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Referrer-Policy"] = "no-referrer"
    headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), interest-cohort=()"
    headers["Cross-Origin-Opener-Policy"] = "same-origin"
    if frame_ancestors == "'none'":
        headers["X-Frame-Options"] = "DENY"
    return response


class PlainPrefix:
    """A WSGI application whose prefix is a plain path or none, whatever a forwarded header says."""

    def __init__(self, app: WSGIApplication) -> None:
        self._app = app

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Hand the request on."""
        prefix = environ.get("SCRIPT_NAME", "").rstrip("/")
        environ["SCRIPT_NAME"] = prefix if _PREFIX.fullmatch(prefix) else ""
        return self._app(environ, start_response)
