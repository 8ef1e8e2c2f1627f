"""`edu serve`: the web site."""

from __future__ import annotations

import logging
import os
import socket
from pathlib import Path

import click

from edu.cli.options import library_argument
from edu.library import Library

_THREADS = 8
"""Threads that make pages in each worker, however many wait for the press."""


@click.command()
@library_argument
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", "-p", default=5000, show_default=True, type=click.IntRange(1, 65535), help="The port.")
@click.option("--reload", is_flag=True, help="For authors: look for changed files at each request.")
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1), help="Worker processes.")
def serve(root: Path | None, host: str, port: int, workers: int, *, reload: bool) -> None:
    """Serve LIBRARY as a web site; without LIBRARY, the starter library."""
    library = Library.open(root)
    _check_free(host, port)
    shown = f"[{host}]" if ":" in host else host
    click.echo(f"{library.name}: http://{shown}:{port}/ (Ctrl-C stops it)", err=True)
    if reload:
        from werkzeug.serving import run_simple

        from edu.web import create_app

        logging.getLogger("werkzeug").setLevel(logging.WARNING)
        run_simple(host, port, create_app(root, reload=True), threaded=True)
        return
    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    from edu.render.press_room import Limits, cores

    if root:
        os.environ["EDU_LIBRARY"] = str(root.resolve())
    os.environ.setdefault("EDU_PRESS_WORKERS", str(max(1, cores() // workers)))
    press = Limits.of_environment()
    Server(
        "edu.web.entry:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=_THREADS + press.workers + 2 * press.queue,
        log_level=LogLevels.error,
    ).serve()


def _check_free(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise click.ClickException(
                f"Port {port} on {host} can't be used: {error.strerror}. Choose another with --port."
            ) from error
