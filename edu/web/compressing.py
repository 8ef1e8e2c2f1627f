"""Answers made smaller on their way, for who pays by the megabyte."""

from __future__ import annotations

import gzip
from http import HTTPStatus

from flask import Request, Response

_SMALLEST = 800
"""Bytes: below, it would gain nothing."""
_KINDS = frozenset(
    {"application/atom+xml", "application/json", "application/manifest+json", "application/xml", "image/svg+xml"}
)


def compress(request: Request, response: Response) -> Response:
    """Pack a text with gzip where the browser can unpack it; answers to a sent form are about a person, and left."""
    kind = response.mimetype or ""
    is_asked_for = request.method in ("GET", "HEAD") and response.status_code in (
        HTTPStatus.OK,
        HTTPStatus.NOT_MODIFIED,
    )
    if not is_asked_for or not (kind.startswith("text/") or kind in _KINDS):
        return response
    response.vary.add("Accept-Encoding")
    is_whole = response.status_code == HTTPStatus.OK and "Content-Encoding" not in response.headers
    if not is_whole or not request.accept_encodings["gzip"]:
        return response
    response.direct_passthrough = False
    raw = response.get_data()
    if len(raw) < _SMALLEST:
        return response
    response.set_data(gzip.compress(raw, compresslevel=6, mtime=0))
    response.headers["Content-Encoding"] = "gzip"
    tag, _ = response.get_etag()
    if tag:
        response.set_etag(tag, weak=True)  # the same text in other bytes
    return response
