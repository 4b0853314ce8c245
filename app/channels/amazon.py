"""Amazon's order reports (flat files, tab separated): orders with money, and unshipped orders without.

One row an item; the order's columns are on each. Prices are of all pieces of an item, shipping and tax are by item.
Source: Seller Central, "Order reports" (column lists of the new-orders and unshipped-orders reports).
"""

from __future__ import annotations

from datetime import tzinfo
from pathlib import Path

from app.channels.base import Kind, Payment
from app.channels.layouts import FileLayout, open_first
from app.channels.order_builder import OrderRules
from app.channels.order_fields import Names, find_columns
from app.channels.order_file import LayoutOrders
from app.channels.tables import Table
from app.channels.titles import TITLES
from app.wording import mark, words

_COMMON: Names = {
    "number": ("order-id",),
    "line_id": ("order-item-id",),
    "placed_at": ("purchase-date",),
    "paid_at": ("payments-date",),
    "email": ("buyer-email",),
    "phone": ("buyer-phone-number",),
    "bill_name": ("buyer-name",),
    "sku": ("sku",),
    "title": ("product-name",),
    "quantity": ("quantity-purchased",),
    "line_fulfilled": ("quantity-shipped",),
    "ship_by": ("latest-ship-date", "promise-date"),
    "shipping_method": ("ship-service-level",),
    "note": ("delivery-instructions",),
    "ship_name": ("recipient-name",),
    "ship_street1": ("ship-address-1",),
    "ship_street2": ("ship-address-2",),
    "ship_street3": ("ship-address-3",),
    "ship_city": ("ship-city",),
    "ship_region": ("ship-state",),
    "ship_postal_code": ("ship-postal-code",),
    "ship_country": ("ship-country",),
    "ship_phone": ("ship-phone-number",),
}
_MONEY: Names = {
    "currency": ("currency",),
    "line_total": ("item-price",),
    "line_tax": ("item-tax",),
    "line_shipping": ("shipping-price",),
    "line_shipping_tax": ("shipping-tax",),
    "line_discount": ("item-promotion-discount",),
    "line_shipping_discount": ("ship-promotion-discount",),
}
_KNOWN = (
    *(name for names in (*_COMMON.values(), *_MONEY.values()) for name in names),
    *("delivery-start-date", "delivery-end-date", "delivery-time-zone", "earliest-ship-date", "earliest-delivery-date"),
    *("latest-delivery-date", "is-business-order", "purchase-order-number", "price-designation", "sales-channel"),
    *("reporting-date", "days-past-promise", "quantity-to-ship", "is-prime", "gift-wrap-price", "gift-wrap-tax"),
)
# Where the price that is shown is without tax; elsewhere item-price has it in.
_NET = frozenset(("USD", "CAD", "MXN"))
_RULES = OrderRules(payment=Payment.PAID, number_is_id=True, tax_included=lambda currency: currency not in _NET)


def _read(table: Table, zone: tzinfo | None, _currency: str) -> LayoutOrders:
    with_money = table.has("item-price")
    columns = find_columns(table, {**_COMMON, **_MONEY} if with_money else _COMMON)
    notes = () if with_money else (words("The report of unshipped orders has no prices: the money is unknown."),)
    title = "Amazon order report" if with_money else "Amazon unshipped orders"
    return LayoutOrders(table, columns, _RULES, layout=title, zone=zone, notes=notes)


_REQUIRED = (("order-id",), ("order-item-id",), ("purchase-date",), ("quantity-purchased",), ("product-name", "sku"))
ORDERS: FileLayout[LayoutOrders] = FileLayout(
    name="amazon_orders",
    title=mark("Amazon order report"),
    kind=Kind.ORDERS,
    channel="amazon",
    required=(*_REQUIRED, ("item-price",), ("currency",)),
    known=_KNOWN,
    reader=_read,
)
UNSHIPPED: FileLayout[LayoutOrders] = FileLayout(
    name="amazon_unshipped",
    title=mark("Amazon unshipped orders"),
    kind=Kind.ORDERS,
    channel="amazon",
    required=(*_REQUIRED, ("quantity-to-ship",)),
    known=_KNOWN,
    reader=_read,
)


class AmazonChannel:
    """Order reports of an Amazon seller."""

    name = "amazon"
    title = TITLES[name]

    def recognises(self, header: tuple[str, ...]) -> bool:
        """Whether a file with these column names is one of Amazon's order reports."""
        return ORDERS.recognises(header) or UNSHIPPED.recognises(header)

    def open_orders(self, path: Path, time_zone: tzinfo | None = None) -> LayoutOrders:
        """Open an order report. Raises BadInput if it is none; NotFound and Unavailable as ``open_table``."""
        return open_first((UNSHIPPED, ORDERS), path, time_zone)


AMAZON = AmazonChannel()
