"""Re-import: what a channel says of an order that is here already.

Payment, tags, notes and what the channel has sent itself are always taken over. Lines, address and total are taken
over while nobody has begun to pack the order; after that they are kept as they are and reported as "review". What a
file does not carry (a re-saved one has no money and no streets) never wipes out what is known.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, insert, select, update

from app.channels.base import IncomingLine, IncomingOrder
from app.domain.order_states import OrderState, ShipmentKind, ShipmentState
from app.services.catalog import Wanted, resolve_listings
from app.services.order_headers import lock_orders, refresh
from app.services.order_inserts import insert_external
from app.services.order_matching import Known
from app.services.order_rows import (
    address_rows,
    charges_of,
    header_row,
    holds_of,
    line_row,
    line_units,
    tax_rows,
)
from app.services.postal import PostalIndex
from app.services.releases import release_orders
from app.services.routing import reserve_orders
from app.services.unit_of_work import Tx
from db.bulk import insert_rows, update_rows
from db.models import OrderAddress, OrderCharge, OrderHold, OrderLine, OrderTax, SalesOrder, Shipment

_ALWAYS = ("payment", "payment_method", "refunded_amount", "note", "attributes", "tags", "external_id")


@dataclass(slots=True)
class Kept:
    """What became of an update: whether anything changed, and what a person should look at."""

    changed: bool = False
    review: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Here:
    """The order as it stands here."""

    header: Any
    lines: list[Any]
    begun: bool
    had_reservations: bool


def update_order(tx: Tx, known: Known, order: IncomingOrder) -> Kept:
    """Take over what may be taken over from a re-imported order."""
    lock_orders(tx, [known.id])
    here = _load(tx, known.id)
    kept = Kept()
    kept.changed = _update_header(tx, here, order)
    poorer = here.header.money_known and not order.money_known
    goods_differ = header_row(order)["goods_hash"] != known.goods_hash and not poorer
    # A line that the channel has removed stays here, cancelled: lines beyond the channel's do not count.
    units_differ = any(a != b for a, b in zip(_channel_units(order), _our_units(here), strict=False))
    if here.begun:
        _review(kept, here, order, goods_differ, units_differ)
    elif goods_differ or units_differ:
        _rebuild(tx, known.id, here, order, keep_goods=poorer)
        kept.changed = True
    if kept.changed or kept.review:
        data = {"review": kept.review} if kept.review else {}
        tx.event(known.id, "reimported", data)
    row = header_row(order)
    hashes = {"content_hash": row["content_hash"]}
    if not poorer and not here.begun:
        hashes["goods_hash"] = row["goods_hash"]
    tx.conn.execute(update(SalesOrder).where(SalesOrder.id == known.id).values(**hashes))
    refresh(tx, [known.id])
    return kept


def _load(tx: Tx, order_id: int) -> _Here:
    header = tx.conn.execute(select(SalesOrder).where(SalesOrder.id == order_id)).one()
    lines = list(tx.conn.execute(select(OrderLine).where(OrderLine.order_id == order_id).order_by(OrderLine.position)))
    states = tx.conn.execute(
        select(Shipment.state).where(Shipment.order_id == order_id, Shipment.kind == ShipmentKind.OWN)
    ).scalars()
    live = [state for state in states if state is not ShipmentState.CANCELLED]
    begun = any(state is not ShipmentState.TO_PACK for state in live)
    return _Here(header, lines, begun, bool(live))


def _update_header(tx: Tx, here: _Here, order: IncomingOrder) -> bool:
    """Take over what is always taken over; returns whether something is other than before."""
    row = header_row(order)
    new = {name: row[name] for name in _ALWAYS}
    for name in ("external_id", "refunded_amount"):
        if new[name] is None:
            new[name] = getattr(here.header, name)
    changed = {name: value for name, value in new.items() if getattr(here.header, name) != value}
    if changed:
        tx.conn.execute(update(SalesOrder).where(SalesOrder.id == here.header.id).values(**changed))
    return bool(changed)


def _channel_units(order: IncomingOrder) -> list[tuple[int, int]]:
    """Per line: units the channel has sent, and cancelled."""
    return [(line_units(line).external, line_units(line).cancelled) for line in order.lines]


def _our_units(here: _Here) -> list[tuple[int, int]]:
    return [
        (line.shipped, line.cancelled) for line in here.lines if line.ordered != line.cancelled or line.position > 0
    ]


def _review(kept: Kept, here: _Here, order: IncomingOrder, goods_differ: bool, units_differ: bool) -> None:
    """Packing has begun here: say what the channel wants otherwise, change nothing."""
    if goods_differ:
        kept.review.append("The channel changed lines, address or money after packing had begun; kept as packed.")
    if units_differ and any(cancelled for _, cancelled in _channel_units(order)):
        kept.review.append("The channel cancelled units after packing had begun; decide whether they still go.")
    elif units_differ and here.header.state is not OrderState.SHIPPED:
        sent = sum(external for external, _ in _channel_units(order))
        if sent > sum(line.shipped for line in here.lines):
            kept.review.append("The channel says that units were sent which are being packed here.")


def _rebuild(tx: Tx, order_id: int, here: _Here, order: IncomingOrder, *, keep_goods: bool) -> None:
    """Write the order anew from the channel's words, and reserve again if it was reserved."""
    release_orders(tx, [order_id])
    if keep_goods:
        _update_units_only(tx, here, order)
    else:
        _replace_lines(tx, order_id, here, order)
        _replace_money_and_address(tx, order_id, order)
        _renew_holds(tx, order_id, order)
    if here.had_reservations:
        reserve_orders(tx, [order_id])


def _replace_lines(tx: Tx, order_id: int, here: _Here, order: IncomingOrder) -> None:
    """Lines are matched by position; one that is gone is cancelled, never deleted: the ledger points to it."""
    account_id = here.header.channel_account_id
    skus = resolve_listings(tx, account_id, (Wanted(line.sku, line.title) for line in order.lines))
    old = {line.position: line for line in here.lines}
    gone: list[dict[str, Any]] = []
    for position, line in enumerate(order.lines, start=1):
        row = {"sku_id": skus[Wanted(line.sku, line.title).key], **line_row(order, line), "reserved": 0, "packed": 0}
        before = old.pop(position, None)
        if before is None:
            created = tx.conn.execute(
                insert(OrderLine).returning(OrderLine.id), {"order_id": order_id, "position": position, **row}
            )
            line_id, sent = created.scalar_one(), 0
        else:
            line_id, sent = before.id, before.shipped
            row = _never_less_than_sent(row, line, sent)
            tx.conn.execute(update(OrderLine).where(OrderLine.id == line_id).values(**row))
        if row["shipped"] > sent:
            gone.append({"order_line_id": line_id, "sku_id": row["sku_id"], "quantity": row["shipped"] - sent})
    for line in old.values():
        tx.conn.execute(
            update(OrderLine)
            .where(OrderLine.id == line.id)
            .values(open=0, reserved=0, cancelled=line.ordered - line.shipped)
        )
    _add_external(tx, order_id, order, gone)


def _never_less_than_sent(row: dict[str, Any], line: IncomingLine, sent: int) -> dict[str, Any]:
    """What is recorded as sent stays sent: a channel that takes it back is answered by more cancelled units."""
    if row["shipped"] >= sent:
        return row
    ordered = max(line.quantity, sent)
    return row | {"ordered": ordered, "shipped": sent, "open": 0, "cancelled": ordered - sent}


def _update_units_only(tx: Tx, here: _Here, order: IncomingOrder) -> None:
    """The file has no money or streets: take over only what was sent and cancelled, line by line."""
    gone: list[dict[str, Any]] = []
    for before, line in zip(here.lines, order.lines, strict=False):
        units = line_units(line)
        shipped = max(before.shipped, min(units.external, before.ordered))
        cancelled = max(before.cancelled, min(units.cancelled, before.ordered - shipped))
        values = {
            "shipped": shipped,
            "cancelled": cancelled,
            "open": before.ordered - shipped - cancelled,
            "reserved": 0,
        }
        tx.conn.execute(update(OrderLine).where(OrderLine.id == before.id).values(**values))
        if shipped > before.shipped:
            gone.append({"order_line_id": before.id, "sku_id": before.sku_id, "quantity": shipped - before.shipped})
    _add_external(tx, here.header.id, order, gone)


def _add_external(tx: Tx, order_id: int, order: IncomingOrder, gone: list[dict[str, Any]]) -> None:
    if not gone:
        return
    sequences = tx.conn.execute(select(Shipment.sequence).where(Shipment.order_id == order_id)).scalars()
    insert_external(tx, [(order_id, max(sequences, default=0) + 1, order.fulfilled_at, gone)])
    tx.event(order_id, "shipped_elsewhere", {"units": sum(line["quantity"] for line in gone)})


def _replace_money_and_address(tx: Tx, order_id: int, order: IncomingOrder) -> None:
    row = header_row(order)
    values = {name: value for name, value in row.items() if name not in _ALWAYS}
    tx.conn.execute(update(SalesOrder).where(SalesOrder.id == order_id).values(**values))
    for table, rows in ((OrderCharge, charges_of(order)), (OrderTax, tax_rows(order))):
        tx.conn.execute(delete(table).where(table.order_id == order_id))
        insert_rows(tx.conn, table, [{"order_id": order_id, **new} for new in rows])
    fresh = address_rows(order, PostalIndex())
    names = [name for name in fresh[0] if name != "kind"]
    update_rows(
        tx.conn,
        OrderAddress,
        ["order_id", "kind"],
        {name: f"v.{name}" for name in names},
        [{"order_id": order_id, **new} for new in fresh],
    )


def _renew_holds(tx: Tx, order_id: int, order: IncomingOrder) -> None:
    """Lift holds whose reason is gone, place the new ones; a hold that still stands keeps its date."""
    wanted = {hold["kind"]: hold["reason"] for hold in holds_of(order)}
    standing = Counter[Any]()
    query = select(OrderHold.id, OrderHold.kind).where(OrderHold.order_id == order_id, OrderHold.lifted_at.is_(None))
    for hold_id, kind in tx.conn.execute(query).all():
        if kind in wanted:
            standing[kind] += 1
        else:
            tx.conn.execute(update(OrderHold).where(OrderHold.id == hold_id).values(lifted_at=tx.recorded_at))
            tx.event(order_id, "hold_lifted", {"kind": kind.value})
    new = [
        {"order_id": order_id, "kind": kind, "reason": reason, "placed_at": tx.recorded_at}
        for kind, reason in wanted.items()
        if not standing[kind]
    ]
    insert_rows(tx.conn, OrderHold, new)
    tx.conn.execute(update(SalesOrder).where(SalesOrder.id == order_id).values(holds=len(wanted)))
