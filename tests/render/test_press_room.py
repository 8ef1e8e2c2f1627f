"""Sheets printed by worker processes: what one of them suffers, nobody else notices."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from edu.render.job import Job
from edu.render.press_errors import BusyError, PressError, TooLargeError, TypesettingError
from edu.render.press_room import Limits, PressRoom
from edu.render.typeset import typeset

pytestmark = pytest.mark.pdf

MEGABYTE = 1_000_000
TYPED = "Anastasia"


def page(body: str) -> Job:
    return Job(f'<!doctype html><html lang="en"><head><title>A sheet</title></head><body>{body}</body></html>', "")


SHORT = page("<h1>A sheet</h1><p>Words.</p>")
LONG = page("<p>One of very many words.</p>" * 1500)


@contextmanager
def press_room(workers: int = 1, queue: int = 8, **limits: float) -> Iterator[PressRoom]:
    room = PressRoom(Limits(workers, queue, **limits))  # type: ignore[arg-type]
    try:
        yield room
    finally:
        room.close()


@pytest.fixture(scope="module")
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(8) as executor:
        yield executor


def until(happened: Callable[[], bool]) -> None:
    """Waits until something happened; that it does is what the test is about, not when."""
    for _ in range(6000):
        if happened():
            return
        time.sleep(0.01)
    pytest.fail("it never happened")


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def in_the_middle_of(room: PressRoom, job: Job, threads: ThreadPoolExecutor) -> Future[bytes]:
    """A job that a ready worker has begun."""
    room.print(SHORT)
    sheet = threads.submit(room.print, job)
    until(lambda: room.at_work == 1)
    return sheet


def test_a_worker_prints_what_this_process_would() -> None:
    with press_room() as room:
        assert room.print(SHORT) == typeset(SHORT.html, stylesheet="")
        assert room.pids != (os.getpid(),)


def test_every_worker_prints_the_same_bytes(threads: ThreadPoolExecutor) -> None:
    middling = page(
        "<h1>A sheet</h1><table><tr><th scope='col'>a</th></tr><tr><td>b</td></tr></table>" + "<p>c</p>" * 300
    )
    with press_room(workers=3) as room:
        sheets = list(threads.map(room.print, [middling] * 6))
        assert len(room.pids) == 3
    assert set(sheets) == {typeset(middling.html, stylesheet="")}


def test_a_worker_killed_in_the_middle_of_a_sheet_is_replaced_and_the_sheet_printed(
    threads: ThreadPoolExecutor,
) -> None:
    with press_room() as room:
        sheet = in_the_middle_of(room, LONG, threads)
        (first,) = room.pids
        os.kill(first, signal.SIGKILL)
        assert sheet.result() == room.print(LONG)
        assert room.pids != (first,)


def test_a_sheet_that_kills_two_workers_is_answered_and_the_next_one_printed(threads: ThreadPoolExecutor) -> None:
    with press_room() as room:
        sheet = in_the_middle_of(room, LONG, threads)
        (first,) = room.pids
        os.kill(first, signal.SIGKILL)
        until(lambda: room.pids not in ((first,), ()))
        (second,) = room.pids
        os.kill(second, signal.SIGKILL)
        with pytest.raises(PressError, match="ended by SIGKILL"):
            sheet.result()
        assert room.print(SHORT)


def test_a_worker_killed_while_idle_is_not_noticed() -> None:
    with press_room() as room:
        expected = room.print(SHORT)
        os.kill(room.pids[0], signal.SIGKILL)
        assert room.print(SHORT) == expected


def test_others_go_on_when_one_worker_is_killed(threads: ThreadPoolExecutor) -> None:
    with press_room(workers=2) as room:
        list(threads.map(room.print, [SHORT] * 4))
        sheets = [threads.submit(room.print, LONG) for _ in range(4)]
        until(lambda: room.at_work == 2 and room.in_line == 2)
        os.kill(room.pids[0], signal.SIGKILL)
        assert len({sheet.result() for sheet in sheets}) == 1


def test_a_hung_worker_is_stopped_and_replaced() -> None:
    with press_room(seconds=1.5) as room:
        expected = room.print(SHORT)
        (hung,) = room.pids
        os.kill(hung, signal.SIGSTOP)
        with pytest.raises(TooLargeError, match=r"not ready after 1\.5 seconds"):
            room.print(SHORT)
        assert not is_running(hung)
        assert room.print(SHORT) == expected


def test_a_sheet_that_takes_too_long_is_stopped() -> None:
    with press_room(seconds=1.5) as room:
        with pytest.raises(TooLargeError) as caught:
            room.print(page("<p>One of very many words.</p>" * 20_000))
        assert [finding.code for finding in caught.value.findings] == ["P005"]
        assert room.print(SHORT)


def test_a_sheet_that_takes_too_much_memory_is_answered_and_the_next_one_printed() -> None:
    with press_room(memory=220 * MEGABYTE) as room:
        with pytest.raises(TooLargeError, match="more than 220 MB") as caught:
            room.print(page("<p>One of very many words.</p>" * 30_000))
        assert [finding.code for finding in caught.value.findings] == ["P006"]
        assert room.print(SHORT)


def test_a_worker_that_uses_half_of_its_memory_between_sheets_makes_room_for_another() -> None:
    with press_room(memory=130 * MEGABYTE) as room:  # of which a worker without a sheet uses some 80
        expected = room.print(SHORT)
        first = room.pids
        assert room.print(SHORT) == expected
        assert not set(first) & set(room.pids)


def test_past_the_line_it_is_said_at_once_when_to_come_again(threads: ThreadPoolExecutor) -> None:
    with press_room(workers=1, queue=1) as room:
        room.print(SHORT)
        (pid,) = room.pids
        os.kill(pid, signal.SIGSTOP)
        first, second = threads.submit(room.print, SHORT), threads.submit(room.print, SHORT)
        until(lambda: room.at_work == 1 and room.in_line == 1)
        with pytest.raises(BusyError) as caught:
            room.print(SHORT)
        assert caught.value.retry_after >= 1
        os.kill(pid, signal.SIGCONT)
        assert first.result() == second.result()
        assert room.print(SHORT) == first.result()


def test_who_has_waited_long_enough_is_told_to_come_again(threads: ThreadPoolExecutor) -> None:
    with press_room(workers=1, queue=1, patience=0.2) as room:
        room.print(SHORT)
        (pid,) = room.pids
        os.kill(pid, signal.SIGSTOP)
        first = threads.submit(room.print, SHORT)
        until(lambda: room.at_work == 1)
        with pytest.raises(BusyError):
            room.print(SHORT)
        os.kill(pid, signal.SIGCONT)
        assert first.result()
        assert room.in_line == 0


def test_the_line_is_first_come_first_served(threads: ThreadPoolExecutor) -> None:
    with press_room() as room:
        room.print(SHORT)
        (pid,) = room.pids
        os.kill(pid, signal.SIGSTOP)
        done: list[int] = []
        sheets = []
        for number in range(4):
            sheet = threads.submit(room.print, page(f"<p>{number}</p>" * 50))
            sheet.add_done_callback(lambda _sheet, number=number: done.append(number))  # type: ignore[misc]
            sheets.append(sheet)
            until(lambda number=number: room.at_work + room.in_line == number + 1)  # type: ignore[misc]
        os.kill(pid, signal.SIGCONT)
        for sheet in sheets:
            sheet.result()
        until(lambda: len(done) == 4)
        assert done == [0, 1, 2, 3]


def test_faults_of_a_page_come_back_as_findings_and_the_worker_stays() -> None:
    with press_room() as room:
        room.print(SHORT)
        pids = room.pids
        with pytest.raises(TypesettingError) as caught:
            room.print(page("<p>\U000f0000</p>"))
        assert "P001" in [finding.code for finding in caught.value.findings]
        assert "U+F0000" in str(caught.value)
        assert room.pids == pids


def test_an_error_about_a_patients_sheet_quotes_nothing_of_it() -> None:
    private = Job(
        page(f"<p>{TYPED} \U000f0000</p><svg role='img'><text>{TYPED}</text></svg>").html, "", is_private=True
    )
    with press_room() as room:
        with pytest.raises(TypesettingError) as caught:
            room.print(private)
        assert "\U000f0000" not in str(caught.value)
        assert "U+F0000" not in str(caught.value)
        assert TYPED not in f"{caught.value!r}{caught.value.findings}{private!r}"


def test_no_file_is_written_that_holds_what_a_sheet_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with press_room() as room:
        room.print(page(f"<p>{TYPED}</p>"))
        (folder,) = tmp_path.iterdir()
        written = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert all(TYPED.encode() not in path.read_bytes() for path in written)
        assert TYPED not in Path(f"/proc/{room.pids[0]}/cmdline").read_text()
    assert not folder.exists()


def test_the_workers_of_a_closed_room_are_gone_and_it_says_that_it_is_closed(threads: ThreadPoolExecutor) -> None:
    with press_room(workers=2) as room:
        sheets = [threads.submit(room.print, LONG) for _ in range(3)]
        until(lambda: room.at_work == 2 and room.in_line == 1)
        pids = room.pids
    for sheet in sheets:
        with pytest.raises(PressError):
            sheet.result()
    with pytest.raises(PressError, match="closed"):
        room.print(SHORT)
    for pid in pids:
        until(lambda pid=pid: not is_running(pid))  # type: ignore[misc]


PARENT = """
import os, sys, threading, time
from edu.render.job import Job
from edu.render.press_room import Limits, PressRoom

page = '<!doctype html><html lang="en"><head><title>A</title></head><body>%s</body></html>'
if __name__ == "__main__":
    room = PressRoom(Limits(2, 4))
    room.print(Job(page % "", ""))
    threading.Thread(target=room.print, args=(Job(page % ("<p>word</p>" * 20_000), ""),), daemon=True).start()
    while room.at_work == 0:
        time.sleep(0.01)
    room.warm_up()
    print(*room.pids, flush=True)
    END
"""


@pytest.mark.parametrize(
    "end",
    ["os.kill(os.getpid(), 9)", "os._exit(0)", "sys.exit()", "raise ValueError"],
    ids=["kill", "_exit", "exit", "error"],
)
def test_no_worker_outlives_who_started_it(end: str, tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT.replace("END", end))
    ran = subprocess.run(
        [sys.executable, script],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TMPDIR": str(tmp_path)},
    )
    pids = [int(pid) for pid in ran.stdout.split()]
    assert len(pids) == 2
    for pid in pids:
        until(lambda pid=pid: not is_running(pid))  # type: ignore[misc]
    until(lambda: not list(tmp_path.glob("edu-press-*")))


def test_a_fork_has_workers_of_its_own(threads: ThreadPoolExecutor) -> None:
    with press_room() as room:
        expected = room.print(SHORT)
        (ours,) = room.pids
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                same = room.print(SHORT) == expected
                os.write(write, b"%d %d" % (same, room.pids[0]))
                room.close()
            finally:
                os._exit(0)
        os.waitpid(child, 0)
        same, theirs = os.read(read, 100).split()
        assert int(same) == 1
        assert int(theirs) != ours
        assert is_running(ours)
        assert room.print(SHORT) == expected


def test_pictures_travel_with_the_page() -> None:
    out = BytesIO()
    Image.new("RGB", (20, 20), "navy").save(out, "PNG")
    job = Job(page('<img src="edu:pictures/logo" alt="A logo">').html, "", {"logo": out.getvalue()})
    with press_room() as room, pikepdf.open(BytesIO(room.print(job))) as file:
        assert len(file.pages[0].get_images()) == 1
