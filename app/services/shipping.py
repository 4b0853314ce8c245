"""Labels and departure: record the intent, ask the carrier with no transaction open, record the answer; then ship."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select, update

from app.carriers.base import LabelRequest
from app.carriers.registry import CARRIERS, DEFAULT
from app.domain.order_states import ShipmentKind, ShipmentState, Step, check_shipment_step
from app.domain.topics import Topic
from app.errors import NotFound, Refused
from app.services import stock_levels
from app.services.holds import refuse_holds
from app.services.order_headers import lock_orders, refresh
from app.services.series import next_numbers
from app.services.unit_of_work import Done, JsonObject, Tx, operation
from db.bulk import insert_rows, next_ids, update_rows
from db.models import (
    Allocation,
    LabelState,
    MoveKind,
    OrderAddress,
    OrderLine,
    Parcel,
    SalesOrder,
    Shipment,
    ShipmentLine,
    Sku,
)


@dataclass(frozen=True, slots=True)
class AskLabel:
    """Record that a label is about to be bought for a packed shipment."""

    shipment_id: int
    carrier: str


@dataclass(frozen=True, slots=True)
class RecordLabel:
    """Record the carrier's answer."""

    parcel_id: int
    tracking_number: str
    service: str


@dataclass(frozen=True, slots=True)
class ShipShipment:
    """The parcel leaves the building."""

    shipment_id: int


def buy_label(run: Callable[..., Done], shipment_id: int, *, op_id: uuid.UUID, carrier: str = DEFAULT) -> JsonObject:
    """Buy the label of a packed shipment, or give the one it has. Safe to repeat with the same ``op_id``.

    Returns {parcel_id, tracking_number}. Raises Refused while a line is open or a hold forbids it.
    """
    asked = run(AskLabel(shipment_id, carrier), op_id=uuid.uuid5(op_id, "ask label")).result
    if asked["tracking_number"] is not None:
        return {"parcel_id": asked["parcel_id"], "tracking_number": asked["tracking_number"]}
    request = LabelRequest(
        uuid.UUID(asked["purchase_key"]),
        asked["serial"],
        asked["country"],
        asked["postal_code"],
        asked["weight_g"],
    )
    label = CARRIERS[carrier].buy_label(request)
    record = RecordLabel(asked["parcel_id"], label.tracking_number, label.service)
    return run(record, op_id=uuid.uuid5(op_id, f"record label {asked['parcel_id']}")).result


def _locked(tx: Tx, shipment_id: int) -> Any:
    """The shipment with its order's number, locked by its order. Raises NotFound."""
    query = select(
        Shipment.order_id, Shipment.state, Shipment.kind, Shipment.sequence, SalesOrder.number, SalesOrder.pickup
    ).join(SalesOrder, SalesOrder.id == Shipment.order_id)
    row = tx.conn.execute(query.where(Shipment.id == shipment_id)).first()
    if row is None:
        raise NotFound(f"There is no shipment {shipment_id}.", fix="Scan it again.")
    lock_orders(tx, [row.order_id])
    return tx.conn.execute(query.where(Shipment.id == shipment_id)).one()


def _refuse_unpacked(row: Any, what: str) -> None:
    name = f"{row.number}-{row.sequence}"
    if row.kind is ShipmentKind.EXTERNAL:
        raise Refused(f"{name} left before it was imported. {what}", fix="Nothing is to be done.")
    if row.state is ShipmentState.CANCELLED:
        raise Refused(f"{name} is cancelled. {what}", fix="Route the order again.")
    if row.state in (ShipmentState.TO_PACK, ShipmentState.PACKING):
        raise Refused(f"{name} is not packed yet. {what}", fix="Scan every unit into it first.")


@operation(AskLabel, "shipping.ask_label", version=1, right="pack")
def ask_label(tx: Tx, command: AskLabel) -> JsonObject:
    """Make the parcel row with a purchase key and a serial. Result: parcel_id, purchase_key, serial, address, weight.

    A shipment that has a label already gives that one (``tracking_number`` is set then).
    """
    row = _locked(tx, command.shipment_id)
    _refuse_unpacked(row, "No label was made.")
    live = tx.conn.execute(
        select(Parcel.id, Parcel.purchase_key, Parcel.tracking_number, Parcel.weight_g).where(
            Parcel.shipment_id == command.shipment_id, Parcel.label_state != LabelState.VOIDED
        )
    ).first()
    if live is not None and live.tracking_number is not None:
        return {"parcel_id": live.id, "tracking_number": live.tracking_number}
    refuse_holds(tx.conn, row.order_id, Step.LABEL, f"No label for {row.number}")
    address = tx.conn.execute(
        select(OrderAddress.country, OrderAddress.postal_code).where(
            OrderAddress.order_id == row.order_id, OrderAddress.kind == "ship"
        )
    ).first()
    if live is not None:
        parcel_id, key, weight = live.id, live.purchase_key, live.weight_g
    else:
        parcel_id, key, weight = _new_parcel(tx, command)
    (serial,) = next_numbers(tx, f"label {command.carrier}", 1)
    return {
        "parcel_id": parcel_id,
        "tracking_number": None,
        "purchase_key": str(key),
        "serial": serial,
        "country": address.country if address else "",
        "postal_code": address.postal_code if address else "",
        "weight_g": weight,
    }


def _new_parcel(tx: Tx, command: AskLabel) -> tuple[int, uuid.UUID, int | None]:
    sequence = tx.conn.execute(
        select(func.coalesce(func.max(Parcel.sequence), 0) + 1).where(Parcel.shipment_id == command.shipment_id)
    ).scalar_one()
    (parcel_id,) = next_ids(tx.conn, Parcel, 1)
    key = uuid.uuid5(tx.op_id, "purchase")
    weight = shipment_weight(tx.conn, command.shipment_id)
    row = {
        "id": parcel_id,
        "shipment_id": command.shipment_id,
        "sequence": sequence,
        "carrier": command.carrier,
        "service": "",
        "purchase_key": key,
        "label_state": LabelState.ASKED,
        "weight_g": weight,
        "created_at": tx.recorded_at,
    }
    insert_rows(tx.conn, Parcel, [row])
    return parcel_id, key, weight


def shipment_weight(conn: Connection, shipment_id: int) -> int | None:
    """Grams of the goods by catalogue weight; None if any product's weight is not known."""
    rows = conn.execute(
        select(ShipmentLine.quantity, Sku.weight_g)
        .join(Sku, Sku.id == ShipmentLine.sku_id)
        .where(ShipmentLine.shipment_id == shipment_id)
    )
    total = 0
    for quantity, weight in rows:
        if weight is None:
            return None
        total += quantity * weight
    return total


@operation(RecordLabel, "shipping.record_label", version=1, right="pack")
def record_label(tx: Tx, command: RecordLabel) -> JsonObject:
    """Store the carrier's answer. Result: parcel_id, tracking_number (of the answer that came first, if two did).

    Raises Refused if the label was voided while the carrier was asked.
    """
    row = tx.conn.execute(
        select(Parcel.shipment_id, Shipment.order_id)
        .join(Shipment, Shipment.id == Parcel.shipment_id)
        .where(Parcel.id == command.parcel_id)
    ).one()
    done = tx.conn.execute(
        update(Parcel)
        .where(Parcel.id == command.parcel_id, Parcel.label_state == LabelState.ASKED)
        .values(label_state=LabelState.BOUGHT, tracking_number=command.tracking_number, service=command.service)
    )
    if not done.rowcount:
        return _label_there_is(tx.conn, command.parcel_id)
    data = {"tracking_number": command.tracking_number, "parcel_id": command.parcel_id}
    tx.event(row.order_id, "label_bought", data, shipment_id=row.shipment_id)
    tx.touch(Topic.SHIPMENTS, row.shipment_id)
    return {"parcel_id": command.parcel_id, "tracking_number": command.tracking_number}


def _label_there_is(conn: Connection, parcel_id: int) -> JsonObject:
    query = select(Parcel.label_state, Parcel.tracking_number).where(Parcel.id == parcel_id)
    parcel = conn.execute(query).one()
    if parcel.label_state is LabelState.VOIDED:
        raise Refused(
            "The parcel was opened again while its label was bought. The label is not used.",
            fix="Pack it again, then print a new label.",
        )
    return {"parcel_id": parcel_id, "tracking_number": parcel.tracking_number}


@operation(ShipShipment, "shipping.ship", version=1, right="ship")
def ship_shipment(tx: Tx, command: ShipShipment) -> JsonObject:
    """The packed shipment leaves: stock, ledger, lines and allocations move on. Result: order_id, tracking_number.

    Raises Refused unless it is packed and has its label (pickups need none); shipped before is an answer, not an error.
    """
    row = _locked(tx, command.shipment_id)
    tracking = tx.conn.execute(
        select(Parcel.tracking_number).where(
            Parcel.shipment_id == command.shipment_id, Parcel.label_state == LabelState.BOUGHT
        )
    ).scalar()
    result: JsonObject = {"order_id": row.order_id, "tracking_number": tracking}
    if row.state is ShipmentState.SHIPPED and row.kind is ShipmentKind.OWN:
        return result | {"already": True}
    _refuse_unpacked(row, "Nothing was shipped.")
    refuse_holds(tx.conn, row.order_id, Step.SHIP, f"{row.number}-{row.sequence} cannot go")
    if tracking is None and not row.pickup:
        raise Refused(
            f"{row.number}-{row.sequence} has no label yet. Nothing was shipped.", fix="Print its label first."
        )
    check_shipment_step(row.state, ShipmentState.SHIPPED)
    _move_out(tx, command.shipment_id)
    tx.conn.execute(
        update(Shipment)
        .where(Shipment.id == command.shipment_id)
        .values(state=ShipmentState.SHIPPED, shipped_at=tx.recorded_at, version=Shipment.version + 1)
    )
    tx.event(row.order_id, "shipped", {"tracking_number": tracking}, shipment_id=command.shipment_id)
    tx.touch(Topic.SHIPMENTS, command.shipment_id)
    refresh(tx, [row.order_id])
    return result | {"already": False}


def _move_out(tx: Tx, shipment_id: int) -> None:
    """Stock, ledger, allocations and lines of a shipment that leaves."""
    allocations = tx.conn.execute(
        select(
            Allocation.id,
            Allocation.order_line_id,
            Allocation.sku_id,
            Allocation.location_id,
            Allocation.quantity,
        )
        .where(Allocation.shipment_id == shipment_id, Allocation.ended == "")
        .order_by(Allocation.id)
    ).all()
    stock: Counter[stock_levels.Key] = Counter()
    lines: Counter[int] = Counter()
    for _, line_id, sku_id, location_id, quantity in allocations:
        stock[sku_id, location_id] += quantity
        lines[line_id] += quantity
        tx.move(MoveKind.SHIP, sku_id, location_id, hand=-quantity, reserved=-quantity, order_line_id=line_id)
    stock_levels.levels(tx.conn, {key[0] for key in stock}, lock=True)
    stock_levels.take_out(tx, stock)
    moved = [{"id": line_id, "units": units} for line_id, units in lines.items()]
    changes = {"packed": "t.packed - v.units", "shipped": "t.shipped + v.units"}
    update_rows(tx.conn, OrderLine, ["id"], changes, moved)
    update_rows(tx.conn, Allocation, ["id"], {"ended": "'shipped'"}, [{"id": row[0]} for row in allocations])
