"""Connections and transactions on one database, SQLite or PostgreSQL.

Their differences live in ``db.sqlite``, ``db.postgresql`` and ``db.failures``. SQLite has one writer at a time through
a turnstile file (``<db>.turn``: plain busy waiting is unfair and lets one process wait for seconds).
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError

from app.errors import BadInput, Unavailable
from db.failures import Failure, classify
from db.postgresql import postgresql_engine
from db.sqlite import BUSY_TIMEOUT_MS, sqlite_driver, sqlite_engine
from db.turnstile import Turnstile

_ADDRESSES = "Use sqlite:///FILE or postgresql://..."
_PASSWORD = re.compile(r":[^:/@]*@")


class Database:
    """One shop's database: ``writing()`` and ``reading()`` give connections, nothing else does."""

    def __init__(self, url: str) -> None:
        """``url`` is an SQLAlchemy URL, ``sqlite:///file`` or ``postgresql://...``. Raises BadInput."""
        try:
            self.url: URL = make_url(url)
        except Exception as error:
            shown = _PASSWORD.sub(":***@", url)
            raise BadInput(f"{shown!r} is not a database address.", fix=_ADDRESSES) from error
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._turnstile: Turnstile | None = None
        self._watch: Connection | None = None
        if self.is_sqlite:
            self._turnstile = Turnstile(Path(f"{self.path}.turn"))
            self._write_engine = sqlite_engine(self.url, writing=True)
            self._read_engine = sqlite_engine(self.url, writing=False)
        elif self.url.get_backend_name() == "postgresql":
            self._write_engine = postgresql_engine(self.url)
            # The same pool. In READ COMMITTED two queries of one page would see two states.
            self._read_engine = self._write_engine.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
        else:
            raise BadInput(
                f"{self.url.get_backend_name()} is not a database that Stationmaster runs on.",
                fix=_ADDRESSES,
            )

    @property
    def path(self) -> Path:
        """The SQLite file. Raises BadInput for an address without a file."""
        if not self.is_sqlite or not self.url.database or self.url.database == ":memory:":
            raise BadInput("A database in memory cannot be shared or kept.", fix="Name a file: sqlite:///FILE")
        return Path(self.url.database)

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
        with self._turnstile or contextlib.nullcontext(), self._write_engine.connect() as conn, conn.begin():
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
            if classify(error) is not Failure.UNKNOWN and not self._is_write_protected():
                raise
            raise self._out_of_reach(error) from error

    def _connected(self) -> Connection:
        try:
            return self._read_engine.connect()
        except DBAPIError as error:
            if classify(error) is not Failure.FULL:
                raise
            raise self._out_of_reach(error) from error

    def _is_write_protected(self) -> bool:
        """SQLite's log makes even readers write beside the shop."""
        return (
            self.is_sqlite
            and self.path.exists()
            and not (os.access(self.path, os.W_OK) and os.access(self.path.parent, os.W_OK))
        )

    def _out_of_reach(self, error: DBAPIError) -> Unavailable:
        where = self.url.render_as_string(hide_password=True)
        if self.is_sqlite and self.path.is_dir():
            why = "It is a folder, not a file."
        elif self._is_write_protected():
            why = "The file or its folder is write-protected, and SQLite must write there even to read."
        else:
            words = str(error.orig).strip().splitlines() or [""]
            why = f"It says: {words[0].rpartition('failed: ')[2].removeprefix('FATAL:').strip()}."
        return Unavailable(
            f"The database {where} cannot be reached just now. Nothing was changed. {why}",
            fix="Check its address, that it is running and that this machine may open it, then try again.",
        )

    @contextlib.contextmanager
    def schema_change(self) -> Iterator[Connection]:
        """A write transaction for migrations: on SQLite foreign keys are off, as a table rebuild needs."""
        with self._turnstile or contextlib.nullcontext(), self._write_engine.connect() as conn:
            if self.is_sqlite:
                _outside_transaction(conn, "PRAGMA foreign_keys=OFF")
            try:
                with conn.begin():
                    yield conn
            finally:
                if self.is_sqlite:
                    _outside_transaction(conn, "PRAGMA foreign_keys=ON")

    def copy_to(self, target: Path) -> None:
        """Write a clean copy of an SQLite shop (VACUUM INTO); ``target`` appears whole or not at all."""
        part = target.with_name(f"{target.name}.part")
        part.unlink(missing_ok=True)
        driver = sqlite_driver()
        with contextlib.closing(driver.connect(str(self.path), timeout=BUSY_TIMEOUT_MS / 1000)) as conn:
            conn.execute("VACUUM INTO ?", (str(part),))
        part.replace(target)

    def data_version(self) -> int:
        """A number that changes when another connection commits (SQLite only).

        Only numbers of one connection can be compared, hence one that is kept for this; one caller at a time.
        """
        if self._watch is None:
            self._watch = self._read_engine.connect()
        number = int(self._watch.exec_driver_sql("PRAGMA data_version").scalar_one())
        self._watch.rollback()
        return number

    def close(self) -> None:
        """Close every connection."""
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        self._write_engine.dispose()
        self._read_engine.dispose()


def _outside_transaction(conn: Connection, pragma: str) -> None:
    cursor = conn.connection.cursor()
    cursor.execute(pragma)
    cursor.close()


def database_clock(conn: Connection) -> float:
    """The database's clock as seconds since 1970: what leases and ``recorded_at`` go by."""
    if conn.dialect.name == "sqlite":
        return time.time()  # the file is on this machine, so its clock is this machine's
    return float(conn.execute(text("SELECT extract(epoch FROM clock_timestamp())")).scalar_one())
