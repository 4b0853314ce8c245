"""Undoing what an import did to orders: new ones are cancelled and their number is free, changed ones are set back.

An order that somebody has touched since is left as it is, and the reason is told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, select, update

from app.domain.order_states import OrderState, ShipmentKind, ShipmentState
from app.services.catalog import MAX_IN
from app.services.import_snapshots import restore_order, shipped_since, versions_as_were
from app.services.import_verdicts import Change, Outcome, Verdict
from app.services.order_headers import refresh
from app.services.order_matching import UNDONE
from app.services.releases import release_orders
from app.services.unit_of_work import Tx
from app.wording import Words, words
from db.models import OrderEvent, OrderHold, OrderLine, SalesOrder, Shipment, ShipmentLine

REASON = "import_undone"
# What the program does by itself with an order that has come in; everything else was a person.
_HARMLESS = frozenset({"imported", "routed", "shipped_elsewhere", "reimported", "reimport_undone"})
_BEGUN = frozenset({ShipmentState.PACKING, ShipmentState.PACKED, ShipmentState.SHIPPED})


def judge_orders(conn: Connection, changes: Sequence[Change]) -> list[Verdict]:
    """What becomes of each order of the batch."""
    ids = sorted({change.record_id for change in changes})
    orders = _headers(conn, ids)
    touched = _touched(conn, ids)
    begun = _begun(conn, ids)
    versions = versions_as_were(conn, ids) if any(change.before is not None for change in changes) else {}
    verdicts = []
    for change in changes:
        order = orders[change.record_id]
        if change.before is None:
            why = _why_kept(order, touched.get(order.id, ()), order.id in begun)
            undone = order.content_hash == UNDONE
        else:
            why = _why_not_set_back(conn, versions[order.id], change)
            undone = order.content_hash == change.before["header"]["content_hash"]
        outcome = Outcome.ALREADY if undone else Outcome.LEFT if why else Outcome.UNDO
        verdicts.append(Verdict(change, order.number, outcome, why if outcome is Outcome.LEFT else ""))
    return verdicts


def undo_orders(tx: Tx, verdicts: Sequence[Verdict]) -> None:
    """Carry out what was judged ``UNDO``. The caller holds the locks of the orders."""
    for verdict in verdicts:
        before = verdict.change.before
        if before is not None:
            restore_order(tx, verdict.change.record_id, before)
    new = [verdict.change.record_id for verdict in verdicts if verdict.change.before is None]
    if new:
        _cancel(tx, new)


def _headers(conn: Connection, ids: Sequence[int]) -> dict[int, Any]:
    columns = (SalesOrder.id, SalesOrder.number, SalesOrder.state, SalesOrder.version, SalesOrder.content_hash)
    found: dict[int, Any] = {}
    for start in range(0, len(ids), MAX_IN):
        rows = conn.execute(select(*columns).where(SalesOrder.id.in_(ids[start : start + MAX_IN])))
        found |= {row.id: row for row in rows}
    return found


def _touched(conn: Connection, ids: Sequence[int]) -> dict[int, set[str]]:
    """Timeline entries of each order since it last came in that are a person's."""
    found: dict[int, set[str]] = defaultdict(set)
    for start in range(0, len(ids), MAX_IN):
        part = ids[start : start + MAX_IN]
        came = (
            select(OrderEvent.order_id, func.max(OrderEvent.id).label("id"))
            .where(OrderEvent.order_id.in_(part), OrderEvent.kind == "imported")
            .group_by(OrderEvent.order_id)
            .subquery()
        )
        query = select(OrderEvent.order_id, OrderEvent.kind).join(
            came, (came.c.order_id == OrderEvent.order_id) & (OrderEvent.id > came.c.id)
        )
        counts: dict[int, int] = defaultdict(int)
        for order_id, kind in conn.execute(query):
            counts[order_id] += {"reimported": 1, "reimport_undone": -1}.get(kind, 0)
            if kind not in _HARMLESS:
                found[order_id].add(kind)
        for order_id, more in counts.items():
            if more > 0:
                found[order_id].add("reimported")
    return found


def _begun(conn: Connection, ids: Sequence[int]) -> set[int]:
    found: set[int] = set()
    for start in range(0, len(ids), MAX_IN):
        query = select(Shipment.order_id).where(
            Shipment.order_id.in_(ids[start : start + MAX_IN]),
            Shipment.kind == ShipmentKind.OWN,
            Shipment.state.in_(list(_BEGUN)),
        )
        found |= set(conn.scalars(query))
    return found


def _why_kept(order: Any, touched: Collection[str], begun: bool) -> Words | str:
    if begun:
        return words("It is being packed or was sent.")
    if order.state is OrderState.CANCELLED and "cancelled" in touched:
        return words("It was cancelled meanwhile.")
    if "reimported" in touched:
        return words("A later import has changed it. Undo that one first.")
    return words("Somebody has worked on it since.") if touched else ""


def _why_not_set_back(conn: Connection, version: int, change: Change) -> Words | str:
    assert change.before is not None
    if version != change.version:
        return words("It was changed or routed since.")
    if shipped_since(conn, change.record_id, change.before):
        return words("The channel says that units of it were sent meanwhile.")
    return ""


def _cancel(tx: Tx, ids: Iterable[int]) -> None:
    """Cancel the orders as if they had never come: also what the channel had sent before, which moved no stock here."""
    ids = sorted(ids)
    release_orders(tx, ids)
    units = _units(tx.conn, ids)
    of_them = OrderLine.order_id.in_(ids)
    tx.conn.execute(update(OrderLine).where(of_them).values(cancelled=OrderLine.ordered, open=0, shipped=0))
    gone = tx.conn.scalars(
        select(Shipment.id).where(
            Shipment.order_id.in_(ids),
            Shipment.kind == ShipmentKind.EXTERNAL,
            Shipment.state != ShipmentState.CANCELLED,
        )
    ).all()
    for start in range(0, len(gone), MAX_IN):
        part = gone[start : start + MAX_IN]
        tx.conn.execute(update(ShipmentLine).where(ShipmentLine.shipment_id.in_(part)).values(quantity=0))
        tx.conn.execute(
            update(Shipment)
            .where(Shipment.id.in_(part))
            .values(state=ShipmentState.CANCELLED, units=0, shipped_at=None, version=Shipment.version + 1)
        )
    tx.conn.execute(
        update(OrderHold)
        .where(OrderHold.order_id.in_(ids), OrderHold.lifted_at.is_(None))
        .values(lifted_at=tx.recorded_at)
    )
    free = {"holds": 0, "external_id": None, "content_hash": UNDONE, "goods_hash": UNDONE}
    tx.conn.execute(update(SalesOrder).where(SalesOrder.id.in_(ids)).values(**free))
    for order_id in ids:
        tx.event(order_id, "cancelled", {"units": units.get(order_id, 0), "reason": REASON})
    refresh(tx, ids, taken_back=True)


def _units(conn: Connection, ids: Sequence[int]) -> Mapping[int, int]:
    query = (
        select(OrderLine.order_id, func.sum(OrderLine.open))
        .where(OrderLine.order_id.in_(ids), OrderLine.parent_line_id.is_(None))
        .group_by(OrderLine.order_id)
    )
    return {row[0]: int(row[1]) for row in conn.execute(query)}
