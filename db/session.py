"""Engines and transactions: every difference between SQLite and PostgreSQL lives here.

SQLite: WAL, ``synchronous=FULL``, foreign keys and recursive triggers on, one writer at a time through a turnstile
file (``<db>.turn``: plain busy waiting is unfair and lets one process wait for seconds), ``BEGIN IMMEDIATE`` for every
write. PostgreSQL: READ COMMITTED with ordered row locks, and time-outs so that nothing waits for ever.
"""

from __future__ import annotations

import contextlib
import enum
import importlib
import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError

from app.errors import BadInput, Unavailable
from db.turnstile import Turnstile

# The WAL-reset race (SQLite 3.7.0-3.51.2) can lose commits; 3.51.3 is the first release without it.
MINIMUM_SQLITE = (3, 51, 3)
BUSY_TIMEOUT_MS = 5_000
# An operation writes some 30 pages to the log; the default of 1,000 has every 30th wait for a checkpoint. 16 MB.
_CHECKPOINT_PAGES = 4_000
_ADDRESSES = "Use sqlite:///FILE or postgresql://..."
_PASSWORD = re.compile(r":[^:/@]*@")
_PG_OPTIONS = (
    "-c lock_timeout=4000 -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000"
    " -c default_transaction_isolation=read\\ committed -c timezone=UTC"
)


class Failure(enum.Enum):
    """What a database error means for the operation that met it."""

    RETRY = "retry"  # nothing was done; the whole operation may run again
    UNKNOWN = "unknown"  # the connection broke: it may or may not have been committed
    DUPLICATE = "duplicate"  # a unique key was already there
    CONSTRAINT = "constraint"  # a CHECK, foreign key or trigger refused
    FULL = "full"  # disk full or not writable
    DAMAGED = "damaged"  # the file is no database, or not a whole one
    OTHER = "other"


def sqlite_driver() -> ModuleType:
    """The SQLite library to use: pysqlite3, else the standard one if it is new enough. Raises Unavailable.

    Never both in one process: closing a file with one library drops the locks that the other holds on it.
    """
    try:
        driver = importlib.import_module("pysqlite3.dbapi2")
    except ImportError:
        driver = importlib.import_module("sqlite3.dbapi2")
    if driver.sqlite_version_info < MINIMUM_SQLITE:
        raise Unavailable(
            f"SQLite {driver.sqlite_version} can lose saved work and is not used.",
            fix="Install the package pysqlite3, or use a PostgreSQL database.",
        )
    return driver


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
            self._write_engine = _sqlite_engine(self.url, writing=True)
            self._read_engine = _sqlite_engine(self.url, writing=False)
        elif self.url.get_backend_name() == "postgresql":
            self._write_engine = _postgresql_engine(self.url)
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


def _sqlite_engine(url: URL, *, writing: bool) -> Engine:
    driver = sqlite_driver()
    engine = create_engine(
        url.set(drivername="sqlite+pysqlite"),
        module=driver,
        pool_size=1 if writing else 4,
        max_overflow=0 if writing else 8,
        pool_reset_on_return="rollback",
        connect_args={"timeout": BUSY_TIMEOUT_MS / 1000},
        query_cache_size=1_000,
        hide_parameters=True,  # names and addresses have no place in an error's text
    )
    event.listen(engine, "connect", lambda conn, _record: _prepare_sqlite(conn, writing=writing))
    begin = "BEGIN IMMEDIATE" if writing else "BEGIN"
    event.listen(engine, "begin", lambda conn: conn.exec_driver_sql(begin))
    return engine


def _prepare_sqlite(conn: Any, *, writing: bool) -> None:
    conn.isolation_level = None  # we say BEGIN ourselves
    pragmas = ["foreign_keys=ON", "recursive_triggers=ON", f"busy_timeout={BUSY_TIMEOUT_MS}", "temp_store=MEMORY"]
    if writing:
        pragmas += [
            "journal_mode=WAL",
            "synchronous=FULL",
            "cache_size=-65536",
            f"wal_autocheckpoint={_CHECKPOINT_PAGES}",
        ]
        if sys.platform == "darwin":
            pragmas += ["fullfsync=ON", "checkpoint_fullfsync=ON"]
    else:
        pragmas += ["query_only=ON"]
    cursor = conn.cursor()
    for pragma in pragmas:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _postgresql_engine(url: URL) -> Engine:
    engine = create_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_size=4,
        max_overflow=8,
        query_cache_size=1_000,
        hide_parameters=True,
        connect_args={
            "connect_timeout": 3,
            "tcp_user_timeout": 5_000,
            "keepalives_idle": 5,
            "keepalives_interval": 2,
            "keepalives_count": 3,
            "application_name": "stationmaster",
            "options": _PG_OPTIONS,
        },
    )
    event.listen(engine, "connect", lambda conn, _record: _prepare_postgresql(conn))
    return engine


def _prepare_postgresql(conn: Any) -> None:
    """Whole numbers are BIGINT: by size, as the driver has it, one statement would be prepared many times over."""
    numeric = importlib.import_module("psycopg.types.numeric")
    conn.adapters.register_dumper(int, numeric.Int8Dumper)


_PG_RETRY = {"40001", "40P01", "55P03"}


def classify(error: BaseException) -> Failure:
    """What ``error`` means for the operation that met it."""
    if not isinstance(error, DBAPIError):
        return Failure.OTHER
    original = error.orig
    state = getattr(original, "sqlstate", None)
    if state is not None or "psycopg" in type(original).__module__:
        return _classify_postgresql(error, state)
    return _classify_sqlite(getattr(original, "sqlite_errorname", "") or str(original), str(original))


def _classify_postgresql(error: DBAPIError, state: str | None) -> Failure:
    if state in _PG_RETRY:
        return Failure.RETRY
    if state == "23505":
        return Failure.DUPLICATE
    if state is not None and (state.startswith("23") or state == "P0001"):
        return Failure.CONSTRAINT
    if state is not None and state.startswith("53"):
        return Failure.FULL
    if error.connection_invalidated or state is None or state.startswith(("08", "57P")):
        return Failure.UNKNOWN
    return Failure.OTHER


def _classify_sqlite(name: str, said: str) -> Failure:
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Failure.RETRY
    # pysqlite3 names no more than SQLITE_CONSTRAINT; only the words say which one it was.
    if name.startswith("SQLITE_CONSTRAINT") and said.startswith("UNIQUE constraint failed"):
        return Failure.DUPLICATE
    if name.startswith("SQLITE_CONSTRAINT"):
        return Failure.CONSTRAINT
    if name.startswith(("SQLITE_FULL", "SQLITE_READONLY", "SQLITE_IOERR", "SQLITE_CANTOPEN")):
        return Failure.FULL
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return Failure.DAMAGED
    return Failure.OTHER


def database_clock(conn: Connection) -> float:
    """The database's clock as seconds since 1970: what leases and ``recorded_at`` go by."""
    if conn.dialect.name == "sqlite":
        return time.time()  # the file is on this machine, so its clock is this machine's
    return float(conn.execute(text("SELECT extract(epoch FROM clock_timestamp())")).scalar_one())
