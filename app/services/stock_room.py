"""Making room: when fewer units can be sold than are promised, the newest promises are taken back and routed again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.domain.order_states import UNBEGUN
from app.services import stock_levels
from app.services.order_headers import lock_orders, refresh
from app.services.releases import release_allocations
from app.services.routing import reserve_orders
from app.services.stock_levels import Key, Level
from app.services.unit_of_work import Tx
from db.models import Allocation, OrderLine, Shipment

Levels = Mapping[Key, Level]
# Units by which promises would no longer fit, by (sku, location); what is zero or less fits.
Excess = Callable[[Levels], Mapping[Key, int]]


@dataclass(frozen=True, slots=True)
class Room:
    """What was made: stock as it is now, locked; orders that lost a promise; and what could not be: key -> units."""

    levels: Levels
    rerouted: list[int]
    impossible: dict[Key, int]

    def settle(self, tx: Tx) -> None:
        """Once stock is as it will be: route the orders that lost a promise again."""
        if self.rerouted:
            reserve_orders(tx, self.rerouted)
            refresh(tx, self.rerouted)


def make_room(tx: Tx, sku_ids: Iterable[int], excess: Excess) -> Room:
    """Lock stock, and the orders before it, and take back the newest promises that do not fit into ``excess``.

    What is being packed keeps its units: then nothing of that key is taken back and ``impossible`` has the rest.
    ``excess`` is asked again once the stock is locked.
    """
    skus = sorted(set(sku_ids))
    locked = _orders_short(tx.conn, excess(stock_levels.levels(tx.conn, skus)))
    lock_orders(tx, locked)
    known = stock_levels.levels(tx.conn, skus, lock=True)
    # Units may have been promised to other orders before the stock was locked; nothing new comes now.
    short = excess(known)
    lock_orders(tx, _orders_short(tx.conn, short) - locked, wait=False)
    orders: list[int] = []
    impossible: dict[Key, int] = {}
    for key, units in sorted(short.items()):
        if units > 0:
            released, missing = _release_newest(tx, key, units)
            orders += released
            if missing:
                impossible[key] = missing
    return Room(stock_levels.levels(tx.conn, skus) if orders else known, sorted(set(orders)), impossible)


def _orders_short(conn: Connection, excess: Mapping[Key, int]) -> set[int]:
    """Orders that may lose a reservation: they are locked before stock, as everywhere."""
    short = [key for key, units in excess.items() if units > 0]
    if not short:
        return set()
    query = (
        select(OrderLine.order_id)
        .join(Allocation, Allocation.order_line_id == OrderLine.id)
        .where(Allocation.ended == "", Allocation.sku_id.in_({key[0] for key in short}))
    )
    return set(conn.scalars(query))


def _release_newest(tx: Tx, key: stock_levels.Key, excess: int) -> tuple[list[int], int]:
    """Release until ``excess`` units are free; if there is not enough to release, nothing is, and the rest is told."""
    query = (
        select(
            Allocation.id,
            Allocation.order_line_id,
            Allocation.sku_id,
            Allocation.location_id,
            Allocation.quantity,
            OrderLine.order_id,
        )
        .join(Shipment, Shipment.id == Allocation.shipment_id)
        .join(OrderLine, OrderLine.id == Allocation.order_line_id)
        .where(
            Allocation.sku_id == key[0],
            Allocation.location_id == key[1],
            Allocation.ended == "",
            Shipment.state.in_(UNBEGUN),
        )
        .order_by(Allocation.id.desc())
    )
    taken, orders = [], []
    for allocation_id, line_id, sku_id, location_id, quantity, order_id in tx.conn.execute(query):
        if excess <= 0:
            break
        taken.append((allocation_id, line_id, sku_id, location_id, quantity))
        orders.append(order_id)
        excess -= quantity
    if excess > 0:
        return [], excess
    release_allocations(tx, taken)
    return orders, 0
