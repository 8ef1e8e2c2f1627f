"""Sheets that were printed and kept: what is kept, what never is, and what becomes of a damaged or full cache."""

from __future__ import annotations

import hashlib
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from pathlib import Path

import pytest

from edu import Library, Reader
from edu.audiences import Selection
from edu.content import Finding
from edu.content.finding import Place
from edu.render.batch import print_all
from edu.render.handout import Clinic, Handout, Personal
from edu.render.job import Job
from edu.render.kept import Kept
from edu.render.pdf import job_of, pdf, print_here
from edu.render.press_errors import BusyError, PressError, TypesettingError
from edu.render.printer import Printer
from edu.rendering import leaves
from tests.starter import ARTICLE, changed_starter

LIBRARY = Library.open()
EASY, PLAIN = Reader("patient", "easy"), Reader("patient", "plain")
TYPED = "Anastasia"


def handout(reader: Reader = EASY, library: Library = LIBRARY, beside: str = "") -> Handout:
    return Handout(leaves(library, [ARTICLE], reader, beside=beside))


class Press:
    """A press that sets down what it was given, and counts."""

    def __init__(self, wait: Callable[[], object] = lambda: None) -> None:
        self.printed = 0
        self._wait = wait

    def __call__(self, job: Job) -> bytes:
        self.printed += 1
        self._wait()
        return b"%PDF " + hashlib.sha256(job.html.encode()).digest() * 100


@pytest.fixture
def press() -> Press:
    return Press()


@pytest.fixture
def printer(press: Press, tmp_path: Path) -> Printer:
    return Printer(press, Kept(tmp_path / "kept"))


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_repeat_is_not_printed_again(printer: Printer, press: Press) -> None:
    sheets = {printer.pdf(handout(), LIBRARY.templates) for _ in range(3)}
    assert len(sheets) == 1
    assert press.printed == 1


def test_another_process_finds_what_was_printed(printer: Printer, press: Press, tmp_path: Path) -> None:
    sheet = printer.pdf(handout(), LIBRARY.templates)
    other = Printer(press, Kept(tmp_path / "kept"))
    assert other.pdf(handout(library=Library.open()), LIBRARY.templates) == sheet
    assert press.printed == 1


CHANGES: dict[str, Callable[[Handout], Handout]] = {
    "leaves": lambda sheet: replace(sheet, leaves=handout(PLAIN).leaves),
    "paper": lambda sheet: replace(sheet, paper="letter"),
    "print": lambda sheet: replace(sheet, print="large"),
    "clinic": lambda sheet: replace(sheet, clinic=Clinic("North Clinic", "555-0123")),
    "personal": lambda sheet: replace(sheet, personal=Personal(TYPED)),
    "teach_back": lambda sheet: replace(sheet, teach_back=True),
    "trace_at": lambda sheet: replace(sheet, trace_at="https://edu.example.org/v/"),
}


@pytest.mark.parametrize("name", [field.name for field in fields(Handout)])
def test_whatever_changes_on_a_handout_is_printed_anew(name: str, printer: Printer) -> None:
    first, other = handout(), CHANGES[name](handout())
    sheets = [printer.pdf(sheet, LIBRARY.templates) for sheet in (first, other, first, other)]
    assert sheets[0] == sheets[2]
    assert sheets[1] == sheets[3]
    assert sheets[0] != sheets[1]
    expected = Press()(job_of(other, LIBRARY.templates))
    assert sheets[1] == expected


@pytest.mark.parametrize(
    "other",
    [
        Handout(leaves(LIBRARY, [ARTICLE], EASY, beside="es")),
        Handout(leaves(LIBRARY, [ARTICLE], EASY, Selection(("benefits",)))),
        Handout(leaves(LIBRARY, [ARTICLE, ARTICLE], EASY)),
        Handout((replace(handout().leaves[0], left_out=("How it works",)),)),
    ],
    ids=["beside", "sections", "packet", "left out"],
)
def test_other_leaves_are_another_sheet(other: Handout, printer: Printer) -> None:
    assert printer.pdf(handout(), LIBRARY.templates) != printer.pdf(other, LIBRARY.templates)


def test_a_changed_dose_is_printed_anew(printer: Printer, tmp_path: Path) -> None:
    before = printer.pdf(handout(), LIBRARY.templates)
    changed = changed_starter(tmp_path, ("quantity: 300 mg", "quantity: 450 mg"))
    assert printer.pdf(handout(library=changed), LIBRARY.templates) != before


def test_a_changed_template_is_printed_anew(printer: Printer, press: Press, tmp_path: Path) -> None:
    own = tmp_path / "templates"
    own.mkdir()
    folders, sheet = (own, *LIBRARY.templates), handout()
    for colour in ("#111111", "#222", "#222"):
        (own / "handout.css").write_text(f"p {{ color: {colour} }}")
        printer.pdf(sheet, folders)
    assert press.printed == 2


PRIVATE = {
    "first name": {"personal": Personal(TYPED)},
    "note": {"personal": Personal(note=f"Call us, {TYPED}.")},
    "what applies": {"personal": Personal(applies=("pregnancy",))},
    "logo": {"clinic": Clinic(logo=b"a picture")},
}


@pytest.mark.parametrize("name", PRIVATE)
def test_what_was_typed_for_a_patient_is_in_no_cache(name: str, tmp_path: Path) -> None:
    kept = Kept(tmp_path / "kept")
    press = Press()
    printer = Printer(press, kept)
    private = replace(handout(), **PRIVATE[name])  # type: ignore[arg-type]
    for _ in range(2):
        printer.pdf(private, LIBRARY.templates)
    assert press.printed == 2
    assert files(tmp_path) == []
    assert TYPED not in f"{vars(printer)!r}{vars(kept)!r}"


def test_what_may_not_be_kept_is_not_kept(printer: Printer, press: Press, tmp_path: Path) -> None:
    for _ in range(2):
        printer.pdf(replace(handout(), clinic=Clinic(TYPED)), LIBRARY.templates, keep=False)
    assert press.printed == 2
    assert files(tmp_path) == []


def test_no_error_log_or_repr_quotes_a_patients_sheet(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    def careless(job: Job) -> bytes:
        raise ValueError(job.html)

    private = replace(handout(), personal=Personal(TYPED, f"Call us, {TYPED}."))
    printer = Printer(careless, Kept(tmp_path / "kept"))
    with caplog.at_level(logging.DEBUG), pytest.raises(PressError, match="ValueError in test_printer") as caught:
        printer.pdf(private, LIBRARY.templates)
    logging.getLogger("edu").error("a sheet failed", exc_info=caught.value)
    assert TYPED not in caplog.text
    assert (
        TYPED
        not in f"{caught.value!r} {caught.value.findings} {private.personal!r} {job_of(private, LIBRARY.templates)!r}"
    )


def test_those_who_ask_for_the_same_sheet_at_once_share_one_printing(tmp_path: Path) -> None:
    go_on = threading.Event()
    press = Press(go_on.wait)
    printer = Printer(press, Kept(tmp_path / "kept"), company=3)
    sheet = handout()
    with ThreadPoolExecutor(6) as threads:
        asked = [threads.submit(printer.pdf, sheet, LIBRARY.templates) for _ in range(6)]
        while sum(each.done() for each in asked) < 2:  # one prints, three wait with it, two are sent away
            time.sleep(0.01)
        go_on.set()
        errors = [each.exception() for each in asked]
    assert sum(isinstance(error, BusyError) for error in errors) == 2
    assert len({each.result() for each, error in zip(asked, errors, strict=True) if error is None}) == 1
    assert press.printed == 1


def test_a_failure_is_told_to_all_who_wait_and_not_kept(tmp_path: Path) -> None:
    fails = [True]

    def press(job: Job) -> bytes:
        if fails.pop() if fails else False:
            raise TypesettingError([Finding("P001", "A letter can't be printed.", "Leave it out.", Place("-"))])
        return b"%PDF"

    printer = Printer(press, Kept(tmp_path / "kept"))
    with pytest.raises(TypesettingError):
        printer.pdf(handout(), LIBRARY.templates)
    assert printer.pdf(handout(), LIBRARY.templates) == b"%PDF"


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: raw[:-1],
        lambda raw: raw[:20],
        lambda raw: raw[:0],
        lambda raw: raw[:-1] + bytes([raw[-1] ^ 1]),
        lambda raw: bytes([raw[0] ^ 1]) + raw[1:],
    ],
    ids=["cut", "cut short", "empty", "changed", "another digest"],
)
def test_a_damaged_file_is_printed_anew_and_mended(damage: Callable[[bytes], bytes], tmp_path: Path) -> None:
    press = Press()
    sheet = Printer(press, Kept(tmp_path)).pdf(handout(), LIBRARY.templates)
    (file,) = files(tmp_path)
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    assert Printer(press, Kept(tmp_path)).pdf(handout(), LIBRARY.templates) == sheet
    assert press.printed == 2
    assert file.read_bytes() == whole


def test_the_folder_stays_within_its_bytes_and_what_was_longest_unused_goes(tmp_path: Path) -> None:
    kept = Kept(tmp_path, memory=0, disk=10_000)
    now = time.time_ns()
    for number in range(9):
        kept.put(str(number), bytes([number]) * 1000)
        os.utime(tmp_path / str(number), ns=(now, now - (10 - number) * 10**9))
    assert kept.get("0") == bytes(1000)  # used again: no longer the oldest
    for number in range(9, 12):
        kept.put(str(number), bytes([number]) * 1000)
    assert sum(file.stat().st_size for file in files(tmp_path)) <= 10_000
    assert kept.get("1") is None
    assert kept.get("0") == bytes(1000)
    assert kept.get("11") == bytes([11]) * 1000


def test_memory_stays_within_its_bytes(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "a file" / "kept", memory=2500, disk=0)
    (tmp_path / "a file").write_text("in the way")  # nothing can be written there
    for number in range(4):
        kept.put(str(number), bytes(1000))
    assert [kept.get(str(number)) is not None for number in range(4)] == [False, False, True, True]
    kept.put("too large", bytes(3000))
    assert kept.get("too large") is None


WRITER = """
import sys
from pathlib import Path
from edu.render.kept import Kept
kept = Kept(Path(sys.argv[1]), memory=0, disk=60_000)
for turn in range(60):
    for number in range(10):
        kept.put(str(number), b"%d" % number * 5000)
        found = kept.get(str((number + turn) % 10))
        assert found is None or found == b"%d" % ((number + turn) % 10) * 5000
"""


def test_several_processes_share_a_folder(tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    folder = tmp_path / "kept"
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, folder], env=env) for _ in range(3)]
    assert [writer.wait() for writer in writers] == [0, 0, 0]
    assert sum(file.stat().st_size for file in files(folder)) <= 60_000
    assert all(len(file.name) == 1 for file in files(folder))


@pytest.mark.pdf
def test_a_batch_prints_all_in_order_and_tells_what_it_could_not(tmp_path: Path) -> None:
    readers = [EASY, Reader("caregiver"), Reader("patient", "easy", "es")]
    sheets = [handout(reader) for reader in readers]
    sheets.insert(1, replace(sheets[0], clinic=Clinic("\U000f0000")))
    printed = list(print_all(sheets, LIBRARY.templates, jobs=2, kept=Kept(tmp_path)))
    assert [result.handout for result in printed] == sheets
    assert [type(result.error) for result in printed] == [type(None), TypesettingError, type(None), type(None)]
    for result in (printed[0], *printed[2:]):
        assert result.pdf == pdf(result.handout, LIBRARY.templates)


def workers() -> list[int]:
    """The worker processes of this one."""
    listed = subprocess.run(["ps", "--ppid", str(os.getpid()), "-o", "pid=,args="], capture_output=True, text=True)
    return [int(line.split()[0]) for line in listed.stdout.splitlines() if "press_worker" in line]


@pytest.mark.pdf
def test_a_batch_that_is_left_early_leaves_no_worker(tmp_path: Path) -> None:
    before = workers()
    printing = print_all([handout(EASY)] + [handout(PLAIN)] * 20, LIBRARY.templates, jobs=1, kept=Kept(tmp_path))
    assert next(printing).pdf
    assert len(workers()) == len(before) + 1
    printing.close()
    assert workers() == before


@pytest.mark.pdf
def test_a_handout_printed_here_is_the_one_that_is_kept(tmp_path: Path) -> None:
    sheet = handout()
    printer = Printer(print_here, Kept(tmp_path))
    assert printer.pdf(sheet, LIBRARY.templates) == pdf(sheet, LIBRARY.templates)
    (file,) = files(tmp_path)
    assert file.read_bytes().endswith(pdf(sheet, LIBRARY.templates))
