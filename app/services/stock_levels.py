"""The counters of a location's stock and their locks. Reservations and departures change them here.

Everything else changes them together with bins and lots (``placed_stock``).

Rows are locked in (sku, location) order, so that two operations never wait for each other in a circle. Every change
is conditional in the database itself, whatever was read before; the CHECKs of the table stand behind that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection

from app.errors import NotEnoughStock
from app.services.unit_of_work import Tx
from app.wording import words
from db import direct
from db.models import StockLevel
from db.writes import Writes

Key = tuple[int, int]
# More than this in one step is a slip of the hand, and sums stay far within what a database counts.
MAX_UNITS = 1_000_000_000


class Level(NamedTuple):
    """Units of a SKU at a location; ``safety`` of them are kept from channels."""

    on_hand: int
    reserved: int
    held: int
    safety: int = 0

    @property
    def available(self) -> int:
        """What can still be promised."""
        return self.on_hand - self.reserved - self.held


def levels(conn: Connection, sku_ids: Iterable[int], *, lock: bool = False) -> dict[Key, Level]:
    """Stock of the SKUs at every location, by (sku, location); ``lock`` keeps others from changing it meanwhile.

    On SQLite a write transaction is alone anyway; FOR UPDATE is PostgreSQL's word for it.
    """
    return levels_soon(conn, sku_ids, lock=lock)()


def levels_soon(conn: Connection, sku_ids: Iterable[int], *, lock: bool = False) -> Callable[[], dict[Key, Level]]:
    """``levels``, asked for together with the next statement."""
    return _soon(conn, _OF_SKUS, sku_ids, lock=lock)


def levels_of_orders(conn: Connection, order_ids: Iterable[int], *, lock: bool) -> Callable[[], dict[Key, Level]]:
    """``levels_soon`` of what is open of the orders."""
    return _soon(conn, _OF_ORDERS, order_ids, lock=lock)


_OF_SKUS = "IN (??)"
_OF_ORDERS = "IN (SELECT sku_id FROM order_line WHERE order_id IN (??) AND open > 0)"
_COLUMNS = "sku_id, location_id, on_hand, reserved, held, safety"


def _query(skus: str, *, lock: bool) -> str:
    sql = f"SELECT {_COLUMNS} FROM stock_level WHERE sku_id {skus} ORDER BY sku_id, location_id"  # noqa: S608 (our own words)
    return f"{sql} FOR UPDATE" if lock else sql


def _soon(conn: Connection, skus: str, ids: Iterable[int], *, lock: bool) -> Callable[[], dict[Key, Level]]:
    found = direct.Soon(conn, _query(skus, lock=lock), (sorted(set(ids)),))
    return lambda: {(row[0], row[1]): Level(row[2], row[3], row[4], row[5]) for row in found.rows}


def reserve(tx: Tx, units: Mapping[Key, int], writes: Writes | None = None) -> None:
    """Promise units: a conditional UPDATE, so that no more is promised than is there, ever.

    Raises NotEnoughStock if one of the rows has not enough free; nothing is kept then. With ``writes`` it is done and
    raised when those are sent.
    """
    together = writes or Writes(tx.conn)
    together.update(
        StockLevel,
        ["sku_id", "location_id"],
        {"reserved": "t.reserved + v.quantity", "version": "t.version + 1"},
        [{"sku_id": sku, "location_id": place, "quantity": n} for (sku, place), n in sorted(units.items()) if n],
        where="t.on_hand - t.reserved - t.held >= v.quantity",
        otherwise=_somebody_was_faster,
    )
    if writes is None:
        together.send()


def _somebody_was_faster() -> NotEnoughStock:
    return NotEnoughStock(
        words("Somebody else was faster: fewer units are free now. Nothing was reserved."),
        fix=words("Route the order again."),
    )


def lock(tx: Tx, sku_ids: Iterable[int]) -> None:
    """Keep others from changing stock of the SKUs until the end of the operation."""
    if tx.conn.dialect.name == "postgresql":
        direct.later(tx.conn, _query(_OF_SKUS, lock=True), (sorted(set(sku_ids)),))


def release(tx: Tx, units: Mapping[Key, int]) -> None:
    """Take promises back."""
    _subtract(tx, units, {"reserved": "t.reserved - v.quantity"}, "t.reserved >= v.quantity", None)


def take_out(tx: Tx, units: Mapping[Key, int], writes: Writes | None = None) -> None:
    """Promised units leave the building: on hand and reserved go down together. ``writes`` as for ``reserve``."""
    _subtract(
        tx,
        units,
        {"on_hand": "t.on_hand - v.quantity", "reserved": "t.reserved - v.quantity"},
        # Not from bins or lots: somebody may have put units there after the caller looked.
        "t.reserved >= v.quantity AND t.on_hand - v.quantity >= t.placed",
        writes,
    )


def _subtract(tx: Tx, units: Mapping[Key, int], changes: Mapping[str, str], where: str, writes: Writes | None) -> None:
    rows = [{"sku_id": sku, "location_id": place, "quantity": n} for (sku, place), n in sorted(units.items()) if n]
    together = writes or Writes(tx.conn)
    together.update(
        StockLevel,
        ["sku_id", "location_id"],
        {**changes, "version": "t.version + 1"},
        rows,
        where=where,
        otherwise=_fewer_reserved,
    )
    if writes is None:
        together.send()


def _fewer_reserved() -> NotEnoughStock:
    return NotEnoughStock(
        words("Fewer units are reserved than this step needs. Nothing was changed."),
        fix=words("Look at the order again; if it stays so, run: stationmaster doctor"),
    )
