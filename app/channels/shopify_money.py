"""How the money columns of a Shopify order export fit together.

The columns do not say which discount is where or whether tax is in the prices; the sums do. What real exports show:

- Subtotal = sum of price x quantity - discounts on goods; a tip is a line of its own that Subtotal leaves out.
- Total = Subtotal + Shipping (+ Duties + tip), and + Taxes where the prices do not include tax.
- "Discount Amount" is the order's whole discount. The part that a free-shipping code takes is already off
  "Shipping", so only what Subtotal lacks is taken off here.
- "Lineitem discount" is for the whole line (Admin REST API, ``line_item.total_discount``), usually 0.00.

The channel's total is never changed: where the parts give another sum, a reason for review says so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from app.channels.base import IncomingTax
from app.channels.shopify_columns import ShopifyRows
from app.channels.shopify_lines import OrderLine
from app.channels.tables import Record
from app.channels.values import MAX_AMOUNT, quoted
from app.domain.money import MILLION, format_minor, line_total, minor_digits

_RATE = re.compile(r"([0-9]{1,3})(?:[.,]([0-9]{1,4}))?\s*%")


class Stated(NamedTuple):
    """What the file states about one order, in minor units of its currency. ``fees`` = duties and tips."""

    subtotal: int | None
    shipping: int
    taxes: int
    total: int
    discount: int
    fees: int


class Settled(NamedTuple):
    """How the stated sums are read. ``line_discounts`` are per line, all units, in the order of the lines."""

    line_discounts: tuple[int, ...]
    order_discount: int
    tax_included: bool
    reasons: tuple[str, ...]


def line_amount(unit_price: int, quantity: int, currency: str) -> int:
    """Minor units of a line: ``app.domain.money.line_total``, without decimals where the division is exact."""
    whole, rest = divmod(unit_price * quantity, MILLION // 10 ** minor_digits(currency))
    return line_total(unit_price, quantity, currency) if rest else whole


def settle(stated: Stated, amounts: Sequence[int], line_discounts: Sequence[int], currency: str) -> Settled:
    """Split the stated sums into line discounts, order discount and tax, and say where they do not add up.

    ``amounts`` are price x quantity per line; all minor units of ``currency``.
    """
    goods, own = sum(amounts), sum(line_discounts)
    lines = tuple(line_discounts)
    order_discount, prices_are_net = _order_discount(goods, own, stated)
    if prices_are_net:
        lines, own = (0,) * len(lines), 0
    net = goods - own - order_discount
    # The channel's own subtotal decides about tax even where our parts do not reach it.
    before_tax = (net if stated.subtotal is None else stated.subtotal) + stated.shipping + stated.fees
    included = bool(stated.taxes) and abs(stated.total - before_tax) < abs(stated.total - before_tax - stated.taxes)
    total = net + stated.shipping + stated.fees + (0 if included else stated.taxes)
    reasons: tuple[str, ...] = ()
    if total != stated.total:
        reasons = (
            f"The parts add up to {format_minor(total, currency)} {currency}, "
            f"the channel's total is {format_minor(stated.total, currency)}: the channel's total is kept.",
        )
    return Settled(lines, order_discount, included, reasons)


def _order_discount(goods: int, own: int, stated: Stated) -> tuple[int, bool]:
    """Discount of the order beside that of its lines, and whether the prices are net of the line discounts."""
    if stated.subtotal is None:
        return stated.discount, False
    taken = goods - stated.subtotal
    if taken == own + stated.discount:
        return stated.discount, False
    if taken == 0 and own:
        return 0, True
    if own <= taken <= own + stated.discount:
        return taken - own, False
    return stated.discount, False


def tax_rows(
    named: Sequence[tuple[str, int]], taxes: int, *, included: bool, currency: str
) -> tuple[tuple[IncomingTax, ...], tuple[str, ...]]:
    """Tax rows that sum to ``taxes``, and reasons for review. ``named`` are the file's (name, amount) pairs.

    What the named rows do not cover (there is room for five) becomes a row "Tax"; rows that say more than the
    order's tax are replaced by one such row.
    """
    rows = [IncomingTax(name or "Tax", rate_of(name), value, included) for name, value in named if value]
    rest = taxes - sum(row.amount for row in rows)
    if rest > 0:
        rows.append(IncomingTax("Tax", 0, rest, included))
    if rest < 0:
        said = format_minor(taxes - rest, currency)
        reason = f"The tax rows add up to {said} {currency}, the order's tax is {format_minor(taxes, currency)}."
        return (IncomingTax("Tax", 0, taxes, included),) if taxes else (), (reason,)
    return tuple(rows), ()


@lru_cache(maxsize=256)
def rate_of(name: str) -> int:
    """The rate in a tax's name in parts per million ("CGST 9%" -> 90000), 0 if there is none."""
    match = _RATE.search(name)
    if not match:
        return 0
    return int(match[1]) * 10_000 + int((match[2] or "").ljust(4, "0") or 0)


class OrderMoney(NamedTuple):
    """An order's money in minor units, as IncomingOrder has it; ``line_discounts`` in the order of its lines."""

    line_discounts: tuple[int, ...]
    shipping: int
    discounts: int
    fees: int
    total: int
    refunded: int
    taxes: tuple[IncomingTax, ...]


def read_money(
    rows: ShopifyRows, own: Record, lines: Sequence[OrderLine], tips: Sequence[OrderLine], currency: str
) -> OrderMoney | None:
    """The order's money, None if the file does not tell it; faults and doubts are noted in ``rows``."""
    columns, cells = rows.context.columns, own.cells
    if not columns.has_money:
        return None
    if not cells[columns.total] or any(line.price is None for line in (*lines, *tips)):
        rows.review.append("The file gives no total or not every price: the order's money is unknown.")
        return None
    amounts, discounts = _amounts(rows, lines, currency)
    named = [(cells[name], rows.money(own, value, currency)) for name, value in columns.tax_rows if cells[value]]
    taxes = rows.money(own, columns.taxes, currency) if cells[columns.taxes] else sum(value for _, value in named)
    tip = sum(line_amount(line.price or 0, line.quantity, currency) for line in tips)
    stated = Stated(
        subtotal=rows.money(own, columns.subtotal, currency) if cells[columns.subtotal] else None,
        shipping=rows.money(own, columns.shipping, currency),
        taxes=taxes,
        total=rows.money(own, columns.total, currency),
        discount=rows.money(own, columns.discount_amount, currency),
        fees=rows.money(own, columns.duties, currency) + tip,
    )
    settled = settle(stated, amounts, discounts, currency)
    tax, doubts = tax_rows(named, taxes, included=settled.tax_included, currency=currency)
    rows.review.extend((*settled.reasons, *doubts))
    return OrderMoney(
        line_discounts=settled.line_discounts,
        shipping=stated.shipping,
        discounts=settled.order_discount,
        fees=stated.fees,
        total=stated.total,
        refunded=rows.money(own, columns.refunded, currency),
        taxes=tax,
    )


def _amounts(rows: ShopifyRows, lines: Sequence[OrderLine], currency: str) -> tuple[list[int], list[int]]:
    columns = rows.context.columns
    amounts = [line_amount(line.price or 0, line.quantity, currency) for line in lines]
    discounts = [rows.money(line.record, columns.discount, currency) for line in lines]
    for line, gross, discount in zip(lines, amounts, discounts, strict=True):
        if gross > MAX_AMOUNT:
            text = line.record.cells[columns.price]
            rows.fault(line.record, columns.price, text, f"{quoted(text)} for {line.quantity:,} units is too much.")
        elif discount > gross:
            text = line.record.cells[columns.discount]
            rows.fault(line.record, columns.discount, text, f"{quoted(text)} is more than the line costs.")
    return amounts, discounts
