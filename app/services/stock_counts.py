"""Setting how many units are there, by a count or an adjustment, while orders hold promises on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from app.domain.order_states import UNBEGUN
from app.domain.topics import Topic
from app.services import stock_levels
from app.services.order_headers import lock_orders, refresh
from app.services.releases import release_allocations
from app.services.routing import reserve_orders
from app.services.unit_of_work import Tx
from db.models import Allocation, MoveKind, OrderLine, Shipment

Levels = Mapping[stock_levels.Key, stock_levels.Level]


@dataclass(frozen=True, slots=True)
class Counted:
    """What a count did: rows that changed, orders routed again, and what could not be: (sku, location) -> units.

    ``before``: units on hand of the rows that changed, None where nothing was ever counted.
    """

    changed: int
    rerouted: list[int]
    impossible: dict[stock_levels.Key, int]
    before: dict[stock_levels.Key, int | None] = field(default_factory=dict)


def set_levels(
    tx: Tx, sku_ids: Iterable[int], wanted: Callable[[Levels], Mapping[stock_levels.Key, int]], kind: MoveKind
) -> Counted:
    """Set on hand to what ``wanted`` makes of the levels that are now; reservations that no longer fit are taken back.

    The orders that lose one are routed again. What would leave less than is being packed or held just now is left out
    (``impossible`` says by how many units). ``wanted`` is asked again once the stock is locked.
    """
    skus = sorted(set(sku_ids))
    locked = _orders_short(tx.conn, skus, wanted)
    lock_orders(tx, locked)
    known = stock_levels.levels(tx.conn, skus, lock=True)
    # Units may have been promised to other orders before the stock was locked; nothing new comes now.
    lock_orders(tx, _orders_short(tx.conn, skus, wanted) - locked, wait=False)
    counted = dict(wanted(known))
    rerouted, impossible = _make_room(tx, counted, known)
    if rerouted:
        known = stock_levels.levels(tx.conn, skus)
    changed = {
        key: units
        for key, units in counted.items()
        if key not in impossible and (key not in known or known[key].on_hand != units)
    }
    for (sku_id, location_id), units in sorted(changed.items()):
        before = known[sku_id, location_id].on_hand if (sku_id, location_id) in known else 0
        if units != before:
            tx.move(kind, sku_id, location_id, hand=units - before)
    stock_levels.set_on_hand(tx, changed, known)
    tx.touch(Topic.STOCK, *{key[0] for key in changed})
    if rerouted:
        reserve_orders(tx, rerouted)
        refresh(tx, rerouted)
    was = {key: known[key].on_hand if key in known else None for key in changed}
    return Counted(len(changed), rerouted, impossible, was)


def _orders_short(
    conn: Connection, skus: list[int], wanted: Callable[[Levels], Mapping[stock_levels.Key, int]]
) -> set[int]:
    """Orders that may lose a reservation: they are locked before stock, as everywhere."""
    known = stock_levels.levels(conn, skus)
    counted = wanted(known)
    short = [key for key, level in known.items() if key in counted and counted[key] < level.reserved + level.held]
    if not short:
        return set()
    query = (
        select(OrderLine.order_id)
        .join(Allocation, Allocation.order_line_id == OrderLine.id)
        .where(Allocation.ended == "", Allocation.sku_id.in_({key[0] for key in short}))
    )
    return set(conn.scalars(query))


def _make_room(
    tx: Tx, counted: dict[stock_levels.Key, int], known: dict[stock_levels.Key, stock_levels.Level]
) -> tuple[list[int], dict[stock_levels.Key, int]]:
    """Take the newest reservations back where fewer units are left than are reserved; returns their orders."""
    orders: list[int] = []
    impossible: dict[stock_levels.Key, int] = {}
    for key, units in sorted(counted.items()):
        level = known.get(key)
        excess = level.reserved + level.held - units if level else 0
        if excess > 0:
            released, missing = _release_newest(tx, key, excess)
            orders += released
            if missing:
                impossible[key] = missing
    return sorted(set(orders)), impossible


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
