"""The line columns of a Shopify order export: what was ordered, what left the building and what never will.

Order status: fulfilled, partial, unfulfilled, restocked. Line status: fulfilled, partial, pending (or unfulfilled),
restocked. Real exports show orders that are "fulfilled" with "pending" lines: those lines were removed or refunded
before shipping. A refunded or voided order ships nothing any more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from app.channels.base import IncomingLine, Payment
from app.channels.shopify_columns import ShopifyRows
from app.channels.tables import Record
from app.channels.values import REWRITTEN, code, is_rewritten, quoted, unit_price, whole_number

MAX_QUANTITY = 1_000_000
MAX_SKU = 200
MAX_TITLE = 2_000
_NO = frozenset(("false", "no", "0"))

PAYMENTS = {
    "pending": Payment.PENDING,
    "unpaid": Payment.PENDING,
    "authorized": Payment.AUTHORIZED,
    "paid": Payment.PAID,
    "partially_paid": Payment.PARTLY_PAID,
    "partially_refunded": Payment.PARTLY_REFUNDED,
    "refunded": Payment.REFUNDED,
    "voided": Payment.VOIDED,
    "": Payment.UNKNOWN,
}
_OPEN_LINES = frozenset(("pending", "unfulfilled", "not_eligible"))
# Only names that cannot mean a carrier's parcel shop ("Pickup point").
_PICKUP = re.compile(
    r"(?:(?:local|store|in[ -]store) )?pick[ -]?up(?: in[ -]store)?|click (?:and|&) collect", re.IGNORECASE
)


class OrderLine(NamedTuple):
    """The line of one row; ``price`` in millionths, None if the file does not say."""

    record: Record
    title: str
    sku: str
    quantity: int
    price: int | None
    requires_shipping: bool
    is_tip: bool


@dataclass(frozen=True, slots=True)
class OrderState:
    """The order-wide facts that decide about its lines. ``status`` is the fulfilment status in lower case."""

    payment: Payment
    status: str
    cancelled: bool

    @property
    def closed(self) -> bool:
        """Whether nothing that has not left yet will be shipped."""
        return self.cancelled or self.status == "restocked" or self.payment in (Payment.VOIDED, Payment.REFUNDED)


class Units(NamedTuple):
    """Units of one line that left the building and that never will; the rest is open. ``doubt``: what to check."""

    fulfilled: int = 0
    cancelled: int = 0
    doubt: str = ""


def payment_of(status: str) -> Payment:
    """Payment state for a Financial Status; UNKNOWN for one that is not known here (``expired``, a new one)."""
    return PAYMENTS.get(status.lower(), Payment.UNKNOWN)


def is_pickup(shipping_method: str) -> bool:
    """Whether the customer fetches the order: "Pick up", "Local pickup", "Store pickup", "Click and collect" ..."""
    return _PICKUP.fullmatch(shipping_method) is not None


def units_of(line_status: str, quantity: int, order: OrderState) -> Units:
    """How many of a line's ``quantity`` units left and how many never will.

    A "partial" line of two has one unit on either side; of more, the file does not say how many, so one is taken
    as shipped and a person must check. A blank line status follows the order.
    """
    status = line_status.lower() or _follow(order)
    if status == "fulfilled":
        return Units(fulfilled=quantity)
    if status == "restocked":
        return Units(cancelled=quantity)
    if status == "partial" and quantity > 1:
        return _partly(quantity, order)
    doubt = "" if status in _OPEN_LINES else f"its status '{status[:40]}' is not clear; no unit was taken as shipped"
    if order.closed:
        return Units(cancelled=quantity, doubt=doubt)
    if order.status == "fulfilled":
        if not doubt and order.payment is not Payment.PARTLY_REFUNDED:
            doubt = "it is not fulfilled although the order is; it was taken as removed from the order"
        return Units(cancelled=quantity, doubt=doubt)
    return Units(doubt=doubt)


def _follow(order: OrderState) -> str:
    return order.status if order.status in ("fulfilled", "restocked", "partial") else "pending"


def _partly(quantity: int, order: OrderState) -> Units:
    if order.status == "fulfilled":
        doubt = "it is partly fulfilled although the order is fulfilled; all units were taken as shipped"
        return Units(fulfilled=quantity, doubt=doubt)
    doubt = ""
    if quantity > 2:
        doubt = f"it is partly fulfilled; the file does not say how many of {quantity} units, one was taken as shipped"
    return Units(fulfilled=1, cancelled=quantity - 1 if order.closed else 0, doubt=doubt)


def read_lines(rows: ShopifyRows) -> tuple[list[OrderLine], list[OrderLine]]:
    """The order's lines and its tips; faulty cells are noted in ``rows``. There is always a line."""
    lines = [_read_line(rows, record) for record in rows.records]
    goods = [line for line in lines if not line.is_tip]
    return (goods, [line for line in lines if line.is_tip]) if goods else (lines, [])


def _read_line(rows: ShopifyRows, record: Record) -> OrderLine:
    columns, cells = rows.context.columns, record.cells
    title, sku = cells[columns.title], code(cells[columns.sku])
    if not title and not sku:
        rows.fault(record, columns.title, "", "is empty, and so is the SKU: nobody can tell what was ordered.")
    if is_rewritten(sku):
        rows.fault(record, columns.sku, sku, f"{quoted(sku)} {REWRITTEN}")
    if len(sku) > MAX_SKU or len(title) > MAX_TITLE:
        position, text = (columns.sku, sku) if len(sku) > MAX_SKU else (columns.title, title)
        rows.fault(record, position, text, f"{quoted(text)} is too long ({len(text)} characters).")
    ships = cells[columns.requires_shipping].lower() not in _NO
    price = None
    if columns.has_money and cells[columns.price]:
        price = rows.parsed(record, columns.price, unit_price, 0)
    return OrderLine(
        record=record,
        title=title,
        sku=sku,
        quantity=rows.parsed(record, columns.quantity, _quantity, 1),
        price=price,
        requires_shipping=ships,
        # Shopify writes a tip as a line of its own, which Subtotal leaves out.
        is_tip=not ships and not sku and title.casefold() == "tip" and cells[columns.taxable].lower() in _NO,
    )


@lru_cache(maxsize=256)
def _quantity(text: str) -> int:
    return whole_number(text, 1, MAX_QUANTITY)


def incoming_lines(
    rows: ShopifyRows, lines: Sequence[OrderLine], discounts: Sequence[int] | None, state: OrderState
) -> tuple[IncomingLine, ...]:
    """The lines as they are handed over; ``discounts`` in minor units per line, None = the money is unknown."""
    columns = rows.context.columns
    incoming, still_open = [], False
    for index, line in enumerate(lines):
        cells = line.record.cells
        units = units_of(cells[columns.line_status], line.quantity, state)
        if units.doubt:
            rows.review.append(f"Row {line.record.row}, {quoted(line.title or line.sku)}: {units.doubt}.")
        still_open = still_open or units.fulfilled + units.cancelled < line.quantity
        incoming.append(
            IncomingLine(
                row=line.record.row,
                title=line.title,
                sku=line.sku,
                quantity=line.quantity,
                fulfilled=units.fulfilled,
                cancelled=units.cancelled,
                unit_price=None if discounts is None else line.price,
                discount=None if discounts is None else discounts[index],
                requires_shipping=line.requires_shipping,
                vendor=cells[columns.vendor],
            )
        )
    if still_open and state.payment is Payment.PARTLY_REFUNDED:
        rows.review.append("The order is partly refunded: check what of it is still to be shipped.")
    return tuple(incoming)
