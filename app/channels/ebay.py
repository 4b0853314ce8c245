"""eBay's sales history: Selling Manager's file and the orders report of Seller Hub.

Blank rows stand around the header, which begins with a tab; footers tell how many records there are. An order of
several items has a row of its own with the buyer and the sums, its items follow under the same record number.
"""

from __future__ import annotations

from datetime import tzinfo
from pathlib import Path

from app.channels.base import Kind
from app.channels.layouts import FileLayout, open_first
from app.channels.order_builder import LayoutRows, OrderRules
from app.channels.order_fields import Names, find_columns
from app.channels.order_file import LayoutOrders
from app.channels.order_standing import Standing, standing_of
from app.channels.tables import Table
from app.channels.titles import TITLES
from app.channels.values import DateOrder
from app.wording import mark, words

_COLUMNS: Names = {
    "number": ("Sales Record Number",),
    "external_id": ("Order Number", "Order ID"),
    "placed_at": ("Sale Date",),
    "paid_at": ("Paid On Date",),
    "shipped_at": ("Shipped On Date",),
    "ship_by": ("Ship By Date",),
    "email": ("Buyer Email",),
    "phone": ("Buyer Phone Number",),
    "note": ("Buyer Note",),
    "total": ("Total Price",),
    "shipping_method": ("Shipping Service",),
    "payment_method": ("Payment Method",),
    "sku": ("Custom Label",),
    "title": ("Item Title",),
    "quantity": ("Quantity",),
    "price": ("Sale Price", "Sold For"),
    "line_shipping": ("Shipping And Handling",),
    "line_tax": ("US Tax", "Seller Collected Tax"),
    "line_shipping_tax": ("eBay Collected Tax",),
    "line_id": ("Transaction ID",),
    "fees": ("Insurance",),
    "ship_name": ("Ship To Name", "Buyer Fullname"),
    "ship_street1": ("Ship To Address 1", "Buyer Address 1"),
    "ship_street2": ("Ship To Address 2", "Buyer Address 2"),
    "ship_city": ("Ship To City", "Buyer City"),
    "ship_region": ("Ship To State", "Buyer State"),
    "ship_postal_code": ("Ship To Zip", "Buyer Zip"),
    "ship_country": ("Ship To Country", "Buyer Country"),
    "ship_phone": ("Ship To Phone",),
    "bill_name": ("Buyer Name", "Buyer Fullname"),
}
_KNOWN = (
    *(name for names in _COLUMNS.values() for name in names),
    *("User Id", "Buyer Username", "Buyer Address 1", "Buyer Address 2", "Buyer City", "Buyer State", "Buyer Zip"),
    *("Buyer Country", "Item Number", "Cash on delivery fee", "Checkout Date", "Feedback left", "Feedback received"),
    *("Notes to yourself", "Unique Product Id", "Private Field", "ProductIDType", "ProductIDValue"),
    *("ProductIDValue-2", "PayPal Transaction ID", "Cash on delivery option", "Variation Details", "Tracking Number"),
    *("Sold Via Promoted Listings", "My Item Note", "Global Shipping Program", "Global Shipping Reference ID"),
)


def _stand(rows: LayoutRows, own: list[str]) -> Standing:
    at = rows.context.places.at
    paid, shipped = bool(own[at.paid_at]), bool(own[at.shipped_at])
    return standing_of("", "" if paid else "unpaid", paid=paid, shipped=shipped, cancelled=False, default=_NONE.payment)


_NONE = Standing()


# How eBay's sites write their own currency; a bare $ is that of ebay.com.
_SIGNS = {"$": "USD", "US $": "USD", "C $": "CAD", "AU $": "AUD", "£": "GBP", "€": "EUR", "EUR": "EUR", "GBP": "GBP"}


def _currency(table: Table, price_at: int, chosen: str) -> tuple[str, tuple[str, ...]]:
    """The currency by the sign of the first price, else the one that was chosen; with a note on how it was told."""
    sample = next((text for record in table.read() if (text := record.cells[price_at].strip())), "")
    sign = sample.rstrip("0123456789.,").strip()
    if sign in _SIGNS:
        return _SIGNS[sign], (words("Amounts with {sign} were taken as {currency}.", sign=sign, currency=_SIGNS[sign]),)
    if chosen:
        return chosen, ()
    return "", (words("The file does not name its currency: choose it, or the money is unknown."),)


def _read(table: Table, zone: tzinfo | None, currency: str) -> LayoutOrders:
    columns = find_columns(table, _COLUMNS)
    goods_at = [columns[name] for name in ("placed_at", "title", "quantity", "price")]
    currency, notes = _currency(table, columns["price"], currency)
    return LayoutOrders(
        table,
        columns,
        OrderRules(stand=_stand),
        layout="eBay sales history",
        zone=zone,
        currency=currency,
        date_order=DateOrder.MONTH_FIRST,
        # Footers and totals have none of what an order is made of.
        is_order=lambda cells: any(cells[place].strip() for place in goods_at),
        notes=notes,
    )


ORDERS: FileLayout[LayoutOrders] = FileLayout(
    name="ebay_orders",
    title=mark("eBay sales history"),
    kind=Kind.ORDERS,
    channel="ebay",
    required=(_COLUMNS["number"], _COLUMNS["placed_at"], _COLUMNS["title"], _COLUMNS["quantity"], _COLUMNS["price"]),
    known=_KNOWN,
    reader=_read,
)


class EbayChannel:
    """Sales histories of an eBay seller."""

    name = "ebay"
    title = TITLES[name]

    def recognises(self, header: tuple[str, ...]) -> bool:
        """Whether a file with these column names is a sales history of eBay."""
        return ORDERS.recognises(header)

    def open_orders(self, path: Path, time_zone: tzinfo | None = None) -> LayoutOrders:
        """Open a sales history. Raises BadInput if it is none; NotFound and Unavailable as ``open_table``."""
        return open_first((ORDERS,), path, time_zone)


EBAY = EbayChannel()
