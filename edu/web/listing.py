"""An article as a line of a list."""

from __future__ import annotations

from edu.audiences import Version
from edu.render.html import Listed
from edu.render.site import Site


def listed(version: Version, site: Site) -> Listed:
    """The article of a version, linked to where its reader is asked or sent on."""
    title = version.title
    address = site.article(version.locale, version.article)
    return Listed(version.article, title.text, version.summary.text, title.locale, title.direction, address)
