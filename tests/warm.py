"""Sessions of the everyday PostgreSQL shop, handed from one test to the next.

A server's process that was just started reads the whole catalogue before it answers: more work than most tests do
after it. What is handed on has been told DISCARD ALL, as a pool outside the program would tell it, so a session has no
settings, plans, locks or temporary tables of whoever had it before; only what the server itself keeps of the catalogue.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import Any, ClassVar

import psycopg
import pytest
from psycopg.abc import PQGenConn
from psycopg.pq import ConnStatus, ExecStatus, PGconn, PipelineStatus, TransactionStatus
from psycopg.pq.abc import PGconn as AnyPGconn
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

# A test's program has two, seldom more.
_ENOUGH = 6


class WarmConnection(psycopg.Connection[Any]):
    """The driver's connection, whose session outlives ``close`` where it may and is taken up by the next ``connect``.

    Whoever closed it has a connection that is closed in every way; whoever takes up the session has a new one.
    """

    database: ClassVar[str] = ""
    _gate: ClassVar = threading.Lock()
    _idle: ClassVar[list[tuple[str, AnyPGconn]]] = []

    def __init__(self, pgconn: AnyPGconn, row_factory: Any = psycopg.rows.tuple_row) -> None:
        super().__init__(pgconn, row_factory)
        self._address = ""

    @classmethod
    def _connect_gen(cls, conninfo: str = "") -> PQGenConn[WarmConnection]:
        session = cls._taken(conninfo)
        made = cls(session) if session is not None else (yield from super()._connect_gen(conninfo))
        made._address = conninfo
        return made

    def close(self) -> None:
        """Close this connection; its session is kept where it is one of the everyday shop and at rest."""
        session = self.pgconn
        if not self.closed and self.info.dbname == self.database and _is_put_in_order(session):
            with self._gate:
                if len(self._idle) < _ENOUGH:
                    self._idle.append((self._address, session))
                    self._closed, self.pgconn = True, PGconn()
        super().close()

    @classmethod
    def _taken(cls, conninfo: str) -> AnyPGconn | None:
        with cls._gate:
            fitting = [each for each in cls._idle if each[0] == conninfo]
            for each in reversed(fitting):
                cls._idle.remove(each)
                if _answers(each[1]):
                    return each[1]
                each[1].finish()
        return None

    @classmethod
    def end_all(cls) -> None:
        """End every session that is kept."""
        with cls._gate:
            while cls._idle:
                cls._idle.pop()[1].finish()


def _is_put_in_order(session: AnyPGconn) -> bool:
    """Whether the session was at rest, in no flight of statements either, and has forgotten whose it was."""
    at_rest = (
        session.status == ConnStatus.OK
        and session.transaction_status == TransactionStatus.IDLE
        and session.pipeline_status == PipelineStatus.OFF
    )
    try:
        return at_rest and session.exec_(b"DISCARD ALL").status == ExecStatus.COMMAND_OK
    except psycopg.Error:
        return False


def _answers(session: AnyPGconn) -> bool:
    """Whether nobody ended the server, or this session, meanwhile."""
    try:
        return session.exec_(b"").status == ExecStatus.EMPTY_QUERY
    except psycopg.Error:
        return False


@contextlib.contextmanager
def kept_warm(database: str) -> Iterator[None]:
    """Within it the program's sessions of ``database`` are handed on."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(WarmConnection, "database", database)
        patch.setattr(
            PGDialect_psycopg, "connect", lambda _dialect, *words, **more: WarmConnection.connect(*words, **more)
        )
        yield
    WarmConnection.end_all()
