"""Reads for routing."""

from __future__ import annotations

from sqlalchemy import Connection, select

from app.domain.order_states import OrderState
from db.models import OrderLine, SalesOrder

_MAY_HAVE_OPEN = (
    OrderState.TO_ROUTE,
    OrderState.BACKORDER,
    OrderState.TO_PACK,
    OrderState.PACKING,
    OrderState.PACKED,
    OrderState.PARTLY_SHIPPED,
)


def open_order_ids(conn: Connection) -> list[int]:
    """Ids of the orders with units neither reserved nor sent, in fair order: priority, then age, then id."""
    open_lines = select(OrderLine.id).where(OrderLine.order_id == SalesOrder.id, OrderLine.open > 0).exists()
    query = (
        select(SalesOrder.id)
        .where(SalesOrder.state.in_(_MAY_HAVE_OPEN), open_lines)
        .order_by(SalesOrder.priority.desc(), SalesOrder.placed_at, SalesOrder.id)
    )
    return list(conn.scalars(query))
