"""Taking reservations back: stock, ledger, lines, allocations and shipments together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import delete, select

from app.domain.order_states import UNBEGUN, ShipmentState
from app.domain.topics import Topic
from app.services import stock_levels
from app.services.unit_of_work import Tx
from db.bulk import update_rows
from db.models import Allocation, Backorder, MoveKind, OrderLine, Shipment, ShipmentLine


def release_orders(tx: Tx, order_ids: Iterable[int]) -> int:
    """Take back every reservation of the orders whose shipment nobody has begun; returns the units.

    Backorders of the orders go too. The caller holds the locks of the orders and refreshes their headers.
    """
    ids = sorted(set(order_ids))
    query = (
        select(Allocation.id, Allocation.order_line_id, Allocation.sku_id, Allocation.location_id, Allocation.quantity)
        .join(Shipment, Shipment.id == Allocation.shipment_id)
        .where(Shipment.order_id.in_(ids), Shipment.state.in_(UNBEGUN), Allocation.ended == "")
        .order_by(Allocation.id)  # the same gesture again writes its ledger rows in the same order
    )
    units = release_allocations(tx, tx.conn.execute(query).all())
    tx.conn.execute(
        delete(Backorder).where(Backorder.order_line_id.in_(select(OrderLine.id).where(OrderLine.order_id.in_(ids))))
    )
    return units


def release_allocations(tx: Tx, allocations: Iterable[tuple[int, int, int, int, int]]) -> int:
    """End whole allocations (id, line, sku, location, quantity) of shipments not yet begun; returns the units.

    The lines' units are open again. A shipment that is left without units is cancelled.
    """
    rows = list(allocations)
    if not rows:
        return 0
    stock: Counter[tuple[int, int]] = Counter()
    lines: Counter[int] = Counter()
    for _, line_id, sku_id, location_id, quantity in rows:
        stock[sku_id, location_id] += quantity
        lines[line_id] += quantity
        tx.move(MoveKind.RELEASE, sku_id, location_id, reserved=-quantity, order_line_id=line_id)
    stock_levels.levels(tx.conn, {key[0] for key in stock}, lock=True)
    stock_levels.release(tx, stock)
    update_rows(
        tx.conn,
        OrderLine,
        ["id"],
        {"open": "t.open + v.units", "reserved": "t.reserved - v.units"},
        [{"id": line_id, "units": units} for line_id, units in lines.items()],
    )
    _shrink_shipments(tx, [row[0] for row in rows])
    update_rows(tx.conn, Allocation, ["id"], {"ended": "'released'"}, [{"id": row[0]} for row in rows])
    return sum(stock.values())


def _shrink_shipments(tx: Tx, allocation_ids: list[int]) -> None:
    query = select(Allocation.shipment_id, Allocation.order_line_id, Allocation.quantity).where(
        Allocation.id.in_(allocation_ids)
    )
    per_line: Counter[tuple[int, int]] = Counter()
    for shipment_id, line_id, quantity in tx.conn.execute(query):
        per_line[shipment_id, line_id] += quantity
    shrink_shipments(tx, per_line)


def shrink_shipments(tx: Tx, per_line: Counter[tuple[int, int]]) -> None:
    """Take units out of shipments, by (shipment, order line); a shipment with none left is cancelled."""
    per_shipment: Counter[int] = Counter()
    for (shipment_id, _), units in per_line.items():
        per_shipment[shipment_id] += units
    update_rows(
        tx.conn,
        ShipmentLine,
        ["shipment_id", "order_line_id"],
        {"quantity": "t.quantity - v.units"},
        [{"shipment_id": s, "order_line_id": line, "units": n} for (s, line), n in per_line.items()],
    )
    update_rows(
        tx.conn,
        Shipment,
        ["id"],
        {
            "units": "t.units - v.less",
            "state": f"CASE WHEN t.units = v.less THEN '{ShipmentState.CANCELLED.value}' ELSE t.state END",
            "version": "t.version + 1",
        },
        [{"id": shipment_id, "less": n} for shipment_id, n in per_shipment.items()],
    )
    tx.touch(Topic.SHIPMENTS, *per_shipment)
