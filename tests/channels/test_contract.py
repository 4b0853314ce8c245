"""What every layout must do, whatever file comes: rows accounted for exactly once, money that adds up or is for review,
and nothing but records, problems of rows and errors for people.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.channels.base import IncomingOrder, Kind, Layout, RecordFile, RowProblem
from app.channels.registry import CHANNELS, LAYOUTS, clear_winner, detect
from app.channels.tables import open_pasted
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
    "customers": "template_customers.csv",
    "locations": "template_locations.csv",
}
_CELLS = (
    "",
    "-0",
    "NaN",
    "1e9",
    "5E+12",
    "1.234,56",
    "9" * 30,
    "١٢",
    "31.02.2026",
    "13/13/2026",
    "=1+1",
    "\0",
    '"',
    "é\u200b",
)
_each_layout = pytest.mark.parametrize("layout", LAYOUTS.values(), ids=list(LAYOUTS))


def sample(layout: Layout) -> bytes:
    """The invented sample of a layout."""
    return (SAMPLES / FILES[layout.name]).read_bytes()


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


def test_every_layout_has_a_sample_and_every_channel_a_layout() -> None:
    assert set(FILES) == set(LAYOUTS)
    assert {layout.channel for layout in LAYOUTS.values() if layout.kind is Kind.ORDERS} == set(CHANNELS)
    assert all(layout.name == name and layout.title for name, layout in LAYOUTS.items())


@_each_layout
def test_a_sample_is_told_by_its_columns_and_read_without_a_problem(layout: Layout) -> None:
    path = SAMPLES / FILES[layout.name]
    guesses = detect(path)
    assert clear_winner(guesses) is layout, [(guess.layout.name, guess.score) for guess in guesses]
    opened = layout.open(path)
    items = list(opened)
    assert not [item for item in items if isinstance(item, RowProblem)]
    assert check(opened, layout.kind) == items, "a file can be read again"


@_each_layout
def test_a_sample_is_read_alike_from_pasted_cells(layout: Layout) -> None:
    text = sample(layout).decode("utf-8-sig")
    pasted = layout.open(open_pasted(text))
    assert list(pasted) == list(layout.open(SAMPLES / FILES[layout.name]))


@_each_layout
def test_a_file_cut_at_any_byte_is_read_or_refused_in_words(layout: Layout, tmp_path: Path) -> None:
    content = sample(layout)
    path = tmp_path / "cut.csv"
    whole = open_as(layout, SAMPLES / FILES[layout.name])
    assert whole
    for length in range(0, len(content), 1 if len(content) < 900 else 2):
        path.write_bytes(content[:length])
        open_as(layout, path)


def _without(rows: Sequence[Sequence[str]], column: int, delimiter: str) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows([row[:column] + row[column + 1 :] for row in map(list, rows)])
    return out.getvalue()


@_each_layout
def test_a_file_without_any_one_column_is_read_or_refused_in_words(layout: Layout, tmp_path: Path) -> None:
    text = sample(layout).decode("utf-8-sig")
    delimiter = "\t" if "\t" in text.splitlines()[0] else ";" if ";" in text.splitlines()[0] else ","
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    path = tmp_path / "narrow.csv"
    for column in range(len(rows[0])):
        path.write_text(_without(rows, column, delimiter), encoding="utf-8")
        records = open_as(layout, path)
        missing = next((name for name in rows if any(name)), rows[0])[column].strip()
        if records is None:
            assert layout.missing(tuple(name.strip() for name in rows[0] if name.strip() != missing)), missing


@_each_layout
def test_nasty_cells_are_read_or_refused_in_words(layout: Layout, tmp_path: Path) -> None:
    text = sample(layout).decode("utf-8-sig")
    delimiter = "\t" if "\t" in text.splitlines()[0] else ";" if ";" in text.splitlines()[0] else ","
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    path = tmp_path / "nasty.csv"
    for column in range(len(rows[0])):
        for number, cell in enumerate(_CELLS):
            changed = [list(row) for row in rows]
            place = 1 + number % (len(rows) - 1)
            if column < len(changed[place]):
                changed[place][column] = cell
            out = io.StringIO()
            csv.writer(out, delimiter=delimiter).writerows(changed)
            path.write_text(out.getvalue(), encoding="utf-8")
            open_as(layout, path)


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("contract") / "file.csv"


@_each_layout
@settings(max_examples=40)
@given(
    edits=st.lists(st.tuples(st.integers(0, 1500), st.integers(0, 4), st.binary(max_size=4)), min_size=1, max_size=8)
)
def test_changed_bytes_are_read_or_refused_in_words(
    target: Path, layout: Layout, edits: list[tuple[int, int, bytes]]
) -> None:
    content = bytearray(sample(layout))
    for place, gone, new in edits:
        content[place % len(content) : place % len(content) + gone] = new
    target.write_bytes(content)
    open_as(layout, target)
