"""For machines that follow the site: its map with all languages, its changes, its manifest."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from flask import Blueprint, Response, current_app

from edu.audiences import Reader
from edu.library import Library
from edu.render.packing import packed_asset
from edu.web.sending import ASSETS, locale_of, root_address, send, site
from edu.web.shelf import Served

feeds = Blueprint("feeds", __name__)


def _library() -> Library:
    served: Served = current_app.extensions["edu"]
    return served.library


@feeds.get("/sitemap.xml")
def sitemap() -> Response:
    """Every page, each with its other languages."""
    library, addresses, root = _library(), site(), root_address()
    entries = []
    for article in library.articles:
        updated = library.content.article(article).updated
        for reader in library.readers(library.locales[0]):
            versions = [Reader(reader.audience, reader.level, locale) for locale in library.locales]
            others = "".join(
                f'<xhtml:link rel="alternate" hreflang="{other.locale}" '
                f"href={quoteattr(root + addresses.version(article, other))}/>"
                for other in versions
            )
            entries += [
                f"<url><loc>{escape(root + addresses.version(article, version))}</loc>"
                f"<lastmod>{updated}</lastmod>{others}</url>"
                for version in versions
            ]
    body = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' + "\n".join(entries) + "\n</urlset>\n"
    )
    return send(body, "application/xml", library.locales[0], cached=True)


@feeds.get("/robots.txt")
def robots() -> Response:
    """Everything may be read; here is the map."""
    body = f"User-agent: *\nAllow: /\n\nSitemap: {root_address()}{site().home()}sitemap.xml\n"
    return send(body, "text/plain", _library().locales[0], cached=True)


@feeds.get("/<tag>/feed.atom")
def atom(tag: str) -> Response:
    """The articles by the date of their last change, newest first."""
    library, addresses, root = _library(), site(), root_address()
    locale = locale_of(library, tag)
    reader = Reader(library.audiences[0], "", locale)
    articles = sorted(library.articles, key=lambda article: library.content.article(article).updated, reverse=True)
    dates = {article: _timestamp(library.content.article(article).updated) for article in articles}
    entries = []
    for article in articles:
        version = library.version(article, reader)
        address = root + addresses.article(locale, article)
        entries.append(
            f"<entry><title>{escape(version.title.text)}</title><id>{escape(address)}</id>"
            f"<link href={quoteattr(address)}/><updated>{dates[article]}</updated>"
            f"<summary>{escape(version.summary.text)}</summary></entry>"
        )
    own, name = root + addresses.library(locale), library.content.settings.name_in(locale)
    body = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{locale}">'
        f"<title>{escape(name)}</title><id>{escape(own)}</id><link href={quoteattr(own)}/>"
        f'<link rel="self" href={quoteattr(own + "feed.atom")}/><author><name>{escape(name)}</name></author>'
        f"<updated>{max(dates.values(), default=_timestamp('1970'))}</updated>\n" + "\n".join(entries) + "\n</feed>\n"
    )
    return send(body, "application/atom+xml", locale, cached=True)


def _timestamp(date: str) -> str:
    """A partial date as the moment at which it begins."""
    year, month, day = (*date.split("-"), "01", "01")[:3]
    return f"{year}-{month}-{day}T00:00:00Z"


@feeds.get("/manifest.webmanifest")
def manifest() -> Response:
    """What a phone needs to keep the site like an app."""
    library, addresses = _library(), site()
    data = {
        "name": library.name,
        "short_name": library.name[:24],
        "start_url": addresses.home(),
        "scope": addresses.home(),
        "display": "browser",
        "icons": [{"src": addresses.asset("icon.svg"), "sizes": "any", "type": "image/svg+xml"}],
    }
    return send(current_app.json.dumps(data), "application/manifest+json", library.locales[0], cached=True)


@feeds.get("/offline-copies.js")
def worker() -> Response:
    """The service worker; it stands at the root, because it may keep what lies below its own address only."""
    response = send(packed_asset(ASSETS / "offline-copies.js"), "text/javascript", _library().locales[0], cached=True)
    response.headers["Cache-Control"] = "no-cache"
    return response
