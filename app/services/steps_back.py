"""Taking one step on an order back: what the step kept for that, whether it was taken back before, who came between.

A step keeps in its operation's result, as ``undo``, what taking it back needs: ids and figures, never personal text.
Taking it back is a new step, whose entry of the timeline names the operation (``op``) that it took back.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from app.errors import NotFound, Refused
from app.services.unit_of_work import JsonObject, Tx
from app.wording import words
from db.models import Operation, OrderEvent, Station, UserAccount


@dataclass(frozen=True, slots=True)
class Author:
    """Who made an entry of a timeline, and when."""

    name: str
    at: datetime


def kept_by(tx: Tx, order_id: int, op: str, name: str, back: str) -> JsonObject:
    """What the operation ``op`` of that name kept; the order is locked, ``back`` is the entry that takes it back.

    Raises NotFound if there is nothing to take back, Refused if that was done before.
    """
    try:
        wanted = uuid.UUID(op)
    except ValueError:
        wanted = uuid.UUID(int=0)
    result = tx.conn.scalar(select(Operation.result).where(Operation.op_id == wanted, Operation.name == name))
    if result is None or result["order_id"] != order_id or not result.get("undo"):
        raise NotFound(words("There is nothing to take back. Nothing was changed."), fix=words("Open the order again."))
    if op in taken_back(tx.conn, order_id, back):
        raise Refused(words("That was taken back before. Nothing was changed."), fix=words("Open the order again."))
    kept: JsonObject = result["undo"]
    return kept


def newest_step(conn: Connection, order_id: int, name: str, kind: str, back: str) -> str | None:
    """The newest operation of that name with an entry of that kind which no entry ``back`` has taken back, if any."""
    query = (
        select(OrderEvent.op_id)
        .join(Operation, Operation.op_id == OrderEvent.op_id)
        .where(OrderEvent.order_id == order_id, OrderEvent.kind == kind, Operation.name == name)
    )
    undone = taken_back(conn, order_id, back)
    found = (str(op) for op in conn.scalars(query.order_by(OrderEvent.id.desc())))
    return next((op for op in found if op not in undone), None)


def taken_back(conn: Connection, order_id: int, back: str) -> set[str]:
    """The operations that entries ``back`` of the order's timeline have taken back."""
    query = select(OrderEvent.data).where(OrderEvent.order_id == order_id, OrderEvent.kind == back)
    return {data["op"] for data in conn.scalars(query) if "op" in data}


def last_author(tx: Tx, order_id: int, kinds: Collection[str], *, since: str | None = None) -> Author | None:
    """Who made the order's newest entry of these kinds, after the operation ``since`` if there is one."""
    query = (
        select(UserAccount.name, Station.name, OrderEvent.recorded_at)
        .join(UserAccount, UserAccount.id == OrderEvent.user_id)
        .join(Station, Station.id == OrderEvent.station_id)
        .where(OrderEvent.order_id == order_id, OrderEvent.kind.in_(kinds))
        .order_by(OrderEvent.id.desc())
    )
    if since is not None:
        of_it = select(func.max(OrderEvent.id)).where(
            OrderEvent.order_id == order_id, OrderEvent.op_id == uuid.UUID(since)
        )
        query = query.where(OrderEvent.id > of_it.scalar_subquery())
    row = tx.conn.execute(query.limit(1)).first()
    return None if row is None else Author(f"{row[0]} at {row[1]}", row[2])
