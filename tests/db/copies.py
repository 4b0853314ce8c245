"""Shops to copy: one with rows in every table, made once, and everything that a database holds, to be compared."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select

from app.context import make_shop, open_shop
from app.queries.doctor import examine
from app.settings import Settings
from db import guards, upgrade
from db.base import Base
from db.loading import tables
from db.models import OrderEdit, StationSession
from db.session import Database
from db.upgrade import SchemaStatus
from tests.factories import count, incoming, label, line, ordered_and_routed, pack, ship, take_in
from tests.invariants import violations
from tests.migrations.make_dump import fill
from tests.migrations.schemas import schema_of

ENGINE_PAIRS = (
    ("sqlite", "postgresql"),
    ("postgresql", "sqlite"),
    ("sqlite", "sqlite"),
    ("postgresql", "postgresql"),
)
NOW = datetime(2026, 3, 2, 12, 0, 0, 250_000, tzinfo=UTC)


def fill_every_table(url: str) -> None:
    """Make a shop with rows in every table."""
    shop = make_shop(Settings(), url=url, company="Sample Goods")
    who = {"user_id": 1, "station_id": 1}
    (order_id,) = take_in(shop, incoming("800", line("MUG", 1)))
    with shop.database.writing() as conn:  # rows that come and go while people work
        conn.execute(insert(OrderEdit), {"order_id": order_id, **who, "since": NOW, "until": NOW})
        program = {"session": uuid.uuid4(), "host": "pc-1", "program": "1.0"}
        conn.execute(insert(StationSession), {"station_id": 1, **program, "opened_at": NOW, "seen_at": NOW})
    fill(shop)
    shop.close()


def everything(database: Database, without: Collection[str] = ()) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table as the program sees it, by key."""
    with database.reading() as conn:
        return {
            table.name: [tuple(row) for row in conn.execute(select(table).order_by(*table.primary_key.columns))]
            for table in tables()
            if table.name not in without
        }


def assert_sound(database: Database, *, like: Path | None = None) -> None:
    """A shop of this schema with every guard, in which the doctor finds nothing."""
    assert upgrade.status(database) is SchemaStatus.CURRENT
    with database.reading() as conn:
        assert guards.missing(conn) == []
        assert violations(conn) == []
    report = examine(database)
    assert report.as_json()["ok"], [check for check in report.as_json()["checks"] if check["found"]]


def schema(database: Database) -> dict[str, str]:
    """Everything that was made in the database, but for statistics."""
    with database.reading() as conn:
        return {name: made for name, made in schema_of(conn).items() if not name.startswith("table sqlite_")}


def newest_ids(database: Database) -> dict[str, int]:
    """The highest id in each table that numbers its rows."""
    found = {}
    with database.reading() as conn:
        for table in tables():
            if table.dialect_options["sqlite"]["autoincrement"]:
                key = table.primary_key.columns.values()[0]
                found[table.name] = max([row[0] for row in conn.execute(select(key))], default=0)
    return found


def work_on(url: str) -> None:
    """A small day in a copied shop: stock in, an order from import to the van."""
    shop = open_shop(Settings(), url=url)
    try:
        count(shop, {("MUG", "Berlin"): 90, ("HAT", "Berlin"): 5}, barcodes={"HAT": "42345671"})
        ordered_and_routed(shop, incoming("2001", line("MUG", 2), line("HAT", 1)))
        shipment = pack(shop, "2001")
        label(shop, shipment)
        ship(shop, shipment)
    finally:
        shop.close()


def fresh_ids(database: Database, before: dict[str, int]) -> None:
    """Each id that was given since is higher than every one before."""
    after = newest_ids(database)
    assert set(after) == set(before) <= set(Base.metadata.tables)
    grown = {name for name in before if after[name] > before[name]}
    assert {"sales_order", "order_line", "stock_move", "operation", "shipment", "parcel", "order_event"} <= grown
