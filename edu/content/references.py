"""What an article refers to must be there: facts, terms, sources, claims, and no circle among them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from edu.content.base import NumberStyle, Voice
from edu.content.document import Document, Path
from edu.content.facts import BoundedFact, Comparison
from edu.content.finding import Finding, nearest
from edu.content.markup import Citation, MarkupError, Placeholder, TermLink, parts_of
from edu.content.model import Article, Claim, Glossary, Settings

MARKET_PARTS = frozenset({"emergency"})
"""What a wording may say of the library's country: `{market.emergency}`."""

TAKEN = frozenset({"edu", "glossary", "units", "library", "handout", "translate"})
"""Names that no article may have: files and addresses of the engine's own are called so."""

Tell = Callable[..., Finding]


def wordings(article: Article) -> Iterator[tuple[str, Voice, str, Path]]:
    """Every wording of the article: whose it is (`title`, `section.about`, a claim's id), voice, text, path."""
    for name in ("title", "question", "summary"):
        for voice, text in (getattr(article, name) or {}).items():
            yield name, voice, text, (name, voice)
    for condition, say in article.conditions.items():
        for voice, text in say.items():
            yield f"condition.{condition}", voice, text, ("conditions", condition, voice)
    for i, section in enumerate(article.sections):
        for voice, text in section.title.items():
            yield f"section.{section.id}", voice, text, ("sections", i, "title", voice)
        for j, claim in enumerate(section.claims):
            for voice, text in claim.say.items():
                yield claim.id, voice, text, ("sections", i, "claims", j, "say", voice)


def check_article(article: Article, terms: Mapping[str, object], document: Document) -> Iterator[Finding]:
    """Everything in the article that refers to what is not there, or contradicts itself."""
    if article.id != document.file.rsplit("/", 1)[-1].removesuffix(".yaml"):
        message = f"The article '{article.id}' stands in a file of another name."
        yield Finding("L008", message, f"Name the file {article.id}.yaml.", document.place(("id",)))
    if article.id in TAKEN:
        message = f"The engine itself calls something '{article.id}'."
        yield Finding("L005", message, "Give the article, and its file, another id.", document.place(("id",)))
    for i, section in enumerate(article.sections):
        if sum(s.id == section.id for s in article.sections[: i + 1]) > 1:
            place = document.place(("sections", i, "id"))
            yield Finding("L002", f"The section id '{section.id}' stands twice.", "Rename one of the two.", place)
    yield from _check_names(article, document)
    for path, _, claim in article.paths():
        yield from _check_claim(article, claim, path, document)
    for fact_id, fact in article.facts.items():
        for i, source in enumerate(fact.source):
            if source not in article.sources:
                yield _dangling("source", source, article.sources, document, ("facts", fact_id, "source", i))
    for _, voice, text, path in wordings(article):
        yield from _check_wording(article, terms, text, voice, path, document)
    paths = {claim.id: path for path, _, claim in article.paths()}
    needs = {claim.id: claim.needs for claim in article.claims.values()}
    yield from _circle(needs, "claim", paths, document)


def _check_names(article: Article, document: Document) -> Iterator[Finding]:
    """Ids that two claims have, and earlier ids that say of two claims that they are the same one."""
    counts = Counter(claim.id for _, _, claim in article.paths())
    earlier = Counter(name for _, _, claim in article.paths() for name in claim.was or ())
    for path, _, claim in article.paths():
        if counts[claim.id] > 1:
            place = document.place((*path, "id"))
            yield Finding("L002", f"The claim id '{claim.id}' stands twice.", "Rename one of the two.", place)
        for i, name in enumerate(claim.was or ()):
            place = document.place((*path, "was", i))
            if name in counts:
                message = f"'{claim.id}' says that it was '{name}', and there still is a claim '{name}'."
                yield Finding("L002", message, f"Remove '{name}' from 'was', or rename the other claim.", place)
            elif earlier[name] > 1:
                message = f"The earlier id '{name}' stands twice."
                yield Finding("L002", message, "Leave it to the claim that goes on saying what it said.", place)


def _check_claim(article: Article, claim: Claim, path: Path, document: Document) -> Iterator[Finding]:
    for i, source in enumerate(claim.cite):
        if source not in article.sources:
            yield _dangling("source", source, article.sources, document, (*path, "cite", i))
    for i, condition in enumerate(claim.applies):
        if condition not in article.conditions:
            yield _dangling("condition", condition, article.conditions, document, (*path, "applies", i))
    for i, needed in enumerate(claim.needs):
        if needed not in article.claims:
            yield _dangling("claim", needed, article.claims, document, (*path, "needs", i))
    if claim.show:
        fact = article.facts.get(claim.show)
        if fact is None:
            yield _dangling("fact", claim.show, article.facts, document, (*path, "show"))
        elif not isinstance(fact, Comparison):
            message = f"'{claim.show}' is a fact of the kind {fact.kind}: only a comparison is drawn."
            yield Finding("L005", message, "Show a fact of the kind 'compare'.", document.place((*path, "show")))
    if claim.is_must and claim.omit:
        message = f"The claim '{claim.id}' is a must and can't be left out for anyone."
        mend = "Remove 'omit', or lower its importance."
        yield Finding("L005", message, mend, document.place((*path, "omit")))


def _check_wording(
    article: Article, terms: Mapping[str, object], text: str, voice: Voice, path: Path, document: Document
) -> Iterator[Finding]:
    try:
        parts = parts_of(text)
    except MarkupError as error:
        yield Finding("L010", str(error), error.mend, document.place(path, needle=error.near))
        return
    for part in parts:
        match part:
            case Placeholder():
                yield from check_placeholder(article, part, voice.style, path, document)
            case TermLink(term=term) if term not in terms:
                yield _dangling("term", term, terms, document, path, needle=f"[[{term}", where="the glossary")
            case Citation(source=source) if source not in article.sources:
                yield _dangling("source", source, article.sources, document, path, needle=str(part))
    for placeholder, mend in bounds_lost(article, text):
        message = f"{placeholder} says the number without its bound."
        yield Finding("L012", message, mend, document.place(path, needle=str(placeholder)))


def bounds_lost(article: Article, wording: str) -> Iterator[tuple[Placeholder, str]]:
    """The placeholders that say the number of a bounded fact where its "at least" is said nowhere."""
    placeholders = [part for part in parts_of(wording) if isinstance(part, Placeholder)]
    for placeholder in placeholders:
        if placeholder.part != "n":
            continue
        fact = article.facts.get(placeholder.fact)
        bound_said = any(p.fact == placeholder.fact and p.part in ("", "period", "bound") for p in placeholders)
        if isinstance(fact, BoundedFact) and fact.bound and not bound_said:
            yield placeholder, f"Say {{{placeholder.fact}}}, or add {{{placeholder.fact}.bound}}."


def check_placeholder(
    article: Article, placeholder: Placeholder, style: NumberStyle, path: Path, document: Document
) -> Iterator[Finding]:
    """What is wrong with a placeholder: no such fact, no such part, or not in this style."""
    message, mend = placeholder_fault(article, placeholder, style)
    if message:
        needle = str(placeholder).rstrip("}")
        yield Finding("L008", message, mend, document.place(path, needle=needle))


def placeholder_fault(article: Article, placeholder: Placeholder, style: NumberStyle) -> tuple[str, str]:
    """Why a placeholder can't stand in a wording of this style, and how to mend it; two empty texts if it can."""
    if placeholder.fact == "market":
        if placeholder.part in MARKET_PARTS:
            return "", ""
        return f"{placeholder} is nothing that a market has.", "There is: {market.emergency}."
    fact = article.facts.get(placeholder.fact)
    if fact is None:
        near = nearest(placeholder.fact, article.facts)
        mend = f"Did you mean {near}?" if near else "Declare it under 'facts:', with its source."
        return f"There is no fact '{placeholder.fact}' in this article.", mend
    parts = fact.parts()
    if placeholder.part not in parts:
        known = ", ".join("{" + f"{placeholder.fact}.{part}".rstrip(".") + "}" for part in parts)
        return f"The fact '{placeholder.fact}' ({fact.kind}) has no part '{placeholder.part}'.", f"There is: {known}."
    if style not in parts[placeholder.part]:
        if style is NumberStyle.STATISTIC:
            return (
                f"{placeholder} says a natural frequency, which the clinician voice doesn't.",
                "Say the whole fact, or its 'events' and 'total'.",
            )
        return (
            f"{placeholder} says a statistic, and this voice says natural frequencies.",
            "Leave it to the clinician voice; where only a ratio is known, waive the claim with 'omit'.",
        )
    return "", ""


def check_glossary(glossary: Glossary, document: Document) -> Iterator[Finding]:
    """Definitions that link to terms that are not there, hold placeholders, or explain each other in a circle."""
    links: dict[str, tuple[str, ...]] = {}
    for term_id, term in glossary.terms.items():
        path = ("terms", term_id, "definition")
        try:
            parts = parts_of(term.definition)
        except MarkupError as error:
            yield Finding("L010", str(error), error.mend, document.place(path, needle=error.near))
            continue
        links[term_id] = tuple(part.term for part in parts if isinstance(part, TermLink))
        for part in parts:
            if isinstance(part, TermLink) and part.term not in glossary.terms:
                yield _dangling("term", part.term, glossary.terms, document, path, needle=f"[[{part.term}")
            elif isinstance(part, Placeholder | Citation):
                message = f"A definition holds no facts and no citations ({part})."
                place = document.place(path, needle=str(part))
                yield Finding("L010", message, "Say it in a claim of an article.", place)
    yield from _circle(links, "term", {term: ("terms", term) for term in links}, document)


def check_settings(settings: Settings, articles: Collection[str], document: Document) -> Iterator[Finding]:
    """Articles that are said to be gone and are there, or to be renamed to what isn't there."""
    gone = {old: ("renamed", old) for old in settings.renamed} | {
        old: ("retired", i) for i, old in enumerate(settings.retired)
    }
    for old, path in gone.items():
        if old in articles:
            message = f"The article '{old}' is {path[0]}, and is there."
            yield Finding("L008", message, "Remove it here, or remove the article.", document.place(path, needle=old))
    for old, new in settings.renamed.items():
        if new not in articles:
            known = dict.fromkeys(articles)
            yield _dangling("article", new, known, document, ("renamed", old), where="articles/")


def _circle(
    graph: Mapping[str, tuple[str, ...]], what: str, paths: Mapping[str, Path], document: Document
) -> Iterator[Finding]:
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        nodes = error.args[1]
        around = " -> ".join(reversed(nodes))
        message = f"These {what}s need each other in a circle: {around}."
        yield Finding("L009", message, "Take one of the references away.", document.place(paths[nodes[0]]))


def _dangling(
    what: str,
    name: str,
    known: Mapping[str, object],
    document: Document,
    path: Path,
    *,
    needle: str = "",
    where: str = "this file",
) -> Finding:
    near = nearest(name, known)
    mend = f"Did you mean {near}?" if near else f"Add it to {where}, or remove the reference."
    return Finding("L008", f"There is no {what} '{name}'.", mend, document.place(path, needle=needle or name))
