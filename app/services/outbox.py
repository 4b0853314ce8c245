"""The outbox: what leaves the shop waits some seconds first, so that it can be taken back.

A refund is written down with the step that causes it and carried out by a worker once it is due, each under an
operation id of its own row: any number of workers do it once. There is no payment gateway: carrying a refund out means
recording it and telling a person to pay it back in the shop.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.channels.base import Payment
from app.domain.money import format_minor
from app.domain.refunds import OrderMoney
from app.domain.topics import Topic
from app.errors import NotFound, OperationError, Refused
from app.queries.refunds import held_rows, order_money
from app.services.order_headers import lock_orders
from app.services.unit_of_work import Done, JsonObject, Tx, operation
from app.wording import words
from db import direct
from db.bulk import insert_rows, next_ids
from db.models import Outbox

HELD_SECONDS = 20


@dataclass(frozen=True, slots=True)
class CancelOutbox:
    """What is held back is not to leave at all."""

    outbox_id: int


@dataclass(frozen=True, slots=True)
class CarryOut:
    """What is held back is due: carry it out."""

    outbox_id: int


def hold_refund(tx: Tx, order_id: int, amount: int, currency: str) -> int:
    """Write down a refund that leaves in 20 s; gives its id. The order is locked, ``amount`` is what is left at most.

    Raises Refused while another refund of the order is on its way.
    """
    other = direct.first(tx.conn, _LIVE, (order_id,))
    if other is not None:
        raise Refused(
            words("A refund of this order is on its way already. Nothing was changed."),
            fix=words("Wait until it is done, then try again."),
        )
    (outbox_id,) = next_ids(tx.conn, Outbox, 1)
    row = {
        "id": outbox_id,
        "op_id": tx.op_id,
        "kind": "refund",
        "order_id": order_id,
        "amount": amount,
        "currency": currency,
        "payload": {},
        "due_at": tx.recorded_at + timedelta(seconds=HELD_SECONDS),
        "state": "held",
    }
    insert_rows(tx.conn, Outbox, [row])
    data = {"outbox_id": outbox_id, "amount": amount, "currency": currency}
    tx.event(order_id, "refund_asked", data)
    return int(outbox_id)


_LIVE = "SELECT id FROM outbox WHERE order_id = ? AND kind = 'refund' AND state = 'held'"
_ROW = "SELECT order_id, state, kind, amount, currency, due_at FROM outbox WHERE id = ?"
_END = "UPDATE outbox SET state = ?, amount = ?, done_at = ? WHERE id = ? AND state = 'held'"


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the outbox, its order locked."""

    order_id: int
    state: str
    kind: str
    amount: int
    currency: str
    due_at: datetime

    @property
    def money(self) -> str:
        """The amount as people write it."""
        return f"{format_minor(self.amount, self.currency)} {self.currency}"


def _locked(tx: Tx, outbox_id: int) -> _Row:
    """The row, read under the lock of its order. Raises NotFound."""
    found = direct.first(tx.conn, "SELECT order_id FROM outbox WHERE id = ?", (outbox_id,))
    if found is not None:
        lock_orders(tx, [found[0]])
    row = direct.first(tx.conn, _ROW, (outbox_id,))
    if row is None:
        raise NotFound(words("There is nothing of that kind on its way."), fix=words("Look at the order again."))
    return _Row(row[0], row[1], row[2], row[3] or 0, row[4], direct.python_time(tx.conn, row[5]))


def _end(tx: Tx, outbox_id: int, state: str, amount: int) -> None:
    now = direct.driver_time(tx.conn, tx.recorded_at)
    if direct.change(tx.conn, _END, (state, amount, now, outbox_id)) != 1:
        raise RuntimeError("a row of the outbox changed although its order was locked")


def stop(tx: Tx, outbox_id: int) -> bool:
    """Take back what is held, inside another operation; False if it has left, or was taken back before.

    Raises NotFound.
    """
    row = _locked(tx, outbox_id)
    if row.state != "held":
        return False
    _end(tx, outbox_id, "cancelled", row.amount)
    data = {"outbox_id": outbox_id, "amount": row.amount, "currency": row.currency}
    tx.event(row.order_id, "refund_stopped", data)
    return True


def fit_held(tx: Tx, order_id: int) -> None:
    """Make a refund that waits fit what is left: the channel may have told of one meanwhile. The order is locked."""
    held = direct.first(tx.conn, _LIVE, (order_id,))
    money = order_money(tx.conn, order_id) if held is not None else None
    if held is None or money is None:
        return
    over = (money.refunded or 0) + money.pending - money.paid
    if over >= money.pending:
        stop(tx, held[0])
    elif over > 0:
        direct.change(tx.conn, "UPDATE outbox SET amount = amount - ? WHERE id = ?", (over, held[0]))


@operation(CancelOutbox, "outbox.cancel", version=1, right="orders")
def cancel_outbox(tx: Tx, command: CancelOutbox) -> JsonObject:
    """Take back what has not left. Result: order_id, stopped (False: it was taken back before).

    Raises NotFound, and Refused once it has left.
    """
    row = _locked(tx, command.outbox_id)
    if row.state == "done":
        raise Refused(
            words("The refund of {money} was recorded already.", money=row.money),
            fix=words("Ask the buyer for the money, or make a new invoice in the shop."),
        )
    return {"order_id": row.order_id, "stopped": stop(tx, command.outbox_id)}


@operation(CarryOut, "outbox.due", version=1, right="orders")
def carry_out(tx: Tx, command: CarryOut) -> JsonObject:
    """Carry out what is due. Result: order_id, number, amount (recorded now; less if less was left), currency.

    Done or taken back before is an answer: amount 0. Raises NotFound, and Refused before it is due.
    """
    row = _locked(tx, command.outbox_id)
    number = direct.rows(tx.conn, "SELECT number FROM sales_order WHERE id = ?", (row.order_id,))[0][0]
    result: JsonObject = {"order_id": row.order_id, "number": number, "amount": 0, "currency": row.currency}
    if row.state != "held":
        return result
    if row.due_at > tx.recorded_at:
        raise Refused(words("The refund of {money} is not due yet.", money=row.money), fix=words("Wait some seconds."))
    money = order_money(tx.conn, row.order_id)
    assert money is not None, "a row of the outbox has an order"
    # The channel may have told of it meanwhile: never more than was paid.
    amount = min(row.amount, max(money.paid - (money.refunded or 0), 0))
    _end(tx, command.outbox_id, "done" if amount else "cancelled", amount or row.amount)
    data = {"outbox_id": command.outbox_id, "amount": amount or row.amount, "currency": row.currency}
    if amount:
        record_refund(tx, row.order_id, money, amount)
    tx.event(row.order_id, "refunded" if amount else "refund_stopped", data)
    tx.touch(Topic.ORDERS, row.order_id)
    return result | {"amount": amount}


def record_refund(tx: Tx, order_id: int, money: OrderMoney, amount: int) -> None:
    """Note with the order that so much of it was paid back now. The order is locked, ``amount`` is left at most."""
    refunded = (money.refunded or 0) + amount
    payment = Payment.REFUNDED if refunded >= money.paid else Payment.PARTLY_REFUNDED
    direct.change(tx.conn, _RECORD, (refunded, payment.value, order_id))


_RECORD = "UPDATE sales_order SET refunded_amount = ?, payment = ?, version = version + 1 WHERE id = ?"


def refund_words(amount: int, currency: str, number: str) -> str:
    """What a person has to do once a refund is due: there is no gateway that would."""
    return words(
        "Pay {money} of order {number} back by hand, in the shop.",
        money=f"{format_minor(amount, currency)} {currency}",
        number=number,
    )


def carry_out_due(run: Callable[..., Done], read: Callable[..., Any], now: datetime) -> list[JsonObject]:
    """Carry out everything that is due; the results of what was done now. Never on the GUI thread.

    ``run`` is ``Operations.run``. Several programs may do so at once: each row is done once. What is refused (a clock
    that runs ahead) waits for the next time.
    """
    done = []
    for row in read(held_rows, now):
        try:
            carried = run(CarryOut(row.id), op_id=uuid.uuid5(row.op_id, f"due {row.id}"))
        except OperationError:
            continue
        if not carried.replayed:
            done.append(carried.result)
    return done
