"""What a handout costs to print, beside a bare WeasyPrint call on the same page and headless Chromium.

    python bench/handouts.py [ROUNDS]

Prints seconds (the median of ROUNDS) by the clock and by the processor, and the ratio of each to the baseline, which is
WeasyPrint called bare, in this process, on the same HTML and stylesheets. Rounds take turns, so that what else
the machine does weighs on all alike; where it does much, trust the processor's seconds.
"""

from __future__ import annotations

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

import weasyprint
from weasyprint.urls import URLFetcherResponse

from edu import Library, Reader
from edu.render.batch import print_all
from edu.render.handout import Handout
from edu.render.job import Job
from edu.render.kept import Kept
from edu.render.pdf import job_of, print_here
from edu.render.press_room import Limits, PressRoom, cores
from edu.render.printer import Printer
from edu.render.typefaces import font_faces
from edu.rendering import leaves

LIBRARY = Library.open()
FONTS = Path(str(files("edu.render") / "fonts"))
CHROMIUM = (
    *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-pdf-header-footer"),
)
BATCH, BATCHES = 16, 5
TRACE_AT = "https://edu.example.org/v/"


def handouts() -> Iterator[tuple[str, Handout]]:
    """Sheets of several kinds, each with its name."""
    article = LIBRARY.articles[0]
    for name, reader, beside in (
        ("easy, one language", Reader("patient", "easy"), ""),
        ("plain, two languages", Reader("patient", "plain", "es"), "en"),
        ("clinician", Reader("clinician"), ""),
    ):
        yield name, Handout(leaves(LIBRARY, [article], reader, beside=beside), trace_at=TRACE_AT)


def many() -> list[Handout]:
    """A batch: every reader of every locale, on both papers, until there are enough."""
    article = LIBRARY.articles[0]
    sheets = [
        Handout(leaves(LIBRARY, [article], reader), paper=paper, trace_at=TRACE_AT)
        for paper in ("a4", "letter")
        for locale in LIBRARY.locales
        for reader in LIBRARY.readers(locale)
    ]
    return sheets[:BATCH]


def bare(job: Job) -> bytes:
    """WeasyPrint as its manual has it called."""
    styles = [weasyprint.CSS(string=css, url_fetcher=_font) for css in (font_faces(), job.stylesheet)]
    page = weasyprint.HTML(string=job.html, url_fetcher=_font)
    pdf: bytes = page.write_pdf(stylesheets=styles, pdf_variant="pdf/ua-1")
    return pdf


def _font(url: str) -> URLFetcherResponse:
    return URLFetcherResponse(url, (FONTS / url.rpartition("/")[2]).read_bytes(), {"Content-Type": "font/ttf"})


def chromium(job: Job, folder: Path) -> bytes:
    """Chromium started anew, with a profile of its own, as for one sheet."""
    page, out, profile = folder / "page.html", folder / "out.pdf", folder / "profile"
    shutil.rmtree(profile, ignore_errors=True)
    faces = font_faces().replace("edu:fonts/", f"{FONTS.as_uri()}/")
    page.write_text(job.html.replace("</head>", f"<style>{faces}{job.stylesheet}</style></head>"), "utf-8")
    command = [*CHROMIUM, f"--user-data-dir={profile}", f"--print-to-pdf={out}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return out.read_bytes()


class Spent:
    """Seconds by the clock and by the processors, of each round."""

    def __init__(self) -> None:
        self.clock: list[float] = []
        self.processor: list[float] = []

    def measure(self, work: Callable[[], object], worker: int = 0) -> None:
        """Do some work; `worker` is a process whose time counts too."""
        began, used = time.perf_counter(), processor_time(worker)
        work()
        self.clock.append(time.perf_counter() - began)
        self.processor.append(processor_time(worker) - used)

    def line(self, name: str, baseline: Spent) -> str:
        """The medians, and their ratios to the baseline's."""
        clock, processor = statistics.median(self.clock), statistics.median(self.processor)
        by_clock = clock / statistics.median(baseline.clock)
        by_processor = processor / statistics.median(baseline.processor)
        return (
            f"  {name:<38}{clock:9.4f} s{shown(by_clock):>12}   processor {processor:8.4f} s{shown(by_processor):>12}"
        )


def shown(ratio: float) -> str:
    """A ratio to the baseline: as a factor, or, where it is much less, as the factor saved."""
    return f"{ratio:.2f} x" if ratio > 0.1 else f"1/{1 / ratio:.0f}" if ratio else "1/∞"


def processor_time(worker: int = 0) -> float:
    """Processor seconds of this process, its ended children, and the process `worker`."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    total = time.process_time() + children.ru_utime + children.ru_stime
    if worker:
        told = Path(f"/proc/{worker}/stat").read_text().rpartition(")")[2].split()
        total += (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")
    return total


def one_sheet(name: str, handout: Handout, room: PressRoom, rounds: int, folder: Path) -> None:
    """A sheet, the first time and again, beside what others need for it."""
    job = job_of(handout, LIBRARY.templates)
    kept = Kept(folder / "kept")
    printer = Printer(room.print, kept)
    printer.pdf(handout, LIBRARY.templates)
    bare(job)
    (worker,) = room.pids
    spent = {key: Spent() for key in ("bare", "here", "first", "memory", "disk", "chromium")}
    has_chromium = bool(shutil.which(CHROMIUM[0]))
    for number in range(rounds):
        spent["bare"].measure(lambda: bare(job))
        empty = Printer(room.print, Kept(folder / f"empty-{number}"))
        spent["first"].measure(lambda empty=empty: empty.pdf(handout, LIBRARY.templates), worker)  # type: ignore[misc]
        spent["here"].measure(lambda: print_here(job))
        if has_chromium:
            spent["chromium"].measure(lambda: chromium(job, folder))
    for _ in range(50 * rounds):
        spent["memory"].measure(lambda: printer.pdf(handout, LIBRARY.templates))
        again = Printer(room.print, Kept(kept.folder))
        spent["disk"].measure(lambda again=again: again.pdf(handout, LIBRARY.templates))  # type: ignore[misc]
    pdf = printer.pdf(handout, LIBRARY.templates)
    print(f"{name}: {len(job.html) / 1000:.0f} kB of HTML, {len(pdf) / 1000:.0f} kB of PDF")
    baseline = spent["bare"]
    print(baseline.line("WeasyPrint, bare (the baseline)", baseline))
    print(spent["here"].line("our typesetting of the same page", baseline))
    print(spent["first"].line("first print: page, worker, cache", baseline))
    print(spent["memory"].line("again, from memory", spent["first"]) + " of the first")
    print(spent["disk"].line("again, from disk, page made anew", spent["first"]) + " of the first")
    if has_chromium:
        print(spent["chromium"].line("Chromium, started for it", baseline))


def batch(rounds: int, folder: Path) -> None:
    """Many different sheets by one worker, and by as many as there are processors."""
    sheets = many()
    for sheet in sheets:
        job_of(sheet, LIBRARY.templates)  # whoever comes second should not profit from the first's catalogs
    alone, together = Spent(), Spent()
    for number in range(rounds):
        for jobs, spent in ((1, alone), (cores(), together)):
            kept = Kept(folder / f"{number}-{jobs}")
            spent.measure(lambda jobs=jobs, kept=kept: list(print_all(sheets, LIBRARY.templates, jobs=jobs, kept=kept)))  # type: ignore[misc]
    print(f"a batch of {len(sheets)} sheets, the start of the workers included")
    print(alone.line("one worker (the baseline)", alone))
    print(together.line(f"{cores()} workers", alone))
    efficiencies = sorted(one / all_ / cores() for one, all_ in zip(alone.clock, together.clock, strict=True))
    shown_efficiencies = ", ".join(f"{each:.2f}" for each in efficiencies)
    print(
        f"  efficiency on {cores()} processors: median {statistics.median(efficiencies):.2f} (of {shown_efficiencies})"
    )


def starting(rounds: int) -> None:
    """A worker from nothing to its first sheet."""
    spent = Spent()
    job = Job('<!doctype html><html lang="en"><head><title>A</title></head><body>A</body></html>', "")
    for _ in range(rounds):
        room = PressRoom(Limits(1, 1))
        spent.measure(lambda room=room: room.print(job))  # type: ignore[misc]
        room.close()
    print(f"a worker is ready {statistics.median(spent.clock):.2f} s after it was wanted")


def main() -> None:
    """Print the figures."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    room = PressRoom(Limits(1, 1))
    with tempfile.TemporaryDirectory() as folder:
        try:
            for number, (name, handout) in enumerate(handouts()):
                own = Path(folder) / str(number)
                own.mkdir()
                one_sheet(name, handout, room, rounds, own)
        finally:
            room.close()
        batch(BATCHES, Path(folder))
    starting(3)


if __name__ == "__main__":
    main()
