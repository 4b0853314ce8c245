"""What an error of a database means for the operation that met it."""

from __future__ import annotations

import enum

from sqlalchemy.exc import DBAPIError


class Failure(enum.Enum):
    """What a database error means for the operation that met it."""

    RETRY = "retry"  # nothing was done; the whole operation may run again
    UNKNOWN = "unknown"  # the connection broke: it may or may not have been committed
    DUPLICATE = "duplicate"  # a unique key was already there
    CONSTRAINT = "constraint"  # a CHECK, foreign key or trigger refused
    FULL = "full"  # disk full or not writable
    DAMAGED = "damaged"  # the file is no database, or not a whole one
    OTHER = "other"


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
