"""Statements straight to the driver, written once for both engines: for the operations that people wait for.

SQLAlchemy Core costs 50 to 250 us a statement (building, its cache key, its result); the same text at the driver 3 us
on SQLite and 25 us on PostgreSQL, where an operation makes some twenty of them. Everything that is not done thousands
of times an hour stays with Core.

Texts are written in this way: ``?`` is a value of the driver's own kind (see ``driver_time``), ``IN (??)`` takes a list
of whole numbers or of texts, and what only PostgreSQL knows (`` FOR UPDATE``, also with ``OF`` a name, ``NOWAIT``) is
left out on SQLite, whose writers are alone anyway. Listeners of SQLAlchemy's ``before_cursor_execute`` hear these
statements too, and errors come out as SQLAlchemy's, so that ``db.failures.classify`` knows them.
"""

from __future__ import annotations

import itertools
import json
import re
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any, NoReturn

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

# Lists up to this long are written out, value by value: PostgreSQL then keeps one plan, where an array of unknown
# length makes it plan anew each time. Longer ones go as one value.
SHORT = 8
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
# The encoder of db.types.Json: ``json.dumps`` would make one anew at each call.
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode
_LOCK = re.compile(r" FOR UPDATE( OF \w+)?( NOWAIT)?")


def rows(conn: Connection, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """Every row of a query, as the driver gives it."""
    cursor = _run(conn, sql, values)
    found: list[tuple[Any, ...]] = cursor.fetchall()
    cursor.close()
    return found


def first(conn: Connection, sql: str, values: Sequence[Any] = ()) -> tuple[Any, ...] | None:
    """The first row of a query, None if there is none."""
    cursor = _run(conn, sql, values)
    found: tuple[Any, ...] | None = cursor.fetchone()
    cursor.close()
    return found


def change(conn: Connection, sql: str, values: Sequence[Any] = ()) -> int:
    """Run an INSERT, UPDATE or DELETE; returns how many rows it changed."""
    cursor = _run(conn, sql, values)
    count: int = cursor.rowcount
    cursor.close()
    return count


def change_many(conn: Connection, sql: str, values: Sequence[Sequence[Any]]) -> int:
    """Run one INSERT, UPDATE or DELETE (without lists) for each set of values; returns how many rows they changed."""
    statement = _written(sql, conn.dialect.name, ())
    cursor = _cursor(conn)
    _announce(conn, cursor, statement, values, many=True)
    try:
        cursor.executemany(statement, values)
    except conn.dialect.loaded_dbapi.Error as error:
        _fail(conn, cursor, statement, error)
    count: int = cursor.rowcount
    cursor.close()
    return count


def copy_in(conn: Connection, table: str, columns: Sequence[str], values: Sequence[Sequence[Any]]) -> None:
    """PostgreSQL's COPY: the quickest way in for more than a few rows. Values are the driver's own (see ``rows``)."""
    cursor = conn.connection.cursor()
    statement = f"COPY {table} ({', '.join(columns)}) FROM STDIN"
    _announce(conn, cursor, statement, (), many=True)
    try:
        with cursor.copy(statement) as copy:
            for row in values:
                copy.write_row(row)
    except conn.dialect.loaded_dbapi.Error as error:
        _fail(conn, cursor, statement, error)
    cursor.close()


def driver_time(conn: Connection, instant: datetime) -> Any:
    """An aware instant as the driver takes it (see ``db.types.UtcTime``)."""
    return (instant - _EPOCH) // _MICROSECOND if conn.dialect.name == "sqlite" else instant


def python_time(conn: Connection, value: Any) -> datetime:
    """An instant that the driver gave, as an aware one in UTC."""
    sqlite = conn.dialect.name == "sqlite"
    instant: datetime = _EPOCH + value * _MICROSECOND if sqlite else value.astimezone(UTC)
    return instant


def driver_id(conn: Connection, value: uuid.UUID) -> Any:
    """A UUID as the driver takes it (see ``db.types.OpId``)."""
    return str(value) if conn.dialect.name == "sqlite" else value


def json_text(value: Any) -> str:
    """A JSON value as both drivers take it (see ``db.types.Json``)."""
    return _JSON(value)


def _run(conn: Connection, sql: str, values: Sequence[Any]) -> Any:
    lengths: tuple[int, ...] = ()
    if "??" in sql:
        lengths = tuple([len(value) for value in values if isinstance(value, list)])
        values = _flat(values, conn.dialect.name)
    statement = _written(sql, conn.dialect.name, lengths)
    cursor = _cursor(conn)
    _announce(conn, cursor, statement, values, many=False)
    try:
        cursor.execute(statement, values)
    except conn.dialect.loaded_dbapi.Error as error:
        _fail(conn, cursor, statement, error)
    return cursor


def _cursor(conn: Connection) -> Any:
    """A cursor for texts of ``_written``. psycopg's usual one parses long texts anew at each call (0.2 ms)."""
    link: Any = conn.connection.dbapi_connection
    return link.cursor() if conn.dialect.name == "sqlite" else conn.dialect.loaded_dbapi.RawCursor(link)


def _flat(values: Sequence[Any], dialect: str) -> list[Any]:
    """The values one by one: short lists written out, long ones as one value of the driver's kind."""
    flat: list[Any] = []
    for value in values:
        if not isinstance(value, list):
            flat.append(value)
        elif len(value) <= SHORT:
            flat += value
        else:
            flat.append(json.dumps(value) if dialect == "sqlite" else value)
    return flat


@lru_cache(maxsize=2_000)
def _written(sql: str, dialect: str, lengths: tuple[int, ...]) -> str:
    """The text for the driver, with lists of these lengths."""
    sqlite = dialect == "sqlite"
    parts = (_LOCK.sub("", sql) if sqlite else sql).split("IN (??)")
    if len(parts) != len(lengths) + 1:
        raise ValueError(f"{sql!r} takes {len(parts) - 1} lists, not {len(lengths)}")
    many = "IN (SELECT value FROM json_each(?))" if sqlite else "= ANY(?)"
    lists = [f"IN ({', '.join('?' * n) or 'NULL'})" if n <= SHORT else many for n in lengths]
    text = "".join([part + listed for part, listed in zip(parts, [*lists, ""], strict=True)])
    if sqlite:
        return text
    numbers = itertools.count(1)
    return re.sub(r"\?", lambda _: f"${next(numbers)}", text)


def _announce(conn: Connection, cursor: Any, statement: str, values: Any, *, many: bool) -> None:
    listeners = conn.dispatch.before_cursor_execute
    if listeners:
        for listener in listeners:
            listener(conn, cursor, statement, values, None, many)


def _fail(conn: Connection, cursor: Any, statement: str, error: Any) -> NoReturn:
    """Raise the driver's error as SQLAlchemy's; a lost connection is not used again."""
    base = conn.dialect.loaded_dbapi.Error
    lost = conn.dialect.is_disconnect(error, conn.connection.dbapi_connection, cursor)
    cursor.close()
    if lost:
        conn.invalidate(error)
    raise DBAPIError.instance(
        statement, None, error, base, hide_parameters=True, connection_invalidated=lost
    ) from error
