"""Labels and departure: record the intent, ask the carrier with no transaction open, record the answer; then ship."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.carriers.base import LabelRequest
from app.carriers.registry import CARRIERS, DEFAULT
from app.domain.order_states import PACKABLE, HoldKind, ShipmentKind, ShipmentState, Step, check_shipment_step
from app.domain.topics import Topic
from app.errors import NotFound, Refused
from app.services import placed_stock, serial_places, stock_levels
from app.services.holds import refuse_holds
from app.services.order_headers import lock_order_of, refresh
from app.services.packing_serials import leaving, units_in_box
from app.services.series import next_numbers
from app.services.unit_of_work import Done, JsonObject, Tx, operation
from app.wording import words
from db import direct
from db.bulk import insert_rows, next_ids_soon
from db.models import Allocation, LabelState, MoveKind, OrderLine, Parcel, Shipment
from db.writes import Writes


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
    request = LabelRequest(uuid.UUID(asked["purchase_key"]), asked["serial"], asked["weight_g"])
    label = CARRIERS[carrier].buy_label(request)
    record = RecordLabel(asked["parcel_id"], label.tracking_number, label.service)
    return run(record, op_id=uuid.uuid5(op_id, f"record label {asked['parcel_id']}")).result


@dataclass(frozen=True, slots=True)
class _Locked:
    """A shipment with its order's number, locked by its order."""

    order_id: int
    state: str
    kind: str
    sequence: int
    number: str
    pickup: bool
    parcels: list[tuple[Any, ...]]
    holds: list[HoldKind]

    @property
    def name(self) -> str:
        """How a person names it: ``number-n``."""
        return f"{self.number}-{self.sequence}"


_LOCKED = """
    SELECT s.order_id, s.state, s.kind, s.sequence, o.number, o.pickup
    FROM shipment s JOIN sales_order o ON o.id = s.order_id WHERE s.id = ?"""


def _lock_soon(tx: Tx, shipment_id: int) -> Callable[[], _Locked]:
    """Lock the shipment by its order, then read it, its parcels and what holds the order: with the next statement.

    What it gives raises NotFound.
    """
    lock_order_of(tx, shipment_id)
    parcels, holds = direct.Soon(tx.conn, _PARCELS, (shipment_id,)), direct.Soon(tx.conn, _HOLDS, (shipment_id,))
    found = direct.Soon(tx.conn, _LOCKED, (shipment_id,))

    def locked() -> _Locked:
        for order_id, state, kind, sequence, number, pickup in found.rows:
            standing = [HoldKind(hold[0]) for hold in holds.rows]
            return _Locked(order_id, state, kind, sequence, number, bool(pickup), parcels.rows, standing)
        raise NotFound(
            words("There is no shipment {shipment_id}.", shipment_id=shipment_id), fix=words("Scan it again.")
        )

    return locked


def _refuse_unpacked(row: _Locked, what: str) -> None:
    if row.kind == ShipmentKind.EXTERNAL:
        raise Refused(
            words("{name} left before it was imported. {what}", name=row.name, what=what),
            fix=words("Nothing is to be done."),
        )
    if row.state == ShipmentState.CANCELLED:
        raise Refused(
            words("{name} is cancelled. {what}", name=row.name, what=what), fix=words("Route the order again.")
        )
    if row.state in PACKABLE:
        raise Refused(
            words("{name} is not packed yet. {what}", name=row.name, what=what),
            fix=words("Scan every unit into it first."),
        )


@operation(AskLabel, "shipping.ask_label", version=1, right="pack")
def ask_label(tx: Tx, command: AskLabel) -> JsonObject:
    """Make the parcel row with a purchase key and a serial. Result: parcel_id, purchase_key, serial, weight.

    A shipment that has a label already gives that one (``tracking_number`` is set then).
    """
    a_row = _lock_soon(tx, command.shipment_id)
    ids, weighed = next_ids_soon(tx.conn, {Parcel: 1}), direct.Soon(tx.conn, _WEIGHTS, (command.shipment_id,))
    row = a_row()
    _refuse_unpacked(row, "No label was made.")
    if row.state != ShipmentState.SHIPPED:  # what a hold came too late for can still be asked for its label
        refuse_holds(tx.conn, row.order_id, row.holds, Step.LABEL, words("No label for {number}", number=row.number))
    live = next((parcel for parcel in row.parcels if parcel[4] != LabelState.VOIDED), None)
    if live is not None and live[2] is not None:
        return {"parcel_id": live[0], "tracking_number": live[2]}
    if live is not None:
        parcel_id, key, weight = live[0], live[1], live[3]
    else:
        parcel_id, key, weight = ids()[0][0], uuid.uuid5(tx.op_id, "purchase"), _weight(weighed.rows)
        sequence = 1 + max((parcel[5] for parcel in row.parcels), default=0)
        _write_parcel(tx, command, (parcel_id, key, weight), sequence)
    (serial,) = next_numbers(tx, f"label {command.carrier}", 1)
    return {
        "parcel_id": parcel_id,
        "tracking_number": None,
        "purchase_key": str(key),
        "serial": serial,
        "weight_g": weight,
    }


_PARCELS = """
    SELECT id, purchase_key, tracking_number, weight_g, label_state, sequence FROM parcel WHERE shipment_id = ?"""
_HOLDS = """
    SELECT kind FROM order_hold
    WHERE order_id = (SELECT order_id FROM shipment WHERE id = ?) AND lifted_at IS NULL ORDER BY id"""


def _write_parcel(tx: Tx, command: AskLabel, parcel: tuple[int, uuid.UUID, int | None], sequence: int) -> None:
    parcel_id, key, weight = parcel
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


def _weight(rows: direct.Rows) -> int | None:
    """Grams of the goods by catalogue weight; None if any product's weight is not known."""
    total = 0
    for quantity, weight in rows:
        if weight is None:
            return None
        total += quantity * weight
    return total


_WEIGHTS = """
    SELECT l.quantity, k.weight_g FROM shipment_line l JOIN sku k ON k.id = l.sku_id WHERE l.shipment_id = ?"""


@operation(RecordLabel, "shipping.record_label", version=1, right="pack")
def record_label(tx: Tx, command: RecordLabel) -> JsonObject:
    """Store the carrier's answer. Result: parcel_id, tracking_number (of the answer that came first, if two did).

    Raises Refused if the label was voided while the carrier was asked.
    """
    owner = direct.Soon(tx.conn, _OWNER, (command.parcel_id,))
    values = (command.tracking_number, command.service, command.parcel_id)
    if not direct.change(tx.conn, _BOUGHT, values):
        return _label_there_is(tx.conn, command.parcel_id)
    ((shipment_id, order_id),) = owner.rows
    data = {"tracking_number": command.tracking_number, "parcel_id": command.parcel_id}
    tx.event(order_id, "label_bought", data, shipment_id=shipment_id)
    tx.touch(Topic.SHIPMENTS, shipment_id)
    return {"parcel_id": command.parcel_id, "tracking_number": command.tracking_number}


_BOUGHT = """
    UPDATE parcel SET label_state = 'bought', tracking_number = ?, service = ? WHERE id = ? AND label_state = 'asked'"""
_OWNER = "SELECT p.shipment_id, s.order_id FROM parcel p JOIN shipment s ON s.id = p.shipment_id WHERE p.id = ?"


def _label_there_is(conn: Connection, parcel_id: int) -> JsonObject:
    found = direct.first(conn, "SELECT label_state, tracking_number FROM parcel WHERE id = ?", (parcel_id,))
    if found is None:
        raise NotFound(
            words("There is no parcel {parcel_id}.", parcel_id=parcel_id), fix=words("Ask for the label again.")
        )
    state, tracking_number = found
    if state == LabelState.VOIDED:
        raise Refused(
            words("The parcel was opened again while its label was bought. The label is not used."),
            fix=words("Pack it again, then print a new label."),
        )
    return {"parcel_id": parcel_id, "tracking_number": tracking_number}


@operation(ShipShipment, "shipping.ship", version=1, right="ship")
def ship_shipment(tx: Tx, command: ShipShipment) -> JsonObject:
    """The packed shipment leaves: stock, ledger, lines and allocations move on. Result: order_id, tracking_number.

    Raises Refused unless it is packed and has its label (pickups need none); shipped before is an answer, not an error.
    """
    a_row, boxed = _lock_soon(tx, command.shipment_id), units_in_box(tx.conn, command.shipment_id)
    allocations = direct.Soon(tx.conn, _ALLOCATIONS, (command.shipment_id,))
    row = a_row()
    tracking = next((parcel[2] for parcel in row.parcels if parcel[4] == LabelState.BOUGHT), None)
    result: JsonObject = {"order_id": row.order_id, "tracking_number": tracking}
    if row.state == ShipmentState.SHIPPED and row.kind == ShipmentKind.OWN:
        return result | {"already": True}
    _refuse_unpacked(row, "Nothing was shipped.")
    refuse_holds(tx.conn, row.order_id, row.holds, Step.SHIP, words("{shipment} cannot go", shipment=row.name))
    if tracking is None and not row.pickup:
        raise Refused(
            words("{name} has no label yet. Nothing was shipped.", name=row.name), fix=words("Print its label first.")
        )
    check_shipment_step(ShipmentState(row.state), ShipmentState.SHIPPED)
    _move_out(tx, command.shipment_id, allocations.rows, boxed.rows)
    tx.event(row.order_id, "shipped", {"tracking_number": tracking}, shipment_id=command.shipment_id)
    tx.touch(Topic.SHIPMENTS, command.shipment_id)
    refresh(tx, [row.order_id])
    return result | {"already": False}


_ALLOCATIONS = """
    SELECT a.id, a.order_line_id, a.sku_id, a.location_id, a.quantity, EXISTS (
        SELECT 1 FROM bin_stock b WHERE b.sku_id = a.sku_id AND b.location_id = a.location_id AND b.on_hand > 0)
    FROM allocation a WHERE a.shipment_id = ? AND a.ended = '' ORDER BY a.id"""


def _move_out(tx: Tx, shipment_id: int, allocations: direct.Rows, boxed: direct.Rows) -> None:
    """Stock, ledger, allocations, lines and the shipment itself, when it leaves."""
    named = leaving(boxed, {line_id: location_id for _, line_id, _, location_id, *_ in allocations})
    stock: Counter[stock_levels.Key] = Counter()
    lines: Counter[int] = Counter()
    in_bins: list[tuple[int, stock_levels.Key, int]] = []
    for _, line_id, sku_id, location_id, quantity, has_bins in allocations:
        lines[line_id] += quantity
        if has_bins or line_id in named:
            in_bins.append((line_id, (sku_id, location_id), quantity))
        else:
            stock[sku_id, location_id] += quantity
            tx.move(MoveKind.SHIP, sku_id, location_id, hand=-quantity, reserved=-quantity, order_line_id=line_id)
    stock_levels.lock(tx, {row[2] for row in allocations})
    if in_bins:
        placed_stock.ship(tx, in_bins, named)
    serial_places.leave(tx, named)
    writes = Writes(tx.conn)
    stock_levels.take_out(tx, stock, writes)
    moved = [{"id": line_id, "units": units} for line_id, units in lines.items()]
    writes.update(OrderLine, ["id"], {"packed": "t.packed - v.units", "shipped": "t.shipped + v.units"}, moved)
    writes.update(Allocation, ["id"], {"ended": "'shipped'"}, [{"id": row[0]} for row in allocations])
    gone = {"state": "v.state", "shipped_at": "v.shipped_at", "version": "t.version + 1"}
    row = {"id": shipment_id, "state": ShipmentState.SHIPPED, "shipped_at": tx.recorded_at}
    writes.update(Shipment, ["id"], gone, [row])
    writes.send()
