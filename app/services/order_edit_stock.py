"""Units of order lines taken out and given elsewhere: reservations, shipments, backorders and ledger, not the lines.

Whoever edits, splits or merges decides what the lines' counters become; both halves are written in one operation, with
the orders locked, then the stock of all their SKUs, so that what is taken here is still there to be given there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, select

from app.domain.order_states import UNBEGUN, LineCounts, ShipmentKind, ShipmentState
from app.domain.routing import Pick, Plan, Reason, Verdict
from app.domain.topics import Topic
from app.services import stock_levels
from app.services.releases import shrink_shipments
from app.services.reservations import LockedOrder, ReservationWriter, RoutedOrder, SpareIds
from app.services.routing import load_orders, reserve_orders
from app.services.unit_of_work import Tx
from db.bulk import insert_rows, update_rows
from db.models import Allocation, Backorder, MoveKind, OrderLine, Shipment

# Rules of plans that are no decision of routing: units stay at the place where they were reserved before, and more of
# an order comes from where the rest of it comes from.
MOVED_ALONG, SAME_PLACE = "moved_along", "same_place"


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken out of a line: units that were open, how many of those waited for stock, and what was reserved.

    ``reserved`` is (location id, units).
    """

    open: int = 0
    waiting: int = 0
    reserved: tuple[tuple[int, int], ...] = ()

    @property
    def units(self) -> int:
        """All of them."""
        return self.open + sum(units for _, units in self.reserved)


@dataclass(slots=True)
class _Share:
    """Units that are taken out of one allocation."""

    row: Any
    units: int


def lock_stock_of(tx: Tx, order_ids: Iterable[int], more: Iterable[int] = ()) -> None:
    """Lock the stock of everything that the orders want, and of the SKUs ``more``; the orders are locked already."""
    query = select(OrderLine.sku_id).where(OrderLine.order_id.in_(sorted(set(order_ids))))
    skus = {*tx.conn.scalars(query), *more}
    if skus:
        stock_levels.lock(tx, skus)


def call_back(tx: Tx, order_ids: Iterable[int], reason: str) -> bool:
    """Take what was let onto the floor back before its goods change: lists that were printed are no longer right.

    It is to be released again; the timeline says so, with ``reason`` (edited, split, merged, ...). Returns whether
    anything was on the floor.
    """
    ids = sorted(set(order_ids))
    query = select(Shipment.id, Shipment.order_id).where(
        Shipment.order_id.in_(ids), Shipment.state == ShipmentState.RELEASED
    )
    rows = tx.conn.execute(query.order_by(Shipment.id)).all()
    if not rows:
        return False
    changes = {"state": f"'{ShipmentState.TO_PACK.value}'", "version": "t.version + 1"}
    update_rows(tx.conn, Shipment, ["id"], changes, [{"id": row.id} for row in rows])
    for order_id in sorted({row.order_id for row in rows}):
        tx.event(order_id, "unreleased", {"reason": reason})
    tx.touch(Topic.SHIPMENTS, *(row.id for row in rows))
    return True


def take_units(tx: Tx, wanted: Mapping[int, tuple[LineCounts, int]]) -> dict[int, Taken]:
    """Take units out of lines (line id -> its counters, units): what is open first, then the newest reservation.

    Nobody may have begun the shipments. The lines' own counters are the caller's to write.
    """
    reserved = {line_id: units - min(counts.open, units) for line_id, (counts, units) in wanted.items()}
    shares = _newest(tx, {line_id: units for line_id, units in reserved.items() if units})
    _end(tx, shares)
    places: dict[int, Counter[int]] = {line_id: Counter() for line_id in wanted}
    for share in shares:
        places[share.row.order_line_id][share.row.location_id] += share.units
    found = {}
    for line_id, (counts, units) in wanted.items():
        open_ = min(counts.open, units)
        waiting = min(counts.backordered, open_)
        found[line_id] = Taken(open_, waiting, tuple(sorted(places[line_id].items())))
    _wait_less(tx, {line_id: (wanted[line_id][0], taken) for line_id, taken in found.items() if taken.waiting})
    return found


def _newest(tx: Tx, wanted: Mapping[int, int]) -> list[_Share]:
    if not wanted:
        return []
    query = (
        select(
            Allocation.id,
            Allocation.order_line_id,
            Allocation.sku_id,
            Allocation.location_id,
            Allocation.shipment_id,
            Allocation.quantity,
        )
        .join(Shipment, Shipment.id == Allocation.shipment_id)
        .where(
            Allocation.order_line_id.in_(sorted(wanted)),
            Allocation.ended == "",
            Shipment.state.in_(UNBEGUN),
        )
        .order_by(Allocation.id.desc())
    )
    left, shares = dict(wanted), []
    for row in tx.conn.execute(query):
        units = min(row.quantity, left[row.order_line_id])
        if units:
            left[row.order_line_id] -= units
            shares.append(_Share(row, units))
    if any(left.values()):
        raise RuntimeError(f"lines {left} have fewer reservations than their counters say")
    return shares


def _end(tx: Tx, shares: Sequence[_Share]) -> None:
    """End the allocations; what is left of one goes on as another, in the same shipment."""
    if not shares:
        return
    stock: Counter[stock_levels.Key] = Counter()
    per_line: Counter[tuple[int, int]] = Counter()
    rest = []
    for share in shares:
        row, units = share.row, share.units
        stock[row.sku_id, row.location_id] += units
        per_line[row.shipment_id, row.order_line_id] += units
        tx.move(MoveKind.RELEASE, row.sku_id, row.location_id, reserved=-units, order_line_id=row.order_line_id)
        if units < row.quantity:
            names = ("order_line_id", "sku_id", "location_id", "shipment_id")
            rest.append({**{name: getattr(row, name) for name in names}, "quantity": row.quantity - units})
    stock_levels.release(tx, stock)
    update_rows(tx.conn, Allocation, ["id"], {"ended": "'released'"}, [{"id": share.row.id} for share in shares])
    insert_rows(tx.conn, Allocation, rest)
    shrink_shipments(tx, per_line)


def _wait_less(tx: Tx, taken: Mapping[int, tuple[LineCounts, Taken]]) -> None:
    fewer = []
    for line_id, (counts, found) in taken.items():
        if counts.backordered > found.waiting:
            fewer.append({"order_line_id": line_id, "quantity": counts.backordered - found.waiting})
        else:
            tx.conn.execute(delete(Backorder).where(Backorder.order_line_id == line_id))
    update_rows(tx.conn, Backorder, ["order_line_id"], {"quantity": "v.quantity"}, fewer)


@dataclass(slots=True)
class _Given:
    """Units for the lines of one order, as a plan takes them."""

    picks: list[Pick] = field(default_factory=list)
    waiting: Counter[int] = field(default_factory=Counter)


def give_units(tx: Tx, order_id: int, given: Mapping[int, Taken]) -> None:
    """Reserve for the order's lines, whose open units these are, where they were reserved; what waited waits on.

    The stock is locked, and taken units are free until this is done. Writes the header's state.
    """
    if not any(taken.reserved or taken.waiting for taken in given.values()):
        return
    (order,) = load_orders(tx.conn, [order_id], lock=True)
    found = _Given()
    for line in order.lines:
        taken = given.get(line.id, Taken())
        found.picks += [Pick(line.id, line.sku_id, place, units) for place, units in taken.reserved]
        found.waiting[line.id] += line.waiting + taken.waiting
    _carry_out(tx, order, MOVED_ALONG, found)


def reserve_more(tx: Tx, order_id: int, more: Mapping[int, Taken]) -> None:
    """Reserve units that were given to lines, which are open now: where they were reserved before, if they are still
    there; else where the order's rest comes from, if that has them all; else by routing. Writes the header's state."""
    if not more:
        return
    if any(taken.reserved for taken in more.values()) and _still_there(tx, order_id, more):
        give_units(tx, order_id, more)
        return
    (order,) = load_orders(tx.conn, [order_id], lock=True)
    picks = _same_place(tx, order, {line_id: taken.units for line_id, taken in more.items()})
    if picks is None:
        reserve_orders(tx, [order_id])
        return
    found = _Given(picks, Counter({line.id: line.waiting for line in order.lines}))
    _carry_out(tx, order, SAME_PLACE, found)


def _still_there(tx: Tx, order_id: int, more: Mapping[int, Taken]) -> bool:
    """Whether the places have what was reserved there before."""
    skus = dict(tx.conn.execute(select(OrderLine.id, OrderLine.sku_id).where(OrderLine.order_id == order_id)).all())
    levels = stock_levels.levels(tx.conn, {skus[line_id] for line_id in more}, lock=True)
    needs: Counter[stock_levels.Key] = Counter()
    for line_id, taken in more.items():
        for place, units in taken.reserved:
            needs[skus[line_id], place] += units
    return all(key in levels and levels[key].available >= units for key, units in needs.items())


def _same_place(tx: Tx, order: LockedOrder, more: Mapping[int, int]) -> list[Pick] | None:
    """The picks if one location that sends already has everything that was added; None if none has."""
    lines = [line for line in order.lines if more.get(line.id)]
    levels = stock_levels.levels(tx.conn, {line.sku_id for line in lines}, lock=True)
    needs: Counter[int] = Counter()
    for line in lines:
        needs[line.sku_id] += more[line.id]
    places = [place for _, _, place, state in order.shipments if place and state in UNBEGUN]
    for place in places:
        if all((key := (sku, place)) in levels and levels[key].available >= n for sku, n in needs.items()):
            return [Pick(line.id, line.sku_id, place, more[line.id]) for line in lines]
    return None


def _carry_out(tx: Tx, order: LockedOrder, rule: str, given: _Given) -> None:
    backorders = tuple((line_id, units) for line_id, units in given.waiting.items() if units)
    places = dict.fromkeys(pick.location_id for pick in given.picks)
    verdicts = tuple(Verdict(place, True, Reason.HAS_ALL) for place in places)
    plan = Plan(rule, tuple(given.picks), backorders, verdicts)
    ReservationWriter(tx, {order.id: order}, SpareIds((), ())).write([RoutedOrder(order.id, plan)])


def was_routed(tx: Tx, order_id: int) -> bool:
    """Whether anything of the order is reserved or waits for stock: then what is added to it is reserved too."""
    live = select(Shipment.id).where(
        Shipment.order_id == order_id,
        Shipment.kind == ShipmentKind.OWN,
        Shipment.state != ShipmentState.CANCELLED,
    )
    waits = select(Backorder.id).join(OrderLine, OrderLine.id == Backorder.order_line_id)
    if tx.conn.execute(live.limit(1)).first() is not None:
        return True
    return tx.conn.execute(waits.where(OrderLine.order_id == order_id).limit(1)).first() is not None
