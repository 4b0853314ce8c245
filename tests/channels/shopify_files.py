"""Shopify order exports written by tests: invented goods and buyers, Shopify's real column names."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

_HEADER_LINE = (
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,"
    "Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,"
    "Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,"
    "Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,"
    "Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,"
    "Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,"
    "Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,"
    "Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,"
    "Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,"
    "Tax 5 Name,Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,"
    "Payment Terms Name,Next Payment Due At,Payment References"
)
HEADER = _HEADER_LINE.split(",")

_OWN = {
    "Email": "buyer@example.com",
    "Financial Status": "paid",
    "Paid at": "2026-03-25 10:15:00 +0100",
    "Fulfillment Status": "unfulfilled",
    "Accepts Marketing": "no",
    "Currency": "EUR",
    "Subtotal": "20.00",
    "Shipping": "5.00",
    "Taxes": "0.00",
    "Total": "25.00",
    "Discount Amount": "0.00",
    "Shipping Method": "Standard",
    "Created at": "2026-03-25 10:14:59 +0100",
    "Shipping Name": "Sample Buyer",
    "Shipping Street": "1 Sample Street, Door 2",
    "Shipping Address1": "1 Sample Street",
    "Shipping Address2": "Door 2",
    "Shipping City": "Sampleton",
    "Shipping Zip": "12345",
    "Shipping Country": "DE",
    "Refunded Amount": "0.00",
    "Id": "7000000000001",
    "Risk Level": "Low",
    "Source": "web",
}
_LINE = {
    "Lineitem quantity": "1",
    "Lineitem name": "Plain mug",
    "Lineitem price": "20.00",
    "Lineitem sku": "MUG-1",
    "Lineitem requires shipping": "true",
    "Lineitem taxable": "true",
    "Lineitem fulfillment status": "pending",
    "Lineitem discount": "0.00",
    "Vendor": "House",
}
Cells = Mapping[str, str]


def own_row(name: str = "#1001", **changes: str) -> dict[str, str]:
    """An order's own row: one mug at 20.00 EUR and 5.00 shipping. Keys of ``changes``: see ``titled``."""
    return {"Name": name, **_OWN, **_LINE, **titled(changes)}


def follow_up_row(name: str = "#1001", **changes: str) -> dict[str, str]:
    """A further line of an order, blank but for the columns that Shopify fills."""
    basics = {"Name": name, "Email": _OWN["Email"], "Created at": _OWN["Created at"]}
    return {**basics, **_LINE, **titled(changes)}


def titled(changes: Mapping[str, str]) -> dict[str, str]:
    """Column names for Python names: ``lineitem_sku`` -> ``Lineitem sku``. Raises KeyError for an unknown one."""
    titles = {title.lower().replace(" ", "_"): title for title in HEADER}
    return {titles[key]: value for key, value in changes.items()}


def write_rows(
    path: Path,
    rows: Iterable[Cells],
    *,
    columns: Sequence[str] = HEADER,
    delimiter: str = ",",
    newline: str = "\n",
    encoding: str = "utf-8",
) -> Path:
    """Write ``rows`` below the header as Shopify does (minimal quotation marks)."""
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, lineterminator=newline)
        writer.writerow(columns)
        for row in rows:
            writer.writerow([row.get(column, "") for column in columns])
    return path


def many_orders(rows: int) -> Iterator[dict[str, str]]:
    """``rows`` rows of orders of one, two and three lines, with all that a busy shop's export holds."""
    written, order = 0, 0
    while written < rows:
        order += 1
        lines = min(1 + order % 3, rows - written)
        name, subtotal = f"#{1000 + order}", 20 * lines - 2
        address = f"{order} Sample Street"
        yield own_row(
            name,
            subtotal=f"{subtotal}.00",
            total=f"{subtotal + 5}.00",
            taxes="2.00",
            tax_1_name="VAT 19%",
            tax_1_value="2.00",
            discount_code="SPRING",
            discount_amount="2.00",
            id=str(7_000_000_000_000 + order),
            shipping_address1=address,
            billing_name="Sample Buyer",
            billing_address1=address,
            billing_address2="Door 2",
            billing_street="1 Sample Street, Door 2",
            billing_city="Sampleton",
            billing_zip="12345",
            billing_country="DE",
            billing_phone=f"+4915000{order:06}",
            note_attributes="lang: en\nGift: yes",
            tags="spring, web",
            shipping_phone=f"+4915000{order:06}",
        )
        for line in range(1, lines):
            yield follow_up_row(name, lineitem_sku=f"MUG-{line}")
        written += lines
