"""Packing by scanning: one operation a scan, durable before it is acknowledged. What cannot be scanned is counted.

The scan finds its shipment (own code, order number, or the most urgent order that holds the scanned product), claims
it for the station, and counts unit by unit. A wrong scan changes nothing and is told; the next good one clears it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, or_, select, update
from sqlalchemy.orm import aliased

from app.domain.order_states import PACKABLE, HoldKind, ShipmentState, Step, blocking_holds
from app.domain.packing import CountedWhy, KitScans, PackLine, Verdict, judge_item, judge_kit
from app.domain.topics import Topic
from app.errors import BadInput
from app.services.order_headers import refresh
from app.services.packing_serials import goods_named, serial_verdict, unit_in_order
from app.services.packing_work import (
    Work,
    book,
    claim,
    claim_again,
    keep_claim,
    load_work,
    load_work_soon,
    put_aside,
    set_state,
)
from app.services.scan_lookup import Found, Hit, clean, look_up
from app.services.shop_settings import KIT_SCANS, whole_settings
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db import direct
from db.bulk import next_ids
from db.models import LabelState, OrderHold, OrderLine, PackScan, PackSerial, Parcel, SalesOrder, Shipment, ShipmentLine
from db.writes import Writes


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
class PackCounted:
    """Pack what is missing in the shipment: a person counted it instead of scanning; ``reason`` is a ``CountedWhy``."""

    shipment_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class ParkShipment:
    """Put the shipment aside: its scans stay, anybody may go on with it."""

    shipment_id: int


@dataclass(frozen=True, slots=True)
class TakeOver:
    """Take a shipment from the station that packs it; ``claim_number`` is that of the claim the person was told of.

    ``in_hand`` is what this station has in hand; it is put aside.
    """

    shipment_id: int
    claim_number: int
    in_hand: int | None = None


def _outcome(verdict: Verdict, work: Work | None, **more: Any) -> JsonObject:
    result: JsonObject = {"verdict": verdict.value, "shipment_id": work.id if work else None}
    if work:
        result["order_id"] = work.order_id
    return result | more


def _in_use(work: Work) -> JsonObject:
    """Another station has it: which one, and what ``TakeOver`` needs."""
    return _outcome(
        Verdict.IN_USE,
        None,
        order_id=work.order_id,
        station_id=work.claim_station_id,
        other_shipment_id=work.id,
        claim_number=work.claim_number,
    )


@operation(ScanCode, "packing.scan", version=1, right="pack", journaled=True)
def scan_code(tx: Tx, command: ScanCode) -> JsonObject:
    """Carry out a scan. Result: verdict, shipment_id (in hand afterwards), order_id, line_id, sku_id, code, units.

    Nothing but the verdict comes from a scan that was wrong.
    """
    code = command.code
    work = load_work_soon(tx, command.shipment_id) if command.shipment_id is not None else None
    hits = look_up(tx.conn, code)
    in_hand = work() if work is not None else None
    if in_hand is not None and in_hand.state is not ShipmentState.PACKING:
        in_hand = None  # packed or cancelled meanwhile: the scan starts something new
    if in_hand is not None and in_hand.claim_station_id != tx.station_id:
        if in_hand.claim_station_id is not None and in_hand.claim_is_live:
            return _in_use(in_hand)
        in_hand = claim(tx, in_hand)
    hits = (unit_in_order(tx.conn, code, in_hand.lines) if in_hand is not None else []) or hits
    hits = hits or goods_named(tx.conn, code, in_hand.location_id if in_hand is not None else command.location_id)
    if not hits:
        return _outcome(Verdict.UNKNOWN, in_hand, code=code)
    stopped = _stopped(in_hand, code)
    if hits[0].found is Found.SKU:
        if in_hand is not None:
            return stopped or _count(tx, in_hand, hits[0], code)
        return _item_first(tx, hits[0], code, command.location_id)
    return _open_named(tx, hits, code, in_hand, command.location_id, stopped)


def _stopped(in_hand: Work | None, code: str) -> JsonObject | None:
    """What is in hand was put on hold since it was opened: what is scanned already stays, nothing more goes in."""
    holds = blocking_holds(Step.PACK, in_hand.holds) if in_hand else []
    return _outcome(Verdict.ON_HOLD, in_hand, code=code, holds=[hold.value for hold in holds]) if holds else None


def _open_named(
    tx: Tx,
    hits: list[Hit],
    code: str,
    in_hand: Work | None,
    location_id: int | None,
    stopped: JsonObject | None,
) -> JsonObject:
    """The code names orders or shipments: open the one that can be packed, if any; else what is in hand stays."""
    ids = _shipments_of(tx.conn, hits, location_id)
    if in_hand is not None and in_hand.id in ids:
        return stopped or _outcome(Verdict.OPENED, in_hand, code=code)
    if in_hand is not None and any(line.packed for line in in_hand.lines):
        return _outcome(Verdict.OTHER_ORDER, in_hand, code=code)
    if not ids:
        order_id = hits[0].id if hits[0].found is Found.ORDER else None
        return _outcome(Verdict.NOTHING_TO_PACK, in_hand, code=code) | {"order_id": order_id}
    work = load_work(tx, ids[0])
    assert work is not None
    refusal = _refusal(tx, work)
    if refusal is not None:
        return refusal | {"shipment_id": in_hand.id if in_hand else None, "code": code}
    if in_hand is not None:
        put_aside(tx, in_hand)
    return _outcome(Verdict.OPENED, claim(tx, work), code=code)


def _shipments_of(conn: Connection, hits: list[Hit], location_id: int | None) -> list[int]:
    """Own shipments that the hits name: to pack first, here before elsewhere, then by sequence."""
    order_ids = [hit.id for hit in hits if hit.found is Found.ORDER]
    shipment_ids = [hit.id for hit in hits if hit.found is Found.SHIPMENT]
    found = direct.rows(conn, _NAMED, (order_ids, shipment_ids))
    keyed = sorted(
        (state in ("packed", "shipped"), place != location_id, sequence, id_) for id_, state, place, sequence in found
    )
    return [key[-1] for key in keyed]


_NAMED = """
    SELECT id, state, location_id, sequence FROM shipment
    WHERE (order_id IN (??) OR id IN (??)) AND kind = 'own' AND state <> 'cancelled'"""


def _refusal(tx: Tx, work: Work) -> JsonObject | None:
    """Why the shipment cannot be packed here now, or None."""
    if work.state is ShipmentState.CANCELLED:  # since it was found: what was in it may be somewhere else now
        return _outcome(Verdict.NOTHING_TO_PACK, None, order_id=work.order_id)
    if work.state is ShipmentState.PACKED:
        return _outcome(Verdict.ALREADY_PACKED, None, order_id=work.order_id, other_shipment_id=work.id)
    if work.state is ShipmentState.SHIPPED:
        return _outcome(Verdict.ALREADY_SHIPPED, None, order_id=work.order_id, other_shipment_id=work.id)
    holds = blocking_holds(Step.PACK, work.holds)
    if holds:
        return _outcome(Verdict.ON_HOLD, None, order_id=work.order_id, holds=[hold.value for hold in holds])
    if work.is_claimed_elsewhere(tx.station_id):
        return _in_use(work)
    return None


def _item_first(tx: Tx, hit: Hit, code: str, location_id: int | None) -> JsonObject:
    """A product without a shipment in hand: take the most urgent shipment here that still needs it."""
    told = Verdict.NOTHING_TO_PACK
    for shipment_id in _candidates(tx, hit.id, location_id) or _candidates(tx, hit.id, location_id, as_kit=True):
        work = load_work(tx, shipment_id)
        if work is None or _refusal(tx, work) is not None:
            continue
        judged = _judge(tx, work, hit)
        if judged.verdict in _KIT_STOPS:
            told = judged.verdict
        if judged.verdict not in (Verdict.COUNTED, Verdict.COMPLETE):
            continue
        stop = _serial_stop(tx, work, judged, hit)
        if stop is not None:
            return _outcome(stop, None, code=hit.serial or code, sku_id=hit.id)
        return _count(tx, claim(tx, work), hit, code)
    return _outcome(told, None, code=code, sku_id=hit.id)


def _candidates(tx: Tx, sku_id: int, location_id: int | None, *, as_kit: bool = False) -> list[int]:
    """Shipments here that need the product (``as_kit``: a part of it), free and on no hold, most urgent first."""
    part, kit = aliased(OrderLine), aliased(OrderLine)
    parts = select(part.id).join(kit, kit.id == part.parent_line_id).where(kit.sku_id == sku_id)
    needs = ShipmentLine.order_line_id.in_(parts) if as_kit else ShipmentLine.sku_id == sku_id
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
            needs,
            ShipmentLine.packed < ShipmentLine.quantity,
            Shipment.state.in_(PACKABLE),
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


def _count(tx: Tx, work: Work, hit: Hit, code: str) -> JsonObject:
    """Count a scanned product into the shipment in hand, of a kit all that is in it."""
    judged = _judge(tx, work, hit)
    verdict, line = judged.verdict, judged.line
    facts: JsonObject = {"code": code, "sku_id": hit.id, "units": hit.units, "line_id": line.id if line else None}
    facts |= {"kits_left": judged.kits_left} if judged.kits_left is not None else {}
    if verdict not in (Verdict.COUNTED, Verdict.COMPLETE) or line is None:
        return _outcome(verdict, work, **facts)
    stop = _serial_stop(tx, work, judged, hit)
    if stop is not None:
        return _outcome(stop, work, **facts | {"code": hit.serial or code})
    serial_id = hit.serial_id if line.by_serial else None
    _book_in(tx, work, judged.booked, code, serial_id)
    facts |= _lines_fact(judged.booked)
    told = {"sku_id": hit.id, "units": hit.units} | ({"serial_id": serial_id} if serial_id is not None else {})
    tx.event(work.order_id, "scanned", told, shipment_id=work.id)
    tx.touch(Topic.SHIPMENTS, work.id)
    if verdict is Verdict.COMPLETE:
        _complete(tx, work)
    elif work.claim_ends_soon:
        keep_claim(tx, work)
    return _outcome(verdict, work, **facts)


@dataclass(frozen=True, slots=True)
class _Judged:
    """What a scan means for the shipment in hand, and what it counts; ``kits_left``: of a kit that is in it.

    ``line``: the one that is meant; of a kit that is to be scanned by its parts, the first that is missing.
    """

    verdict: Verdict
    booked: list[tuple[PackLine, int]]
    line: PackLine | None
    kits_left: int | None = None


_KIT_STOPS = (Verdict.KIT_WHOLE, Verdict.KIT_PARTS, Verdict.KIT_BEGUN)


def _judge(tx: Tx, work: Work, hit: Hit) -> _Judged:
    """The product is in the order by itself or as a part of a kit, or it is a kit of which the order has the parts."""
    verdict, line = judge_item(work.lines, hit.id, hit.units)
    if verdict is Verdict.WRONG_ITEM:
        verdict, booked, left = judge_kit(work.lines, hit.id, hit.units)
        if verdict is Verdict.WRONG_ITEM:
            return _Judged(verdict, [], None)
        first = next((each for each in work.lines if each.kit and each.kit.sku_id == hit.id and each.missing), None)
        if _kit_scans(tx) is KitScans.PARTS:
            return _Judged(Verdict.KIT_PARTS, [], first, left)
        return _Judged(verdict, booked, booked[0][0] if booked else first, left)
    if line is not None and line.kit is not None and _kit_scans(tx) is KitScans.WHOLE:
        verdict, line = judge_item(work.lines, hit.id, hit.units, whole_kits=True)
    return _Judged(verdict, [(line, hit.units)] if line is not None else [], line)


def _kit_scans(tx: Tx) -> KitScans:
    return KitScans(whole_settings(tx.conn, KIT_SCANS)[0])


def _serial_stop(tx: Tx, work: Work, judged: _Judged, hit: Hit) -> Verdict | None:
    """Why what was scanned may not go in as it is; what is in a kit that goes in whole has no serial numbers."""
    return serial_verdict(tx, work, judged.booked[0][0], hit) if len(judged.booked) == 1 else None


def _lines_fact(booked: list[tuple[PackLine, int]]) -> JsonObject:
    """Of a kit: which lines it counts in, as [line id, units]."""
    is_kit = len(booked) > 1 or booked[0][0].kit is not None
    return {"lines": [[line.id, units] for line, units in booked]} if is_kit else {}


def _book_in(tx: Tx, work: Work, booked: list[tuple[PackLine, int]], code: str, serial_id: int | None = None) -> None:
    """Count units of lines into the shipment in hand; ``code`` is what was scanned, "" where nothing was.

    ``serial_id``: which unit it is that was booked, one of a product that goes by serial numbers.
    """
    writes = Writes(tx.conn)
    book(work, booked, writes)
    row = {"op_id": tx.op_id, "shipment_id": work.id, "code": code, "claim_number": work.claim_number, **tx.stamp}
    if serial_id is not None:
        (row["id"],) = next_ids(tx.conn, PackScan, 1)
    writes.insert(PackScan, [row | {"shipment_line_id": line.id, "quantity": units} for line, units in booked])
    if serial_id is not None:
        writes.insert(PackSerial, [{"pack_scan_id": row["id"], "serial_id": serial_id}])
    writes.send()


def _complete(tx: Tx, work: Work) -> None:
    set_state(tx, work, ShipmentState.PACKED)
    tx.event(work.order_id, "packed", {"units": sum(line.quantity for line in work.lines)}, shipment_id=work.id)


@operation(PackCounted, "packing.counted", version=1, right="pack")
def pack_counted(tx: Tx, command: PackCounted) -> JsonObject:
    """Pack what is missing. Result as of a scan: complete with the units that were counted, or why not.

    Who counted and why stays in the timeline. Raises BadInput for another reason.
    """
    if command.reason not in list(CountedWhy):
        raise BadInput(
            words("Say why the units were counted and not scanned. Nothing was packed."), fix=words("Choose a reason.")
        )
    work = load_work(tx, command.shipment_id)
    if work is None:
        return _outcome(Verdict.NOTHING_TO_PACK, None)
    refusal = _refusal(tx, work)
    if refusal is not None:
        return refusal
    missing = [(line, line.missing) for line in work.lines if line.missing]
    known = next((line for line, _ in missing if serial_verdict(tx, work, line) is not None), None)
    if known is not None:
        return _outcome(Verdict.NEEDS_SERIAL, None, sku_id=known.sku_id, line_id=known.id)
    if work.state is not ShipmentState.PACKING or work.claim_station_id != tx.station_id:
        work = claim(tx, work)
    units = sum(count for _, count in missing)
    _book_in(tx, work, missing, "")
    tx.event(work.order_id, "counted", {"units": units, "reason": command.reason}, shipment_id=work.id)
    tx.touch(Topic.SHIPMENTS, work.id)
    _complete(tx, work)
    return _outcome(Verdict.COMPLETE, work, units=units)


@operation(TakeOver, "packing.take_over", version=1, right="pack")
def take_over(tx: Tx, command: TakeOver) -> JsonObject:
    """Go on with what another station has begun; its scans stay. Result as of a scan: opened, or why not.

    Only the claim that the person was told of is taken: if a third station was quicker, that one is named.
    """
    in_hand = load_work(tx, command.in_hand) if command.in_hand is not None else None
    if in_hand is not None and (
        in_hand.state is not ShipmentState.PACKING or in_hand.claim_station_id != tx.station_id
    ):
        in_hand = None
    if in_hand is not None and any(line.packed for line in in_hand.lines):
        return _outcome(Verdict.OTHER_ORDER, in_hand, code="")
    work = load_work(tx, command.shipment_id)
    if work is None:
        return _outcome(Verdict.NOTHING_TO_PACK, in_hand)
    taken = work.is_claimed_elsewhere(tx.station_id)
    if taken and work.claim_number != command.claim_number:
        return _in_use(work) | {"shipment_id": in_hand.id if in_hand else None}
    refusal = _refusal(tx, replace(work, claim_is_live=False))
    if refusal is not None:
        return refusal | {"shipment_id": in_hand.id if in_hand else None}
    if in_hand is not None and in_hand.id != work.id:
        put_aside(tx, in_hand)
    if taken:
        tx.event(work.order_id, "taken_over", {"from_station_id": work.claim_station_id}, shipment_id=work.id)
    return _outcome(Verdict.OPENED, claim(tx, work, by_force=taken))


@operation(ParkShipment, "packing.park", version=1, right="pack", journaled=True)
def park_shipment(tx: Tx, command: ParkShipment) -> JsonObject:
    """Put the shipment aside. Its scans stay; it can be gone on with by scanning it again."""
    work = load_work(tx, command.shipment_id)
    if work is None or work.state is not ShipmentState.PACKING:
        return _outcome(Verdict.NOTHING_TO_PACK, None)
    if work.is_claimed_elsewhere(tx.station_id):
        return _in_use(work)
    put_aside(tx, work)
    tx.event(work.order_id, "parked", {"packed": sum(line.packed for line in work.lines)}, shipment_id=work.id)
    return _outcome(Verdict.PARKED, None, order_id=work.order_id)


@operation(UndoScan, "packing.undo_scan", version=1, right="pack", journaled=True)
def undo_scan(tx: Tx, command: UndoScan) -> JsonObject:
    """Take the last scan back, of a kit all that it counted.

    A packed shipment is opened again and its label voided; a shipped one is left alone.
    """
    work = load_work(tx, command.shipment_id)
    if work is None or work.state not in (ShipmentState.PACKING, ShipmentState.PACKED):
        return _outcome(Verdict.NOTHING_TO_UNDO, None)
    if work.is_claimed_elsewhere(tx.station_id):
        return _in_use(work)
    scan = tx.conn.execute(
        select(PackScan.id, PackScan.shipment_line_id, PackScan.quantity, PackScan.op_id, PackScan.code)
        .where(PackScan.shipment_id == work.id, PackScan.undone_op_id.is_(None))
        .order_by(PackScan.id.desc())
        .limit(1)
    ).first()
    if scan is None:
        return _outcome(Verdict.NOTHING_TO_UNDO, work)
    if work.state is ShipmentState.PACKED:
        _void_labels(tx, work)
        claim_again(tx, work)
    line = next(line for line in work.lines if line.id == scan.shipment_line_id)
    scans = _scans_of_kit(tx, work, line, scan) or {scan.id: (line, int(scan.quantity))}
    booked = list(scans.values())
    writes = Writes(tx.conn)
    book(work, [(each, -units) for each, units in booked], writes)
    writes.send()
    tx.conn.execute(update(PackScan).where(PackScan.id.in_(scans)).values(undone_op_id=tx.op_id))
    data = {"sku_id": line.sku_id, "units": int(scan.quantity)}
    if len(scans) > 1 and line.kit is not None:
        data = {"sku_id": line.kit.sku_id, "units": scan.quantity // line.kit.units}
    tx.event(work.order_id, "scan_undone", data, shipment_id=work.id)
    tx.touch(Topic.SHIPMENTS, work.id)
    refresh(tx, [work.order_id])
    return _outcome(Verdict.UNDONE, work, line_id=line.id, **data, **_lines_fact(booked))


def _scans_of_kit(tx: Tx, work: Work, line: PackLine, scan: Any) -> dict[int, tuple[PackLine, int]]:
    """What the scan of a whole kit counted, by the ids of its rows; nothing where ``scan``, a row, is none of a kit."""
    if line.kit is None or not scan.code:
        return {}
    query = select(PackScan.id, PackScan.shipment_line_id, PackScan.quantity).where(
        PackScan.shipment_id == work.id,
        PackScan.op_id == scan.op_id,
        PackScan.code == scan.code,
        PackScan.undone_op_id.is_(None),
    )
    of_kit = {each.id: each for each in work.lines if each.kit is not None and each.kit.line_id == line.kit.line_id}
    rows = tx.conn.execute(query.order_by(PackScan.id.desc()))
    return {row.id: (of_kit[row.shipment_line_id], row.quantity) for row in rows if row.shipment_line_id in of_kit}


def _void_labels(tx: Tx, work: Work) -> None:
    query = select(Parcel.id).where(Parcel.shipment_id == work.id, Parcel.label_state != LabelState.VOIDED)
    for parcel_id in tx.conn.scalars(query).all():
        tx.conn.execute(update(Parcel).where(Parcel.id == parcel_id).values(label_state=LabelState.VOIDED))
        tx.event(work.order_id, "label_voided", {"parcel_id": parcel_id}, shipment_id=work.id)
