"""Cancelling an order: what has not left is let go, in one operation with its stock."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from app.domain.order_states import ShipmentKind, ShipmentState
from app.errors import BadInput, NotFound, Refused
from app.queries.refunds import refund_for_units
from app.services import stock_levels
from app.services.many_orders import Asked, Head, Outcome, Outcomes, done, each_by_itself, locked_heads, stock_of
from app.services.order_assign import promised
from app.services.order_headers import refresh
from app.services.outbox import hold_refund
from app.services.releases import release_orders as take_back
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db import direct
from db.models import Shipment, Station


class CancelReason(enum.StrEnum):
    """Why an order is cancelled."""

    CUSTOMER = "customer"
    NO_STOCK = "no_stock"
    FRAUD = "fraud"
    MISTAKE = "mistake"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CancelOrder:
    """Cancel every unit of the order that has not left; ``reason`` is a ``CancelReason``.

    With ``refund`` what was paid for it is paid back, in 20 s (``app.services.outbox``).
    """

    order_id: int
    reason: str
    refund: bool = False


@operation(CancelOrder, "orders.cancel", version=2, right="orders")
def cancel_order(tx: Tx, command: CancelOrder) -> JsonObject:
    """Cancel. Result: order_id, number, cancelled (units), state, refund (minor units), why_no_refund (a word of
    ``Refundable``, "" if none was asked for), outbox_id (None: no refund); ``undo`` is for ``order_reopen``.

    Raises Refused while somebody packs it or when nothing is left to cancel, NotFound, BadInput for another reason.
    """
    reason = cancel_reason(command.reason)
    head = locked_heads(tx, [command.order_id]).get(command.order_id)
    if head is None:
        raise NotFound(
            words("There is no such order. Nothing was changed."), fix=words("Look for it in the list of orders.")
        )
    data = cancel_now(tx, head, reason, refund=command.refund)
    return {
        "order_id": head.id,
        "number": head.number,
        "cancelled": data["units"],
        "state": data["state"],
        "refund": data["refund"],
        "why_no_refund": data["why_no_refund"],
        "outbox_id": data["outbox_id"],
        "undo": {name: data[name] for name in _UNDO},
    }


_UNDO = ("picks", "backorders", "lines", "parts", "holds", "released", "outbox_id")


def cancel_reason(text: str) -> CancelReason:
    """The reason of that name. Raises BadInput."""
    if text not in list(CancelReason):
        raise BadInput(
            words("{reason} is no reason to cancel for. Nothing was changed.", reason=repr(text)),
            fix=words("Choose a reason."),
        )
    return CancelReason(text)


def cancel_orders(tx: Tx, asked: Sequence[Asked], reason: CancelReason, *, refund: bool) -> Outcomes:
    """Cancel orders one after another. ``data``: what ``app.services.order_reopen`` needs."""
    heads = locked_heads(tx, [one.order_id for one in asked])
    stock_levels.lock(tx, stock_of(tx, heads))

    def act(tx: Tx, _one: Asked, head: Head) -> Outcome:
        return done(cancel_now(tx, head, reason, refund=refund))

    return each_by_itself(tx, asked, act, heads)


def cancel_now(tx: Tx, head: Head, reason: CancelReason, *, refund: bool) -> JsonObject:
    """Cancel a locked order. Gives what was let go (units, lines, parts, picks, backorders, holds, released), and
    the refund; ``parts`` are the lines of kits' components.

    Raises Refused while somebody packs it, when nothing is left, and while another refund is on its way.
    """
    refuse_begun(tx, head.id, words("Order {number} cannot be cancelled now", number=head.number))
    before = promised(tx, head.id)
    on_floor = direct.first(tx.conn, _ON_FLOOR, (head.id,)) is not None
    take_back(tx, [head.id])
    lines = direct.rows(tx.conn, _LEFT, (head.id,))
    if not lines:
        raise Refused(
            words(
                "Nothing of order {number} is left to cancel: it was sent or cancelled before. Nothing was changed.",
                number=head.number,
            ),
            fix=words("Take what was sent back as a return."),
        )
    bought = [(line_id, units) for line_id, units, kit in lines if kit is None]
    money = refund_for_units(tx.conn, head.id, dict(bought)) if refund else None
    direct.change(tx.conn, _CANCEL, (head.id,))
    holds = _lift_holds(tx, head.id)
    units = sum(line[1] for line in bought)
    tx.event(head.id, "cancelled", {"units": units, "reason": reason.value})
    outbox_id = hold_refund(tx, head.id, money.amount, money.currency) if money is not None and money.amount else None
    states = refresh(tx, [head.id])
    return {
        **before.as_data(),
        "units": units,
        "lines": [list(line) for line in bought],
        "parts": [[line_id, units] for line_id, units, kit in lines if kit is not None],
        "holds": holds,
        "released": on_floor,
        "state": states[head.id].value,
        "refund": money.amount if money is not None else 0,
        "why_no_refund": money.why_not if money is not None else "",
        "outbox_id": outbox_id,
    }


_LEFT = "SELECT id, open, parent_line_id FROM order_line WHERE order_id = ? AND open > 0 ORDER BY id"
_ON_FLOOR = "SELECT 1 FROM shipment WHERE order_id = ? AND state = 'released'"
_CANCEL = "UPDATE order_line SET cancelled = cancelled + open, open = 0 WHERE order_id = ? AND open > 0"


def refuse_begun(tx: Tx, order_id: int, what: str) -> None:
    """Raise Refused while a shipment of the order is being packed, by name, or is packed; ``what`` begins the words."""
    begun = tx.conn.execute(
        select(Shipment.state, Shipment.claim_until, Station.name)
        .outerjoin(Station, Station.id == Shipment.claim_station_id)
        .where(
            Shipment.order_id == order_id,
            Shipment.kind == ShipmentKind.OWN,
            Shipment.state.in_([ShipmentState.PACKING, ShipmentState.PACKED]),
        )
        .order_by(Shipment.state != ShipmentState.PACKING, Shipment.id)
    ).first()
    if begun is None:
        return
    if begun.state is ShipmentState.PACKED:
        raise Refused(
            words("{what}: it is packed. Nothing was changed.", what=what),
            fix=words("Undo its last scan at a packing station first."),
        )
    if begun.name and begun.claim_until is not None and begun.claim_until > tx.recorded_at:
        raise Refused(
            words("{what}: {station} is packing it. Nothing was changed.", what=what, station=begun.name),
            fix=words("Ask {station} to take the scans back and put it aside.", station=begun.name),
        )
    raise Refused(
        words("{what}: somebody has begun to pack it. Nothing was changed.", what=what),
        fix=words("Open it at a packing station and take its scans back first."),
    )


def _lift_holds(tx: Tx, order_id: int) -> list[list[str]]:
    """What is cancelled waits for nobody. Gives the kinds and reasons."""
    sql = "SELECT kind, reason FROM order_hold WHERE order_id = ? AND lifted_at IS NULL ORDER BY id"
    holds = [[kind, reason] for kind, reason in direct.rows(tx.conn, sql, (order_id,))]
    now = direct.driver_time(tx.conn, tx.recorded_at)
    direct.change(
        tx.conn, "UPDATE order_hold SET lifted_at = ? WHERE order_id = ? AND lifted_at IS NULL", (now, order_id)
    )
    direct.change(tx.conn, "UPDATE sales_order SET holds = 0 WHERE id = ?", (order_id,))
    return holds
