"""Orders as tables: every column, harmless cells, any number of pages, memory that does not grow."""

from __future__ import annotations

import csv
import dataclasses
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.channels.base import Payment
from app.context import AppContext
from app.domain.order_states import HoldKind, OrderState
from app.errors import BadInput
from app.queries.order_list import ListSpec, OrderRow
from app.reports import order_export
from app.reports.order_export import COLUMNS, USUAL, columns_named, export_orders, rows_of_ids, rows_of_list
from app.reports.tables import TableFormat
from app.services.holds import PlaceHold
from tests.factories import BERLIN, count, incoming, line, ordered_and_routed, take_in, without_money

NOW = datetime(2026, 3, 9, tzinfo=UTC)


def exported(shop: AppContext, folder: Path, rows: Iterator[OrderRow], *columns: str) -> list[dict[str, str]]:
    target = folder / "orders.csv"
    chosen = columns_named(columns or tuple(COLUMNS))
    export_orders(shop.read, target, rows, chosen, TableFormat.CSV, titles=[column.id for column in chosen], zone=UTC)
    with target.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_column_says_what_the_order_has(shop: AppContext, tmp_path: Path) -> None:
    count(shop, {("MUG", "Berlin"): 1})
    (order_id,) = ordered_and_routed(
        shop, incoming("=1+1", line("MUG", 2), tags=("gift", "b2b"), note="@home", discounts=100, refunded=50)
    )
    shop.run(PlaceHold(order_id, "fraud"))
    shop.run(PlaceHold(order_id, "date"))
    (row,) = exported(shop, tmp_path, rows_of_list(shop.read, ListSpec(""), NOW))
    assert row == {
        "number": "'=1+1", "placed": "2026-03-02T09:30:00+00:00", "ship_by": "2026-03-04T09:30:00+00:00",
        "channel": "shopify", "shop": "", "customer": "Sample Buyer", "state": "to_pack", "payment": "paid",
        "holds": "fraud, date", "units": "2", "short": "1", "total": "44.00", "currency": "EUR", "location": "Berlin",
        "pickup": "no", "tags": "gift, b2b", "email": "buyer@example.com", "phone": "", "ship_name": "Sample Buyer",
        "company": "", "street1": "1 Sample Street", "street2": "", "postal_code": "10115", "city": "Berlin",
        "region": "BE", "country": "DE", "shipping_method": "Standard", "payment_method": "", "note": "'@home",
        "items": "MUG x 2", "goods": "40.00", "shipping": "5.00", "discount": "1.00", "tax": "0.00",
        "refunded": "0.50",
    }  # fmt: skip


def test_money_that_is_not_known_is_empty(shop: AppContext, tmp_path: Path) -> None:
    take_in(shop, without_money(incoming("1", line("MUG", 1))))
    (row,) = exported(shop, tmp_path, rows_of_list(shop.read, ListSpec(""), NOW), "total", "goods", "currency")
    assert row == {"total": "", "goods": "", "currency": "EUR"}


@pytest.mark.parametrize("page", [1, 2, 500])
def test_pages_join_without_a_gap_in_the_order_of_the_list(
    shop: AppContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    monkeypatch.setattr(order_export, "PAGE", page)
    ids = take_in(shop, *(incoming(str(n), line("MUG", n)) for n in range(1, 6)))
    spec = ListSpec("units:>=2", "units", descending=False)
    found = exported(shop, tmp_path, rows_of_list(shop.read, spec, NOW), "number", "items")
    assert [row["number"] for row in found] == ["2", "3", "4", "5"]
    assert [row["items"] for row in found] == [f"MUG x {n}" for n in range(2, 6)]
    chosen = exported(shop, tmp_path, rows_of_ids(shop.read, [ids[4], ids[0], ids[4], 99], NOW), "number")
    assert [row["number"] for row in chosen] == ["1", "5"]


def test_columns_count_once_and_unknown_ones_are_told() -> None:
    assert [column.id for column in columns_named(["total", "number", "total"])] == ["total", "number"]
    assert set(USUAL) < set(COLUMNS)
    for names in (["nonsense"], [], [" "]):
        with pytest.raises(BadInput, match="There is no column"):
            columns_named(names)


def _many(count: int) -> Iterator[OrderRow]:
    row = OrderRow(
        1, "#1001", NOW, BERLIN.name, "shopify", "Web", 2, OrderState.TO_PACK, Payment.PAID, 0, 4_500, "EUR", False,
        ("gift",), NOW, "Berlin", (HoldKind.FRAUD,),
    )  # fmt: skip
    for number in range(count):
        yield dataclasses.replace(row, id=number, number=f"#{number}")


@pytest.mark.parametrize("kind", TableFormat)
def test_memory_does_not_grow_with_the_orders(kind: TableFormat, tmp_path: Path) -> None:
    def peak(count: int) -> int:
        tracemalloc.start()
        export_orders(None, tmp_path / "x", _many(count), columns_named(USUAL), kind)  # type: ignore[arg-type]  # no details are asked for
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(10)  # what is loaded once
    assert peak(3_000) < 900_000, "half of that is for a page; all of them at once would be more than a million"
