"""Reserve and route: open order lines become reservations at locations, with the reason kept.

One operation routes up to a few hundred orders, set-based: it locks orders and stock in a fixed order, lets
``app.domain.routing`` decide on what it has locked, and writes all of it with a handful of statements.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, select

from app.domain.geography import Place, distance_km, nearness
from app.domain.order_states import LineCounts, OrderState, ShipmentKind, ShipmentState, order_state
from app.domain.routing import Demand, Free, Plan, Site, route
from app.domain.topics import Topic
from app.services import stock_levels
from app.services.order_headers import lock_orders, store_states
from app.services.unit_of_work import Done, JsonObject, Tx, operation
from db.bulk import insert_rows, next_ids, update_rows
from db.models import (
    Allocation,
    Backorder,
    Location,
    MoveKind,
    OrderAddress,
    OrderLine,
    RoutingDecision,
    SalesOrder,
    Shipment,
    ShipmentLine,
)

# Orders of one operation when many are routed: about 50 ms of the writer's time.
CHUNK = 250


@dataclass(frozen=True, slots=True)
class RouteOrders:
    """Reserve whatever is open of these orders."""

    order_ids: tuple[int, ...]


@dataclass(slots=True)
class _Line:
    """A line as it was locked; the counters change as the plan is applied."""

    id: int
    order_id: int
    sku_id: int
    open: int
    reserved: int
    packed: int
    shipped: int
    cancelled: int
    waiting: int


@dataclass(slots=True)
class _Order:
    id: int
    place: Place
    lines: list[_Line] = field(default_factory=list)
    # (shipment id, sequence, location, state); only those not yet begun can take more units.
    shipments: list[tuple[int, int, int | None, ShipmentState]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class RoutedOrder:
    """The decision for one order: its plan, and whether there was anything to decide."""

    order_id: int
    plan: Plan


def load_orders(conn: Connection, order_ids: Iterable[int]) -> list[_Order]:
    """Orders with their lines and shipments: fair order, that is priority, then age, then id."""
    ids = sorted(set(order_ids))
    query = (
        select(
            SalesOrder.id,
            OrderAddress.country,
            OrderAddress.region,
            OrderAddress.latitude,
            OrderAddress.longitude,
        )
        .outerjoin(OrderAddress, (OrderAddress.order_id == SalesOrder.id) & (OrderAddress.kind == "ship"))
        .where(SalesOrder.id.in_(ids))
        .order_by(SalesOrder.priority.desc(), SalesOrder.placed_at, SalesOrder.id)
    )
    orders = {row[0]: _Order(row[0], Place(row[1] or "", row[2] or "", row[3], row[4])) for row in conn.execute(query)}
    lines = (
        select(
            OrderLine.id,
            OrderLine.order_id,
            OrderLine.sku_id,
            OrderLine.open,
            OrderLine.reserved,
            OrderLine.packed,
            OrderLine.shipped,
            OrderLine.cancelled,
            Backorder.quantity,
        )
        .outerjoin(Backorder, Backorder.order_line_id == OrderLine.id)
        .where(OrderLine.order_id.in_(ids))
        .order_by(OrderLine.order_id, OrderLine.position)
    )
    for row in conn.execute(lines):
        orders[row[1]].lines.append(_Line(*row[:8], row[8] or 0))
    shipments = select(Shipment.order_id, Shipment.id, Shipment.sequence, Shipment.location_id, Shipment.state).where(
        Shipment.order_id.in_(ids)
    )
    for order_id, shipment_id, sequence, location_id, state in conn.execute(shipments):
        orders[order_id].shipments.append((shipment_id, sequence, location_id, state))
    return list(orders.values())


def locations_of(conn: Connection) -> list[tuple[int, int, Place]]:
    """Active locations as (id, rank, place)."""
    query = select(
        Location.id, Location.rank, Location.country, Location.region, Location.latitude, Location.longitude
    ).where(Location.archived_at.is_(None))
    return [(row[0], row[1], Place(*row[2:])) for row in conn.execute(query)]


def _sites(order: _Order, locations: Sequence[tuple[int, int, Place]]) -> list[Site]:
    """Locations, nearest to the customer first, then by rank and id."""
    keyed = []
    for location_id, rank, place in locations:
        distance = distance_km(place, order.place)
        keyed.append(((*nearness(place, order.place, distance), rank, location_id), Site(location_id, distance)))
    keyed.sort(key=lambda pair: pair[0])
    return [site for _, site in keyed]


def decide(
    orders: Sequence[_Order], locations: Sequence[tuple[int, int, Place]], free: dict[stock_levels.Key, int]
) -> Iterator[RoutedOrder]:
    """A plan for each order with open units, one after another on what the earlier ones left in ``free``."""
    for order in orders:
        demands = [Demand(line.id, line.sku_id, line.open) for line in order.lines if line.open]
        if demands:
            plan = route(demands, _sites(order, locations), _needed_only(free, demands, locations))
            for pick in plan.picks:
                free[pick.sku_id, pick.location_id] -= pick.quantity
            yield RoutedOrder(order.id, plan)


def _needed_only(free: Free, demands: Sequence[Demand], locations: Sequence[tuple[int, int, Place]]) -> Free:
    return {
        (demand.sku_id, location[0]): free.get((demand.sku_id, location[0]), 0)
        for demand in demands
        for location in locations
    }


def preview_routes(conn: Connection, order_ids: Iterable[int]) -> list[RoutedOrder]:
    """What ``RouteOrders`` would decide now; writes nothing."""
    orders = load_orders(conn, order_ids)
    skus = {line.sku_id for order in orders for line in order.lines if line.open}
    free = {key: level.available for key, level in stock_levels.levels(conn, skus).items()}
    return list(decide(orders, locations_of(conn), free))


@operation(RouteOrders, "routing.route", version=1, right="route")
def route_orders(tx: Tx, command: RouteOrders) -> JsonObject:
    """Reserve whatever is open of the orders. Result: ``orders``, a list of {order_id, rule, reserved, backordered}."""
    return {"orders": [summary_of(routed) for routed in reserve_orders(tx, command.order_ids)]}


def summary_of(routed: RoutedOrder) -> JsonObject:
    """The decision as JSON: order_id, rule, reserved and backordered units, locations (ids)."""
    return {
        "order_id": routed.order_id,
        "rule": routed.plan.rule,
        "reserved": sum(pick.quantity for pick in routed.plan.picks),
        "backordered": sum(units for _, units in routed.plan.backorders),
        "locations": sorted({pick.location_id for pick in routed.plan.picks}),
    }


def reserve_orders(tx: Tx, order_ids: Iterable[int]) -> list[RoutedOrder]:
    """Route inside another operation: locks, decides, writes reservations, shipments, reasons and the timeline."""
    lock_orders(tx, order_ids)
    orders = load_orders(tx.conn, order_ids)
    skus = {line.sku_id for order in orders for line in order.lines if line.open}
    if not skus:
        return []
    levels = stock_levels.levels(tx.conn, skus, lock=True)
    free = {key: level.available for key, level in levels.items()}
    routed = list(decide(orders, locations_of(tx.conn), free))
    _Writer(tx, {order.id: order for order in orders}).write(routed)
    return routed


class _Writer:
    """Gathers the rows of all decisions, so that each table is written once."""

    def __init__(self, tx: Tx, orders: dict[int, _Order]) -> None:
        self._tx = tx
        self._orders = orders
        self._units: Counter[stock_levels.Key] = Counter()
        self._new_shipments: list[dict[str, Any]] = []
        self._allocations: list[dict[str, Any]] = []

    def write(self, routed: Sequence[RoutedOrder]) -> None:
        """Write every decision."""
        self._plan_shipments(routed)
        stock_levels.reserve(self._tx, self._units)
        self._write_lines(routed)
        self._write_shipments()
        insert_rows(self._tx.conn, Allocation, self._allocations)
        self._write_backorders(routed)
        self._write_reasons(routed)
        self._write_headers(routed)

    def _plan_shipments(self, routed: Sequence[RoutedOrder]) -> None:
        targets: dict[tuple[int, int], int | None] = {}
        for decision in routed:
            for location_id in dict.fromkeys(pick.location_id for pick in decision.plan.picks):
                targets[decision.order_id, location_id] = self._open_shipment(decision.order_id, location_id)
        fresh = [key for key, shipment_id in targets.items() if shipment_id is None]
        for key, shipment_id in zip(fresh, next_ids(self._tx.conn, Shipment, len(fresh)), strict=True):
            targets[key] = shipment_id
            self._new_shipments.append(self._shipment_row(shipment_id, *key))
        for decision in routed:
            for pick in decision.plan.picks:
                self._units[pick.sku_id, pick.location_id] += pick.quantity
                self._allocations.append(
                    {
                        "order_line_id": pick.line_id,
                        "sku_id": pick.sku_id,
                        "location_id": pick.location_id,
                        "shipment_id": targets[decision.order_id, pick.location_id],
                        "quantity": pick.quantity,
                    }
                )
                self._tx.move(
                    MoveKind.RESERVE,
                    pick.sku_id,
                    pick.location_id,
                    reserved=pick.quantity,
                    order_line_id=pick.line_id,
                )

    def _open_shipment(self, order_id: int, location_id: int) -> int | None:
        """A shipment of the order from there that nobody has begun to pack takes the units along."""
        for shipment_id, _, place, state in self._orders[order_id].shipments:
            if place == location_id and state is ShipmentState.TO_PACK:
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

    def _write_shipments(self) -> None:
        units: Counter[int] = Counter()
        per_line: Counter[tuple[int, int, int]] = Counter()
        for row in self._allocations:
            units[row["shipment_id"]] += row["quantity"]
            per_line[row["shipment_id"], row["order_line_id"], row["sku_id"]] += row["quantity"]
        fresh = {row["id"] for row in self._new_shipments}
        for row in self._new_shipments:
            row["units"] = units[row["id"]]
        insert_rows(self._tx.conn, Shipment, self._new_shipments)
        grown = [{"id": shipment_id, "more": n} for shipment_id, n in units.items() if shipment_id not in fresh]
        changes = {"units": "t.units + v.more", "version": "t.version + 1"}
        update_rows(self._tx.conn, Shipment, ["id"], changes, grown)
        rows = [
            {"shipment_id": shipment, "order_line_id": line, "sku_id": sku, "quantity": n}
            for (shipment, line, sku), n in per_line.items()
        ]
        new, more = self._split_known_lines(rows, fresh)
        insert_rows(self._tx.conn, ShipmentLine, new)
        update_rows(
            self._tx.conn,
            ShipmentLine,
            ["shipment_id", "order_line_id"],
            {"quantity": "t.quantity + v.quantity"},
            more,
        )
        self._tx.touch(Topic.SHIPMENTS, *units)

    def _split_known_lines(
        self, rows: list[dict[str, Any]], fresh: set[int]
    ) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """Rows to insert, and rows of older shipments that hold the line already."""
        older = {row["shipment_id"] for row in rows} - fresh
        known: set[tuple[int, int]] = set()
        if older:
            query = select(ShipmentLine.shipment_id, ShipmentLine.order_line_id)
            known = {(r[0], r[1]) for r in self._tx.conn.execute(query.where(ShipmentLine.shipment_id.in_(older)))}
        new = [row for row in rows if (row["shipment_id"], row["order_line_id"]) not in known]
        return new, [row for row in rows if (row["shipment_id"], row["order_line_id"]) in known]

    def _write_lines(self, routed: Sequence[RoutedOrder]) -> None:
        taken: Counter[int] = Counter()
        for decision in routed:
            for pick in decision.plan.picks:
                taken[pick.line_id] += pick.quantity
        rows = [{"id": line_id, "units": units} for line_id, units in taken.items()]
        done = update_rows(
            self._tx.conn,
            OrderLine,
            ["id"],
            {"open": "t.open - v.units", "reserved": "t.reserved + v.units"},
            rows,
            where="t.open >= v.units",
        )
        if done != len(rows):
            raise RuntimeError("an order line changed although its order was locked")
        for order in self._orders.values():
            for line in order.lines:
                line.open -= taken[line.id]
                line.reserved += taken[line.id]

    def _write_backorders(self, routed: Sequence[RoutedOrder]) -> None:
        waiting = {line_id: units for decision in routed for line_id, units in decision.plan.backorders}
        fresh, changed, served = [], [], []
        for decision in routed:
            for line in self._orders[decision.order_id].lines:
                units = waiting.get(line.id, 0)
                if units and not line.waiting:
                    fresh.append({"order_line_id": line.id, "quantity": units, "since": self._tx.recorded_at})
                elif units and units != line.waiting:
                    changed.append({"order_line_id": line.id, "quantity": units})
                elif line.waiting and not units:
                    served.append(line.id)
                line.waiting = units
        insert_rows(self._tx.conn, Backorder, fresh)
        update_rows(self._tx.conn, Backorder, ["order_line_id"], {"quantity": "v.quantity"}, changed)
        if served:
            self._tx.conn.execute(delete(Backorder).where(Backorder.order_line_id.in_(served)))

    def _write_reasons(self, routed: Sequence[RoutedOrder]) -> None:
        rows = [
            {
                "op_id": self._tx.op_id,
                "order_id": decision.order_id,
                "rule": decision.plan.rule,
                "candidates": [asdict(verdict) for verdict in decision.plan.verdicts],
                "decided_at": self._tx.recorded_at,
            }
            for decision in routed
        ]
        ids = next_ids(self._tx.conn, RoutingDecision, len(rows))
        for row, decision_id in zip(rows, ids, strict=True):
            row["id"] = decision_id
        insert_rows(self._tx.conn, RoutingDecision, rows)
        for row, decision in zip(rows, routed, strict=True):
            self._tx.event(decision.order_id, "routed", {**summary_of(decision), "decision_id": row["id"]})

    def _write_headers(self, routed: Sequence[RoutedOrder]) -> None:
        states: dict[int, OrderState] = {}
        for decision in routed:
            order = self._orders[decision.order_id]
            counts = [
                LineCounts(line.open, line.reserved, line.packed, line.shipped, line.cancelled, line.waiting)
                for line in order.lines
            ]
            states[order.id] = order_state(counts, [shipment[3] for shipment in order.shipments])
        store_states(self._tx, states)


def route_all(
    run: Callable[..., Done],
    order_ids: Sequence[int],
    op_id: uuid.UUID,
    progress: Callable[[int, int], None] | None = None,
) -> list[JsonObject]:
    """Route many orders, ``CHUNK`` at a time, an operation each (op ids derived from ``op_id``).

    ``run`` is ``Operations.run``. Returns the summaries of ``route_orders``. Killed in the middle, what was committed
    stays; the same call again goes on where it ended.
    """
    summaries: list[JsonObject] = []
    for start in range(0, len(order_ids), CHUNK):
        chunk = tuple(order_ids[start : start + CHUNK])
        done = run(RouteOrders(chunk), op_id=uuid.uuid5(op_id, f"route {chunk[0]}-{chunk[-1]} {len(chunk)}"))
        summaries += done.result["orders"]
        if progress:
            progress(min(start + CHUNK, len(order_ids)), len(order_ids))
    return summaries
