"""What every layout promises of any file: its sample, and the check that the tests and the fuzzer share."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from app.channels.base import IncomingOrder, Kind, Layout, RecordFile, RowProblem
from app.domain.money import line_total
from app.errors import BadInput
from tests.channels.conftest import SAMPLES

FILES = {
    "shopify_orders": "shopify_orders_plain.csv",
    "shopify_products": "shopify_products.csv",
    "shopify_inventory": "shopify_inventory.csv",
    "shopify_inventory_wide": "shopify_inventory_wide.csv",
    "etsy_orders": "etsy_orders.csv",
    "etsy_items": "etsy_items.csv",
    "woocommerce_orders": "woocommerce_orders.csv",
    "woocommerce_products": "woocommerce_products.csv",
    "amazon_orders": "amazon_orders.txt",
    "amazon_unshipped": "amazon_unshipped.txt",
    "ebay_orders": "ebay_sales_history.csv",
    "orders": "template_orders.csv",
    "products": "template_products.csv",
    "stock": "stock.csv",
    "amazon_fba": "amazon_fba.csv",
    "flexport_levels": "flexport_levels.csv",
    "customers": "template_customers.csv",
    "locations": "template_locations.csv",
}


def sample(layout: Layout) -> bytes:
    """The invented sample of a layout."""
    return (SAMPLES / FILES[layout.name]).read_bytes()


def sample_table(layout: Layout) -> tuple[list[list[str]], str]:
    """The sample's rows, the header first, and its delimiter."""
    text = sample(layout).decode("utf-8-sig")
    delimiter = next(sign for sign in "\t;," if sign in text.splitlines()[0])
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)), delimiter


def as_text(rows: Sequence[Sequence[str]], delimiter: str) -> str:
    """Rows as a delimited text."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue()


def put(path: Path, content: bytes | bytearray) -> None:
    """Make ``content`` all that ``path`` holds. What is there is written over, not emptied first: some file systems
    wait for the disk when a file that was emptied is closed, and the thousands of files of these tests with them."""
    path.touch()
    with path.open("r+b") as file:
        file.write(content)
        file.truncate()


def _money_adds_up(order: IncomingOrder) -> bool:
    goods = sum(
        line_total(line.unit_price or 0, line.quantity, order.currency) - (line.discount or 0) for line in order.lines
    )
    added = sum(tax.amount for tax in order.taxes if not tax.included)
    parts = goods + (order.shipping or 0) + (order.fees or 0) - (order.discounts or 0) + added
    return parts == order.total


def check(opened: RecordFile[object], kind: Kind) -> list[object]:
    """Read a file and see to what every layout promises; gives its records."""
    items = list(opened)
    records = [item for item in items if not isinstance(item, RowProblem)]
    problems = [item for item in items if isinstance(item, RowProblem)]
    if kind is Kind.ORDERS:
        used = Counter(row for order in records if isinstance(order, IncomingOrder) for row in order.rows)
        assert all(count == 1 for count in used.values())
    else:
        used = Counter(getattr(record, "row") for record in records)  # noqa: B009 - records of several kinds
    refused = {problem.row for problem in problems}
    assert not refused & set(used)
    assert len(used) + len(refused) + opened.facts.passed_over == opened.facts.rows
    for problem in problems:
        assert problem.message.startswith(f"Row {problem.row}")
        assert problem.message.isprintable()
        assert len(problem.value) <= 80
    for order in records:
        if isinstance(order, IncomingOrder):
            _check_order(order)
    return records


def _check_order(order: IncomingOrder) -> None:
    assert order.lines
    assert order.placed_at.utcoffset() is not None
    assert order.ship_by is None or order.ship_by.utcoffset() is not None
    assert all(line.quantity > 0 and 0 <= line.fulfilled + line.cancelled <= line.quantity for line in order.lines)
    assert all(line.fulfilled >= 0 and line.cancelled >= 0 and (line.sku or line.title) for line in order.lines)
    if order.money_known:
        assert order.currency
        assert _money_adds_up(order) or order.review
        assert all(amount is not None and amount >= 0 for amount in (order.shipping, order.discounts, order.fees))
    else:
        assert order.total is None
        assert not order.taxes
        assert all(line.unit_price is None and line.discount is None for line in order.lines)


def open_as(layout: Layout, path: Path) -> list[object] | None:
    """The records of a file, None if it is refused in words as a whole."""
    try:
        return check(layout.open(path), layout.kind)
    except BadInput as error:
        assert error.message
        return None
