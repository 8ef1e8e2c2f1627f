"""What a browser tells of its reader: the remembered choice, and the languages it prefers. Nothing else is read."""

from __future__ import annotations

from flask import Request
from werkzeug.wrappers import Response

from edu.audiences import AUDIENCES, Reader
from edu.content import UnknownError
from edu.library import Library

COOKIE = "reader"
_YEAR = 365 * 24 * 3600


def remembered(request: Request, library: Library, locale: str) -> Reader | None:
    """The reader that the cookie names; None without one, or where it names nothing that this library has."""
    audience, _, level = request.cookies.get(COOKIE, "").partition("/")
    if audience not in library.audiences:
        return None
    try:
        return Reader(audience, level, locale)
    except UnknownError:
        return Reader(audience, "", locale)


def remember(response: Response, reader: Reader, *, secure: bool, path: str) -> None:
    """Keep the choice, and nothing but the choice, in one cookie of ours."""
    response.set_cookie(
        COOKIE, reader.address, max_age=_YEAR, path=path or "/", secure=secure, httponly=True, samesite="Lax"
    )


def forget(response: Response, *, path: str) -> None:
    """Who would rather not say is remembered as nobody."""
    response.delete_cookie(COOKIE, path=path or "/", httponly=True, samesite="Lax")


def chosen(request: Request, library: Library, locale: str) -> Reader:
    """The reader of a sent form; "I'd rather not say", or anything odd, is the first audience's default."""
    audience = request.form.get("audience", "")
    if audience not in library.audiences:
        return Reader(library.audiences[0], "", locale)
    level = request.form.get("level", "")
    return Reader(audience, level if level in AUDIENCES[audience].levels else "", locale)


def reader_at(library: Library, address: str, locale: str) -> Reader:
    """The reader of an address such as `patient/easy`, `clinician` or `es/patient/easy`.

    Raises:
        UnknownError: the library has none such.
    """
    parts = address.strip("/").split("/")
    if parts[0] not in library.audiences and len(parts) > 1:
        locale, parts = library.locale(parts[0]), parts[1:]
    if parts[0] not in library.audiences:
        raise UnknownError.of("audience", parts[0], library.audiences)
    return Reader(parts[0], parts[1] if len(parts) > 1 else "", locale)


def preferred_locale(request: Request, library: Library) -> str:
    """The library's locale that the browser likes best; the first where it likes none."""
    for tag, _ in request.accept_languages:
        try:
            return library.locale(tag)
        except UnknownError:
            continue
    return library.locales[0]
