"""Saying that two orders are no duplicates of each other: told once, in both timelines, and never asked again."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from app.errors import NotFound
from app.services.order_headers import lock_orders
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db.models import SalesOrder


@dataclass(frozen=True, slots=True)
class NotDuplicate:
    """The two orders were looked at and are two."""

    order_id: int
    other_id: int


@operation(NotDuplicate, "orders.not_duplicate", version=1, right="orders")
def not_duplicate(tx: Tx, command: NotDuplicate) -> JsonObject:
    """Note it in both timelines. Result: order_id, other_id. Raises NotFound."""
    ids = [command.order_id, command.other_id]
    lock_orders(tx, ids)
    numbers = dict(tx.conn.execute(select(SalesOrder.id, SalesOrder.number).where(SalesOrder.id.in_(ids))).all())
    if set(numbers) != set(ids) or len(set(ids)) != 2:
        raise NotFound(
            words("There is no such order. Nothing was changed."), fix=words("Look for it in the list of orders.")
        )
    for one, other in (ids, reversed(ids)):
        tx.event(one, "not_duplicate", {"of": other, "number": numbers[other]})
    return {"order_id": command.order_id, "other_id": command.other_id}
