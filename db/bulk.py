"""Many rows in few round trips: COPY and UPDATE ... FROM on PostgreSQL, prepared statements on SQLite.

The ORM costs 3 to 18 times as much per row; imports, routing and seeds use this.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.exc import DBAPIError

from db.base import Base

# Below this many rows a COPY costs more than it saves.
_COPY_FROM = 8
# Rows of one UPDATE on SQLite: keeps the bound values far below its limit of 32,766.
_UPDATE_CHUNK = 400


def next_ids(conn: Connection, table: type[Base], count: int) -> range | list[int]:
    """``count`` fresh ids of the table, so that children can be made in the same breath as their parents.

    On SQLite the caller holds the write lock (BEGIN IMMEDIATE), so the next free numbers are its own.
    """
    name = table.__tablename__
    if conn.dialect.name == "sqlite":
        last = conn.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)).scalar() or 0
        return range(last + 1, last + 1 + count)
    key = table.__mapper__.primary_key[0].name
    rows = conn.execute(
        text(f"SELECT nextval('{name}_{key}_seq') FROM generate_series(1, :count)"),  # noqa: S608 (our own names)
        {"count": count},
    )
    return [row[0] for row in rows]


def insert_rows(conn: Connection, table: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same keys; no ids come back (see ``next_ids``)."""
    if not rows:
        return
    columns = tuple(rows[0])
    writers = _writers(table, columns, conn.dialect)
    values = [
        tuple(write(row[column]) if write else row[column] for column, write in zip(columns, writers, strict=True))
        for row in rows
    ]
    load_rows(conn, table.__tablename__, columns, values)


def load_rows(conn: Connection, table: str, columns: Sequence[str], values: Sequence[Sequence[Any]]) -> None:
    """Insert rows whose values are the driver's own already (see ``db.types``), into any table, staging ones too."""
    if not values:
        return
    names = ", ".join(columns)
    if conn.dialect.name == "sqlite":
        marks = ", ".join("?" * len(columns))
        conn.exec_driver_sql(f"INSERT INTO {table} ({names}) VALUES ({marks})", values)  # type: ignore[arg-type]  # noqa: S608
    elif len(values) < _COPY_FROM:
        marks = ", ".join(["(" + ", ".join(["%s"] * len(columns)) + ")"] * len(values))
        flat = tuple(value for row in values for value in row)
        conn.exec_driver_sql(f"INSERT INTO {table} ({names}) VALUES {marks}", flat)  # noqa: S608
    else:
        _copy(conn, f"COPY {table} ({names}) FROM STDIN", values)


def _copy(conn: Connection, sql: str, values: Sequence[Sequence[Any]]) -> None:
    """COPY by the driver's cursor. Its errors come out as SQLAlchemy's: else nobody would know that they may retry."""
    errors = conn.dialect.loaded_dbapi.Error
    link = conn.connection.dbapi_connection
    with contextlib.closing(conn.connection.cursor()) as cursor:
        try:
            with cursor.copy(sql) as copy:
                for value in values:
                    copy.write_row(value)
        except errors as error:
            lost = conn.dialect.is_disconnect(error, link, cursor)
            if lost:
                conn.invalidate(error)
            raise DBAPIError.instance(sql, None, error, errors, connection_invalidated=lost) from error


def update_rows(
    conn: Connection,
    table: type[Base],
    keys: Sequence[str],
    changes: Mapping[str, str],
    rows: Sequence[Mapping[str, Any]],
    where: str = "true",
) -> int:
    """Update many rows, each by its own values, with one statement; returns how many rows were updated.

    ``keys`` are columns that name a row. ``changes`` maps a column to an SQL expression, in which ``t.name`` is the
    record's column and ``v.name`` the row's value. ``where`` is a further condition of the same kind: the caller
    compares the count with the number of rows, which is how a lost race is seen.
    """
    if not rows:
        return 0
    columns = tuple(rows[0])
    writers = _writers(table, columns, conn.dialect)
    values = [
        [write(row[column]) if write else row[column] for column, write in zip(columns, writers, strict=True)]
        for row in rows
    ]
    sets = ", ".join(f"{column} = {expression}" for column, expression in changes.items())
    match = " AND ".join([*(f"t.{key} = v.{key}" for key in keys), f"({where})"])
    if conn.dialect.name == "sqlite":
        return sum(
            _update_from_values(conn, table, columns, sets, match, values[start : start + _UPDATE_CHUNK])
            for start in range(0, len(values), _UPDATE_CHUNK)
        )
    arrays = ", ".join(f"%s::{_array_type(table, column, conn.dialect)}[]" for column in columns)
    source = f"unnest({arrays}) AS v({', '.join(columns)})"
    sql = f"UPDATE {table.__tablename__} AS t SET {sets} FROM {source} WHERE {match}"  # noqa: S608 (our own names)
    return conn.exec_driver_sql(sql, tuple(map(list, zip(*values, strict=True)))).rowcount


def _update_from_values(
    conn: Connection, table: type[Base], columns: Sequence[str], sets: str, match: str, values: Sequence[Sequence[Any]]
) -> int:
    marks = ", ".join(["(" + ", ".join("?" * len(columns)) + ")"] * len(values))
    named = ", ".join(f"column{place} AS {column}" for place, column in enumerate(columns, start=1))
    source = f"(SELECT {named} FROM (VALUES {marks})) AS v"  # noqa: S608 (our own names)
    sql = f"UPDATE {table.__tablename__} AS t SET {sets} FROM {source} WHERE {match}"  # noqa: S608
    return conn.exec_driver_sql(sql, tuple(value for row in values for value in row)).rowcount


@lru_cache(maxsize=256)
def _writers(table: type[Base], columns: tuple[str, ...], dialect: Dialect) -> tuple[Any, ...]:
    """For each column the function that turns a Python value into the driver's, or None. Unknown names: as they are."""
    known = table.__mapper__.columns
    return tuple(
        known[column].type.dialect_impl(dialect).bind_processor(dialect) if column in known else None
        for column in columns
    )


@lru_cache(maxsize=256)
def _array_type(table: type[Base], column: str, dialect: Dialect) -> str:
    known = table.__mapper__.columns
    return known[column].type.compile(dialect) if column in known else "BIGINT"
