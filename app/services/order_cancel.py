"""Cancelling an order: what has not left is let go, in one operation with its stock."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from sqlalchemy import select, update

from app.domain.order_states import ShipmentKind, ShipmentState
from app.errors import BadInput, NotFound, Refused
from app.services.order_headers import lock_orders, refresh
from app.services.releases import release_orders
from app.services.unit_of_work import JsonObject, Tx, operation
from db.models import OrderHold, OrderLine, SalesOrder, Shipment, Station


class CancelReason(enum.StrEnum):
    """Why an order is cancelled."""

    CUSTOMER = "customer"
    NO_STOCK = "no_stock"
    FRAUD = "fraud"
    MISTAKE = "mistake"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CancelOrder:
    """Cancel every unit of the order that has not left; ``reason`` is a ``CancelReason``."""

    order_id: int
    reason: str


@operation(CancelOrder, "orders.cancel", version=1, right="orders")
def cancel_order(tx: Tx, command: CancelOrder) -> JsonObject:
    """Cancel. Result: order_id, number, cancelled (units), state.

    Raises Refused while somebody packs it or when nothing is left to cancel, NotFound, BadInput for another reason.
    """
    if command.reason not in list(CancelReason):
        raise BadInput(f"{command.reason!r} is no reason to cancel for. Nothing was changed.", fix="Choose a reason.")
    lock_orders(tx, [command.order_id])
    number = tx.conn.scalar(select(SalesOrder.number).where(SalesOrder.id == command.order_id))
    if number is None:
        raise NotFound("There is no such order. Nothing was changed.", fix="Look for it in the list of orders.")
    refuse_begun(tx, command.order_id, f"Order {number} cannot be cancelled now")
    release_orders(tx, [command.order_id])
    lines = tx.conn.execute(
        select(OrderLine.id, OrderLine.open).where(OrderLine.order_id == command.order_id, OrderLine.open > 0)
    ).all()
    if not lines:
        raise Refused(
            f"Nothing of order {number} is left to cancel: it was sent or cancelled before. Nothing was changed.",
            fix="Take what was sent back as a return.",
        )
    tx.conn.execute(
        update(OrderLine)
        .where(OrderLine.order_id == command.order_id, OrderLine.open > 0)
        .values(cancelled=OrderLine.cancelled + OrderLine.open, open=0)
    )
    _lift_holds(tx, command.order_id)
    units = sum(line.open for line in lines)
    tx.event(command.order_id, "cancelled", {"units": units, "reason": command.reason})
    states = refresh(tx, [command.order_id])
    return {
        "order_id": command.order_id,
        "number": number,
        "cancelled": units,
        "state": states[command.order_id].value,
    }


def refuse_begun(tx: Tx, order_id: int, what: str) -> None:
    """Raise Refused while a shipment of the order is being packed, by name, or is packed; ``what`` begins the words."""
    begun = tx.conn.execute(
        select(Shipment.state, Shipment.claim_until, Station.name)
        .outerjoin(Station, Station.id == Shipment.claim_station_id)
        .where(
            Shipment.order_id == order_id,
            Shipment.kind == ShipmentKind.OWN,
            Shipment.state.in_([ShipmentState.PACKING, ShipmentState.PACKED]),
        )
        .order_by(Shipment.state != ShipmentState.PACKING, Shipment.id)
    ).first()
    if begun is None:
        return
    if begun.state is ShipmentState.PACKED:
        raise Refused(
            f"{what}: it is packed. Nothing was changed.", fix="Undo its last scan at a packing station first."
        )
    if begun.name and begun.claim_until is not None and begun.claim_until > tx.recorded_at:
        raise Refused(
            f"{what}: {begun.name} is packing it. Nothing was changed.",
            fix=f"Ask {begun.name} to take the scans back and put it aside.",
        )
    raise Refused(
        f"{what}: somebody has begun to pack it. Nothing was changed.",
        fix="Open it at a packing station and take its scans back first.",
    )


def _lift_holds(tx: Tx, order_id: int) -> None:
    """What is cancelled waits for nobody."""
    tx.conn.execute(
        update(OrderHold)
        .where(OrderHold.order_id == order_id, OrderHold.lifted_at.is_(None))
        .values(lifted_at=tx.recorded_at)
    )
    tx.conn.execute(update(SalesOrder).where(SalesOrder.id == order_id).values(holds=0))
