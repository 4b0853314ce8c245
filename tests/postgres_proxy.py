"""A wire between the program and PostgreSQL that can be cut at the worst moment: around a COMMIT."""

from __future__ import annotations

import contextlib
import enum
import socket
import threading
from collections.abc import Iterator

from sqlalchemy.engine import make_url


class Cut(enum.Enum):
    """When the connection breaks: before the server hears COMMIT, or after it has obeyed and before we hear of it."""

    BEFORE_COMMIT = "before"
    AFTER_COMMIT = "after"


class Wire:
    """Forwards TCP connections to a server; ``cut_next`` breaks the one that says COMMIT next. ``cuts`` counts."""

    def __init__(self, port: int) -> None:
        self._server_port = port
        self._cut: Cut | None = None
        self.cuts = 0
        self._deaf_to: socket.socket | None = None
        self._obeyed = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._sockets: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._start(self._accept)

    @property
    def port(self) -> int:
        """Where the program connects to."""
        port: int = self._listener.getsockname()[1]
        return port

    def cut_next(self, cut: Cut) -> None:
        """Break the connection at the next COMMIT, once."""
        self._cut = cut

    def close(self) -> None:
        """Break every connection and take no more."""
        for link in (self._listener, *self._sockets):
            with contextlib.suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)
            link.close()
        for thread in self._threads:
            thread.join(timeout=5)

    def _start(self, target: object, *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", self._server_port))
            self._sockets += [client, server]
            self._start(self._talk, client, server)
            self._start(self._answer, server, client)

    def _talk(self, client: socket.socket, server: socket.socket) -> None:
        for said in _received(client):
            cut = self._cut
            if cut is not None and b"COMMIT\0" in said:
                self._cut, self.cuts = None, self.cuts + 1
                if cut is Cut.AFTER_COMMIT:
                    self._deaf_to = server
                    server.sendall(said)
                    self._obeyed.wait(timeout=20)
                _hang_up(client)
                _hang_up(server)
                return
            with contextlib.suppress(OSError):
                server.sendall(said)
        _hang_up(server)

    def _answer(self, server: socket.socket, client: socket.socket) -> None:
        for said in _received(server):
            if self._deaf_to is server:
                self._obeyed.set()
                continue
            with contextlib.suppress(OSError):
                client.sendall(said)
        _hang_up(client)


def _received(link: socket.socket) -> Iterator[bytes]:
    """What comes in, until the other side ends."""
    while True:
        try:
            said = link.recv(65_536)
        except OSError:
            return
        if not said:
            return
        yield said


def _hang_up(link: socket.socket) -> None:
    with contextlib.suppress(OSError):
        link.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def wire_to(url: str) -> Iterator[tuple[Wire, str]]:
    """A wire to the server of ``url``, and the address of the same database through it."""
    address = make_url(url)
    assert address.port is not None
    wire = Wire(address.port)
    try:
        yield wire, address.set(port=wire.port).render_as_string(hide_password=False)
    finally:
        wire.close()
