"""The columns of a Shopify order export, and where they are in one file.

Shopify writes 79 columns today; older exports have 57 to 77 of them, files that went through a spreadsheet may have
any subset. Columns are found by name, never by place.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.channels.order_rows import FileContext, OrderRows
from app.channels.tables import Table

REQUIRED = ("Name", "Created at", "Currency", "Lineitem quantity", "Lineitem name")
# A row that has one of these is the order's own row; follow-up rows leave all of them blank.
OWN_ROW = ("Id", "Financial Status", "Currency", "Total")
# What the rows of one order must agree on, if a file repeats it on every row.
ORDER_WIDE = (*OWN_ROW, "Created at", "Subtotal", "Shipping", "Taxes", "Discount Amount", "Fulfillment Status")
MONEY = ("Total", "Lineitem price")
DATES = ("Created at", "Paid at", "Fulfilled at", "Cancelled at")
TAXES = tuple((f"Tax {number} Name", f"Tax {number} Value") for number in range(1, 6))


def _address_columns(kind: str) -> tuple[str, ...]:
    parts = ("Name", "Company", "Address1", "Address2", "Street", "City", "Zip", "Province", "Province Name", "Country")
    return tuple(f"{kind} {part}" for part in (*parts, "Phone"))


@dataclass(frozen=True, slots=True)
class Columns:
    """Positions of the columns in each record; an absent column's is that of the record's extra empty cell."""

    name: int
    created_at: int
    currency: int
    financial_status: int
    fulfillment_status: int
    fulfilled_at: int
    cancelled_at: int
    subtotal: int
    shipping: int
    taxes: int
    total: int
    discount_code: int
    discount_amount: int
    refunded: int
    duties: int
    email: int
    phone: int
    shipping_method: int
    payment_method: int
    notes: int
    note_attributes: int
    external_id: int
    tags: int
    source: int
    risk: int
    vendor: int
    quantity: int
    title: int
    sku: int
    price: int
    discount: int
    requires_shipping: int
    taxable: int
    line_status: int
    ship_to: tuple[int, ...]
    bill_to: tuple[int, ...]
    tax_rows: tuple[tuple[int, int], ...]
    own_row: tuple[int, ...]
    order_wide: tuple[int, ...]
    dates: tuple[int, ...]
    has_money: bool
    has_subtotal: bool
    has_taxes: bool


@dataclass(frozen=True, slots=True)
class ShopifyContext(FileContext):
    """What holds for every order of one Shopify export."""

    columns: Columns


ShopifyRows = OrderRows[ShopifyContext]

_TITLES = {
    "name": "Name",
    "created_at": "Created at",
    "currency": "Currency",
    "financial_status": "Financial Status",
    "fulfillment_status": "Fulfillment Status",
    "fulfilled_at": "Fulfilled at",
    "cancelled_at": "Cancelled at",
    "subtotal": "Subtotal",
    "shipping": "Shipping",
    "taxes": "Taxes",
    "total": "Total",
    "discount_code": "Discount Code",
    "discount_amount": "Discount Amount",
    "refunded": "Refunded Amount",
    "duties": "Duties",
    "email": "Email",
    "phone": "Phone",
    "shipping_method": "Shipping Method",
    "payment_method": "Payment Method",
    "notes": "Notes",
    "note_attributes": "Note Attributes",
    "external_id": "Id",
    "tags": "Tags",
    "source": "Source",
    "risk": "Risk Level",
    "vendor": "Vendor",
    "quantity": "Lineitem quantity",
    "title": "Lineitem name",
    "sku": "Lineitem sku",
    "price": "Lineitem price",
    "discount": "Lineitem discount",
    "requires_shipping": "Lineitem requires shipping",
    "taxable": "Lineitem taxable",
    "line_status": "Lineitem fulfillment status",
}


KNOWN = (
    *_TITLES.values(),
    *_address_columns("Shipping"),
    *_address_columns("Billing"),
    *(name for pair in TAXES for name in pair),
    *DATES,
    "Accepts Marketing",
    "Lineitem compare at price",
    "Outstanding Balance",
    "Employee",
    "Location",
    "Device ID",
    "Receipt Number",
    "Payment Reference",
    "Payment References",
    "Payment ID",
    "Payment Terms Name",
    "Next Payment Due At",
)


def missing(header: tuple[str, ...]) -> tuple[str, ...]:
    """The required columns that ``header`` lacks (case does not count)."""
    present = {name.casefold() for name in header}
    return tuple(column for column in REQUIRED if column.casefold() not in present)


def columns_of(table: Table) -> Columns:
    """Positions of the columns in ``table``. Raises BadInput if a column that is used occurs twice."""
    at = table.position
    return Columns(
        **{field: at(title) for field, title in _TITLES.items()},
        ship_to=tuple(map(at, _address_columns("Shipping"))),
        bill_to=tuple(map(at, _address_columns("Billing"))),
        tax_rows=tuple((at(name), at(value)) for name, value in TAXES),
        own_row=tuple(map(at, OWN_ROW)),
        order_wide=tuple(map(at, ORDER_WIDE)),
        dates=tuple(at(column) for column in DATES if table.has(column)),
        has_money=all(map(table.has, MONEY)),
        has_subtotal=table.has("Subtotal"),
        has_taxes=table.has("Taxes"),
    )
