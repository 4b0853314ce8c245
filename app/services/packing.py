"""Packing by scanning: one operation a scan, durable before it is acknowledged.

The scan finds its shipment (own code, order number, or the most urgent order that holds the scanned product), claims
it for the station, and counts unit by unit. A wrong scan changes nothing and is told; the next good one clears it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, or_, select, update

from app.domain.order_states import HoldKind, ShipmentKind, ShipmentState, Step, blocking_holds, check_shipment_step
from app.domain.packing import PackLine, Verdict, judge_item
from app.domain.topics import Topic
from app.services.holds import standing_holds
from app.services.order_headers import lock_orders, refresh
from app.services.scan_lookup import Found, Hit, clean, look_up
from app.services.unit_of_work import JsonObject, Tx, operation
from db.bulk import insert_rows
from db.models import LabelState, OrderHold, OrderLine, PackScan, Parcel, SalesOrder, Shipment, ShipmentLine

# A station that died keeps its claim this long, by the database's clock.
CLAIM_LEASE = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class ScanCode:
    """A code scanned at a packing station; ``shipment_id`` is what is in hand, ``location_id`` where it stands.

    The code is cleaned at once: a scanner may send anything, and not every database can store all of it.
    """

    code: str
    shipment_id: int | None
    location_id: int | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "code", clean(self.code))


@dataclass(frozen=True, slots=True)
class UndoScan:
    """Take the last scan of the shipment back; a packed one is opened again and its label voided."""

    shipment_id: int


@dataclass(frozen=True, slots=True)
class ParkShipment:
    """Put the shipment aside: its scans stay, anybody may go on with it."""

    shipment_id: int


@dataclass(frozen=True, slots=True)
class _Work:
    """The shipment in hand, locked."""

    id: int
    order_id: int
    state: ShipmentState
    claim_station_id: int | None
    claim_number: int
    claim_is_live: bool
    claim_ends_soon: bool
    lines: tuple[PackLine, ...]


def _outcome(verdict: Verdict, work: _Work | None, **more: Any) -> JsonObject:
    result: JsonObject = {"verdict": verdict.value, "shipment_id": work.id if work else None}
    if work:
        result["order_id"] = work.order_id
    return result | more


@operation(ScanCode, "packing.scan", version=1, right="pack", journaled=True)
def scan_code(tx: Tx, command: ScanCode) -> JsonObject:
    """Carry out a scan. Result: verdict, shipment_id (in hand afterwards), order_id, line_id, sku_id, code, units.

    Nothing but the verdict comes from a scan that was wrong.
    """
    code = command.code
    hits = look_up(tx.conn, code)
    in_hand = _load(tx, command.shipment_id) if command.shipment_id is not None else None
    if in_hand is not None and in_hand.state is not ShipmentState.PACKING:
        in_hand = None  # packed or cancelled meanwhile: the scan starts something new
    if in_hand is not None and in_hand.claim_station_id != tx.station_id:
        if in_hand.claim_station_id is not None and in_hand.claim_is_live:
            return _outcome(Verdict.IN_USE, None, order_id=in_hand.order_id, station_id=in_hand.claim_station_id)
        in_hand = _claim(tx, in_hand)
    if not hits:
        return _outcome(Verdict.UNKNOWN, in_hand, code=code)
    if hits[0].found is Found.SKU:
        if in_hand is not None:
            return _count(tx, in_hand, hits[0], code)
        return _item_first(tx, hits[0], code, command.location_id)
    return _open_named(tx, hits, code, in_hand, command.location_id)


def _load(tx: Tx, shipment_id: int) -> _Work | None:
    """Lock the shipment's order, then read it whole. None if there is no such shipment."""
    order_id = tx.conn.execute(select(Shipment.order_id).where(Shipment.id == shipment_id)).scalar()
    if order_id is None:
        return None
    lock_orders(tx, [order_id])
    row = tx.conn.execute(
        select(Shipment.state, Shipment.claim_station_id, Shipment.claim_number, Shipment.claim_until).where(
            Shipment.id == shipment_id
        )
    ).one()
    lines = tx.conn.execute(
        select(
            ShipmentLine.id,
            ShipmentLine.order_line_id,
            ShipmentLine.sku_id,
            ShipmentLine.quantity,
            ShipmentLine.packed,
        )
        .join(OrderLine, OrderLine.id == ShipmentLine.order_line_id)
        .where(ShipmentLine.shipment_id == shipment_id, ShipmentLine.quantity > 0)
        .order_by(OrderLine.position)
    )
    live = row.claim_until is not None and row.claim_until > tx.recorded_at
    return _Work(
        shipment_id,
        order_id,
        row.state,
        row.claim_station_id,
        row.claim_number,
        live,
        row.claim_until is not None and row.claim_until < tx.recorded_at + CLAIM_LEASE / 2,
        tuple(PackLine(*line) for line in lines),
    )


def _open_named(tx: Tx, hits: list[Hit], code: str, in_hand: _Work | None, location_id: int | None) -> JsonObject:
    """The code names orders or shipments: open the one that can be packed, if any; else what is in hand stays."""
    ids = _shipments_of(tx.conn, hits, location_id)
    if in_hand is not None and in_hand.id in ids:
        return _outcome(Verdict.OPENED, in_hand, code=code)
    if in_hand is not None and any(line.packed for line in in_hand.lines):
        return _outcome(Verdict.OTHER_ORDER, in_hand, code=code)
    if not ids:
        order_id = hits[0].id if hits[0].found is Found.ORDER else None
        return _outcome(Verdict.NOTHING_TO_PACK, in_hand, code=code) | {"order_id": order_id}
    work = _load(tx, ids[0])
    assert work is not None
    refusal = _refusal(tx, work)
    if refusal is not None:
        return refusal | {"shipment_id": in_hand.id if in_hand else None, "code": code}
    if in_hand is not None:
        _put_aside(tx, in_hand)
    return _outcome(Verdict.OPENED, _claim(tx, work), code=code)


def _shipments_of(conn: Connection, hits: list[Hit], location_id: int | None) -> list[int]:
    """Own shipments that the hits name: to pack first, here before elsewhere, then by sequence."""
    order_ids = [hit.id for hit in hits if hit.found is Found.ORDER]
    shipment_ids = [hit.id for hit in hits if hit.found is Found.SHIPMENT]
    rows = conn.execute(
        select(Shipment.id, Shipment.state, Shipment.location_id, Shipment.sequence).where(
            or_(Shipment.order_id.in_(order_ids), Shipment.id.in_(shipment_ids)),
            Shipment.kind == ShipmentKind.OWN,
            Shipment.state != ShipmentState.CANCELLED,
        )
    )
    urgency = [ShipmentState.PACKING, ShipmentState.TO_PACK, ShipmentState.PACKED, ShipmentState.SHIPPED]
    keyed = sorted((urgency.index(row.state) > 1, row.location_id != location_id, row.sequence, row.id) for row in rows)
    return [key[-1] for key in keyed]


def _refusal(tx: Tx, work: _Work) -> JsonObject | None:
    """Why the shipment cannot be packed here now, or None."""
    if work.state is ShipmentState.CANCELLED:  # since it was found: what was in it may be somewhere else now
        return _outcome(Verdict.NOTHING_TO_PACK, None, order_id=work.order_id)
    if work.state is ShipmentState.PACKED:
        return _outcome(Verdict.ALREADY_PACKED, None, order_id=work.order_id, other_shipment_id=work.id)
    if work.state is ShipmentState.SHIPPED:
        return _outcome(Verdict.ALREADY_SHIPPED, None, order_id=work.order_id, other_shipment_id=work.id)
    holds = blocking_holds(Step.PACK, standing_holds(tx.conn, work.order_id))
    if holds:
        return _outcome(Verdict.ON_HOLD, None, order_id=work.order_id, holds=[hold.value for hold in holds])
    if work.claim_station_id not in (None, tx.station_id) and work.claim_is_live:
        return _outcome(Verdict.IN_USE, None, order_id=work.order_id, station_id=work.claim_station_id)
    return None


def _claim(tx: Tx, work: _Work) -> _Work:
    """Make the shipment this station's; the claim number only grows, so that a late scan of another is seen.

    Returns the shipment as it is now.
    """
    done = tx.conn.execute(
        update(Shipment)
        .where(
            Shipment.id == work.id,
            Shipment.state == work.state,
            Shipment.claim_number == work.claim_number,
            or_(
                Shipment.claim_station_id.is_(None),
                Shipment.claim_station_id == tx.station_id,
                Shipment.claim_until <= tx.recorded_at,
            ),
        )
        .values(
            state=ShipmentState.PACKING,
            claim_station_id=tx.station_id,
            claim_number=Shipment.claim_number + 1,
            claim_until=tx.recorded_at + CLAIM_LEASE,
            version=Shipment.version + 1,
        )
    )
    if done.rowcount != 1:
        raise RuntimeError("a shipment changed although its order was locked")
    tx.touch(Topic.SHIPMENTS, work.id)
    if work.state is not ShipmentState.PACKING:
        tx.event(work.order_id, "packing", {}, shipment_id=work.id)
        refresh(tx, [work.order_id])
    return replace(
        work,
        state=ShipmentState.PACKING,
        claim_station_id=tx.station_id,
        claim_number=work.claim_number + 1,
        claim_is_live=True,
        claim_ends_soon=False,
    )


def _item_first(tx: Tx, hit: Hit, code: str, location_id: int | None) -> JsonObject:
    """A product without a shipment in hand: take the most urgent shipment here that still needs it."""
    for shipment_id in _candidates(tx, hit.id, location_id):
        work = _load(tx, shipment_id)
        if work is None or _refusal(tx, work) is not None:
            continue
        verdict, _ = judge_item(work.lines, hit.id, hit.units)
        if verdict in (Verdict.COUNTED, Verdict.COMPLETE):
            return _count(tx, _claim(tx, work), hit, code)
    return _outcome(Verdict.NOTHING_TO_PACK, None, code=code, sku_id=hit.id)


def _candidates(tx: Tx, sku_id: int, location_id: int | None) -> list[int]:
    """Shipments here that need the product, free and on no hold, most urgent first."""
    on_hold = (
        select(OrderHold.id)
        .where(
            OrderHold.order_id == Shipment.order_id,
            OrderHold.lifted_at.is_(None),
            OrderHold.kind.in_(blocking_holds(Step.PACK, HoldKind)),
        )
        .exists()
    )
    query = (
        select(Shipment.id)
        .join(ShipmentLine, ShipmentLine.shipment_id == Shipment.id)
        .join(SalesOrder, SalesOrder.id == Shipment.order_id)
        .where(
            ShipmentLine.sku_id == sku_id,
            ShipmentLine.packed < ShipmentLine.quantity,
            Shipment.state.in_([ShipmentState.TO_PACK, ShipmentState.PACKING]),
            ~on_hold,
            or_(
                Shipment.claim_station_id.is_(None),
                Shipment.claim_station_id == tx.station_id,
                Shipment.claim_until <= tx.recorded_at,
            ),
        )
        .order_by(SalesOrder.priority.desc(), SalesOrder.placed_at, SalesOrder.id, Shipment.id)
        .limit(20)
    )
    if location_id is not None:
        query = query.where(Shipment.location_id == location_id)
    return list(dict.fromkeys(tx.conn.scalars(query)))


def _count(tx: Tx, work: _Work, hit: Hit, code: str) -> JsonObject:
    """Count a scanned product into the shipment in hand."""
    verdict, line = judge_item(work.lines, hit.id, hit.units)
    facts: JsonObject = {"code": code, "sku_id": hit.id, "units": hit.units, "line_id": line.id if line else None}
    if verdict not in (Verdict.COUNTED, Verdict.COMPLETE) or line is None:
        return _outcome(verdict, work, **facts)
    _book(tx, work, line, hit.units)
    insert_rows(
        tx.conn,
        PackScan,
        [
            {
                "op_id": tx.op_id,
                "shipment_id": work.id,
                "shipment_line_id": line.id,
                "code": code,
                "quantity": hit.units,
                "claim_number": work.claim_number,
                **tx.stamp,
            }
        ],
    )
    tx.event(work.order_id, "scanned", {"sku_id": hit.id, "units": hit.units}, shipment_id=work.id)
    tx.touch(Topic.SHIPMENTS, work.id)
    if verdict is Verdict.COMPLETE:
        _set_state(tx, work, ShipmentState.PACKED)
        tx.event(work.order_id, "packed", {"units": sum(w.quantity for w in work.lines)}, shipment_id=work.id)
    elif work.claim_ends_soon:
        until = tx.recorded_at + CLAIM_LEASE
        tx.conn.execute(update(Shipment).where(Shipment.id == work.id).values(claim_until=until))
    return _outcome(verdict, work, **facts)


def _book(tx: Tx, work: _Work, line: PackLine, units: int) -> None:
    """Move units of a line between reserved and packed (negative: back), guarded in the database."""
    packed = tx.conn.execute(
        update(ShipmentLine)
        .where(
            ShipmentLine.id == line.id,
            ShipmentLine.packed + units <= ShipmentLine.quantity,
            ShipmentLine.packed + units >= 0,
        )
        .values(packed=ShipmentLine.packed + units)
    )
    moved = tx.conn.execute(
        update(OrderLine)
        .where(OrderLine.id == line.order_line_id)
        .values(packed=OrderLine.packed + units, reserved=OrderLine.reserved - units)
    )
    if packed.rowcount != 1 or moved.rowcount != 1:
        raise RuntimeError(f"shipment {work.id} changed although its order was locked")


def _put_aside(tx: Tx, work: _Work) -> None:
    """Give the claim up. With scans in it the shipment stays begun, so that nobody takes its stock away."""
    if any(line.packed for line in work.lines):
        free = {"claim_station_id": None, "claim_until": None, "version": Shipment.version + 1}
        tx.conn.execute(update(Shipment).where(Shipment.id == work.id).values(**free))
        tx.touch(Topic.SHIPMENTS, work.id)
    else:
        _set_state(tx, work, ShipmentState.TO_PACK)


def _set_state(tx: Tx, work: _Work, state: ShipmentState) -> None:
    """Move the shipment along its table of steps, give the claim up, and refresh the order's header."""
    check_shipment_step(work.state, state)
    values: dict[str, Any] = {"state": state, "version": Shipment.version + 1}
    values |= {"claim_station_id": None, "claim_until": None}
    values["packed_at"] = tx.recorded_at if state is ShipmentState.PACKED else None
    tx.conn.execute(update(Shipment).where(Shipment.id == work.id).values(**values))
    tx.touch(Topic.SHIPMENTS, work.id)
    refresh(tx, [work.order_id])


@operation(ParkShipment, "packing.park", version=1, right="pack", journaled=True)
def park_shipment(tx: Tx, command: ParkShipment) -> JsonObject:
    """Put the shipment aside. Its scans stay; it can be gone on with by scanning it again."""
    work = _load(tx, command.shipment_id)
    if work is None or work.state is not ShipmentState.PACKING:
        return _outcome(Verdict.NOTHING_TO_PACK, None)
    if work.claim_station_id not in (None, tx.station_id) and work.claim_is_live:
        return _outcome(Verdict.IN_USE, None, order_id=work.order_id, station_id=work.claim_station_id)
    _put_aside(tx, work)
    tx.event(work.order_id, "parked", {"packed": sum(line.packed for line in work.lines)}, shipment_id=work.id)
    return _outcome(Verdict.PARKED, None, order_id=work.order_id)


@operation(UndoScan, "packing.undo_scan", version=1, right="pack", journaled=True)
def undo_scan(tx: Tx, command: UndoScan) -> JsonObject:
    """Take the last scan back. A packed shipment is opened again and its label voided; a shipped one is left alone."""
    work = _load(tx, command.shipment_id)
    if work is None or work.state not in (ShipmentState.PACKING, ShipmentState.PACKED):
        return _outcome(Verdict.NOTHING_TO_UNDO, None)
    if work.claim_station_id not in (None, tx.station_id) and work.claim_is_live:
        return _outcome(Verdict.IN_USE, None, order_id=work.order_id, station_id=work.claim_station_id)
    scan = tx.conn.execute(
        select(PackScan.id, PackScan.shipment_line_id, PackScan.quantity)
        .where(PackScan.shipment_id == work.id, PackScan.undone_op_id.is_(None))
        .order_by(PackScan.id.desc())
        .limit(1)
    ).first()
    if scan is None:
        return _outcome(Verdict.NOTHING_TO_UNDO, work)
    if work.state is ShipmentState.PACKED:
        _void_labels(tx, work)
        _claim_again(tx, work)
    line = next(line for line in work.lines if line.id == scan.shipment_line_id)
    _book(tx, work, line, -scan.quantity)
    tx.conn.execute(update(PackScan).where(PackScan.id == scan.id).values(undone_op_id=tx.op_id))
    data = {"sku_id": line.sku_id, "units": scan.quantity}
    tx.event(work.order_id, "scan_undone", data, shipment_id=work.id)
    tx.touch(Topic.SHIPMENTS, work.id)
    refresh(tx, [work.order_id])
    return _outcome(Verdict.UNDONE, work, line_id=line.id, sku_id=line.sku_id, units=scan.quantity)


def _claim_again(tx: Tx, work: _Work) -> None:
    check_shipment_step(work.state, ShipmentState.PACKING)
    tx.conn.execute(
        update(Shipment)
        .where(Shipment.id == work.id)
        .values(
            state=ShipmentState.PACKING,
            packed_at=None,
            claim_station_id=tx.station_id,
            claim_number=Shipment.claim_number + 1,
            claim_until=tx.recorded_at + CLAIM_LEASE,
            version=Shipment.version + 1,
        )
    )


def _void_labels(tx: Tx, work: _Work) -> None:
    query = select(Parcel.id).where(Parcel.shipment_id == work.id, Parcel.label_state != LabelState.VOIDED)
    for parcel_id in tx.conn.scalars(query).all():
        tx.conn.execute(update(Parcel).where(Parcel.id == parcel_id).values(label_state=LabelState.VOIDED))
        tx.event(work.order_id, "label_voided", {"parcel_id": parcel_id}, shipment_id=work.id)
