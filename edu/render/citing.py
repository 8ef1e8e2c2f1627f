"""A source as a reference list shows it."""

from __future__ import annotations

from markupsafe import Markup, escape

from edu.content.model import Source


def reference(source: Source) -> Markup:
    """The reference as HTML: authors, title, where and when, and a link that can be followed."""
    return Markup(" ").join(escape(part) for part in _parts(source)) + _links(source)


def short_reference(source: Source) -> str:
    """The reference where there is little room: an article by where it stands and its DOI, all else without address."""
    parts = _parts(source)
    if source.DOI and source.author and source.container_title:
        authors = source.author[0] + (", et al." if len(source.author) > 1 else ".")
        parts = [authors, parts[-1], f"doi:{source.DOI}"]
    return " ".join(parts)


def reference_text(source: Source) -> str:
    """The reference as plain text."""
    address = link_of(source)
    return " ".join([*_parts(source), *([address] if address else [])])


def _parts(source: Source) -> list[str]:
    parts = []
    if source.author:
        shown = ", ".join(source.author[:3]) + (", et al" if len(source.author) > 3 else "")
        parts.append(shown + ".")
    parts.append(_ended(source.title))
    place = source.container_title or source.publisher
    if place:
        year = (source.issued or "")[:4]
        numbers = _numbers(source)
        parts.append(f"{place}{'. ' + year if year else ''}{numbers}.")
    elif source.issued:
        parts.append(f"{source.issued}.")
    return parts


def _ended(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else text + "."


def _numbers(source: Source) -> str:
    if not source.volume:
        return ""
    issue = f"({source.issue})" if source.issue else ""
    page = f":{source.page}" if source.page else ""
    return f";{source.volume}{issue}{page}"


def link_of(source: Source) -> str:
    """Where the source can be read: by its DOI, else its address, else its PubMed id."""
    if source.DOI:
        return f"https://doi.org/{source.DOI}"
    if source.URL:
        return source.URL
    return f"https://pubmed.ncbi.nlm.nih.gov/{source.PMID}/" if source.PMID else ""


def _links(source: Source) -> Markup:
    address = link_of(source)
    if not address:
        return Markup("")
    shown = f"doi:{source.DOI}" if source.DOI else address.removeprefix("https://").rstrip("/")
    link = Markup(' <a href="{}" rel="noreferrer">{}</a>').format(address, shown)
    return link + (Markup(" PMID {}.").format(source.PMID) if source.PMID else Markup(""))
