"""Where SQLite keeps the last id of each table: first those tables that are written all day.

AUTOINCREMENT looks for a table's row in ``sqlite_sequence`` from the top, at every insert: 1 us for the first row, 5
for the thirtieth, and a reservation writes eight tables.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

_WRITTEN_ALL_DAY = (
    "stock_move",
    "operation",
    "change",
    "order_event",
    "pack_scan",
    "allocation",
    "shipment_line",
    "shipment",
    "routing_decision",
)


def sort(conn: Connection) -> None:
    """Put the rows into that order, inside the caller's transaction. PostgreSQL has nothing to sort."""
    if conn.dialect.name != "sqlite":
        return
    known = {row.name: row.seq for row in conn.execute(text("SELECT name, seq FROM sqlite_sequence ORDER BY rowid"))}
    order = [*_WRITTEN_ALL_DAY, *(name for name in known if name not in _WRITTEN_ALL_DAY)]
    conn.execute(text("DELETE FROM sqlite_sequence"))
    conn.execute(
        text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :seq)"),
        [{"name": name, "seq": known.get(name, 0)} for name in order],
    )
