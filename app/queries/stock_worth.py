"""What the stock is worth by the moving average of what was paid for it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from db import direct
from db.models import DatabaseInfo


@dataclass(frozen=True, slots=True)
class Worth:
    """``amount`` in minor units of ``currency``; ``unknown``: products on hand of which no cost is known."""

    amount: int
    currency: str
    unknown: int


def stock_worth(conn: Connection, location_id: int | None = None, sku_id: int | None = None) -> Worth:
    """The value of what is on hand, narrowed to a location or a product; kits have no units of their own."""
    values = [value for value in (location_id, sku_id) if value is not None]
    narrowed = (" AND v.location_id = ?" if location_id is not None else "") + (
        " AND v.sku_id = ?" if sku_id is not None else ""
    )
    row = direct.first(conn, _WORTH.format(narrowed=narrowed), values)
    assert row is not None, "a sum is one row"
    currency = str(conn.execute(select(DatabaseInfo.base_currency)).scalar_one())
    return Worth(int(row[0]) + (int(row[1]) + _MILLION // 2) // _MILLION, currency, int(row[2]))


_MILLION = 1_000_000
# Whole minor units and millionths apart: their product with the units would not fit into the database's numbers.
_WORTH = """
    SELECT coalesce(sum(v.on_hand * (s.average_cost / 1000000)), 0),
        coalesce(sum(v.on_hand * (s.average_cost % 1000000)), 0),
        count(DISTINCT CASE WHEN s.average_cost IS NULL THEN s.id END)
    FROM stock_level v JOIN sku s ON s.id = v.sku_id WHERE v.on_hand > 0{narrowed}"""
