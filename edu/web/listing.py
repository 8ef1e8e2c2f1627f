"""An article as a line of a list."""

from __future__ import annotations

from edu.audiences import Version
from edu.content.model import Article
from edu.render.html import Listed
from edu.render.site import Site


def listed(article: Article, version: Version, site: Site) -> Listed:
    """An article as its version has it, linked to where its reader is asked or sent on."""
    title = version.title
    return Listed(
        id=article.id,
        title=title.text,
        summary=version.summary.text,
        locale=title.locale,
        direction=title.direction,
        address=site.article(version.locale, article.id),
        kind=article.kind.value,
        words=" ".join((title.text, version.summary.text, *article.aliases, *article.names)),
    )
