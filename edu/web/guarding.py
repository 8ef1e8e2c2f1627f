"""The headers that keep a page safe and private."""

from __future__ import annotations

import re

from flask import Response

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
    if "Location" in headers:
        headers["Location"] = _within(headers["Location"])
    if frame_ancestors == "'none'":
        headers["X-Frame-Options"] = "DENY"
    return response


def _within(address: str) -> str:
    """An address of ours without scheme and host, which a request may have made up: we lead to no other site."""
    return "/" + re.sub(r"^[a-z][a-z0-9+.-]*://[^/]*", "", address, flags=re.IGNORECASE).lstrip("/\\")
