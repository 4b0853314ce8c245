"""Etsy's two order files: "sold orders" has the money, one row an order; "sold order items" has the lines.

Either works alone with what it has; ``join`` brings both together. The order file names no articles but a list of
SKUs, mostly empty, without quantities.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from pathlib import Path

from app.channels.base import FileFacts, IncomingOrder, IncomingTax, Kind, Payment, RowProblem
from app.channels.layouts import FileLayout, open_first
from app.channels.order_builder import DraftLine, LayoutRows, OrderRules, quantity_of, read_lines
from app.channels.order_fields import Names, find_columns
from app.channels.order_file import LayoutOrders
from app.channels.order_sums import Stated, fit
from app.channels.tables import Table
from app.channels.titles import TITLES
from app.channels.values import DateOrder, code, is_rewritten
from app.domain.money import MILLION, line_total, minor_digits
from app.wording import mark, words

UNNAMED = "Etsy item (the order file does not name it)"
# Etsy collects and pays the sales tax of most countries itself; its order file has it in the total and in no column.
ETSY_TAX = "Tax collected by Etsy"
_PERSONAL = re.compile(r"personali[sz]ation", re.IGNORECASE)
_VARIATION = re.compile(r"(?:^|,)([^:,]{1,60}):")

_ADDRESS: Names = {
    "ship_city": ("Ship City",),
    "ship_region": ("Ship State",),
    "ship_postal_code": ("Ship Zipcode",),
    "ship_country": ("Ship Country",),
}
_ORDERS: Names = {
    "number": ("Order ID",),
    "placed_at": ("Sale Date",),
    "shipped_at": ("Date Shipped",),
    "status": ("Status",),
    "units": ("Number of Items",),
    "sku": ("SKU",),
    "currency": ("Currency",),
    "goods": ("Order Value",),
    "discount": ("Discount Amount",),
    "shipping": ("Shipping",),
    "tax": ("Sales Tax",),
    "total": ("Order Total",),
    "discount_code": ("Coupon Code",),
    "payment_method": ("Payment Method",),
    "ship_name": ("Full Name",),
    "ship_first_name": ("First Name",),
    "ship_last_name": ("Last Name",),
    "ship_street1": ("Street 1",),
    "ship_street2": ("Street 2",),
    **_ADDRESS,
}
_ITEMS: Names = {
    "number": ("Order ID",),
    "placed_at": ("Sale Date",),
    "paid_at": ("Date Paid",),
    "shipped_at": ("Date Shipped", "Date Posted"),
    "line_id": ("Transaction ID",),
    "sku": ("SKU",),
    "title": ("Item Name",),
    "quantity": ("Quantity",),
    "price": ("Price",),
    "currency": ("Currency",),
    "line_discount": ("Discount Amount",),
    "line_shipping": ("Delivery", "Order Shipping"),
    "line_tax": ("Order Sales Tax",),
    "discount_code": ("Coupon Code",),
    "payment_method": ("Payment Type", "Payment Method"),
    "ship_name": ("Ship Name",),
    "ship_street1": ("Ship Address1",),
    "ship_street2": ("Ship Address2",),
    "bill_name": (),
    **_ADDRESS,
}
_ALSO = (
    *("Buyer User ID", "Coupon Details", "Shipping Discount", "Card Processing Fees", "Order Net", "Buyer"),
    *("Adjusted Order Total", "Adjusted Card Processing Fees", "Adjusted Net Order Amount", "Order Type"),
    *("Payment Type", "InPerson Discount", "InPerson Location", "Delivery Discount", "Item Total", "Listing ID"),
    *("Variations", "Listings Type", "VAT Paid by Buyer", "Date Posted", "Date Paid"),
)


def _order_lines(rows: LayoutRows, own: list[str], currency: str) -> list[DraftLine]:
    """The SKUs that the order file lists, if they are as many as the items; else one line without a name."""
    at, record = rows.context.places.at, rows.records[0]
    units = rows.parsed_text(record, at.units, own[at.units], quantity_of, 1)
    skus = [code(sku) for sku in own[at.sku].split(",") if sku.strip()]
    if any(is_rewritten(sku) or len(sku) > 200 for sku in skus) or len(skus) != units:
        if skus:
            rows.review.append(
                words(
                    "SKUs {skus} for {units} items: import the order items for the lines.",
                    skus=", ".join(skus)[:80],
                    units=units,
                )
            )
        skus = []
    goods = 0
    if own[at.goods] and currency:
        goods = rows.parsed_text(
            record, at.goods, own[at.goods], lambda text: rows.context.amounts.minor(text, currency), 0
        )
    if len(set(skus)) > 1:
        return [DraftLine(record, UNNAMED, sku, skus.count(sku), None, 0) for sku in dict.fromkeys(skus)]
    sku = skus[0] if skus else ""
    if not own[at.goods]:
        return [DraftLine(record, UNNAMED, sku, units, None, 0)]
    price = (goods * (MILLION // 10 ** minor_digits(currency)) + units // 2) // units
    return [DraftLine(record, UNNAMED, sku, units, price, line_total(price, units, currency))]


def _attributes(rows: LayoutRows) -> tuple[tuple[str, str], ...]:
    """What buyers had written on their items."""
    place = rows.context.places.at.options
    found = []
    for record in rows.records:
        for name, value in variations(record.cells[place]):
            if _PERSONAL.fullmatch(name):
                found.append((f"{name} (row {record.row})", value))
    return tuple(found)


def variations(text: str) -> list[tuple[str, str]]:
    """``Color:Black,Size:M,Personalization:Name: Ann, 5`` as pairs; what buyers wrote, the last, may hold anything."""
    pairs = []
    while match := _VARIATION.match(text):
        name, text = match[1].strip(), text[match.end() :]
        following = None if _PERSONAL.fullmatch(name) else _VARIATION.search(text)
        value, text = (text, "") if following is None else (text[: following.start()], text[following.start() :])
        pairs.append((name, value.strip()))
    return pairs


def _item_lines(rows: LayoutRows, own: list[str], currency: str) -> list[DraftLine]:
    place = rows.context.places.at.options
    lines = []
    for line in read_lines(rows, own, currency):
        text = line.record.cells[place]
        chosen = [value for name, value in variations(text) if value and not _PERSONAL.fullmatch(name)]
        bare = line.title.removesuffix(f" - {text}") if text else line.title
        lines.append(replace(line, title=f"{bare} - {' / '.join(chosen)}" if chosen else bare))
    return lines


_ORDER_RULES = OrderRules(
    payment=Payment.PAID, one_row=True, number_is_id=True, rest_is_tax=ETSY_TAX, lines=_order_lines
)
_ITEM_RULES = OrderRules(
    payment=Payment.PAID, repeats_charges=True, number_is_id=True, lines=_item_lines, extras=_attributes
)


def _read_orders(table: Table, zone: tzinfo | None, currency: str) -> LayoutOrders:
    note = words("The order file does not name the articles: import the order items with it for the lines.")
    return LayoutOrders(
        table,
        find_columns(table, _ORDERS),
        _ORDER_RULES,
        layout="Etsy sold orders",
        zone=zone,
        currency=currency,
        date_order=DateOrder.MONTH_FIRST,
        notes=(note,),
    )


def _read_items(table: Table, zone: tzinfo | None, currency: str) -> LayoutOrders:
    note = words("The items file has no totals: they are the sum of the lines, without the tax that Etsy collects.")
    return LayoutOrders(
        table,
        find_columns(table, {**_ITEMS, "options": ("Variations",)}),
        _ITEM_RULES,
        layout="Etsy sold order items",
        zone=zone,
        currency=currency,
        date_order=DateOrder.MONTH_FIRST,
        notes=(note,),
    )


ORDERS: FileLayout[LayoutOrders] = FileLayout(
    name="etsy_orders",
    title=mark("Etsy sold orders"),
    kind=Kind.ORDERS,
    channel="etsy",
    required=(("Sale Date",), ("Order ID",), ("Number of Items",), ("Order Total",), ("Currency",), ("Full Name",)),
    known=(*(name for names in _ORDERS.values() for name in names), *_ALSO),
    reader=_read_orders,
)
ITEMS: FileLayout[LayoutOrders] = FileLayout(
    name="etsy_items",
    title=mark("Etsy sold order items"),
    kind=Kind.ORDERS,
    channel="etsy",
    required=(("Sale Date",), ("Order ID",), ("Item Name",), ("Quantity",), ("Price",), ("Transaction ID",)),
    known=(*(name for names in _ITEMS.values() for name in names), *_ALSO),
    reader=_read_items,
)


class EtsyChannel:
    """Order files of an Etsy shop."""

    name = "etsy"
    title = TITLES[name]

    def recognises(self, header: tuple[str, ...]) -> bool:
        """Whether a file with these column names is one of Etsy's order files."""
        return ITEMS.recognises(header) or ORDERS.recognises(header)

    def open_orders(self, path: Path, time_zone: tzinfo | None = None) -> LayoutOrders:
        """Open one of the two files. Raises BadInput if it is none; NotFound and Unavailable as ``open_table``."""
        return open_first((ITEMS, ORDERS), path, time_zone)

    def join(self, items: Path | Table, orders: Path | Table, time_zone: tzinfo | None = None) -> EtsyJoined:
        """Both files of the same orders: the lines of ``items`` with the money of ``orders``. Raises as for one."""
        return EtsyJoined(ITEMS.open(items, time_zone=time_zone), ORDERS.open(orders, time_zone=time_zone))


ETSY = EtsyChannel()


@dataclass(frozen=True, slots=True)
class _Told:
    """What the order file says about one order that the items do not."""

    currency: str
    total: int
    shipping: int
    discount: int
    tax: int
    fulfilled_at: datetime | None


class EtsyJoined:
    """The orders of the items file with the money of the order file; rows and problems are those of the items file.

    Memory grows with the number of orders in the order file.
    """

    def __init__(self, items: LayoutOrders, orders: LayoutOrders) -> None:
        self._items = items
        self._told: dict[str, _Told] = {}
        refused = 0
        for order in orders:
            if isinstance(order, RowProblem):
                refused += 1
            elif order.total is not None:
                sales_tax = sum(tax.amount for tax in order.taxes if tax.title != ETSY_TAX)
                self._told[order.number] = _Told(
                    order.currency,
                    order.total,
                    order.shipping or 0,
                    order.discounts or 0,
                    sales_tax,
                    order.fulfilled_at,
                )
        facts, other = items.facts, orders.facts
        notes = facts.notes[:-1] + other.notes[:-1]
        if refused:
            notes += (words("Rows of {file} that could not be used: {count}.", file=other.name, count=refused),)
        self._facts = replace(
            facts,
            name=f"{facts.name} + {other.name}",
            sha256=hashlib.sha256(f"{facts.sha256} {other.sha256}".encode()).hexdigest(),
            layout="Etsy sold order items and orders",
            notes=notes,
        )

    @property
    def facts(self) -> FileFacts:
        """Facts about the items file; the SHA-256 is that of both."""
        return self._facts

    def __iter__(self) -> Iterator[IncomingOrder | RowProblem]:
        """Orders and problems in the order of the items file. Repeatable."""
        for item in self._items:
            told = self._told.get(item.number) if isinstance(item, IncomingOrder) else None
            if isinstance(item, RowProblem):
                yield item
            elif told is None:
                yield replace(
                    item, review=(*item.review, words("The order file does not have this order: its tax is unknown."))
                )
            else:
                yield _with_money(item, told)


def _with_money(order: IncomingOrder, told: _Told) -> IncomingOrder:
    if any(line.unit_price is None for line in order.lines) or order.currency != told.currency:
        return order
    own = sum(line.discount or 0 for line in order.lines)
    goods = sum(line_total(line.unit_price or 0, line.quantity, order.currency) for line in order.lines) - own
    rest_of_discount = max(0, told.discount - own)
    fitted = fit(Stated(goods, told.shipping, 0, told.tax, rest_of_discount, told.total), order.currency, has_more=True)
    taxes = (IncomingTax("Tax", 0, told.tax, fitted.tax_included),) if told.tax else ()
    review = order.review
    if 0 < fitted.rest <= goods + told.shipping:
        taxes = (*taxes, IncomingTax(ETSY_TAX, 0, fitted.rest, False))
    elif fitted.reason:
        review = (*review, fitted.reason)
    return replace(
        order,
        shipping=told.shipping,
        discounts=fitted.discount,
        total=told.total,
        taxes=taxes,
        fulfilled_at=order.fulfilled_at or told.fulfilled_at,
        review=review,
    )
