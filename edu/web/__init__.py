"""The web site."""

from __future__ import annotations

from pathlib import Path

from flask import Flask, Response, request
from werkzeug.middleware.proxy_fix import ProxyFix

from edu.render.printer import Printer, house_printer
from edu.web.compressing import compress
from edu.web.errors import handle_errors
from edu.web.feeds import feeds
from edu.web.guarding import guard
from edu.web.handouts import handouts
from edu.web.keeping import KeptAnswers
from edu.web.personal import personal
from edu.web.plain import PlainRequests
from edu.web.sending import ASSETS
from edu.web.shelf import Served
from edu.web.style import style
from edu.web.translating import translating
from edu.web.views import pages


def create_app(
    library: Path | None = None,
    *,
    reload: bool = False,
    proxies: int = 0,
    frames: str = "'none'",
    printer: Printer | None = None,
) -> Flask:
    """The web application for a library; without one, for the starter library.

    `reload` looks for changed files at each request. `proxies` is how many reverse proxies stand before it,
    whose forwarded headers are then believed. `frames` are the sites that may show its pages in a frame. `printer`
    makes the sheets; without one, all applications of this process share theirs.

    Raises:
        LibraryError: the library can't be loaded.
    """
    app = Flask("edu", static_folder=None, template_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = 2 * 1024 * 1024
    app.extensions["edu"] = Served(library, reload=reload, report=app.logger.warning)
    app.extensions["edu.printer"] = printer or house_printer()
    app.register_blueprint(feeds)
    app.register_blueprint(handouts)
    app.register_blueprint(translating)
    app.register_blueprint(pages)
    app.register_blueprint(personal)
    if reload:
        app.register_blueprint(style)
    handle_errors(app, ASSETS)
    if not reload:
        app.wsgi_app = KeptAnswers(app.wsgi_app)  # type: ignore[method-assign]
    app.wsgi_app = PlainRequests(app.wsgi_app)  # type: ignore[method-assign]
    if proxies:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=proxies, x_proto=proxies, x_host=proxies, x_prefix=proxies
        )

    @app.after_request
    def _guard(response: Response) -> Response:
        return compress(request, guard(response, frames))

    return app
