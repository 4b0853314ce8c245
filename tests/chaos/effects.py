"""What every acknowledged operation must have left, found out from the rows and compared with what its worker was told.

Two ways: each operation by itself (its ledger rows, scans and entries, once each), and sums over all of them: the units
that came, went and left by what the workers were told must be the units that are there.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.chaos import goods
from tests.chaos.journal import Act
from tests.chaos.raw import Raw

Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Told:
    """An operation that is done, with the answer that was given."""

    act: Act
    result: Any


@dataclass
class Tally:
    """Findings: effects that are missing, and effects that are there more often than they were told."""

    lost: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)

    def compare(self, what: str, told: int, found: int) -> None:
        """The same number is right."""
        if found < told:
            self.lost.append(f"{what}: told {told}, found {found}")
        elif found > told:
            self.twice.append(f"{what}: told {told}, found {found}")


@dataclass
class _Traces:
    """The rows that operations left, by operation id."""

    moved: Counter[tuple[str, str]] = field(default_factory=Counter)  # (op, kind) -> units
    scans: Counter[str] = field(default_factory=Counter)
    scanned: Counter[str] = field(default_factory=Counter)
    undone: Counter[str] = field(default_factory=Counter)
    events: Counter[tuple[str, str]] = field(default_factory=Counter)
    orders: dict[int, str] = field(default_factory=dict)
    parcels: dict[int, str | None] = field(default_factory=dict)
    shipments: dict[int, tuple[int | None, int]] = field(default_factory=dict)  # id -> (location, units)


def _traces(raw: Raw) -> _Traces:
    found = _Traces()
    for op, kind, hand, reserved in raw.rows("SELECT op_id, kind, hand_delta, reserved_delta FROM stock_move"):
        found.moved[str(op), kind] += reserved if kind in ("reserve", "release") else hand
    for op, units, undone in raw.rows("SELECT op_id, quantity, undone_op_id FROM pack_scan"):
        found.scans[str(op)] += 1
        found.scanned[str(op)] += units
        found.undone[str(undone)] += undone is not None
    for op, kind in raw.rows("SELECT op_id, kind FROM order_event"):
        found.events[str(op), kind] += 1
    found.orders = {row[0]: row[1] for row in raw.rows("SELECT id, number FROM sales_order")}
    found.parcels = {row[0]: row[1] for row in raw.rows("SELECT id, tracking_number FROM parcel")}
    found.shipments = {row[0]: (row[1], row[2]) for row in raw.rows("SELECT id, location_id, units FROM shipment")}
    return found


def compare(raw: Raw, done: Mapping[str, Told]) -> Tally:
    """Compare everything that is done with what is there."""
    tally, traces = Tally(), _traces(raw)
    for op, told in done.items():
        check = _BY_COMMAND.get(told.act.command)
        if check is not None:
            check(tally, traces, op, told)
    _once_only(tally, done)
    _sums(tally, raw, traces, done)
    return tally


def _scan(tally: Tally, traces: _Traces, op: str, told: Told) -> None:
    counted = told.result["verdict"] in ("counted", "complete")
    tally.compare(f"scan {op}", int(counted), traces.scans[op])
    tally.compare(f"units of scan {op}", told.result["units"] if counted else 0, traces.scanned[op])


def _undo(tally: Tally, traces: _Traces, op: str, told: Told) -> None:
    tally.compare(f"undo {op}", int(told.result["verdict"] == "undone"), traces.undone[op])


def _route(tally: Tally, traces: _Traces, op: str, told: Told) -> None:
    units = sum(order["reserved"] for order in told.result["orders"])
    tally.compare(f"units routed by {op}", units, traces.moved[op, "reserve"])
    tally.compare(f"orders routed by {op}", len(told.result["orders"]), traces.events[op, "routed"])


def _take(tally: Tally, traces: _Traces, op: str, told: Told) -> None:
    routed = told.result["routed"]
    tally.compare(f"order taken by {op}", 1, traces.events[op, "taken"])
    tally.compare(f"units taken by {op}", routed["reserved"] if routed else 0, traces.moved[op, "reserve"])
    tally.compare(f"order of {op}", 1, int(traces.orders.get(told.result["order_id"]) == told.result["number"]))


def _import(tally: Tally, traces: _Traces, op: str, told: Told) -> None:
    for order in told.result["orders"]:
        here = traces.orders.get(order["order_id"]) == order["number"]
        tally.compare(f"order {order['number']} of import {op}", 1, int(here))


def _ship(tally: Tally, traces: _Traces, op: str, told: Told) -> None:
    first = not told.result["already"]
    units = traces.shipments[told.act.payload["shipment_id"]][1]
    tally.compare(f"units shipped by {op}", units if first else 0, -traces.moved[op, "ship"])
    tally.compare(f"departure by {op}", int(first), traces.events[op, "shipped"])


def _adjust(tally: Tally, traces: _Traces, op: str, told: Told) -> None:
    units = told.act.payload["units"]
    sign = 1 if units > 0 else -1
    tally.compare(f"units adjusted by {op}", abs(units), sign * (_other(traces, op)))


def _other(traces: _Traces, op: str) -> int:
    return traces.moved[op, "receive"] + traces.moved[op, "adjust"]


def _label(tally: Tally, traces: _Traces, op: str, told: Told) -> None:
    tally.compare(f"parcel of {op}", 1, int(told.result["parcel_id"] in traces.parcels))
    number = told.result["tracking_number"]
    if number is not None:
        tally.compare(f"label of {op}", 1, int(traces.parcels.get(told.result["parcel_id"]) == number))


def _event(kind: str, happened: Callable[[Any], bool]) -> Callable[[Tally, _Traces, str, Told], None]:
    def check(tally: Tally, traces: _Traces, op: str, told: Told) -> None:
        tally.compare(f"{kind} by {op}", int(happened(told.result)), traces.events[op, kind])

    return check


_BY_COMMAND: Mapping[str, Callable[[Tally, _Traces, str, Told], None]] = {
    "ScanCode": _scan,
    "UndoScan": _undo,
    "RouteOrders": _route,
    "TakeOrder": _take,
    "ImportOrders": _import,
    "ShipShipment": _ship,
    "AdjustStock": _adjust,
    "AskLabel": _label,
    "RecordLabel": _label,
    "CancelOrder": _event("cancelled", lambda result: result["cancelled"] > 0),
    "EditOrder": _event("edited", lambda result: bool(result["fields"])),
    "PlaceHold": _event("hold_placed", lambda result: result["placed"]),
    "LiftHold": _event("hold_lifted", lambda result: result["lifted"] > 0),
}


def _once_only(tally: Tally, done: Mapping[str, Told]) -> None:
    """What may be the first only once: an order that is new, a departure, a tracking number."""
    firsts: Counter[str] = Counter()
    for told in done.values():
        if told.act.command == "ImportOrders":
            firsts.update(f"order {o['order_id']} new" for o in told.result["orders"] if o["result"] == "new")
        elif told.act.command == "TakeOrder":
            firsts[f"order {told.result['order_id']} new"] += 1
        elif told.act.command == "ShipShipment" and not told.result["already"]:
            firsts[f"shipment {told.act.payload['shipment_id']} left"] += 1
    for what, times in firsts.items():
        tally.compare(what, 1, times)


def _sums(tally: Tally, raw: Raw, traces: _Traces, done: Mapping[str, Told]) -> None:
    """Units by product and place: what came and left by the answers, against the ledger and the counters."""
    places = {row[0]: row[1] for row in raw.rows("SELECT id, code FROM location")}
    came: Counter[Key] = Counter()
    packed: dict[int, Counter[int]] = defaultdict(Counter)
    for told in done.values():
        _add(came, packed, told)
    gone = _gone(traces, packed, done)
    ledger: Counter[tuple[str, Key]] = Counter()
    for sku, place, kind, units in raw.rows(
        "SELECT sku_id, location_id, kind, sum(hand_delta) FROM stock_move GROUP BY sku_id, location_id, kind"
    ):
        ledger["out" if kind == "ship" else "count" if kind == "count" else "in", (sku, place)] += int(units)
    for sku, place, on_hand in raw.rows("SELECT sku_id, location_id, on_hand FROM stock_level"):
        key, where = (sku, place), f"product {sku} at {places[place]}"
        tally.compare(f"{where}: units that left", gone[key], -ledger["out", key])
        if ledger["in", key] != came[key]:
            tally.twice.append(f"{where}: told that {came[key]} came, the ledger says {ledger['in', key]}")
        if places[place] != goods.COUNTED and on_hand != goods.FIRST_UNITS + came[key] - gone[key]:
            wanted = f"{goods.FIRST_UNITS} + {came[key]} - {gone[key]}"
            tally.twice.append(f"{where}: {on_hand} are there, by what was told it is {wanted}")


def _add(came: Counter[Key], packed: dict[int, Counter[int]], told: Told) -> None:
    result, payload = told.result, told.act.payload
    match told.act.command:
        case "AdjustStock":
            came[payload["sku_id"], payload["location_id"]] += payload["units"]
        case "ScanCode" if result["verdict"] in ("counted", "complete"):
            packed[result["shipment_id"]][result["sku_id"]] += result["units"]
        case "UndoScan" if result["verdict"] == "undone":
            packed[result["shipment_id"]][result["sku_id"]] -= result["units"]
        case _:
            pass


def _gone(traces: _Traces, packed: dict[int, Counter[int]], done: Mapping[str, Told]) -> Counter[Key]:
    gone: Counter[Key] = Counter()
    for told in done.values():
        if told.act.command == "ShipShipment" and not told.result["already"]:
            shipment_id = told.act.payload["shipment_id"]
            place = traces.shipments[shipment_id][0]
            assert place is not None, "what leaves has a place that it leaves from"
            for sku, units in packed[shipment_id].items():
                gone[sku, place] += units
    return gone
