"""Imports killed a few times, on both engines; and that the comparison with the files sees what is wrong."""

from __future__ import annotations

import random
import uuid
from pathlib import Path

import pytest

from app.context import AppContext
from app.services.order_import import import_orders
from app.services.stock_import import import_stock
from tests.chaos.import_files import generated_orders, generated_stock, orders_in
from tests.chaos.imports import Tally, compare_orders, compare_stock, good, run
from tests.servers import PostgresServer


@pytest.mark.slow
def test_files_imported_at_once_and_killed_are_in_once_with_every_line(
    engine_name: str, request: pytest.FixtureRequest
) -> None:
    server: PostgresServer | None = None if engine_name == "sqlite" else request.getfixturevalue("postgres_server")
    found = run("sqlite" if server is None else server.url(), 3, 11, rows=240, skus=40, real=False)
    assert good(found), found
    assert found["kills"] >= 3 and found["orders"] >= 120 and found["imports"] >= 24


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_what_is_missing_twice_or_different_is_seen(shop: AppContext, tmp_path: Path) -> None:
    dice = random.Random(1)
    orders = generated_orders(tmp_path, "web", 30, dice)
    stock = generated_stock(tmp_path, "stock", 3, dice)
    import_orders(shop.run, orders.files[0], op_id=uuid.uuid4(), shop="web")
    import_stock(shop.run, stock.files[1], op_id=uuid.uuid4())
    sound = Tally()
    compare_orders(shop, orders, set(), sound)
    compare_stock(shop, stock, sound)
    assert (sound.orders, sound.missing, sound.extra) == (len(orders_in(orders.files[0]).lines), [], [])
    assert sound.line_differences == sound.stock_differences == []
    with shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE sales_order SET number = 'strange' WHERE id = 1")
        conn.exec_driver_sql("UPDATE order_line SET title = 'other' WHERE order_id = 2")
    damaged, less = Tally(), generated_stock(tmp_path, "less", 2, dice)
    compare_orders(shop, orders, set(), damaged)
    compare_stock(shop, less, damaged)
    assert (len(damaged.missing), len(damaged.extra), len(damaged.line_differences)) == (1, 1, 1)
    assert len(damaged.stock_differences) >= 3


def test_variants_tell_the_same_orders_whole_shuffled_and_in_parts_that_overlap(tmp_path: Path) -> None:
    whole, shuffled, first, last = (
        orders_in(file) for file in generated_orders(tmp_path, "web", 60, random.Random(3)).files
    )
    assert shuffled.lines == whole.lines and list(shuffled.lines) != list(whole.lines)
    assert first.lines | last.lines == whole.lines
    assert 0 < len(first.lines.keys() & last.lines.keys()) < len(first.lines)
