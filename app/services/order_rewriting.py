"""Orders that are here, written over with what a channel tells of them: lines, money, addresses, holds.

Many orders take no more statements than one. ``Told`` are the orders of a channel by their ids here; the caller holds
their locks and refreshes their headers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, update

from app.channels.base import IncomingLine, IncomingOrder
from app.domain.kits import PARTS_FROM
from app.domain.order_states import HoldKind
from app.services.catalog import Wanted, resolve_listings
from app.services.handling import handling_soon
from app.services.holds import OWN_REASONS
from app.services.kit_lines import component_rows, follow
from app.services.order_headers import refresh
from app.services.order_inserts import insert_external
from app.services.order_rows import Row, address_rows, charges_of, header_row, holds_of, line_row, tax_rows
from app.services.order_tags import write_tags
from app.services.postal import PostalIndex
from app.services.unit_of_work import Tx
from db.bulk import insert_rows, next_ids, update_rows
from db.models import OrderAddress, OrderCharge, OrderHold, OrderLine, OrderTax, SalesOrder, Shipment

# What is always taken over, whatever a person changed.
ALWAYS = ("payment", "payment_method", "refunded_amount", "note", "attributes", "tags", "external_id")
_REVIVED = (*(name for name in ALWAYS if name != "tags"), "content_hash", "goods_hash")

Told = Mapping[int, IncomingOrder]


def revive_orders(tx: Tx, account_id: int, told: Told, batch_id: int) -> None:
    """Orders whose import was undone come in again: written anew, under their numbers and with their history."""
    if not told:
        return
    handling = handling_soon(tx.conn)()
    headers = {order_id: header_row(order, handling) for order_id, order in told.items()}
    write_tags(tx, {order_id: row["tags"] for order_id, row in headers.items()})
    came = {"import_batch_id": batch_id, "imported_at": tx.recorded_at}
    rows = [{"id": order_id, **{name: row[name] for name in _REVIVED}, **came} for order_id, row in headers.items()]
    _set(tx, SalesOrder, ["id"], rows)
    for order_id, order in told.items():
        tx.event(
            order_id, "imported", {"batch_id": batch_id} | ({"review": list(order.review)} if order.review else {})
        )
    columns = (OrderLine.id, OrderLine.order_id, OrderLine.position, OrderLine.ordered, OrderLine.shipped)
    query = select(*columns, OrderLine.sku_id).where(OrderLine.order_id.in_(told), OrderLine.position <= PARTS_FROM)
    replace_lines(tx, account_id, tx.conn.execute(query.order_by(OrderLine.id)).all(), told)
    replace_money(tx, told)
    replace_addresses(tx, told)
    renew_holds(tx, told)
    refresh(tx, told)


def replace_lines(tx: Tx, account_id: int, lines: Iterable[Any], told: Told) -> None:
    """Lines are matched by position; one that is gone is cancelled, never deleted: the ledger points to it.

    What is gone costs nothing any more: the header's money is that of the channel's lines. ``lines``: all that were
    ordered (id, order_id, position, sku_id, ordered, shipped); what kits are made of follows.
    """
    wanted = (Wanted(line.sku, line.title) for order in told.values() for line in order.lines)
    skus = resolve_listings(tx, account_id, wanted)
    components = component_rows(tx.conn, told)
    kits = {part.parent_line_id for part in components}
    old = {(line.order_id, line.position): line for line in lines}
    kept: list[Row] = []
    new: list[Row] = []
    written: dict[int, list[tuple[Row, Any]]] = {}  # rows of the order's lines, each with what it was before
    for order_id, order in told.items():
        written[order_id] = []
        for position, line in enumerate(order.lines, start=1):
            sku_id = skus[Wanted(line.sku, line.title).key]
            row = {"order_id": order_id, "sku_id": sku_id, **line_row(order, line), "reserved": 0, "packed": 0}
            before = old.pop((order_id, position), None)
            if before is None:
                row |= {"position": position}
                new.append(row)
            else:
                row = {"id": before.id, **_never_less_than_sent(row, line, _sent_before(row, before, kits))}
                kept.append(row)
            written[order_id].append((row, before))
    for line_id, row in zip(next_ids(tx.conn, OrderLine, len(new)), new, strict=True):
        row["id"] = line_id
    _set(tx, OrderLine, ["id"], kept)
    insert_rows(tx.conn, OrderLine, new)
    _set(tx, OrderLine, ["id"], [_gone(line, told[line.order_id]) for line in old.values()])
    parts = follow(tx, [pair for pairs in written.values() for pair in pairs], components)
    sent: list[tuple[int, datetime | None, list[Row]]] = []
    for order_id, order in told.items():
        own = [(row, _sent_before(row, was, kits)) for row, was in written[order_id]]
        units = [each for row, before in own for each in parts.get(row["id"], [(row, before)])]
        sent.append((order_id, order.fulfilled_at, _sent_elsewhere(units)))
    add_external(tx, sent)


def _sent_before(row: Row, was: Any, kits: Collection[int | None]) -> int:
    """What of the line had been sent. Where it was a kit (``kits``: ids of such lines) and is another product now, its
    components were, which stay in the order as what they are."""
    if was is None or (was.id in kits and was.sku_id != row["sku_id"]):
        return 0
    return int(was.shipped)


def _gone(line: Any, order: IncomingOrder) -> Row:
    nothing = 0 if order.money_known else None
    left = {"open": 0, "reserved": 0, "cancelled": line.ordered - line.shipped}
    return {"id": line.id, **left, "discount_amount": nothing, "line_amount": nothing}


def _never_less_than_sent(row: Row, line: IncomingLine, sent: int) -> Row:
    """What is recorded as sent stays sent: a channel that takes it back is answered by more cancelled units."""
    if row["shipped"] >= sent:
        return row
    ordered = max(line.quantity, sent)
    return row | {"ordered": ordered, "shipped": sent, "open": 0, "cancelled": ordered - sent}


def _sent_elsewhere(rows: Iterable[tuple[Row, int]]) -> list[Row]:
    return [
        {"order_line_id": row["id"], "sku_id": row["sku_id"], "quantity": row["shipped"] - before}
        for row, before in rows
        if row["shipped"] > before
    ]


def add_external(tx: Tx, sent: Sequence[tuple[int, datetime | None, list[Row]]]) -> None:
    """Shipments of what a channel sent by itself: (order id, when, lines); those without lines are passed over."""
    sent = [one for one in sent if one[2]]
    if not sent:
        return
    ids = [order_id for order_id, _, _ in sent]
    query = select(Shipment.order_id, func.max(Shipment.sequence)).where(Shipment.order_id.in_(ids))
    last: dict[int, int] = {row[0]: row[1] for row in tx.conn.execute(query.group_by(Shipment.order_id))}
    insert_external(tx, [(order_id, last.get(order_id, 0) + 1, when, gone) for order_id, when, gone in sent])
    for order_id, _, gone in sent:
        tx.event(order_id, "shipped_elsewhere", {"units": sum(line["quantity"] for line in gone)})


def replace_money(tx: Tx, told: Told) -> None:
    """The header's amounts, charges and taxes, and all of the header that is not ``ALWAYS`` taken over."""
    handling = handling_soon(tx.conn)()
    rows = [
        {"id": order_id, **{name: value for name, value in header_row(order, handling).items() if name not in ALWAYS}}
        for order_id, order in told.items()
    ]
    # Lines that the channel has removed are still here, cancelled: the header counts them as it counts cancelled units.
    _set(tx, SalesOrder, ["id"], rows, units=_UNITS)
    for table, rows_of in ((OrderCharge, charges_of), (OrderTax, tax_rows)):
        tx.conn.execute(delete(table).where(table.order_id.in_(told)))
        fresh = [{"order_id": order_id, **new} for order_id, order in told.items() for new in rows_of(order)]
        insert_rows(tx.conn, table, fresh)


_UNITS = "(SELECT sum(l.ordered) FROM order_line l WHERE l.order_id = t.id AND l.parent_line_id IS NULL)"


def replace_addresses(tx: Tx, told: Told) -> None:
    """Both addresses, with the coordinates of where the goods go."""
    postal = PostalIndex()
    rows = [{"order_id": order_id, **new} for order_id, order in told.items() for new in address_rows(order, postal)]
    _set(tx, OrderAddress, ["order_id", "kind"], rows)


def renew_holds(tx: Tx, told: Told, *, only: HoldKind | None = None) -> None:
    """Lift holds whose reason is gone, place the new ones; a hold that still stands keeps its date.

    What a person placed stays: no file knows why.
    """
    query = select(OrderHold.order_id, OrderHold.id, OrderHold.kind, OrderHold.reason)
    query = query.where(OrderHold.order_id.in_(told), OrderHold.lifted_at.is_(None)).order_by(OrderHold.id)
    standing: dict[int, list[Any]] = defaultdict(list)
    for hold in tx.conn.execute(query):
        standing[hold.order_id].append(hold)
    gone: list[int] = []
    new: list[Row] = []
    counts: list[Row] = []
    for order_id, order in told.items():
        wanted = {hold["kind"]: hold["reason"] for hold in holds_of(order) if only in (None, hold["kind"])}
        stays = set()
        for hold in standing[order_id]:
            if hold.reason in OWN_REASONS and only in (None, hold.kind) and hold.kind not in wanted:
                gone.append(hold.id)
                tx.event(order_id, "hold_lifted", {"kind": hold.kind.value})
            else:
                stays.add(hold.kind)
        fresh = [kind for kind in wanted if kind not in stays]
        new += [
            {"order_id": order_id, "kind": kind, "reason": wanted[kind], "placed_at": tx.recorded_at} for kind in fresh
        ]
        counts.append({"id": order_id, "holds": len(stays) + len(fresh)})
    if gone:
        tx.conn.execute(update(OrderHold).where(OrderHold.id.in_(gone)).values(lifted_at=tx.recorded_at))
    insert_rows(tx.conn, OrderHold, new)
    _set(tx, SalesOrder, ["id"], counts)


def _set(tx: Tx, table: Any, keys: Sequence[str], rows: Sequence[Row], **expressions: str) -> None:
    """Set the columns that the rows have; ``expressions`` instead of a row's own value."""
    if rows:
        changes = {name: expressions.get(name, f"v.{name}") for name in rows[0] if name not in keys}
        update_rows(tx.conn, table, keys, changes, rows)
