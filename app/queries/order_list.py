"""Reads for the order list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, func, literal, or_, select

from app.channels.base import Payment
from app.domain.order_states import OrderState
from db.models import ChannelAccount, SalesOrder

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
    found: list[Any] = []
    if wanted.states:
        found.append(SalesOrder.state.in_(wanted.states))
    if wanted.on_hold is not None:
        found.append(SalesOrder.holds > 0 if wanted.on_hold else SalesOrder.holds == 0)
    if wanted.text:
        text = wanted.text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        found.append(
            or_(
                SalesOrder.number.ilike(f"%{text}%", escape="\\"),
                SalesOrder.customer_name.ilike(f"%{text}%", escape="\\"),
            )
        )
    return found


def order_page(
    conn: Connection, wanted: OrderFilter, *, after: tuple[datetime, int] | None = None, limit: int = 100
) -> list[OrderRow]:
    """Orders, newest first; ``after`` is (placed_at, id) of the last row before this page."""
    query = select(*LIST_COLUMNS).join(ChannelAccount, ChannelAccount.id == SalesOrder.channel_account_id)
    query = query.where(*_conditions(wanted))
    if after is not None:
        placed, order_id = after
        query = query.where(
            or_(SalesOrder.placed_at < placed, and_(SalesOrder.placed_at == placed, SalesOrder.id < order_id))
        )
    query = query.order_by(SalesOrder.placed_at.desc(), SalesOrder.id.desc()).limit(limit)
    return [order_row(row) for row in conn.execute(query)]


def count_orders(conn: Connection, wanted: OrderFilter) -> int:
    """How many orders fit, counted up to ``COUNT_CAP`` + 1: a list says "1,000+" from there."""
    inner = select(literal(1)).select_from(SalesOrder).where(*_conditions(wanted)).limit(COUNT_CAP + 1).subquery()
    return conn.execute(select(func.count()).select_from(inner)).scalar_one()
