"""The stored header of an order: state and version, kept true by every step that moves its lines and shipments."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, case, func, select, update

from app.domain.order_states import (
    ORDER_STEPS,
    OVER,
    TAKEN_BACK_STEPS,
    LineCounts,
    OrderState,
    ShipmentState,
    order_state,
)
from app.domain.topics import Topic
from app.errors import IllegalStep
from app.services.kit_lines import kit_counters
from app.services.unit_of_work import Tx
from db import direct
from db.bulk import update_rows
from db.models import OrderLine, SalesOrder
from db.writes import Writes


def lock_orders(tx: Tx, order_ids: Iterable[int], *, wait: bool = True) -> None:
    """Lock the order rows in the order of their ids, so that two operations on one order take turns.

    With ``wait`` false a row that another operation holds makes the whole operation start again: for whoever holds
    locks already that come after orders.
    """
    ids = sorted(set(order_ids))
    if tx.conn.dialect.name == "postgresql" and ids:
        sql = "SELECT id FROM sales_order WHERE id IN (??) ORDER BY id FOR UPDATE"
        direct.rows(tx.conn, sql if wait else f"{sql} NOWAIT", (ids,))


def lock_order_of(tx: Tx, shipment_id: int) -> None:
    """Lock the order of a shipment, if there is such a shipment."""
    if tx.conn.dialect.name == "postgresql":
        sql = "SELECT id FROM sales_order WHERE id = (SELECT order_id FROM shipment WHERE id = ?) FOR UPDATE"
        direct.later(tx.conn, sql, (shipment_id,))


def states_of(conn: Connection, order_ids: Iterable[int]) -> dict[int, OrderState]:
    """The state that each order should have, from its lines and shipments."""
    return _read(conn, list(order_ids))[0]


class _Line(NamedTuple):
    """A line as it stands."""

    order_id: int
    id: int
    parent_line_id: int | None
    open: int
    reserved: int
    packed: int
    shipped: int
    cancelled: int
    backordered: int
    ordered: int
    returned: int


def _read(conn: Connection, ids: list[int]) -> tuple[dict[int, OrderState], list[dict[str, Any]]]:
    """The states that the orders should have, and the counters that lines of kits should have and have not."""
    found = direct.Soon(conn, _LINES, (ids,))
    shipments: dict[int, list[ShipmentState]] = defaultdict(list)
    for order_id, state in direct.rows(conn, "SELECT order_id, state FROM shipment WHERE order_id IN (??)", (ids,)):
        shipments[order_id].append(ShipmentState(state))
    rows = [_Line(*row) for row in found.rows]
    kits = {row.parent_line_id for row in rows if row.parent_line_id is not None}
    lines: dict[int, list[LineCounts]] = defaultdict(list)
    for row in rows:
        if row.id not in kits:  # what of a kit is to be sent are its components
            lines[row.order_id].append(LineCounts(*row[3:9]))
    states = {order_id: order_state(lines[order_id], shipments[order_id]) for order_id in ids}
    return states, kit_counters(rows) if kits else []


_LINES = """
    SELECT l.order_id, l.id, l.parent_line_id, l.open, l.reserved, l.packed, l.shipped, l.cancelled,
        coalesce(b.quantity, 0), l.ordered, l.returned
    FROM order_line l LEFT JOIN backorder b ON b.order_line_id = l.id WHERE l.order_id IN (??)
"""


def count_units(tx: Tx, order_ids: Iterable[int]) -> None:
    """Store how many units the orders hold; a line that was cancelled whole keeps its row and counts no more.

    A kit is one unit, whatever it is made of. Of an order of which nothing else is there, all that was ordered.
    """
    there = case((OrderLine.cancelled < OrderLine.ordered, OrderLine.ordered))
    for order_id in order_ids:
        counted = select(func.coalesce(func.sum(there), func.sum(OrderLine.ordered)))
        bought = (OrderLine.order_id == order_id, OrderLine.parent_line_id.is_(None))
        units = counted.where(*bought).scalar_subquery()
        tx.conn.execute(update(SalesOrder).where(SalesOrder.id == order_id).values(units=units))


def refresh(tx: Tx, order_ids: Iterable[int], *, taken_back: bool = False) -> dict[int, OrderState]:
    """Store the state that lines and shipments give, raise the version, touch the orders. Returns the states.

    So are the counters of the lines of kits, which follow from those of their components.
    ``taken_back``: an import is undone, so what its file had told may go too (``TAKEN_BACK_STEPS``).
    """
    states, kits = _read(tx.conn, sorted(set(order_ids)))
    writes = Writes(tx.conn)
    writes.update(OrderLine, ["id"], {name: f"v.{name}" for name in _OF_KITS}, kits)
    store_states(tx, states, writes, allowed=_ALSO_BACK if taken_back else _ALLOWED)
    writes.send()
    return states


_OF_KITS = ("open", "shipped", "cancelled", "returned")


def store_states(
    tx: Tx, states: dict[int, OrderState], writes: Writes | None = None, *, allowed: str | None = None
) -> None:
    """Store header states that the caller worked out from what it has just written; with ``writes``: among those.

    Raises IllegalStep, when they are sent, for a step that ``ORDER_STEPS`` does not hold: the operation is a bug then.
    """
    together, allowed = writes or Writes(tx.conn), allowed or _ALLOWED
    rows = [{"id": order_id, "state": state} for order_id, state in states.items()]
    if tx.conn.dialect.name == "sqlite":
        rows = _but_open_ones(tx.conn, rows, allowed)
    together.update(SalesOrder, ["id"], _HEADER, rows, where=allowed, otherwise=_not_allowed)
    if writes is None:
        together.send()
    tx.touch(Topic.ORDERS, *states)


_IS_OPEN = " AND ".join(f"v.state <> '{state.value}'" for state in OrderState if state in OVER)
_HEADER = {"state": "v.state", "is_open": _IS_OPEN, "version": "t.version + 1"}
_STILL_OPEN = {name: set_to for name, set_to in _HEADER.items() if name != "is_open"}


def _but_open_ones(conn: Connection, rows: list[dict[str, Any]], allowed: str) -> list[dict[str, Any]]:
    """Write the headers of orders that are to be open; returns those of orders that end.

    SQLite enters a row anew in each index whose condition names a column that is set, though to the value that it has:
    eight indexes, at every step of the work. So ``is_open`` is set only where an order ends or comes back.
    """
    still = [row for row in rows if row["state"] not in OVER]
    done = update_rows(conn, SalesOrder, ["id"], _STILL_OPEN, still, where=f"t.is_open AND ({allowed})")
    if done < len(still):
        done += update_rows(conn, SalesOrder, ["id"], _HEADER, still, where=f"NOT t.is_open AND ({allowed})")
    if done < len(still):
        raise _not_allowed()
    return [row for row in rows if row["state"] in OVER]


def _condition(table: Mapping[OrderState, frozenset[OrderState]]) -> str:
    """The table as a condition of the UPDATE itself, so that nothing is asked for; the states are our own words.

    By the new state first, so that little is compared, and not as lists, which SQLite would make ready each time.
    """
    cases = []
    for new in OrderState:
        before = [f"t.state = '{old.value}'" for old, steps in table.items() if new is old or new in steps]
        cases.append(f"WHEN '{new.value}' THEN {' OR '.join(before)}")
    return f"CASE v.state {' '.join(cases)} END"


_ALLOWED, _ALSO_BACK = _condition(ORDER_STEPS), _condition(TAKEN_BACK_STEPS)


def _not_allowed() -> IllegalStep:
    return IllegalStep("an order cannot go there in one step, or is not there")
