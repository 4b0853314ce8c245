"""Saying that two orders are no duplicates of each other: told in both timelines, and never asked again.

Unless that is taken back: the newest word counts (``app.queries.duplicates``).
"""

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


@dataclass(frozen=True, slots=True)
class MayBeDuplicate:
    """Take back that the two orders are two."""

    order_id: int
    other_id: int


@operation(NotDuplicate, "orders.not_duplicate", version=1, right="orders")
def not_duplicate(tx: Tx, command: NotDuplicate) -> JsonObject:
    """Note it in both timelines. Result: order_id, other_id. Raises NotFound."""
    return _tell(tx, command, "not_duplicate")


@operation(MayBeDuplicate, "orders.maybe_duplicate", version=1, right="orders")
def may_be_duplicate(tx: Tx, command: MayBeDuplicate) -> JsonObject:
    """Take it back in both timelines. Result: order_id, other_id. Raises NotFound."""
    return _tell(tx, command, "maybe_duplicate")


def _tell(tx: Tx, command: NotDuplicate | MayBeDuplicate, kind: str) -> JsonObject:
    ids = [command.order_id, command.other_id]
    lock_orders(tx, ids)
    numbers = dict(tx.conn.execute(select(SalesOrder.id, SalesOrder.number).where(SalesOrder.id.in_(ids))).all())
    if set(numbers) != set(ids) or len(set(ids)) != 2:
        raise NotFound(
            words("There is no such order. Nothing was changed."), fix=words("Look for it in the list of orders.")
        )
    for one, other in (ids, reversed(ids)):
        tx.event(one, kind, {"of": other, "number": numbers[other]})
    return {"order_id": command.order_id, "other_id": command.other_id}
