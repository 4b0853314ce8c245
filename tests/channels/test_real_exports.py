"""Real order exports, where they lie beside the checkout: every row accounted for, nearly every order accepted."""

from __future__ import annotations

from pathlib import Path

from app.channels.base import IncomingOrder, Payment, RowProblem
from app.channels.registry import channel_of
from app.channels.shopify import SHOPIFY
from app.channels.tables import open_table
from app.domain.money import line_total
from app.errors import OperationError


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
