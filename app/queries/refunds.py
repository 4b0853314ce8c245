"""Money that may be paid back, and refunds that are on their way."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from app.channels.base import Payment
from app.domain.refunds import LineShare, OrderMoney, refund_for
from db import direct
from db.models import Outbox

# In these states the whole total was paid once.
PAID_IN_FULL = frozenset({Payment.PAID, Payment.PARTLY_REFUNDED, Payment.REFUNDED})

_MONEY = """
    SELECT o.currency, o.payment, o.total_amount, o.lines_amount, o.discount_amount, o.tax_added_amount,
        o.refunded_amount, (SELECT sum(x.amount) FROM outbox x WHERE x.order_id = o.id AND x.kind = 'refund'
            AND x.state = 'held')
    FROM sales_order o WHERE o.id = ?"""
_LINES = "SELECT id, line_amount, ordered, open, reserved, shipped FROM order_line WHERE order_id = ?"


def order_money(conn: Connection, order_id: int) -> OrderMoney | None:
    """The money of an order, None if there is no such order."""
    found = _payment_and_money(conn, order_id)
    return None if found is None else found[1]


def _payment_and_money(conn: Connection, order_id: int) -> tuple[Payment, OrderMoney] | None:
    row = direct.first(conn, _MONEY, (order_id,))
    if row is None:
        return None
    currency, payment, total, lines, discount, tax, refunded, pending = row
    is_paid = Payment(payment) in PAID_IN_FULL
    money = OrderMoney(currency, is_paid, total, lines, discount, tax, refunded, int(pending or 0))
    return Payment(payment), money


def refund_of(conn: Connection, order_id: int, money: OrderMoney, now_cancelled: Mapping[int, int]) -> int:
    """What is to be paid back when those units of the lines (by id) are cancelled."""
    lines = direct.rows(conn, _LINES, (order_id,))
    return refund_for(money, [LineShare(row[1], row[2], now_cancelled.get(row[0], 0), row[5]) for row in lines])


@dataclass(frozen=True, slots=True)
class Refundable:
    """What cancelling an order now would pay back; 0 with the reason as a word: unknown, part, unpaid, nothing."""

    amount: int
    currency: str
    why_not: str = ""


def refundable(conn: Connection, order_id: int) -> Refundable | None:
    """What cancelling the order with a refund would pay back, None if there is no such order."""
    units = {row[0]: row[3] + row[4] for row in direct.rows(conn, _LINES, (order_id,))}
    return refund_for_units(conn, order_id, units)


def refund_for_units(conn: Connection, order_id: int, units: Mapping[int, int]) -> Refundable | None:
    """The same, when those units of the lines (by id) are cancelled."""
    found = _payment_and_money(conn, order_id)
    if found is None:
        return None
    payment, money = found
    amount = refund_of(conn, order_id, money, units)
    return Refundable(amount, money.currency, "" if amount else _why_not(payment, money))


def _why_not(payment: Payment, money: OrderMoney) -> str:
    """Of a part payment no file says how much it was, so what is to be paid back is not known either."""
    if money.total is None or payment is Payment.UNKNOWN:
        return "unknown"
    if payment is Payment.PARTLY_PAID:
        return "part"
    return "nothing" if money.paid_in_full else "unpaid"


@dataclass(frozen=True, slots=True)
class HeldRow:
    """Something that leaves the shop a little later; amount in minor units."""

    id: int
    op_id: uuid.UUID
    kind: str
    order_id: int
    amount: int | None
    currency: str
    due_at: datetime


def held_rows(conn: Connection, due: datetime | None = None) -> list[HeldRow]:
    """What is held back, soonest first; with ``due``: what is due by then."""
    query = select(Outbox).where(Outbox.state == "held").order_by(Outbox.due_at, Outbox.id)
    if due is not None:
        query = query.where(Outbox.due_at <= due)
    return [_held(row) for row in conn.execute(query)]


def held_of(conn: Connection, order_id: int) -> list[HeldRow]:
    """What is held back of one order."""
    query = select(Outbox).where(Outbox.state == "held", Outbox.order_id == order_id).order_by(Outbox.id)
    return [_held(row) for row in conn.execute(query)]


def _held(row: Any) -> HeldRow:
    return HeldRow(row.id, row.op_id, row.kind, row.order_id, row.amount, row.currency, row.due_at)
