"""Stock as it stands: units of each product at each location, page by page in the order of the codes."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from app.queries.query_sql import Sql, both
from db import direct


@dataclass(frozen=True, slots=True)
class StockRow:
    """Units of a product at one location; available = on hand - reserved - held."""

    sku_id: int
    location_id: int
    code: str
    title: str
    location: str
    on_hand: int
    reserved: int
    held: int

    @property
    def available(self) -> int:
        """What can still be promised."""
        return self.on_hand - self.reserved - self.held


Place = tuple[int, int]  # product and location of the last row of a page


def stock_page(
    conn: Connection,
    *,
    sku_id: int | None = None,
    location_id: int | None = None,
    after: Place | None = None,
    limit: int = 500,
) -> list[StockRow]:
    """A page by product and location, in the order in which they were made; all of both where none is named.

    ``after``: product and location of the last row of the page before.
    """
    parts = []
    if sku_id is not None:
        parts.append(Sql("v.sku_id = ?", (sku_id,)))
    if location_id is not None:
        parts.append(Sql("v.location_id = ?", (location_id,)))
    if after is not None:
        parts.append(Sql("(v.sku_id, v.location_id) > (?, ?)", after))
    where = both(parts)
    sql = f"""
        SELECT v.sku_id, v.location_id, k.code, k.title, p.name, v.on_hand, v.reserved, v.held FROM stock_level v
        JOIN sku k ON k.id = v.sku_id JOIN location p ON p.id = v.location_id
        WHERE {where.text} ORDER BY v.sku_id, v.location_id LIMIT ?"""  # noqa: S608 (our own words)
    return [StockRow(*row) for row in direct.rows(conn, sql, (*where.values, limit))]
