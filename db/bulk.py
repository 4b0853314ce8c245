"""Many rows in few round trips: COPY and UPDATE ... FROM on PostgreSQL, prepared statements on SQLite.

The ORM costs 3 to 18 times as much per row; imports, routing and seeds use this.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.engine.interfaces import Dialect

from db import direct
from db.base import Base


def next_ids(conn: Connection, table: type[Base], count: int) -> range | list[int]:
    """``count`` fresh ids of the table, so that children can be made in the same breath as their parents.

    On SQLite the caller holds the write lock (BEGIN IMMEDIATE), so the next free numbers are its own.
    """
    (ids,) = next_ids_of(conn, {table: count})
    return ids


def next_ids_of(conn: Connection, wanted: Mapping[type[Base], int]) -> list[range | list[int]]:
    """``next_ids`` of several tables in one round trip, in their order."""
    return next_ids_soon(conn, wanted)()


def next_ids_soon(conn: Connection, wanted: Mapping[type[Base], int]) -> Callable[[], list[range | list[int]]]:
    """``next_ids_of``, asked for together with the next statement (see ``direct.later``)."""
    if not any(wanted.values()):
        return lambda: [[] for _ in wanted]
    names = [table.__tablename__ for table in wanted]
    if conn.dialect.name == "sqlite":
        # Those that are wanted often stand at the top (``db.numbering``): it need not read on.
        asked = f"SELECT name, seq FROM sqlite_sequence WHERE name IN (??) LIMIT {len(names)}"  # noqa: S608
        last = dict(direct.rows(conn, asked, (names,)))
        begun = [last.get(name, 0) + 1 for name in names]
        ids = [range(start, start + count) for start, count in zip(begun, wanted.values(), strict=True)]
        return lambda: list(ids)
    if sum(wanted.values()) > direct.SHORT:
        many = direct.Soon(conn, _many_values(tuple(wanted)), tuple(wanted.values()))
        return lambda: [[number for at, number in many.rows if at == place] for place in range(len(names))]
    few = direct.Soon(conn, _few_values(tuple(wanted.items())))
    ends = list(itertools.accumulate(wanted.values(), initial=0))
    return lambda: [list(few.rows[0][start:end]) for start, end in itertools.pairwise(ends)]


@lru_cache(maxsize=1_000)
def _few_values(wanted: tuple[tuple[type[Base], int], ...]) -> str:
    return "SELECT " + ", ".join([_next_value(table) for table, count in wanted for _ in range(count)])


@lru_cache(maxsize=256)
def _many_values(tables: tuple[type[Base], ...]) -> str:
    parts = [
        f"SELECT {place}, {_next_value(table)} FROM generate_series(1, ?)"  # noqa: S608 (names of our own)
        for place, table in enumerate(tables)
    ]
    return " UNION ALL ".join(parts)


def _next_value(table: type[Base]) -> str:
    return f"nextval('{table.__tablename__}_{table.__mapper__.primary_key[0].name}_seq')"


def insert_rows(conn: Connection, table: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same keys; no ids come back (see ``next_ids``)."""
    if rows:
        columns = tuple(rows[0])
        load_rows(conn, table.__tablename__, columns, driver_values(conn, table, columns, rows))


def load_rows(conn: Connection, table: str, columns: Sequence[str], values: Sequence[Sequence[Any]]) -> None:
    """Insert rows whose values are the driver's own already (see ``db.types``), into any table, staging ones too."""
    if not values:
        return
    if conn.dialect.name == "postgresql" and len(values) > direct.SHORT:
        direct.copy_in(conn, table, columns, values)
    elif conn.dialect.name == "postgresql" or len(values) == 1:
        flat = values[0] if len(values) == 1 else [value for row in values for value in row]
        direct.later(conn, insert_statement(table, tuple(columns), len(values)), flat)
    else:
        direct.change_many(conn, insert_statement(table, tuple(columns), 1), values)


@lru_cache(maxsize=1_000)
def insert_statement(table: str, columns: tuple[str, ...], count: int) -> str:
    """INSERT of ``count`` rows, for ``db.direct``."""
    marks = ", ".join(["(" + ", ".join("?" * len(columns)) + ")"] * count)
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES {marks}"  # noqa: S608 (our own names)


def update_rows(
    conn: Connection,
    table: type[Base],
    keys: Sequence[str],
    changes: Mapping[str, str],
    rows: Sequence[Mapping[str, Any]],
    where: str = "true",
) -> int:
    """Update many rows, each by its own values, in one round trip; returns how many rows were updated.

    ``keys`` are columns that name a row. ``changes`` maps a column to an SQL expression, in which ``t.name`` is the
    record's column and ``v.name`` the row's value. ``where`` is a further condition of the same kind: the caller
    compares the count with the number of rows, which is how a lost race is seen.
    """
    if not rows:
        return 0
    sql, values = update_statement(conn, table, keys, changes, rows, where)
    return direct.change_many(conn, sql, values) if conn.dialect.name == "sqlite" else direct.change(conn, sql, values)


def update_statement(
    conn: Connection,
    table: type[Base],
    keys: Sequence[str],
    changes: Mapping[str, str],
    rows: Sequence[Mapping[str, Any]],
    where: str,
) -> tuple[str, Sequence[Any]]:
    """The statement of ``update_rows`` with its values: on SQLite one set of values for each row, else all of them."""
    columns = tuple(rows[0])
    values = driver_values(conn, table, columns, rows)
    shape = (table, tuple(keys), tuple(changes.items()), columns, where)
    if conn.dialect.name == "sqlite":
        return _update_numbered(*shape), values
    if len(rows) == 1:
        sql, places = _update_one(*shape)
        return sql, [values[0][place] for place in places]
    if len(rows) > direct.SHORT:
        arrays = [_array(column) for column in zip(*values, strict=True)]
        return _update_from(*shape, _unnested(table, columns, conn.dialect)), arrays
    flat = [value for row in values for value in row]
    return _update_from(*shape, _listed(table, columns, conn.dialect, len(rows))), flat


def _array(column: tuple[Any, ...]) -> Any:
    """A column as one value. Whole numbers are written as text here: the driver takes 2 us for each."""
    if all(type(value) is int for value in column):
        return f"{{{','.join(map(str, column))}}}"
    return list(column)


@lru_cache(maxsize=256)
def _update_numbered(
    table: type[Base], keys: tuple[str, ...], changes: tuple[tuple[str, str], ...], columns: tuple[str, ...], where: str
) -> str:
    """UPDATE of one row, whose values are numbered in the order of ``columns``."""
    sets = ", ".join(f"{column} = {expression}" for column, expression in changes)
    match = " AND ".join([*(f"t.{key} = v.{key}" for key in keys), f"({where})"])
    numbered = {column: f"?{place}" for place, column in enumerate(columns, start=1)}
    sql = f"UPDATE {table.__tablename__} AS t SET {sets} WHERE {match}"  # noqa: S608 (our own names)
    return re.sub(r"\bv\.(\w+)", lambda found: numbered[found[1]], sql)


@lru_cache(maxsize=256)
def _update_one(
    table: type[Base], keys: tuple[str, ...], changes: tuple[tuple[str, str], ...], columns: tuple[str, ...], where: str
) -> tuple[str, tuple[int, ...]]:
    """UPDATE of one row, and for each of its marks the place of the value in ``columns``."""
    sql = _update_numbered(table, keys, changes, columns, where)
    return re.sub(r"\?\d+", "?", sql), tuple([int(number) - 1 for number in re.findall(r"\?(\d+)", sql)])


@lru_cache(maxsize=256)
def _update_from(
    table: type[Base],
    keys: tuple[str, ...],
    changes: tuple[tuple[str, str], ...],
    columns: tuple[str, ...],
    where: str,
    source: str,
) -> str:
    """UPDATE of many rows from ``source``, which gives rows of ``columns``."""
    sets = ", ".join(f"{column} = {expression}" for column, expression in changes)
    match = " AND ".join([*(f"t.{key} = v.{key}" for key in keys), f"({where})"])
    names = ", ".join(columns)
    return f"UPDATE {table.__tablename__} AS t SET {sets} FROM {source} AS v({names}) WHERE {match}"  # noqa: S608


@lru_cache(maxsize=256)
def _unnested(table: type[Base], columns: tuple[str, ...], dialect: Dialect) -> str:
    """Rows from arrays, one for each column."""
    return f"unnest({', '.join(f'?::{_column_type(table, column, dialect)}[]' for column in columns)})"


@lru_cache(maxsize=1_000)
def _listed(table: type[Base], columns: tuple[str, ...], dialect: Dialect, count: int) -> str:
    """Rows written out, value by value."""
    typed = ", ".join(f"?::{_column_type(table, column, dialect)}" for column in columns)
    return f"(VALUES {', '.join([f'({typed})'] * count)})"


def driver_values(
    conn: Connection, table: type[Base], columns: tuple[str, ...], rows: Sequence[Mapping[str, Any]]
) -> list[tuple[Any, ...]]:
    """The rows as tuples in the order of ``columns``, with the driver's own values."""
    take, writers = _taking(table, columns, conn.dialect)
    tuples = list(map(take, rows))
    if not writers:
        return tuples
    if len(tuples) == 1:
        values = list(tuples[0])
        for place, write in writers:
            values[place] = write(values[place])
        return [tuple(values)]
    by_column = list(zip(*tuples, strict=True))
    for place, write in writers:
        by_column[place] = _written(write, by_column[place])
    return list(zip(*by_column, strict=True))


def _written(write: Callable[[Any], Any], values: Sequence[Any]) -> tuple[Any, ...]:
    """Each value as ``write`` has it. Whole columns hold one and the same object (who, when): that is written once."""
    last: Any = values[0]
    done = write(last)
    out = []
    for value in values:
        if value is not last:
            last, done = value, write(value)
        out.append(done)
    return tuple(out)


Take = Callable[[Mapping[str, Any]], tuple[Any, ...]]


@lru_cache(maxsize=256)
def _taking(
    table: type[Base], columns: tuple[str, ...], dialect: Dialect
) -> tuple[Take, tuple[tuple[int, Callable[[Any], Any]], ...]]:
    """What takes the columns out of a row, and the places of those whose values the driver takes in another form,
    with the function that gives it."""
    only = columns[0]
    take: Take = itemgetter(*columns) if len(columns) > 1 else lambda row: (row[only],)
    known = table.__mapper__.columns
    found = []
    for place, column in enumerate(columns):
        write = known[column].type.dialect_impl(dialect).bind_processor(dialect) if column in known else None
        if write is not None:
            found.append((place, write))
    return take, tuple(found)


@lru_cache(maxsize=256)
def _column_type(table: type[Base], column: str, dialect: Dialect) -> str:
    known = table.__mapper__.columns
    if column not in known:
        return "BIGINT"
    # Of a key of text only what it is: a cast takes no collation.
    return known[column].type.compile(dialect).partition(" COLLATE ")[0]
