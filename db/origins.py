"""What a copy must know of the shop that it is taken from, beside its rows; and how such a transaction is set up."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, Table, func, inspect, select, text

from db import searching
from db.lines import in_order
from db.loading import tables
from db.models import Operation

_FOR_LINES = (
    "SELECT set_config('statement_timeout', '0', true), set_config('lock_timeout', '10s', true),"
    " set_config('idle_in_transaction_session_timeout', '0', true), set_config('datestyle', 'ISO', true),"
    " set_config('timezone', 'UTC', true), set_config('bytea_output', 'hex', true)"
)


def set_up(conn: Connection) -> None:
    """No time limits for this transaction, and PostgreSQL's values as ``db.lines`` has them."""
    if conn.dialect.name == "postgresql":
        conn.exec_driver_sql(_FOR_LINES)
    else:
        conn.exec_driver_sql("SELECT count(*) FROM database_info")  # from here on the file stands still for us


def closed(conn: Connection) -> frozenset[str]:
    """Tables that this login may not read: a station's login cannot take PINs along."""
    if conn.dialect.name == "sqlite":
        return frozenset()
    query = text("SELECT has_table_privilege(:name, 'SELECT')")
    names = (table.name for table in tables())
    return frozenset(name for name in names if not conn.execute(query, {"name": name}).scalar_one())


def count_rows(conn: Connection, without: Collection[str] = ()) -> int:
    """Rows in all tables together."""
    return sum(
        conn.execute(select(func.count()).select_from(table)).scalar_one()
        for table in tables()
        if table.name not in without
    )


def last_operation(conn: Connection) -> tuple[int | None, datetime | None, int]:
    """Id and time of the newest operation, and how many there are."""
    newest = select(Operation.id, Operation.recorded_at).order_by(Operation.id.desc()).limit(1)
    row = conn.execute(newest).first()
    count = conn.execute(select(func.count()).select_from(Operation)).scalar_one()
    return (row[0], row[1], count) if row else (None, None, count)


def strangers(conn: Connection) -> tuple[str, ...]:
    """Tables that are none of ours."""
    ours = {table.name for table in tables()} | {"alembic_version"}
    there = set(inspect(conn).get_table_names()) - ours
    return tuple(sorted(name for name in there if not searching.is_ours(name)))


def last_id(conn: Connection, table: Table) -> int:
    """The last id that was given in the table, also to a row that is gone. Who may not ask gets the newest row's."""
    key = table.primary_key.columns.values()[0]
    newest = conn.execute(select(func.coalesce(func.max(key), 0))).scalar_one()
    query = _GIVEN_SQLITE if conn.dialect.name == "sqlite" else _GIVEN_POSTGRESQL
    names = {"table": table.name, "key": key.name}
    given = conn.execute(text(query), names).scalar()
    return max(int(newest), int(given or 0))


_GIVEN_SQLITE = "SELECT seq FROM sqlite_sequence WHERE name = :table"
_GIVEN_POSTGRESQL = (
    "SELECT CASE WHEN has_sequence_privilege(s, 'USAGE') OR has_sequence_privilege(s, 'SELECT')"
    " THEN pg_sequence_last_value(s::regclass) END FROM pg_get_serial_sequence(:table, :key) AS s"
)


def key_of(conn: Connection, table: Table, number: int) -> str:
    """The key of a row by its place in the order of the lines, in words."""
    keys = list(table.primary_key.columns)
    order = text(in_order(table, conn.dialect.name))
    row = conn.execute(select(*keys).order_by(order).limit(1).offset(number - 1)).first()
    return ", ".join(f"{key.name} {value}" for key, value in zip(keys, row or (), strict=False))
