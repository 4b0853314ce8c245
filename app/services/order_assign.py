"""Assigning: a person says which location sends an order; what was promised elsewhere is promised there instead.

The guards of stock decide: what an order had reserved it must get at the new place, or nothing is changed. What nobody
had for it before is taken along if it is there, and waits otherwise. What was let onto the floor is taken back from it
first and let onto it again at the new place, in the same step. What is being packed stays where it is.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.order_states import ShipmentState
from app.domain.routing import Pick, Plan, Reason, Verdict
from app.errors import BadInput, NotEnoughStock, Refused
from app.services import stock_levels
from app.services.many_orders import (
    Asked,
    Head,
    Outcome,
    Outcomes,
    done,
    each_by_itself,
    locked_heads,
    settled,
    skipped,
    stock_of,
)
from app.services.order_headers import refresh
from app.services.order_release import let_go, unrelease_orders
from app.services.releases import release_orders as take_back
from app.services.reservations import LockedOrder, ReservationWriter, RoutedOrder, SpareIds
from app.services.routing import load_orders
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db import direct

BY_HAND, BACK = "assigned", "assigned_back"


@dataclass(frozen=True, slots=True)
class AssignOrder:
    """This location is to send the order."""

    order_id: int
    location_id: int


@dataclass(frozen=True, slots=True)
class Promised:
    """What is promised to an order and not yet being packed: (line, location, units); and what waits: (line, units)."""

    picks: tuple[tuple[int, int, int], ...]
    backorders: tuple[tuple[int, int], ...]

    def as_data(self) -> JsonObject:
        """As JSON."""
        return {"picks": [list(pick) for pick in self.picks], "backorders": [list(one) for one in self.backorders]}

    @staticmethod
    def of_data(data: Mapping[str, list[list[int]]]) -> Promised:
        """From JSON."""
        picks = tuple((line, place, units) for line, place, units in data["picks"])
        return Promised(picks, tuple((line, units) for line, units in data["backorders"]))


@operation(AssignOrder, "orders.assign", version=1, right="route")
def assign_order(tx: Tx, command: AssignOrder) -> JsonObject:
    """Assign. Result: order_id, moved (whether anything is promised from elsewhere now).

    Raises NotFound, BadInput for a location that there is not, Refused once it is being packed or over, and
    NotEnoughStock where the location lacks something.
    """
    outcome = settled(assign_orders(tx, [Asked(command.order_id)], command.location_id), command.order_id)
    return {"order_id": command.order_id, "moved": bool(outcome.data)}


def assign_orders(tx: Tx, asked: Sequence[Asked], location_id: int) -> Outcomes:
    """Assign orders to the location, one after another. ``data``: what was promised before, and whether released."""
    heads = locked_heads(tx, [one.order_id for one in asked])
    place = direct.first(tx.conn, "SELECT name FROM location WHERE id = ? AND archived_at IS NULL", (location_id,))
    if place is None:
        raise BadInput(words("There is no such location. Nothing was changed."), fix=words("Choose another."))
    stock_levels.lock(tx, stock_of(tx, heads))

    def act(tx: Tx, _one: Asked, head: Head) -> Outcome:
        return _assign(tx, head, location_id, str(place[0]))

    return each_by_itself(tx, asked, act, heads)


def assign_back(tx: Tx, asked: Sequence[Asked]) -> Outcomes:
    """Promise again what was promised before (``data`` of ``assign_orders``); ``data``: what was promised until now."""
    heads = locked_heads(tx, [one.order_id for one in asked])
    stock_levels.lock(tx, stock_of(tx, heads))

    def act(tx: Tx, one: Asked, head: Head) -> Outcome:
        released = _is_released(tx, head)
        before = promised(tx, head.id)
        _take_back(tx, head, released=released)
        promise(tx, head, Promised.of_data(one.data), BACK)
        if one.data.get("released"):
            let_go(tx, {head.id: head})
        return done({**before.as_data(), "released": released})

    return each_by_itself(tx, asked, act, heads)


_PROMISED = """
    SELECT a.order_line_id, a.location_id, a.quantity FROM allocation a JOIN shipment s ON s.id = a.shipment_id
    WHERE s.order_id = ? AND s.state IN ('to_pack', 'released') AND a.ended = '' ORDER BY a.id"""
_WAITING = """
    SELECT b.order_line_id, b.quantity FROM backorder b JOIN order_line l ON l.id = b.order_line_id
    WHERE l.order_id = ? ORDER BY b.id"""


# Of kits, what their components have open.
_OPEN = """
    SELECT sum(l.open) FROM order_line l WHERE l.order_id = ?
        AND NOT EXISTS (SELECT 1 FROM order_line p WHERE p.parent_line_id = l.id)"""


def promised(tx: Tx, order_id: int) -> Promised:
    """What is promised to the order now."""
    units: Counter[tuple[int, int]] = Counter()
    for line_id, location_id, quantity in direct.rows(tx.conn, _PROMISED, (order_id,)):
        units[line_id, location_id] += quantity
    waiting = direct.rows(tx.conn, _WAITING, (order_id,))
    return Promised(tuple((*key, n) for key, n in units.items()), tuple((row[0], row[1]) for row in waiting))


def _is_released(tx: Tx, head: Head) -> bool:
    """Whether it is on the floor. Raises Refused where a person cannot choose the place any more."""
    if head.is_over:
        raise Refused(
            words("Order {number} is over: nothing of it is left to send.", number=head.number),
            fix=words("Leave it out."),
        )
    states = {
        ShipmentState(row[0])
        for row in direct.rows(tx.conn, "SELECT state FROM shipment WHERE order_id = ?", (head.id,))
    }
    if states & {ShipmentState.PACKING, ShipmentState.PACKED}:
        raise Refused(
            words("Order {number} is being packed or packed. Nothing was changed.", number=head.number),
            fix=words("Take its scans back at a packing station first."),
        )
    return ShipmentState.RELEASED in states


def _take_back(tx: Tx, head: Head, *, released: bool) -> None:
    """Promise nothing to the order any more; its timeline says that it was on the floor."""
    if released:
        unrelease_orders(tx, [Asked(head.id)])
    take_back(tx, [head.id])


def _assign(tx: Tx, head: Head, location_id: int, place: str) -> Outcome:
    released = _is_released(tx, head)
    before = promised(tx, head.id)
    open_units = direct.first(tx.conn, _OPEN, (head.id,))
    if not (open_units and open_units[0]) and {place_id for _, place_id, _ in before.picks} == {location_id}:
        return skipped(words("{place} sends it already.", place=place))
    _take_back(tx, head, released=released)
    (order,) = load_orders(tx.conn, [head.id])
    wanted = Counter[int]()
    for line_id, _, units in before.picks:
        wanted[line_id] += units
    plan = _plan(tx, order, location_id, place, wanted, head)
    ReservationWriter(tx, {order.id: order}, SpareIds((), ())).write([RoutedOrder(order.id, plan)])
    if released:
        let_go(tx, {head.id: head})
    return done({**before.as_data(), "released": released})


def _plan(tx: Tx, order: LockedOrder, location_id: int, place: str, wanted: Mapping[int, int], head: Head) -> Plan:
    """Everything that is open from the one location: at least what is ``wanted`` of each line, at least something."""
    open_lines = [line for line in order.lines if line.open]
    levels = stock_levels.levels(tx.conn, {line.sku_id for line in open_lines}, lock=True)
    free = {sku: level.available for (sku, at), level in levels.items() if at == location_id}
    picks, backorders = [], []
    for line in open_lines:
        units = min(line.open, max(free.get(line.sku_id, 0), 0))
        if units < wanted.get(line.id, 0):
            raise _short(tx, head, place, line.sku_id, units, wanted[line.id])
        if units:
            picks.append(Pick(line.id, line.sku_id, location_id, units))
            free[line.sku_id] -= units
        if units < line.open:
            backorders.append((line.id, line.open - units))
    if not picks:
        raise Refused(
            words("{place} has nothing of order {number}. Nothing was changed.", place=place, number=head.number),
            fix=words("Choose a location that has it."),
        )
    reason = Reason.ALL_THERE_IS if backorders else Reason.HAS_ALL
    return Plan(BY_HAND, tuple(picks), tuple(backorders), (Verdict(location_id, True, reason),))


def _short(tx: Tx, head: Head, place: str, sku_id: int, free: int, needed: int) -> NotEnoughStock:
    found = direct.first(tx.conn, "SELECT code FROM sku WHERE id = ?", (sku_id,))
    return NotEnoughStock(
        words(
            "{place} has {free} of {needed} x {sku} that order {number} needs. Nothing was changed.",
            place=place,
            free=free,
            needed=needed,
            sku=found[0] if found else sku_id,
            number=head.number,
        ),
        fix=words("Choose a location that has it, or receive stock there."),
    )


def promise(tx: Tx, head: Head, what: Promised, rule: str) -> None:
    """Promise just this to the order, of which nothing is promised now. Raises NotEnoughStock."""
    if not (what.picks or what.backorders):
        refresh(tx, [head.id])
        tx.event(head.id, "unrouted", {})
        return
    (order,) = load_orders(tx.conn, [head.id])
    skus = {line.id: line.sku_id for line in order.lines}
    _refuse_missing(tx, head, what, skus)
    picks = tuple(Pick(line, skus[line], place, units) for line, place, units in what.picks)
    verdicts = tuple(Verdict(place, True, Reason.HAS_ALL) for place in sorted({pick.location_id for pick in picks}))
    plan = Plan(rule, picks, what.backorders, verdicts)
    ReservationWriter(tx, {order.id: order}, SpareIds((), ())).write([RoutedOrder(order.id, plan)])


def _refuse_missing(tx: Tx, head: Head, what: Promised, skus: Mapping[int, int]) -> None:
    units = _by_stock(what.picks, skus)
    levels = stock_levels.levels(tx.conn, {sku for sku, _ in units}, lock=True)
    for (sku_id, location_id), needed in sorted(units.items()):
        level = levels.get((sku_id, location_id))
        free = level.available if level else 0
        if free < needed:
            place = direct.first(tx.conn, "SELECT name FROM location WHERE id = ?", (location_id,))
            raise _short(tx, head, str(place[0]) if place else "", sku_id, max(free, 0), needed)


def _by_stock(picks: Iterable[tuple[int, int, int]], skus: Mapping[int, int]) -> dict[tuple[int, int], int]:
    units: dict[tuple[int, int], int] = defaultdict(int)
    for line_id, location_id, quantity in picks:
        units[skus[line_id], location_id] += quantity
    return units
