"""The connections that are in use, so that those can be broken on which nobody answers any more.

A server that is stopped, or a network that acknowledges packets and loses them, lets a statement wait for ever: no
time-out of the driver's ends it. Breaking the line does, and what was under way is then unknown, as with any cut.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Any

from sqlalchemy import Engine, event


class OpenLines:
    """Knows which connections of a PostgreSQL engine are in use."""

    def __init__(self, engine: Engine) -> None:
        self._gate = threading.Lock()
        self._links: dict[int, Any] = {}
        event.listen(engine, "checkout", lambda link, _record, _proxy: self._add(link))
        event.listen(engine, "checkin", lambda link, _record: self._drop(link))
        event.listen(engine, "detach", lambda link, _record: self._drop(link))

    def cut(self) -> None:
        """Break every connection that is in use; may be called on any thread."""
        with self._gate:
            for link in self._links.values():
                # Closed already: psycopg then has no socket to give, and nobody waits on it.
                if not link.closed:
                    with contextlib.suppress(OSError):
                        _shut(link.pgconn.socket)

    def _add(self, link: Any) -> None:
        with self._gate:
            self._links[id(link)] = link

    def _drop(self, link: Any) -> None:
        with self._gate:
            self._links.pop(id(link), None)


def _shut(handle: int) -> None:
    line = socket.socket(fileno=handle)
    try:
        line.shutdown(socket.SHUT_RDWR)
    finally:
        line.detach()  # it is the driver's to close
