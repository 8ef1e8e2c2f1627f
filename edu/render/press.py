"""WeasyPrint with what is dear to set up kept for the next page: one press a thread."""

from __future__ import annotations

import atexit
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from threading import get_ident, local
from types import MappingProxyType
from typing import Any, ClassVar

import weasyprint
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcherResponse

from edu.render.typefaces import bundled_font, font_faces

FONTS, PICTURES = "edu:fonts/", "edu:pictures/"
LOG = logging.getLogger("weasyprint")


class Press:
    """Lays out pages; keeps the machine's fonts and the stylesheets it has read."""

    VARIANT: ClassVar[str] = "pdf/ua-1"
    KEPT_STYLESHEETS: ClassVar[int] = 8

    def __init__(self) -> None:
        self._fonts = FontConfiguration()
        self._shelf = _Shelf()
        self._stylesheets: dict[str, Any] = {}
        self._faces = self._read(font_faces())

    def lay_out(self, html: str, stylesheet: str, pictures: Mapping[str, bytes]) -> Any:
        """The page laid out as a WeasyPrint document; `pictures` are files, at `edu:pictures/` and their name."""
        page = weasyprint.HTML(string=html, url_fetcher=_Shelf(pictures))
        sheets = [self._faces, self._stylesheet(stylesheet)]
        return page.render(font_config=self._fonts, stylesheets=sheets, pdf_variant=self.VARIANT)

    @contextmanager
    def listening(self) -> Iterator[list[str]]:
        """Gathers what WeasyPrint complains of in this thread; it reports faults only by its log."""
        ear = _Ear()
        LOG.addHandler(ear)
        try:
            yield ear.complaints
        finally:
            LOG.removeHandler(ear)

    def _stylesheet(self, css: str) -> Any:
        """The stylesheet, read once; one with faults is read anew, so that they are told each time."""
        known = self._stylesheets.get(css)
        if known is not None:
            return known
        with self.listening() as complaints:
            sheet = self._read(css)
        if not complaints:
            if len(self._stylesheets) >= self.KEPT_STYLESHEETS:
                self._stylesheets.clear()
            self._stylesheets[css] = sheet
        return sheet

    def _read(self, css: str) -> Any:
        return weasyprint.CSS(string=css, font_config=self._fonts, url_fetcher=self._shelf)


class _Shelf:
    """Gives WeasyPrint the fonts that ship with us and one page's pictures, and refuses every other address."""

    _fail_on_errors = False  # WeasyPrint asks; a refusal is then a complaint

    def __init__(self, pictures: Mapping[str, bytes] = MappingProxyType({})) -> None:
        self._pictures = pictures

    def __call__(self, url: str) -> Any:
        picture = self._pictures.get(url.removeprefix(PICTURES)) if url.startswith(PICTURES) else None
        if picture is not None:
            return URLFetcherResponse(url, picture, {"Content-Type": "image/*"})
        if not url.startswith(FONTS):
            raise ValueError(f"refused to fetch {url}")
        return URLFetcherResponse(url, bundled_font(url.removeprefix(FONTS)), {"Content-Type": "font/ttf"})


class _Ear(logging.Handler):
    """Keeps the warnings and errors that are logged in the thread that made it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.complaints: list[str] = []
        self._thread = get_ident()

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps the message of `record`."""
        if record.thread == self._thread:
            self.complaints.append(record.getMessage())


_presses = local()
# WeasyPrint copies fonts to a temporary folder, which goes when the press goes.
atexit.register(lambda: vars(_presses).clear())


def this_press() -> Press:
    """The press of this thread."""
    press: Press | None = getattr(_presses, "press", None)
    if press is None:
        press = _presses.press = Press()
    return press
