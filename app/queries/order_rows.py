"""One line of the order list: an order with what else is to be seen of it at a glance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from app.channels.base import Payment
from app.domain.order_states import HoldKind, OrderState
from app.wording import mark
from db import direct
from db.models import ChannelAccount, SalesOrder

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


LIST_COLUMNS = (
    SalesOrder.id,
    SalesOrder.number,
    SalesOrder.placed_at,
    SalesOrder.customer_name.label("customer"),
    ChannelAccount.channel,
    ChannelAccount.shop,
    SalesOrder.units,
    SalesOrder.state,
    SalesOrder.payment,
    SalesOrder.holds,
    SalesOrder.total_amount.label("total"),
    SalesOrder.currency,
    SalesOrder.pickup,
    SalesOrder.tags,
    SalesOrder.ship_by,
)


def rows_by_id(conn: Connection, ids: Sequence[int]) -> list[OrderRow]:
    """The orders, in the order of ``ids``."""
    if not ids:
        return []
    query = select(*LIST_COLUMNS).join(ChannelAccount, ChannelAccount.id == SalesOrder.channel_account_id)
    found = {row.id: row for row in conn.execute(query.where(SalesOrder.id.in_(ids)))}
    return with_details(conn, [order_row(found[order_id]) for order_id in ids if order_id in found])


def order_row(row: Any) -> OrderRow:
    """A selected row of ``LIST_COLUMNS`` as an OrderRow, without what stands in other tables."""
    return OrderRow(**{**row._mapping, "tags": tuple(row.tags)})


_PLACES = """
    SELECT s.order_id, l.name, s.state FROM shipment s JOIN location l ON l.id = s.location_id
    WHERE s.order_id IN (??) AND s.kind = 'own' AND s.state <> 'cancelled' ORDER BY s.order_id, s.sequence"""
_HOLDS = """
    SELECT order_id, kind, reason FROM order_hold WHERE order_id IN (??) AND lifted_at IS NULL ORDER BY order_id, id"""
_SHORT = """
    SELECT l.order_id, sum(b.quantity) FROM order_line l JOIN backorder b ON b.order_line_id = l.id
    WHERE l.order_id IN (??) GROUP BY l.order_id"""


def with_details(conn: Connection, rows: Sequence[OrderRow]) -> list[OrderRow]:
    """The rows with where they leave from, why they wait and what they lack: three queries for all of them."""
    ids = [row.id for row in rows]
    held = [row.id for row in rows if row.holds]
    asked = [direct.Soon(conn, sql, (wanted,)) for sql, wanted in ((_PLACES, ids), (_HOLDS, held), (_SHORT, ids))]
    places, holds, short = [found.rows for found in asked]
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
    missing = {order_id: int(units) for order_id, units in short}
    return [
        replace(
            row,
            location=", ".join(locations.get(row.id, ())),
            hold_kinds=tuple(kinds.get(row.id, ())),
            released=row.id in released,
            short=missing.get(row.id, 0),
            address_problem=problems.get(row.id, ""),
        )
        for row in rows
    ]
