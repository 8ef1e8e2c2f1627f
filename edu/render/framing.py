"""Messages through a pipe: a few strings of bytes at a time, each with its length before it."""

from __future__ import annotations

import math
import os
import select
import struct
import time
from collections.abc import Sequence

_COUNT, _LENGTH = struct.Struct("!I"), struct.Struct("!Q")
_PIECE = 1 << 20


class GoneError(Exception):
    """The other end was closed, or its process has ended."""


class LateError(Exception):
    """The message was not through in time."""


def send(pipe: int, parts: Sequence[bytes], by: float = math.inf) -> None:
    """Write a message to the file descriptor `pipe`, until the moment `by` of the monotonic clock.

    Raises:
        GoneError: nobody reads any more.
        LateError: the time was up; a part of the message may have been sent.
    """
    message = b"".join((_COUNT.pack(len(parts)), *(_LENGTH.pack(len(part)) for part in parts), *parts))
    rest = memoryview(message)
    while rest:
        _wait(pipe, select.POLLOUT, by)
        try:
            rest = rest[os.write(pipe, rest[:_PIECE]) :]
        except BlockingIOError:
            continue
        except OSError as error:
            raise GoneError from error


def receive(pipe: int, by: float = math.inf) -> list[bytes]:
    """Read a message from the file descriptor `pipe`, until the moment `by` of the monotonic clock.

    Raises:
        GoneError: the other end was closed before the message was whole.
        LateError: the time was up.
    """
    (count,) = _COUNT.unpack(_read(pipe, _COUNT.size, by))
    lengths = [length for (length,) in _LENGTH.iter_unpack(_read(pipe, _LENGTH.size * count, by))]
    return [_read(pipe, length, by) for length in lengths]


def _read(pipe: int, size: int, by: float) -> bytes:
    pieces = []
    while size:
        _wait(pipe, select.POLLIN, by)
        try:
            piece = os.read(pipe, min(size, _PIECE))
        except BlockingIOError:
            continue
        except OSError as error:
            raise GoneError from error
        if not piece:
            raise GoneError
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _wait(pipe: int, event: int, by: float) -> None:
    """Returns when `pipe` can be read or written, or has an error that reading or writing will tell."""
    left = by - time.monotonic()
    poll = select.poll()
    poll.register(pipe, event)
    if left <= 0 or not poll.poll(None if left == math.inf else math.ceil(left * 1000)):
        raise LateError
