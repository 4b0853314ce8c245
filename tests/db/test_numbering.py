"""The last ids on SQLite: tables that are written all day stand first, and no number is forgotten."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, text

from app.context import AppContext
from db import numbering
from db.session import Database
from tests.factories import count, incoming, ordered_and_routed, rows_of

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)


def rows(conn: Connection) -> list[tuple[str, int]]:
    found = conn.execute(text("SELECT name, seq FROM sqlite_sequence ORDER BY rowid"))
    return [(str(row.name), int(row.seq)) for row in found]


def test_new_shop_has_the_ledger_and_its_like_first(db: Database) -> None:
    with db.reading() as conn:
        assert [name for name, _ in rows(conn)][:4] == ["stock_move", "operation", "change", "order_event"]


def test_ids_go_on_after_sorting(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 5})
    ordered_and_routed(shop, incoming("1001"))
    with shop.database.writing() as conn:
        before = rows(conn)
        conn.execute(text("DELETE FROM sqlite_sequence WHERE name IN ('stock_move', 'change')"))
        for name in ("stock_move", "change"):  # to the end, as a table that is made anew goes
            conn.execute(
                text("INSERT INTO sqlite_sequence VALUES (:name, :seq)"), {"name": name, "seq": dict(before)[name]}
            )
        assert rows(conn) != before
        numbering.sort(conn)
        assert rows(conn) == before
    moves = rows_of(shop, "SELECT max(id) FROM stock_move")[0][0]
    count(shop, {("MUG", "Berlin"): 6})
    assert rows_of(shop, "SELECT max(id) FROM stock_move")[0][0] == moves + 1
