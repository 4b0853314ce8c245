"""Routing taken back: what one routing reserved is free again, what waited before waits again.

What it reserved stands in the ledger. Units that are not where it put them any more (moved, packed, let onto the floor,
taken out of the order) are not guessed at: such an order is left as it is, and told.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from app.domain.order_states import ShipmentState
from app.domain.order_steps import RowState
from app.errors import NotFound, Refused
from app.services import stock_levels
from app.services.many_orders import Asked, Head, Outcome, done, each_by_itself, locked_heads, stock_of
from app.services.order_assign import BACK, Promised, promise, promised
from app.services.order_headers import refresh
from app.services.releases import release_orders as take_back
from app.services.steps_back import taken_back
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db import direct
from db.models import MoveKind, Operation, OrderLine, StockMove

ROUTED, UNROUTED = "routing.route", "unrouted"
# Orders of one operation when many are taken back: some 50 ms.
AT_ONCE = 16


@dataclass(frozen=True, slots=True)
class UnrouteOrders:
    """Take back what the routing ``op`` (its operation id) did to these orders."""

    op: str
    order_ids: tuple[int, ...]


@operation(UnrouteOrders, "routing.unroute", version=1, right="route")
def unroute_orders(tx: Tx, command: UnrouteOrders) -> JsonObject:
    """Take it back. Result: ``orders``, a list of {order_id, units}, and ``left``, a list of {order_id, why}.

    Raises NotFound where there was no such routing, Refused where the one order that is asked for must stay.
    """
    kept = _kept_by(tx, command.op)
    heads = locked_heads(tx, command.order_ids)
    stock_levels.lock(tx, stock_of(tx, heads))

    def act(tx: Tx, one: Asked, head: Head) -> Outcome:
        return _unroute(tx, head, command.op, kept.get(one.order_id, {}))

    outcomes = each_by_itself(tx, [Asked(order_id) for order_id in sorted(set(command.order_ids))], act, heads)
    left = {order_id: outcome for order_id, outcome in outcomes.items() if outcome.state is RowState.FAILED}
    if len(outcomes) == len(left) == 1:
        (outcome,) = left.values()
        raise Refused(outcome.message, fix=outcome.fix)
    return {
        "orders": [{"order_id": key, **outcome.data} for key, outcome in outcomes.items() if key not in left],
        "left": [{"order_id": key, "why": outcome.message} for key, outcome in left.items()],
    }


def _kept_by(tx: Tx, op: str) -> Mapping[int, JsonObject]:
    """What the routing told of each of its orders."""
    try:
        wanted = uuid.UUID(op)
    except ValueError:
        wanted = uuid.UUID(int=0)
    result = tx.conn.scalar(select(Operation.result).where(Operation.op_id == wanted, Operation.name == ROUTED))
    if result is None:
        raise NotFound(words("There is nothing to take back. Nothing was changed."), fix=words("Open the order again."))
    return {summary["order_id"]: summary for summary in result["orders"]}


def _unroute(tx: Tx, head: Head, op: str, kept: JsonObject) -> Outcome:
    if not kept or op in taken_back(tx.conn, head.id, UNROUTED):
        raise Refused(
            words("The routing of order {number} was taken back before.", number=head.number),
            fix=words("Open the order again."),
        )
    _refuse_begun(tx, head)
    now = promised(tx, head.id)
    left = Counter({(line, place): units for line, place, units in now.picks})
    reserved = _reserved_by(tx, op, head.id)
    left.subtract(reserved)
    if min(left.values(), default=0) < 0:
        raise Refused(
            words("Order {number} was routed otherwise meanwhile. It stays as it is.", number=head.number),
            fix=words("Assign it to a location yourself."),
        )
    take_back(tx, [head.id])
    picks = tuple((line, place, units) for (line, place), units in left.items() if units)
    waiting = _waiting(tx, head.id, picks, kept)
    if picks or waiting:
        promise(tx, head, Promised(picks, waiting), BACK)
    else:
        refresh(tx, [head.id])
    units = sum(reserved.values())
    tx.event(head.id, UNROUTED, {"op": op, "units": units})
    return done({"units": units})


def _refuse_begun(tx: Tx, head: Head) -> None:
    """Raises Refused where a shipment of the order is on the floor or further."""
    sql = "SELECT state FROM shipment WHERE order_id = ?"
    states = {ShipmentState(row[0]) for row in direct.rows(tx.conn, sql, (head.id,))}
    if states & {ShipmentState.PACKING, ShipmentState.PACKED}:
        raise Refused(
            words("Order {number} is being packed or packed. Nothing was changed.", number=head.number),
            fix=words("Take its scans back at a packing station first."),
        )
    if ShipmentState.RELEASED in states:
        raise Refused(
            words("Order {number} is on the floor. Nothing was changed.", number=head.number),
            fix=words("Take it back from the floor first."),
        )


def _reserved_by(tx: Tx, op: str, order_id: int) -> Counter[tuple[int, int]]:
    """Units that the operation reserved for the order, by line and location."""
    query = (
        select(StockMove.order_line_id, StockMove.location_id, StockMove.reserved_delta)
        .join(OrderLine, OrderLine.id == StockMove.order_line_id)
        .where(StockMove.op_id == uuid.UUID(op), StockMove.kind == MoveKind.RESERVE, OrderLine.order_id == order_id)
    )
    found: Counter[tuple[int, int]] = Counter()
    for line_id, location_id, units in tx.conn.execute(query):
        if line_id is not None:
            found[line_id, location_id] += units
    return found


def _waiting(
    tx: Tx, order_id: int, picks: Sequence[tuple[int, int, int]], kept: JsonObject
) -> tuple[tuple[int, int], ...]:
    """What waited for stock before that routing, as far as it is still open beside the ``picks``."""
    query = select(OrderLine.id, OrderLine.open).where(OrderLine.order_id == order_id)
    open_units = Counter({row.id: row.open for row in tx.conn.execute(query)})
    for line_id, _, units in picks:
        open_units[line_id] -= units
    waited = ((one["order_line_id"], one["units"]) for one in kept.get("waited", ()))
    told = [(line_id, min(units, open_units[line_id])) for line_id, units in waited]
    return tuple((line_id, units) for line_id, units in told if units > 0)
