"""Shops of an older schema: filled from a kept dump, made longer, and looked at whole."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from db import upgrade
from db.session import Database
from db.sqlite import sqlite_driver
from tests.databases import raw_postgres
from tests.migrations.schemas import schema_of

_VERSION = "SELECT version_num FROM alembic_version"
Rows = dict[str, Counter[tuple[Any, ...]]]


@dataclass(frozen=True, slots=True)
class State:
    """A database whole: its version, everything that was made in it, and every row of the tables that are asked for."""

    version: str
    schema: dict[str, str]
    rows: Rows


def state_of(url: str, columns: dict[str, list[str]]) -> State:
    """The database's state, with the rows of these columns of these tables; what is not there is without rows."""
    db = Database(url)
    try:
        with db.reading() as conn:
            there = columns_of(conn)
            rows = {
                table: _rows(conn, table, names) if set(names) <= set(there.get(table, [])) else Counter()
                for table, names in columns.items()
            }
            return State(str(conn.execute(text(_VERSION)).scalar()), schema_of(conn), rows)
    finally:
        db.close()


def columns_of(conn: Connection) -> dict[str, list[str]]:
    """The columns of every table but Alembic's."""
    if conn.dialect.name == "sqlite":
        asked = (
            "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'"
            " AND m.name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY m.name, c.cid"
        )
    else:
        asked = (
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
            " ORDER BY table_name, ordinal_position"
        )
    found: dict[str, list[str]] = {}
    for table, column in conn.exec_driver_sql(asked.replace("%", "%%") if "%" in asked else asked):
        if table != "alembic_version":
            found.setdefault(table, []).append(column)
    return found


def _rows(conn: Connection, table: str, names: list[str]) -> Counter[tuple[Any, ...]]:
    return Counter(
        tuple(repr(value) for value in row) for row in conn.exec_driver_sql(f"SELECT {', '.join(names)} FROM {table}")
    )


def lost(before: Rows, after: Rows) -> int:
    """Rows that are no longer there as they were."""
    return sum((rows - after.get(table, Counter())).total() for table, rows in before.items())


def added(before: Rows, after: Rows) -> int:
    """Rows that nobody wrote."""
    return sum((after.get(table, Counter()) - rows).total() for table, rows in before.items())


def copy_of(path: Path) -> Path:
    """Where the copy before the upgrade is."""
    return path.with_name(f"{path.stem}.before-{upgrade.SCHEMA}{path.suffix}")


def lengthen(url: str, moves: int) -> None:
    """Put so many rows into the ledger of an old shop: counts up and down again, so that every sum stays.

    A table of a hundred rows is rebuilt in no time; a real one takes long enough to be killed in.
    """
    row = (
        "SELECT op_id, last + 1 + n, sku_id, location_id, 'count', 1 - 2 * (n % 2), 0, 0, user_id, station_id,"
        " happened_at, recorded_at FROM (SELECT s.*, (SELECT max(seq) FROM stock_move o WHERE o.op_id = s.op_id)"
        " AS last FROM stock_move s WHERE kind = 'count' ORDER BY id DESC LIMIT 1) AS m,"
    )
    columns = (
        "op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, user_id, station_id,"
        " happened_at, recorded_at"
    )
    put = f"INSERT INTO stock_move ({columns}) {row}"
    if url.startswith("sqlite"):
        link = sqlite_driver().connect(url.removeprefix("sqlite:///"))
        link.execute("PRAGMA journal_mode=WAL")
        numbers = f"WITH RECURSIVE c(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM c WHERE n < {2 * moves - 1})"
        link.execute(f"{numbers} {put} c")
        link.commit()
        link.close()
    else:
        with raw_postgres(url) as server:
            server.execute(f"{put} generate_series(0, {2 * moves - 1}) AS c(n)".encode())
