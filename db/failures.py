"""What an error of a database means for the operation that met it, and what the trouble is."""

from __future__ import annotations

import enum
import re
from typing import Any

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError


class Failure(enum.Enum):
    """What a database error means for the operation that met it."""

    RETRY = "retry"  # nothing was done; the whole operation may run again
    UNKNOWN = "unknown"  # the connection broke or was not to be had: see ``left_open``
    REFUSED = "refused"  # the server does not let this login in, or not do this: trying again is no use
    DUPLICATE = "duplicate"  # a unique key was already there
    CONSTRAINT = "constraint"  # a CHECK, foreign key or trigger refused
    FULL = "full"  # disk full or not writable
    DAMAGED = "damaged"  # the file is no database, or not a whole one
    OTHER = "other"


class Trouble(enum.Enum):
    """What is the matter with a server, as ``db.words`` tells it."""

    BUSY = "busy"
    TOO_MANY = "too many connections"
    TOO_SLOW = "too slow"
    NOT_RUNNING = "not running"
    NO_HOST = "no such host"
    NO_ANSWER = "no answer"
    STARTING = "starting"
    STOPPING = "stopping"
    BROKEN = "broken"
    NO_PRIMARY = "no primary"
    READ_ONLY = "read only"
    WRONG_PASSWORD = "wrong password"  # noqa: S105 - what the server said, not a password
    NO_PASSWORD = "no password"  # noqa: S105 - what the driver said, not a password
    NO_LOGIN = "no login"
    NO_DATABASE = "no database"
    UNTRUSTED = "untrusted"
    EXPIRED = "expired"
    OTHER_NAME = "other name"
    NO_TLS = "no encryption"
    NO_ROOTS = "no roots"
    DENIED = "denied"
    FULL = "full"
    UNNAMED = "unnamed"


_STATES = {
    "40001": Trouble.BUSY,
    "40P01": Trouble.BUSY,
    "55P03": Trouble.BUSY,
    "53300": Trouble.TOO_MANY,
    "57014": Trouble.TOO_SLOW,
    "57P01": Trouble.STOPPING,
    "57P02": Trouble.STOPPING,
    "57P03": Trouble.STARTING,
    "25006": Trouble.READ_ONLY,
    "42501": Trouble.DENIED,
    "28P01": Trouble.WRONG_PASSWORD,
    "28000": Trouble.NO_LOGIN,
    "3D000": Trouble.NO_DATABASE,
}
# Before there is a connection errors have no code, only words; with several hosts several: the most telling counts.
_SAID = tuple(
    (re.compile(pattern, re.IGNORECASE), trouble)
    for pattern, trouble in (
        (r"password authentication failed", Trouble.WRONG_PASSWORD),
        (r"no password supplied", Trouble.NO_PASSWORD),
        (r"certificate has expired|certificate is not yet valid", Trouble.EXPIRED),
        (r"server certificate for .* (does not match|but does not)|certificate.* name .*mismatch", Trouble.OTHER_NAME),
        (r"root certificate file .* does not exist|could not read root certificate", Trouble.NO_ROOTS),
        (r"certificate verify failed|self.signed certificate|unknown ca", Trouble.UNTRUSTED),
        (r"server does not support SSL|sslmode .* invalid when SSL", Trouble.NO_TLS),
        (r'database "[^"]*" does not exist', Trouble.NO_DATABASE),
        (
            r'role "[^"]*" does not exist|not permitted to log in|pg_hba\.conf|authentication failed for user'
            r"|permission denied for database|not currently accepting connections",
            Trouble.NO_LOGIN,
        ),
        (r"too many clients|too many connections for|remaining connection slots", Trouble.TOO_MANY),
        (r"system is starting up|is in recovery mode|not yet accepting|not accepting connections", Trouble.STARTING),
        (r"system is shutting down|due to administrator command", Trouble.STOPPING),
        (r"session is (not )?read-only|server is (not )?in hot standby", Trouble.NO_PRIMARY),
        (r"could not resolve|failed to resolve|could not translate host name", Trouble.NO_HOST),
        (r"timeout expired|timed out|no route to host|network is unreachable", Trouble.NO_ANSWER),
        (r"connection refused|no such file or directory", Trouble.NOT_RUNNING),
        (r"closed the connection|connection (is|was|has been) (closed|lost|reset)|SYSCALL|broken pipe"
         r"|reset by peer|could not (receive|send) data|the connection is (closed|lost)", Trouble.BROKEN),
    )
)  # fmt: skip
_USELESS_TO_REPEAT = frozenset(
    {
        Trouble.WRONG_PASSWORD,
        Trouble.NO_PASSWORD,
        Trouble.NO_LOGIN,
        Trouble.NO_DATABASE,
        Trouble.UNTRUSTED,
        Trouble.EXPIRED,
        Trouble.OTHER_NAME,
        Trouble.NO_TLS,
        Trouble.NO_ROOTS,
        Trouble.DENIED,
        Trouble.READ_ONLY,
    }
)


def classify(error: BaseException) -> Failure:
    """What ``error`` means for the operation that met it."""
    if not isinstance(error, DBAPIError):
        return Failure.OTHER
    if _is_servers(error):
        return _classify_postgresql(error, _state(error))
    original = error.orig
    return _classify_sqlite(getattr(original, "sqlite_errorname", "") or str(original), str(original))


def left_open(error: DBAPIError) -> bool:
    """Whether what was under way may have been committed all the same: there was a connection, and it broke."""
    return error.connection_invalidated or _state(error) in ("57P01", "57P02") or (_state(error) or "").startswith("08")


def trouble_of(error: DBAPIError) -> Trouble | None:
    """What is the matter with the server; None for errors of SQLite, and for those that are faults of the program."""
    if not _is_servers(error):
        return None
    state = _state(error)
    if state is None:
        if not isinstance(error, OperationalError | InterfaceError):
            return None  # the driver would not even send it
        said = str(error.orig)
        return next((trouble for pattern, trouble in _SAID if pattern.search(said)), Trouble.UNNAMED)
    if state == "0A000" and "recovery" in str(error.orig):
        return Trouble.READ_ONLY  # a standby does not even begin a transaction that may write
    if state in _STATES:
        return _STATES[state]
    if state.startswith("53"):
        return Trouble.FULL
    return Trouble.BROKEN if error.connection_invalidated or state.startswith(("08", "57P")) else None


def _is_servers(error: DBAPIError) -> bool:
    return _state(error) is not None or "psycopg" in type(error.orig).__module__


def _state(error: DBAPIError) -> str | None:
    state: Any = getattr(error.orig, "sqlstate", None)
    return None if state is None else str(state)


def _classify_postgresql(error: DBAPIError, state: str | None) -> Failure:
    trouble = trouble_of(error)
    if trouble is Trouble.BUSY:
        return Failure.RETRY
    if trouble in _USELESS_TO_REPEAT:
        return Failure.REFUSED
    if trouble is Trouble.FULL:
        return Failure.FULL
    if state == "23505":
        return Failure.DUPLICATE
    if state is not None and (state.startswith("23") or state == "P0001"):
        return Failure.CONSTRAINT
    if trouble is None or trouble is Trouble.TOO_SLOW:
        return Failure.OTHER
    return Failure.UNKNOWN


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
