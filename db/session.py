"""Connections and transactions on one database, SQLite or PostgreSQL.

Their differences live in ``db.sqlite``, ``db.postgresql`` and ``db.failures``. SQLite has one writer at a time through
a turnstile file (``<db>.turn``: plain busy waiting is unfair and lets one process wait for seconds).
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, RootTransaction, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from app.errors import BadInput, Unavailable
from app.wording import words
from db.announcing import Announcer
from db.failures import Failure, Trouble, classify, trouble_of
from db.feed import Wire
from db.feed_postgresql import PostgresWire
from db.feed_sqlite import SqliteWire
from db.leftovers import is_left_behind
from db.open_lines import OpenLines
from db.place_facts import resolved
from db.postgresql import postgresql_engine, server_url
from db.sqlite import Opening, connect, keep, sqlite_driver, sqlite_engine
from db.turnstile import Turnstile
from db.words import told

_ADDRESSES = "Use sqlite:///FILE or postgresql://..."
_PASSWORD = re.compile(r":[^:/@]*@")


class Database:
    """One shop's database: ``writing()`` and ``reading()`` give connections, nothing else does."""

    def __init__(self, url: str | URL, *, new: bool = False, look: bool = False) -> None:
        """``url`` is an SQLAlchemy URL, ``sqlite:///file`` or ``postgresql://...``.

        On SQLite ``new`` is for ``db.making`` alone: the file is made, and nobody else knows it. ``look`` is for who
        only reads: closing merges no log that a program left beside a file, so what is looked at stays as it is.
        Raises BadInput, and Refused for a file in a place where SQLite can lose data.
        """
        try:
            self.url: URL = server_url(url)
        except Exception as error:
            shown = _PASSWORD.sub(":***@", str(url)).partition("?")[0]
            raise BadInput(words("{shown!r} is not a database address.", shown=shown), fix=_ADDRESSES) from error
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._turnstile: Turnstile | None = None
        self.was_left_behind = False  # a program ended without closing the file: its log was there, and nobody else
        self.is_away = False  # somebody noticed that nobody answers: there is no use in trying at once again
        self._announcer: Announcer | None = None
        self._lines: OpenLines | None = None
        self._idle: deque[Connection] = deque()  # the connection that writes, between two transactions
        if self.is_sqlite:
            file = resolved(self.path)
            opening = Opening.NEW if new else Opening.WORK
            self._turnstile = None if new else Turnstile(Path(f"{file}.turn"))
            self._write_engine = sqlite_engine(file, writing=True, opening=opening)
            self.was_left_behind = is_left_behind(file)
            if look and self.was_left_behind:
                opening = Opening.LOOK
            self._read_engine = sqlite_engine(file, writing=False, opening=opening)
        elif self.url.get_backend_name() == "postgresql":
            self._write_engine = postgresql_engine(self.url)
            self._announcer, self._lines = Announcer(self._write_engine), OpenLines(self._write_engine)
            # The same pool. In READ COMMITTED two queries of one page would see two states.
            self._read_engine = self._write_engine.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
        else:
            raise BadInput(
                words(
                    "{get_backend_name} is not a database that Stationmaster runs on.",
                    get_backend_name=self.url.get_backend_name(),
                ),
                fix=_ADDRESSES,
            )

    @property
    def path(self) -> Path:
        """The SQLite file. Raises BadInput for an address without a file."""
        name = self.url.database
        if not self.is_sqlite or not name or name == ":memory:":
            raise BadInput(
                words("A database in memory cannot be shared or kept."), fix=words("Name a file: sqlite:///FILE")
            )
        if self.url.query or name.startswith("file:"):
            raise BadInput(
                words("{name} with options is not the name of a file.", name=name),
                fix=words("Name a file: sqlite:///FILE"),
            )
        return Path(name)

    @property
    def dialect(self) -> str:
        """``sqlite`` or ``postgresql``."""
        return "sqlite" if self.is_sqlite else "postgresql"

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in a write transaction that is committed at the end, or rolled back by an exception.

        For ``services.unit_of_work``, ``db.upgrade`` and ``db.seeds`` alone: everything else is an operation.

        On SQLite the transaction is BEGIN IMMEDIATE behind the turnstile, so no other process writes meanwhile.
        """
        with self._turnstile or contextlib.nullcontext(), self._writer() as conn, _begun(conn):
            yield conn

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the database and cannot write.

        Raises Unavailable while the database cannot be reached or opened.
        """
        try:
            with self._connected() as conn:
                yield conn
        except DBAPIError as error:
            if not self.is_sqlite and trouble_of(error) is not Trouble.READ_ONLY:
                raise told(error, self.url) or error from error
            if not self._is_write_protected():
                raise
            raise self._out_of_reach(error) from error

    @contextlib.contextmanager
    def _writer(self) -> Iterator[Connection]:
        """The connection that writes; one is kept for the next transaction.

        The pool looks after each that it gives and takes back, which costs a twentieth of a reservation.
        """
        try:
            conn = self._idle.pop()
        except IndexError:
            conn = self._write_connection()
        try:
            yield conn
        except BaseException:
            conn.close()  # the pool clears up after what went wrong
            raise
        if self._idle:
            conn.close()
        else:
            self._idle.append(conn)

    def _let_go(self) -> None:
        while self._idle:
            with contextlib.suppress(IndexError):  # another thread has just taken it
                self._idle.pop().close()

    def _write_connection(self) -> Connection:
        try:
            return self._write_engine.connect()
        except DBAPIError as error:
            if not self.is_sqlite:
                raise
            raise _foreign_lock(error) from error

    def _connected(self) -> Connection:
        try:
            return self._read_engine.connect()
        except DBAPIError as error:
            if not self.is_sqlite or classify(error) is not Failure.FULL:
                raise
            raise self._out_of_reach(error) from error

    def _is_write_protected(self) -> bool:
        """SQLite's log makes even readers write beside the shop."""
        return (
            self.is_sqlite
            and os.path.lexists(self.path)
            and not (os.access(self.path, os.W_OK) and os.access(self.path.parent, os.W_OK))
        )

    def _out_of_reach(self, error: DBAPIError) -> Unavailable:
        where = self.url.render_as_string(hide_password=True)
        if self.is_sqlite and os.path.isdir(self.path):  # noqa: PTH112 - no error for a folder that is closed to us
            why = "It is a folder, not a file."
        elif self._is_write_protected():
            why = "The file or its folder is write-protected, and SQLite must write there even to read."
        else:
            told = str(error.orig).strip().splitlines() or [""]
            why = f"It says: {told[0].rpartition('failed: ')[2].removeprefix('FATAL:').strip()}."
        return Unavailable(
            words("The database {where} cannot be reached just now. Nothing was changed. {why}", where=where, why=why),
            fix=words("Check its address, that it is running and that this machine may open it, then try again."),
        )

    @contextlib.contextmanager
    def schema_change(self) -> Iterator[Connection]:
        """A write transaction for migrations: on SQLite foreign keys are off, as a table rebuild needs.

        What the database refuses is told in words (OperationError).
        """
        with self._in_words(), self._turnstile or contextlib.nullcontext(), self._writer() as conn:
            if self.is_sqlite:
                _outside_transaction(conn, "PRAGMA foreign_keys=OFF")
            try:
                with _begun(conn):
                    yield conn
            finally:
                if self.is_sqlite:
                    _outside_transaction(conn, "PRAGMA foreign_keys=ON")

    @contextlib.contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise told(error, self.url) or error from error

    def copy_to(self, target: Path) -> None:
        """Write a clean copy of an SQLite shop (VACUUM INTO); ``target`` appears whole or not at all.

        Raises Unavailable if there is no room for it or the shop cannot be read.
        """
        part = target.with_name(f"{target.name}.part")
        try:
            part.unlink(missing_ok=True)
            with contextlib.closing(connect(resolved(self.path), Opening.WORK)) as conn:
                conn.execute("VACUUM INTO ?", (str(part),))
            keep(part)
            part.replace(target)
            keep(target.parent)
        except (OSError, sqlite_driver().Error) as error:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise Unavailable(
                words(
                    "The copy {target} of the shop cannot be written ({error}). Nothing was changed.",
                    target=target,
                    error=error,
                ),
                fix=words("Make room beside the shop, then try again."),
            ) from error

    def announce(self) -> None:
        """Tell the other programs that something was committed. Does not wait; on SQLite they notice by themselves."""
        if self._announcer is not None:
            self._announcer.announce()

    def wire(self) -> Wire:
        """A wire on which other programs' commits are heard, with a connection of its own; not connected yet."""
        if self.is_sqlite:
            return SqliteWire(resolved(self.path))
        return PostgresWire(self.url)

    def hang_up(self) -> None:
        """Nobody answers any more: break the connections that are in use. Any thread; SQLite has none to break."""
        self.is_away = True
        if self._lines is not None:
            self._lines.cut()

    def forget_connections(self) -> None:
        """It answers again: close the connections that stand idle, made before the outage. SQLite keeps its own."""
        self.is_away = False
        if not self.is_sqlite:
            self._let_go()
            self._write_engine.dispose()

    def close(self) -> None:
        """Close every connection; what is to be announced still is."""
        if self._announcer is not None:
            self._announcer.close()
        self._let_go()
        self._read_engine.dispose()
        self._write_engine.dispose()


def _foreign_lock(error: DBAPIError) -> Exception:
    """Said once: behind the turnstile no program of this shop writes, and SQLite has waited for the other already."""
    if classify(error) is not Failure.RETRY:
        return error
    return Unavailable(
        words("The database file is busy: a program that is not this one keeps it locked. Nothing was changed."),
        fix=words("Close the other program (a database viewer, a backup), then try again."),
    )


def _begun(conn: Connection) -> RootTransaction:
    """A transaction on the connection; SQLite's write lock is taken here."""
    try:
        return conn.begin()
    except DBAPIError as error:
        if conn.dialect.name != "sqlite":
            raise
        raise _foreign_lock(error) from error


def _outside_transaction(conn: Connection, pragma: str) -> None:
    cursor = conn.connection.cursor()
    cursor.execute(pragma)
    cursor.close()


def database_clock(conn: Connection) -> float:
    """The database's clock as seconds since 1970: what leases and ``recorded_at`` go by."""
    if conn.dialect.name == "sqlite":
        return time.time()  # the file is on this machine, so its clock is this machine's
    return float(conn.execute(text("SELECT extract(epoch FROM clock_timestamp())")).scalar_one())
