"""Open orders that could go in one parcel with another: one buyer, one address, nothing begun, nothing on hold."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import aliased

from app.domain.identifiers import fold
from app.domain.order_states import OrderState
from db.models import OrderAddress, OrderLine, SalesOrder

# What must be the same for two addresses to be one, folded.
PLACE_FIELDS = ("name", "company", "street1", "street2", "postal_code", "city", "country")
UNBEGUN_STATES = (OrderState.TO_ROUTE, OrderState.BACKORDER, OrderState.TO_PACK, OrderState.RELEASED)
_MOST = 20


@dataclass(frozen=True, slots=True)
class Mergeable:
    """Another order that could be merged with this one."""

    order_id: int
    number: str
    units: int


def place_of(address: Any) -> tuple[str, ...]:
    """The address in the form in which two are compared."""
    return tuple(fold(getattr(address, name)) for name in PLACE_FIELDS)


def mergeable_with(conn: Connection, order_id: int) -> tuple[Mergeable, ...]:
    """Orders that ``app.services.order_merge`` would merge with this one, oldest first; none for one that it would not.

    The operation looks again with everything locked.
    """
    found = conn.execute(_candidates(), {"order_id": order_id}).all()
    if not found:
        return ()
    ours = conn.execute(
        select(OrderAddress).where(OrderAddress.order_id == order_id, OrderAddress.kind == "ship")
    ).first()
    near = [row for row in found if ours is not None and place_of(row) == place_of(ours)]
    counted = select(OrderLine.order_id, func.sum(OrderLine.open + OrderLine.reserved)).group_by(OrderLine.order_id)
    counted = counted.where(OrderLine.parent_line_id.is_(None))
    units = dict(conn.execute(counted.where(OrderLine.order_id.in_([row[0] for row in near]))).all()) if near else {}
    return tuple(Mergeable(row[0], row.number, int(units.get(row[0]) or 0)) for row in near)


@functools.cache
def _candidates() -> Select[int, str, OrderAddress]:
    """Orders and addresses for the order that is the parameter ``order_id``; put together once, which takes longer than
    the select."""
    one, other, ship = aliased(SalesOrder), aliased(SalesOrder), aliased(OrderAddress)
    buyer = or_(other.customer_id == one.customer_id, and_(other.customer_fold == one.customer_fold,
                                                             one.customer_fold != ""))  # fmt: skip
    same = (
        other.currency == one.currency,
        other.payment == one.payment,
        other.pickup == one.pickup,
        other.money_known == one.money_known,
    )
    ready = (
        open_.state.in_(UNBEGUN_STATES) & (open_.holds == 0) & (func.coalesce(open_.refunded_amount, 0) == 0)
        for open_ in (one, other)
    )
    sent = exists().where(OrderLine.order_id == other.id, OrderLine.shipped > 0)
    return (
        select(other.id, other.number, ship)
        .select_from(one)
        .join(other, and_(other.id != one.id, buyer))
        .join(ship, and_(ship.order_id == other.id, ship.kind == "ship"))
        .where(one.id == bindparam("order_id"), *same, *ready, ~sent)
        .order_by(other.placed_at, other.id)
        .limit(_MOST)
    )
