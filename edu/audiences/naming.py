"""The names of audiences and locales in a library's files: loading can't know which there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from edu.audiences.policy import AUDIENCES
from edu.content import Content, Finding, UnknownError
from edu.content.finding import nearest
from edu.wording.locales import conventions


def check_names(content: Content) -> Iterator[Finding]:
    """Audiences and locales that are named and aren't there, or stand twice."""
    settings = content.settings
    for i, locale in enumerate(settings.locales):
        place = content.place("library", ("locales", i))
        try:
            conventions(locale)
        except UnknownError as error:
            fault = error.findings[0]
            yield Finding("L005", fault.message, f"{fault.mend} Write it in BCP 47, such as es or zh-Hans.", place)
        if locale in settings.locales[:i]:
            yield Finding("L002", f"The locale '{locale}' stands twice.", "Remove one of the two.", place)
    for i, audience in enumerate(settings.audiences):
        place = content.place("library", ("audiences", i))
        if audience not in AUDIENCES:
            yield Finding("L005", f"There is no audience '{audience}'.", _mend(audience, AUDIENCES), place)
        if audience in settings.audiences[:i]:
            yield Finding("L002", f"The audience '{audience}' stands twice.", "Remove one of the two.", place)
    for article in content.articles.values():
        for path, _, claim in article.paths():
            for audience in claim.omit:
                if audience not in AUDIENCES:
                    place = content.documents[article.id].place((*path, "omit", audience), key=True)
                    yield Finding("L005", f"There is no audience '{audience}'.", _mend(audience, AUDIENCES), place)


def _mend(name: str, known: Iterable[str]) -> str:
    known = tuple(known)
    near = nearest(name, known)
    return f"Did you mean {near}?" if near else f"There is: {', '.join(known)}."
