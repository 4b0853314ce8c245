"""WooCommerce orders as the common export plugins write them: one line a row, the order's columns on each row or on its
first. Amounts of an item are of all its pieces, after discounts.
"""

from __future__ import annotations

from datetime import tzinfo
from pathlib import Path

from app.channels.base import Kind
from app.channels.layouts import FileLayout, open_first
from app.channels.order_builder import OrderRules
from app.channels.order_fields import Names, find_columns
from app.channels.order_file import LayoutOrders
from app.channels.tables import Table
from app.channels.titles import TITLES
from app.wording import mark

_ADDRESS = {
    "first_name": ("first_name", "First Name ({})"),
    "last_name": ("last_name", "Last Name ({})"),
    "company": ("company", "Company ({})"),
    "street1": ("address_1", "Address 1 ({})", "Address 1&2 ({})"),
    "street2": ("address_2", "Address 2 ({})"),
    "city": ("city", "City ({})"),
    "region": ("state", "State Code ({})", "State Name ({})"),
    "postal_code": ("postcode", "Postcode ({})"),
    "country": ("country", "Country Code ({})", "Country Name ({})"),
    "phone": ("phone", "Phone ({})"),
}


def _address(field: str, kind: str) -> dict[str, tuple[str, ...]]:
    # "billing_city" in one family of plugins, "City (Billing)" in the other.
    return {
        f"{field}_{part}": (f"{kind}_{names[0]}", *(name.format(kind.capitalize()) for name in names[1:]))
        for part, names in _ADDRESS.items()
    }


_COLUMNS: Names = {
    "number": ("order_number", "Order Number"),
    "external_id": ("order_id", "Order ID"),
    "placed_at": ("order_date", "Order Date"),
    "paid_at": ("paid_date", "date_paid", "Paid Date"),
    "cancelled_at": ("cancelled_date",),
    "status": ("status", "order_status", "Order Status"),
    "currency": ("order_currency", "currency", "Order Currency"),
    "email": ("customer_email", "billing_email", "Email (Billing)"),
    "shipping": ("shipping_total", "order_shipping", "Order Shipping Amount"),
    "tax": ("tax_total", "order_tax", "Order Total Tax Amount"),
    "discount": ("discount_total", "cart_discount", "Cart Discount Amount"),
    "fees": ("fee_total",),
    "total": ("order_total", "Order Total Amount"),
    "refunded": ("refunded_total", "Order Refund Amount"),
    "shipping_method": ("shipping_method", "Shipping Method Title"),
    "payment_method": ("payment_method_title", "payment_method", "Payment Method Title"),
    "note": ("customer_note", "Customer Note"),
    "discount_code": ("coupons", "Coupon Code"),
    "phone": ("billing_phone", "Phone (Billing)"),
    "sku": ("sku", "SKU"),
    "title": ("product_name", "item_name", "Item Name"),
    "quantity": ("quantity", "item_quantity", "Quantity", "Quantity (- Refund)"),
    "line_total": ("item_total", "line_total", "Order Line Total"),
    "price": ("item_price", "Item Cost"),
    "line_id": ("item_id", "order_item_id"),
    **_address("ship", "shipping"),
    **_address("bill", "billing"),
}
_RULES = OrderRules()


def _read(table: Table, zone: tzinfo | None, currency: str) -> LayoutOrders:
    columns = find_columns(table, _COLUMNS)
    return LayoutOrders(table, columns, _RULES, layout="WooCommerce orders", zone=zone, currency=currency)


ORDERS: FileLayout[LayoutOrders] = FileLayout(
    name="woocommerce_orders",
    title=mark("WooCommerce orders"),
    kind=Kind.ORDERS,
    channel="woocommerce",
    required=(
        _COLUMNS["number"],
        _COLUMNS["placed_at"],
        _COLUMNS["status"],
        _COLUMNS["title"],
        _COLUMNS["quantity"],
        _COLUMNS["total"],
    ),
    known=(*(name for names in _COLUMNS.values() for name in names), "completed_date", "payment_method"),
    reader=_read,
)


class WooCommerceChannel:
    """Order exports of a WooCommerce shop."""

    name = "woocommerce"
    title = TITLES[name]

    def recognises(self, header: tuple[str, ...]) -> bool:
        """Whether a file with these column names is an order export of WooCommerce."""
        return ORDERS.recognises(header)

    def open_orders(self, path: Path, time_zone: tzinfo | None = None) -> LayoutOrders:
        """Open an order export. Raises BadInput if it is none; NotFound and Unavailable as ``open_table``."""
        return open_first((ORDERS,), path, time_zone)


WOOCOMMERCE = WooCommerceChannel()
