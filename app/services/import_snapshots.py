"""An order as it was before a re-import changed it, and setting it back to that.

A snapshot holds all that a channel says of an order, so it is erasable like the order's own rows.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from app.domain.kits import PARTS_FROM
from app.domain.order_states import HoldKind, OrderState
from app.services.order_headers import refresh
from app.services.order_rows import ADDRESS_FIELDS
from app.services.order_tags import write_tags
from app.services.releases import release_orders
from app.services.routing import reserve_orders
from app.services.unit_of_work import JsonObject, Tx
from db.base import Base
from db.bulk import insert_rows
from db.models import OrderAddress, OrderCharge, OrderEvent, OrderHold, OrderLine, OrderTax, SalesOrder
from db.types import UtcTime

_OURS = frozenset(
    {"id", "channel_account_id", "number", "state", "is_open", "holds", "version", "priority", "customer_id"}
)
_UNITS = frozenset({"open", "reserved", "packed", "returned"})
_ADDRESS = (*ADDRESS_FIELDS, "email", "latitude", "longitude")
_KEEP_ALWAYS = ("payment", "payment_method", "refunded_amount", "note", "attributes", "external_id", "ship_by")


def snapshots_of(conn: Connection, order_ids: Sequence[int]) -> dict[int, JsonObject]:
    """The orders as they are, as JSON values."""
    ids = list(order_ids)
    if not ids:
        return {}
    columns = [column for column in SalesOrder.__table__.columns if column.name not in _OURS]
    own = (SalesOrder.id, SalesOrder.version)
    headers = conn.execute(select(*own, *columns).where(SalesOrder.id.in_(ids)))
    found: dict[int, JsonObject] = {
        row.id: {
            "version": row.version,
            "header": {name: _plain(value) for name, value in row._mapping.items() if name not in ("id", "version")},
            "lines": [],
            "addresses": [],
            "charges": [],
            "taxes": [],
            "holds": [],
        }
        for row in headers
    }
    for part, table in (
        ("lines", OrderLine),
        ("addresses", OrderAddress),
        ("charges", OrderCharge),
        ("taxes", OrderTax),
    ):
        skip = {"id", "order_id"} if part != "lines" else {"id", "order_id", *_UNITS}
        for row in conn.execute(select(table).where(table.order_id.in_(ids)).order_by(table.id)):
            values = {name: _plain(value) for name, value in row._mapping.items() if name not in skip}
            found[row.order_id][part].append(values)
    standing = select(OrderHold.order_id, OrderHold.kind, OrderHold.reason).where(
        OrderHold.order_id.in_(ids), OrderHold.lifted_at.is_(None)
    )
    for order_id, kind, reason in conn.execute(standing.order_by(OrderHold.id)):
        found[order_id]["holds"].append([_plain(kind), reason])
    return found


def versions_as_were(conn: Connection, order_ids: Sequence[int]) -> dict[int, int]:
    """The version that each order's content is of: an older one where undoing an import was the last thing done."""
    found = versions_of(conn, order_ids)
    last = (
        select(func.max(OrderEvent.id))
        .where(OrderEvent.order_id.in_(order_ids), OrderEvent.kind == "reimport_undone")
        .group_by(OrderEvent.order_id)
    )
    for order_id, data in conn.execute(select(OrderEvent.order_id, OrderEvent.data).where(OrderEvent.id.in_(last))):
        if data.get("version") == found[order_id]:
            found[order_id] = data["as_version"]
    return found


def versions_of(conn: Connection, order_ids: Sequence[int]) -> dict[int, int]:
    """The orders' versions, in the order of their ids: what is journaled by them stands so on every engine."""
    query = select(SalesOrder.id, SalesOrder.version).where(SalesOrder.id.in_(order_ids))
    rows = conn.execute(query.order_by(SalesOrder.id))
    return {row[0]: row[1] for row in rows}


def shipped_since(conn: Connection, order_id: int, before: Mapping[str, Any]) -> bool:
    """Whether units of the order were sent since the snapshot: what has left cannot be set back."""
    query = select(func.coalesce(func.sum(OrderLine.shipped), 0)).where(OrderLine.order_id == order_id)
    return bool(conn.execute(query).scalar_one() != sum(line["shipped"] for line in before["lines"]))


def restore_order(tx: Tx, order_id: int, before: Mapping[str, Any]) -> None:
    """Set the order back to the snapshot; what was reserved for it is reserved again. The caller holds its lock."""
    now = snapshots_of(tx.conn, [order_id])[order_id]
    same = all(now[part] == before[part] for part in ("lines", "addresses", "charges", "taxes"))
    header = {name: native(SalesOrder, name, value) for name, value in before["header"].items()}
    write_tags(tx, {order_id: header.pop("tags")})
    if same:
        keep = {name: header[name] for name in (*_KEEP_ALWAYS, "content_hash", "goods_hash")}
        tx.conn.execute(update(SalesOrder).where(SalesOrder.id == order_id).values(**keep))
    else:
        _rebuild(tx, order_id, before, header)
    _restore_holds(tx, order_id, before["holds"])
    # Its version goes on, but what it is now is what it was then: an earlier import may be undone after this one.
    tx.event(order_id, "reimport_undone", {"version": now["version"] + 1, "as_version": before["version"]})
    refresh(tx, [order_id], taken_back=True)


def _rebuild(tx: Tx, order_id: int, before: Mapping[str, Any], header: Mapping[str, Any]) -> None:
    state = tx.conn.execute(select(SalesOrder.state).where(SalesOrder.id == order_id)).scalar_one()
    release_orders(tx, [order_id])
    _restore_lines(tx, order_id, before["lines"])
    for table, part in ((OrderCharge, "charges"), (OrderTax, "taxes")):
        tx.conn.execute(delete(table).where(table.order_id == order_id))
        insert_rows(tx.conn, table, [{"order_id": order_id, **row} for row in before[part]])
    for row in before["addresses"]:
        values = {name: row[name] for name in _ADDRESS}
        where = (OrderAddress.order_id == order_id, OrderAddress.kind == row["kind"])
        tx.conn.execute(update(OrderAddress).where(*where).values(**values))
    bought = (OrderLine.order_id == order_id, OrderLine.parent_line_id.is_(None))
    units = select(func.sum(OrderLine.ordered)).where(*bought).scalar_subquery()
    tx.conn.execute(update(SalesOrder).where(SalesOrder.id == order_id).values(**{**header, "units": units}))
    if state not in (OrderState.TO_ROUTE, OrderState.CANCELLED):
        reserve_orders(tx, [order_id])


def _restore_lines(tx: Tx, order_id: int, lines: Sequence[Mapping[str, Any]]) -> None:
    """Lines by position; one that the import added is cancelled, never deleted: the ledger may point to it."""
    wanted = {line["position"]: line for line in lines}
    known = (OrderLine.id, OrderLine.position, OrderLine.shipped)
    for row in tx.conn.execute(select(*known).where(OrderLine.order_id == order_id)).all():
        line = wanted.get(row.position)
        if line is None:
            values: dict[str, Any] = {"open": 0, "cancelled": OrderLine.ordered - OrderLine.shipped}
            if row.position > PARTS_FROM:  # of a kit that it is not any more, or is again as it was
                values["parent_line_id"] = None
        else:
            left = line["ordered"] - line["cancelled"] - row.shipped
            values = {**line, "shipped": row.shipped, "open": left, "reserved": 0}
        tx.conn.execute(update(OrderLine).where(OrderLine.id == row.id).values(**values))


def _restore_holds(tx: Tx, order_id: int, holds: Sequence[Sequence[str]]) -> None:
    wanted = {HoldKind(kind): reason for kind, reason in holds}
    query = select(OrderHold.id, OrderHold.kind).where(OrderHold.order_id == order_id, OrderHold.lifted_at.is_(None))
    standing = {kind: hold_id for hold_id, kind in tx.conn.execute(query)}
    gone = [hold_id for kind, hold_id in standing.items() if kind not in wanted]
    if gone:
        tx.conn.execute(update(OrderHold).where(OrderHold.id.in_(gone)).values(lifted_at=tx.recorded_at))
    new = [
        {"order_id": order_id, "kind": kind, "reason": reason, "placed_at": tx.recorded_at}
        for kind, reason in wanted.items()
        if kind not in standing
    ]
    insert_rows(tx.conn, OrderHold, new)
    tx.conn.execute(update(SalesOrder).where(SalesOrder.id == order_id).values(holds=len(wanted)))


def _plain(value: Any) -> Any:
    if isinstance(value, enum.Enum):
        return value.value
    return value.isoformat() if isinstance(value, datetime) else value


def native(table: type[Base], name: str, value: Any) -> Any:
    """A JSON value as the column takes it: instants are text in JSON."""
    is_time = value is not None and isinstance(table.__table__.columns[name].type, UtcTime)
    return datetime.fromisoformat(value) if is_time else value
