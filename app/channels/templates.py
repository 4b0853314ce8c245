"""Templates of our own: plain tables of orders, products, customers and places, filled in by hand or by a program.

The first name of each column is the one in the template; the others are understood too. Amounts have a decimal point,
dates are ISO 8601 or the way of the user's country. ``README.md`` describes every column.
"""

from __future__ import annotations

from datetime import tzinfo
from pathlib import Path

from app.channels.base import CustomerRow, Kind, LocationRow, ProductRow
from app.channels.layouts import FileLayout, open_first
from app.channels.order_builder import OrderRules
from app.channels.order_fields import Names, find_columns
from app.channels.order_file import LayoutOrders
from app.channels.plain_rows import (
    customer_key,
    customer_of,
    location_key,
    location_of,
    product_key,
    product_of,
)
from app.channels.row_file import RecordRows
from app.channels.tables import Table
from app.channels.titles import TITLES
from app.wording import mark

_PLACE: Names = {
    "company": ("company",),
    "street1": ("street1", "address1", "address line 1", "street"),
    "street2": ("street2", "address2", "address line 2"),
    "city": ("city", "town"),
    "region": ("region", "state", "province"),
    "postal_code": ("postal code", "zip", "postcode"),
    "country": ("country", "country code"),
    "phone": ("phone", "telephone"),
}
ORDER_COLUMNS: Names = {
    "number": ("order", "order number"),
    "placed_at": ("placed at", "order date"),
    "currency": ("currency",),
    "status": ("status",),
    "payment_status": ("payment", "payment status"),
    "email": ("email", "e-mail"),
    "ship_name": ("name", "recipient"),
    **{f"ship_{field}": names for field, names in _PLACE.items()},
    "sku": ("sku",),
    "title": ("title", "product"),
    "quantity": ("quantity", "qty"),
    "price": ("unit price", "price"),
    "line_discount": ("line discount",),
    "shipping": ("shipping",),
    "discount": ("discount",),
    "tax": ("tax",),
    "total": ("total", "order total"),
    "shipping_method": ("shipping method",),
    "ship_by": ("ship by",),
    "note": ("note", "notes"),
    "tags": ("tags",),
}
PRODUCT_COLUMNS: Names = {
    "sku": ("sku",),
    "title": ("title", "name", "product"),
    "option1": ("option 1", "option1", "variant"),
    "option2": ("option 2", "option2"),
    "option3": ("option 3", "option3"),
    "barcode": ("barcode", "gtin", "ean", "upc"),
    "weight_g": ("weight g", "weight (g)", "grams"),
    "price": ("price", "unit price"),
    "currency": ("currency",),
    "vendor": ("vendor", "brand", "supplier"),
    "status": ("status",),
}
CUSTOMER_COLUMNS: Names = {
    "name": ("name", "full name", "customer"),
    "email": ("email", "e-mail"),
    **_PLACE,
}
LOCATION_COLUMNS: Names = {
    "code": ("code", "location code", "location"),
    "name": ("name", "location name"),
    **_PLACE,
}


def _all(columns: Names) -> tuple[str, ...]:
    return tuple(name for names in columns.values() for name in names)


def _orders(table: Table, zone: tzinfo | None, currency: str) -> LayoutOrders:
    columns = find_columns(table, ORDER_COLUMNS)
    return LayoutOrders(table, columns, OrderRules(), layout="Orders template", zone=zone, currency=currency)


def _products(table: Table, _zone: tzinfo | None, currency: str) -> RecordRows[ProductRow]:
    columns = find_columns(table, PRODUCT_COLUMNS)
    return RecordRows(
        table, columns, lambda: lambda cells: (product_of(cells, currency),), layout=PRODUCTS.title, key=product_key
    )


def _customers(table: Table, _zone: tzinfo | None, _currency: str) -> RecordRows[CustomerRow]:
    columns = find_columns(table, CUSTOMER_COLUMNS)
    return RecordRows(
        table, columns, lambda: lambda cells: (customer_of(cells),), layout=CUSTOMERS.title, key=customer_key
    )


def _locations(table: Table, _zone: tzinfo | None, _currency: str) -> RecordRows[LocationRow]:
    columns = find_columns(table, LOCATION_COLUMNS)
    return RecordRows(
        table, columns, lambda: lambda cells: (location_of(cells),), layout=LOCATIONS.title, key=location_key
    )


ORDERS: FileLayout[LayoutOrders] = FileLayout(
    name="orders",
    title=mark("Orders template"),
    kind=Kind.ORDERS,
    channel="own",
    required=(
        ORDER_COLUMNS["number"],
        ORDER_COLUMNS["placed_at"],
        (*ORDER_COLUMNS["sku"], *ORDER_COLUMNS["title"]),
        ORDER_COLUMNS["quantity"],
    ),
    known=_all(ORDER_COLUMNS),
    reader=_orders,
)
PRODUCTS: FileLayout[RecordRows[ProductRow]] = FileLayout(
    name="products",
    title=mark("Products template"),
    kind=Kind.PRODUCTS,
    channel="",
    required=(PRODUCT_COLUMNS["sku"], PRODUCT_COLUMNS["title"]),
    known=_all(PRODUCT_COLUMNS),
    reader=_products,
)
CUSTOMERS: FileLayout[RecordRows[CustomerRow]] = FileLayout(
    name="customers",
    title=mark("Customers template"),
    kind=Kind.CUSTOMERS,
    channel="",
    required=(CUSTOMER_COLUMNS["name"], CUSTOMER_COLUMNS["email"]),
    known=_all(CUSTOMER_COLUMNS),
    reader=_customers,
)
LOCATIONS: FileLayout[RecordRows[LocationRow]] = FileLayout(
    name="locations",
    title=mark("Locations template"),
    kind=Kind.LOCATIONS,
    channel="",
    required=(LOCATION_COLUMNS["code"], ("name", "location name", "street1", "city", "country")),
    known=_all(LOCATION_COLUMNS),
    reader=_locations,
)


class OwnChannel:
    """Orders in the template of our own, from wherever they came."""

    name = "own"
    title = TITLES[name]

    def recognises(self, header: tuple[str, ...]) -> bool:
        """Whether a file with these column names is in the orders template."""
        return ORDERS.recognises(header)

    def open_orders(self, path: Path, time_zone: tzinfo | None = None) -> LayoutOrders:
        """Open a file of orders. Raises BadInput if it is none; NotFound and Unavailable as ``open_table``."""
        return open_first((ORDERS,), path, time_zone)


OWN = OwnChannel()
