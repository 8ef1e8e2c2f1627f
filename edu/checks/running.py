"""Checks a whole library: what changed since the last time, on all cores, with word of how far it is."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from edu.checks.examining import examine, examine_whole
from edu.checks.keeping import Kept, Keys
from edu.checks.report import Report
from edu.checks.subject import Subject, Whole
from edu.content.model import Article

Progress = Callable[[int, int], None]
"""Told how many articles are done, of how many."""

_SELDOM = 200_000
"""Objects that come to be, more than go, before garbage is looked for: those of a few articles."""

FEW = 16
"""Up to so many articles, starting other processes costs more than it saves."""


def check_library(
    whole: Whole, *, kept: Kept | None = None, jobs: int | None = None, progress: Progress = lambda _done, _all: None
) -> Report:
    """Everything that is wrong with a library.

    Reports that are `kept` for the very same content are taken from there; the rest are made, by `jobs` processes
    (default: one a core, where there are many articles).
    """
    keys = Keys(whole) if kept else None
    reports: list[Report] = []
    changed: list[Article] = []
    for article in whole.content.articles.values():
        known = kept.get(keys.article(article)) if kept and keys else None
        if known:
            reports.append(known)
        else:
            changed.append(article)
    for article, report in _examined(whole, changed, jobs, progress):
        reports.append(report)
        if kept and keys:
            kept.put(keys.article(article), report)
    of_whole = kept.get(keys.all()) if kept and keys else None
    if of_whole is None:
        of_whole = examine_whole(whole)
        if kept and keys:
            kept.put(keys.all(), of_whole)
    if kept:
        kept.prune()
    return Report.together([*reports, of_whole])


def _examined(
    whole: Whole, articles: list[Article], jobs: int | None, progress: Progress
) -> Iterator[tuple[Article, Report]]:
    if jobs is None:
        jobs = 1 if len(articles) <= FEW else os.cpu_count() or 1
    if articles:
        progress(0, len(articles))
    # The library and its translations stay for the whole run: looking for garbage in them again and again would take
    # a seventh of it. So what stands is left alone, and the rest looked through seldom.
    often = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(_SELDOM, *often[1:])
    try:
        for done, pair in enumerate(_made(whole, articles, jobs), start=1):
            progress(done, len(articles))
            yield pair
    finally:
        gc.unfreeze()
        gc.set_threshold(*often)


def _made(whole: Whole, articles: list[Article], jobs: int) -> Iterator[tuple[Article, Report]]:
    # Forked workers have the library as it was loaded; where there is no fork, one process does it all.
    if jobs < 2 or not hasattr(os, "fork"):
        for article in articles:
            yield article, _report_on(whole, article)
        return
    _at_work.append(whole)
    try:
        with ProcessPoolExecutor(jobs, mp_context=get_context("fork")) as pool:
            reports = pool.map(_examine, [article.id for article in articles], chunksize=4)
            yield from zip(articles, reports, strict=True)
    finally:
        _at_work.pop()


_at_work: list[Whole] = []
"""The library that workers, forked from this process, are to check."""


def _examine(article: str) -> Report:
    whole = _at_work[-1]
    return _report_on(whole, whole.content.article(article))


def _report_on(whole: Whole, article: Article) -> Report:
    return examine(Subject(whole, article))
