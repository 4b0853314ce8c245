"""Reads for the order list."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, literal, literal_column, or_, select, tuple_, union_all

from app.channels.base import Payment
from app.domain.order_states import OrderState
from db.models import ChannelAccount, SalesOrder
from db.search import contains

COUNT_CAP = 1_000


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One line of the order list. Money in minor units, None if unknown."""

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


@dataclass(frozen=True, slots=True)
class OrderFilter:
    """What the list shows: orders in any of the states (empty: all), on hold or not, whose number or buyer fits."""

    states: tuple[OrderState, ...] = ()
    on_hold: bool | None = None
    text: str = ""


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
)


def order_row(row: Any) -> OrderRow:
    """A selected row of ``LIST_COLUMNS`` as an OrderRow."""
    return OrderRow(**{**row._mapping, "tags": tuple(row.tags)})


def _conditions(wanted: OrderFilter) -> list[Any]:
    """All conditions but that of the state."""
    found: list[Any] = []
    if wanted.on_hold is not None:
        # The figure stands in the SQL itself: SQLite uses a partial index only for a condition that it can see.
        none: Any = literal_column("0")
        found.append(SalesOrder.holds > none if wanted.on_hold else SalesOrder.holds == none)
    text = wanted.text.strip()
    if text:
        found.append(or_(contains(SalesOrder.number, text), contains(SalesOrder.customer_name, text)))
    return found


def _place(placed: datetime, order_id: int) -> Any:
    """A place in the list: orders beyond it compare as less."""
    return tuple_(literal(placed, SalesOrder.placed_at.type), literal(order_id, SalesOrder.id.type))


def _ids(wanted: OrderFilter, after: tuple[datetime, int] | None, limit: int) -> Any:
    """The ids of one page, each state by itself: an index gives one state in order, but not several."""
    place = tuple_(SalesOrder.placed_at, SalesOrder.id)
    conditions = _conditions(wanted)
    if after is not None:
        # Compared as a pair, so that both databases go straight to the place in the index.
        conditions.append(place < _place(*after))
    newest = (SalesOrder.placed_at.desc(), SalesOrder.id.desc())
    query = select(SalesOrder.id, SalesOrder.placed_at).where(*conditions).order_by(*newest).limit(limit)
    if not wanted.states:
        return query.subquery()
    parts = [query.where(SalesOrder.state == state).subquery() for state in wanted.states]
    whole = union_all(*(select(part.c.id, part.c.placed_at) for part in parts)).subquery()
    return select(whole.c.id).order_by(whole.c.placed_at.desc(), whole.c.id.desc()).limit(limit).subquery()


def order_page(
    conn: Connection, wanted: OrderFilter, *, after: tuple[datetime, int] | None = None, limit: int = 100
) -> list[OrderRow]:
    """Orders, newest first; ``after`` is (placed_at, id) of the last row before this page."""
    page = _ids(wanted, after, limit)
    query = select(*LIST_COLUMNS).join(ChannelAccount, ChannelAccount.id == SalesOrder.channel_account_id)
    query = query.where(SalesOrder.id.in_(select(page.c.id)))
    query = query.order_by(SalesOrder.placed_at.desc(), SalesOrder.id.desc())
    return [order_row(row) for row in conn.execute(query)]


def orders_among(conn: Connection, wanted: OrderFilter, ids: Collection[int]) -> list[OrderRow]:
    """Those of the orders that fit, newest first: what a list that is on screen asks after a change."""
    query = select(*LIST_COLUMNS).join(ChannelAccount, ChannelAccount.id == SalesOrder.channel_account_id)
    query = query.where(SalesOrder.id.in_(sorted(ids)), *_conditions(wanted))
    if wanted.states:
        query = query.where(SalesOrder.state.in_(wanted.states))
    query = query.order_by(SalesOrder.placed_at.desc(), SalesOrder.id.desc())
    return [order_row(row) for row in conn.execute(query)]


def matching_order_ids(conn: Connection, wanted: OrderFilter) -> list[int]:
    """Ids of every order that fits, in fair order: priority, then age, then id."""
    query = select(SalesOrder.id).where(*_conditions(wanted))
    if wanted.states:
        query = query.where(SalesOrder.state.in_(wanted.states))
    return list(conn.scalars(query.order_by(SalesOrder.priority.desc(), SalesOrder.placed_at, SalesOrder.id)))


def count_orders(conn: Connection, wanted: OrderFilter) -> int:
    """How many orders fit, counted up to ``COUNT_CAP`` + 1: a list says "1,000+" from there."""
    query = select(literal(1)).select_from(SalesOrder).where(*_conditions(wanted))
    if wanted.states:
        query = query.where(SalesOrder.state.in_(wanted.states))
    return conn.execute(select(func.count()).select_from(query.limit(COUNT_CAP + 1).subquery())).scalar_one()


def count_each(conn: Connection, filters: Sequence[OrderFilter]) -> list[int]:
    """``count_orders`` of each filter."""
    return [count_orders(conn, wanted) for wanted in filters]
