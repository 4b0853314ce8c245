"""One line of the order list: an order with what else is to be seen of it at a glance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from app.channels.base import Payment
from app.domain.order_states import HoldKind, OrderState
from app.wording import mark
from db import direct

# Why an address is not enough for a label, by the reason of its hold.
_ADDRESS_PROBLEMS = {"no_street": mark("no street"), "no_city": mark("no city")}


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One line of the order list. Money in minor units, None if unknown.

    ``location`` names where it leaves from (several by commas), ``short`` are units that wait for stock,
    ``address_problem`` is empty or what the address lacks, ``released`` whether a shipment was let onto the floor.
    """

    id: int
    number: str
    placed_at: datetime
    customer: str
    channel: str
    shop: str
    units: int
    state: OrderState
    payment: Payment
    holds: int
    total: int | None
    currency: str
    pickup: bool
    tags: tuple[str, ...]
    ship_by: datetime
    location: str = ""
    hold_kinds: tuple[HoldKind, ...] = ()
    released: bool = False
    short: int = 0
    address_problem: str = ""


_ROWS = """
    SELECT o.id, o.number, o.placed_at, o.customer_name, a.channel, a.shop, o.units, o.state, o.payment, o.holds,
        o.total_amount, o.currency, o.pickup, o.tags, o.ship_by
    FROM sales_order o JOIN channel_account a ON a.id = o.channel_account_id WHERE o.id IN (??)"""
_PLACES = """
    SELECT s.order_id, l.name, s.state FROM shipment s JOIN location l ON l.id = s.location_id
    WHERE s.order_id IN (??) AND s.kind = 'own' AND s.state <> 'cancelled' ORDER BY s.order_id, s.sequence"""
_HOLDS = """
    SELECT order_id, kind, reason FROM order_hold WHERE order_id IN (??) AND lifted_at IS NULL ORDER BY order_id, id"""
# Asked of each line by itself: PostgreSQL would rather read all that anybody waits for, and there is no end to that.
_SHORT = """
    SELECT w.order_id, w.units FROM (
        SELECT l.order_id, (SELECT sum(b.quantity) FROM backorder b WHERE b.order_line_id = l.id) AS units
        FROM order_line l WHERE l.order_id IN (??)) AS w WHERE w.units > 0"""


def rows_by_id(conn: Connection, ids: Sequence[int]) -> list[OrderRow]:
    """The orders, in the order of ``ids``, with where they leave from, why they wait and what they lack."""
    wanted = list(ids)
    if not wanted:
        return []
    asked = [direct.Soon(conn, sql, (wanted,)) for sql in (_ROWS, _PLACES, _HOLDS, _SHORT)]
    orders, places, holds, short = [found.rows for found in asked]
    locations: dict[int, dict[str, None]] = defaultdict(dict)
    released = set()
    for order_id, place, state in places:
        locations[order_id][place] = None
        if state == "released":
            released.add(order_id)
    kinds: dict[int, list[HoldKind]] = defaultdict(list)
    problems: dict[int, str] = {}
    for order_id, kind, why in holds:
        kinds[order_id].append(HoldKind(kind))
        if kind == HoldKind.ADDRESS:
            problems[order_id] = str(_ADDRESS_PROBLEMS.get(why, why))
    missing: dict[int, int] = defaultdict(int)
    for order_id, units in short:
        missing[order_id] += int(units)
    found = {
        row[0]: _order_row(
            conn,
            row,
            location=", ".join(locations.get(row[0], ())),
            hold_kinds=tuple(kinds.get(row[0], ())),
            released=row[0] in released,
            short=missing.get(row[0], 0),
            address_problem=problems.get(row[0], ""),
        )
        for row in orders
    }
    return [found[order_id] for order_id in wanted if order_id in found]


def _order_row(conn: Connection, row: tuple[Any, ...], **details: Any) -> OrderRow:
    """A row of ``_ROWS`` as an OrderRow."""
    order_id, number, placed_at, customer, channel, shop, units, state, payment, holds, *more = row
    total, currency, pickup, tags, ship_by = more
    return OrderRow(
        order_id,
        number,
        direct.python_time(conn, placed_at),
        customer,
        channel,
        shop,
        units,
        OrderState(state),
        Payment(payment),
        holds,
        total,
        currency,
        bool(pickup),
        tuple(direct.python_json(tags)),
        direct.python_time(conn, ship_by),
        **details,
    )
