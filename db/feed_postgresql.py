"""PostgreSQL's wire: LISTEN on a connection of its own, with a deadline for every answer.

It speaks to libpq without waiting inside it: a server that is stopped, or a network that swallows packets and still
acknowledges them, leaves a usual connection waiting for ever.
"""

from __future__ import annotations

import contextlib
import select
import selectors
import socket
import time
from collections.abc import Collection
from typing import Any

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from app.errors import OperationError
from db.announcing import CHANNEL
from db.feed import WINDOW, ChangeRow, Interrupted, Look, Lost
from db.postgresql import postgresql_engine

# Asked so often whether it is there still, and given so long to answer: a silence is noticed within 2.5 s.
PING_SECONDS, ANSWER_SECONDS = 0.8, 1.6
_IDENTITY = "SELECT i.database_id, i.epoch, v.version_num FROM database_info i CROSS JOIN alembic_version v"
_NEWEST = f"SELECT seq FROM change ORDER BY seq DESC LIMIT {WINDOW}"  # noqa: S608 - our own number
_BOUNDS = "SELECT coalesce(min(seq), 0), coalesce(max(seq), 0) FROM change"
_ROWS = "SELECT seq, station_id, topics FROM change WHERE seq"


class PostgresWire:
    """See ``db.feed.Wire``."""

    def __init__(self, url: URL) -> None:
        # Its pool stays empty: a connection that stood idle in one may be broken, and each is taken out at once.
        self._engine = postgresql_engine(url)
        self._link: Any = None
        self._conn: Any = None
        self._heard_at = 0.0
        self._hinted = self._stopped = False
        self._inside, self._outside = socket.socketpair()
        self._inside.setblocking(False)

    def connect(self) -> None:
        self._drop()
        if self._stopped:
            raise Interrupted
        try:
            pooled = self._engine.raw_connection()
        except (self._errors(), DBAPIError) as error:
            raise Lost(_reason(str(error))) from error
        except OperationError as error:
            raise Lost(error.message) from error
        self._link = pooled.dbapi_connection
        pooled.detach()
        self._conn = self._link.pgconn
        self._conn.nonblocking = 1
        self._hinted, self._heard_at = False, time.monotonic()
        self._ask(f"LISTEN {CHANNEL}")

    def identity(self) -> str:
        return "/".join(str(value) for row in self._ask(_IDENTITY)[0] for value in row)

    def wait(self, seconds: float) -> bool:
        end = time.monotonic() + seconds
        while not self._hinted and (now := time.monotonic()) < end:
            if now - self._heard_at >= PING_SECONDS:
                self._ask("")
            elif self._is_ready(selectors.EVENT_READ, min(end, self._heard_at + PING_SECONDS)):
                self._consume()
        hinted, self._hinted = self._hinted, False
        return hinted

    def pause(self, seconds: float) -> None:
        if seconds > 0 and select.select([self._inside], [], [], seconds)[0]:
            raise Interrupted

    def visible(self) -> list[int]:
        (found,) = self._ask(_NEWEST)
        return [int(row[0]) for row in found]

    def look(self, above: int, also: Collection[int]) -> Look:
        parts = [_BOUNDS, f"{_ROWS} > {above:d} ORDER BY seq LIMIT {WINDOW + 1}"]
        if also:
            parts.append(f"{_ROWS} = ANY('{{{','.join(map(str, also))}}}') ORDER BY seq")
        bounds, *found = self._ask(";".join(parts))
        rows = [ChangeRow(int(seq), int(station), topics) for part in found for seq, station, topics in part]
        return Look(int(bounds[0][0]), int(bounds[0][1]), tuple(rows), len(found[0]) > WINDOW)

    def interrupt(self) -> None:
        self._stopped = True
        with contextlib.suppress(OSError):  # closed already
            self._outside.send(b"!")

    def close(self) -> None:
        self._drop()
        self._inside.close()
        self._outside.close()

    # -- inside --

    def _drop(self) -> None:
        if self._link is not None:
            # Not the driver's own way, which says goodbye and may wait for it.
            self._conn.finish()
            self._link = self._conn = None

    def _ask(self, sql: str) -> list[list[tuple[Any, ...]]]:
        """The rows of each statement, as text."""
        deadline = time.monotonic() + ANSWER_SECONDS
        try:
            self._conn.send_query(sql.encode())
            while self._conn.flush():
                self._await(selectors.EVENT_WRITE, deadline)
            answers = []
            while (answer := self._next_answer(deadline)) is not None:
                answers.append(answer)
        except self._errors() as error:
            raise self._lost() from error
        self._drain()
        return answers

    def _next_answer(self, deadline: float) -> list[tuple[Any, ...]] | None:
        while self._conn.is_busy():
            self._await(selectors.EVENT_READ, deadline)
            self._consume()
        result = self._conn.get_result()
        if result is None:
            return None
        if result.error_message:
            raise Lost(_reason(bytes(result.error_message).decode("utf-8", "replace")))
        return [
            tuple([_text(result, row, column) for column in range(result.nfields)]) for row in range(result.ntuples)
        ]

    def _consume(self) -> None:
        try:
            self._conn.consume_input()
        except self._errors() as error:
            raise self._lost() from error
        self._heard_at = time.monotonic()
        self._drain()

    def _drain(self) -> None:
        while self._conn.notifies() is not None:
            self._hinted = True

    def _await(self, event: int, deadline: float) -> None:
        if not self._is_ready(event, deadline):
            raise Lost("It does not answer any more.", silent=True)

    def _is_ready(self, event: int, until: float) -> bool:
        """Wait for the socket; False once it is too late. What has arrived counts, however late we look."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._conn.socket, event)
            selector.register(self._inside, selectors.EVENT_READ)
            ready = selector.select(max(0.0, until - time.monotonic()))
        if self._stopped:
            raise Interrupted
        return any(key.fileobj is not self._inside for key, _ in ready)

    def _lost(self) -> Lost:
        return Lost(_reason(bytes(self._conn.error_message).decode("utf-8", "replace")))

    def _errors(self) -> Any:
        return self._engine.dialect.loaded_dbapi.Error


def _text(result: Any, row: int, column: int) -> str | None:
    value = result.get_value(row, column)
    return None if value is None else bytes(value).decode()


def _reason(said: str) -> str:
    """The first line of what the server or its library said."""
    return (said.strip().splitlines() or ["The connection was closed."])[0]
