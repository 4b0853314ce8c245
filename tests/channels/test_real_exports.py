"""Real order exports, where they lie beside the checkout: every row accounted for, nearly every order accepted."""

from __future__ import annotations

from pathlib import Path

from app.channels.base import IncomingOrder, Kind, Payment, RowProblem
from app.channels.mapping import apply, propose_mapping
from app.channels.registry import LAYOUTS, channel_of, clear_winner, detect
from app.channels.shopify import SHOPIFY
from app.channels.tables import open_table
from app.domain.money import line_total
from app.errors import OperationError
from tests.channels.contract import check

# Layout, records, and rows that are problems or passed over, of each real file that is in a known layout.
_REAL = {
    "amazon/order-report.txt": ("amazon_orders", 3, 0, 0),
    "amazon/unshipped-orders.txt": ("amazon_unshipped", 3, 0, 0),
    "ebay/SalesHistory.csv": ("ebay_orders", 4, 0, 2),
    "etsy/EtsySoldOrderItems2026_sample.csv": ("etsy_items", 4, 1, 0),
    "etsy/EtsySoldOrders2021.csv": ("etsy_orders", 4495, 0, 0),
    "etsy/EtsySoldOrders2022.csv": ("etsy_orders", 2828, 0, 0),
    "inventory_reports/fba_report.csv": ("amazon_fba", 3, 0, 0),
    "inventory_reports/flexport_levels.csv": ("flexport_levels", 4, 0, 0),
    "shopify/inventory_export_shoes.csv": ("shopify_inventory", 67, 0, 0),
    "shopify/products_apparel.csv": ("shopify_products", 22, 0, 0),
    "shopify/products_export_shoes.csv": ("shopify_products", 95, 0, 20),
    "shopify/products_jewelery.csv": ("shopify_products", 23, 0, 18),
    "shopify/products_theme_book.csv": ("shopify_products", 21, 0, 0),
    "woocommerce/orders_export.csv": ("woocommerce_orders", 50, 0, 0),
    "woocommerce/products_export.csv": ("woocommerce_products", 100, 0, 0),
    "woocommerce/sample_products.csv": ("woocommerce_products", 20, 0, 4),
}


def test_each_real_file_is_told_by_its_columns_and_read_to_the_last_row(channel_files: Path) -> None:
    for name, (layout, records, problems, passed_over) in _REAL.items():
        guesses = detect(channel_files / name)
        found = clear_winner(guesses)
        assert found is LAYOUTS[layout], (name, guesses)
        opened = found.open(channel_files / name)
        assert len(check(opened, found.kind)) == records, name
        assert sum(isinstance(item, RowProblem) for item in opened) == problems, name
        assert opened.facts.passed_over == passed_over, name


def test_the_money_of_every_real_order_adds_up(channel_files: Path) -> None:
    for name, (layout, *_) in _REAL.items():
        if LAYOUTS[layout].kind is not Kind.ORDERS:
            continue
        orders = [order for order in LAYOUTS[layout].open(channel_files / name) if isinstance(order, IncomingOrder)]
        assert all(_total_of_parts(order) == order.total for order in orders if order.money_known), name
        known = sum(order.money_known for order in orders)
        assert known * 100 >= 97 * len(orders) or layout == "amazon_unshipped", name


def test_real_files_in_no_known_layout_are_mapped(channel_files: Path) -> None:
    path = channel_files / "tiktok/tiktok-orders.csv"
    assert clear_winner(detect(path)) is None
    table = open_table(path)
    mapping, _, _ = propose_mapping(table, Kind.ORDERS)
    assert len(check(apply(mapping, table), Kind.ORDERS)) == 3


def _total_of_parts(order: IncomingOrder) -> int:
    goods = sum(
        line_total(line.unit_price or 0, line.quantity, order.currency) - (line.discount or 0) for line in order.lines
    )
    added = sum(tax.amount for tax in order.taxes if not tax.included)
    return goods + (order.shipping or 0) + (order.fees or 0) - (order.discounts or 0) + added


def test_every_row_of_the_real_exports_is_accounted_for(shopify_exports: list[Path]) -> None:
    assert len(shopify_exports) >= 7
    for path in shopify_exports:
        assert channel_of(path) is SHOPIFY
        opened = SHOPIFY.open_orders(path)
        items = list(opened)
        used = [row for item in items if isinstance(item, IncomingOrder) for row in item.rows]
        refused = {item.row for item in items if isinstance(item, RowProblem)}
        assert len(used) == len(set(used)), path.name
        assert not refused & set(used), path.name
        assert len(used) + len(refused) == opened.facts.rows, path.name


def test_more_than_99_of_100_real_orders_are_accepted_and_their_totals_agree(shopify_exports: list[Path]) -> None:
    accepted, refused = 0, set()
    for path in shopify_exports:
        opened = SHOPIFY.open_orders(path)
        if opened.facts.columns != 79:
            continue
        for item in opened:
            if isinstance(item, RowProblem):
                refused.add((path.name, item.order))
                continue
            accepted += 1
            assert item.money_known
            assert _total_of_parts(item) == item.total, (path.name, item.number)
            assert item.external_id
    assert accepted >= 200
    assert len(refused) * 100 < accepted


def test_the_real_export_that_went_through_excel_has_no_money_and_much_history(shopify_exports: list[Path]) -> None:
    (path,) = (path for path in shopify_exports if "excel_resaved" in path.name)
    orders = [item for item in SHOPIFY.open_orders(path) if isinstance(item, IncomingOrder)]
    assert len(orders) == 1543
    assert not any(order.money_known for order in orders)
    assert not any(order.ship_to.has_street for order in orders)
    assert sum(order.pickup for order in orders) == 170
    for order in orders:
        still_open = sum(line.quantity - line.fulfilled - line.cancelled for line in order.lines)
        assert not (still_open and order.payment in (Payment.REFUNDED, Payment.VOIDED))


def test_every_naughty_file_ends_in_rows_or_in_words(naughty_files: list[Path]) -> None:
    assert len(naughty_files) > 50
    understood = 0
    for path in naughty_files:
        for read in (lambda: list(open_table(path).read()), lambda: list(SHOPIFY.open_orders(path))):  # noqa: B023  # called at once
            try:
                read()
                understood += 1
            except OperationError as error:
                assert "Nothing was imported" in error.message, (path.name, error)
                assert error.fix
    assert understood > 50
