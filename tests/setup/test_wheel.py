"""The built wheel, installed in an empty folder, serves the same site as the checkout."""

import os
import re
import signal
import socket
import subprocess
import sys
import sysconfig
import time
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urljoin, urlsplit
from urllib.request import urlopen

import pytest

CHECKOUT = Path(__file__).parents[2]
TOOLS = Path(sys.executable).parent
ARTICLE = "inebilizumab-nmosd"
START = ["/", "/en/", "/es/", f"/en/{ARTICLE}/clinician", f"/es/{ARTICLE}/patient/easy", "/en/no-such-article"]
PAGES = 80  # as many are compared at most
SECONDS_TO_START = 120


@dataclass(frozen=True, slots=True)
class Answer:
    """What a site says at an address."""

    status: int
    address: str
    content_type: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Site:
    """A site being served on this machine."""

    root: str

    def get(self, address: str) -> Answer:
        """The answer at an address, after its redirects."""
        try:
            reply = urlopen(urljoin(self.root, address), timeout=60)  # noqa: S310  # our own server
        except HTTPError as error:
            reply = error
        with reply:
            where = urlsplit(reply.url)
            body = reply.read().replace(self.root.rstrip("/").encode(), b"")  # each has a port of its own
            return Answer(reply.status, where.path, reply.headers["Content-Type"] or "", body)


def links(answer: Answer) -> list[str]:
    """The addresses on the same site that a page leads to or loads, in its order."""
    if not answer.content_type.startswith("text/html"):
        return []
    found = re.findall(r'(?:href|src)="([^"#]+)', answer.body.decode())
    return [urlsplit(urljoin(answer.address, link)).path for link in found if "//" not in link]


@contextmanager
def served(program: Path, folder: Path) -> Iterator[Site]:
    """The starter library as `edu serve` gives it, started in a folder."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {name: os.environ[name] for name in ("HOME", "LANG", "PATH") if name in os.environ}
    log = folder.parent / f"{folder.name}.log"
    with log.open("wb") as messages:
        server = subprocess.Popen(
            [program, "serve", "--port", str(port)],
            cwd=folder,
            env=environment,
            stdout=messages,
            stderr=messages,
            start_new_session=True,
        )
    try:
        give_up = time.monotonic() + SECONDS_TO_START
        while True:
            assert server.poll() is None, log.read_text()
            assert time.monotonic() < give_up, f"it does not answer:\n{log.read_text()}"
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                time.sleep(0.1)
        yield Site(f"http://127.0.0.1:{port}/")
    finally:
        server.terminate()
        try:
            server.wait(timeout=20)
        except subprocess.TimeoutExpired:
            os.killpg(server.pid, signal.SIGKILL)
            server.wait()


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment that has edu from the wheel; what edu needs comes from ours, so no network is."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=CHECKOUT, check=True, capture_output=True)
    (wheel,) = folder.glob("edu-*.whl")
    home = folder / "environment"
    venv.create(home, symlinks=True)
    install = [str(TOOLS / "uv"), "pip", "install", "--no-config", "--no-cache", "--offline", "--no-deps"]
    subprocess.run([*install, "--python", str(home / "bin" / "python"), str(wheel)], check=True, capture_output=True)
    packages = Path(sysconfig.get_path("purelib", vars={"base": str(home), "platbase": str(home)}))
    # A folder named in a .pth file is searched last, and its own .pth files, so the checkout, are not.
    (packages / "what-edu-needs.pth").write_text(sysconfig.get_path("purelib"))
    return home / "bin"


def test_the_wheel_serves_the_same_site_as_the_checkout(installed: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    where = [str(installed / "python"), "-c", "import edu; print(edu.__file__)"]
    assert subprocess.check_output(where, cwd=empty, text=True).startswith(str(installed.parent))

    with served(installed / "edu", empty) as from_wheel, served(TOOLS / "edu", CHECKOUT) as from_checkout:
        to_see, seen = list(START), dict[str, Answer]()
        while to_see and len(seen) < PAGES:
            address = to_see.pop(0)
            if address in seen or address.endswith(".pdf"):
                continue
            seen[address] = from_checkout.get(address)
            assert from_wheel.get(address) == seen[address]
            to_see += links(seen[address])

    assert [address for address in START if seen[address].status != 200] == ["/en/no-such-article"]
    kinds = {answer.content_type.partition(";")[0] for answer in seen.values() if answer.status == 200}
    assert {"text/html", "text/css"} <= kinds
    assert list(empty.iterdir()) == []


def test_the_wheel_prints_the_same_handout_as_the_checkout(installed: Path, tmp_path: Path) -> None:
    texts: list[str] = []
    for program in (installed / "edu", TOOLS / "edu"):
        handout = tmp_path / f"{len(texts)}.pdf"
        subprocess.run([program, "pdf", ARTICLE, "-o", handout], cwd=tmp_path, check=True)
        texts.append(subprocess.check_output(["pdftotext", "-layout", handout, "-"], text=True))
    assert "NMOSD" in texts[0]
    assert texts[0] == texts[1]
