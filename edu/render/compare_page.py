"""The page that shows two versions side by side."""

from __future__ import annotations

from edu.audiences import AUDIENCES, Reader
from edu.records import Edition
from edu.render.comparing import compare
from edu.render.html import Shelf, locale_link, render_page
from edu.render.site import Site


def compare_page(left: Edition, right: Edition, shelf: Shelf, site: Site) -> str:
    """Both editions, claim by claim; the reader of the left one is whose page it is."""
    reader, other = left.version.reader, right.version.reader
    beside = f"?beside={other.locale}/{other.address}"
    links = [
        locale_link(
            locale,
            reader.locale,
            site.version(left.version.article, Reader(reader.audience, reader.level, locale)) + beside,
        )
        for locale in shelf.locales
    ]
    every = [
        Reader(name, level, locale)
        for locale in dict.fromkeys((reader.locale, *shelf.locales))
        for name in shelf.audiences
        for level in AUDIENCES[name].levels
    ]
    return render_page(
        "compare.html",
        left.interface,
        shelf,
        site,
        links,
        left=left,
        right=right,
        version=left.version,
        sections=compare(left, right),
        choices=every,
        own_names={link.tag: link.name for link in links},
    )
