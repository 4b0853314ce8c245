"""Re-import: what a channel says of an order that is here already.

Payment, tags, notes and what the channel has sent itself are always taken over. Lines, address and total are taken
over while nobody has begun to pack the order; after that they are kept as they are and reported as "review". What a
file does not carry (a re-saved one has no money and no streets) never wipes out what is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import or_, select, update

from app.channels.base import Address, IncomingOrder, Payment
from app.domain.kits import PARTS_FROM
from app.domain.order_states import UNBEGUN, HoldKind, OrderState, ShipmentKind, ShipmentState
from app.services.handling import handling_soon
from app.services.kit_lines import followed, parts_of
from app.services.order_headers import lock_orders, refresh
from app.services.order_matching import Known
from app.services.order_rewriting import (
    ALWAYS,
    add_external,
    renew_holds,
    replace_addresses,
    replace_lines,
    replace_money,
)
from app.services.order_rows import ADDRESS_FIELDS, content_hash, goods_hash, header_row, line_units
from app.services.order_tags import write_tags
from app.services.outbox import fit_held
from app.services.releases import release_orders
from app.services.routing import reserve_orders
from app.services.unit_of_work import Tx
from db.models import Backorder, OrderAddress, OrderEvent, OrderLine, OrderLink, Outbox, SalesOrder, Shipment


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
    ship_to: Address
    bill_to: Address
    begun: bool
    had_reservations: bool
    cancelled_here: bool
    merged_away: bool  # what it held is in another order now
    edited: frozenset[str]  # fields that a person changed here
    moved: Mapping[int, int]  # line id -> units that went into another order; the channel still tells them of this one

    @property
    def is_kept(self) -> bool:
        """Whether lines, address and money stay as they are here, whatever the channel says."""
        return self.begun or self.cancelled_here or self.merged_away or bool(self.edited)


def update_order(tx: Tx, known: Known, told: IncomingOrder) -> Kept:
    """Take over what may be taken over from a re-imported order."""
    lock_orders(tx, [known.id])
    here = _load(tx, known.id, told)
    poorer = here.header.money_known and not told.money_known
    order = _completed(here, told, poorer=poorer)
    kept = Kept()
    kept.changed, payment_changed = _update_header(tx, here, order)
    goods_differ = goods_hash(order) != here.header.goods_hash and not poorer
    units_differ = _channel_units(here, order) != _our_units(here, len(order.lines))
    if here.is_kept:
        goods_differ = _fill_street(tx, here, order, kept) and goods_differ
        _review(kept, here, order, goods_differ, payment_changed)
        if not here.begun and not here.cancelled_here and not here.merged_away:
            # Units that were taken out here are not asked for again: only what the channel did besides counts.
            if _units_told(here, order) != _our_units(here, len(order.lines)):
                _rebuild(tx, known.id, here, order, keep_goods=True)
                kept.changed = True
            elif payment_changed:
                renew_holds(tx, {known.id: order}, only=HoldKind.REVIEW)
    elif goods_differ or units_differ:
        _rebuild(tx, known.id, here, order, keep_goods=poorer)
        kept.changed = True
    elif payment_changed:
        renew_holds(tx, {known.id: order})
    if kept.changed:
        fit_held(tx, known.id)
    if kept.changed or kept.review:
        data = {"review": kept.review} if kept.review else {}
        tx.event(known.id, "reimported", data)
    hashes = {"content_hash": content_hash(told)}
    if not poorer and not (here.is_kept and goods_differ):
        hashes["goods_hash"] = goods_hash(order)
    tx.conn.execute(update(SalesOrder).where(SalesOrder.id == known.id).values(**hashes))
    refresh(tx, [known.id])
    return kept


def _load(tx: Tx, order_id: int, told: IncomingOrder) -> _Here:
    header = tx.conn.execute(select(SalesOrder).where(SalesOrder.id == order_id)).one()
    ours = select(OrderLine).where(OrderLine.order_id == order_id, OrderLine.position <= PARTS_FROM)
    lines = list(tx.conn.execute(ours.order_by(OrderLine.position)))
    addresses = tx.conn.execute(select(OrderAddress).where(OrderAddress.order_id == order_id)).all()
    found = {row.kind: Address(**{name: getattr(row, name) for name in ADDRESS_FIELDS}) for row in addresses}
    ship_to = found.get("ship", Address())
    if ship_to.phone == told.phone and not told.ship_to.phone:
        ship_to = replace(ship_to, phone="")  # it came from the order, not from the address
    states = tx.conn.execute(
        select(Shipment.state).where(Shipment.order_id == order_id, Shipment.kind == ShipmentKind.OWN)
    ).scalars()
    live = [state for state in states if state is not ShipmentState.CANCELLED]
    waiting = select(Backorder.id).join(OrderLine, OrderLine.id == Backorder.order_line_id)
    routed = bool(live) or tx.conn.execute(waiting.where(OrderLine.order_id == order_id)).first() is not None
    begun = any(state not in UNBEGUN for state in live)
    edited, cancelled = _by_hand(tx, order_id)
    cancelled = cancelled and header.state is OrderState.CANCELLED
    joined, away, moved = _linked(tx, order_id)
    bill_to = found.get("bill", Address())
    return _Here(header, lines, ship_to, bill_to, begun, routed, cancelled, away, edited | joined, moved)


def _by_hand(tx: Tx, order_id: int) -> tuple[frozenset[str], bool]:
    """Fields that a person changed here and did not take back, and whether one cancelled the order."""
    query = select(OrderEvent.op_id, OrderEvent.kind, OrderEvent.data).where(
        OrderEvent.order_id == order_id, OrderEvent.kind.in_(["edited", "edit_undone", "cancelled"])
    )
    acts = tx.conn.execute(query).all()
    undone = {act.data["op"] for act in acts if act.kind == "edit_undone"}
    edits = [act for act in acts if act.kind == "edited" and str(act.op_id) not in undone]
    return frozenset(name for act in edits for name in act.data["fields"]), any(a.kind == "cancelled" for a in acts)


def _linked(tx: Tx, order_id: int) -> tuple[frozenset[str], bool, dict[int, int]]:
    """What splits and merges that stand mean here: fields that are kept, whether it was merged away, units moved."""
    query = select(OrderLink).where(
        or_(OrderLink.from_order_id == order_id, OrderLink.to_order_id == order_id), OrderLink.undone_op_id.is_(None)
    )
    kept: set[str] = set()
    away, moved = False, dict[int, int]()
    for link in tx.conn.execute(query):
        gave = link.from_order_id == order_id
        kept |= {"lines"} if link.kind == "split" else {"lines", "note", "tags"}
        away = away or (gave and link.kind == "merge")
        for line in link.data["lines"] if gave else ():
            moved[line["giver_line_id"]] = moved.get(line["giver_line_id"], 0) + line["units"]
    return frozenset(kept), away, moved


def _completed(here: _Here, told: IncomingOrder, *, poorer: bool) -> IncomingOrder:
    """The order with what the file does not carry filled in from here: nothing known is ever wiped out."""
    changes: dict[str, Any] = {"external_id": told.external_id or here.header.external_id or ""}
    if told.refunded is None:
        changes["refunded"] = here.header.refunded_amount
    if here.ship_to.has_street and not told.ship_to.has_street:
        changes["ship_to"] = here.ship_to
    if here.bill_to.has_street and not told.bill_to.has_street:
        changes["bill_to"] = here.bill_to
    if poorer:
        changes |= {"note": told.note or here.header.note, "tags": told.tags or tuple(here.header.tags)}
        changes["payment_method"] = told.payment_method or here.header.payment_method
        changes["attributes"] = told.attributes or tuple((key, value) for key, value in here.header.attributes)
        if told.payment is Payment.UNKNOWN:
            changes["payment"] = here.header.payment
    return replace(told, **changes)


def _update_header(tx: Tx, here: _Here, order: IncomingOrder) -> tuple[bool, bool]:
    """Take over what is always taken over; returns whether anything, and whether the payment is other than before."""
    row = header_row(order, handling_soon(tx.conn)())
    names = [name for name in ALWAYS if name not in here.edited]
    if (order.refunded or 0) < (here.header.refunded_amount or 0) and _paid_back_here(tx, here.header.id):
        # Recorded here, and not yet in the shop when the file was made: the money does not come back.
        names = [name for name in names if name not in ("payment", "refunded_amount")]
    if order.ship_by is not None:
        names.append("ship_by")
    changed = {name: row[name] for name in names if getattr(here.header, name) != row[name]}
    if "tags" in changed:
        write_tags(tx, {here.header.id: row["tags"]})
    plain = {name: value for name, value in changed.items() if name != "tags"}
    if plain:
        tx.conn.execute(update(SalesOrder).where(SalesOrder.id == here.header.id).values(**plain))
    return bool(changed), "payment" in changed


def _paid_back_here(tx: Tx, order_id: int) -> bool:
    """Whether a refund of the order was carried out here."""
    query = select(Outbox.id).where(Outbox.order_id == order_id, Outbox.kind == "refund", Outbox.state == "done")
    return tx.conn.execute(query).first() is not None


def _channel_units(here: _Here, order: IncomingOrder) -> list[tuple[int, int]]:
    """Per line: units the channel has sent, and cancelled. What went into another order is sent from there first."""
    moved = [here.moved.get(line.id, 0) for line in here.lines] + [0] * len(order.lines)
    units = [line_units(line) for line in order.lines]
    return [(max(0, line.external - gone), line.cancelled) for line, gone in zip(units, moved, strict=False)]


def _our_units(here: _Here, lines: int) -> list[tuple[int, int]]:
    """The same as it is here. A line that the channel has removed stays here, cancelled, beyond the channel's."""
    return [(line.shipped, line.cancelled) for line in here.lines[:lines]]


def _units_told(here: _Here, order: IncomingOrder) -> list[tuple[int, int]]:
    """Per line: units sent and cancelled once what the channel says is added to what is here; nothing is taken back.

    What was sent elsewhere after all is sent, also if it had been cancelled here.
    """
    told = []
    for before, (sent, gone) in zip(here.lines, _channel_units(here, order), strict=False):
        shipped = max(before.shipped, min(sent, before.ordered))
        told.append((shipped, min(max(before.cancelled, gone), before.ordered - shipped)))
    return told


def _fill_street(tx: Tx, here: _Here, order: IncomingOrder, kept: Kept) -> bool:
    """The order is kept, but its label still waits for a street: take the address over, and the hold is gone.

    Returns whether other goods than the address differ from what is here.
    """
    if here.ship_to.has_street or not order.ship_to.has_street:
        return True
    replace_addresses(tx, {here.header.id: order})
    renew_holds(tx, {here.header.id: order}, only=HoldKind.ADDRESS)
    kept.changed = True
    as_before = replace(order, ship_to=here.ship_to, bill_to=here.bill_to)
    return bool(goods_hash(as_before) != here.header.goods_hash)


def _review(kept: Kept, here: _Here, order: IncomingOrder, goods_differ: bool, payment_changed: bool) -> None:
    """What a person began or decided here stays: say what the channel wants otherwise, change nothing."""
    if here.merged_away:
        if goods_differ:
            kept.review.append(
                "The channel changed the order after it was merged into another; that one stays as it is."
            )
        return
    if here.cancelled_here:
        if goods_differ or _channel_units(here, order) != _our_units(here, len(order.lines)):
            kept.review.append("The channel changed the order after it was cancelled here; it stays cancelled.")
        return
    if goods_differ and not here.begun:
        kept.review.append(
            "The channel changed lines, address or money after a person changed them here; kept as here."
        )
    elif goods_differ:
        kept.review.append("The channel changed lines, address or money after packing had begun; kept as packed.")
    if not here.begun:
        return
    if payment_changed and order.payment is Payment.PARTLY_REFUNDED:
        kept.review.append("The channel refunded a part after packing had begun; decide what of it still goes.")
    pairs = list(zip(_channel_units(here, order), here.lines, strict=False))
    if any(cancelled > line.cancelled for (_, cancelled), line in pairs):
        if here.header.state is OrderState.SHIPPED:
            kept.review.append("The channel cancelled units that have left already; expect them back.")
        else:
            kept.review.append("The channel cancelled units after packing had begun; decide whether they still go.")
    elif any(sent > line.shipped for (sent, _), line in pairs):
        kept.review.append("The channel says that units were sent which are being packed here.")


def _rebuild(tx: Tx, order_id: int, here: _Here, order: IncomingOrder, *, keep_goods: bool) -> None:
    """Write the order anew from the channel's words, and reserve again if it was reserved."""
    release_orders(tx, [order_id])
    if keep_goods:
        _update_units_only(tx, here, order)
    else:
        replace_lines(tx, here.header.channel_account_id, here.lines, {order_id: order})
        replace_money(tx, {order_id: order})
        replace_addresses(tx, {order_id: order})
    renew_holds(tx, {order_id: order})
    if here.had_reservations:
        reserve_orders(tx, [order_id])


def _update_units_only(tx: Tx, here: _Here, order: IncomingOrder) -> None:
    """The file has no money or streets: take over only what was sent and cancelled, line by line."""
    gone: list[dict[str, Any]] = []
    parts = parts_of(tx.conn, [here.header.id])
    for before, (shipped, cancelled) in zip(here.lines, _units_told(here, order), strict=False):
        row = {
            "id": before.id,
            "sku_id": before.sku_id,
            "ordered": before.ordered,
            "shipped": shipped,
            "cancelled": cancelled,
            "open": before.ordered - shipped - cancelled,
            "reserved": 0,
        }
        units = followed(parts[before.id], before.ordered, row) if before.id in parts else [(row, before.shipped)]
        for values, _ in [(row, 0), *units]:
            tx.conn.execute(update(OrderLine).where(OrderLine.id == values["id"]).values(**values))
        gone += [
            {"order_line_id": values["id"], "sku_id": values["sku_id"], "quantity": values["shipped"] - sent}
            for values, sent in units
            if values["shipped"] > sent
        ]
    if gone:
        add_external(tx, [(here.header.id, order.fulfilled_at, gone)])
