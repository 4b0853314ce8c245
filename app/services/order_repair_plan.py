"""What an order's figures should be by all else that is known of it: worked out here, written by ``order_repair``.

A promise stands in four books: the line, the reservations, the shipments and the ledger. Where three of them agree the
fourth follows, and where they do not nothing is changed and a person has to look. What is over keeps no promise. All
else follows from these: open units, kits, what waits, the units of shipments, the header.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from sqlalchemy import Connection

from app.domain.identifiers import fold_key, number_key
from app.domain.order_states import OVER, LineCounts, ShipmentState, order_state
from app.services.kit_lines import kit_counters
from app.services.repair_words import Change
from db import direct

Key = tuple[int, int]  # SKU and location
_COUNTERS = ("open", "reserved", "packed", "shipped", "cancelled", "returned")
_UNBEGUN = ("to_pack", "released")


class Line(NamedTuple):
    """A line as it stands."""

    order_id: int
    id: int
    sku_id: int
    sku: str
    position: int
    parent_line_id: int | None
    ordered: int
    open: int
    reserved: int
    packed: int
    shipped: int
    cancelled: int
    returned: int


class _Part(NamedTuple):
    """A line of a shipment, with the shipment."""

    order_line_id: int
    shipment_id: int
    sku_id: int
    location_id: int
    quantity: int
    packed: int
    kind: str
    state: str


class _Kept(NamedTuple):
    """A reservation that has not ended."""

    order_line_id: int
    id: int
    sku_id: int
    location_id: int
    quantity: int
    shipment_id: int
    shipment_state: str


class _Header(NamedTuple):
    id: int
    number: str
    state: str
    units: int
    holds: int
    customer_name: str
    total_amount: int | None
    number_key: str
    number_fold: str
    customer_fold: str
    total_key: int
    tags: Any


@dataclass(slots=True)
class OrderPlan:
    """What is to be written so that one order's books agree; ``left`` counts what nobody but a person can decide.

    ``moves``: ledger entries (line, SKU, location, units more or less promised), ``counters``: what the counters of
    those SKUs at those locations promise then, by the ledger. ``ended``: reservations that end; ``moved``: those that
    are of another SKU or location than their shipment.
    ``shrunk``: units that leave shipments, by (shipment, line). ``backorders``: units that wait, by line.
    """

    order_id: int
    number: str
    changes: list[Change] = field(default_factory=list)
    left: int = 0
    lines: list[Line] = field(default_factory=list)
    moves: list[tuple[int, int, int, int]] = field(default_factory=list)
    counters: dict[Key, int] = field(default_factory=dict)
    reservations: list[dict[str, int]] = field(default_factory=list)
    ended: list[int] = field(default_factory=list)
    moved: list[dict[str, int]] = field(default_factory=list)
    shrunk: Counter[tuple[int, int]] = field(default_factory=Counter)
    shipment_units: dict[int, int] = field(default_factory=dict)
    backorders: dict[int, int] = field(default_factory=dict)
    header: dict[str, Any] = field(default_factory=dict)
    tags: list[str] | None = None


def plan_orders(conn: Connection, order_ids: Iterable[int]) -> list[OrderPlan]:
    """A plan for each of the orders that are there, by id; of one whose books agree it is empty. Only reads."""
    books = _Books(conn, sorted(set(order_ids)))
    moved: Counter[Key] = Counter()
    return [_with_counters(conn, books.plan(header), moved) for header in books.headers]


def _with_counters(conn: Connection, plan: OrderPlan, moved: Counter[Key]) -> OrderPlan:
    """The plan with the counters that go with its ledger entries, beside those of the plans before it (``moved``).

    Where a counter cannot hold what the ledger would say, nothing is planned for the order.
    """
    more: Counter[Key] = Counter()
    for _, sku_id, location_id, units in plan.moves:
        more[sku_id, location_id] += units
    changes = []
    for key, units in sorted(more.items()):
        ledger = direct.first(conn, _PROMISED, key)
        right = int(ledger[0] if ledger else 0) + moved[key] + units
        level = direct.first(conn, _LEVEL, key)
        if level is None or right < 0 or right + level[1] > level[0]:
            return OrderPlan(plan.order_id, plan.number, left=plan.left + 1)
        plan.counters[key] = right
        if level[2] != right:
            changes.append(Change("reserved", level[2], right, sku=level[3], place=level[4]))
    moved.update(more)
    plan.changes += changes
    return plan


class _Books:
    """All that is known of some orders."""

    def __init__(self, conn: Connection, ids: list[int]) -> None:
        def ask(sql: str) -> list[tuple[Any, ...]]:
            return direct.rows(conn, sql, (ids,)) if ids else []

        self.headers = [_Header(*row) for row in ask(_HEADERS)]
        self.lines: dict[int, list[Line]] = defaultdict(list)
        for row in ask(_LINES):
            self.lines[row[0]].append(Line(*row))
        self.parts: dict[int, list[_Part]] = defaultdict(list)
        for row in ask(_PARTS):
            self.parts[row[0]].append(_Part(*row))
        self.kept: dict[int, list[_Kept]] = defaultdict(list)
        for row in ask(_KEPT):
            self.kept[row[0]].append(_Kept(*row))
        self.promised: dict[int, dict[Key, int]] = defaultdict(dict)
        self.gone: Counter[int] = Counter()
        self.back: Counter[int] = Counter()
        for line_id, sku_id, location_id, reserved, gone, back in ask(_LEDGER):
            self.gone[line_id] += int(gone)
            self.back[line_id] += int(back)
            if reserved:
                self.promised[line_id][sku_id, location_id] = int(reserved)
        self.waiting: dict[int, list[int]] = defaultdict(list)
        for line_id, units in ask(_WAITING):
            self.waiting[line_id].append(units)
        self.shipments: dict[int, list[tuple[int, int, str, int, int]]] = defaultdict(list)
        for order_id, *shipment in ask(_SHIPMENTS):
            self.shipments[order_id].append(tuple(shipment))
        self.holds = {row[0]: int(row[1]) for row in ask(_HOLDS)}
        self.found_tags: dict[int, set[str]] = defaultdict(set)
        for order_id, tag in ask(_TAGS):
            self.found_tags[order_id].add(tag)
        self.places = dict(direct.rows(conn, "SELECT id, name FROM location"))

    def plan(self, header: _Header) -> OrderPlan:
        plan = OrderPlan(header.id, header.number)
        lines = self.lines[header.id]
        kits = {line.parent_line_id for line in lines if line.parent_line_id is not None}
        planned = {line.id: line if line.id in kits else self._line(plan, line) for line in lines}
        if plan.left:
            return self._only_beside(plan, header)
        for row in kit_counters(list(planned.values())):
            planned[row["id"]] = planned[row["id"]]._replace(**{k: v for k, v in row.items() if k != "id"})
        for line in lines:
            self._tell_line(plan, line, planned[line.id])
        self._shipment_units(plan)
        self._header(plan, header, [line for line in planned.values() if line.id not in kits], lines)
        plan.changes = [replace(change, order=plan.number) for change in plan.changes]
        return plan

    def _line(self, plan: OrderPlan, line: Line) -> Line:
        """The line with the counters that the other books give; the plan takes what those are to learn."""
        kept, ledger = self._by_place(line), self.promised[line.id]
        shipments = self._in_shipments(line)
        own = line.reserved + line.packed
        if self._left_from_here(line) != self.gone[line.id]:  # then the ledger itself is in doubt
            plan.left += 1
            return line
        if own == 0 and kept and line.cancelled + line.shipped == line.ordered:
            self._let_go(plan, line)
            return line
        promise = own
        if kept == ledger == shipments:
            promise = sum(kept.values())
        elif kept == shipments and sum(kept.values()) == own:
            self._tell_ledger(plan, line, kept)
        elif ledger == shipments and sum(ledger.values()) == own:
            self._set_reservations(plan, line)
        else:
            plan.left += 1
            return line
        return self._counted(plan, line, promise)

    def _counted(self, plan: OrderPlan, line: Line, promise: int) -> Line:
        parts = self.parts[line.id]
        packed = sum(part.packed for part in parts if part.state != "shipped")
        shipped = sum(part.quantity for part in parts if part.state == "shipped")
        rest = line.ordered - promise - shipped - line.cancelled
        returned = line.returned if 0 <= line.returned <= shipped else self.back[line.id]
        right = line._replace(open=rest, reserved=promise - packed, packed=packed, shipped=shipped, returned=returned)
        possible = min(right[7:]) >= 0 and right.returned <= shipped
        if not possible:
            plan.left += 1
            return line
        return right

    def _left_from_here(self, line: Line) -> int:
        parts = self.parts[line.id]
        return sum(part.quantity for part in parts if part.state == "shipped" and part.kind == "own")

    def _by_place(self, line: Line) -> dict[Key, int]:
        found: Counter[Key] = Counter()
        for one in self.kept[line.id]:
            found[one.sku_id, one.location_id] += one.quantity
        return dict(found)

    def _in_shipments(self, line: Line) -> dict[Key, int]:
        found: Counter[Key] = Counter()
        for part in self.parts[line.id]:
            if part.kind == "own" and part.state not in ("shipped", "cancelled") and part.quantity:
                found[part.sku_id, part.location_id] += part.quantity
        return dict(found)

    def _let_go(self, plan: OrderPlan, line: Line) -> None:
        """Nothing of the line is left to send: what is still promised for it is free again."""
        if any(one.shipment_state not in _UNBEGUN for one in self.kept[line.id]):
            plan.left += 1
            return
        there = Counter({part.shipment_id: part.quantity for part in self.parts[line.id]})
        for one in self.kept[line.id]:
            plan.ended.append(one.id)
            units = min(one.quantity, there[one.shipment_id])
            there[one.shipment_id] -= units
            if units:
                plan.shrunk[one.shipment_id, line.id] += units
        units = sum(one.quantity for one in self.kept[line.id])
        plan.changes.append(Change("reservation", units, 0, line=line.position))
        self._tell_ledger(plan, line, {})

    def _tell_ledger(self, plan: OrderPlan, line: Line, right: dict[Key, int]) -> None:
        """Entries that bring what the ledger promises for the line to ``right``."""
        ledger = self.promised[line.id]
        for sku_id, location_id in sorted(right.keys() | ledger.keys()):
            before, after = (side.get((sku_id, location_id), 0) for side in (ledger, right))
            if before != after:
                plan.moves.append((line.id, sku_id, location_id, after - before))
                place = self.places.get(location_id, "?")
                plan.changes.append(Change("ledger", before, after, line.position, line.sku, place))

    def _set_reservations(self, plan: OrderPlan, line: Line) -> None:
        """Reservations as shipments and ledger have them: moved there, made where they are missing, else ended."""
        wanted: Counter[tuple[int, int, int]] = Counter()
        for part in self.parts[line.id]:
            if part.kind == "own" and part.state not in ("shipped", "cancelled"):
                wanted[part.shipment_id, part.sku_id, part.location_id] += part.quantity
        kept = self.kept[line.id]
        for one in kept:
            wanted[one.shipment_id, one.sku_id, one.location_id] -= one.quantity
        for one in kept:
            key = one.shipment_id, one.sku_id, one.location_id
            if wanted[key] >= 0:
                continue
            wanted[key] += one.quantity
            fits = (place for place, units in wanted.items() if place[0] == key[0] and units >= one.quantity)
            if (place := next(fits, None)) is None:
                plan.ended.append(one.id)
            else:
                wanted[place] -= one.quantity
                plan.moved.append({"id": one.id, "sku_id": place[1], "location_id": place[2]})
        for (shipment_id, sku_id, location_id), units in wanted.items():
            if units > 0:
                row = {"order_line_id": line.id, "sku_id": sku_id, "location_id": location_id}
                plan.reservations.append(row | {"shipment_id": shipment_id, "quantity": units})
        before, after = sum(one.quantity for one in kept), sum(self.promised[line.id].values())
        plan.changes.append(Change("reservation", before, after, line=line.position))

    @staticmethod
    def _tell_line(plan: OrderPlan, line: Line, right: Line) -> None:
        if right == line:
            return
        plan.lines.append(right)
        for name in _COUNTERS:
            before, after = getattr(line, name), getattr(right, name)
            if before != after:
                what = "line_reserved" if name == "reserved" else name
                plan.changes.append(Change(what, before, after, line=line.position))

    def _shipment_units(self, plan: OrderPlan) -> None:
        touched = {shipment_id for shipment_id, _ in plan.shrunk}
        for shipment_id, sequence, _, units, in_lines in self.shipments[plan.order_id]:
            if units != in_lines and shipment_id not in touched:
                plan.shipment_units[shipment_id] = in_lines
                name = f"{plan.number}-{sequence}"
                plan.changes.append(Change("shipment_units", units, in_lines, name=name))

    def _header(self, plan: OrderPlan, header: _Header, goods: Sequence[Line], lines: Sequence[Line]) -> None:
        emptied = self._emptied(plan)
        states = [
            ShipmentState.CANCELLED if shipment_id in emptied else ShipmentState(state)
            for shipment_id, _, state, _, _ in self.shipments[header.id]
        ]
        bare = order_state([_counts(line, 0) for line in goods], states)
        is_over = bare in OVER
        waits = {line.id: self._waits(plan, line, is_over=is_over) for line in goods}
        state = order_state([_counts(line, waits[line.id]) for line in goods], states)
        right: dict[str, Any] = {}
        if header.state != state.value:
            right["state"] = state
            plan.changes.append(Change("state", header.state, state.value))
        bought = [line for line in lines if line.parent_line_id is None]
        every = sum(line.ordered for line in bought)
        there = sum(line.ordered for line in bought if line.cancelled < line.ordered)
        if not there <= header.units <= every:
            right["units"] = there or every
            plan.changes.append(Change("units", header.units, right["units"]))
        plan.header = right | self._beside(plan, header)

    def _only_beside(self, unclear: OrderPlan, header: _Header) -> OrderPlan:
        """Of an order whose units are not clear, what has nothing to do with them."""
        plan = OrderPlan(unclear.order_id, unclear.number, left=unclear.left)
        plan.header = self._beside(plan, header)
        plan.changes = [replace(change, order=plan.number) for change in plan.changes]
        return plan

    def _beside(self, plan: OrderPlan, header: _Header) -> dict[str, Any]:
        """Holds and keys, which do not hang on units."""
        right: dict[str, Any] = {}
        holds = self.holds.get(header.id, 0)
        if header.holds != holds:
            right["holds"] = holds
            plan.changes.append(Change("holds", header.holds, holds))
        return right | self._keys(plan, header)

    def _keys(self, plan: OrderPlan, header: _Header) -> dict[str, Any]:
        """Keys that are not what they follow from; the texts themselves are people's and told nowhere."""
        keys = {
            "number_key": number_key(header.number),
            "number_fold": fold_key(header.number),
            "customer_fold": fold_key(header.customer_name),
            "total_key": -1 if header.total_amount is None else header.total_amount,
        }
        wrong = {name: value for name, value in keys.items() if getattr(header, name) != value}
        if wrong:
            plan.changes.append(Change("keys", None, None))
        tags = json.loads(header.tags) if isinstance(header.tags, str) else header.tags
        if {fold_key(tag) for tag in tags} - {""} != self.found_tags[header.id]:
            plan.tags = list(tags)
            plan.changes.append(Change("tags", None, None))
        return wrong

    def _emptied(self, plan: OrderPlan) -> set[int]:
        """Shipments that are left without units."""
        less: Counter[int] = Counter()
        for (shipment_id, _), units in plan.shrunk.items():
            less[shipment_id] += units
        return {one[0] for one in self.shipments[plan.order_id] if less[one[0]] and less[one[0]] == one[3]}

    def _waits(self, plan: OrderPlan, line: Line, *, is_over: bool) -> int:
        rows = self.waiting[line.id]
        units = sum(rows)
        right = 0 if is_over else min(max(units, 0), line.open)
        if rows and (len(rows) > 1 or right != units):
            plan.backorders[line.id] = right
            plan.changes.append(Change("backorder", units, right, line=line.position))
        return right


def _counts(line: Line, waits: int) -> LineCounts:
    return LineCounts(line.open, line.reserved, line.packed, line.shipped, line.cancelled, waits)


_HEADERS = """
    SELECT id, number, state, units, holds, customer_name, total_amount, number_key, number_fold, customer_fold,
        total_key, tags
    FROM sales_order WHERE id IN (??) ORDER BY id"""
_LINES = """
    SELECT l.order_id, l.id, l.sku_id, coalesce(k.code, '-'), l.position, l.parent_line_id, l.ordered, l.open,
        l.reserved, l.packed, l.shipped, l.cancelled, l.returned
    FROM order_line l LEFT JOIN sku k ON k.id = l.sku_id WHERE l.order_id IN (??) ORDER BY l.order_id, l.position"""
_PARTS = """
    SELECT c.order_line_id, c.shipment_id, c.sku_id, s.location_id, c.quantity, c.packed, s.kind, s.state
    FROM shipment_line c JOIN shipment s ON s.id = c.shipment_id JOIN order_line l ON l.id = c.order_line_id
    WHERE l.order_id IN (??) ORDER BY c.id"""
_KEPT = """
    SELECT a.order_line_id, a.id, a.sku_id, a.location_id, a.quantity, a.shipment_id, s.state
    FROM allocation a JOIN order_line l ON l.id = a.order_line_id JOIN shipment s ON s.id = a.shipment_id
    WHERE a.ended = '' AND l.order_id IN (??) ORDER BY a.id"""
_LEDGER = """
    SELECT m.order_line_id, m.sku_id, m.location_id, sum(m.reserved_delta),
        sum(CASE WHEN m.kind = 'ship' THEN -m.hand_delta ELSE 0 END),
        sum(CASE WHEN m.kind = 'ship' THEN 0 ELSE m.hand_delta END)
    FROM stock_move m JOIN order_line l ON l.id = m.order_line_id WHERE l.order_id IN (??)
    GROUP BY m.order_line_id, m.sku_id, m.location_id"""
_WAITING = """
    SELECT b.order_line_id, b.quantity FROM backorder b JOIN order_line l ON l.id = b.order_line_id
    WHERE l.order_id IN (??)"""
_SHIPMENTS = """
    SELECT s.order_id, s.id, s.sequence, s.state, s.units,
        CAST(coalesce((SELECT sum(c.quantity) FROM shipment_line c WHERE c.shipment_id = s.id), 0) AS INTEGER)
    FROM shipment s WHERE s.order_id IN (??) ORDER BY s.id"""
_HOLDS = "SELECT order_id, count(*) FROM order_hold WHERE lifted_at IS NULL AND order_id IN (??) GROUP BY order_id"
_TAGS = "SELECT order_id, tag_fold FROM order_tag WHERE order_id IN (??)"
_PROMISED = "SELECT coalesce(sum(reserved_delta), 0) FROM stock_move WHERE sku_id = ? AND location_id = ?"
_LEVEL = """
    SELECT v.on_hand, v.held, v.reserved, k.code, p.name FROM stock_level v JOIN sku k ON k.id = v.sku_id
    JOIN location p ON p.id = v.location_id WHERE v.sku_id = ? AND v.location_id = ?"""
