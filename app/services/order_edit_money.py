"""The money of an order after its goods or its shipping changed: taxes, adjustment and header, so that it adds up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from app.domain.money import OrderTotals, split_largest_remainder
from app.domain.order_money import Basis, Given, Tax, retaxed, within
from app.services.unit_of_work import JsonObject, Tx
from db.models import OrderCharge, OrderEvent, OrderLine, OrderTax, SalesOrder

# Entries of the timeline that keep what became of the order's discount.
MONEY_CHANGES = ("edited", "edit_undone")


@dataclass(frozen=True, slots=True)
class MoneyNow:
    """The money of an order as it stands: its header, charges and taxes, all in minor units."""

    header: Any
    charges: Sequence[Any]
    taxes: Sequence[Any]

    def charged(self, kind: str) -> int:
        """The sum of the charges of a kind."""
        return sum(charge.amount for charge in self.charges if charge.kind == kind)

    @property
    def figures(self) -> JsonObject:
        """The goods' sum, and each charge and tax by its id: what tells whether it was changed, and what it was."""
        rows = {"charges": self.charges, "taxes": self.taxes}
        found = {name: [[row.id, row.amount] for row in some] for name, some in rows.items()}
        return {"goods": self.header.lines_amount, **found}

    @property
    def basis(self) -> Basis:
        """What its taxes may be taken of."""
        return Basis(self.header.lines_amount, self.header.shipping_amount, self.charged("discount"))

    @property
    def tax_list(self) -> list[Tax]:
        """Its taxes, for rules."""
        return [Tax(tax.rate_ppm, tax.amount, tax.included) for tax in self.taxes]


@dataclass(frozen=True, slots=True)
class MoneyChange:
    """The total before and after (None: not known); ``sure`` is False where a tax was only estimated.

    ``discount`` is that of the order, for the timeline: before, and ``Given.note``; None if it has none.
    """

    before: int | None
    after: int | None
    sure: bool = True
    discount: JsonObject | None = None


def money_of(tx: Tx, order_id: int) -> MoneyNow:
    """The money of an order, whose row is locked."""
    header = tx.conn.execute(select(SalesOrder).where(SalesOrder.id == order_id)).one()
    charges = tx.conn.execute(select(OrderCharge).where(OrderCharge.order_id == order_id).order_by(OrderCharge.id))
    taxes = tx.conn.execute(select(OrderTax).where(OrderTax.order_id == order_id).order_by(OrderTax.id))
    return MoneyNow(header, charges.all(), taxes.all())


def work_out(tx: Tx, order_id: int, money: MoneyNow, shipping: int | None = None) -> MoneyChange:
    """Write the order's money anew from its lines, which are written already; ``shipping`` is the new amount.

    A discount of the order follows its goods (``Given``), and the total is never below 0. Unknown money stays unknown.
    """
    header = money.header
    if not header.money_known:
        return MoneyChange(None, None)
    query = select(func.coalesce(func.sum(OrderLine.line_amount), 0), func.count())
    bought = (OrderLine.order_id == order_id, OrderLine.parent_line_id.is_(None))
    sums = tx.conn.execute(query.where(*bought)).one()
    goods, lines = int(sums[0] or 0), int(sums[1])
    shipping = header.shipping_amount if shipping is None else shipping
    given = _given(tx, order_id, money)
    discount = given.on(goods, shipping) if given is not None else 0
    found = retaxed(money.tax_list, money.basis, Basis(goods, shipping, discount), lines + bool(shipping))
    for tax, amount in zip(money.taxes, found.amounts, strict=True):
        if amount != tax.amount:
            tx.conn.execute(update(OrderTax).where(OrderTax.id == tax.id).values(amount=amount))
    added = sum(amount for tax, amount in zip(money.taxes, found.amounts, strict=True) if not tax.included)
    rest = goods + shipping + money.charged("fee") - discount + added
    _charge(tx, order_id, money, "shipping", shipping, header.shipping_method)
    _charge(tx, order_id, money, "discount", discount)
    _charge(tx, order_id, money, "adjustment", within(money.charged("adjustment") + found.adjustment, rest))
    note = None if given is None else {"before": money.charged("discount"), **given.note(discount, goods)}
    return MoneyChange(header.total_amount, add_up(tx, order_id), found.sure, note)


def set_back(
    tx: Tx, order_id: int, money: MoneyNow, before: JsonObject, after: JsonObject, shipping: Sequence[int] | None
) -> MoneyChange:
    """Write the order's money as it was before an edit, whose lines are put back already; ``after`` is what it left.

    Where something else of the order's money was changed since, it is worked out; ``shipping`` is before and after.
    """
    goods = tx.conn.scalar(select(func.sum(OrderLine.line_amount)).where(OrderLine.order_id == order_id))
    if not money.header.money_known or money.figures != after or int(goods or 0) != before["goods"]:
        return work_out(tx, order_id, money, shipping[0] if shipping else None)
    for table, rows in ((OrderCharge, before["charges"]), (OrderTax, before["taxes"])):
        tx.conn.execute(delete(table).where(table.order_id == order_id, table.id.not_in([row[0] for row in rows])))
        for row_id, amount in rows:
            tx.conn.execute(update(table).where(table.id == row_id).values(amount=amount))
    return MoneyChange(money.header.total_amount, add_up(tx, order_id))


def _given(tx: Tx, order_id: int, money: MoneyNow) -> Given | None:
    """What discount the order was given, by what the timeline kept of it; None if it has none."""
    if not any(charge.kind == "discount" for charge in money.charges):
        return None
    query = select(OrderEvent.data).where(OrderEvent.order_id == order_id, OrderEvent.kind.in_(MONEY_CHANGES))
    kept = [data["discount"] for data in tx.conn.scalars(query.order_by(OrderEvent.id.desc())) if "discount" in data]
    return Given.of(money.charged("discount"), money.header.lines_amount, kept)


def _charge(tx: Tx, order_id: int, money: MoneyNow, kind: str, amount: int, title: str = "") -> None:
    """The charges of the kind come to the amount, shared by what they were. None goes: links and undo name them."""
    had = [charge for charge in money.charges if charge.kind == kind]
    if amount == money.charged(kind):
        return
    for charge, part in zip(had, split_largest_remainder(amount, [abs(charge.amount) for charge in had]), strict=True):
        tx.conn.execute(update(OrderCharge).where(OrderCharge.id == charge.id).values(amount=part))
    if not had:
        row = {"order_id": order_id, "kind": kind, "title": title, "amount": amount}
        tx.conn.execute(insert(OrderCharge), row)


def add_up(tx: Tx, order_id: int) -> int:
    """Write the header's amounts as the sums of lines, charges and taxes; returns the total.

    An adjustment upwards counts as a fee, downwards as a discount.
    """
    money = money_of(tx, order_id)
    lines = select(func.coalesce(func.sum(OrderLine.line_amount), 0)).where(OrderLine.order_id == order_id)
    adjustments = [charge.amount for charge in money.charges if charge.kind == "adjustment"]
    totals = OrderTotals(
        lines=int(tx.conn.execute(lines).scalar_one() or 0),
        shipping=money.charged("shipping"),
        fees=money.charged("fee") + sum(amount for amount in adjustments if amount > 0),
        discounts=money.charged("discount") - sum(amount for amount in adjustments if amount < 0),
        tax_added=sum(tax.amount for tax in money.taxes if not tax.included),
    )
    tx.conn.execute(
        update(SalesOrder)
        .where(SalesOrder.id == order_id)
        .values(
            lines_amount=totals.lines,
            shipping_amount=totals.shipping,
            fees_amount=totals.fees,
            discount_amount=totals.discounts,
            tax_added_amount=totals.tax_added,
            total_amount=totals.total,
            total_key=totals.total,
        )
    )
    return totals.total
