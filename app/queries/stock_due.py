"""What is bought or on its way to a location: units, and the next day that some are expected."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from app.queries.stock_conditions import day_of
from db import direct


def incoming(conn: Connection, sku_ids: Sequence[int]) -> dict[tuple[int, int], tuple[int, date | None]]:
    """Units on order or on their way, and the first day that some are expected, by product and location."""
    found: dict[tuple[int, int], tuple[int, date | None]] = {}
    for asked in [direct.Soon(conn, sql, (list(sku_ids),)) for sql in (_BOUGHT, _SENT)]:
        for sku_id, location_id, units, day in asked.rows:
            before, first = found.get((sku_id, location_id), (0, None))
            days = [each for each in (first, day_of(day)) if each is not None]
            found[sku_id, location_id] = (before + int(units), min(days, default=None))
    return found


_BOUGHT = """
    SELECT l.sku_id, p.location_id, sum(l.ordered - l.received - l.cancelled),
        min(coalesce(l.expected_on, p.expected_on))
    FROM purchase_line l JOIN purchase_order p ON p.id = l.purchase_order_id
    WHERE l.sku_id IN (??) AND p.state IN ('ordered', 'partly_received') AND l.ordered > l.received + l.cancelled
    GROUP BY l.sku_id, p.location_id"""
_SENT = """
    SELECT l.sku_id, t.to_location_id, sum(l.shipped - l.received - l.missing), min(t.expected_on)
    FROM transfer_line l JOIN transfer t ON t.id = l.transfer_id
    WHERE l.sku_id IN (??) AND t.state = 'shipped' AND l.shipped > l.received + l.missing
    GROUP BY l.sku_id, t.to_location_id"""
