"""SQLite's engines: which library, and what every connection is told.

WAL, ``synchronous=FULL``, foreign keys and recursive triggers on, ``BEGIN IMMEDIATE`` for every write.
"""

from __future__ import annotations

import contextlib
import enum
import importlib
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event

from app.domain.identifiers import fold_key
from app.errors import Unavailable
from app.wording import words
from db import direct

if sys.platform != "win32":
    import fcntl

# The WAL-reset race (SQLite 3.7.0-3.51.2) can lose commits; 3.51.3 is the first release without it.
MINIMUM_SQLITE = (3, 51, 3)
BUSY_TIMEOUT_MS = 5_000
# An operation writes some 30 pages to the log; the default of 1,000 has every 30th wait for a checkpoint. 16 MB.
_CHECKPOINT_PAGES = 4_000


class Opening(enum.StrEnum):
    """How SQLite opens a file. A missing file is made by ``NEW`` alone: who opens a shop never starts an empty one."""

    NEW = "rwc"
    WORK = "rw"
    LOOK = "ro"  # leaves the file and its log as they are, byte for byte; only the index ``-shm`` may be made


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
            words(
                "SQLite {sqlite_version} can lose saved work and is not used. Nothing was changed.",
                sqlite_version=driver.sqlite_version,
            ),
            fix=words(
                "Run: python3 packaging/start.py setup, which brings a newer one (the package "
                "pysqlite3); or use a PostgreSQL database."
            ),
        )
    return driver


def connect(file: Path, opening: Opening) -> Any:
    """A connection of the driver's own. A file of 0 bytes is not opened: SQLite would delete its log."""
    driver = sqlite_driver()
    if opening is not Opening.NEW and _is_empty(file):
        error = driver.DatabaseError("the file is empty")
        error.sqlite_errorname = "SQLITE_NOTADB"
        raise error
    address = f"{file.absolute().as_uri()}?mode={opening}"
    return driver.connect(address, uri=True, timeout=BUSY_TIMEOUT_MS / 1000, check_same_thread=False)


def _is_empty(file: Path) -> bool:
    with contextlib.suppress(OSError):  # SQLite says what is the matter with it
        return file.stat().st_size == 0
    return False


def sqlite_engine(file: Path, *, writing: bool, opening: Opening = Opening.WORK) -> Engine:
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=str(file)),
        creator=lambda: connect(file, opening),
        module=sqlite_driver(),
        pool_size=1 if writing else 4,
        max_overflow=0 if writing else 8,
        pool_reset_on_return="rollback",
        query_cache_size=1_000,
        hide_parameters=True,  # names and addresses have no place in an error's text
    )
    event.listen(engine, "connect", lambda conn, _record: _prepare_sqlite(conn, writing=writing))
    begin = "BEGIN IMMEDIATE" if writing else "BEGIN"
    event.listen(engine, "begin", lambda conn: direct.change(conn, begin))
    return engine


def _key_fold(text: str | None) -> str | None:
    return None if text is None else fold_key(text)


def _prepare_sqlite(conn: Any, *, writing: bool) -> None:
    conn.isolation_level = None  # we say BEGIN ourselves
    conn.create_function("key_fold", 1, _key_fold, deterministic=True)
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


def keep(path: Path) -> None:
    """Wait until what was written to a file, or the names in a folder, are on the disk.

    Never for a file that SQLite has open in this process: closing it here would drop its locks.
    """
    if sys.platform == "win32":
        if path.is_dir():
            return  # Windows writes names by itself, and opens no folder
        handle = os.open(path, os.O_RDWR | os.O_BINARY)
    else:
        handle = os.open(path, os.O_RDONLY)
    try:
        if sys.platform == "darwin":
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        else:
            os.fsync(handle)
    finally:
        os.close(handle)
