"""Releasing: an order is let onto the floor to be picked and packed, and taken back while nobody has begun.

What is not routed yet is routed first (``app.services.routing``; its reasons are kept). An order that a hold keeps from
being picked is not released, by name of the reason.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.order_states import HoldKind, OrderState, ShipmentState, Step, blocking_holds, check_shipment_step
from app.domain.topics import Topic
from app.errors import OperationError
from app.services.holds import why_held
from app.services.many_orders import (
    Asked,
    Head,
    Outcome,
    Outcomes,
    done,
    failed,
    locked_heads,
    settled,
    skipped,
    unusable,
)
from app.services.order_headers import refresh
from app.services.routing import reserve_orders
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db import direct


@dataclass(frozen=True, slots=True)
class ReleaseOrder:
    """Let the order onto the floor."""

    order_id: int


@dataclass(frozen=True, slots=True)
class UnreleaseOrder:
    """Take the order back from the floor; nobody may have begun to pack it."""

    order_id: int


@operation(ReleaseOrder, "orders.release", version=1, right="orders")
def release_order(tx: Tx, command: ReleaseOrder) -> JsonObject:
    """Route what is open, then release. Result: order_id, shipment_ids (released now; none if it was on the floor).

    Raises NotFound, and Refused with the reason: a hold, nothing in stock, over.
    """
    outcome = settled(release_orders(tx, [Asked(command.order_id)]), command.order_id)
    return {"order_id": command.order_id, "shipment_ids": outcome.data.get("shipment_ids", [])}


@operation(UnreleaseOrder, "orders.unrelease", version=1, right="orders")
def unrelease_order(tx: Tx, command: UnreleaseOrder) -> JsonObject:
    """Take every shipment of the order back that is on the floor. Result: order_id, shipment_ids.

    Raises NotFound, and Refused once somebody has begun to pack it.
    """
    outcome = settled(unrelease_orders(tx, [Asked(command.order_id)]), command.order_id)
    return {"order_id": command.order_id, "shipment_ids": outcome.data.get("shipment_ids", [])}


_HOLDS = """
    SELECT order_id, kind, reason FROM order_hold WHERE order_id IN (??) AND lifted_at IS NULL ORDER BY id"""
_OPEN = "SELECT DISTINCT order_id FROM order_line WHERE order_id IN (??) AND open > 0"
_SHIPMENTS = """
    SELECT id, order_id, state, units FROM shipment WHERE order_id IN (??) AND kind = 'own' AND state <> 'cancelled'
    ORDER BY id"""
_STEP = "UPDATE shipment SET state = ?, version = version + 1 WHERE state = ? AND id IN (??)"


def release_orders(tx: Tx, asked: Sequence[Asked]) -> Outcomes:
    """Release orders, routing first what is open of them. ``data``: the shipments that went onto the floor."""
    heads = locked_heads(tx, [one.order_id for one in asked])
    outcomes: Outcomes = {one.order_id: found for one in asked if (found := unusable(one, heads)) is not None}
    ids = [one.order_id for one in asked if one.order_id not in outcomes]
    held = _held(tx, ids)
    for order_id in ids:
        refusal = _refusal(heads[order_id], held.get(order_id, []))
        if refusal is not None:
            outcomes[order_id] = refusal
    ids = [order_id for order_id in ids if order_id not in outcomes]
    outcomes |= _route(tx, ids)
    ids = [order_id for order_id in ids if order_id not in outcomes]
    return outcomes | let_go(tx, {order_id: heads[order_id] for order_id in ids})


def _held(tx: Tx, order_ids: list[int]) -> dict[int, list[tuple[HoldKind, str]]]:
    found: dict[int, list[tuple[HoldKind, str]]] = defaultdict(list)
    for order_id, kind, reason in direct.rows(tx.conn, _HOLDS, (order_ids,)):
        found[order_id].append((HoldKind(kind), reason))
    return found


def _refusal(head: Head, holds: list[tuple[HoldKind, str]]) -> Outcome | None:
    """Why the order cannot be released at all, or None."""
    if head.is_over:
        over = (
            words("Order {number} has left already.", number=head.number)
            if head.state is OrderState.SHIPPED
            else words("Order {number} is cancelled.", number=head.number)
        )
        return failed(over, words("Leave it out."))
    blocking = blocking_holds(Step.PICK, [kind for kind, _ in holds])
    if blocking:
        reason = next(reason for kind, reason in holds if kind is blocking[0])
        return failed(
            words(
                "Order {number} is on hold: {why}. It was not released.",
                number=head.number,
                why=why_held(blocking[0], reason),
            ),
            words("Look at it, lift the hold, then release it."),
        )
    return None


def _route(tx: Tx, order_ids: list[int]) -> Outcomes:
    """Reserve what is open; one that the router refuses does not keep the others from it."""
    waiting = [row[0] for row in direct.rows(tx.conn, _OPEN, (order_ids,))]
    if not waiting:
        return {}
    try:
        with tx.one_of_many():
            reserve_orders(tx, waiting)
        return {}
    except OperationError as error:
        if len(waiting) == 1:
            return {waiting[0]: failed(error.message, error.fix)}
    outcomes: Outcomes = {}
    for order_id in sorted(waiting):
        outcomes |= _route(tx, [order_id])
    return outcomes


def let_go(tx: Tx, heads: dict[int, Head]) -> Outcomes:
    """Move every reserved shipment of the orders onto the floor."""
    shipments: dict[int, list[tuple[int, ShipmentState, int]]] = defaultdict(list)
    for shipment_id, order_id, state, units in direct.rows(tx.conn, _SHIPMENTS, (list(heads),)):
        shipments[order_id].append((shipment_id, ShipmentState(state), units))
    outcomes: Outcomes = {}
    gone: list[int] = []
    waits = _backordered(tx, list(heads))
    for order_id, head in heads.items():
        own = shipments[order_id]
        fresh = [(shipment_id, units) for shipment_id, state, units in own if state is ShipmentState.TO_PACK]
        if fresh:
            for shipment_id, units in fresh:
                tx.event(order_id, "released", {"units": units}, shipment_id=shipment_id)
            ids = [shipment_id for shipment_id, _ in fresh]
            gone += ids
            missing = waits[order_id]
            told = words("{n} units of it wait for stock.", n=missing) if missing > 1 else ""
            told = words("1 unit of it waits for stock.") if missing == 1 else told
            outcomes[order_id] = done({"shipment_ids": ids}, told)
        elif any(state is not ShipmentState.SHIPPED for _, state, _ in own):
            outcomes[order_id] = skipped(words("It is on the floor already."))
        else:
            outcomes[order_id] = failed(
                words("Nothing of order {number} is in stock. It was not released.", number=head.number),
                words("Receive stock for it, then release it."),
            )
    _move(tx, gone, ShipmentState.TO_PACK, ShipmentState.RELEASED)
    refresh(tx, [order_id for order_id, outcome in outcomes.items() if outcome.data])
    return outcomes


def _backordered(tx: Tx, order_ids: list[int]) -> Counter[int]:
    sql = """
        SELECT l.order_id, sum(b.quantity) FROM backorder b JOIN order_line l ON l.id = b.order_line_id
        WHERE l.order_id IN (??) GROUP BY l.order_id"""
    return Counter({row[0]: int(row[1]) for row in direct.rows(tx.conn, sql, (order_ids,))})


def _move(tx: Tx, shipment_ids: list[int], old: ShipmentState, new: ShipmentState) -> None:
    check_shipment_step(old, new)
    if shipment_ids:
        moved = direct.change(tx.conn, _STEP, (new.value, old.value, shipment_ids))
        if moved != len(shipment_ids):
            raise RuntimeError("a shipment changed although its order was locked")
        tx.touch(Topic.SHIPMENTS, *shipment_ids)


def unrelease_orders(tx: Tx, asked: Sequence[Asked]) -> Outcomes:
    """Take orders back from the floor: of an undo just the shipments that it let go (``shipment_ids``), else all."""
    heads = locked_heads(tx, [one.order_id for one in asked])
    outcomes: Outcomes = {one.order_id: found for one in asked if (found := unusable(one, heads)) is not None}
    wanted = [one for one in asked if one.order_id not in outcomes]
    shipments: dict[int, list[tuple[int, ShipmentState, int]]] = defaultdict(list)
    for shipment_id, order_id, state, units in direct.rows(tx.conn, _SHIPMENTS, ([one.order_id for one in wanted],)):
        shipments[order_id].append((shipment_id, ShipmentState(state), units))
    back: list[int] = []
    for one in wanted:
        meant = one.data.get("shipment_ids")
        own = [found for found in shipments[one.order_id] if meant is None or found[0] in meant]
        outcome = _taken_back(heads[one.order_id], own, is_undo=meant is not None)
        for shipment_id in outcome.data.get("shipment_ids", ()):
            tx.event(one.order_id, "unreleased", {}, shipment_id=shipment_id)
        back += outcome.data.get("shipment_ids", ())
        outcomes[one.order_id] = outcome
    _move(tx, back, ShipmentState.RELEASED, ShipmentState.TO_PACK)
    refresh(tx, [order_id for order_id, outcome in outcomes.items() if outcome.data])
    return outcomes


def _taken_back(head: Head, own: list[tuple[int, ShipmentState, int]], *, is_undo: bool) -> Outcome:
    on_floor = [shipment_id for shipment_id, state, _ in own if state is ShipmentState.RELEASED]
    begun = any(state in (ShipmentState.PACKING, ShipmentState.PACKED, ShipmentState.SHIPPED) for _, state, _ in own)
    if begun and (is_undo or not on_floor):
        return failed(
            words("Somebody has begun to pack order {number}. It stays on the floor.", number=head.number),
            words("Put it on hold: then the packing station stops it at the next scan."),
        )
    if not on_floor:
        return skipped(words("It is not on the floor."))
    return done({"shipment_ids": on_floor})
