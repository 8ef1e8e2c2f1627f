"""The style page: every component in every state, made by the same macros from an article of the library."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup

from edu.audiences.policy import message
from edu.audiences.version import VersionClaim
from edu.content.model import Layout
from edu.records import Change, Currency, Edition, History, NoticeKind, Release, Review, Standing, Status, Traced
from edu.render.environment import environment
from edu.render.html import Listed, Shelf, render_page, version_links, version_values
from edu.render.site import Site
from edu.render.surroundings import Surroundings
from edu.wording.locales import RIGHT_TO_LEFT

_DAY = "2026-01-15"
_ID = re.compile(r'(?<=\s)(id|for|aria-labelledby|aria-describedby)="([^"]+)"')
_LANDMARK = re.compile(r'(<section[^>]*?) aria-labelledby="[^"]+"')
_LINK = re.compile(r'(href="|url\()#([^")]+)')


@dataclass(frozen=True, slots=True)
class Sample:
    """One component in one state: the component's file, the state in words, a call of its macro, what it is given."""

    component: str
    state: str
    call: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Shown:
    """A sample as HTML."""

    component: str
    state: str
    html: Markup


def style_page(
    edition: Edition, shelf: Shelf, site: Site, *, around: Surroundings, foreign: VersionClaim, direction: str
) -> str:
    """The page. `around` has something ticked, `foreign` is a claim in another language than the edition's."""
    values = version_values(edition, site, around)
    links = version_links(edition, shelf, site)
    common = {
        **values,
        "interface": edition.interface,
        "locale": edition.version.locale,
        "direction": direction,
        "shelf": shelf,
        "site": site,
        "locale_links": links,
        "Reader": type(edition.version.reader),
    }
    env = environment(shelf.templates)
    shown = []
    for number, sample in enumerate(_samples(edition, around, foreign, site.library(edition.version.locale)), start=1):
        name = sample.call.partition("(")[0]
        source = f'{{% from "components/{sample.component}.html" import {name} with context %}}{{{{ {sample.call} }}}}'
        html = env.from_string(source).render({**common, **sample.values})
        html = re.sub(r"<(li|p class=\"aloud\") hidden>", r"<\1>", html)  # the buttons that a script shows
        shown.append(Shown(sample.component, sample.state, _apart(html, number)))
    is_pretended = direction == RIGHT_TO_LEFT and edition.version.direction != RIGHT_TO_LEFT
    return render_page(
        "style.html",
        edition.interface,
        shelf,
        site,
        links,
        samples=shown,
        direction=direction,
        is_pretended=is_pretended,
    )


def _apart(html: str, number: int) -> Markup:
    """The sample with its ids made its own: on one page each may stand once. Its sections are no landmarks here."""
    html = _LANDMARK.sub(r"\1", html)
    html = _ID.sub(lambda m: f'{m[1]}="{" ".join(f"{name}-s{number}" for name in m[2].split())}"', html)
    return Markup(_LINK.sub(lambda m: f"{m[1]}#style" if m[1] == 'href="' else f"{m[1]}#{m[2]}-s{number}", html))  # noqa: S704 (escaped by the macros)


def _samples(edition: Edition, around: Surroundings, foreign: VersionClaim, address: str) -> Iterator[Sample]:
    version = edition.version
    claims = tuple(version.claims())
    plain = tuple(claim for claim in claims if not claim.urgency and not claim.icon_array)[:3]
    drawn = tuple(claim for claim in claims if claim.icon_array)[:1]
    policy = version.reader.policy
    nothing: dict[str, Any] = {"reader": None, "examples": {}}
    example = {policy.default_level: plain[0].block}
    yield Sample("choice", "not chosen", "choice(audience)", {**nothing, "audience": policy})
    yield Sample("choice", "chosen, with an example", "choice(audience)", {"audience": policy, "examples": example})
    yield Sample("switches", "as on every version", "switches()", {})
    yield Sample("aloud", "with JavaScript, where there is a voice", "aloud()", {})
    yield Sample("tools", "with JavaScript", "tools()", {})
    for standing in _standings(version.digest):
        kept = tuple(n for n in edition.notices if n.kind is not NoticeKind.PENDING or not standing.is_approved)
        state = {"edition": replace(edition, standing=standing, notices=kept), "past": History()}
        yield Sample("status", standing.status.value, "status()", state)
    yield Sample("applies", "nothing ticked", "applies()", {"concerns": (), "ticked": frozenset()})
    yield Sample("applies", "something ticked", "applies()", {})
    yield Sample(
        "matters",
        "something ticked",
        "matters(urgencies)",
        {"urgencies": {name: edition.interface(title) for name, title in _URGENCIES.items()}},
    )
    for layout in Layout:
        yield Sample("claims", f"layout: {layout.value}", "claims(list, layout)", {"list": plain, "layout": layout})
    urgent = tuple(claim for claim in claims if claim.urgency)
    yield Sample("claims", "care boxes, by urgency", "claims(list, 'list')", {"list": urgent})
    yield Sample("claims", "not translated yet", "claims(list, 'paragraphs')", {"list": (foreign, *plain[1:2])})
    for claim in drawn:
        yield Sample("icon_array", "two groups", "icon_array(array)", {"array": claim.icon_array})
    explained = {"definitions": version.definitions[:3]}
    yield Sample("words", "below a claim", "words(definitions)", explained)
    yield Sample("words", "at the end, with other words", "words(definitions, true)", explained)
    yield Sample("detail", "more and less", "detail(section)", {"section": _both(edition, around)})
    yield Sample("contents", "of a version", "contents(sections)", {"sections": version.sections})
    yield Sample("topics", "two topics", "topics(articles)", {"articles": _topics(edition, address)})
    yield Sample("readability", "with its workings", "readability()", {})
    yield Sample("history", "decided twice, changed since", "history()", {"past": _history(edition, plain[:1])})
    yield Sample("history", "nobody has decided", "history()", {"past": History()})
    yield Sample("sources", "all of them", "sources()", {})
    yield Sample("contact", "as the library gives it", "contact()", {})


_URGENCIES = {
    "emergency": message("Emergency: act right away"),
    "urgent": message("Urgent: act the same day"),
    "routine": message("Not urgent: tell the care team"),
}


def _standings(digest: str) -> Iterator[Standing]:
    for status in Status:
        yield Standing(status, Review(digest, status, "a sample board", _DAY))


def _both(edition: Edition, around: Surroundings) -> Any:
    """The section that most neighbours tell otherwise."""
    return max(
        edition.version.sections,
        key=lambda s: (s.id in around.deeper.sections) + (s.id in around.easier.sections),
    )


def _topics(edition: Edition, address: str) -> list[Listed]:
    version = edition.version
    line = Listed(
        version.article, version.title.text, version.summary.text, version.locale, version.direction, address, "", ""
    )
    return [line, replace(line, summary="")]


def _history(edition: Edition, changed: Sequence[VersionClaim]) -> History:
    version = edition.version
    trail = tuple(Review(version.digest, status, "a sample board", _DAY) for status in list(Status)[1:])
    release = Release(version.digest, version.article, version.reader.address, version.locale, _DAY)
    changes = tuple(Change(claim.id, None, claim.block.text) for claim in changed)
    return History(trail, "2027-01-15", Traced(release, Currency.SUPERSEDED, None, changes))
