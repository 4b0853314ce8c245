"""Writing routing decisions: reservations, shipments, backorders, reasons and headers, each table once.

``app.services.routing`` locks and decides; what it hands over here is what it has locked. All rows of an operation are
gathered first, so that one order and two hundred cost the same number of statements.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import select

from app.domain.geography import Place
from app.domain.order_states import UNBEGUN, LineCounts, OrderState, ShipmentKind, ShipmentState, order_state
from app.domain.routing import Pick, Plan, Verdict
from app.domain.topics import Topic
from app.services import stock_levels
from app.services.order_headers import store_states
from app.services.unit_of_work import JsonObject, Tx
from db import direct
from db.bulk import next_ids_of
from db.models import (
    Allocation,
    Backorder,
    MoveKind,
    OrderLine,
    RoutingDecision,
    Shipment,
    ShipmentLine,
)
from db.writes import Writes


@dataclass(slots=True)
class LockedLine:
    """A line as it was locked; the counters change as the plan is applied. ``kit``: the kit's line it is a part of."""

    id: int
    order_id: int
    sku_id: int
    open: int
    reserved: int
    packed: int
    shipped: int
    cancelled: int
    waiting: int
    kit: int | None = None


@dataclass(slots=True)
class LockedOrder:
    """An order as it was locked. ``shipments``: (id, sequence, location, state)."""

    id: int
    place: Place
    lines: list[LockedLine] = field(default_factory=list)
    shipments: list[tuple[int, int, int | None, ShipmentState]] = field(default_factory=list)
    account_id: int = 0


@dataclass(frozen=True, slots=True)
class RoutedOrder:
    """The decision for one order. ``waited``: what waited for stock before it, as (line, units)."""

    order_id: int
    plan: Plan
    waited: tuple[tuple[int, int], ...] = ()


def summary_of(routed: RoutedOrder) -> JsonObject:
    """The decision as JSON: order_id, rule, reserved and backordered units, locations (ids)."""
    return {
        "order_id": routed.order_id,
        "rule": routed.plan.rule,
        "reserved": sum(pick.quantity for pick in routed.plan.picks),
        "backordered": sum(units for _, units in routed.plan.backorders),
        "locations": sorted({pick.location_id for pick in routed.plan.picks}),
    }


@dataclass(frozen=True, slots=True)
class SpareIds:
    """Ids that were drawn together with others, to save a round trip; more are drawn if they are not enough."""

    shipments: Sequence[int]
    decisions: Sequence[int]


class ReservationWriter:
    """Gathers the rows of all decisions, so that each table is written once. ``orders`` must be locked."""

    def __init__(self, tx: Tx, orders: dict[int, LockedOrder], spare: SpareIds) -> None:
        self._tx = tx
        self._orders = orders
        self._spare = spare
        self._units: Counter[stock_levels.Key] = Counter()
        self._taken: Counter[int] = Counter()
        self._new_shipments: list[dict[str, Any]] = []
        self._allocations: list[dict[str, Any]] = []
        self._decisions: list[dict[str, Any]] = []
        self._backorders = Backorders()

    def write(self, routed: Sequence[RoutedOrder], writes: Writes | None = None) -> None:
        """Write every decision; with ``writes`` it is done and raised when those are sent.

        Raises NotEnoughStock if the stock is not there after all: nothing is kept then.
        """
        self.plan(routed)
        together = writes or Writes(self._tx.conn)
        rows = [{"id": line_id, "units": units} for line_id, units in self._taken.items()]
        changes = {"open": "t.open - v.units", "reserved": "t.reserved + v.units"}
        together.update(OrderLine, ["id"], changes, rows, where="t.open >= v.units", otherwise=_line_changed)
        self.write_planned(together)
        store_states(self._tx, {decision.order_id: self.state_of(decision.order_id) for decision in routed}, together)
        if writes is None:
            together.send()

    def plan(self, routed: Sequence[RoutedOrder]) -> None:
        """Work the rows out and change the counters of the locked lines; nothing is written yet."""
        targets: dict[tuple[int, int], int | None] = {}
        for decision in routed:
            for pick in decision.plan.picks:
                key = decision.order_id, pick.location_id
                if key not in targets:
                    targets[key] = self._open_shipment(*key)
        fresh = [key for key, shipment_id in targets.items() if shipment_id is None]
        shipment_ids, decision_ids = self._ids(len(fresh), len(routed))
        for key, shipment_id in zip(fresh, shipment_ids, strict=True):
            targets[key] = shipment_id
            self._new_shipments.append(self._shipment_row(shipment_id, *key))
        for decision_id, decision in zip(decision_ids, routed, strict=True):
            for pick in decision.plan.picks:
                self._take(pick, targets[decision.order_id, pick.location_id])
            self._explain(decision_id, decision)
        for order in self._orders.values():
            for line in order.lines:
                line.open -= self._taken[line.id]
                line.reserved += self._taken[line.id]
        for decision in routed:
            self._backorders.add(decision, self._orders[decision.order_id].lines, self._tx.recorded_at)

    def _ids(self, shipments: int, decisions: int) -> tuple[Sequence[int], Sequence[int]]:
        spare = self._spare
        if shipments <= len(spare.shipments) and decisions <= len(spare.decisions):
            return spare.shipments[:shipments], spare.decisions[:decisions]
        shipment_ids, decision_ids = next_ids_of(self._tx.conn, {Shipment: shipments, RoutingDecision: decisions})
        return shipment_ids, decision_ids

    def write_planned(self, writes: Writes) -> None:
        """Write everything but the orders' own rows: lines and headers are the caller's."""
        stock_levels.reserve(self._tx, self._units, writes)
        self._write_shipments(writes)
        writes.insert(Allocation, self._allocations)
        self._backorders.write(self._tx, writes)
        writes.insert(RoutingDecision, self._decisions)

    def state_of(self, order_id: int) -> OrderState:
        """The header state that the plan leads to."""
        order = self._orders[order_id]
        counts = [
            LineCounts(line.open, line.reserved, line.packed, line.shipped, line.cancelled, line.waiting)
            for line in order.lines
        ]
        return order_state(counts, [shipment[3] for shipment in order.shipments])

    def _take(self, pick: Pick, shipment_id: int | None) -> None:
        self._units[pick.sku_id, pick.location_id] += pick.quantity
        self._taken[pick.line_id] += pick.quantity
        self._allocations.append(
            {
                "order_line_id": pick.line_id,
                "sku_id": pick.sku_id,
                "location_id": pick.location_id,
                "shipment_id": shipment_id,
                "quantity": pick.quantity,
            }
        )
        self._tx.move(
            MoveKind.RESERVE, pick.sku_id, pick.location_id, reserved=pick.quantity, order_line_id=pick.line_id
        )

    def _explain(self, decision_id: int, decision: RoutedOrder) -> None:
        self._decisions.append(
            {
                "id": decision_id,
                "op_id": self._tx.op_id,
                "order_id": decision.order_id,
                "rule": decision.plan.rule,
                "candidates": [_reason(verdict) for verdict in decision.plan.verdicts],
                "decided_at": self._tx.recorded_at,
            }
        )
        self._tx.event(decision.order_id, "routed", {**summary_of(decision), "decision_id": decision_id})

    def _open_shipment(self, order_id: int, location_id: int) -> int | None:
        """A shipment of the order from there that nobody has begun to pack takes the units along."""
        for shipment_id, _, place, state in self._orders[order_id].shipments:
            if place == location_id and state in UNBEGUN:
                return shipment_id
        return None

    def _shipment_row(self, shipment_id: int, order_id: int, location_id: int) -> dict[str, Any]:
        order = self._orders[order_id]
        sequence = max((s[1] for s in order.shipments), default=0) + 1
        order.shipments.append((shipment_id, sequence, location_id, ShipmentState.TO_PACK))
        return {
            "id": shipment_id,
            "order_id": order_id,
            "sequence": sequence,
            "kind": ShipmentKind.OWN,
            "state": ShipmentState.TO_PACK,
            "location_id": location_id,
            "units": 0,
            "created_at": self._tx.recorded_at,
        }

    def _write_shipments(self, writes: Writes) -> None:
        units: Counter[int] = Counter()
        per_line: Counter[tuple[int, int, int]] = Counter()
        for row in self._allocations:
            units[row["shipment_id"]] += row["quantity"]
            per_line[row["shipment_id"], row["order_line_id"], row["sku_id"]] += row["quantity"]
        fresh = {row["id"] for row in self._new_shipments}
        for row in self._new_shipments:
            row["units"] = units[row["id"]]
        writes.insert(Shipment, self._new_shipments)
        grown = [{"id": shipment_id, "more": n} for shipment_id, n in units.items() if shipment_id not in fresh]
        changes = {"units": "t.units + v.more", "version": "t.version + 1"}
        writes.update(Shipment, ["id"], changes, grown)
        rows = [
            {"shipment_id": shipment, "order_line_id": line, "sku_id": sku, "quantity": n}
            for (shipment, line, sku), n in per_line.items()
        ]
        new, more = self._split_known_lines(rows, fresh)
        writes.insert(ShipmentLine, new)
        changes = {"quantity": "t.quantity + v.quantity"}
        writes.update(ShipmentLine, ["shipment_id", "order_line_id"], changes, more)
        self._tx.touch(Topic.SHIPMENTS, *units)

    def _split_known_lines(
        self, rows: list[dict[str, Any]], fresh: set[int]
    ) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """Rows to insert, and rows of older shipments that hold the line already."""
        older = {row["shipment_id"] for row in rows} - fresh
        if not older:
            return rows, []
        query = select(ShipmentLine.shipment_id, ShipmentLine.order_line_id)
        known = {(r[0], r[1]) for r in self._tx.conn.execute(query.where(ShipmentLine.shipment_id.in_(older)))}
        new = [row for row in rows if (row["shipment_id"], row["order_line_id"]) not in known]
        return new, [row for row in rows if (row["shipment_id"], row["order_line_id"]) in known]


@dataclass(slots=True)
class Backorders:
    """What changes among the units that wait for stock."""

    _fresh: list[dict[str, Any]] = field(default_factory=list)
    _changed: list[dict[str, Any]] = field(default_factory=list)
    _served: list[int] = field(default_factory=list)

    def add(self, decision: RoutedOrder, lines: Sequence[LockedLine], since: datetime) -> None:
        """Compare what waited with what waits now, and change the lines so."""
        waiting = dict(decision.plan.backorders)
        for line in lines:
            units = waiting.get(line.id, 0)
            if units and not line.waiting:
                self._fresh.append({"order_line_id": line.id, "quantity": units, "since": since})
            elif units and units != line.waiting:
                self._changed.append({"order_line_id": line.id, "quantity": units})
            elif line.waiting and not units:
                self._served.append(line.id)
            line.waiting = units

    def write(self, tx: Tx, writes: Writes) -> None:
        """Write it."""
        writes.insert(Backorder, self._fresh)
        writes.update(Backorder, ["order_line_id"], {"quantity": "v.quantity"}, self._changed)
        if self._served:
            direct.later(tx.conn, "DELETE FROM backorder WHERE order_line_id IN (??)", (self._served,))


def _line_changed() -> RuntimeError:
    return RuntimeError("an order line changed although its order was locked")


def _reason(verdict: Verdict) -> JsonObject:
    """A verdict as JSON. Not ``asdict``: that copies deeply and took a tenth of the whole operation."""
    return {
        "location_id": verdict.location_id,
        "taken": verdict.taken,
        "reason": verdict.reason,
        "distance_km": verdict.distance_km,
        "sku_id": verdict.sku_id,
        "free": verdict.free,
        "needed": verdict.needed,
    }
