"""Money that may be paid back, and refunds that are on their way."""

from __future__ import annotations

import itertools
import uuid
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from app.channels.base import Payment
from app.domain.refunds import LineShare, OrderMoney, goods_shares, refund_for
from db import direct
from db.models import Outbox

# In these states the whole total was paid once.
PAID_IN_FULL = frozenset({Payment.PAID, Payment.PARTLY_REFUNDED, Payment.REFUNDED})

_MONEY = """
    SELECT o.id, o.currency, o.payment, o.total_amount, o.lines_amount, o.discount_amount, o.tax_added_amount,
        o.refunded_amount, (SELECT sum(x.amount) FROM outbox x WHERE x.order_id = o.id AND x.kind = 'refund'
            AND x.state = 'held')
    FROM sales_order o WHERE o.id IN (??)"""
_LINES = """
    SELECT order_id, id, line_amount, ordered, open, reserved, shipped, cancelled + returned FROM order_line
    WHERE order_id IN (??) ORDER BY order_id, position"""
# Orders of one read.
_PAGE = 1_000


def _moneys(conn: Connection, order_ids: Collection[int]) -> dict[int, tuple[Payment, OrderMoney]]:
    """Payment and money of orders, by their ids; ids that there are not are left out."""
    found = {}
    for order_id, currency, payment, total, lines, discount, tax, refunded, pending in direct.rows(
        conn, _MONEY, (sorted(order_ids),)
    ):
        is_paid = Payment(payment) in PAID_IN_FULL
        money = OrderMoney(currency, is_paid, total, lines, discount, tax, refunded, int(pending or 0))
        found[order_id] = Payment(payment), money
    return found


def order_money(conn: Connection, order_id: int) -> OrderMoney | None:
    """The money of an order, None if there is no such order."""
    found = _moneys(conn, [order_id]).get(order_id)
    return None if found is None else found[1]


def refund_of(conn: Connection, order_id: int, money: OrderMoney, now_cancelled: Mapping[int, int]) -> int:
    """What is to be paid back when those units of the lines (by id) are cancelled."""
    return refund_for(money, list(_shares(conn, order_id, now_cancelled).values()))


def _shares(conn: Connection, order_id: int, now: Mapping[int, int]) -> dict[int, LineShare]:
    """The order's lines by id, giving up those units now."""
    lines = direct.rows(conn, _LINES, ([order_id],))
    return {row[1]: LineShare(row[2], row[3], now.get(row[1], 0), row[6], row[7]) for row in lines}


@dataclass(frozen=True, slots=True)
class Refundable:
    """What cancelling an order now would pay back; 0 with the reason as a word: unknown, part, unpaid, nothing."""

    amount: int
    currency: str
    why_not: str = ""


def refundable(conn: Connection, order_id: int) -> Refundable | None:
    """What cancelling the order with a refund would pay back, None if there is no such order."""
    return _refundables(conn, [order_id]).get(order_id)


def refund_for_units(conn: Connection, order_id: int, units: Mapping[int, int]) -> Refundable | None:
    """The same, when those units of the lines (by id) are cancelled."""
    found = _moneys(conn, [order_id]).get(order_id)
    if found is None:
        return None
    payment, money = found
    return _refundable(payment, money, refund_of(conn, order_id, money, units))


def refund_for_returned(conn: Connection, order_id: int, units: Mapping[int, int]) -> tuple[Refundable, dict[int, int]]:
    """What is to be paid back when those units of the lines (by id) come back, in all and of each of the lines."""
    payment, money = _moneys(conn, [order_id])[order_id]
    lines = _shares(conn, order_id, units)
    shares = dict(zip(lines, goods_shares(money, list(lines.values())), strict=True))
    return _refundable(payment, money, sum(shares.values())), {line_id: shares[line_id] for line_id in units}


def _refundables(conn: Connection, order_ids: Collection[int]) -> dict[int, Refundable]:
    shares: dict[int, list[LineShare]] = defaultdict(list)
    for order_id, _, amount, ordered, unsent, reserved, shipped, before in direct.rows(
        conn, _LINES, (sorted(order_ids),)
    ):
        shares[order_id].append(LineShare(amount, ordered, unsent + reserved, shipped, before))
    return {
        order_id: _refundable(payment, money, refund_for(money, shares[order_id]))
        for order_id, (payment, money) in _moneys(conn, order_ids).items()
    }


def _refundable(payment: Payment, money: OrderMoney, amount: int) -> Refundable:
    return Refundable(amount, money.currency, "" if amount else _why_not(payment, money))


def _why_not(payment: Payment, money: OrderMoney) -> str:
    """Of a part payment no file says how much it was, so what is to be paid back is not known either."""
    if money.total is None or payment is Payment.UNKNOWN:
        return "unknown"
    if payment is Payment.PARTLY_PAID:
        return "part"
    return "nothing" if money.paid_in_full else "unpaid"


@dataclass(frozen=True, slots=True)
class RefundSum:
    """What is paid back in one currency, in minor units, and for how many orders."""

    currency: str
    amount: int
    orders: int


@dataclass(frozen=True, slots=True)
class RefundSums:
    """What cancelling many orders would pay back, by currency; and of how many it is not known what was paid."""

    sums: tuple[RefundSum, ...] = ()
    unknown: int = 0


# Those that can be cancelled: something is left, nobody packs it, and no refund of it is on its way.
_CANCELLABLE = """
    SELECT o.id FROM sales_order o WHERE o.id IN (??) AND o.is_open
        AND NOT EXISTS (SELECT 1 FROM shipment s WHERE s.order_id = o.id AND s.kind = 'own'
            AND s.state IN ('packing', 'packed'))
        AND NOT EXISTS (SELECT 1 FROM outbox x WHERE x.order_id = o.id AND x.kind = 'refund' AND x.state = 'held')"""


def refundable_in_all(conn: Connection, order_ids: Iterable[int]) -> RefundSums:
    """What cancelling these orders with their refunds would pay back, of those that can be cancelled now."""
    found: list[Refundable] = []
    ids = iter(order_ids)
    while chunk := list(itertools.islice(ids, _PAGE)):
        found += _refundables(conn, [row[0] for row in direct.rows(conn, _CANCELLABLE, (chunk,))]).values()
    unknown = sum(one.why_not in ("unknown", "part") for one in found)
    return RefundSums(_summed((one.currency, one.amount) for one in found), unknown)


_OF_JOB = """
    SELECT r.id, o.currency, r.data FROM job_row r JOIN sales_order o ON o.id = r.order_id
    WHERE r.job_id = ? AND r.state = 'done' AND r.id > ? ORDER BY r.id LIMIT ?"""


def refunds_of_job(conn: Connection, job_id: int) -> tuple[RefundSum, ...]:
    """What a job that cancelled orders has asked to be paid back, by currency."""
    found: list[tuple[str, int]] = []
    after = 0
    while page := direct.rows(conn, _OF_JOB, (job_id, after, _PAGE)):
        found += [(currency, direct.python_json(data).get("refund", 0)) for _, currency, data in page]
        after = page[-1][0]
    return _summed(found)


def _summed(amounts: Iterable[tuple[str, int]]) -> tuple[RefundSum, ...]:
    orders: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for currency, amount in amounts:
        if amount:
            orders[currency] += 1
            total[currency] += amount
    return tuple(RefundSum(currency, total[currency], orders[currency]) for currency in sorted(total))


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
