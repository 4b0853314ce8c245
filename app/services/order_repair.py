"""Orders whose figures do not agree are set right, with an entry in the ledger where a promise was not one.

``order_repair_plan`` works out what; nothing is written that it does not name. An order that is not clear is left.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.domain.order_states import OVER
from app.domain.topics import Topic
from app.errors import BadInput
from app.services import stock_levels
from app.services.order_headers import lock_orders
from app.services.order_repair_plan import OrderPlan, plan_orders
from app.services.order_tags import write_tags
from app.services.releases import shrink_shipments
from app.services.unit_of_work import JsonObject, MoveDetail, Tx, operation
from app.wording import words
from db import direct
from db.bulk import insert_rows, update_rows
from db.models import Allocation, MoveKind, OrderLine, SalesOrder, Shipment, StockLevel

CHUNK = 100
_REASON = "repair"
_COUNTERS = ("open", "reserved", "packed", "shipped", "cancelled", "returned")


@dataclass(frozen=True, slots=True)
class RepairOrders:
    """Make the figures of these orders agree."""

    order_ids: tuple[int, ...]


@operation(RepairOrders, "orders.repair", version=1, right="settings")
def repair_orders(tx: Tx, command: RepairOrders) -> JsonObject:
    """Result: repaired (order_id, number, changes with before and after), left (ids of orders that are not clear).

    Each order that changed has an entry in its timeline. Raises BadInput for too many at once.
    """
    if not 0 < len(command.order_ids) <= CHUNK:
        raise BadInput(words("Name 1 to {most} orders. Nothing was changed.", most=CHUNK), fix=words("Name fewer."))
    lock_orders(tx, command.order_ids)
    skus = "SELECT DISTINCT sku_id FROM order_line WHERE order_id IN (??)"
    found = [row[0] for row in direct.rows(tx.conn, skus, (sorted(set(command.order_ids)),))]
    if found:
        stock_levels.levels(tx.conn, found, lock=True)
    plans = plan_orders(tx.conn, command.order_ids)
    repaired = []
    for plan in plans:
        if not plan.changes:
            continue
        _write(tx, plan)
        changes = [change.as_json() for change in plan.changes]
        tx.event(plan.order_id, "repaired", {"changes": changes})
        repaired.append({"order_id": plan.order_id, "number": plan.number, "changes": changes})
    return {"repaired": repaired, "left": [plan.order_id for plan in plans if plan.left]}


def _write(tx: Tx, plan: OrderPlan) -> None:
    for line_id, sku_id, location_id, units in plan.moves:
        kind = MoveKind.RESERVE if units > 0 else MoveKind.RELEASE
        tx.move(kind, sku_id, location_id, reserved=units, order_line_id=line_id, detail=MoveDetail(reason=_REASON))
    rows = [
        {"sku_id": sku, "location_id": place, "reserved": promised} for (sku, place), promised in plan.counters.items()
    ]
    set_to = {"reserved": "v.reserved", "version": "t.version + 1"}
    update_rows(tx.conn, StockLevel, ["sku_id", "location_id"], set_to, rows)
    if plan.shrunk:
        shrink_shipments(tx, plan.shrunk)
    update_rows(tx.conn, Allocation, ["id"], {"ended": "'released'"}, [{"id": one} for one in plan.ended])
    there = {"sku_id": "v.sku_id", "location_id": "v.location_id"}
    update_rows(tx.conn, Allocation, ["id"], there, plan.moved)
    insert_rows(tx.conn, Allocation, plan.reservations)
    lines = [{"id": line.id, **{name: getattr(line, name) for name in _COUNTERS}} for line in plan.lines]
    update_rows(tx.conn, OrderLine, ["id"], {name: f"v.{name}" for name in _COUNTERS}, lines)
    parcels = [{"id": shipment_id, "units": left} for shipment_id, left in plan.shipment_units.items()]
    update_rows(tx.conn, Shipment, ["id"], {"units": "v.units", "version": "t.version + 1"}, parcels)
    if parcels:
        tx.touch(Topic.SHIPMENTS, *plan.shipment_units)
    _write_backorders(tx, plan)
    if plan.tags is not None:
        write_tags(tx, {plan.order_id: plan.tags})
    _write_header(tx, plan.order_id, plan.header)


def _write_backorders(tx: Tx, plan: OrderPlan) -> None:
    for line_id, units in plan.backorders.items():
        since = direct.first(tx.conn, "SELECT min(since) FROM backorder WHERE order_line_id = ?", (line_id,))
        direct.change(tx.conn, "DELETE FROM backorder WHERE order_line_id = ?", (line_id,))
        if units and since is not None:
            again = "INSERT INTO backorder (order_line_id, quantity, since) VALUES (?, ?, ?)"
            direct.change(tx.conn, again, (line_id, units, since[0]))


def _write_header(tx: Tx, order_id: int, header: dict[str, Any]) -> None:
    """The state may go where no step of the day's work would bring it: it follows from lines and shipments alone."""
    if "state" in header:
        header = header | {"is_open": header["state"] not in OVER}
    changes = {name: f"v.{name}" for name in header} | {"version": "t.version + 1"}
    update_rows(tx.conn, SalesOrder, ["id"], changes, [{"id": order_id, **header}])
    tx.touch(Topic.ORDERS, order_id)
